"""Facts taken out of prose: numbers, days and names, and what only looks like one."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from wizard.checks.phrases.days import closed_days, hours_of_day, weekdays
from wizard.checks.phrases.durations import reply_promised, sales_cycle, time_taken
from wizard.checks.phrases.languages import read_only, reads_not, written_in
from wizard.checks.phrases.numbers import counts, names_a_number
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.people import is_nobody
from wizard.checks.phrases.room import room_for
from wizard.checks.phrases.seasons import busy_in
from wizard.checks.phrases.tone import shouts

READ: list[tuple[Any, str, Any]] = [
    (reply_promised, "Vi svarer inden for en time.", 1),
    (reply_promised, "Vi svarer på under 30 minutter, døgnet rundt.", 0.5),
    (reply_promised, "You will hear from us within two days.", 48),
    (reply_promised, "Vi svarer inden for tyve minutter.", 1 / 3),
    (reply_promised, "Vi svarer, når vi har tid.", None),
    (reply_promised, "Svar på spørgsmål om de to haller", None),
    (reply_promised, "Bo replies, just under 3 hours a week", None),
    (time_taken, "Det tager som regel tre til fem hverdage.", 120),
    (time_taken, "It usually takes up to 2 weeks", 336),
    (time_taken, "Hun tager billeder to gange om ugen", None),
    (sales_cycle, "From first talk to signature takes about nine months.", 6570),
    (sales_cycle, "Vi har haft kontakt i seks måneder", None),
    (weekdays, "Signe Dahl (mandag til torsdag 8-15)", {0, 1, 2, 3}),
    (weekdays, "læses fredag eftermiddag", {4}),
    (weekdays, "Mon-Thu 9-15", {0, 1, 2, 3}),
    (weekdays, "hverdage", set()),
    (hours_of_day, "7.30 to 6", ("07:30", "18:00")),
    (hours_of_day, "kl. 8-16", ("08:00", "16:00")),
    (hours_of_day, "9am to 5pm", ("09:00", "17:00")),
    (hours_of_day, "Ingen tider", None),
    (weekdays, "Whoever is free", set()),
    (weekdays, "Man skal have fri", set()),
    (weekdays, "The sun sat low", set()),
    (weekdays, "Tue, Wed and Sat", {1, 2, 5}),
    (weekdays, "man., tir. og fre. 9-12", {0, 1, 4}),
    (weekdays, "Only on Sat", {5}),
    (is_nobody, "Alle", True),
    (is_nobody, "den, der har tid", True),
    (is_nobody, "Everyone", True),
    (is_nobody, "Alle Sørensen", False),
    (is_nobody, "Receptionen", False),
    (is_nobody, "Receptionisten, vi har ikke fundet en endnu", True),
    (is_nobody, "A marketing trainee, not hired yet", True),
    (is_nobody, "Someone we have not hired", True),
    (is_nobody, "Lise, vi har ikke fundet en afløser", False),
    (read_only, "de læser kun tysk", "de"),
    (read_only, "who read German only", "de"),
    (read_only, "De lærer tysk i skolen", None),
    (written_in, "All our content is in English", "en"),
    (written_in, "Vi bor i England", None),
    (written_in, "Vi skriver altid på dansk", "da"),
    (written_in, "Alt er på dansk", "da"),
    (written_in, "Vi skriver også på dansk", None),
    (reads_not, "Taler tysk og læser ikke dansk", "da"),
    (reads_not, "Speaks no Danish", "da"),
    (reads_not, "Læser dansk", None),
    (busy_in, "Fra april til juni er der ventetid", (4, 6)),
    (busy_in, "I maj og juni kan vi ikke følge med", (5, 6)),
    (busy_in, "Fra april til juni har vi åbent", None),
    (counts, "300 nye medlemmer", (300,)),
    (room_for, "Et hold med 12 ledige pladser", 12),
    (room_for, "There is room for 40.", 40),
    (room_for, "Højst 8 deltagere", 8),
    (room_for, "Højst 8 deltagere pr. hold", None),
    (room_for, "Vi har plads til alle", None),
    (counts, "1.400 besøgende for 90 kr.", (1400,)),
    (counts, "12 % flere den 4. maj", ()),
    (names_a_number, "Fewer than six a month", True),
    (names_a_number, "Tre om måneden", True),
    (names_a_number, "Går det dårligt, ser vi på det", False),
]


@pytest.mark.parametrize(("read", "text", "expected"), READ, ids=[f"{read.__name__}: {text}" for read, text, _ in READ])
def test_a_fact_is_read_or_left(read: Any, text: str, expected: Any) -> None:
    assert read(normalized(text)) == expected


@pytest.mark.parametrize(
    ("text", "day", "closed"),
    [
        ("Sommerferie fra 26. juni til 8. august", date(2027, 7, 5), True),
        ("Sommerferie fra 26. juni til 8. august", date(2027, 8, 9), False),
        ("Closed from 20 December to 6 January", date(2027, 1, 2), True),
        ("Closed from 20 December to 6 January", date(2027, 2, 2), False),
    ],
)
def test_a_closed_time_is_read_across_the_new_year(text: str, day: date, closed: bool) -> None:
    found = closed_days(normalized(text))
    assert found is not None
    assert found.holds(day) is closed


def test_dates_without_a_word_for_closed_are_no_closed_time() -> None:
    assert closed_days(normalized("Kurset løber fra 26. juni til 8. august")) is None


@pytest.mark.parametrize(
    ("text", "loud"),
    [
        ("SIDSTE CHANCE NU! Skynd jer!", True),
        ("Åbent hus på lørdag!", False),
        ("CVR og GDPR", False),
        ("Åbent!!!", True),
    ],
)
def test_shouting_is_capitals_or_exclamation_marks(text: str, loud: bool) -> None:
    assert shouts(text) is loud


@pytest.mark.parametrize(
    ("text", "day", "around"),
    [
        ("lukket 26. juni til 8. august", date(2027, 7, 1), (date(2027, 6, 26), date(2027, 8, 8))),
        ("closed 20 december to 6 january", date(2027, 1, 2), (date(2026, 12, 20), date(2027, 1, 6))),
        ("closed 20 december to 6 january", date(2026, 12, 24), (date(2026, 12, 20), date(2027, 1, 6))),
    ],
)
def test_a_closed_time_has_the_year_of_the_day_in_it(text: str, day: date, around: tuple[date, date]) -> None:
    closed = closed_days(normalized(text))
    assert closed is not None
    assert closed.around(day) == around
