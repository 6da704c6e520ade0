"""Hours the plan needs against hours there are."""

from wizard.effort import effort

PLAN = [
    {"platform": "facebook", "posts_per_week": 2},
    {"platform": "instagram", "posts_per_week": 1},
    {"platform": "facebook", "posts_per_week": 1},
    {"platform": "linkedin"},
]


def test_no_effort_is_known_without_a_number_of_posts():
    assert effort({}) is None
    assert effort({"channel_plan": [{"platform": "facebook"}], "hours_per_week": 8}) is None


def test_posts_are_added_up_by_platform_and_monitoring_comes_on_top():
    found = effort({"channel_plan": PLAN, "monitoring_hours": 1.5, "hours_per_week": 8}, hours_per_post=1)
    assert found is not None
    assert found.posts == {"facebook": 3, "instagram": 1}
    assert (found.needed, found.available, found.missing, found.posts_too_many) == (5.5, 8, 0, 0)


def test_too_many_posts_are_counted_whole():
    found = effort({"channel_plan": PLAN, "hours_per_week": 3}, hours_per_post=1.5)
    assert found is not None
    assert (found.needed, found.missing, found.posts_too_many) == (6, 3, 2)


def test_hours_nobody_has_named_are_not_missing():
    found = effort({"channel_plan": PLAN})
    assert found is not None
    assert (found.available, found.missing) == (None, 0)
