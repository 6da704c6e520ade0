"""Which platforms suit a company: ranked for an audience, each with its reasons, and how many to take on.

By rules anyone can read (`reasons`), from the figures in `wizard.knowledge` and the answers. There is no Danish table
of platform by age: Danes are ranked on the Danish figures there are, and American age groups shift the order as an
indication that says so. What nobody has published Danish figures of is ranked by what it is good for alone.
"""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from wizard.knowledge.named_channels import NamedChannel
from wizard.knowledge.platforms import Platform, platforms
from wizard.knowledge.usage import Usage, platforms_with_figures, usage
from wizard.language.languages import Language
from wizard.recommend.audience import Audience, audiences
from wizard.recommend.beside import channels_beside
from wizard.recommend.capacity import Capacity, capacity, hours_by_platform
from wizard.recommend.considerations import CONSIDERATIONS, Candidate
from wizard.recommend.location import DENMARK, UNITED_STATES, LocationKind
from wizard.recommend.reasons import Reason, merge_reasons
from wizard.strategy.strategy import Strategy

__all__ = [
    "Audience",
    "Capacity",
    "RankedPlatform",
    "Reach",
    "Reason",
    "Recommendation",
    "audiences",
    "reach_figures",
    "recommend",
]

COMPARABLE = ("use", "ever_use")
"""The measures of use that are drawn: one in Denmark, the other in the United States."""
WORTH_IT = 0.6
"""A platform is only recommended that has this much of the points of the best."""


@dataclass(frozen=True)
class RankedPlatform:
    """A platform with what speaks for and against it for one audience."""

    platform: Platform
    reasons: tuple[Reason, ...]
    points: float
    """For the order alone."""


@dataclass(frozen=True)
class Reach:
    """How many use each platform in one population, the most used first. One measure, one country, one age group."""

    place: str
    segment: str | None
    """The age group; None for everybody asked."""
    figures: tuple[Usage, ...]
    indication: bool
    """Whether it is another country than the audience's."""

    def name(self, language: Language) -> str:
        """Which country it is about."""
        return str(language.locale.territories[self.place])

    def title(self, language: Language) -> str:
        """Which country and age group it is about."""
        place = self.name(language)
        if self.segment is None:
            return language.text("recommend.chart_home", place=place)
        return language.text("recommend.chart_age", place=place, ages=self.segment.replace("-", "–"))


@dataclass(frozen=True)
class Recommendation:
    """For the audiences asked about: one, or all of them together."""

    audiences: tuple[Audience, ...]
    ranked: tuple[RankedPlatform, ...]
    """Every platform there are figures of use for and that we have judged, the best first."""
    unranked: tuple[Platform, ...]
    """The other platforms, as offered: nobody has published figures of their use, and a guess ranks nothing."""
    recommended: tuple[str, ...]
    """Platform ids: fewer than the hours allow, and never more than a small company can look after."""
    chosen: tuple[str, ...]
    """Platform ids, as answered; empty where nothing is decided yet."""
    capacity: Capacity
    beside: tuple[NamedChannel, ...]
    """What does a job of its own beside them."""

    @property
    def only_chosen(self) -> tuple[str, ...]:
        """What was chosen without being recommended, as far as we know anything about it."""
        known = {each.platform.id for each in self.ranked}
        return tuple(each for each in self.chosen if each in known and each not in self.recommended)

    def no_figures_note(self, language: Language, among: Iterable[str] | None = None) -> str:
        """Which platforms nobody has published figures for, in a sentence; of all, or those `among`. May be empty."""
        wanted = None if among is None else frozenset(among)
        labels = [language.of(each.label) for each in self.unranked if wanted is None or each.id in wanted]
        return language.text("recommend.no_figures", platforms=language.join(labels)) if labels else ""

    @property
    def considered(self) -> tuple[RankedPlatform, ...]:
        """Those that were chosen, as far as we know anything about them; before that, those that are recommended."""
        ids = self.chosen or self.recommended
        return tuple(each for each in self.ranked if each.platform.id in ids)

    @property
    def also_recommended(self) -> tuple[str, ...]:
        """What is recommended besides what was chosen: for somebody to consider, and no argument against it."""
        return tuple(platform for platform in self.recommended if self.chosen and platform not in self.chosen)

    def indication(self, language: Language) -> str:
        """What stands beside figures from another country than the audiences'."""
        danes = all(audience.location.country == DENMARK for audience in self.audiences)
        return language.text("recommend.indication" if danes else "recommend.indication_country")

    @property
    def knows_every_place(self) -> bool:
        """Whether every audience says where it is, so that it is known which figures apply."""
        unclear = (LocationKind.UNKNOWN, LocationKind.NOTHING)
        return all(audience.location.kind not in unclear for audience in self.audiences)

    def place_notes(self, language: Language) -> tuple[str, ...]:
        """What must be said where the figures are not, or may not be, of the audiences' own country; each once."""
        return tuple(dict.fromkeys(filter(None, (_place_note(each, language) for each in self.audiences))))


