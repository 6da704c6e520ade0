"""Taking a week along: what is shown before is what happens, and nothing else of the plan is touched."""

from __future__ import annotations

import pytest

from wizard.budget_game import words
from wizard.budget_game.taking import PLAN, take, taking
from wizard.language.errors import Refused
from wizard.language.languages import DANISH, ENGLISH
from wizard.strategy.strategy import Strategy

WEEK = {("instagram", "image"): 2.0, ("instagram", "story"): 1.0, ("linkedin", "text_post"): 0.5}
ROWS = [
    {"platform": "facebook", "posts_per_week": 3, "weekdays": ["mon"]},
    {"platform": "instagram", "posts_per_week": 1, "creator": "Mette", "time": "09:00"},
]
PLANNED = Strategy("da", {"platforms": ["facebook", "instagram"], "content_types": ["image"], PLAN: ROWS})


def test_what_it_would_do_is_said_platform_by_platform() -> None:
    planned = taking(PLANNED, WEEK)
    assert [(line.platform, line.before, line.after) for line in planned.lines] == [
        ("instagram", 1, 3),
        ("linkedin", None, 0.5),
        ("facebook", 3, None),
    ]
    assert planned.platforms == ("linkedin",)
    assert planned.types == ("story", "text_post")
    assert planned.others == ["facebook"]
    assert list(words.lines(planned.lines, DANISH, without_others=False)) == [
        "Instagram: 1 opslag om ugen bliver til 3 opslag om ugen",
        "LinkedIn: ny, 1 opslag hver anden uge",
        "Facebook: bliver stående, selv om I ikke har valgt den her",
    ]
    assert list(words.lines(planned.lines, ENGLISH, without_others=True))[-1] == "Facebook: leaves the plan"


def test_what_stands_in_the_plan_beside_the_number_stays_and_so_do_platforms_nobody_spoke_of() -> None:
    changes = take(PLANNED, WEEK, taking(PLANNED, WEEK).seen, without_others=False)
    assert changes == {
        PLAN: [ROWS[0], {**ROWS[1], "posts_per_week": 3}, {"platform": "linkedin", "posts_per_week": 0.5}],
        "platforms": ["facebook", "instagram", "linkedin"],
        "content_types": ["image", "story", "text_post"],
    }


def test_platforms_nobody_chose_leave_only_where_that_is_asked_for() -> None:
    changes = take(PLANNED, WEEK, taking(PLANNED, WEEK).seen, without_others=True)
    assert [row["platform"] for row in changes[PLAN]] == ["instagram", "linkedin"]


def test_two_rows_of_a_platform_become_one_only_where_neither_can_give_up_so_much() -> None:
    two = [ROWS[1], {"platform": "instagram", "posts_per_week": 2, "creator": "Ali"}]
    strategy = Strategy("da", {PLAN: two})
    same = {("instagram", "image"): 3.0}
    assert take(strategy, same, taking(strategy, same).seen, without_others=False)[PLAN] == two
    more = {("instagram", "image"): 4.0}
    assert take(strategy, more, taking(strategy, more).seen, without_others=False)[PLAN] == [
        two[0],
        {**two[1], "posts_per_week": 3},
    ]
    less = {("instagram", "image"): 1.0}
    planned = taking(strategy, less)
    assert take(strategy, less, planned.seen, without_others=False)[PLAN] == [{**two[1], "posts_per_week": 1}]
    assert list(words.lines(planned.lines, DANISH, without_others=False)) == [
        "Instagram: 3 opslag om ugen bliver til 1 opslag om ugen, og 2 rækker bliver til én"
    ]


def test_a_plan_that_has_changed_since_it_was_shown_is_not_overwritten() -> None:
    seen = taking(PLANNED, WEEK).seen
    meanwhile = Strategy("da", {**PLANNED.answers, PLAN: ROWS[:1]})
    with pytest.raises(Refused) as refused:
        take(meanwhile, WEEK, seen, without_others=False)
    assert refused.value.reason == "plan_changed_meanwhile"


def test_a_week_that_is_the_plan_already_changes_nothing() -> None:
    strategy = Strategy("da", {"platforms": ["instagram"], "content_types": ["image"], PLAN: ROWS[1:]})
    assert not taking(strategy, {("instagram", "image"): 1.0}).changes_anything
    assert taking(strategy, WEEK).changes_anything


def test_a_row_without_a_number_gets_one() -> None:
    strategy = Strategy("da", {PLAN: [{"platform": "instagram", "weekdays": ["tue"]}]})
    planned = taking(strategy, {("instagram", "image"): 1.0})
    assert list(words.lines(planned.lines, DANISH, without_others=False)) == [
        "Instagram: antallet bliver 1 opslag om ugen"
    ]
