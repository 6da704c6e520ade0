"""What the rules about hours reckon with."""

from __future__ import annotations

from tests.wizard.checks.about_hours import week
from tests.wizard.checks.cases import findings
from wizard.languages import DANISH, ENGLISH


def test_own_minutes_stand_before_the_assumed_ones() -> None:
    assert findings("more_posts_than_hours", week(4, 5))
    assert not findings("more_posts_than_hours", week(4, 5), effort=[{"type": "image", "minutes": 45}])


def test_it_never_says_to_cut_more_posts_than_there_are() -> None:
    [found] = findings("more_posts_than_hours", week(0.2, 0.5))
    assert "Drop 0.5 of the weekly posts" in found.message(ENGLISH)
    assert "Drop 0,5 af ugens opslag" in found.message(DANISH)
