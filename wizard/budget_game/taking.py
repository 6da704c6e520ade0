"""From the game into the strategy: what the channel plan becomes, shown before it is taken, and only then kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wizard.budget_game.game import DECIMALS, Week, posts_by_platform
from wizard.language.errors import Refused
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Row
from wizard.strategy.editing import set_answer
from wizard.strategy.strategy import Changes, Strategy
from wizard.strategy.uids import without_uid

PLAN = "channel_plan"


@dataclass(frozen=True)
class PostsChange:
    """A platform's posts a week: in the plan until now, and after. None where it is not in it."""

    platform: str
    before: float | None
    after: float | None
    merged: int
    """How many rows of the plan become one, where none of them can give up so many posts by itself; else 0."""


@dataclass(frozen=True)
class Taking:
    """What taking a week along does to the answers."""

    lines: tuple[PostsChange, ...]
    platforms: tuple[str, ...]
    """Those that are not among the chosen platforms yet."""
    types: tuple[str, ...]
    """The content types that are not chosen yet."""
    seen: tuple[Row, ...]
    """The plan that `lines` begin from."""

    @property
    def others(self) -> list[str]:
        """The platforms in the plan that the week says nothing of."""
        return [line.platform for line in self.lines if line.after is None]

    @property
    def changes_anything(self) -> bool:
        """Whether there is anything to take along, even if `others` stay in the plan."""
        kept = (line for line in self.lines if line.after is not None)
        return bool(self.platforms or self.types or any(line.before != line.after for line in kept))


def taking(strategy: Strategy, week: Week) -> Taking:
    """What taking `week` along would do. Platforms in the plan that are not in the week come last."""
    rows = strategy.answers.get(PLAN, [])
    after = posts_by_platform(week)
    others = dict.fromkeys(row["platform"] for row in rows if "platform" in row and row["platform"] not in after)
    lines = (_line(platform, rows, after.get(platform)) for platform in (*after, *others))
    return Taking(tuple(lines), *_new(strategy, week), tuple(map(without_uid, rows)))


def take(strategy: Strategy, week: Week, seen: Sequence[Row], *, without_others: bool) -> Changes:
    """The changes that make `week` the channel plan; days, times and names of its rows stay.

    `without_others`: the platforms that are not in the week leave the plan. `seen` is the plan the group has been shown
    (see `Taking`). Raises Refused where it has changed meanwhile.
    """
    rows = strategy.rows(PLAN)
    if [without_uid(row) for row in rows] != list(seen):
        raise Refused("plan_changed_meanwhile")
    after = posts_by_platform(week)
    changed = {platform: _sharing(_of(platform, rows), posts) for platform, posts in after.items()}
    made: list[Row] = []
    for row in rows:
        platform = row.get("platform")
        if platform in after:
            made += changed.pop(platform, ())
        elif not (platform and without_others):
            made.append(row)
    made += [{"platform": platform, "posts_per_week": after[platform]} for platform in changed]
    plan = catalogue().questions[PLAN]
    if len(made) > plan.max_rows:
        raise Refused("too_many_rows", count=len(made), limit=plan.max_rows)
    platforms, types = _new(strategy, week)
    changes: Changes = {PLAN: made}
    for id_, added in (("platforms", platforms), ("content_types", types)):
        if added:
            changes |= set_answer(catalogue().questions[id_], [*strategy.answers.get(id_, []), *added])
    return changes


def _line(platform: str, rows: Sequence[Row], after: float | None) -> PostsChange:
    own = _of(platform, rows)
    before = sum(row.get("posts_per_week", 0) for row in own) if own else None
    merged = len(own) if after is not None and len(_sharing(own, after)) < len(own) else 0
    return PostsChange(platform, before, after, merged)


def _of(platform: str, rows: Sequence[Row]) -> list[Row]:
    return [row for row in rows if row.get("platform") == platform]


def _sharing(own: list[Row], posts: float) -> list[Row]:
    """The rows of a platform when they come to so many posts a week.

    The row with most of them takes the difference; where it cannot give that many, one row is left with all.
    """
    numbers = [row.get("posts_per_week", 0) for row in own]
    if not own or sum(numbers) == posts:
        return own
    largest = numbers.index(max(numbers))
    number = round(numbers[largest] + posts - sum(numbers), DECIMALS)
    if number > 0:
        return [{**row, "posts_per_week": number} if at == largest else row for at, row in enumerate(own)]
    return [{**own[largest], "posts_per_week": posts}]


def _new(strategy: Strategy, week: Week) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The platforms and the content types of `week` that are not chosen yet."""
    chosen = [strategy.answers.get(id_, ()) for id_ in ("platforms", "content_types")]
    platforms, types = (dict.fromkeys(place[at] for place in week) for at in (0, 1))
    return tuple(p for p in platforms if p not in chosen[0]), tuple(t for t in types if t not in chosen[1])
