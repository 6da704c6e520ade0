"""Which theme days have an entry of their own, and which entry that is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

from wizard.knowledge.day_posts import DayPost, post_about
from wizard.knowledge.theme_days import ThemeDay, theme_days
from wizard.schedule.period import CalendarPeriod
from wizard.schedule.plans import PlatformPlan
from wizard.schedule.profile import CompanyProfile

DAYS_AHEAD = 3
"""How long before a theme day an entry may be about it."""
ORDERED_AHEAD = range(5, 11)
"""The same, in days, for what people order or buy for."""
APART = 28
"""Days from one theme day to the next, where they do not change when there is somebody to answer."""
NAME = 8
"""Letters of a day's name that tell what a campaign is about: »fastelav« stands in »Fastelavnsboller«."""
HOURS = ("paaske", "juleaften")
"""Those that do: everybody has to know."""


def posts_about_days(
    period: CalendarPeriod, profile: CompanyProfile, told: Sequence[str]
) -> list[tuple[ThemeDay, DayPost]]:
    """The theme days an entry within the period is planned for, with what it says.

    What one of the campaigns called `told` is about speaks there.
    """
    spoken_for = " ".join(told).casefold()
    if not period.weeks:
        return []
    found = []
    for theme in theme_days(period.first, period.last + timedelta(days=max(ORDERED_AHEAD))):
        post = post_about(theme.id, profile.trades)
        names = (name.casefold()[:NAME] for name in theme.name.values())
        if theme.id not in HOURS and any(name in spoken_for for name in names):
            continue
        if post and post.planned and (theme.id in HOURS or profile.market != "b2b"):
            found.append((theme, post))
    return found


def placed(
    coming: Sequence[tuple[ThemeDay, DayPost]], plans: Sequence[PlatformPlan]
) -> Iterator[tuple[PlatformPlan, int, ThemeDay, DayPost]]:
    """The entry about each of them; a day whose entries are all taken is left out."""
    last = None
    for theme, post in coming:
        if theme.id not in HOURS and last and (theme.date - last).days < APART:
            continue
        found = next(filter(None, (_entry(plan, theme, post) for plan in plans)), None)
        if found:
            plan, number = found
            if theme.id not in HOURS:
                last = theme.date
            yield plan, number, theme, post


def _entry(plan: PlatformPlan, theme: ThemeDay, post: DayPost) -> tuple[PlatformPlan, int] | None:
    """The last entry that is early enough."""
    ahead = ORDERED_AHEAD if theme.is_posted_ahead or theme.id in HOURS else range(DAYS_AHEAD + 1)
    day = theme.date.toordinal()
    for number in reversed(plan.free_between(day - ahead[-1], day - ahead[0])):
        if plan.type_for(number, post.types):
            return plan, number
    return None
