"""The game as it stands: the week a group has put together, the card in play, and what the week costs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from wizard.budget_game.cards import Card, cards, shuffled
from wizard.knowledge.platforms import platforms
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers, Row
from wizard.schedule.content_types import platform_carries, types_by_platform
from wizard.schedule.effort import minutes_by_type
from wizard.strategy.identity import identity
from wizard.strategy.strategy import Changes, Strategy

POSTS_RECORD, CARDS_RECORD = "budget_posts", "budget_cards"
RECORDS = (POSTS_RECORD, CARDS_RECORD, "effort", "identity")
"""What has to be loaded of a strategy to play."""
POSTS = (0, 0.5, 1, 2, 3, 4, 5, 6, 7, 10, 14)
"""How many a week there can be of a content type on a platform. A half is one every other week."""
FIRST = 1
"""What one begins with: every other week is what one comes down to."""
LEAST_HOURS = 0.5
"""However bad the card, there is time for a little."""
FEW = 3
"""Content types to choose from first, where neither the company nor we have said which."""
DECIMALS = 6
"""Of hours that are compared: what sums of floats are off by is nobody's work."""

Week = Mapping[tuple[str, str], float]
"""Posts a week by platform and content type; never 0."""


class Which(StrEnum):
    """A group's two weeks."""

    ORDINARY = "ordinary"
    WITH_CARD = "with_card"


@dataclass(frozen=True)
class Budget:
    """What can be spent in a week, and how."""

    hours: float
    """For posts: what is kept for replies is taken off."""
    minutes: Mapping[str, float]
    """Of a post, by content type."""
    closed: str = ""
    """The platform on which nothing can be posted; empty: none."""
    must: str = ""
    free: str = ""
    """As of `Card`."""

    def spent(self, week: Week) -> float:
        """Hours that `week` takes."""
        minutes = sum(posts * self.minutes[type_] for (_, type_), posts in week.items())
        return (minutes - self._given(week)) / 60

    def left(self, week: Week) -> float:
        """Hours that are left; less than nothing where there are too few."""
        return round(self.hours - self.spent(week), DECIMALS)

    def is_missing_post(self, week: Week) -> bool:
        """Whether `week` lacks the post that there has to be."""
        return bool(self.must) and not any(type_ == self.must for _, type_ in week)

    def holds(self, week: Week) -> bool:
        """Whether a group can go on with `week`: there is something in it, and it fits."""
        return bool(week) and self.left(week) >= 0 and not self.is_missing_post(week)

    def _given(self, week: Week) -> float:
        of_type = sum(posts for (_, type_), posts in week.items() if type_ == self.free)
        return min(1.0, of_type) * self.minutes[self.free] if self.free else 0.0


@dataclass(frozen=True)
class Game:
    """A group's game. `hours` as in `Budget`, None while nobody has said how many hours there are."""

    hours: float | None
    minutes: Mapping[str, int]
    weeks: Mapping[Which, Week]
    drawn: tuple[Card, ...]
    """The last one last."""
    card: Card | None
    """The one in play, the last drawn; None before that, and once it has been put away."""

    @property
    def which(self) -> Which:
        """The week that is being put together now."""
        return Which.WITH_CARD if self.card else Which.ORDINARY

    @property
    def week(self) -> Week:
        return self.weeks[self.which]

    def budget(self, which: Which) -> Budget | None:
        """Of one of the weeks; None where nobody has said how many hours there are."""
        if self.hours is None:
            return None
        if which is Which.ORDINARY or self.card is None:
            return Budget(self.hours, self.minutes)
        card = self.card
        hours = round(2 * (self.hours * card.share + card.hours)) / 2
        return Budget(
            hours=max(LEAST_HOURS, hours),
            minutes={type_: minutes * card.slower for type_, minutes in self.minutes.items()},
            closed=self.largest if card.closes else "",
            must=card.must,
            free=card.free,
        )

    @property
    def largest(self) -> str:
        """The platform that takes most of the ordinary week; empty where there is none."""
        hours = hours_by_platform(self.weeks[Which.ORDINARY], self.minutes)
        return max(hours, key=lambda platform: hours[platform], default="")


def hours_by_platform(week: Week, minutes: Mapping[str, float]) -> dict[str, float]:
    """In the order of the week."""
    hours: dict[str, float] = defaultdict(float)
    for (platform, type_), posts in week.items():
        hours[platform] += posts * minutes[type_] / 60
    return dict(hours)


