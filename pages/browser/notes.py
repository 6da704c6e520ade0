"""What the bar tells one participant beside what everybody is told: each can be put away, and may lead somewhere."""

from __future__ import annotations

from datetime import UTC, datetime

from wizard.language.languages import Language
from wizard.workshop import groups, letting_in
from wizard.workshop.workshop import Workshop

Note = dict[str, str]
"""Its `text`, and `at`, by which it is known once it is put away, empty where it stays; a page as `place`, and what
leads there as `way`.
"""


def to(workshop: Workshop, participant: int, language: Language, *, shares: bool = False) -> list[Note]:
    """`shares`: whether the files of the strategy may be had already."""
    asked = [] if shares else _asked_for_files(workshop, language)
    return [*asked, *_let_in(workshop, participant, language), *_dissolved(workshop, participant, language)]


def _asked_for_files(workshop: Workshop, language: Language) -> list[Note]:
    if workshop.asks_files is None:
        return []
    text, way = language.text("gathered.asks"), language.text("gathered.answer")
    return [{"text": text, "at": f"files:{workshop.asks_files.isoformat()}", "place": "overview", "way": way}]


def _dissolved(workshop: Workshop, participant: int, language: Language) -> list[Note]:
    """In the strategy of a group that is no more, and in its members' own."""
    left = groups.left_behind(workshop, participant)
    if participant in workshop.shared:
        text = language.text("groups.is_dissolved", date=language.date(workshop.delete_on))
        return [{"text": text, "at": ""} for _ in left[-1:]]
    if workshop.ended:
        return []
    way = language.text("groups.see")
    return [
        {
            "text": language.text("groups.was_dissolved", group=group.name),
            "at": f"dissolved:{group.works_in}",
            "place": "group",
            "way": way,
        }
        for group in left[-1:]
    ]


def _let_in(workshop: Workshop, participant: int, language: Language) -> list[Note]:
    found = letting_in.told(workshop, participant, datetime.now(UTC))
    if found is None:
        return []
    text = language.text("companies.was_let_in", time=language.time(found.at.astimezone(workshop.zone)))
    return [{"text": text, "at": found.at.isoformat(), "place": "overview", "way": language.text("companies.not_us")}]
