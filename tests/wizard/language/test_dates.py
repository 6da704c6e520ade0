"""Dates and times of day as a stranger types and pastes them."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.language.dates import EARLIEST, LATEST, read_date
from wizard.language.errors import Refused
from wizard.language.languages import DANISH, ENGLISH, LANGUAGES
from wizard.language.times import read_time

TODAY = date(2027, 1, 4)  # a Monday

DATES = [
    ("08.03.27", date(2027, 3, 8)),
    ("8.3.27", date(2027, 3, 8)),
    ("8-3-27", date(2027, 3, 8)),
    ("8/3/27", date(2027, 3, 8)),
    ("8/3-27", date(2027, 3, 8)),
    ("8/3 27", date(2027, 3, 8)),
    ("8/3 2027", date(2027, 3, 8)),
    ("13/3-27", date(2027, 3, 13)),
    ("12-03-2027", date(2027, 3, 12)),
    ("12. 03. 2027", date(2027, 3, 12)),
    ("d. 12.03.2027", date(2027, 3, 12)),
    ("12.03.2027.", date(2027, 3, 12)),
    ("12\xa003\xa02027", date(2027, 3, 12)),
    ("2027-03-10", date(2027, 3, 10)),
    ("2027/3/10", date(2027, 3, 10)),
    ("2027.03.10", date(2027, 3, 10)),
    ("20270310", date(2027, 3, 10)),
    ("10032027", date(2027, 3, 10)),
    ("100327", date(2027, 3, 10)),
    ("2027-03-10T00:00:00", date(2027, 3, 10)),
    ("2027-03-10 09:30", date(2027, 3, 10)),
    ("10.03.2027 00:00", date(2027, 3, 10)),
    ("10.03.2027 kl. 09.30", date(2027, 3, 10)),
    ("3/15/2027", date(2027, 3, 15)),
    ("12/31/27", date(2027, 12, 31)),
    ("31/12", date(2027, 12, 31)),
    ("4/1", date(2027, 1, 4)),
    ("3/1", date(2028, 1, 3)),
    ("29/2", date(2028, 2, 29)),
    ("15. marts 2027", date(2027, 3, 15)),
    ("15 marts 2027", date(2027, 3, 15)),
    ("15.marts 2027", date(2027, 3, 15)),
    ("15. mar. 2027", date(2027, 3, 15)),
    ("den 15. marts", date(2027, 3, 15)),
    ("d. 15. marts 27", date(2027, 3, 15)),
    ("15. maj", date(2027, 5, 15)),
    ("1. okt 2027", date(2027, 10, 1)),
    ("3. januar", date(2028, 1, 3)),
    ("mandag den 15. marts 2027", date(2027, 3, 15)),
    ("man. 15. marts 2027", date(2027, 3, 15)),
    ("March 15, 2027", date(2027, 3, 15)),
    ("Mar 15 2027", date(2027, 3, 15)),
    ("March 15th, 2027", date(2027, 3, 15)),
    ("15 Mar 27", date(2027, 3, 15)),
    ("15-Mar-27", date(2027, 3, 15)),
    ("15th of March 2027", date(2027, 3, 15)),
    ("the 1st of May", date(2027, 5, 1)),
    ("Monday, 15 March 2027", date(2027, 3, 15)),
    ("Mon 15 Mar 2027", date(2027, 3, 15)),
    ("Sept 2, 2027", date(2027, 9, 2)),
    ("15 March '27", date(2027, 3, 15)),
    ("i dag", TODAY),
    ("today", TODAY),
    ("I morgen", date(2027, 1, 5)),
    ("tomorrow", date(2027, 1, 5)),
    ("i overmorgen", date(2027, 1, 6)),
    ("på fredag", date(2027, 1, 8)),
    ("fredag", date(2027, 1, 8)),
    ("næste fredag", date(2027, 1, 8)),
    ("next Friday", date(2027, 1, 8)),
    ("on Friday", date(2027, 1, 8)),
    ("fri", date(2027, 1, 8)),
    ("på mandag", date(2027, 1, 11)),
    ("om en uge", date(2027, 1, 11)),
    ("in two weeks", date(2027, 1, 18)),
]
NO_DATES = [
    "30/2/2027",
    "31.04.2027",
    "2027-02-30",
    "13/13/2027",
    "0/3/27",
    "marts",
    "2027",
    "uge 12",
    "snart",
    "15. xyz 2027",
    "8.-10. marts",
    "1/3 2027 eller 2/3 2027",
    "12.03.2027x",
    "?",
    "15 ma 2027",
    "8-3-027",
]
TIMES = [
    ("16.30", time(16, 30)),
    ("16:30", time(16, 30)),
    ("16,30", time(16, 30)),
    ("1630", time(16, 30)),
    ("16h30", time(16, 30)),
    ("16:30:00", time(16, 30)),
    ("kl. 16", time(16)),
    ("kl 16.30", time(16, 30)),
    ("Kl.16.30", time(16, 30)),
    ("klokken 16", time(16)),
    ("ca. kl. 16", time(16)),
    ("16", time(16)),
    ("9", time(9)),
    ("930", time(9, 30)),
    ("0930", time(9, 30)),
    ("9.30", time(9, 30)),
    ("07.30", time(7, 30)),
    ("0.00", time(0)),
    ("4 pm", time(16)),
    ("4pm", time(16)),
    ("4 p.m.", time(16)),
    ("4:30 PM", time(16, 30)),
    ("12 pm", time(12)),
    ("12 am", time(0)),
    ("12.15 am", time(0, 15)),
    ("9 AM", time(9)),
    ("at 4 pm", time(16)),
    ("9 o'clock", time(9)),
    ("9 o’clock", time(9)),
    ("noon", time(12)),
    ("midnat", time(0)),
    ("16\xa0.\xa030", time(16, 30)),
]
NO_TIMES = [
    "25.00",
    "24:00",
    "16.60",
    "16-18",
    "16.30-18",
    "13 pm",
    "0 am",
    "om eftermiddagen",
    "16.3",
    "12345",
    "?",
    "-1",
]


@pytest.mark.thorough
@pytest.mark.parametrize("language", [DANISH, ENGLISH], ids=["da", "en"])
@pytest.mark.parametrize(("text", "day"), DATES)
def test_a_date_is_read_however_it_is_written(text: str, day: date, language) -> None:
    assert read_date(text, language, TODAY) == day


@pytest.mark.parametrize("text", NO_DATES)
def test_what_is_no_date_is_refused_with_one_that_is(text: str) -> None:
    with pytest.raises(Refused) as caught:
        read_date(text, DANISH, TODAY)
    assert caught.value.message(DANISH) == (
        f"»{text}« kan ikke læses som en dato. Skriv dag, måned og år, fx 15.03.2028."
    )


def test_a_weekday_that_is_another_is_not_overheard() -> None:
    with pytest.raises(Refused) as caught:
        read_date("fredag den 15. marts 2027", DANISH, TODAY)
    assert "mandag den 15. marts 2027" in caught.value.message(DANISH)


@pytest.mark.parametrize(("text", "at"), TIMES)
def test_a_time_is_read_however_it_is_written(text: str, at: time) -> None:
    assert read_time(text) == at


@pytest.mark.parametrize("text", NO_TIMES)
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(Refused) as caught:
        read_time(text)
    assert caught.value.reason == "time_unread"
    assert text in caught.value.message(ENGLISH)


@given(st.dates(EARLIEST, LATEST), st.sampled_from(list(LANGUAGES.values())), st.dates(EARLIEST, LATEST))
def test_every_date_reads_back_as_itself_in_every_style(day: date, language, today: date) -> None:
    for style in ("short", "medium", "long", "full"):
        assert read_date(language.date(day, style), language, today) == day


@given(st.text("0123456789./-: marsmonkl", max_size=12), st.sampled_from(list(LANGUAGES.values())))
def test_anything_is_read_or_refused(text: str, language) -> None:
    for read in (lambda: read_date(text, language, TODAY), lambda: read_time(text)):
        try:
            found = read()
        except Refused:
            continue
        assert isinstance(found, date | time)


def test_a_weekday_is_always_ahead() -> None:
    for ahead in range(7):
        today = TODAY + timedelta(days=ahead)
        assert 1 <= (read_date("på fredag", DANISH, today) - today).days <= 7
