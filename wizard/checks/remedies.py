"""What puts a contradiction right with one press, where one thing does. Nothing changes until somebody presses it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from wizard.checks.model import Finding, Value, shown
from wizard.language.languages import LANGUAGES, Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Option, Row
from wizard.schedule.effort import effort
from wizard.strategy import editing
from wizard.strategy.strategy import Changes, Strategy
from wizard.strategy.uids import new_uid


@dataclass(frozen=True)
class Remedy:
    """A change: what is chosen by it, how many posts a week are left, or what is put down where."""

    change: Callable[[Strategy], Changes]
    """Of the strategy as it is kept by then."""
    option: Option | None = None
    posts: float = 0
    put: Value = ""
    at: str = ""
    """The question whose answer it changes, where one goes on to it: what we heard is seldom all there is to say."""
    row: str = ""
    """The uid of the row it puts there."""

    def label(self, language: Language) -> str:
        if self.at:
            return language.text("check.put", what=shown(self.put, language), question=_short(self.at, language))
        if self.option is not None:
            return language.text("check.choose", option=language.of(self.option.label))
        return language.text("check.fewer_posts", n=self.posts, number=language.number(self.posts))


def _short(question_id: str, language: Language) -> str:
    return language.of(catalogue().questions[question_id].short)


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


def _put_dates(finding: Finding, strategy: Strategy) -> Remedy | None:
    """The days somebody is said to be closed, as a row of the question about them."""
    first, last = finding.values["first"], finding.values["last"]
    assert isinstance(first, date)
    assert isinstance(last, date)
    row = {"from": first.isoformat(), "to": last.isoformat(), "what": "closed"}
    return _put_row("closed_periods", row, _days(first, last))


def _days(first: date, last: date) -> Option:
    """Two days as they stand in a button."""
    return Option(
        id="days",
        label={id_: f"{language.date(first)} – {language.date(last)}" for id_, language in LANGUAGES.items()},
    )


def _put_person(finding: Finding, strategy: Strategy) -> Remedy | None:
    """Whoever is said to leave, with the day where one is named."""
    name, day = str(finding.values["name"]), finding.values.get("day")
    return _put_row("team", {"name": name, **({"away_from": day.isoformat()} if isinstance(day, date) else {})}, name)


def _put_aim(finding: Finding, strategy: Strategy) -> Remedy | None:
    aim = catalogue().questions["company_aims"].row_field("aim").option("keep_customers")
    assert aim is not None
    return _put_row("company_aims", {"aim": aim.id}, aim)


def _put_row(question_id: str, row: Row, put: Value) -> Remedy:
    question, uid = catalogue().questions[question_id], new_uid()
    return Remedy(lambda kept: editing.add_row(question, row, kept, uid), put=put, at=question_id, row=uid)


def _put_language(finding: Finding, strategy: Strategy) -> Remedy | None:
    """What an audience is said to read, with the audience. What it does not read says not what it does."""
    if "reads" not in finding.values:
        return None
    question, name, language = catalogue().questions["audiences"], finding.values["theirs"], finding.values["reads"]
    assert isinstance(language, Option)

    def change(kept: Strategy) -> Changes:
        rows = [
            {**row, "languages": [language.id]} if row.get("name") == name else row for row in kept.rows("audiences")
        ]
        return editing.set_answer(question, rows)

    return Remedy(change, put=language, at="audiences")


REMEDIES: Mapping[str, Callable[[Finding, Strategy], Remedy | None]] = MappingProxyType(
    {
        "more_posts_than_hours": _fewer_posts,
        "posts_on_platform_not_chosen": _choose("platforms", "platform"),
        "platform_used_but_not_chosen": _choose("platforms", "platform"),
        "purpose_used_but_not_chosen": _choose("purposes", "purpose"),
        "main_purpose_not_chosen": _choose("purposes", "main"),
        "closed_time_heard": _put_dates,
        "leaving_heard": _put_person,
        "keeping_heard_but_not_a_purpose": _put_aim,
        "other_language_heard": _put_language,
    }
)
"""By the rule's id."""
