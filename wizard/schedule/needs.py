"""The entries that meet the needs the company has written down: every one, on its platform, in its form and share."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from wizard.knowledge.formats import Format
from wizard.knowledge.industries import industries
from wizard.questionnaire.model import Answers, Row
from wizard.schedule.idea_words import types_in, weekdays_in, without_weekdays
from wizard.schedule.library import FEW_TRADES, Library, shared_words
from wizard.schedule.plans import OCCASIONAL, PlatformPlan
from wizard.schedule.post import head
from wizard.schedule.shares import Pillar

LEAST_MATCH = 3.0
"""What a format must be worth for a need to be told in its form."""
IN_CONTENT, IN_NEED, SAME_PURPOSE, SAME_TRADE = 3.0, 1.0, 2.0, 1.5
EVERY_OTHER_WEEK = 2
FIRST_WITHIN = 21
"""Days."""
SERIES = re.compile(
    r"\b(?:ugens|månedens|dagens|hver (?:uge|måned|dag)|ad gangen|inviter|invitation)\b"
    r"|\b(?:weekly|at a time|(?:every|each|of the) (?:week|month|day)|(?:week|month|day)[’']s|invit\w+)\b",
    re.IGNORECASE,
)
WORDS, WORDS_OF_OWN_TRADE = 2, 1
"""What a need and a format must have in common: a single word is in too many, but where only one trade uses it, or few
do and another word is in the need.
"""
NAMED_FORMS = frozenset((*OCCASIONAL, "poll"))
"""Types that a need is told as only where its words name them, or the platform has no other."""


@dataclass
class Need:
    """A need that is planned for, and how far its entries have come."""

    row: Row
    plan: PlatformPlan
    pillar: Pillar | None
    weekdays: frozenset[int]
    """Those its words name; none: any."""
    types: frozenset[str]
    """The content types it can be told as; none: any."""
    formats: list[Format] = field(default_factory=list)
    """What it can be told as, the best first."""
    told: int = 0
    is_shut: Callable[[int], bool] = lambda ordinal: False
    """Whether there is nobody there on a day, as an ordinal."""
    own_words: int = 0
    """How often it has been told in the company's own words."""

    @property
    def is_series(self) -> bool:
        """Whether it is the same thing each time, about another week or another of its kind."""
        return bool(SERIES.search(self.row.get("content", "")))

    @property
    def title(self) -> str:
        """What it is called: by what is to be posted, unless that names a day the platform never has."""
        content = self.row.get("content")
        keeps_day = not self.weekdays or any(day.weekday in self.weekdays for day in self.plan.days)
        return head(content if content and keeps_day else without_weekdays(self.row.get("need") or self.row["content"]))


def needs(answers: Answers, plans: Sequence[PlatformPlan], pillars: Sequence[Pillar], library: Library) -> list[Need]:
    """The needs that one of the planned platforms can meet."""
    found = []
    for row in answers.get("needs", []):
        plan = _plan_for(row, plans)
        if plan is None or not ("need" in row or "content" in row):
            continue
        content = row.get("content", "")
        pillar = _pillar_for(row, pillars)
        had = frozenset(filter(None, plan.types))
        types = types_in(content) & had or had - NAMED_FORMS
        formats = _matching(row, plan, library)
        found.append(Need(row, plan, pillar, weekdays_in(content), types, formats, is_shut=library.is_shut))
    return found


