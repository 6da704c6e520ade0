"""The text that lies beside a tool's files: what they hold, how they are used, and what was left out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from exports.calendar.entries import field, options
from exports.calendar.posts import UNTIMED, Selection
from exports.calendar.schedulers import Scheduler
from wizard.language.languages import Language
from wizard.questionnaire.show import show


@dataclass(frozen=True)
class PackageContents:
    """What is in the files of one tool."""

    scheduler: Scheduler
    selection: Selection
    files: Mapping[str, int]
    """How many posts each file holds, by its name."""
    moved: int
    """How many posts stand later than planned, to keep the distance the tool wants."""
    to_another_day: int
    """How many of them on a later day."""


def about(contents: PackageContents, language: Language, today: date) -> str:
    """The text, in paragraphs of plain lines."""
    return "\n\n".join("\n".join(lines) for lines in _paragraphs(contents, language, today)) + "\n"


def _paragraphs(contents: PackageContents, language: Language, today: date) -> Iterator[list[str]]:
    scheduler, selection = contents.scheduler, contents.selection

    def said(key: str, **values: object) -> str:
        return language.text(f"calendar_files.{key}", tool=scheduler.name, **values)

    def counted(key: str, n: int, **values: object) -> str:
        return said(key, n=n, number=language.number(n), **values)

    yield [said("about_title", date=language.date(today))]
    if contents.files:
        yield [f"{name}: {counted('posts', n)}" for name, n in contents.files.items()]
        yield [said(f"how_{scheduler.id}"), said("how_all"), said("how_excel"), said("how_guard")]
        yield [said("how_source", source=scheduler.source)]
        if scheduler.platforms_assumed:
            yield [said("platforms_assumed")]
    else:
        yield [said("nothing")]
    if selection.left_out:
        labels = options("platform", language)
        platforms = language.join(label for platform, label in labels.items() if platform in selection.platforms)
        reasons = [counted(f"left_out_{reason}", n, platforms=platforms) for reason, n in selection.left_out.items()]
        yield [said("left_out"), *(f"- {reason}" for reason in reasons)]
    if selection.untimed:
        yield [counted("untimed", selection.untimed, time=show(f"{UNTIMED:%H:%M}", field("time"), language))]
    if contents.moved:
        minutes = round(scheduler.apart.total_seconds() / 60)
        later = [counted("to_another_day", contents.to_another_day)] if contents.to_another_day else []
        yield [counted("moved", contents.moved, minutes=minutes), *later]
