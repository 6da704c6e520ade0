"""What the bar tells one participant beside what everybody is told: each can be put away, and may lead somewhere."""

from __future__ import annotations

from datetime import UTC, datetime

from wizard.language.languages import Language
from wizard.workshop import letting_in
from wizard.workshop.workshop import Workshop

Note = dict[str, str]
"""Its `text`, and `at`, by which it is known once it is put away; a page as `place`, and what leads there as `way`."""


def to(workshop: Workshop, participant: int, language: Language) -> list[Note]:
    return _let_in(workshop, participant, language)


def _let_in(workshop: Workshop, participant: int, language: Language) -> list[Note]:
    found = letting_in.told(workshop, participant, datetime.now(UTC))
    if found is None:
        return []
    text = language.text("companies.was_let_in", time=language.time(found.at.astimezone(workshop.zone)))
    return [{"text": text, "at": found.at.isoformat(), "place": "overview", "way": language.text("companies.not_us")}]
