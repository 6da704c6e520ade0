"""Puts the calendar together: slots from the rhythm, pillars by share, types in turn, and something to say in each.

First the steps of the campaigns and the theme days, which have days of their own; then what meets the needs; what is
left is filled from the library of formats, day by day on all platforms at once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import count

from wizard.language.languages import Language
from wizard.language.writing import name_key
from wizard.questionnaire.model import Answers, Row
from wizard.schedule import campaigns, closures, needs, occasions
from wizard.schedule.channels import period_and_channels
from wizard.schedule.content_types import CarriesType
from wizard.schedule.effort import minutes_by_type
from wizard.schedule.entry import STAMPED, stamp, stamp_of
from wizard.schedule.levelling import level
from wizard.schedule.library import Library, can_be
from wizard.schedule.minutes_left import MinutesLeft
from wizard.schedule.mixing import planned
from wizard.schedule.needs import Need
from wizard.schedule.people import Absence, absences, own_hours, people_in, there_on
from wizard.schedule.period import CalendarPeriod, Day
from wizard.schedule.plans import PlatformPlan
from wizard.schedule.post import FIELDS, Post, as_fields
from wizard.schedule.profile import CompanyProfile, profile
from wizard.schedule.rhythm import Slot, slots
from wizard.schedule.shares import Pillar, pillars
from wizard.schedule.wording import TOLD_AGAIN, Wording
from wizard.strategy.strategy import Strategy

Turn = tuple[Day, Slot, PlatformPlan, int]
"""An entry: its day and slot, and its number on its platform."""
MANY = 400
"""Entries of a platform, more than a year of one a day: there is no hope of something else to say in each."""
WORTH_CUTTING = 60
"""Minutes of preparation from which what has been made is used a second time."""
CUT_FROM, CUT_UNTIL = 2, 7
"""Days until it is."""
CUTS_APART = 6
"""No more than every so many entries of a platform are a second use."""
CUT_TYPES = (None, "image", "story", "short_video")


@dataclass(frozen=True)
class Composition:
    """A whole calendar, with what its entries are made of."""

    period: CalendarPeriod
    pillars: tuple[Pillar, ...]
    rows: list[Row]
    """By day and time."""
    composer: Composer

    def with_pillar(self, number: int, pillar: Pillar, neighbours: Sequence[str]) -> Row:
        """A row made over for another pillar, with an idea unlike those of its `neighbours`."""
        row = self.rows[number]
        post = self.composer.unlike(row, pillar, neighbours)
        kept = {field: value for field, value in row.items() if field not in FIELDS}
        changed = {**kept, "pillar": pillar.topic, **as_fields(post)}
        return {**changed, "generated": stamp(changed)}


def compose(strategy: Strategy, language: Language, carries: CarriesType) -> Composition | None:
    """The calendar the answers make, or None while they make none: no start, or no channel plan with numbers."""
    answers = strategy.answers
    found = period_and_channels(answers)
    if found is None:
        return None
    period, channels = found
    days = list(slots(period, channels))
    shared = pillars(answers)
    plans = planned(answers, carries, days, shared)
    turns, away = list(_turns(days, plans)), absences(answers)
    composer = Composer(strategy, language, period, plans, _minutes_left(answers, period, turns, away))
    composer.plan(turns, shared)
    return Composition(period, shared, list(_rows(turns, away)), composer)


class Composer:
    """Decides what each entry says."""

    def __init__(
        self,
        strategy: Strategy,
        language: Language,
        period: CalendarPeriod,
        plans: Mapping[str, PlatformPlan],
        minutes_left: MinutesLeft,
    ) -> None:
        answers = strategy.answers
        self.plans = plans
        self._answers, self._period = answers, period
        self._minutes = minutes_by_type(strategy.record("effort"))
        self._profile: CompanyProfile = profile(answers)
        self._minutes_left = minutes_left
        self._library = Library(self._profile, answers, minutes_left)
        self._wording = Wording(self._profile, language, answers.get("primary_purpose"))
        self._cuts: Counter[str] = Counter()

    def plan(self, turns: Iterable[Turn], shared: Sequence[Pillar]) -> None:
        plans = list(self.plans.values())
        running = campaigns.campaigns(self._answers, self._period)
        for found in campaigns.placed(running, plans):
            found.plan.claim(found.number, self._wording.of_step(found))
        coming = occasions.posts_about_days(self._period, self._profile, [campaign.name for campaign in running])
        for plan, number, theme, about in occasions.placed(coming, plans):
            plan.pillar_for(number, _is_public)
            plan.claim(number, self._wording.of_day(theme, about))
        for shut in closures.placed(self._profile.shut, plans):
            shut.plan.claim(shut.number, self._wording.of_closure(shut))
        self._minutes_left.begin(plans, self._minutes)
        for need, number in needs.placed(needs.needs(self._answers, plans, shared, self._library), self._period.weeks):
            self._meet(need, number)
        level(plans, self._minutes_left, self._minutes)
        for _, _, plan, number in turns:
            if plan.posts[number] is None:
                self._fill(plan, number)

    def unlike(self, row: Row, pillar: Pillar, neighbours: Sequence[str]) -> Post:
        """What an entry of another pillar can say for `row`: the pillar's best that is none of `neighbours`."""
        month = int(row["date"][5:7])
        for each in self._library.ranked(pillar):
            if row["platform"] in each.not_on or not can_be(each, row.get("type")):
                continue
            for turn in range(len(each.follow_ups) + 1):
                post = self._wording.of_format(each, turn, pillar, month)
                if post.idea not in neighbours:
                    return post
        return self._wording.own_idea()

    def _meet(self, need: Need, number: int) -> None:
        """An entry about a need: in the format that matches it, else in its own words, as often as those can vary."""
        plan = need.plan
        if plan.types[number] not in need.types:
            plan.make_everyday(number)
        pillar, month = plan.pillars[number], int(plan.days[number].iso[5:7])
        type_ = plan.types[number]
        for each in need.formats:
            if can_be(each, type_) and self._library.is_free(each, plan.platform, plan.ordinals[number]):
                turn = self._library.use(each, plan, number)
                post = self._wording.of_format(each, turn, pillar, month, need.title, again=bool(need.told))
                plan.claim(number, post, each.angle)
                return
        if need.own_words <= TOLD_AGAIN or need.is_series:
            again = need.own_words or int(need.told > 0)
            week_number = date.fromordinal(plan.ordinals[number]).isocalendar().week if need.is_series else None
            plan.claim(number, self._wording.of_need(need.row, pillar, need.title, again, week_number))
            need.own_words = again + 1

    def _fill(self, plan: PlatformPlan, number: int) -> None:
        each = self._library.choose(plan, number)
        if each is None and len(plan.days) <= MANY and plan.make_everyday(number):
            each = self._library.choose(plan, number)
        if each is None and len(plan.days) <= MANY:
            each = self._library.choose(plan, number, of_any_type=True)
            if each and not plan.type_for(number, each.types):
                each = None
        if each is None:
            plan.claim(number, self._wording.own_idea())
            return
        turn = self._library.use(each, plan, number)
        month = int(plan.days[number].iso[5:7])
        post = self._wording.of_format(each, turn, plan.pillars[number], month)
        plan.claim(number, post, each.angle)
        if each.minutes >= WORTH_CUTTING:
            self._cut(plan, number, post)

    def _cut(self, plan: PlatformPlan, number: int, post: Post) -> None:
        """What takes long to make gives a second entry on another platform within a week, about the same thing."""
        day, pillar = plan.ordinals[number], plan.pillars[number]
        for other in self.plans.values():
            if other is plan or self._cuts[other.platform] * CUTS_APART > len(other.days):
                continue
            for at in other.free_between(day + CUT_FROM, day + CUT_UNTIL):
                if other.pillars[at] is pillar and other.types[at] in CUT_TYPES and at - 1 not in other.steps:
                    other.claim(at, self._wording.of_cut(post.title, plan.platform))
                    self._cuts[other.platform] += 1
                    return


