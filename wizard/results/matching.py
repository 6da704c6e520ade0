"""Which entry of the calendar a published post is: the same platform, about the same day, and words in common.

What is found is a suggestion, until somebody says so or says otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from wizard.language.writing import name_key
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kinds import clean_row
from wizard.questionnaire.model import Row
from wizard.results.merging import NO_ENTRY, POSTS
from wizard.strategy.strategy import Changes, Strategy

NEAR = 1
"""Days between plan and post that need no words in common."""
FAR = 10
"""Days that are bridged where the words say it."""
ENOUGH_WORDS = 3
_WORD = re.compile(r"[^\W\d_]{4,}")


@dataclass(frozen=True, order=True)
class Match:
    """A post and an entry that may be one; the likelier sorts first."""

    days: int
    """Between them."""
    other_words: int
    """How many words fewer they have in common than the most alike pair could."""
    post: str
    """Its uid."""
    entry: str
    """Its uid."""


def suggest(posts: Sequence[Row], entries: Sequence[Row]) -> Mapping[str, str]:
    """The entry of each post that has none yet, both by uid; no entry twice."""
    taken = {post["entry"] for post in posts if "entry" in post}
    free = [entry for entry in entries if "uid" in entry and entry["uid"] not in taken]
    open_posts = [post for post in posts if "entry" not in post and "uid" in post]
    found: dict[str, str] = {}
    used: set[str] = set()
    for match in sorted(_matches(open_posts, free)):
        if match.post not in found and match.entry not in used:
            found[match.post] = match.entry
            used.add(match.entry)
    return found


def settle(strategy: Strategy, pairs: Mapping[str, str | None]) -> Changes:
    """What says that posts are these entries, by uid, None for "none of them". The entries become posted, with the
    link; a pair of which one is gone by now is left out.
    """
    entries = {row["uid"]: row for row in strategy.record("calendar") if "uid" in row}
    said = {post: entry for post, entry in pairs.items() if entry is None or entry in entries}
    posts = [_settled(row, said) for row in strategy.rows(POSTS)]
    links = {row["entry"]: row.get("link") for row in posts if row.get("uid") in said and row.get("entry") in entries}
    calendar = [_as_posted(row, links) for row in strategy.record("calendar")]
    return {
        **({POSTS: posts} if posts != strategy.rows(POSTS) else {}),
        **({"calendar": calendar} if calendar != strategy.record("calendar") else {}),
    }


def _settled(row: Row, said: Mapping[str, str | None]) -> Row:
    if row.get("uid") not in said:
        return row
    return {**row, "entry": said[row["uid"]] or NO_ENTRY}


def _as_posted(row: Row, links: Mapping[str, str | None]) -> Row:
    if row.get("uid") not in links:
        return row
    link = row.get("link") or links[row["uid"]]
    values = {**row, "status": "posted", **({"link": link} if link else {})}
    return clean_row(values, catalogue().records["calendar"])


def _matches(posts: Sequence[Row], entries: Sequence[Row]) -> Iterator[Match]:
    by_platform: dict[str, list[tuple[date, set[str], Row]]] = {}
    for entry in entries:
        if "platform" in entry and "date" in entry:
            read = (date.fromisoformat(entry["date"]), _words(entry.get("idea", "")), entry)
            by_platform.setdefault(entry["platform"], []).append(read)
    for post in posts:
        if "date" not in post:
            continue
        day, words = date.fromisoformat(post["date"]), _words(post.get("text", ""))
        for planned, idea, entry in by_platform.get(post.get("platform", ""), []):
            apart, common = abs((planned - day).days), len(idea & words)
            if apart <= NEAR or (apart <= FAR and common >= ENOUGH_WORDS):
                # Words weigh more than a day: three in common make up for the way there.
                yield Match(0 if common >= ENOUGH_WORDS else apart + 1, -common, post["uid"], entry["uid"])


def _words(text: str) -> set[str]:
    return set(_WORD.findall(name_key(text)))
