"""How long a text is, counted as its platform counts."""

from __future__ import annotations

import pytest

from wizard.schedule.limits import hashtags_too_many, text_counts
from wizard.schedule.post import published_text


@pytest.mark.parametrize(
    ("platform", "text", "length"),
    [
        ("instagram", "Brød 🥖", 6),
        ("x", "Brød 🥖", 7),  # an emoji counts as two
        ("x", "Se https://example.com/en-meget-lang-adresse-til-ugens-broed", 26),  # a link as 23
        ("threads", "Brød 🥖", 9),  # an emoji as its bytes
    ],
)
def test_a_text_is_as_long_as_its_platform_says(platform: str, text: str, length: int) -> None:
    [whole] = [count for count in text_counts({"platform": platform, "text": text}) if count.whole]
    assert whole.length == length


def test_the_whole_of_it_counts_and_the_first_line_for_itself() -> None:
    row = {"platform": "instagram", "first_line": "Kort.", "text": "x" * 2_200, "hashtags": "#brød"}
    first, whole = text_counts(row)
    assert (first.length, first.whole, first.is_too_long) == (5, False, False)
    assert (whole.length, whole.is_too_long) == (len(published_text(row)), True)


@pytest.mark.parametrize("row", [{}, {"platform": "blog", "text": "x"}])
def test_where_no_limit_is_known_nothing_is_counted(row: dict[str, str]) -> None:
    assert list(text_counts(row)) == []


@pytest.mark.parametrize(
    ("row", "too_many"),
    [
        ({"platform": "instagram", "text": "Nyt #brød", "hashtags": "#køge #rug_brød #kø #b5 #bager"}, 1),
        ({"platform": "instagram", "hashtags": "#a #b #c #d #e"}, 0),
        ({"platform": "facebook", "hashtags": "#a " * 20}, 0),  # no limit is known
        ({"hashtags": "#a " * 20}, 0),
    ],
)
def test_hashtags_are_counted_wherever_they_stand_in_what_others_read(row: dict[str, str], too_many: int) -> None:
    assert hashtags_too_many(row) == too_many
