"""A file that somebody has sorted, cut, saved again or opened in Excel gives the same figures, or none of them."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.wizard.results import files
from wizard.language.errors import Refused
from wizard.results.formats import FIGURES, formats
from wizard.results.reading import read
from wizard.results.results_file import ResultsFile

TODAY = date(2027, 4, 6)
SORTS = {
    "facebook_posts": files.facebook_posts,
    "instagram_posts": files.instagram_posts,
    "tiktok_posts": files.tiktok_posts,
    "linkedin_posts": files.linkedin_posts,
}
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-be")


def posts(file: ResultsFile) -> list[dict[str, Any]]:
    """The posts of a file by day, what is blank left out."""
    assert file.posts is not None
    rows = file.posts.table.sort_values(["day", "link"]).to_dict("records")
    return [{name: value for name, value in row.items() if value == value and value != ""} for row in rows]


def original(sort: str) -> list[dict[str, Any]]:
    return posts(read(files.as_csv(SORTS[sort]()).encode(), "a.csv", TODAY))


@pytest.mark.thorough
@pytest.mark.parametrize("sort", SORTS)
@given(data=st.data())
def test_columns_and_rows_in_any_order_saved_in_any_way(sort: str, data: st.DataObject) -> None:
    table = SORTS[sort]()
    columns = data.draw(st.permutations(list(table[0])))
    rows = data.draw(st.permutations([{name: row[name] for name in columns} for row in table]))
    separator = data.draw(st.sampled_from([",", ";", "\t", "|"]))
    line = data.draw(st.sampled_from(["\n", "\r\n"]))
    written = files.as_csv(rows, separator, line, data.draw(st.booleans()))
    head = data.draw(st.sampled_from(["", "\n", f"sep={separator}\n"]))
    file = read((head + written).encode(data.draw(st.sampled_from(ENCODINGS))), "a.csv", TODAY)
    assert [each.id for each in file.formats] == [sort]
    assert posts(file) == original(sort)


@pytest.mark.thorough
@pytest.mark.parametrize("sort", SORTS)
@given(data=st.data())
def test_missing_and_extra_columns_never_change_the_figures_of_the_others(sort: str, data: st.DataObject) -> None:
    table = SORTS[sort]()
    gone = data.draw(st.sets(st.sampled_from(list(table[0]))))
    extra = data.draw(st.lists(st.text("abcæøå ", min_size=1, max_size=8), max_size=3, unique=True))
    rows = [
        {name: value for name, value in row.items() if name not in gone} | {f"x {name}": 7 for name in extra}
        for row in table
    ]
    try:
        file = read(files.as_csv([row or {"x": 1} for row in rows]).encode(), "a.csv", TODAY)
    except Refused:
        return
    assert [each.id for each in file.formats] == [sort]
    for found, whole in zip(posts(file), original(sort), strict=True):
        assert found.items() <= whole.items() or "text" in gone or found["day"] == whole["day"]
        assert {name: value for name, value in found.items() if name in FIGURES}.items() <= whole.items()


@pytest.mark.thorough
@given(
    views=st.lists(st.integers(0, 3_000_000), min_size=3, max_size=3),
    mark=st.sampled_from(["", ".", ",", " ", "\u00a0"]),
    days=st.lists(st.dates(date(2026, 1, 1), date(2027, 4, 5)), min_size=3, max_size=3),
    way=st.sampled_from(
        ["%d-%m-%Y %H.%M", "%d.%m.%Y", "%Y-%m-%d %H:%M", "%Y/%m/%d", "%m/%d/%Y %H:%M", "%d/%m/%Y %H:%M"]
    ),
)
def test_a_count_or_day_in_any_form_is_read_right_or_not_at_all(
    views: list[int], mark: str, days: list[date], way: str
) -> None:
    rows = files.facebook_posts()
    for row, count, day in zip(rows, views, days, strict=True):
        row["Views"] = f"{count:,}".replace(",", mark)
        row["Publish time"] = day.strftime(way)
    order = "day_first" if way == "%d/%m/%Y %H:%M" else "month_first" if way.startswith("%m") else None
    file = read(files.as_csv(rows, ";").encode(), "a.csv", TODAY, order=order)
    assert file.posts is not None
    assert sorted(file.posts.table["day"]) == sorted(day.isoformat() for day in days)
    if "views" in file.posts.table:
        assert sorted(file.posts.table["views"]) == sorted(views)


@pytest.mark.thorough
@given(st.lists(st.dates(date(2026, 6, 1), date(2027, 4, 5)), min_size=1, max_size=6), st.booleans())
def test_days_are_never_read_in_the_wrong_order_without_saying_so(days: list[date], day_first: bool) -> None:
    way = "%d/%m/%Y" if day_first else "%m/%d/%Y"
    first = files.facebook_posts()[0]
    rows = [{**first, "Post ID": n, "Publish time": day.strftime(way)} for n, day in enumerate(days)]
    file = read(files.as_csv(rows).encode(), "a.csv", TODAY)
    assert file.posts is not None
    right = list(file.posts.table["day"]) == [day.isoformat() for day in days]
    assert right or any(each.reason.startswith("order_") for each in file.left_out)


def in_any_way(data: st.DataObject, table: list[dict[str, Any]], above: str = "") -> bytes:
    """`table` with its columns and rows in another order, saved in another way."""
    columns = data.draw(st.permutations(list(table[0])))
    rows = data.draw(st.permutations([{name: row[name] for name in columns} for row in table]))
    separator = data.draw(st.sampled_from([",", ";", "\t"]))
    written = files.as_csv(rows, separator, data.draw(st.sampled_from(["\n", "\r\n"])), data.draw(st.booleans()))
    return (above + written).encode(data.draw(st.sampled_from(ENCODINGS)))


@pytest.mark.thorough
@given(data=st.data())
def test_figures_by_day_are_the_same_in_any_order_saved_in_any_way(data: st.DataObject) -> None:
    table = files.linkedin_days()
    (whole,) = read(files.as_csv(table).encode(), "a.csv", TODAY).days
    (found,) = read(in_any_way(data, table), "a.csv", TODAY).days
    columns = sorted(whole.table)
    assert sorted(found.table) == columns
    assert found.table.sort_index()[columns].equals(whole.table.sort_index()[columns])


@pytest.mark.thorough
@given(data=st.data())
def test_a_day_that_is_gone_or_there_twice_is_never_made_up(data: st.DataObject) -> None:
    table = files.linkedin_days()
    (whole,) = read(files.as_csv(table).encode(), "a.csv", TODAY).days
    kept = data.draw(st.lists(st.sampled_from(range(len(table))), min_size=1, max_size=len(table)))
    rows = [table[number] for number in kept]
    try:
        (found,) = read(files.as_csv(rows).encode(), "a.csv", TODAY).days
    except Refused:
        assert len(set(kept)) < len(kept)
        return
    assert found.table.sort_index().equals(whole.table.loc[sorted(found.table.index)])


@pytest.mark.thorough
@given(data=st.data())
def test_visits_are_the_same_in_any_order_and_never_with_the_total(data: st.DataObject) -> None:
    table = files.analytics_channels()
    whole = read((files.COMMENTS + files.as_csv(table)).encode(), "a.csv", TODAY).channels
    found = read(in_any_way(data, table, files.COMMENTS), "a.csv", TODAY).channels
    assert whole is not None
    assert found is not None
    assert found.figures == whole.figures == {"sessions": 97.0, "key_events": 9.0}


@given(st.binary(max_size=400))
def test_any_bytes_are_refused_or_understood(data: bytes) -> None:
    with suppress(Refused):
        read(data, "a", TODAY)


WORKBOOKS = {"xls": files.as_xls(A=files.linkedin_posts()), "xlsx": files.as_xlsx(A=files.linkedin_posts())}


@pytest.mark.thorough
@pytest.mark.parametrize("kind", WORKBOOKS)
@given(data=st.data())
def test_a_workbook_with_any_byte_changed_is_refused_or_understood(kind: str, data: st.DataObject) -> None:
    made = WORKBOOKS[kind]
    place = data.draw(st.integers(0, len(made) - 1))
    changed = made[:place] + bytes([data.draw(st.integers(0, 255))]) + made[place + 1 :]
    end = data.draw(st.sampled_from([len(changed), len(changed) // 2]))
    with suppress(Refused):
        read(changed[:end], "a", TODAY)


@pytest.mark.thorough
@given(st.text(max_size=300))
def test_any_text_under_the_headings_is_refused_or_understood(text: str) -> None:
    data = (files.as_csv(files.instagram_posts()) + text).encode("utf-8", "replace")
    try:
        file = read(data, "a", TODAY)
    except Refused:
        return
    assert posts(file)[: len(original("instagram_posts"))]


def test_no_heading_means_two_figures_in_one_format() -> None:
    for each in formats().values():
        for names in each.columns.values():
            for name in names:
                figures = [meaning for meaning in each.meanings(name) if meaning in FIGURES]
                assert len(figures) <= 1, f"{each.id}: {name}"
