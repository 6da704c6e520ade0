"""The files each tool takes, read back as a tool would read them."""

from __future__ import annotations

import csv
import io
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exports.calendar.posts import text_of
from exports.calendar.schedulers import SCHEDULERS, Scheduler
from exports.calendar.upload import GUARD
from tests.exports.calendar import calendars
from tests.exports.calendar.calendars import FORMULAS, about, built, post, table, tables, unzipped
from wizard.questionnaire.model import Row

every_tool = pytest.mark.parametrize("scheduler", SCHEDULERS.values(), ids=list(SCHEDULERS))

TEXT = {"publer": "Text", "buffer": "Text", "metricool": "Text", "sprout": "message_text"}


def files(scheduler: Scheduler, *rows: Row, **options: Any) -> list[bytes]:
    """The CSV files of a tool."""
    data = built(f"calendar_{scheduler.id}", *rows, **options)
    return [content for name, content in unzipped(data).items() if name.endswith(".csv")]


def posts(scheduler: Scheduler, *rows: Row, **options: Any) -> list[str]:
    """The texts of all posts in a tool's files."""
    return [row[TEXT[scheduler.id]] for file in files(scheduler, *rows, **options) for row in table(file)]


# Every tool


@every_tool
def test_a_file_begins_with_the_tools_own_header(scheduler: Scheduler) -> None:
    (file,) = files(scheduler, post())
    assert file.startswith(scheduler.columns[0].encode())
    assert next(csv.reader(io.StringIO(file.decode(), newline=""))) == list(scheduler.header("facebook"))
    assert file.endswith(b"\r\n")


@every_tool
def test_posts_come_in_the_order_they_go_out(scheduler: Scheduler) -> None:
    rows = [post(date="2027-01-07", idea="c"), post(time="12:00", idea="b"), post(idea="a")]
    assert posts(scheduler, *rows) == ["a", "b", "c"]


@every_tool
def test_only_what_lies_ahead_on_platforms_the_tool_takes_is_in_it(scheduler: Scheduler) -> None:
    rows = [post(platform=platform, idea=platform) for platform in calendars.PLATFORMS]
    rows += [post(idea="slået op", status="posted"), post(idea="i går", date="2027-01-03"), post(idea=None)]
    assert set(posts(scheduler, *rows)) == scheduler.platforms


@every_tool
@pytest.mark.parametrize("idea", FORMULAS)
def test_a_text_that_looks_like_a_formula_is_text_in_a_spreadsheet_and_unchanged_to_the_eye(
    scheduler: Scheduler, idea: str
) -> None:
    (text,) = posts(scheduler, post(idea=idea))
    assert text == GUARD + idea
    assert text[0] not in "=+-@\t\r"


@every_tool
@pytest.mark.parametrize(
    ("idea", "guarded"),
    [
        ("Boller;=1+1;kaffe", f"Boller;{GUARD}=1+1;kaffe"),
        ("Først\n-2+3", f"Først\n{GUARD}-2+3"),
        ("A; @b", f"A;{GUARD} @b"),
    ],
)
def test_nor_is_it_one_where_a_spreadsheet_ends_its_cells_at_a_semicolon(
    scheduler: Scheduler, idea: str, guarded: str
) -> None:
    assert posts(scheduler, post(idea=idea)) == [guarded]


@every_tool
def test_a_time_that_the_clock_skips_is_an_hour_later(scheduler: Scheduler) -> None:
    (row,) = next(iter(tables(built(f"calendar_{scheduler.id}", post(date="2027-03-28", time="02:30"))).values()))
    assert any("03:30" in cell for cell in row.values())


@every_tool
@pytest.mark.parametrize("idea", ['Hun sagde: "Kom", og vi kom', "To\nlinjer", "a;b,c", "æøå 🥖", "1. maj"])
def test_any_other_text_is_as_it_was_written(scheduler: Scheduler, idea: str) -> None:
    assert posts(scheduler, post(idea=idea)) == [idea]


@every_tool
@pytest.mark.parametrize("language", ["da", "en"])
def test_an_empty_calendar_makes_a_zip_that_says_so(scheduler: Scheduler, language: str) -> None:
    assert posts(scheduler, language=language) == []
    data = built(f"calendar_{scheduler.id}", language=language)
    assert list(unzipped(data)) == [{"da": "om-filerne.txt", "en": "about-the-files.txt"}[language]]


@pytest.mark.thorough
@every_tool
@settings(suppress_health_check=[HealthCheck.too_slow])
@given(rows=st.lists(calendars.rows(platform="facebook", date="2027-02-01", status="ready"), max_size=12))
def test_every_post_is_read_back_once(scheduler: Scheduler, rows: list[Row]) -> None:
    found = [text.replace(GUARD, "") for text in posts(scheduler, *rows)]
    links = scheduler.id != "publer"  # the others have no column for one
    texts = ((text_of(row), row.get("link") if links else None) for row in rows)
    assert sorted(found) == sorted("\n\n".join(filter(None, text)) for text in texts if text[0])


@every_tool
def test_the_same_day_makes_the_same_file(scheduler: Scheduler) -> None:
    kind = f"calendar_{scheduler.id}"
    assert built(kind, post(), post(time=None)) == built(kind, post(), post(time=None))


# Several files


def test_each_platform_has_a_file_of_its_own() -> None:
    rows = [post(platform=platform, idea=platform) for platform in ("facebook", "pinterest", "facebook")]
    found = tables(built("calendar_buffer", *rows))
    assert {name: [row["Text"] for row in rows] for name, rows in found.items()} == {
        "buffer-facebook.csv": ["facebook", "facebook"],
        "buffer-pinterest.csv": ["pinterest"],
    }
    assert found["buffer-pinterest.csv"][0]["Board Name"] == ""
    assert "Board Name" not in found["buffer-facebook.csv"][0]


