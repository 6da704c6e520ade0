"""What the plan asks for in hours a week, against the hours there are."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from wizard.knowledge.sources import FOLDER
from wizard.language.tables import TomlTable
from wizard.language.writing import name_key
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kinds import clean
from wizard.questionnaire.model import Answers, Row
from wizard.schedule.content_types import platform_carries, types_by_platform
from wizard.schedule.people import makers_of
from wizard.strategy.editing import Changes

MINUTES_PER_POST = 90
"""Of a plan that names no content types. Our assumption, as the minutes of each type are."""


@cache
def assumed_minutes() -> Mapping[str, int]:
    """Minutes a post takes, by content type: our assumption. Whoever shows a figure built on it says so beside it."""
    file = TomlTable.read(FOLDER / "effort.toml")
    minutes = file.required("minutes", dict)
    file.refuse_unknown_keys()
    return MappingProxyType(minutes)


def minutes_by_type(own: Iterable[Row] = ()) -> dict[str, int]:
    """The minutes to reckon with, by content type: `own` (rows of the record `effort`) before our assumption."""
    return {**assumed_minutes(), **{row["type"]: row["minutes"] for row in own if {"type", "minutes"} <= row.keys()}}


def minutes_per_post(answers: Answers, own: Iterable[Row] = ()) -> float:
    """On average over the content types that are chosen."""
    return _average(minutes_by_type(own), answers.get("content_types", []))


def _average(minutes: Mapping[str, int], types: Sequence[str]) -> float:
    return sum(minutes[type_] for type_ in types) / len(types) if types else MINUTES_PER_POST


def minutes_by_platform(answers: Answers, own: Iterable[Row] = ()) -> dict[str, float]:
    """What a post takes on each platform of the channel plan: on average over the chosen types that go there.

    As in the calendar, a long film for YouTube makes no picture on Instagram dearer.
    """
    minutes, types = minutes_by_type(own), answers.get("content_types", [])
    planned = dict.fromkeys(row["platform"] for row in answers.get("channel_plan", []) if "platform" in row)
    there = types_by_platform(types, planned, platform_carries)
    # Where nothing that is chosen goes, something of it is made all the same.
    return {platform: _average(minutes, found or types) for platform, found in there.items()}


def set_minutes(own: list[Row], type_: str, minutes: object) -> Changes:
    """The changes that make a post of this type take `minutes`; None, or as many as we assume, for our assumption.

    Raises Refused for what is no number of minutes.
    """
    others = [row for row in own if row.get("type") != type_]
    [row] = clean([{"type": type_, "minutes": minutes}], catalogue().records["effort"]) if minutes is not None else [{}]
    if row.get("minutes") in (None, assumed_minutes()[type_]):
        return {"effort": others or None}
    return {"effort": [*others, row]}


@dataclass(frozen=True)
class Effort:
    """Hours a week, and the posts behind them."""

    posts: dict[str, float]
    """Posts a week by platform, in the order of the channel plan."""
    minutes: dict[str, float]
    """What a post takes on each of those platforms."""
    monitoring: float
    available: float | None
    """What `hours_per_week` says; None when it is not answered."""

    @property
    def hours(self) -> dict[str, float]:
        """Hours a week by platform."""
        return {platform: posts * self.minutes[platform] / 60 for platform, posts in self.posts.items()}

    @property
    def needed(self) -> float:
        return sum(self.hours.values()) + self.monitoring

    @property
    def hours_per_post(self) -> float:
        """On average over the plan's posts."""
        posts = sum(self.posts.values())
        return sum(self.hours.values()) / posts if posts else 0.0

    @property
    def missing(self) -> float:
        """Hours the plan needs beyond those there are; 0 where it fits or nobody has said how many."""
        return 0 if self.available is None else max(0, self.needed - self.available)

    @property
    def posts_too_many(self) -> int:
        """How many posts fewer a week make the plan fit, if posts alone can."""
        if not self.hours_per_post:
            return 0
        return min(math.ceil(self.missing / self.hours_per_post), math.ceil(sum(self.posts.values())))


def hours_by_person(answers: Answers, own: Iterable[Row] = ()) -> dict[str, float]:
    """Hours a week that the channel plan asks of each who makes posts, by the name as it first stands there."""
    minutes, names = minutes_by_platform(answers, own), dict[str, str]()
    usual = minutes_per_post(answers, own)
    spent: dict[str, float] = {}
    for row in answers.get("channel_plan", []):
        hours = minutes.get(row.get("platform", ""), usual) / 60
        for name in (makers := makers_of(row)):
            who = names.setdefault(name_key(name), name)
            spent[who] = spent.get(who, 0) + row.get("posts_per_week", 0) * hours / len(makers)
    return spent


def effort(answers: Answers, own: Iterable[Row] = ()) -> Effort | None:
    """The effort of the channel plan, or None while it names no number of posts. `own` as in `minutes_by_type`."""
    posts: dict[str, float] = {}
    for row in answers.get("channel_plan", []):
        if "platform" in row and "posts_per_week" in row:
            posts[row["platform"]] = posts.get(row["platform"], 0) + row["posts_per_week"]
    if not posts:
        return None
    return Effort(
        posts,
        {platform: minutes for platform, minutes in minutes_by_platform(answers, own).items() if platform in posts},
        answers.get("monitoring_hours", 0),
        answers.get("hours_per_week"),
    )
