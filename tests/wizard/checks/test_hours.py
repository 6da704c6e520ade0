"""What the rules about hours reckon with."""

from __future__ import annotations

from typing import Any

import pytest

from tests.wizard.checks.about_hours import week
from tests.wizard.checks.cases import findings
from wizard.language.languages import DANISH, ENGLISH


def test_own_minutes_stand_before_the_assumed_ones() -> None:
    assert findings("more_posts_than_hours", week(4, 6))
    assert not findings("more_posts_than_hours", week(4, 6), effort=[{"type": "image", "minutes": 40}])


def test_a_companys_own_minutes_are_held_to_more_closely_than_the_assumed_ones() -> None:
    assert not findings("more_posts_than_hours", week(4.2, 5))
    assert findings("more_posts_than_hours", week(4.2, 5), effort=[{"type": "image", "minutes": 60}])


@pytest.mark.parametrize("answers", [week(0, 3), week(0.5, 2), week(0, 1)])
def test_it_never_says_to_drop_every_post(answers: dict[str, Any]) -> None:
    [found] = findings("more_posts_than_hours", answers)
    assert "Post less often" in found.message(ENGLISH)
    assert "Slå sjældnere noget op" in found.message(DANISH)


def test_as_long_as_posts_are_left_it_says_how_many_to_drop() -> None:
    [found] = findings("more_posts_than_hours", week(1, 2))
    assert "Drop 1 of the weekly posts" in found.message(ENGLISH)
