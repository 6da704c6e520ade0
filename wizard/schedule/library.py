"""Choosing a form of post for an entry: what suits its pillar, and has not been used too often or too lately."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from heapq import heappop, heappush

from wizard.knowledge.formats import Format, formats
from wizard.questionnaire.model import Answers
from wizard.schedule.minutes_left import OF_NO_CALENDAR, MinutesLeft
from wizard.schedule.plans import OCCASIONAL, PlatformPlan
from wizard.schedule.profile import CompanyProfile
from wizard.schedule.shares import Pillar

ELSEWHERE = 14
"""Days until another platform may have the same format."""
AGAIN = 84
"""Days until what was said may be said again."""
SELDOM: Mapping[str, int] = {"ask": 14, "offer": 7}
"""Days between two entries of a platform that do this."""
WITH_CONSENT = "customer_consent"
OTHERS_OWN = "customer_content"
CONSENT_APART = 14
"""Days between two entries anywhere that depend on somebody else's yes."""
WITHIN_TYPE = 60
"""Minutes of preparation that the minutes of a content type have in them."""
HALF_DAY, HALF_DAYS_APART = 240, 28
RECRUITMENT = "recruitment"
FEW_TRADES = 3
"""What is for more of them is for nearly everybody."""
PER_WORD, OWN_TRADE, PURPOSE, FIRST_PURPOSE, PER_USE = 3.0, 1.5, 4.0, 1.0, 2.5
"""What a format is worth for each word it shares with the pillar, and so on; and what it loses with each use."""
UNSEEN = -10_000
EARLIER = 1e-6
"""What standing one place further back takes off what a format is worth: so that no two are worth the same."""


@dataclass(slots=True)
class Uses:
    """How often a format was used, and when it may be used again. Days are ordinals."""

    times: int = 0
    due: int = UNSEEN
    """On any platform."""
    due_on: dict[str, int] = field(default_factory=dict)
    """By platform."""
    said: dict[int, int] = field(default_factory=dict)
    """When it was last said, by the number of the follow-up; 0 is the format itself."""