def _place_note(audience: Audience, language: Language) -> str:
    location = audience.location
    if location.kind is not LocationKind.COUNTRY:
        return language.text(f"recommend.place_{location.kind}", place=location.place)
    if location.country in _countries_with_figures():
        return ""
    return language.text("recommend.place_country", country=language.locale.territories[location.country])


@cache
def _countries_with_figures() -> frozenset[str]:
    """The countries we have figures for everybody of."""
    return frozenset(figure.place for figure in usage() if figure.group == "all" and figure.platform in platforms())


def recommend(strategy: Strategy, audience: str | None = None) -> Recommendation:
    """The platforms for the audience of this name; for all audiences, each counting the same, when left out.

    A name no audience has counts as left out.
    """
    everyone = audiences(strategy.answers)
    asked = [each for each in everyone if each.name == audience] or list(everyone)
    hours = hours_by_platform(strategy)
    ranked = _ranking(strategy, asked, hours)
    room = capacity(strategy, hours, (each.platform.id for each in ranked))
    best = ranked[0].points
    worth_it = [each.platform.id for each in ranked if each.points > 0 and each.points >= WORTH_IT * best]
    best_few = tuple(worth_it[: room.recommended]) or (ranked[0].platform.id,)
    placed = {each.platform.id for each in ranked}
    unranked = tuple(each for each in platforms().values() if each.is_known and each.id not in placed)
    chosen = tuple(strategy.answers.get("platforms", ()))
    beside = tuple(channels_beside(strategy.answers, asked))
    return Recommendation(tuple(asked), ranked, unranked, best_few, chosen, room, beside)


def _ranking(strategy: Strategy, asked: Iterable[Audience], hours: Mapping[str, float]) -> tuple[RankedPlatform, ...]:
    by_platform: dict[str, list[RankedPlatform]] = {}
    for audience in asked:
        for platform in platforms().values():
            if platform.assessment is not None and platform.id in platforms_with_figures():
                candidate = Candidate(platform, platform.assessment, audience, strategy.answers, hours[platform.id])
                reasons = tuple(reason for weigh in CONSIDERATIONS for reason in weigh(candidate))
                points = sum(reason.points for reason in reasons)
                by_platform.setdefault(platform.id, []).append(RankedPlatform(platform, reasons, points))
    ranked = map(_merge_ranked, by_platform.values())
    return tuple(sorted(ranked, key=lambda each: -each.points))


def _merge_ranked(ranked: list[RankedPlatform]) -> RankedPlatform:
    """One platform for several audiences: the mean of the points, and every consideration once."""
    kinds: dict[str, list[Reason]] = {}
    for reason in (reason for each in ranked for reason in each.reasons):
        kinds.setdefault(reason.kind, []).append(reason)
    points = statistics.fmean(each.points for each in ranked)
    return RankedPlatform(ranked[0].platform, tuple(map(merge_reasons, kinds.values())), points)


def reach_figures(asked: Iterable[Audience]) -> tuple[Reach, ...]:
    """What there is to draw: figures from the audiences' countries, then American ones of their age groups.

    They are never put into one: they differ in country, year and in what was asked.
    """
    asked = tuple(each for each in asked if each.location.country)
    at_home = {country: None for each in asked if (country := each.location.country) and country != UNITED_STATES}
    abroad = bool(at_home)
    american = {audience.segment: None for audience in asked}
    found = [_reach(country, None, indication=False) for country in at_home]
    found += [_reach(UNITED_STATES, segment, indication=abroad) for segment in american]
    return tuple(each for each in found if each is not None)


def _reach(place: str, segment: str | None, *, indication: bool) -> Reach | None:
    wanted = (place, "age", segment) if segment else (place, "all", "all")
    found = [
        figure
        for figure in usage()
        if (figure.place, figure.group, figure.segment) == wanted
        and figure.platform in platforms()
        and figure.measure in COMPARABLE
    ]
    found.sort(key=lambda figure: -figure.percent)
    return Reach(place, segment, tuple(found), indication) if found else None
