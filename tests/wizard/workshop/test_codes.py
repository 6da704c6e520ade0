"""Join codes, and guessing them."""

from __future__ import annotations

import pytest

from tests.wizard.workshop.samples import NINE, after
from wizard.language.errors import Refused
from wizard.workshop.codes import ALPHABET, LENGTH, WRONG_A_MINUTE, Guesses, new_code, read_code, spaced


def test_a_code_can_be_read_aloud_and_spells_nothing() -> None:
    assert set("0O1ILAEUY").isdisjoint(ALPHABET)
    codes = {new_code() for _ in range(200)}
    assert len(codes) == 200
    assert all(len(code) == LENGTH and set(code) <= set(ALPHABET) for code in codes)


@pytest.mark.parametrize("typed", ["HK4PM7", "hk4pm7", " HK4 PM7 ", "hk4-pm7", "H K 4 . P M 7"])
def test_it_is_read_however_it_is_typed(typed: str) -> None:
    assert read_code(typed) == "HK4PM7"
    assert spaced("HK4PM7") == "HK4 PM7"


@pytest.mark.parametrize("typed", ["", "HK4PM", "HK4PM77", "HK4PM0", "HK4PMI", "æøåæøå", "\ud800" * 6, "x" * 10_000])
def test_what_can_be_no_code_is_refused(typed: str) -> None:
    with pytest.raises(Refused):
        read_code(typed)


def test_who_guesses_has_to_wait_a_minute_and_nobody_else() -> None:
    guesses = Guesses()
    for second in range(WRONG_A_MINUTE):
        guesses.check("10.0.0.1", after(second / 60))
        guesses.note_wrong("10.0.0.1", after(second / 60))
    with pytest.raises(Refused, match="minute"):
        guesses.check("10.0.0.1", after(0.5))
    guesses.check("10.0.0.2", after(0.5))
    guesses.check("10.0.0.1", after(1.01))
    assert guesses.check("10.0.0.3", NINE) is None
