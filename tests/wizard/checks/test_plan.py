"""When two texts name the same person, in the rules about the channel plan."""

from __future__ import annotations

import pytest

from tests.wizard.checks.about_plan import by
from tests.wizard.checks.cases import findings


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("Mette", "METTE", True),
        ("Mette", "Mette Lund", True),
        ("Mette Lund", "Mette Holm", False),
        ("Mette & Jonas", "Mette", False),
        ("Mette/Jonas", "Mette/Jonas", False),
        ("mette", "Mette", True),
        ("Jonas (kommunikation)", "Jonas (marketing)", True),
        ("Marketing", "Mette", False),
    ],
)
def test_a_person_is_known_by_name_whatever_is_noted_behind_it(first: str, second: str, same: bool) -> None:
    assert bool(findings("one_person_does_everything", by(first, second, first, second))) == same