def _minutes_left(
    answers: Answers, period: CalendarPeriod, turns: Sequence[Turn], away: Sequence[Absence]
) -> MinutesLeft:
    """What each week has beside the monitoring."""
    own, hours = own_hours(answers), answers.get("hours_per_week")
    makers: dict[str, list[tuple[str, ...]]] = {}
    for day, slot, plan, _ in turns if own else ():
        name = there_on(day.iso, slot.channel.creator or slot.channel.poster, away)
        makers.setdefault(plan.platform, []).append(tuple(map(name_key, people_in(name))) if name else ())
    beside = None if hours is None else hours - answers.get("monitoring_hours", 0)
    return MinutesLeft(period.first.toordinal(), period.weeks, beside, own, makers)


def _turns(days: Sequence[tuple[Day, tuple[Slot, ...]]], plans: Mapping[str, PlatformPlan]) -> Iterator[Turn]:
    """Every entry of every platform, by day and time."""
    numbers = {platform: count() for platform in plans}
    for day, of_day in days:
        for slot in of_day:
            platform = slot.channel.platform
            yield day, slot, plans[platform], next(numbers[platform])


def _rows(turns: Iterable[Turn], away: Sequence[Absence]) -> Iterator[Row]:
    for day, slot, plan, number in turns:
        post = plan.posts[number]
        if post is None:
            raise AssertionError(f"nothing was decided of entry {number} on {plan.platform}")
        yield _row(day, slot, plan.pillars[number], plan.types[number], post, away)


def _row(on: Day, slot: Slot, pillar: Pillar | None, type_: str | None, post: Post, away: Sequence[Absence]) -> Row:
    time, channel, number = slot
    platform, day = channel.platform, on.iso
    creator, poster = there_on(day, channel.creator, away), there_on(day, channel.poster, away)
    fields = (pillar.topic if pillar else None, type_, creator, poster, channel.profile)
    return {
        "date": day,
        "time": time,
        "platform": platform,
        **_known(fields),
        **as_fields(post),
        "status": "idea",
        "uid": f"{day}-{platform}-{number}",
        "generated": stamp_of(day, time, platform, fields, post),
    }


@lru_cache(maxsize=4096)  # a large calendar has the same few again and again
def _known(fields: tuple[str | None, ...]) -> Row:
    """Those of an entry's `STAMPED` fields that have a value."""
    return {field: value for field, value in zip(STAMPED, fields, strict=True) if value is not None}


def _is_public(pillar: Pillar | None) -> int:
    """Whether a pillar is for everybody, as a day is."""
    return int(pillar is not None and pillar.purpose in ("service", "direct_sales", "awareness"))
