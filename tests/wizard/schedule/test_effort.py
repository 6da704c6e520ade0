"""Hours the plan needs against hours there are."""

from __future__ import annotations

import pytest

from wizard.language.errors import Refused
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers, Row
from wizard.schedule.effort import MINUTES_PER_POST, Effort, assumed_minutes, effort, minutes_by_type, set_minutes

PLAN = [
    {"platform": "facebook", "posts_per_week": 2},
    {"platform": "instagram", "posts_per_week": 1},
    {"platform": "facebook", "posts_per_week": 1},
    {"platform": "linkedin"},
]
AN_HOUR = [{"type": "image", "minutes": 60}]


def of(answers: Answers, own: list[Row]) -> Effort:
    found = effort({"channel_plan": PLAN, "content_types": ["image"], **answers}, own)
    assert found is not None
    return found


def test_no_effort_is_known_without_a_number_of_posts() -> None:
    assert effort({}) is None
    assert effort({"channel_plan": [{"platform": "facebook"}], "hours_per_week": 8}) is None


def test_posts_are_added_up_by_platform_and_monitoring_comes_on_top() -> None:
    found = of({"monitoring_hours": 1.5, "hours_per_week": 8}, AN_HOUR)
    assert found.posts == {"facebook": 3, "instagram": 1}
    assert found.hours == {"facebook": 3, "instagram": 1}
    assert (found.needed, found.available, found.missing, found.posts_too_many) == (5.5, 8, 0, 0)


def test_too_many_posts_are_counted_whole() -> None:
    found = of({"hours_per_week": 3}, [{"type": "image", "minutes": 90}])
    assert (found.needed, found.missing, found.posts_too_many) == (6, 3, 2)


def test_hours_nobody_has_named_are_not_missing() -> None:
    found = of({}, AN_HOUR)
    assert (found.available, found.missing) == (None, 0)


def test_posts_that_take_no_time_cannot_be_too_many() -> None:
    found = of({"hours_per_week": 1, "monitoring_hours": 4}, [{"type": "image", "minutes": 0}])
    assert (found.missing, found.hours_per_post, found.posts_too_many) == (3, 0, 0)


def test_every_content_type_has_minutes_and_nothing_else_has() -> None:
    types = [option.id for option in catalogue().questions["content_types"].options]
    assert list(assumed_minutes()) == types


def test_ones_own_minutes_stand_before_our_assumption() -> None:
    own = minutes_by_type([{"type": "story", "minutes": 5}, {"type": "poll"}])
    assert own == {**assumed_minutes(), "story": 5}


def test_ones_own_minutes_are_set_one_type_at_a_time_and_taken_back() -> None:
    own = set_minutes([{"type": "poll", "minutes": 5}], "story", 15)["effort"]
    assert own == [{"type": "poll", "minutes": 5}, {"type": "story", "minutes": 15}]
    assert set_minutes(own, "story", 30)["effort"][-1] == {"type": "story", "minutes": 30}
    for same in (None, assumed_minutes()["story"]):
        assert set_minutes(own, "story", same) == {"effort": [{"type": "poll", "minutes": 5}]}
    assert set_minutes(own[:1], "poll", None) == {"effort": None}


@pytest.mark.parametrize("minutes", [-1, 1.5, 6001, "20", True])
def test_what_is_no_number_of_minutes_is_refused(minutes: object) -> None:
    with pytest.raises(Refused):
        set_minutes([], "story", minutes)


@pytest.mark.parametrize(("types", "minutes"), [([], MINUTES_PER_POST), (["image", "story"], 40)])
def test_a_post_takes_as_long_as_the_chosen_types_on_average(types: list[str], minutes: float) -> None:
    found = effort({"channel_plan": PLAN, "content_types": types})
    assert found is not None
    assert set(found.minutes.values()) == {minutes}
