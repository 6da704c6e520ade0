"""Looks at what a renderer makes of a file: where each word came to stand, and what went wrong."""

from __future__ import annotations

import atexit
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from exports.layout import fonts
from tests import chromium

TOOLS = ("soffice", "pdftotext")
LINE_SLACK = 0.22
"""Share of a word's height that may overlap the next line's: boxes reach from ascent to descent."""
SIDE_SLACK = 1.0
"""Points two words of a line may run into each other."""
PAGE_SLACK = 1.0

_NAMESPACE = "{http://www.w3.org/1999/xhtml}"


def available() -> bool:
    """Whether this machine can render."""
    return all(map(shutil.which, TOOLS))


def browser_available() -> bool:
    """Whether this machine can render what a browser shows as well."""
    return available() and bool(chromium.PROGRAM)


@dataclass(frozen=True)
class Word:
    """A word and the box around it, in points from the page's top left corner."""

    text: str
    left: float
    top: float
    right: float
    bottom: float

    def collides(self, other: Word) -> bool:
        """Whether the two are drawn over one another."""
        height = min(self.bottom - self.top, other.bottom - other.top)
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return across > SIDE_SLACK and down > height * LINE_SLACK


@dataclass(frozen=True)
class Page:
    """A rendered page and the words on it."""

    number: int
    width: float
    height: float
    words: tuple[Word, ...]

    def problems(self) -> Iterator[str]:
        """What a reader would see go wrong: words that leave the page, words over words."""
        for word in self.words:
            inside = (
                word.left >= -PAGE_SLACK
                and word.top >= -PAGE_SLACK
                and word.right <= self.width + PAGE_SLACK
                and word.bottom <= self.height + PAGE_SLACK
            )
            if not inside:
                yield f"page {self.number}: {word} leaves the page"
        in_order = sorted(self.words, key=lambda word: word.top)
        for n, word in enumerate(in_order):
            for other in in_order[n + 1 :]:
                if other.top >= word.bottom:
                    break
                if word.collides(other):
                    yield f"page {self.number}: {word} collides with {other}"


@cache
def _home() -> Path:
    """Where the renderers of this process keep what they make for themselves: profiles, a list of fonts."""
    folder = Path(tempfile.mkdtemp(prefix="tretrin-rendering-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def with_fonts(*, ours: bool = True) -> dict[str, str]:
    """The environment in which a renderer finds the fonts we measure with; nothing is installed.

    Without `ours` it finds what this machine has alone.
    """
    if not ours:
        return dict(os.environ)
    config = _home() / "fonts.conf"
    directories = (f"<dir>{fonts.FOLDER}</dir>", f"<cachedir>{_home() / 'fonts'}</cachedir>")
    config.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
        f'<include ignore_missing="yes">/etc/fonts/fonts.conf</include>{"".join(directories)}</fontconfig>',
        encoding="utf-8",
    )
    return os.environ | {"FONTCONFIG_FILE": str(config)}


def to_pdfs(files: Mapping[str, bytes], folder: Path, *, our_fonts: bool = True) -> dict[str, Path]:
    """Files by name (each ending as such a file does) as LibreOffice prints them: it starts once, for all of them.

    Its profile is this process's own, away from anyone else's.
    """
    sources = {name: folder / name for name in files}
    for name, source in sources.items():
        source.write_bytes(files[name])
    profile = f"-env:UserInstallation={(_home() / 'office').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run(
        [*command, *map(str, sources.values())],
        check=True,
        capture_output=True,
        timeout=900,
        env=with_fonts(ours=our_fonts),
    )
    return {name: source.with_suffix(".pdf") for name, source in sources.items()}


def read(pdf: Path) -> list[Page]:
    """Every page of `pdf` with its words."""
    layout = subprocess.run(
        ["pdftotext", "-bbox-layout", str(pdf), "-"], check=True, capture_output=True, timeout=120
    ).stdout
    # A text may hold characters that XML does not, and poppler writes them all the same.
    legal = bytes(byte for byte in layout if byte >= 0x20 or byte in b"\t\n\r").decode("utf-8", "replace")
    legal = legal.replace("\ufffe", "").replace("\uffff", "")
    pages = ElementTree.fromstring(legal).iter(f"{_NAMESPACE}page")
    return [
        Page(number, float(page.get("width", 0)), float(page.get("height", 0)), tuple(_words(page)))
        for number, page in enumerate(pages, 1)
    ]


def read_pdf(pdf: bytes, folder: Path) -> list[Page]:
    """Every page of a file of ours with its words."""
    file = folder / "ours.pdf"
    file.write_bytes(pdf)
    return read(file)


def _words(page: ElementTree.Element) -> Iterator[Word]:
    for word in page.iter(f"{_NAMESPACE}word"):
        left, top, right, bottom = (float(word.get(side, 0)) for side in ("xMin", "yMin", "xMax", "yMax"))
        yield Word(word.text or "", left, top, right, bottom)


def render(presentation: bytes, folder: Path, name: str = "deck.pptx") -> list[Page]:
    """The pages of `presentation` as rendered; `name` ends as such a file does."""
    return render_all({name: presentation}, folder)[name]


def render_all(files: Mapping[str, bytes], folder: Path, *, our_fonts: bool = True) -> dict[str, list[Page]]:
    """The pages of each of `files` as rendered, by name."""
    return {name: read(pdf) for name, pdf in to_pdfs(files, folder, our_fonts=our_fonts).items()}


def render_svgs(svgs: Sequence[str], width: float, height: float, folder: Path) -> list[Page]:
    """Pictures of that size in points as Chromium prints them, one a page."""
    source, pdf = folder / "pages.html", folder / "pages.pdf"
    style = f"@page {{ size: {width}pt {height}pt; margin: 0 }} body {{ margin: 0 }} svg {{ display: block }}"
    source.write_text(f'<meta charset="utf-8"><style>{style}</style>{"".join(svgs)}', encoding="utf-8")
    command = [chromium.PROGRAM, "--headless", *chromium.ARGUMENTS, "--no-pdf-header-footer"]
    profile = f"--user-data-dir={_home() / 'chromium'}"
    subprocess.run(
        [*command, profile, f"--print-to-pdf={pdf}", source.as_uri()],
        check=True,
        capture_output=True,
        timeout=120,
        env=with_fonts(),
    )
    return read(pdf)
