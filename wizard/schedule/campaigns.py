"""The story each campaign tells, and which entries tell it.

A step takes an entry there would be anyway, as a rule on the campaign's own platform, and never more than every other
one of a platform but for the last chance.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from wizard.knowledge.arcs import AFTER, FIRST, LAST, Arc, ArcStep, Due, arcs
from wizard.questionnaire.model import Answers, Row
from wizard.schedule.period import CalendarPeriod
from wizard.schedule.plans import PlatformPlan
from wizard.schedule.shares import Pillar

SELLING = ("direct_sales", "leads")
WORDS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (arc, re.compile(rf"\b\w*?(?:{stems})"))
    for arc, stems in (
        ("recruitment", r"stilling|ansæt|lærling|jobopslag|rekrutter|søges|apprentice|vacanc|hiring|recruit|\bwanted"),
        ("event", r"look inside|rundvisning|besøgsdag|guided tour"),
        ("course", r"kurs|(?<!for)(?<!ind)(?<!be)(?<!op)(?<!af)(?<!lige)hold\b|holdstart|workshop|foredrag|oplæg"
                   r"|course|\bclass(?:es)?\b|webinar|talk\b|beginners.? group"),
        ("drive", r"indsaml|medlemskampagne|nye medlemmer|hverv|fundrais|new members|membership drive|donat"),
        ("season", r"sæson|ferie\b|half-term|holidays\b|season"),
        ("event", r"åbent hus|åbning|messe\b|aften|koncert|festival|fest\b|marked|premiere|fernisering"
                  r"|open (?:house|evening|day)|opening|\bfair\b|concert|evening|market\b"),
        ("launch", r"\bny\b|\bnyt\b|lancer|\bnew\b|launch"),
    )
)  # fmt: skip
"""What in a campaign's own words tells which story it is, in the order it is looked for."""
OF_WANTS = {"apply": "recruitment", "sign_up": "course", "give": "drive", "visit": "event"}
"""The story of a campaign that wants people to do this, where its words do not tell."""
NOT_SELLING = ("association", "public", "culture")
"""Lines of business whose campaigns are no offers unless they say so."""
PRICED = re.compile(r"\bkr\b|\bdkk\b|%|tilbud|rabat|\boffer|discount|\bsale\b|pris\b|price")
SEASON_DAYS, SHORT_DAYS, SHORTEST_DAYS = 28, 10, 4
OF_SHORT = (FIRST, "proof", LAST)
ANYWAY = 7
"""Days the first step and the last chance may be late and early, where there is no entry on their own days."""
WIDER = 2
"""Days on either side, for the other steps."""


@dataclass(frozen=True)
class Campaign:
    """A campaign with a period and the story it tells."""

    name: str
    offer: str | None
    audience: str | None
    platform: str | None
    """None: on any."""
    start: date
    end: date
    starts: bool
    """Whether the company has said when it starts; if not, `start` is the calendar's."""
    ends: bool
    arc: Arc

    @property
    def days(self) -> int:
        return (self.end - self.start).days + 1

    def suits(self, pillar: Pillar | None) -> int:
        """How well an entry of `pillar` can carry the campaign; more is better."""
        if pillar is None:
            return 0
        return 2 * (self.audience is not None and pillar.audience == self.audience) + (pillar.purpose in SELLING)

    def day(self, due: Due) -> date:
        start = {"S": self.start, "E": self.end, "D": self.end, "M": self.start + (self.end - self.start) / 2}[due.of]
        return start + timedelta(days=due.days)

    def steps(self) -> list[ArcStep]:
        """Those there is time for, in their order."""
        steps = list(self.arc.steps)
        if self.arc.id not in ("event", "course") and self.days < SHORT_DAYS:
            short = OF_SHORT if self.days >= SHORTEST_DAYS else (FIRST, LAST)
            steps = [step for step in steps if step.id in short]
        unknown = {*(() if self.starts else "S"), *(() if self.ends else "ED")}
        return [step for step in steps if step.id == FIRST or not unknown & {step.from_.of, step.until.of}]


class CampaignStep(NamedTuple):
    plan: PlatformPlan
    number: int
    campaign: Campaign
    step: ArcStep


def campaigns(answers: Answers, period: CalendarPeriod) -> list[Campaign]:
    """The campaigns that have something to say and a day to say it, by their first day."""
    rows = [row for row in answers.get("campaigns", []) if ("name" in row or "offer" in row) and _dated(row)]
    found = [_campaign(row, period, answers.get("industry")) for row in rows]
    return sorted(found, key=lambda campaign: (campaign.start, campaign.end))


