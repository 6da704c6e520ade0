"""A channel plan for the platforms that are chosen: as many posts a week as there are hours for, spread over the week.

Computed from the answers, to be taken a platform at a time like any suggestion. Times of day and names are left open.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from wizard.language.languages import LANGUAGES, Language
from wizard.language.writing import first_spellings
from wizard.questionnaire import references
from wizard.questionnaire.model import Answers
from wizard.questionnaire.show import show_rhythm
from wizard.schedule.effort import minutes_per_post
from wizard.suggestions.model import Suggestion, SuggestionTarget

TARGET = SuggestionTarget("channel_plan", "platform", "profile", "platforms")

RESTS_ON = ("platforms",)
"""The questions without whose answers there is nothing to propose."""

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
USUAL = 2.0
"""Posts a week on a platform, while nobody has said how many hours there are."""
LEAST = 0.5
"""A post every other week: a profile with fewer looks abandoned."""
ROOM = 0.8
"""The part of the hours a plan may take: the rest is for replies and for weeks that go wrong."""

WEEK = {
    0.5: ("tue",),
    1.0: ("tue",),
    2.0: ("tue", "thu"),
    3.0: ("mon", "wed", "fri"),
}
SECOND_WEEK = {0.5: ("thu",), 1.0: ("thu",), 2.0: ("mon", "wed"), 3.0: ("tue", "thu", "sat")}
"""For every other platform, so that not everything falls on the same days."""


def proposals(answers: Answers) -> tuple[Suggestion, ...]:
    """A row for each chosen platform, or its profiles where they are named; also for those in the plan already."""
    places = list(_places(answers))
    return tuple(_rows(places, posts_a_week(answers, len(places)), answers)) if places else ()


def _places(answers: Answers) -> Iterator[Mapping[str, str]]:
    """Where one can post: platform, and profile where the company has named those it has there."""
    for platform in references.offered("platforms", answers):
        there = [row for row in answers.get("current_channels", []) if row.get("platform") == platform]
        names = first_spellings(row["profile"] for row in there if "profile" in row).values()
        yield from ({"platform": platform, "profile": name} for name in names)
        if not names:
            yield {"platform": platform}


def posts_a_week(answers: Answers, platforms: int) -> float:
    """How many posts a week each of the platforms can have, by the hours there are; one of `WEEK`."""
    room = _room(answers)
    return USUAL if room is None else max((posts for posts in WEEK if posts * platforms <= room), default=LEAST)


def _room(answers: Answers) -> float | None:
    """The posts a week that there are hours for; None while nobody has said how many hours."""
    if "hours_per_week" not in answers:
        return None
    free = max(0.0, answers["hours_per_week"] - answers.get("monitoring_hours", 0))
    posts: float = free * ROOM * 60 / minutes_per_post(answers)
    return posts


def _rows(places: Sequence[Mapping[str, str]], posts: float, answers: Answers) -> Iterator[Suggestion]:
    room = _room(answers)
    fits = room is not None and posts * len(places) <= room
    for number, place in enumerate(places):
        days = (SECOND_WEEK if number % 2 else WEEK)[posts]
        hours = answers["hours_per_week"] if fits else None
        why = {each.id: _why(posts, days, hours, each) for each in LANGUAGES.values()}
        yield Suggestion(
            id=".".join(("channel_plan", *place.values())),
            target=TARGET,
            row=MappingProxyType({**place, "posts_per_week": posts, "weekdays": list(days)}),
            why=MappingProxyType(why),
        )


def _why(posts: float, days: Sequence[str], hours: float | None, language: Language) -> str:
    """`hours` are those the plan fits."""
    names = language.locale.days["format"]["wide"]
    values = {
        "rhythm": show_rhythm(posts, language),
        "days": language.join(names[WEEKDAYS.index(day)] for day in days),
    }
    if hours is None:
        return language.text("suggested.rhythm", **values)
    return language.text("suggested.rhythm_for_hours", n=hours, hours=language.number(hours), **values)
