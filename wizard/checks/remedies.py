"""What puts a contradiction right with one press, where one thing does. Nothing changes until somebody presses it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from wizard.checks.model import Finding
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Option, Row
from wizard.schedule.effort import effort
from wizard.strategy import editing
from wizard.strategy.strategy import Changes, Strategy


@dataclass(frozen=True)
class Remedy:
    """A change: what is chosen by it, or how many posts a week are left."""

    change: Callable[[Strategy], Changes]
    """Of the strategy as it is kept by then."""
    option: Option | None = None
    posts: float = 0

    def label(self, language: Language) -> str:
        if self.option is not None:
            return language.text("check.choose", option=language.of(self.option.label))
        return language.text("check.fewer_posts", n=self.posts, number=language.number(self.posts))


def remedies(finding: Finding, strategy: Strategy) -> tuple[Remedy, ...]:
    make = REMEDIES.get(finding.rule.id)
    made = make(finding, strategy) if make is not None else None
    return (made,) if made is not None else ()


def _choose(question_id: str, value: str) -> Callable[[Finding, Strategy], Remedy | None]:
    """Choose what is used elsewhere as well; `value` is the brace of the message that names it."""
    question = catalogue().questions[question_id]

    def make(finding: Finding, strategy: Strategy) -> Remedy | None:
        option, chosen = finding.values[value], strategy.answers.get(question_id, [])
        if not isinstance(option, Option) or (question.max_choices and len(chosen) >= question.max_choices):
            return None

        def change(kept: Strategy) -> Changes:
            before = kept.answers.get(question_id, [])
            return {} if option.id in before else editing.set_answer(question, [*before, option.id])

        return Remedy(change, option=option)

    return make


def _fewer_posts(finding: Finding, strategy: Strategy) -> Remedy | None:
    """As many posts a week as there are hours for, the fullest channels giving first."""
    fitting = _fitting(strategy)
    if fitting is None:
        return None
    posts = sum(row.get("posts_per_week", 0) for row in fitting)

    def change(kept: Strategy) -> Changes:
        rows = _fitting(kept)
        return editing.set_answer(catalogue().questions["channel_plan"], rows) if rows is not None else {}

    return Remedy(change, posts=posts)


def _fitting(strategy: Strategy) -> list[Row] | None:
    """The channel plan with one post a week fewer at a time until it fits; None where one on each is still too much."""
    rows = [dict(row) for row in strategy.rows("channel_plan")]
    while True:
        load = effort({**strategy.answers, "channel_plan": rows}, strategy.record("effort"))
        if load is None:
            return None
        if not round(load.missing, 1):
            return rows
        row = max(rows, key=lambda row: row.get("posts_per_week", 0))
        if row.get("posts_per_week", 0) <= 1:
            return None
        row["posts_per_week"] -= 1
        if "weekdays" in row:
            row["weekdays"] = row["weekdays"][: max(1, round(row["posts_per_week"]))]


REMEDIES: Mapping[str, Callable[[Finding, Strategy], Remedy | None]] = MappingProxyType(
    {
        "more_posts_than_hours": _fewer_posts,
        "posts_on_platform_not_chosen": _choose("platforms", "platform"),
        "platform_used_but_not_chosen": _choose("platforms", "platform"),
        "purpose_used_but_not_chosen": _choose("purposes", "purpose"),
        "main_purpose_not_chosen": _choose("purposes", "main"),
    }
)
"""By the rule's id."""