def placed(planned: Sequence[Need], weeks: int) -> Iterator[tuple[Need, int]]:
    """The entries of the needs: first one of each, then what is left of its share."""
    for need in planned:
        yield from ((need, number) for number in _take(need, _first(need)))
    rivals: dict[tuple[str, Pillar | None], int] = {}
    for need in planned:
        key = (need.plan.platform, need.pillar)
        rivals[key] = rivals.get(key, 0) + 1
    for need in planned:
        number = _share(need, rivals[need.plan.platform, need.pillar], weeks) - need.told
        fitting = _fitting(need)
        spread = (
            sorted({fitting[(2 * at + 1) * len(fitting) // (2 * number)] for at in range(number)}) if fitting else []
        )
        yield from ((need, at) for at in _take(need, spread))


def _share(need: Need, rivals: int, weeks: int) -> int:
    """How many entries a need is worth: its part of its pillar, no more than every other week, and every named day."""
    if need.weekdays:
        own = sum(day.weekday in need.weekdays for day in need.plan.days)
        return max(1, -(-own * 3 // 4) if rivals > 1 else own)
    share = need.pillar.share if need.pillar else Fraction(1)
    return max(1, min(round(share * len(need.plan.days) / (rivals + 1)), weeks // EVERY_OTHER_WEEK))


def _fitting(need: Need) -> list[int]:
    """The free entries that can be about it, in their order: of its weekday, and of its pillar if there are any."""
    plan = need.plan
    free = [
        number
        for number in plan.free()
        if (number - 1 not in plan.steps or len(plan.days) < len(plan.steps) * 3)
        and not need.is_shut(plan.ordinals[number])
    ]
    of_day = [number for number in free if plan.days[number].weekday in need.weekdays]
    found = of_day if need.weekdays and of_day else free
    return [number for number in found if plan.pillars[number] is need.pillar] or found


def _first(need: Need) -> list[int]:
    """Where it is told first: within the first weeks, even if that takes an entry of another pillar."""
    fitting, plan = _fitting(need), need.plan
    soon = plan.ordinals[0] + FIRST_WITHIN if plan.ordinals else 0
    early = [number for number in fitting if plan.ordinals[number] < soon]
    if not early and not need.weekdays:
        early = [number for number in plan.free() if not need.is_shut(plan.ordinals[number])]
    return (early or fitting)[:1]


def _take(need: Need, numbers: Sequence[int]) -> Iterator[int]:
    for number in numbers:
        if need.types:
            need.plan.type_for(number, sorted(need.types))
        need.plan.pillar_for(number, lambda pillar: int(pillar is need.pillar))
        yield number
        need.told += 1


def _plan_for(row: Row, plans: Sequence[PlatformPlan]) -> PlatformPlan | None:
    if "platform" in row:
        return next((plan for plan in plans if plan.platform == row["platform"] and plan.days), None)
    return max(plans, key=lambda plan: len(plan.days), default=None)


def _pillar_for(row: Row, pillars: Sequence[Pillar]) -> Pillar | None:
    """The pillar of its audience and purpose, else of either."""
    fits = [
        2 * (pillar.audience is not None and row.get("audience") == pillar.audience)
        + (pillar.purpose is not None and row.get("our_goal") == pillar.purpose)
        for pillar in pillars
    ]
    best = max(fits, default=0)
    return pillars[fits.index(best)] if best else None


def _matching(row: Row, plan: PlatformPlan, library: Library) -> list[Format]:
    worth = []
    for number, each in enumerate(library.formats):
        in_content, in_need = shared_words(each, row.get("content", "")), shared_words(each, row.get("need", ""))
        enough = WORDS_OF_OWN_TRADE if _is_of_one_trade(each) or (in_need and _is_of_few(each)) else WORDS
        if in_content < enough or plan.platform in each.not_on:
            continue
        if "product" in each.slots:  # a need is about itself
            continue
        value = IN_CONTENT * in_content + IN_NEED * in_need
        value += SAME_PURPOSE * (row.get("our_goal") in each.purposes) + SAME_TRADE * bool(each.trades)
        if value > LEAST_MATCH:
            worth.append((-value, number, each))
    return [each for _, _, each in sorted(worth, key=lambda it: it[:2])]


def _is_of_few(each: Format) -> bool:
    return 0 < len(each.trades) <= FEW_TRADES


def _is_of_one_trade(each: Format) -> bool:
    """Whether it is for one trade alone, which is more exact than a line of business."""
    return len(each.trades) == 1 and each.trades.isdisjoint(industries())