class Library:
    """The formats that are for a company, and how often each has been used in its calendar."""

    def __init__(self, profile: CompanyProfile, answers: Answers, minutes_left: MinutesLeft = OF_NO_CALENDAR) -> None:
        self.formats = [each for each in profile.formats() if _can_be_filled(each, profile)]
        self._profile = profile
        self._main_purpose: str | None = answers.get("primary_purpose")
        self._uses: dict[Format, Uses] = defaultdict(Uses)
        self._ranked: dict[Pillar | None, dict[Format, float]] = {}
        self._pools: dict[tuple[Pillar | None, str, str | None], dict[Format, float]] = {}
        self._free = dict.fromkeys(self.formats)
        """Those that have not been used too lately, as far as `choose` has come."""
        self._today = UNSEEN
        self._able: dict[Format, None] = {}
        """Those of them that an entry of `_today` can be, as far as that is the same on every platform."""
        self._waiting: list[tuple[int, int, Format]] = []
        """The others, by the day they are due: a heap, with numbers so that formats are never compared."""
        self._seldom: dict[tuple[str, str], int] = {}
        self._consent = self._half_day = UNSEEN
        self._turn = 0
        self._minutes_left = minutes_left

    def is_shut(self, ordinal: int) -> bool:
        """Whether there is nobody there on a day."""
        return self._profile.is_shut(ordinal)

    def ranked(self, pillar: Pillar | None) -> Mapping[Format, float]:
        """What a pillar can have, the best first, with what it is worth there; no two are worth the same."""
        if pillar not in self._ranked:
            purpose = self._purpose(pillar)
            found = [each for each in self.formats if purpose == RECRUITMENT or set(each.purposes) != {RECRUITMENT}]
            worth = {each: self._worth(each, pillar) - EARLIER * number for number, each in enumerate(found)}
            self._ranked[pillar] = dict(sorted(worth.items(), key=lambda it: -it[1]))
        return self._ranked[pillar]

    def choose(self, plan: PlatformPlan, number: int, *, of_any_type: bool = False) -> Format | None:
        """The best format for an entry; none where every one that suits was used too lately.

        Entries are asked for by their days.
        """
        pillar, today = plan.pillars[number], plan.ordinals[number]
        type_ = None if of_any_type else plan.types[number]
        if today != self._today:
            self._begin(today, month=int(plan.days[number].iso[5:7]))
        key = (pillar, plan.platform, type_)
        pool = self._pools.get(key)
        if pool is None:
            pool = self._pools[key] = self._pool(pillar, plan.platform, type_)
        few = len(self._able) < len(pool)
        if few and self._able.keys().isdisjoint(pool):
            return None
        before = plan.angles[number - 1] if number else None
        after = plan.angles[number + 1] if number + 1 < len(plan.angles) else None
        best, most = None, float("-inf")
        # In a calendar that has used nearly all there is, few are left; in any other, the best is found soon.
        for each in self._able if few else pool:
            worth = pool.get(each, most)
            if worth <= most:
                if few:
                    continue
                break  # the rest are worth less, whatever they were used
            if each not in self._able:
                continue
            uses = self._uses.get(each)
            if uses is not None:
                worth -= PER_USE * uses.times
                if worth <= most or uses.due_on.get(plan.platform, UNSEEN) > today:
                    continue
            if each.angle not in (before, after) and self._is_possible(each, plan, number):
                best, most = each, worth
        return best

    def _begin(self, today: int, month: int) -> None:
        """Goes on to another day."""
        while self._waiting and self._waiting[0][0] <= today:
            *_, each = heappop(self._waiting)
            if self._uses[each].due <= today:
                self._free[each] = None
        self._today = today
        self._able = {each: None for each in self._free if self._is_of(each, today, month)}

    def _is_of(self, each: Format, today: int, month: int) -> bool:
        """Whether a day is one for it: in its season, with somebody there, and not too soon after what is like it."""
        if each.months and month not in each.months:
            return False
        if self._profile.closed and _sells(each) and self._profile.is_closed(today):
            return False
        if self._profile.shut and _is_of_the_day(each) and self._profile.is_shut(today):
            return False
        if WITH_CONSENT in each.needs and not can_be(each, OTHERS_OWN) and abs(today - self._consent) < CONSENT_APART:
            return False
        return each.minutes < HALF_DAY or abs(today - self._half_day) >= HALF_DAYS_APART

    def _pool(self, pillar: Pillar | None, platform: str, type_: str | None) -> dict[Format, float]:
        able, ranked = carried_by(platform, type_), self.ranked(pillar)
        if type_ in OCCASIONAL:  # nobody holds something for the sake of a pillar that is about something else
            able = frozenset(each for each in able if self._purpose(pillar) in each.purposes)
        return {each: worth for each, worth in ranked.items() if each in able}

    def use(self, each: Format, plan: PlatformPlan, number: int) -> int:
        """Counts a use of `each`, and gives which of its follow-ups it is; 0 for the format itself."""
        uses, today = self._uses[each], plan.ordinals[number]
        turn = uses.times % (len(each.follow_ups) + 1)
        uses.times += 1
        uses.said[turn] = today
        follow_up = uses.times % (len(each.follow_ups) + 1)
        uses.due = max(uses.due, today + ELSEWHERE, uses.said.get(follow_up, UNSEEN) + AGAIN)
        uses.due_on[plan.platform] = today + each.gap
        self._free.pop(each, None)
        self._able.pop(each, None)
        self._turn += 1
        heappush(self._waiting, (uses.due, self._turn, each))
        if each.angle in SELDOM:
            self._seldom[each.angle, plan.platform] = today
        if WITH_CONSENT in each.needs:
            self._consent = today
        if each.minutes >= HALF_DAY:
            self._half_day = today
        self._minutes_left.take(plan, number, max(0, each.minutes - WITHIN_TYPE))
        return turn

    def is_free(self, each: Format, platform: str, today: int) -> bool:
        """Whether it can be used on this day, as far as its own uses go. What is planned ahead keeps it until then."""
        uses = self._uses.get(each)
        return uses is None or max(uses.due, uses.due_on.get(platform, UNSEEN)) <= today

    def _is_possible(self, each: Format, plan: PlatformPlan, number: int) -> bool:
        platform, today = plan.platform, plan.ordinals[number]
        apart = SELDOM.get(each.angle)
        # A need's entries are planned before those around them: a use may lie ahead.
        if apart and abs(today - self._seldom.get((each.angle, platform), UNSEEN)) < apart:
            return False
        others_own = plan.types[number] == OTHERS_OWN  # who plans for that has others to ask
        if WITH_CONSENT in each.needs and not others_own and abs(today - self._consent) < CONSENT_APART:
            return False
        more = each.minutes - WITHIN_TYPE
        if more <= 0:
            return True
        if each.minutes >= HALF_DAY and abs(today - self._half_day) < HALF_DAYS_APART:
            return False
        return self._minutes_left.has(plan, number, more)

    def _worth(self, each: Format, pillar: Pillar | None) -> float:
        worth = 0.0 if len(each.trades) > FEW_TRADES else OWN_TRADE * len(each.trades & self._profile.trades)
        if "product" in each.slots:
            worth += OWN_TRADE
        purpose = self._purpose(pillar)
        if purpose in each.purposes:
            worth += PURPOSE + FIRST_PURPOSE * (each.purposes[0] == purpose)
        if pillar is not None:
            worth += PER_WORD * shared_words(each, pillar.topic)
        return worth

    def _purpose(self, pillar: Pillar | None) -> str | None:
        return (pillar and pillar.purpose) or self._main_purpose


def shared_words(each: Format, text: str) -> int:
    """How many words of `text` begin with one of those a format is about."""
    return sum(word.startswith(each.words) for word in set(text.casefold().replace(",", " ").split()))


def _can_be_filled(each: Format, profile: CompanyProfile) -> bool:
    """Whether there is something for each of its slots. What names an audience is for whoever asks for ideas."""
    if each.when_it_happens or "audience" in each.slots:
        return False
    return _people_known(each, profile) and (bool(profile.products) or "product" not in each.slots)


def _people_known(each: Format, profile: CompanyProfile) -> bool:
    return bool(profile.people) or not any("{person}" in text for text in each.title.values())


def _sells(each: Format) -> bool:
    """Whether it asks people to buy or to come."""
    return each.purposes[0] in ("direct_sales", "leads") or each.angle in ("offer", "invite")


def _is_of_the_day(each: Format) -> bool:
    """Whether it shows or tells what is going on right now: nothing is, where nobody is there."""
    return each.angle == "inform" or bool({"date", "place"} & set(each.needs))


ALSO_AS: Mapping[str, str] = {"long_video": "short_video", "link_post": "text_post"}
"""Types that what is made for another can be told as, at greater length."""


def can_be(each: Format, type_: str | None) -> bool:
    """Whether a format can be made as this type of content; None: as any."""
    return type_ is None or type_ in each.types or ALSO_AS.get(type_) in each.types


@cache
def carried_by(platform: str, type_: str | None) -> frozenset[Format]:
    """The formats that a platform can have as this type of content; None: as any."""
    return frozenset(each for each in formats().values() if platform not in each.not_on and can_be(each, type_))
