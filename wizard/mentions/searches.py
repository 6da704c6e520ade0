"""Search strings and links for the tools a strategy names. Whatever somebody wrote is quoted, and escaped in links.

Links are made of what Google and X document for their own searches: `q`, words in quotation marks, `OR`, `site:`. For
the others Google searches their pages, and the string can be pasted into their own search.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from urllib.parse import urlencode

from wizard.mentions.misspelled import misspellings
from wizard.mentions.names import Names, names
from wizard.questionnaire.model import Answers

GOOGLE = "https://www.google.com/search"
ALERTS = "https://www.google.com/alerts"
X = "https://x.com/search"
LONGEST = 32
"""Words that Google takes into account in one search."""


@dataclass(frozen=True)
class Tool:
    """Where mentions are looked for. A tool is named where an answer holds one of the `words`."""

    id: str
    name: str
    words: tuple[str, ...]
    site: str = ""
    """Where Google looks for its pages."""


TOOLS: Mapping[str, Tool] = MappingProxyType(
    {
        tool.id: tool
        for tool in (
            Tool("google", "Google", ("google", "søg", "search")),
            Tool("alerts", "Google Alerts", ("alert",)),
            Tool("facebook", "Facebook", ("facebook", "meta "), "facebook.com"),
            Tool("instagram", "Instagram", ("instagram", "meta "), "instagram.com"),
            Tool("linkedin", "LinkedIn", ("linkedin",), "linkedin.com"),
            Tool("tiktok", "TikTok", ("tiktok",), "tiktok.com"),
            Tool("x", "X", ("twitter", " x ", "x.com")),
            Tool("youtube", "YouTube", ("youtube",), "youtube.com"),
            Tool("trustpilot", "Trustpilot", ("trustpilot",), "trustpilot.com"),
            Tool("reddit", "Reddit", ("reddit",), "reddit.com"),
        )
    }
)
ALWAYS = ("google",)
"""What anybody can use."""


@dataclass(frozen=True)
class Search:
    """One search: what is looked for (`company`, `misspelled`, `offers`, `people`), its string, and where it opens."""

    tool: Tool
    about: str
    string: str
    link: str


def searches(answers: Answers) -> list[Search]:
    """What to search for in each tool that `answers` name; nothing while the company has no name."""
    known = names(answers)
    if not known.company:
        return []
    strings = _strings(known)
    return [
        Search(tool, about, string, link(tool, string))
        for tool in named(row.get("tool", "") for row in answers.get("monitoring_tools", []))
        for about, string in strings.items()
    ]


def named(tools: Iterable[str]) -> list[Tool]:
    """The tools that are named in what somebody wrote, and those anybody can use."""
    said = [f" {text.casefold()} " for text in tools]
    return [
        tool
        for tool in TOOLS.values()
        if tool.id in ALWAYS or any(word in text for text in said for word in tool.words)
    ]


def _strings(known: Names) -> dict[str, str]:
    company = known.company
    other = [text for name in company[-1:] for text in misspellings(name)]
    found = {
        "company": either(company),
        "misspelled": either(other),
        "offers": _beside(company[-1], known.offers),
        "people": _beside(company[-1], known.people),
        "words": _beside(company[-1], known.words),
    }
    return {about: string for about, string in found.items() if string}


def either(texts: Iterable[str]) -> str:
    """`texts` as one search: pages with any of them, as they are written."""
    return " OR ".join(f'"{quoted}"' for text in _within(texts) if (quoted := _quotable(text)))


def _beside(name: str, texts: Iterable[str]) -> str:
    """Pages with `name` and any of `texts`."""
    others = either(texts)
    return f'"{_quotable(name)}" ({others})' if others else ""


def _within(texts: Iterable[str]) -> Iterable[str]:
    """As many of `texts` as one search takes into account."""
    room = LONGEST
    for text in texts:
        room -= len(text.split()) + 1
        if room < 0:
            return
        yield text


def _quotable(text: str) -> str:
    """`text` without what ends a quotation."""
    return " ".join(text.replace('"', " ").replace("“", " ").replace("”", " ").split())


def link(tool: Tool, string: str) -> str:
    """Where the search opens."""
    match tool.id:
        case "alerts":
            return ALERTS
        case "x":
            return f"{X}?{urlencode({'q': string, 'f': 'live'})}"
        case _:
            return f"{GOOGLE}?{urlencode({'q': f'site:{tool.site} {string}' if tool.site else string})}"
