"""The workbook, read back with another library: a sheet to work in, then one for each person."""

from __future__ import annotations

import io
from datetime import date, datetime, time
from string import ascii_uppercase
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from exports.calendar.entries import fields_of
from tests.exports import rendering
from tests.exports.calendar import calendars
from tests.exports.calendar.calendars import FORMULAS, built, opened, post
from wizard.questionnaire.model import Row

HEADINGS = {
    "da": (
        *("Dato", "Tidspunkt", "Platform", "Indholdsspor", "Indholdstype", "Titel", "Idé"),
        *("Første linje", "Resten af teksten", "Hashtags", "Alt-tekst til billedet", "Skal være klar inden"),
        *("Opfordring", "Laves af", "Slås op af", "Status"),
    ),
    "en": (
        *("Date", "Time", "Platform", "Pillar", "Content type", "Title", "Idea", "First line"),
        *("The rest of the text", "Hashtags", "Alt text for the picture", "Needed beforehand", "Call to action"),
        *("Made by", "Posted by", "Status"),
    ),
}
BAKERY = {
    "pillars": [{"topic": "Brød, boller og kager"}, {"topic": "Bag om bageriet"}],
    "channel_plan": [{"platform": "facebook", "creator": "Mette", "poster": "Jonas"}],
}

FIELDS = fields_of([])


def work(*rows: Row, language: str = "da", **answers: object) -> Worksheet:
    """The sheet to work in."""
    return opened(built("calendar_xlsx", *rows, language=language, **answers)).worksheets[0]


def column(sheet: Worksheet, field_id: str) -> list[object]:
    """What stands under the heading of a field."""
    return [row[FIELDS.index(field_id)].value for row in sheet.iter_rows(min_row=2)]


def validation(sheet: Worksheet, field_id: str) -> DataValidation:
    """The rule of a field's cells."""
    cell = sheet.cell(2, FIELDS.index(field_id) + 1).coordinate
    (found,) = (rule for rule in sheet.data_validations.dataValidation if cell in rule.sqref)
    return found


def choices(sheet: Worksheet, field_id: str) -> list[object]:
    """What a field's cells offer, looked up where their rule says it stands."""
    name, _, cells = validation(sheet, field_id).formula1.rpartition("!")
    return [cell.value for (cell,) in sheet.parent[name.strip("'")][cells.replace("$", "")]]


# The sheet to work in


@pytest.mark.parametrize(("language", "title"), [("da", "Kalender"), ("en", "Calendar")])
def test_the_headings_stay_in_view_with_a_filter_on_each(language: str, title: str) -> None:
    sheet = work(post(), post(date="2027-01-06"), language=language)
    assert sheet.title == title
    assert tuple(cell.value for cell in sheet[1])[:16] == HEADINGS[language]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:R3"  # with the hidden column, so that sorting moves it with its rows
    assert sheet.column_dimensions["R"].hidden


def test_dates_and_times_are_real_ones_and_sorted() -> None:
    sheet = work(post(date="2028-02-29", time="00:00"), post(date="2027-12-31", time="23:59"), post(time=None))
    assert column(sheet, "date") == [datetime(2027, 1, 5), datetime(2027, 12, 31), datetime(2028, 2, 29)]
    assert column(sheet, "time") == [None, time(23, 59), time(0)]


@pytest.mark.parametrize(("language", "code"), [("da", "406"), ("en", "809")])
def test_a_date_is_written_with_its_weekday_in_the_language_of_the_sheet(language: str, code: str) -> None:
    sheet = work(post(), language=language)
    assert sheet["A2"].is_date
    assert sheet["A2"].number_format.startswith(f"[$-{code}]ddd")
    assert sheet["B2"].number_format == "hh:mm"


def test_an_entry_is_shown_by_its_labels() -> None:
    row = post(
        platform="x", pillar="Bag om bageriet", type="short_video", creator="Mette", poster="Jonas", status="ready"
    )
    sheet = work(row, language="en")
    shown = dict(zip(FIELDS, (cell.value for cell in sheet[2]), strict=False))
    assert [
        shown[field] for field in ("platform", "pillar", "type", "idea", "creator", "poster", "status", "link")
    ] == [*("X", "Bag om bageriet", "Short video", "Rugbrødet er tilbage", "Mette", "Jonas", "Ready", None)]