def test_each_of_several_profiles_on_a_platform_has_a_file_or_a_label_of_its_own() -> None:
    rows = [post(platform="linkedin", idea="Sagen", profile="Firmaets side"), post(platform="linkedin", idea="Dagen",
                 profile="Mette: egen")]  # fmt: skip
    assert {name: row["Text"] for name, (row,) in tables(built("calendar_buffer", *rows)).items()} == {
        "buffer-linkedin-Firmaets side.csv": "Sagen",
        "buffer-linkedin-Mette egen.csv": "Dagen",
    }
    (found,) = tables(built("calendar_publer", *rows)).values()
    assert [row["Label(s) - Separated by comma"] for row in found] == ["LinkedIn,Firmaets side", "LinkedIn,Mette: egen"]


@pytest.mark.sampled(5)
@pytest.mark.parametrize(("tool", "most"), [("buffer", 100), ("sprout", 350), ("metricool", 50), ("publer", 500)])
@pytest.mark.parametrize("extra", [-1, 0, 1, 701])
def test_files_are_split_where_the_tool_takes_no_more(tool: str, most: int, extra: int) -> None:
    count = most + extra
    found = tables(built(f"calendar_{tool}", *(post(idea=str(n)) for n in range(count))))
    sizes = [len(rows) for rows in found.values()]
    assert sum(sizes) == count
    assert max(sizes) <= most
    assert all(size == most for size in sizes[:-1])
    assert [row[TEXT[tool]] for rows in found.values() for row in rows] == [str(n) for n in range(count)]
    names = list(found)
    assert names == sorted(names)
    channel = f"{tool}-facebook" if SCHEDULERS[tool].per_platform else tool
    digits = len(str(len(names)))
    assert names[0] == (f"{channel}.csv" if len(names) == 1 else f"{channel}-{1:0{digits}}.csv")


def test_file_names_sort_in_their_order_also_where_there_are_many() -> None:
    names = list(tables(built("calendar_buffer", *[post()] * 1001)))
    assert names == sorted(names)
    assert (names[0], names[-1]) == ("buffer-facebook-01.csv", "buffer-facebook-11.csv")


@given(
    st.lists(st.tuples(st.sampled_from(["23:50", "07:30", "07:35"]), st.sampled_from(["facebook", "x"])), max_size=30)
)
def test_sprouts_posts_are_ten_minutes_apart_on_each_platform(slots: list[tuple[str, str]]) -> None:
    rows = [post(time=time, platform=platform) for time, platform in slots]
    found = tables(built("calendar_sprout", *rows))
    assert sum(map(len, found.values())) == len(rows)
    for channel in found.values():
        moments = [datetime.strptime(f"{row['date']} {row['time_24hr']}", "%d/%m/%Y %H:%M") for row in channel]
        for before, after in pairwise(moments):
            assert after - before >= timedelta(minutes=10)


# The text beside them


def test_the_text_says_what_is_in_each_file_and_where_the_tool_describes_it() -> None:
    text = about(built("calendar_buffer", post(), post(date="2027-01-06"), post(platform="x"), language="en"))
    assert text.startswith("The content calendar for Buffer, downloaded on 4 January 2027\r\n")
    assert "buffer-facebook.csv: 2 posts\r\nbuffer-x.csv: 1 post\r\n" in text
    assert SCHEDULERS["buffer"].source in text
    assert "Left out" not in text


@every_tool
@pytest.mark.parametrize(
    ("language", "says"), [("da", "Åbn og gem ikke filerne i Excel"), ("en", "Do not open and save")]
)
def test_the_text_warns_of_excel(scheduler: Scheduler, language: str, says: str) -> None:
    assert says in about(built(f"calendar_{scheduler.id}", post(), language=language))


def test_the_text_says_what_was_left_out_and_why() -> None:
    rows = [
        *[post(status="posted")] * 2,
        post(date="2027-01-01"),
        post(date=None),
        post(platform=None),
        post(platform="youtube"),
        post(platform="whatsapp"),
        post(idea=None),
    ]
    assert about(built("calendar_buffer", *rows)).splitlines()[2:] == [
        "Der er ingen opslag at planlægge endnu, så her ligger ingen filer til Buffer.",
        "",
        "Ikke med:",
        "- 2 opslag, der allerede er slået op",
        "- 1 opslag på en dag, der er gået",
        "- 1 opslag uden dato",
        "- 1 opslag uden platform",
        "- 2 opslag på platforme, Buffer ikke kan tage imod fra en fil: YouTube og WhatsApp",
        "- 1 opslag uden idé",
    ]


def test_the_text_owns_up_to_times_that_are_ours() -> None:
    text = about(built("calendar_sprout", post(time=None), post(time="09:00"), language="da"))
    assert "1 opslag har intet tidspunkt i kalenderen. Det er sat til kl. 09.00, som er vores valg." in text
    assert "1 opslag er rykket til senere, fordi Sprout Social vil have mindst 10 minutter mellem opslagene." in text
    assert "rykket" not in about(built("calendar_buffer", post(), post()))


def test_it_is_said_how_many_posts_the_tools_distance_moves_to_another_day() -> None:
    rows = [post(idea=str(n), time="23:45") for n in range(4)]
    text = unzipped(built("calendar_sprout", *rows))["om-filerne.txt"].decode("utf-8-sig")
    assert "3 opslag er rykket til senere" in text
    assert "2 af dem står derfor på en senere dag." in text
