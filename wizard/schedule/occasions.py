"""What some entries are about besides their pillar: a campaign that runs, or a theme day that comes up."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Container, Sequence
from dataclasses import dataclass
from datetime import timedelta

from wizard.knowledge.theme_days import ThemeDay, theme_days
from wizard.language.languages import Language
from wizard.questionnaire.model import Answers
from wizard.schedule.ideas import sentence
from wizard.schedule.period import Period
from wizard.schedule.shares import Pillar

SELLING = ("direct_sales", "leads")
DAYS_AHEAD = 6
"""How long before a theme day an entry may be about it."""


@dataclass(frozen=True)
class Campaign:
    """A campaign with a period. One that names only its start or its end runs to the end, or from the beginning."""

    text: str
    audience: str | None
    platform: str | None
    """None: on every platform."""
    start: str
    end: str

    def suits(self, pillar: Pillar | None) -> int:
        """How well an entry of `pillar` can carry the campaign; more is better."""
        if pillar is None:
            return 0
        return 2 * (self.audience is not None and pillar.audience == self.audience) + (pillar.purpose in SELLING)


def campaigns(answers: Answers, period: Period) -> tuple[Campaign, ...]:
    """The campaigns that have something to say and a day to say it."""
    return tuple(
        Campaign(
            " ".join(sentence(row[field]) for field in ("name", "offer") if field in row),
            row.get("audience"),
            row.get("platform"),
            row.get("start", str(period.first)),
            row.get("end", str(period.last)),
        )
        for row in answers.get("campaigns", [])
        if ("name" in row or "offer" in row) and ("start" in row or "end" in row)
    )


def campaigns_by_entry(
    running: Sequence[Campaign], platform: str, days: Sequence[str], of: Sequence[Pillar | None]
) -> dict[int, Campaign]:
    """Which of a platform's entries carry a campaign, by their number: every other one while campaigns run.

    `days` and `of` are the days and pillars of all its entries in order. Of two in a row, the one whose pillar suits
    the campaign better carries it, else the first. Campaigns that run at once take turns.
    """
    here = [campaign for campaign in running if campaign.platform in (None, platform)]
    spans = [(bisect_left(days, campaign.start), bisect_right(days, campaign.end)) for campaign in here]
    carried: dict[int, Campaign] = {}
    turns: Counter[Campaign] = Counter()
    at = 0
    while at < len(days) and here:
        now = [campaign for campaign, (start, end) in zip(here, spans, strict=True) if start <= at < end]
        if not now:
            at = min((start for start, end in spans if at < start < end), default=len(days))
            continue
        campaign = min(now, key=turns.__getitem__)
        pair = range(at, min(at + 2, spans[here.index(campaign)][1]))
        suits = [campaign.suits(of[number]) for number in pair]
        carried[at + suits.index(max(suits))] = campaign
        turns[campaign] += 1
        at = pair.stop
    return carried


def theme_days_for(industry: str | None, period: Period) -> tuple[ThemeDay, ...]:
    """The theme days of a trade that an entry within the period can be about."""
    days = theme_days(period.first, period.last + timedelta(days=DAYS_AHEAD)) if period.weeks else ()
    return tuple(day for day in days if day.is_worth_posting and day.suits(industry))


def theme_days_by_entry(coming: Sequence[ThemeDay], days: Sequence[str], busy: Container[int]) -> dict[int, ThemeDay]:
    """Which of a platform's entries are about a theme day, by their number: at most one for each day.

    The first entry on the day, else the last one in the six days before; what is about shopping comes before the day
    if it can. Entries that are `busy` carry something else already.
    """
    found: dict[int, ThemeDay] = {}
    for theme in coming:
        start = bisect_left(days, str(theme.date - timedelta(days=DAYS_AHEAD)))
        on, after = bisect_left(days, str(theme.date)), bisect_right(days, str(theme.date))
        ahead, same_day = range(on - 1, start - 1, -1), range(on, after)
        order = (*ahead, *same_day) if theme.is_posted_ahead else (*same_day, *ahead)
        free = (number for number in order if number not in busy and number not in found)
        number = next(free, None)
        if number is not None:
            found[number] = theme
    return found


def with_occasion(idea: str, campaign: Campaign | None, theme: ThemeDay | None, language: Language) -> str:
    if campaign:
        idea = language.text("schedule.campaign", campaign=campaign.text, idea=idea)
    if theme:
        day = language.date(theme.date, language.text("schedule.day"))
        idea = language.text("schedule.occasion", idea=idea, name=language.of(theme.name), date=day)
    return idea