def test_entries_without_a_day_come_last() -> None:
    assert column(work(post(date=None, idea="en dag"), post(idea="i morgen")), "idea") == ["i morgen", "en dag"]


@pytest.mark.sampled(5)
@pytest.mark.parametrize("field_id", ["idea", "pillar", "creator", "link"])
@pytest.mark.parametrize("value", [*FORMULAS, "_x0041_", "1. maj", "2027-01-04", "TRUE"])
def test_what_somebody_wrote_is_text(field_id: str, value: str) -> None:
    text = value if field_id == "idea" else value.replace("\n", " ")
    sheet = work(post(**{field_id: text}))
    cell = sheet.cell(2, FIELDS.index(field_id) + 1)
    assert (cell.value, cell.data_type) == (text, "s")
    # Excel then keeps it text when somebody edits the cell, too.
    assert cell.quotePrefix == (value in FORMULAS)


def test_long_ideas_wrap_and_their_rows_are_high_enough_and_go_on_growing() -> None:
    data = built(
        "calendar_xlsx", post(idea="Kort"), post(idea="Sådan bager vi. " * 40), post(idea="Linje\n" * 5 + "Linje")
    )
    sheet = opened(data).worksheets[0]
    assert all(sheet.cell(row, FIELDS.index("idea") + 1).alignment.wrap_text for row in (2, 3, 4))
    one, many, six = (sheet.row_dimensions[row].height for row in (2, 3, 4))
    assert one < 20
    assert many > 8 * one * 0.75
    assert six > 6 * 12
    with ZipFile(io.BytesIO(data)) as archive:
        assert b"<row" in archive.read("xl/worksheets/sheet1.xml")
        assert b"customHeight" not in archive.read("xl/worksheets/sheet1.xml")


def test_no_row_is_higher_than_excel_allows() -> None:
    sheet = work(post(idea="\n".join("x" * 1000)))
    assert sheet.row_dimensions[2].height <= 409.5


# Drop-downs


def test_options_are_chosen_from_all_there_are_and_nothing_else() -> None:
    sheet = work(post())
    assert choices(sheet, "platform")[:3] == ["Facebook", "Instagram", "LinkedIn"]
    assert len(choices(sheet, "platform")) == len(calendars.PLATFORMS)
    assert len(choices(sheet, "type")) == len(calendars.TYPES)
    assert choices(sheet, "status") == ["Idé", "I gang", "Klar", "Slået op"]
    for field_id in ("platform", "type", "status"):
        assert validation(sheet, field_id).showErrorMessage
        assert validation(sheet, field_id).error == "Vælg en af mulighederne på listen."


def test_pillars_and_people_are_those_of_the_answers_and_the_calendar_and_others_may_be_written() -> None:
    sheet = work(post(pillar="Jul", creator="Karen"), **BAKERY)
    assert choices(sheet, "pillar") == ["Brød, boller og kager", "Bag om bageriet", "Jul"]
    assert choices(sheet, "creator") == choices(sheet, "poster") == ["Mette", "Jonas", "Karen"]
    for field_id in ("pillar", "creator", "poster"):
        assert not validation(sheet, field_id).showErrorMessage


def test_rows_below_the_last_entry_can_be_filled_in_like_the_others() -> None:
    sheet = work(post(), post())
    for field_id in ("date", "time", "platform", "status"):
        assert "A100".replace("A", ascii_uppercase[FIELDS.index(field_id)]) in validation(sheet, field_id).sqref
    assert sheet.column_dimensions["A"].number_format.startswith("[$-406]")


def test_a_day_and_a_time_must_be_ones_that_can_be_sorted() -> None:
    sheet = work(post(), language="en")
    assert (validation(sheet, "date").type, validation(sheet, "time").type) == ("date", "time")
    assert validation(sheet, "date").error == "Write a date, for example 31/01/2027."


def test_the_lists_lie_on_a_hidden_sheet_at_the_end() -> None:
    book = opened(built("calendar_xlsx", post(creator="Mette")))
    assert [(sheet.title, sheet.sheet_state) for sheet in book] == [
        *(("Kalender", "visible"), ("Mette", "visible"), ("Januar 2027", "visible"), ("Lister", "hidden"))
    ]
    assert book.active.title == "Kalender"