def posts_by_platform(week: Week) -> dict[str, float]:
    """Posts a week, in the order of the week; whole numbers as such."""
    posts: dict[str, float] = defaultdict(float)
    for (platform, _), number in week.items():
        posts[platform] += number
    return {platform: int(number) if number == int(number) else number for platform, number in posts.items()}


def game(strategy: Strategy) -> Game:
    """The game in `strategy`, loaded with `RECORDS`."""
    rows = [row for row in strategy.record(CARDS_RECORD) if row.get("card") in cards()]
    drawn = tuple(cards()[row["card"]] for row in rows)
    hours = strategy.answers.get("hours_per_week")
    return Game(
        hours=None if hours is None else max(0.0, hours - strategy.answers.get("monitoring_hours", 0)),
        minutes=MappingProxyType(minutes_by_type(strategy.record("effort"))),
        weeks=MappingProxyType({which: _week(strategy.record(POSTS_RECORD), which) for which in Which}),
        drawn=drawn,
        card=drawn[-1] if drawn and not rows[-1].get("put_away") else None,
    )


def _week(rows: list[Row], which: Which) -> Week:
    whole = (row for row in rows if {"platform", "type", "posts"} <= row.keys())
    return {(row["platform"], row["type"]): row["posts"] for row in whole if row.get("week") == which and row["posts"]}


def types_to_choose(platform: str, answers: Answers) -> tuple[list[str], list[str]]:
    """The content types of a platform: those to choose from first, and the others it may carry.

    First are those the company has chosen; where it has chosen none, those one makes there first.
    """
    every = [option.id for option in catalogue().questions["content_types"].options]
    able = types_by_platform(every, platforms(), platform_carries)[platform]
    assessment = platforms()[platform].assessment
    usual = assessment.usual_types if assessment else able[:FEW]
    chosen = [type_ for type_ in able if type_ in answers.get("content_types", ())]
    first = chosen or [type_ for type_ in usual if type_ in able]
    return first, [type_ for type_ in able if type_ not in first]


def change_posts(strategy: Strategy, platform: str, type_: str, by: int) -> Changes:
    """One step up or down `POSTS` in the week that is being put together, as far as they go; from none up to one."""
    playing = game(strategy)
    now = playing.week.get((platform, type_), 0.0)
    at = min(range(len(POSTS)), key=lambda number: abs(POSTS[number] - now))
    posts = POSTS[max(0, min(len(POSTS) - 1, at + by))] if now or by < 0 else FIRST
    week = {**playing.week, (platform, type_): posts}
    return _kept(playing, {place: number for place, number in week.items() if number})


def draw(strategy: Strategy) -> Changes:
    """The next card of the group's deck that changes its week. No changes where there is none left."""
    playing = game(strategy)
    undrawn = [card for card in shuffled(identity(strategy)) if card not in playing.drawn]
    card = next((card for card in undrawn if _matters(card, playing)), None)
    if card is None:
        return {}
    ordinary = playing.weeks[Which.ORDINARY]
    closed = playing.largest if card.closes else ""
    week = {place: posts for place, posts in ordinary.items() if place[0] != closed}
    rows = [*strategy.record(CARDS_RECORD), {"card": card.id}]
    return {CARDS_RECORD: rows, POSTS_RECORD: _rows({Which.ORDINARY: ordinary, Which.WITH_CARD: week})}


def put_away(strategy: Strategy) -> Changes:
    """Back from the card to the ordinary week."""
    *before, last = strategy.record(CARDS_RECORD) or [{}]
    return {CARDS_RECORD: [*before, {**last, "put_away": True}]} if last else {}


def start_over() -> Changes:
    """Nothing chosen, no card drawn."""
    return {POSTS_RECORD: None, CARDS_RECORD: None}


def _matters(card: Card, playing: Game) -> bool:
    ordinary = playing.weeks[Which.ORDINARY]
    named = {platform for platform, _ in ordinary}
    if card.closes and len(named) < 2:
        return False
    wanted = card.must or card.free
    if wanted and not any(platform_carries(platform, wanted) for platform in named):
        return False
    return not (card.must and any(type_ == card.must for _, type_ in ordinary))


def _kept(playing: Game, week: Week) -> Changes:
    return {POSTS_RECORD: _rows({**playing.weeks, playing.which: week}) or None}


def _rows(weeks: Mapping[Which, Week]) -> list[Row]:
    return [
        {"week": str(which), "platform": platform, "type": type_, "posts": posts}
        for which, week in weeks.items()
        for (platform, type_), posts in week.items()
    ]
