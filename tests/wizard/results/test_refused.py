"""What cannot be read for certain is refused whole, with a sentence that says why."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest

from tests.wizard.results import files
from tests.wizard.results.test_reading import column, left_out, understood
from wizard.language.errors import Refused
from wizard.language.languages import LANGUAGES
from wizard.results import grids

Rows = list[dict[str, object]]


def refusal(data: bytes | str) -> str:
    with pytest.raises(Refused) as found:
        understood(data)
    for language in LANGUAGES.values():
        assert found.value.message(language)
    return found.value.reason


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "results_empty"),
        (b"\xef\xbb\xbf\r\n", "results_empty"),
        (b"\xff\xfe", "results_empty"),
        (b"%PDF-1.7", "results_no_table"),
        (b"<html><table></table></html>", "results_no_table"),
        (b'{"format": "social-media-strategy/1"}', "results_no_table"),
        (b"bare en enkelt linje", "results_no_table"),
        (b"a,b\n\x001,2\n", "results_no_table"),
        (b"PK\x03\x04", "results_damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "results_damaged"),
        (b"a;b;c\n1;2;3\n", "results_not_recognised"),
        (b"\x81\x8d\x8f,\x90\n", "results_no_table"),
    ],
)
def test_what_is_no_results_file(data: bytes, reason: str) -> None:
    assert refusal(data) == reason


def broken(change: Callable[[Rows], object]) -> str:
    rows: Rows = files.facebook_posts()
    change(rows)
    return files.as_csv(rows)


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda rows: rows[1].update({"Publish time": ""}), "results_no_day"),
        (lambda rows: rows[1].update({"Publish time": "March 22"}), "results_day_unreadable"),
        (lambda rows: rows[1].update({"Publish time": "22/13/2027 10:00"}), "results_day_unreadable"),
        (lambda rows: rows[1].update({"Publish time": "03/22/2027 25:00"}), "results_day_unreadable"),
        (lambda rows: rows[1].update({"Publish time": "22/03/2027 10:00"}), "results_day_unreadable"),  # beside 03/05
        (lambda rows: rows[1].update({"Publish time": "03/22/2028 10:00"}), "results_day_unreadable"),
        (lambda rows: rows[1].update({"Date": "03/22/2027"}), "results_not_lifetime"),
        (lambda rows: rows[1].update({"Post ID": rows[0]["Post ID"]}), "results_post_twice"),
        (lambda rows: rows[1].update({"Permalink": "https://www.instagram.com/p/1/"}), "results_links_elsewhere"),
        (lambda rows: rows[1].update({"Permalink": "https://facebook.com.evil.example/"}), "results_links_elsewhere"),
        (lambda rows: rows.clear() or rows.append(dict.fromkeys(files.FACEBOOK, "")), "results_no_posts"),
    ],
)
def test_one_row_that_cannot_be_read_refuses_the_file(change: Callable[[Rows], object], reason: str) -> None:
    if reason == "results_day_unreadable":
        rows: Rows = files.facebook_posts()
        rows[0]["Publish time"] = "03/13/2027 07:30"  # so that only one order is left
        change(rows)
        assert refusal(files.as_csv(rows)) == reason
    else:
        assert refusal(broken(change)) == reason


@pytest.mark.sampled(3)
@pytest.mark.parametrize("value", ["1.2", "12,5", "abc", "1.23K4", "1,2345", "-4", "inf", "9" * 14, "3 af 4"])
def test_a_figure_that_cannot_be_read_leaves_its_whole_column_out(value: str) -> None:
    file = understood(broken(lambda rows: rows[1].update({"Views": value})))
    assert file.posts is not None
    assert "views" not in file.posts.table
    assert column(file, "reach") == [800, 1500, 200]
    assert left_out(file) == ["figure_unreadable"]


@pytest.mark.parametrize("values", [("1.234", "1,234"), ("3.0", "1.234"), ("3,0", "1,234")])
def test_marks_that_contradict_each_other_leave_the_column_out(values: tuple[str, str]) -> None:
    rows = files.facebook_posts()
    for row, value in zip(rows, values, strict=False):
        row["Views"] = value
    assert left_out(understood(files.as_csv(rows, ";"))) == ["figure_unreadable"]


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("1.234", 1234),
        ("1,234", 1234),
        ("1 234", 1234),
        ("12.0", 12),
        ("1.000", 1000),
        ("1.2K", 1200),
        ("3,5 mio.", 3_500_000),
    ],
)
def test_a_count_is_whole_so_its_mark_can_only_mean_thousands(written: str, value: int) -> None:
    rows = files.facebook_posts()
    rows[0]["Views"] = written
    assert column(understood(files.as_csv(rows, ";")), "views")[0] == value


def test_blank_words_are_blank() -> None:
    rows = files.facebook_posts()
    rows[0]["Views"], rows[1]["Views"] = "--", "N/A"
    assert column(understood(files.as_csv(rows)), "views") == [None, None, 300]


def test_two_columns_of_one_name_that_disagree_are_left_out() -> None:
    written = files.as_csv(files.facebook_posts()).replace("Other Clicks", "Views")
    assert left_out(understood(written)) == ["two_columns"]


def test_a_separator_too_many_does_not_move_the_figures_to_the_next_column() -> None:
    lines = files.as_csv(files.facebook_posts(), ";").splitlines()
    lines[1] = lines[1].replace("Bollerne er klar", "Bollerne; er klar")
    assert refusal("\n".join(lines) + "\n") == "results_broken_row"


@pytest.mark.parametrize("cut", [1, 3, 40, 200])
def test_a_file_that_breaks_off_is_refused_or_gives_what_it_says(cut: int) -> None:
    rows = [{**row, "Description": "kort"} for row in files.facebook_posts()]
    data = files.as_csv(rows).encode()
    whole = len(data[:-1])
    if cut == 1:  # only the last line's end is missing
        assert len(column(understood(data[:whole]), "id")) == 3
    elif cut < 200:
        assert refusal(data[: len(data) - cut]) in ("results_cut_off", "results_no_day")


def test_a_letter_cut_in_two_at_the_end_is_noticed() -> None:
    assert refusal("a,b\n1,æ".encode()[:-1]) == "results_cut_off"


def test_a_file_that_is_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grids, "MAX_BYTES", 100)
    assert refusal(files.as_csv(files.facebook_posts())) == "results_too_large"


def archive(**parts: bytes) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as made:
        for name, data in parts.items():
            made.writestr(name.replace("__", "/").replace("_xml", ".xml"), data)
    return written.getvalue()


def changed(sheet: Callable[[bytes], bytes]) -> bytes:
    """A workbook with another first sheet."""
    source = zipfile.ZipFile(io.BytesIO(files.as_xlsx(Content=files.tiktok_posts())))
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as made:
        for part in source.infolist():
            data = source.read(part)
            made.writestr(part.filename, sheet(data) if part.filename == "xl/worksheets/sheet1.xml" else data)
    return written.getvalue()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (archive(word__document_xml=b"<a/>"), "results_no_table"),
        (archive(xl__workbook_xml=b"<a/>", bomb=b"\0" * 151_000_000), "results_unpacks_too_large"),
        (changed(lambda xml: xml.replace(b'r="A1"', b'r="XFD1"')), "results_unpacks_too_large"),
        (changed(lambda xml: xml.replace(b':G3"', b':XFD1048576"')), "results_unpacks_too_large"),
        (changed(lambda xml: b'<!DOCTYPE a [<!ENTITY b "c">]>' + xml), "results_damaged"),
        (changed(lambda xml: xml[: len(xml) // 2]), "results_damaged"),
    ],
)
def test_workbooks_that_are_none_or_would_fill_the_memory(data: bytes, reason: str) -> None:
    assert refusal(data) == reason


def test_two_sheets_of_one_sort() -> None:
    assert refusal(files.as_xlsx(Jan=files.tiktok_posts(), Feb=files.tiktok_posts())) == "results_two_sheets"


def test_a_sheet_we_do_not_know_is_left_out() -> None:
    file = understood(files.as_xlsx(Content=files.tiktok_posts(), Noter=[{"Husk": "at ringe"}]))
    assert left_out(file) == ["sheet", "rounded"]


def test_a_day_that_is_there_twice() -> None:
    rows = files.linkedin_days()
    assert refusal(files.as_csv([*rows, rows[0]])) == "results_day_twice"


def test_visits_without_a_channel_that_are_not_the_total() -> None:
    rows = files.analytics_channels()
    rows[0][""] = ""
    assert understood(files.as_csv(rows)).channels is not None  # the total Google leaves without a name
    rows[0]["Sessions"] = 818
    assert refusal(files.as_csv(rows)) == "results_no_channel_name"