def test_each_status_has_a_colour_of_its_own() -> None:
    sheet = work(post(status="ready"))
    rules = {
        rule.formula[0]: rule.dxf.fill.bgColor.rgb
        for cells in sheet.conditional_formatting
        for rule in cells.rules
        if f"{ascii_uppercase[FIELDS.index('status')]}2" in cells
    }
    assert set(rules) == {'"I gang"', '"Klar"', '"Slået op"'}
    assert len(set(rules.values())) == 3


def test_the_profile_has_a_column_where_an_entry_names_one() -> None:
    own = post(time="09:00", platform="linkedin", profile="Mettes egen")
    headings = [[cell.value for cell in work(*rows)[1]] for rows in ([post()], [post(), own])]
    assert ["Profil" in row for row in headings] == [False, True]


# A sheet for each person


def test_everybody_has_a_sheet_with_their_own_entries_and_their_part_in_them() -> None:
    rows = [
        post(idea="en", creator="Mette", poster="Jonas"),
        post(idea="to", creator="Jonas", poster="Jonas"),
        post(idea="tre", creator="Karen", poster="mette"),
        post(idea="fire"),
    ]
    book = opened(built("calendar_xlsx", *rows))
    assert book.sheetnames == ["Kalender", "Jonas", "Karen", "Mette", "Januar 2027", "Lister"]

    def of(name: str) -> list[tuple[object, object]]:
        heading = [cell.value for cell in book[name][1]]
        role, idea = heading.index("Rolle"), heading.index("Idé")
        return [(row[role].value, row[idea].value) for row in book[name].iter_rows(min_row=2)]

    assert of("Mette") == [("Laver", "en"), ("Slår op", "tre")]
    assert of("Jonas") == [("Slår op", "en"), ("Laver og slår op", "to")]
    assert of("Karen") == [("Laver", "tre")]
    assert book["Jonas"].freeze_panes == "A2"
    assert book["Jonas"].auto_filter.ref == "A1:R3"


def test_a_person_can_be_called_what_the_sheets_are_called() -> None:
    names = ("Kalender", "History", "LISTER", "Mette: Jonas", "x" * 120, "'?'")
    book = opened(built("calendar_xlsx", *(post(creator=name) for name in names)))
    assert len(book.sheetnames) == len(names) + 3


# The whole


def test_an_empty_calendar_has_a_sheet_to_fill_in() -> None:
    sheet = work()
    assert sheet.max_row == 1
    assert sheet.auto_filter.ref == "A1:R2"
    assert choices(sheet, "platform")
    assert len(sheet.parent.worksheets) == 2


def test_the_same_day_makes_the_same_file() -> None:
    rows = [post(creator="Mette"), post(poster="Jonas", status="posted")]
    assert built("calendar_xlsx", *rows, **BAKERY) == built("calendar_xlsx", *rows, **BAKERY)
    book = opened(built("calendar_xlsx", *rows, company_name="Bageriet Langdej", today=date(2027, 3, 1)))
    assert book.properties.created == datetime(2027, 3, 1)


@pytest.mark.thorough
@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(calendars.rows(), max_size=12))
def test_every_entry_is_read_back_as_it_was_written(rows: list[Row]) -> None:
    sheet = work(*rows)
    ideas = [row.get("idea") for row in rows]
    assert sorted(filter(None, column(sheet, "idea"))) == sorted(filter(None, ideas))
    days = [day.date().isoformat() for day in column(sheet, "date") if isinstance(day, datetime)]
    assert days == sorted(row["date"] for row in rows if "date" in row)


@pytest.mark.rendering
@pytest.mark.skipif(not rendering.available(), reason="needs LibreOffice and poppler")
def test_libreoffice_shows_every_entry_and_no_text_over_another(tmp_path) -> None:
    long = "Vis, hvordan surdejen bliver fodret kl. 4 om morgenen, og fortæl, hvorfor den er 30 år gammel. " * 4
    rows = [
        post(idea=f"nummer{n} {long if n % 3 else 'kort'}", creator="Oskar Dam og Leila Nour på skift", status="ready")
        for n in range(12)
    ]
    pages = rendering.render(built("calendar_xlsx", *rows), tmp_path)
    shown = [word.text for page in pages for word in page.words]
    assert {f"nummer{n}" for n in range(12)} <= set(shown)
    assert "07:30" in shown
    assert not [problem for page in pages for problem in page.problems()]
