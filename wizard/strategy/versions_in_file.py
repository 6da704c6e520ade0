"""The versions of a strategy in its file, oldest first, and who its rows are, so that they can be compared row by row.

"versions": [{"version": "1.1", "closed": "2027-04-12", "review": "2027-04-12", "language": "da",
              "answers": {…}, "results": […], "uids": {"audiences": ["3f9a0c1b22", …]}}]
"uids": {"audiences": […]}
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from wizard.language.errors import Refused, shown
from wizard.questionnaire.kinds import clean
from wizard.questionnaire.model import Field
from wizard.strategy.strategy import VERSIONS, Strategy
from wizard.strategy.version import Number, Version, VersionHeading, as_content, left_out_of_versions, uids_of

UIDS = "uids"
MOST_VERSIONS = 200
UID_FORM = re.compile(r"[0-9a-f]{8,64}")

ReadContent = Callable[[Mapping[str, object], Collection[str], str], Strategy]
"""Given an object, what else may stand in it, and its place, the strategy it holds. Raises Refused."""

_DAY = Field(id="day", kind="date", label={})
_HEADING = ("version", "closed", "review", "back_to")


def parse(raw: object, read_content: ReadContent) -> tuple[Version, ...]:
    """The versions in a file. Raises Refused."""
    if not isinstance(raw, list):
        raise Refused("not_list", VERSIONS)
    if len(raw) > MOST_VERSIONS:
        raise Refused("too_many_rows", VERSIONS, count=len(raw), limit=MOST_VERSIONS)
    found: list[Version] = []
    for index, each in enumerate(raw):
        place = f"{VERSIONS}[{index}]"
        if not isinstance(each, Mapping):
            raise Refused("not_row", place)
        heading = _heading(each, place)
        if found and heading.number <= found[-1].number:
            raise Refused("version_order", place, value=str(heading.number), before=str(found[-1].number))
        content = read_content(each, _HEADING, f"{place}.")
        found.append(Version(heading, _without_what_no_version_holds(content)))
    return tuple(found)


def _heading(document: Mapping[str, object], place: str) -> VersionHeading:
    closed = _day(document.get("closed"), f"{place}.closed")
    if closed is None:
        raise Refused("not_date", f"{place}.closed", value=shown(document.get("closed")))
    number = _number(document.get("version"), f"{place}.version")
    back_to = _number(document["back_to"], f"{place}.back_to") if "back_to" in document else None
    return VersionHeading(number, closed, _day(document.get("review"), f"{place}.review"), back_to)


def _number(raw: object, place: str) -> Number:
    try:
        return Number.parse(raw if isinstance(raw, str) else "")
    except ValueError:
        raise Refused("not_version", place, value=shown(raw)) from None


def _day(raw: object, place: str) -> date | None:
    cleaned = None if raw is None else clean(raw, _DAY, place)
    return None if cleaned is None else date.fromisoformat(cleaned)


def _without_what_no_version_holds(content: Strategy) -> Strategy:
    records = {name: rows for name, rows in content.records.items() if name not in left_out_of_versions()}
    return replace(content, records=records, left_out=left_out_of_versions())


def uids(raw: object, lists: Mapping[str, Any]) -> dict[str, list[str]]:
    """Who the rows of `lists` are, by what a file says. Where that does not fit the rows, they go by their content:
    it is a help, and nothing that anybody has written.
    """
    if not isinstance(raw, Mapping):
        return {}
    return {str(name): list(each) for name, each in raw.items() if _fit(each, lists.get(str(name)))}


def _fit(raw: object, rows: object) -> bool:
    if not isinstance(raw, list) or not isinstance(rows, list) or len(raw) != len(rows):
        return False
    told = {each for each in raw if isinstance(each, str) and UID_FORM.fullmatch(each)}
    return len(told) == len(rows) and all(isinstance(row, dict) and "uid" not in row for row in rows)


def document(strategy: Strategy) -> dict[str, Any]:
    """What stands in the file of `strategy` because of its versions: nothing where it has none."""
    if not strategy.versions:
        return {}
    return {
        UIDS: uids_of(strategy, strategy.uids),
        VERSIONS: [_of_version(version) for version in strategy.versions],
    }


def _of_version(version: Version) -> dict[str, Any]:
    heading = version.heading
    return {
        "version": str(heading.number),
        "closed": heading.closed.isoformat(),
        **({"review": heading.review.isoformat()} if heading.review else {}),
        **({"back_to": str(heading.back_to)} if heading.back_to else {}),
        **as_content(version.content),
    }
