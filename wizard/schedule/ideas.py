"""What an entry is about, in words: so that nobody begins with an empty one.

An idea joins what the company wrote itself (the needs that fit the pillar: what they are, and the content that serves
them; else the pillar's topic) with an angle that suits the pillar's purpose.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from wizard.language.languages import Language
from wizard.questionnaire.model import Answers, Row
from wizard.schedule.shares import Pillar, pillars

ANGLES = range(1, 5)
ENDS = (".", "!", "?", "…", ":", "»", "”")
"""After these a sentence needs no full stop."""


def ideas(answers: Answers, language: Language, topic: str | None = None, platform: str | None = None) -> list[str]:
    """Suggestions for an entry of the pillar with this topic, on `platform` or any; all different."""
    pillar = next((found for found in pillars(answers) if found.topic == topic), None)
    return Ideas(answers, language).pool(pillar, platform).suggestions


class IdeaPool:
    """Suggestions in turn. No two in a row are alike, as long as there are two, nor two in a row of its pillar."""

    def __init__(self, suggestions: Iterable[str], given: list[str], start: int) -> None:
        self.suggestions = list(suggestions)
        self._turn = start % len(self.suggestions)
        self._given = given
        """The last suggestion that any pool of the pillar gave."""

    def next(self) -> str:
        suggestions, turn = self.suggestions, self._turn
        if suggestions[turn] == self._given[0]:
            turn = (turn + 1) % len(suggestions)
        self._turn = (turn + 1) % len(suggestions)
        self._given[0] = suggestions[turn]
        return suggestions[turn]

    def unlike(self, others: Sequence[str]) -> str:
        """A suggestion that is in none of `others`, if there is one."""
        free = (idea for idea in self.suggestions if not any(idea in other for other in others))
        return next(free, self.suggestions[0])


class Ideas:
    """The suggestions for every pillar on every platform."""

    def __init__(self, answers: Answers, language: Language) -> None:
        self._needs: list[Row] = [row for row in answers.get("needs", []) if "need" in row or "content" in row]
        self._main_purpose: str | None = answers.get("primary_purpose")
        self._language = language
        self._pools: dict[tuple[Pillar | None, tuple[str, ...]], IdeaPool] = {}
        self._given: dict[Pillar | None, list[str]] = {}

    def pool(self, pillar: Pillar | None, platform: str | None) -> IdeaPool:
        """What there is to suggest, each once. Platforms with the same sources share it, and take turns in it."""
        sources = tuple(dict.fromkeys(self._sources(pillar, platform)))
        key = (pillar, sources)
        if key not in self._pools:
            # Pillars with the same audience and purpose have the same sources, and begin with different ones.
            others = sum(of_other == sources for _, of_other in self._pools)
            self._pools[key] = IdeaPool(self._suggestions(*key), self._given.setdefault(pillar, [""]), others)
        return self._pools[key]

    def _suggestions(self, pillar: Pillar | None, sources: Sequence[str]) -> Iterator[str]:
        purpose = (pillar and pillar.purpose) or self._main_purpose or "any"
        angles = [self._language.text(f"angle.{purpose}_{number}") for number in ANGLES]
        if not sources:
            yield from (angle[0].upper() + angle[1:] for angle in angles)
        for turn in range(len(angles)):
            for number, source in enumerate(sources):
                angle = angles[(turn + number) % len(angles)]
                yield self._language.text("schedule.idea", source=source, angle=angle)

    def _sources(self, pillar: Pillar | None, platform: str | None) -> Iterator[str]:
        """What the company wrote that an entry can be about, as sentences."""
        rows = _fitting(self._needs, pillar)
        if platform:
            rows = [row for row in rows if row.get("platform", platform) == platform] or rows
        yield from (sentence(row["content"]) for row in rows if "content" in row)
        yield from (self._need(row) for row in rows if "need" in row)
        if not rows and pillar:
            yield sentence(pillar.topic)

    def _need(self, row: Row) -> str:
        need = sentence(row["need"])
        if "audience" in row:
            return self._language.text("schedule.need_of", audience=row["audience"], need=need)
        return self._language.text("schedule.need", need=need)


def _fitting(needs: Sequence[Row], pillar: Pillar | None) -> list[Row]:
    """The needs of the pillar's audience that serve its purpose; where there are none, those that fit either."""
    if pillar is None:
        return list(needs)
    fits = [
        (pillar.audience is not None and row.get("audience") == pillar.audience)
        + (pillar.purpose is not None and row.get("our_goal") == pillar.purpose)
        for row in needs
    ]
    best = max(fits, default=0)
    return [row for row, fit in zip(needs, fits, strict=True) if fit == best] if best else []


def sentence(text: str) -> str:
    """`text` with a full stop, unless it ends like a sentence already."""
    return text if text.endswith(ENDS) else f"{text}."
