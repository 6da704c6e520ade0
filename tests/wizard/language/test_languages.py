"""A language: its texts, and how it writes numbers, dates and lists."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.language import texts
from wizard.language.languages import DANISH, ENGLISH


@pytest.fixture
def wording(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A file whose entries, in the table `a`, take the place of the shipped wording."""
    file = tmp_path / "wording.toml"
    monkeypatch.setattr(texts, "WORDING", tmp_path)
    texts.wordings.cache_clear()
    yield file
    monkeypatch.undo()
    texts.wordings.cache_clear()


def test_a_text_is_given_in_the_language(wording: Path) -> None:
    wording.write_text('[a]\nsaved = { da = "Gemt", en = "Saved" }')
    assert (DANISH.text("a.saved"), ENGLISH.text("a.saved")) == ("Gemt", "Saved")


def test_values_fill_the_braces_and_are_not_read_as_braces_themselves(wording: Path) -> None:
    wording.write_text('[a]\nhello = { da = "Hej {name}", en = "Hello {name}" }')
    assert DANISH.text("a.hello", name="{name} & {0}") == "Hej {name} & {0}"


@pytest.mark.parametrize(("n", "text"), [(0, "0 left"), (1, "only 1 left"), (1.0, "only 1.0 left"), (2, "2 left")])
def test_n_picks_the_plural_form(wording: Path, n: float, text: str) -> None:
    forms = '{ one = "only {n} left", other = "{n} left" }'
    wording.write_text(f"[a]\nleft = {{ da = {forms}, en = {forms} }}")
    assert ENGLISH.text("a.left", n=n) == text


def test_a_text_that_counts_needs_a_number(wording: Path) -> None:
    forms = '{ one = "{n}", other = "{n}" }'
    wording.write_text(f"[a]\nleft = {{ da = {forms}, en = {forms} }}")
    with pytest.raises(TypeError, match=r"counts: n must be a number"):
        DANISH.text("a.left", n="mange")


def test_a_key_nobody_wrote_is_a_bug_and_surfaces() -> None:
    with pytest.raises(KeyError):
        DANISH.text("no.such_key")


def test_a_phrase_is_given_in_the_language() -> None:
    assert DANISH.of({"da": "Målgruppe", "en": "Audience"}) == "Målgruppe"


def test_dates_are_written_as_the_language_writes_them() -> None:
    day = date(2027, 1, 4)
    assert (DANISH.date(day), ENGLISH.date(day)) == ("4. januar 2027", "4 January 2027")
    assert DANISH.date(day, "full") == "mandag den 4. januar 2027"


def test_a_moment_is_written_in_the_time_zone_asked_for() -> None:
    noon = datetime(2027, 7, 1, 12, 0, tzinfo=UTC)
    assert "14.00" in DANISH.moment(noon, ZoneInfo("Europe/Copenhagen"))


def test_numbers_are_grouped_and_have_at_most_three_decimals() -> None:
    assert (DANISH.number(1234.5), ENGLISH.number(1234.5)) == ("1.234,5", "1,234.5")
    assert (DANISH.number(1000000), DANISH.number(0.12345)) == ("1.000.000", "0,123")


def test_a_sum_of_money_is_whole_or_has_both_its_decimals() -> None:
    assert (DANISH.amount(1250), ENGLISH.amount(1250)) == ("1.250", "1,250")
    assert (DANISH.amount(12500.5), ENGLISH.amount(1250.5)) == ("12.500,50", "1,250.50")


def test_percent_takes_percent_and_not_a_fraction() -> None:
    assert (DANISH.percent(25), ENGLISH.percent(25)) == ("25\N{NO-BREAK SPACE}%", "25%")
    assert DANISH.percent(12.5) == "12,5\N{NO-BREAK SPACE}%"


@given(st.floats(0, 100))
def test_percent_has_at_most_two_decimals(value: float) -> None:
    _, _, decimals = ENGLISH.percent(value).removesuffix("%").partition(".")
    assert len(decimals) <= 2


def test_words_are_joined_as_the_language_lists_them() -> None:
    assert DANISH.join(["Facebook", "Instagram", "TikTok"]) == "Facebook, Instagram og TikTok"
    assert ENGLISH.join(["Facebook", "Instagram"]) == "Facebook and Instagram"
    assert (DANISH.join(["Facebook"]), DANISH.join([])) == ("Facebook", "")
