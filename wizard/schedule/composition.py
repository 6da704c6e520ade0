"""Puts the calendar together: slots from the rhythm, pillars by share, types in turn, and an idea for each entry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import cycle, islice
from typing import NamedTuple

from wizard.knowledge.theme_days import ThemeDay
from wizard.language.languages import Language
from wizard.questionnaire.model import Answers, Row
from wizard.schedule.channels import period_and_channels
from wizard.schedule.content_types import CarriesType, types_by_platform
from wizard.schedule.entry import stamp, stamp_of
from wizard.schedule.ideas import IdeaPool, IdeaPools, sentence
from wizard.schedule.occasions import (
    Campaign,
    campaigns,
    campaigns_by_entry,
    theme_days_by_entry,
    theme_days_for,
    with_occasion,
)
from wizard.schedule.period import Day, Period
from wizard.schedule.rhythm import Slot, slots
from wizard.schedule.shares import Pillar, apportion, controlled_rounding, interleaved, pillars


class EntryContent(NamedTuple):
    """What one entry is to be about."""

    topic: str | None
    """The pillar's."""
    type: str | None
    pool: IdeaPool
    """Where its idea comes from."""
    campaign: Campaign | None = None
    theme: ThemeDay | None = None


@dataclass(frozen=True)
class Composition:
    """A whole calendar, with what its entries are made of."""

    period: Period
    pillars: tuple[Pillar, ...]
    rows: list[Row]
    """By day and time."""
    parts: list[EntryContent]
    """Of the row with the same number."""
    ideas: IdeaPools
    language: Language

    def with_pillar(self, number: int, pillar: Pillar, neighbours: Sequence[str]) -> Row:
        """A row made over for another pillar, with an idea unlike those of its `neighbours`."""
        row, part = self.rows[number], self.parts[number]
        weekday = date.fromisoformat(row["date"]).weekday()
        pool = self.ideas.pool(pillar, row["platform"])
        idea = sentence(pool.own_idea) if part.theme else pool.unlike(neighbours, weekday, part.type)
        idea = with_occasion(idea, part.campaign, part.theme, self.language)
        changed = row | {"pillar": pillar.topic, "idea": idea}
        return changed | {"generated": stamp(changed)}


def compose(answers: Answers, language: Language, carries: CarriesType) -> Composition | None:
    """The calendar the answers make, or None while they make none: no start, or no channel plan with numbers."""
    plan = period_and_channels(answers)
    if plan is None:
        return None
    period, channels = plan
    days = list(slots(period, channels))
    shared = pillars(answers)
    ideas = IdeaPools(answers, language)
    parts = _parts(answers, carries, period, days, shared, ideas)
    coming = {platform: iter(of_platform) for platform, of_platform in parts.items()}
    rows: list[Row] = []
    used: list[EntryContent] = []
    for day, of_day in days:
        for slot in of_day:
            part = next(coming[slot.channel.platform])
            rows.append(_row(day, slot, part, language))
            used.append(part)
    return Composition(period, shared, rows, used, ideas, language)


def _row(on: Day, slot: Slot, part: EntryContent, language: Language) -> Row:
    time, channel, number = slot
    topic, type_, pool, campaign, theme = part
    platform, creator, poster = channel.platform, channel.creator, channel.poster
    # Nobody knows which of the answers' ideas a theme day has to do with.
    day, idea = on.iso, sentence(pool.own_idea) if theme else pool.next(on.weekday, type_)
    if campaign or theme:
        idea = with_occasion(idea, campaign, theme, language)
    row = {
        "date": day,
        "time": time,
        "platform": platform,
        "pillar": topic,
        "type": type_,
        "idea": idea,
        "creator": creator,
        "poster": poster,
        "status": "idea",
        "uid": f"{day}-{platform}-{number}",
        "generated": stamp_of(day, time, platform, (topic, type_, creator, poster), idea),
    }
    if None in (topic, type_, creator, poster):
        return {field: value for field, value in row.items() if value is not None}
    return row


def _parts(
    answers: Answers,
    carries: CarriesType,
    period: Period,
    days: Sequence[tuple[Day, tuple[Slot, ...]]],
    shared: Sequence[Pillar],
    ideas: IdeaPools,
) -> dict[str, list[EntryContent]]:
    """What the entries of every platform are to be about, in order."""
    days_of: dict[str, list[str]] = {}
    for day, of_day in days:
        for slot in of_day:
            days_of.setdefault(slot.channel.platform, []).append(day.iso)
    running = campaigns(answers, period)
    themes: Sequence[ThemeDay] = theme_days_for(answers.get("industry"), period)
    types_of = types_by_platform(answers.get("content_types", []), days_of, carries)
    parts = {}
    for (platform, of_platform), of in zip(days_of.items(), _mixed(days_of.values(), shared), strict=True):
        types: Sequence[str | None] = types_of[platform] or [None]
        campaigns_of = campaigns_by_entry(running, platform, of_platform, of)
        theme_days_of = theme_days_by_entry(themes, of_platform, campaigns_of)
        themes = [theme for theme in themes if theme.on_every_platform or theme not in theme_days_of.values()]
        plain = {
            (pillar, type_): EntryContent(pillar.topic if pillar else None, type_, ideas.pool(pillar, platform))
            for pillar in dict.fromkeys(of)
            for type_ in types
        }
        parts[platform] = [plain[key] for key in zip(of, rotating(types), strict=False)]
        for number, campaign in campaigns_of.items():
            parts[platform][number] = parts[platform][number]._replace(campaign=campaign)
        for number, theme in theme_days_of.items():
            parts[platform][number] = parts[platform][number]._replace(theme=theme)
    return parts


def _mixed(days: Iterable[Sequence[str]], shared: Sequence[Pillar]) -> list[list[Pillar | None]]:
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

    So a pillar that comes every fourth time does not get the same one of four types for ever.
    """
    for round_ in cycle(range(len(types))):
        yield from islice(cycle(types), round_, round_ + len(types))
