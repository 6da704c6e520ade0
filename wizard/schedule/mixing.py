"""What each entry of a platform begins with: a pillar by its share, and a type in turn."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import count, cycle, islice

from wizard.questionnaire.model import Answers
from wizard.schedule.content_types import CarriesType, types_by_platform
from wizard.schedule.period import Day
from wizard.schedule.plans import OCCASIONAL, PlatformPlan
from wizard.schedule.rhythm import Slot
from wizard.schedule.shares import Pillar, apportion, controlled_rounding, interleaved

ROUNDS_BETWEEN = 3


def planned(
    answers: Answers,
    carries: CarriesType,
    days: Sequence[tuple[Day, tuple[Slot, ...]]],
    shared: Sequence[Pillar],
) -> dict[str, PlatformPlan]:
    """The entries of every platform, with a pillar and a type for each."""
    days_of: dict[str, list[Day]] = {}
    for day, of_day in days:
        for slot in of_day:
            days_of.setdefault(slot.channel.platform, []).append(day)
    types_of = types_by_platform(answers.get("content_types", []), days_of, carries)
    return {
        platform: PlatformPlan(platform, of_platform, of, list(islice(rotating(types_of[platform] or [None]), len(of))))
        for (platform, of_platform), of in zip(days_of.items(), _mixed(days_of.values(), shared), strict=True)
    }


def _mixed(days: Iterable[Sequence[Day]], shared: Sequence[Pillar]) -> list[list[Pillar | None]]:
    """The pillars of the entries of each platform, by their days.

    Each platform is one entry behind the one before it: on one day they are about different things, and what one has
    made, the next can use.
    """
    numbers = [len(of_platform) for of_platform in days]
    if not shared:
        return [[None] * number for number in numbers]
    totals = apportion(sum(numbers), [pillar.share for pillar in shared])
    mixes: list[list[Pillar | None]] = []
    for behind, counts in enumerate(controlled_rounding(numbers, totals)):
        mix = [shared[at] for at in interleaved(tuple(counts))]
        start = len(mix) - behind % len(mix)
        mixes.append([*mix[start:], *mix[:start]])
    return mixes


def rotating(types: Sequence[str | None]) -> Iterator[str | None]:
    """Each type once in every round, and every round begins one further on, without end.

    So a pillar that comes every fourth time does not get the same one of four types for ever. What there must be an
    occasion for is in every third round, where there are others.
    """
    others = [type_ for type_ in types if type_ not in OCCASIONAL] or types
    for round_ in count():
        of_round = types if round_ % ROUNDS_BETWEEN == 0 else others
        start = round_ % len(of_round)
        yield from islice(cycle(of_round), start, start + len(of_round))
