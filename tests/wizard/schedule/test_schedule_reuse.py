"""One piece of content for several platforms."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given

from tests.wizard.schedule.plans import strategies
from wizard.examples import EXAMPLES, example
from wizard.language.languages import DANISH
from wizard.questionnaire.model import Row
from wizard.schedule import generate
from wizard.schedule.content_types import platform_carries
from wizard.schedule.reuse import MAX_DAYS_APART, reuse_suggestions
from wizard.strategy.strategy import Strategy


def entry(platform: str, day: int, type_: str = "image", **rest: Any) -> Row:
    return {"date": f"2027-01-{day:02}", "platform": platform, "pillar": "Korn", "type": type_, **rest}


def platforms(*rows: Row) -> list[tuple[str, ...]]:
    return [tuple(row["platform"] for row in suggestion.entries) for suggestion in reuse_suggestions(rows)]


def test_entries_of_a_pillar_on_different_platforms_in_a_week_can_be_made_once() -> None:
    rows = [entry("instagram", 6), entry("facebook", 4), entry("linkedin", 11), entry("pinterest", 12)]
    [found] = reuse_suggestions(rows)
    assert found.entries == (rows[1], rows[0], rows[2])
    assert found.type == "image"


@pytest.mark.parametrize(
    "other",
    [
        entry("facebook", 5),
        entry("instagram", 12),
        entry("instagram", 5, pillar="Brød"),
        {key: value for key, value in entry("instagram", 5).items() if key != "pillar"},
        {key: value for key, value in entry("instagram", 5).items() if key != "type"},
        {key: value for key, value in entry("instagram", 5).items() if key != "date"},
    ],
    ids=repr,
)
def test_the_same_platform_another_pillar_or_a_day_far_away_is_nothing_to_reuse(other: Row) -> None:
    assert platforms(entry("facebook", 4), other) == []


def test_an_entry_is_in_one_suggestion_only() -> None:
    rows = [entry("facebook", 4), entry("instagram", 5), entry("facebook", 6), entry("instagram", 7)]
    assert [suggestion.entries for suggestion in reuse_suggestions(rows)] == [(rows[0], rows[1]), (rows[2], rows[3])]


def test_the_type_is_one_that_every_platform_carries() -> None:
    [found] = reuse_suggestions([entry("facebook", 4, "text_post"), entry("instagram", 5, "image")])
    assert found.type == "image"  # Instagram carries no text alone
    assert platforms(entry("facebook", 4, "text_post"), entry("instagram", 5, "text_post")) == []


def test_a_platform_that_carries_none_of_the_types_is_left_out_and_the_others_are_not() -> None:
    rows = [entry("threads", 4, "image"), entry("youtube", 5, "long_video"), entry("linkedin", 6, "image")]
    assert platforms(*rows) == [("threads", "linkedin")]


def test_a_type_that_is_planned_on_a_platform_or_unknown_on_all_of_them_serves() -> None:
    planned = [entry("facebook", 4, "image"), entry("youtube", 5, "image")]
    unknown = [entry("facebook", 4, "customer_content"), entry("instagram", 5, "podcast")]
    assert [suggestion.type for suggestion in reuse_suggestions(planned)] == ["image"]
    assert [suggestion.type for suggestion in reuse_suggestions(unknown)] == ["customer_content"]


@pytest.mark.parametrize(("statuses", "expected"), [(("posted", "idea"), 1), (("posted", "ready"), 0)])
def test_something_is_still_to_be_made(statuses: tuple[str, str], expected: int) -> None:
    rows = [
        entry(platform, 4, status=status) for platform, status in zip(("facebook", "instagram"), statuses, strict=True)
    ]
    assert len(reuse_suggestions(rows)) == expected


@pytest.mark.parametrize("name", [name for name in EXAMPLES if name != "carpenter"])
def test_a_generated_calendar_on_several_platforms_has_something_to_reuse(name: str) -> None:
    assert reuse_suggestions(generate(example(name, "da"), DANISH))


@pytest.mark.thorough
@given(strategies(most=5, weeks=20))
def test_every_suggestion_keeps_what_it_promises(strategy: Strategy) -> None:
    used: list[str] = []
    for suggestion in reuse_suggestions(generate(strategy, DANISH)):
        rows = suggestion.entries
        used += [row["uid"] for row in rows]
        assert len({row["platform"] for row in rows}) == len(rows) > 1
        assert len({row["pillar"] for row in rows}) == 1
        days = [date.fromisoformat(row["date"]) for row in rows]
        assert (max(days) - min(days)).days <= MAX_DAYS_APART
        assert suggestion.type in {row["type"] for row in rows}
        said = [platform_carries(row["platform"], suggestion.type) for row in rows]
        assert False not in said
        assert all(known or row["type"] == suggestion.type for known, row in zip(said, rows, strict=True)) or not any(
            said
        )
    assert len(set(used)) == len(used)
