"""What an entry is about, in words: so that nobody begins with an empty one.

An idea joins what the company wrote itself (the needs that fit the pillar: what they are, and the content that serves
them; else the pillar's topic) with an angle that suits the pillar's purpose. One that names a weekday, a form or a
platform is for entries of those alone; where none fits, the entry is left for an idea of the company's own.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from wizard.language.languages import Language
from wizard.language.writing import name_key
from wizard.questionnaire.model import Answers, Row
from wizard.schedule.idea_words import types_in, weekdays_in
from wizard.schedule.shares import Pillar, pillars

ANGLES = range(1, 5)
ENDS = (".", "!", "?", "…", ":", "»", "”")
"""After these a sentence needs no full stop."""


def ideas(answers: Answers, language: Language, topic: str | None = None, platform: str | None = None) -> list[str]:
    """Suggestions for an entry of the pillar with this topic, on `platform` or any; all different."""
    pillar = next((found for found in pillars(answers) if name_key(found.topic) == name_key(topic or "")), None)
    return IdeaPools(answers, language).pool(pillar, platform).suggestions


class IdeaSource(NamedTuple):
    """What the company wrote that an entry can be about, as a sentence."""

    text: str
    weekdays: frozenset[int] = frozenset()
    """From Monday as 0, those it is for; none: for any."""
    types: frozenset[str] = frozenset()
    """The types of content it can be; none: any."""

    def fits(self, weekday: int, type_: str | None) -> bool:
        return (not self.weekdays or weekday in self.weekdays) and (
            not self.types or type_ is None or type_ in self.types
        )


Idea = tuple[str, IdeaSource]


class IdeaPool:
    """Suggestions in turn. No two in a row are alike, as long as two fit, nor two in a row of its pillar."""

    def __init__(self, suggestions: Iterable[Idea], given: list[str], start: int, own: str) -> None:
        self._ideas = list(suggestions)
        self._turn = start % len(self._ideas)
        sources = [source for _, source in self._ideas]
        self._alike = [[turn for turn, other in enumerate(sources) if other == source] for source in sources]
        """Of each suggestion, the numbers of those that have its source."""
        self._times = [0] * len(sources)
        """How often the source of each suggestion was used."""
        self._tied = any(source.weekdays or source.types for source in sources)
        self._fitting: dict[tuple[int, str | None], list[int]] = {}
        """The numbers of the suggestions that suit a weekday and a type: a calendar asks for the same ones again."""
        self._last_given = given
        """The last suggestion that any pool of the pillar gave."""
        self.own_idea = own
        """Says that the idea is the company's own to have."""

    @property
    def suggestions(self) -> list[str]:
        return [text for text, _ in self._ideas]

    def next(self, weekday: int, type_: str | None) -> str:
        """The next that suits an entry of this type on this weekday (from Monday as 0)."""
        if (weekday, type_) not in self._fitting:
            suited = [turn for turn, (_, source) in enumerate(self._ideas) if source.fits(weekday, type_)]
            self._fitting[weekday, type_] = suited
        fitting = self._fitting[weekday, type_]
        if not fitting:
            return self.own_idea
        begin = bisect_left(fitting, self._turn)
        order = fitting[begin:] + fitting[:begin]
        if self._tied:
            # What suits few entries comes as soon as one does, or it would always be passed over.
            order.sort(key=self._times.__getitem__)
        first = order[0]
        if self._ideas[first][0] == self._last_given[0] and len(order) > 1:
            first = order[1]
        text = self._ideas[first][0]
        self._turn = (first + 1) % len(self._ideas)
        for turn in self._alike[first]:
            self._times[turn] += 1
        self._last_given[0] = text
        return text

    def unlike(self, others: Sequence[str], weekday: int, type_: str | None) -> str:
        """A suggestion that suits such an entry and is in none of `others`, if there is one."""
        fitting = [text for text, source in self._ideas if source.fits(weekday, type_)]
        free = (text for text in fitting if not any(text in other for other in others))
        return next(free, fitting[0] if fitting else self.own_idea)


class IdeaPools:
    """The suggestions for every pillar on every platform."""

    def __init__(self, answers: Answers, language: Language) -> None:
        self._needs: list[Row] = [row for row in answers.get("needs", []) if "need" in row or "content" in row]
        self._main_purpose: str | None = answers.get("primary_purpose")
        self._language = language
        self._pools: dict[tuple[Pillar | None, tuple[IdeaSource, ...]], IdeaPool] = {}
        self._last_given: dict[Pillar | None, list[str]] = {}

    def pool(self, pillar: Pillar | None, platform: str | None) -> IdeaPool:
        """What there is to suggest, each once. Platforms with the same sources share it, and take turns in it."""
        sources = tuple(dict.fromkeys(self._sources(pillar, platform)))
        key = (pillar, sources)
        if key not in self._pools:
            # Pillars with the same audience and purpose have the same sources, and begin with different ones.
            others = sum(of_other == sources for _, of_other in self._pools)
            own = self._language.text("schedule.own_idea")
            self._pools[key] = IdeaPool(self._suggestions(*key), self._last_given.setdefault(pillar, [""]), others, own)
        return self._pools[key]

    def _suggestions(self, pillar: Pillar | None, sources: Sequence[IdeaSource]) -> Iterator[Idea]:
        purpose = (pillar and pillar.purpose) or self._main_purpose or "any"
        angles = [self._language.text(f"angle.{purpose}_{number}") for number in ANGLES]
        if not sources:
            yield from ((angle[0].upper() + angle[1:], IdeaSource("")) for angle in angles)
        for turn in range(len(angles)):
            for number, source in enumerate(sources):
                angle = angles[(turn + number) % len(angles)]
                yield self._language.text("schedule.idea", source=source.text, angle=angle), source

    def _sources(self, pillar: Pillar | None, platform: str | None) -> Iterator[IdeaSource]:
        """What an entry of the pillar on the platform can be about."""
        rows = _fitting(self._needs, pillar)
        if platform:
            rows = [row for row in rows if row.get("platform", platform) == platform]
        yield from (_content(row["content"]) for row in rows if "content" in row)
        yield from (IdeaSource(self._need(row)) for row in rows if "need" in row)
        if not rows and pillar:
            yield _content(pillar.topic)

    def _need(self, row: Row) -> str:
        need = sentence(row["need"])
        if "audience" in row:
            return self._language.text("schedule.need_of", audience=row["audience"], need=need)
        return self._language.text("schedule.need", need=need)


def _content(text: str) -> IdeaSource:
    return IdeaSource(sentence(text), weekdays_in(text), types_in(text))


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
