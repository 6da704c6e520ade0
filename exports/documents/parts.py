"""What documents are made of, besides the blocks that slides share: headings and running text, in reading order.

`strategy_document` and `policy_document` build a `DocumentText`, a format makes a file of it. Texts are plain and in
the reader's language; a line break in one starts a new paragraph.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from exports.blocks import Block, Cover
from exports.layout.look import PLAIN, Look
from wizard.language.languages import Language


@dataclass(frozen=True)
class Heading:
    """A heading of level 1 to 3. `step` gives it that step's colour."""

    text: str
    level: int
    step: str = ""
    kicker: str = ""
    """The section's name, small above it."""
    numbered: bool = False
    """Level 1 counts 1, 2, 3; level 2 counts 1.1, 1.2."""
    new_page: bool = False


@dataclass(frozen=True)
class Prose:
    """Running text; `lead` begins it in bold."""

    text: str
    lead: str = ""


@dataclass(frozen=True)
class Byline:
    """A line under a heading: what it is about, and of which day."""

    text: str


@dataclass(frozen=True)
class Reference:
    """Small print: what it is about, what is said, and the link (or none) to who says so."""

    lead: str
    text: str
    url: str = ""

    @property
    def site(self) -> str:
        """What the link is called: an address is long, and nobody types it from paper who can read who says so."""
        return urlsplit(self.url).netloc.removeprefix("www.")


@dataclass(frozen=True)
class Small:
    """References as a table in small print: what they are about, and beside it all that is said of that."""

    columns: tuple[str, str]
    items: tuple[Reference, ...]
    alt: str
    note: str = ""
    """What is said of them all; it stands over them, on the page where they begin."""

    def by_lead(self) -> dict[str, list[Reference]]:
        """The references by what they are about, in order."""
        found: dict[str, list[Reference]] = {}
        for item in self.items:
            found.setdefault(item.lead, []).append(item)
        return found


@dataclass(frozen=True)
class Contents:
    """The list of the document's headings of level 1 and 2, from a new page on."""

    heading: str


Part = Block | Heading | Byline | Prose | Small | Contents | Cover


@dataclass(frozen=True)
class DocumentText:
    """A whole document. `author` is the company; `made` dates the file."""

    title: str
    author: str
    language: Language
    made: date
    parts: tuple[Part, ...]
    footer: str
    page: str
    """How the footer counts pages: `Page {page} of {pages}`, its braces to be filled page by page."""
    look: Look = PLAIN