def _dated(row: Row) -> bool:
    """Whether it has a day, and does not end before it begins."""
    return ("start" in row or "end" in row) and row.get("start", "") <= row.get("end", "9")


def _campaign(row: Row, period: CalendarPeriod, industry: str | None) -> Campaign:
    days = {field: date.fromisoformat(row[field]) for field in ("start", "end") if field in row}
    start = days["start"] if "start" in days else min(period.first, days["end"])
    end = days["end"] if "end" in days else max(period.last, days["start"])
    name = row.get("name") or row["offer"]
    return Campaign(
        name=name,
        offer=row.get("offer"),
        audience=row.get("audience"),
        platform=row.get("platform"),
        start=start,
        end=end,
        starts="start" in row,
        ends="end" in row,
        arc=arcs()[_arc_of(row, (end - start).days + 1, industry)],
    )


def _arc_of(row: Row, days: int, industry: str | None) -> str:
    """By its name; else by what it wants of people; else by what else it says, how long it is and whose it is."""
    name = row.get("name", "").casefold()
    said = " ".join(row[field] for field in ("name", "offer", "goal") if field in row).casefold()
    found = _by_words(name) or OF_WANTS.get(row.get("wants", "")) or _by_words(said)
    if found:
        return found
    if days == 1:
        return "event"
    if industry in NOT_SELLING and not PRICED.search(said):
        return "season"
    return "season" if "offer" not in row and days >= SEASON_DAYS else "sale"


def _by_words(said: str) -> str | None:
    return next((arc for arc, pattern in WORDS if pattern.search(said)), None)


def placed(running: Sequence[Campaign], plans: Sequence[PlatformPlan]) -> Iterator[CampaignStep]:
    """The entries that tell of a campaign, each as soon as it is found: whoever takes it claims it."""
    for campaign in running:
        mine = [plan for plan in plans if campaign.platform in (None, plan.platform)]
        mine.sort(key=lambda plan: -len(plan.days))
        told: dict[int, date] = {}
        order = {step.id: at for at, step in enumerate(campaign.arc.steps)}
        for step in sorted(campaign.steps(), key=lambda step: (step.id not in (FIRST, LAST), step.priority)):
            for plan in mine[: 2 if step.id in (FIRST, LAST) else 1]:
                number = _place(plan, campaign, step, told, order)
                if number is not None:
                    told.setdefault(order[step.id], date.fromordinal(plan.ordinals[number]))
                    plan.steps.add(number)
                    plan.pillar_for(number, campaign.suits)
                    yield CampaignStep(plan, number, campaign, step)


def _place(
    plan: PlatformPlan, campaign: Campaign, step: ArcStep, told: dict[int, date], order: dict[str, int]
) -> int | None:
    """The first entry within the step's days that can take it, in the order of the story."""
    at = order[step.id]
    earliest = max((day for other, day in told.items() if other < at), default=date.min).toordinal()
    latest = min((day for other, day in told.items() if other > at), default=date.max).toordinal()
    first, last = campaign.day(step.from_).toordinal(), campaign.day(step.until).toordinal()
    for before, after in ((0, 0), _leeway(step)):
        low, high = max(first - before, earliest), min(last + after, latest)
        if step.id == FIRST:
            low = max(low, campaign.start.toordinal() if campaign.arc.id != "event" else low)
        if step.id not in (AFTER,):
            high = min(high, campaign.end.toordinal())
        numbers = plan.free_between(low, high)
        for number in reversed(numbers) if step.id == LAST else numbers:
            if _has_room(plan, number, step) and plan.type_for(number, step.types):
                return number
    return None


def _leeway(step: ArcStep) -> tuple[int, int]:
    if step.id == FIRST:
        return 0, ANYWAY
    return (ANYWAY, 0) if step.id == LAST else (WIDER, WIDER)


def _has_room(plan: PlatformPlan, number: int, step: ArcStep) -> bool:
    """Whether what lies beside it leaves room: two in a row only where one of them must be told, three never."""
    beside = [near in plan.steps for near in (number - 2, number - 1, number + 1, number + 2)]
    in_a_row = (beside[0] and beside[1]) or (beside[1] and beside[2]) or (beside[2] and beside[3])
    return not in_a_row and (step.id in (FIRST, LAST) or not (beside[1] or beside[2]))
