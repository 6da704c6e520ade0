"""Days to post about, by rule; and the public holidays they hang on."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.knowledge.public_holidays import easter, public_holidays
from wizard.knowledge.theme_days import DAY_KINDS, ThemeDay, load, parse_rule, theme_days
from wizard.language.errors import CatalogueError
from wizard.language.languages import LANGUAGES
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Option

YEARS = st.integers(2000, 2100)


def of(year: int) -> dict[str, ThemeDay]:
    return {day.id: day for day in theme_days(date(year, 1, 1), date(year, 12, 31))}


# As the sources list them
LISTED = {
    "fastelavn": ("2026-02-15", "2027-02-07", "2028-02-27"),
    "kvindernes_kampdag": ("2026-03-08", "2027-03-08", "2028-03-08"),
    "sommertid_start": ("2026-03-29", "2027-03-28", "2028-03-26"),
    "palmesoendag": ("2026-03-29", "2027-03-21", "2028-04-09"),
    "paaske": ("2026-04-05", "2027-03-28", "2028-04-16"),
    "mors_dag": ("2026-05-10", "2027-05-09", "2028-05-14"),
    "kristi_himmelfart": ("2026-05-14", "2027-05-06", "2028-05-25"),
    "pinse": ("2026-05-24", "2027-05-16", "2028-06-04"),
    "frivillig_fredag": ("2026-09-25", "2027-09-24", "2028-09-29"),
    "efteraarsferie": ("2026-10-12", "2027-10-18", "2028-10-16"),
    "vintertid": ("2026-10-25", "2027-10-31", "2028-10-29"),
    "j_dag": ("2026-11-06", "2027-11-05", "2028-11-03"),
    "black_friday": ("2026-11-27", "2027-11-26", "2028-11-24"),
    "cyber_monday": ("2026-11-30", "2027-11-29", "2028-11-27"),
    "advent1": ("2026-11-29", "2027-11-28", "2028-12-03"),
    "lucia": ("2026-12-13", "2027-12-13", "2028-12-13"),
}


@pytest.mark.parametrize("day_id", LISTED)
def test_a_computed_day_falls_where_its_source_lists_it(day_id: str) -> None:
    assert tuple(str(of(year)[day_id].date) for year in (2026, 2027, 2028)) == LISTED[day_id]


@given(YEARS)
def test_computed_days_keep_their_rule_in_any_year(year: int) -> None:
    days = {day_id: day.date for day_id, day in of(year).items()}
    assert days["fastelavn"] + timedelta(weeks=7) == days["paaske"] == easter(year)
    assert days["black_friday"].isocalendar().weekday == 5
    assert date(year, 11, 23) <= days["black_friday"] <= date(year, 11, 29)
    assert days["cyber_monday"] - days["black_friday"] == timedelta(days=3)
    assert days["advent1"].isocalendar().weekday == 7
    assert date(year, 11, 27) <= days["advent1"] <= date(year, 12, 3)
    assert date(year, 9, 24) <= days["frivillig_fredag"] <= date(year, 9, 30)
    assert days["efteraarsferie"].isocalendar() == (year, 42, 1)


@given(st.dates(date(2000, 1, 1), date(2100, 12, 31)), st.integers(0, 800))
def test_days_come_by_date_and_from_the_period_alone(first: date, length: int) -> None:
    last = first + timedelta(days=length)
    found = theme_days(first, last)
    assert [day.date for day in found] == sorted(day.date for day in found)
    year_by_year = [day for year in range(first.year, min(last.year, 2100) + 1) for day in of(year).values()]
    assert {(day.id, day.date) for day in found} == {
        (day.id, day.date) for day in year_by_year if first <= day.date <= last
    }


def test_every_day_is_told_apart_and_cites_its_source() -> None:
    days = of(2027)
    assert len(days) == len(theme_days(date(2027, 1, 1), date(2027, 12, 31))) > 40
    for day in days.values():
        assert day.source is not None
        assert day.kind in DAY_KINDS
    for language in LANGUAGES.values():
        assert len({language.of(day.name) for day in days.values()}) == len(days)


@pytest.mark.parametrize("option", catalogue().questions["industry"].options, ids=lambda option: option.id)
def test_a_trade_is_suited_by_its_own_days_and_by_those_of_all(option: Option) -> None:
    suiting = [day for day in of(2027).values() if day.suits(option.id)]
    assert all(not day.industries or option.id in day.industries for day in suiting)
    assert [day for day in suiting if not day.industries] == [day for day in of(2027).values() if day.suits(None)]


@pytest.mark.parametrize(
    ("rule", "day"),
    [
        ("05-05", "2027-05-05"),
        ("easter", "2027-03-28"),
        ("easter-49", "2027-02-07"),
        ("easter+39", "2027-05-06"),
        ("second sun in 05", "2027-05-09"),
        ("last fri in 12", "2027-12-31"),
        ("last sun in 02", "2027-02-28"),
        ("first mon in 02", "2027-02-01"),
        ("fourth thu in 11+1", "2027-11-26"),
        ("advent", "2027-11-28"),
        ("week 01", "2027-01-04"),
    ],
)
def test_a_rule_says_a_day(rule: str, day: str) -> None:
    assert str(parse_rule(rule, "place")(2027)) == day


@pytest.mark.parametrize("rule", ["", "5 May", "02-29", "13-01", "fifth sun in 05", "easter 3", "week 60", "advent 2"])
def test_what_is_no_rule_or_no_day_in_every_year_is_refused_with_its_place(rule: str) -> None:
    with pytest.raises(CatalogueError, match=r"theme_days\.toml"):
        parse_rule(rule, "theme_days.toml: day 1")


@pytest.mark.parametrize(
    ("wrong", "place"),
    [
        ({"kind": '"party"'}, "x).kind"),
        ({"industries": '["bakery"]'}, "x).industries"),
        ({"rule": '"5 May"'}, "x).rule"),
        ({"source": '"nobody"'}, "x).source"),
        ({"more": '"x"'}, "unknown keys: more"),
        ({"name": '{ da = "Kun dansk" }'}, "x).name"),
    ],
    ids=str,
)
def test_a_wrong_entry_of_the_file_is_refused_with_its_place(wrong: dict[str, str], place: str, tmp_path: Path) -> None:
    right = {
        "id": '"x"',
        "name": '{ da = "En dag", en = "A day" }',
        "rule": '"05-05"',
        "kind": '"theme"',
        "source": '"vitas"',
        "year": "2026",
        "provenance": '"secondary_verified"',
    }
    file = tmp_path / "theme_days.toml"
    entry = "[[day]]\n" + "\n".join(f"{key} = {value}" for key, value in right.items())
    file.write_text(entry, encoding="utf-8")
    assert list(load(file)) == ["x"]
    file.write_text(
        "[[day]]\n" + "\n".join(f"{key} = {value}" for key, value in (right | wrong).items()), encoding="utf-8"
    )
    with pytest.raises(CatalogueError) as caught:
        load(file)
    assert place in str(caught.value)
    file.write_text(f"{entry}\n{entry}", encoding="utf-8")
    with pytest.raises(CatalogueError, match="twice"):
        load(file)


# Public holidays


def test_the_public_holidays_of_a_year_are_those_off_by_law() -> None:
    days = public_holidays(date(2027, 1, 1), date(2027, 12, 31))
    assert [str(day)[5:] for day in days] == [
        "01-01", "03-25", "03-26", "03-28", "03-29", "05-06", "05-16", "05-17", "12-25", "12-26",
    ]  # fmt: skip
    assert dict(days[date(2027, 3, 25)]) == {"da": "Skærtorsdag", "en": "Maundy Thursday"}


def test_great_prayer_day_is_a_holiday_until_2023() -> None:
    assert [len(public_holidays(date(year, 1, 1), date(year, 12, 31))) for year in (2023, 2024)] == [11, 10]


@given(YEARS)
def test_easter_is_a_sunday_in_spring(year: int) -> None:
    assert easter(year).isoweekday() == 7
    assert date(year, 3, 22) <= easter(year) <= date(year, 4, 25)
