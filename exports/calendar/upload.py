"""The files a tool's bulk upload takes, from its entry in the registry.

They are UTF-8 without a byte order mark: the tools find their columns by exact names, a mark would become part of the
first one, and none of them asks for it.

A spreadsheet takes a cell that begins with one of `= + - @` for a formula, and one that is set up for Danish ends a
cell at every semicolon. In these files a zero-width space stands wherever a cell might begin so: a spreadsheet then
shows it as text, a tool takes it as it is, and in the post nobody sees it. The usual apostrophe would be published.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from exports.archive import zipped
from exports.calendar.about import PackageContents, about
from exports.calendar.entries import entries, looks_like_formula
from exports.calendar.posts import select, spaced
from exports.calendar.schedulers import ScheduledPost, Scheduler
from exports.file_names import safe
from wizard.language.languages import Language
from wizard.strategy.strategy import Strategy
from wizard.strategy.words import language_of

GUARD = "\N{ZERO WIDTH SPACE}"
CELL_ENDS = re.compile(r"(?<=[;\t\r\n])")

Channels = Mapping[str, Sequence[ScheduledPost]]
"""Posts that may share a file, by platform and profile; all under an empty name where those may share one too."""


def upload(scheduler: Scheduler, strategy: Strategy, language: Language, today: date) -> bytes:
    """The calendar as `scheduler` takes it: a zip of CSV files with a text about what is in them."""
    language = language_of(strategy, language)
    selection = select(entries(strategy, language), scheduler, today)
    channels = _channels(scheduler, selection.posts)
    spread = {channel: spaced(posts, scheduler.apart) for channel, posts in channels.items()}
    parts = {name: part for channel, posts in spread.items() for name, part in _parts(scheduler, channel, posts)}
    files = {name: _csv(scheduler, part) for name, part in parts.items()}
    contents = PackageContents(
        scheduler, selection, {name: len(part) for name, part in parts.items()}, *_moved(channels, spread)
    )
    # With a byte order mark: this one is for people, and without it older programs on Windows garble æ, ø and å.
    text = about(contents, language, today).replace("\n", "\r\n").encode("utf-8-sig")
    return zipped({f"{language.text('calendar_files.about_name')}.txt": text, **files}, today)


def _channels(scheduler: Scheduler, posts: Sequence[ScheduledPost]) -> Channels:
    if not scheduler.per_platform:
        return {"": posts}
    channels: dict[str, list[ScheduledPost]] = {}
    for post in posts:
        channels.setdefault("-".join(filter(None, (post.platform, safe(post.profile)))), []).append(post)
    return channels


def _moved(planned: Channels, spread: Channels) -> tuple[int, int]:
    """How many posts stand at another time than planned, and how many of them on another day."""
    pairs = [
        (before.at, after.at)
        for channel, posts in planned.items()
        for before, after in zip(posts, spread[channel], strict=True)
    ]
    return sum(one != other for one, other in pairs), sum(one.date() != other.date() for one, other in pairs)


def _parts(
    scheduler: Scheduler, channel: str, posts: Sequence[ScheduledPost]
) -> Iterator[tuple[str, Sequence[ScheduledPost]]]:
    """The files of a channel by name, none with more posts than the tool takes; numbered where there are several."""
    starts = range(0, len(posts), scheduler.most)
    name = "-".join(filter(None, (scheduler.id, channel)))
    digits = len(str(len(starts)))
    for number, start in enumerate(starts, 1):
        ending = f"-{number:0{digits}}" if len(starts) > 1 else ""
        yield f"{name}{ending}.csv", posts[start : start + scheduler.most]


def _csv(scheduler: Scheduler, posts: Sequence[ScheduledPost]) -> bytes:
    header = scheduler.header(posts[0].platform if posts and scheduler.per_platform else "")
    buffer = io.StringIO(newline="")
    writer = csv.DictWriter(buffer, header, restval="", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows({column: guarded(text) for column, text in scheduler.cells(post).items()} for post in posts)
    return buffer.getvalue().encode()


def guarded(text: str) -> str:
    """`text` so that a spreadsheet takes it for text as well, wherever it thinks that a cell begins."""
    parts = CELL_ENDS.split(text)
    return "".join(GUARD + part if looks_like_formula(part.lstrip(" ")) else part for part in parts)
