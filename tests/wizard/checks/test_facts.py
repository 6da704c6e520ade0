"""Facts taken out of prose: numbers, days and names, and what only looks like one."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from wizard.checks.phrases import facts
from wizard.checks.phrases.pattern import normalized

READ: list[tuple[Any, str, Any]] = [
    (facts.promised, "Vi svarer inden for en time.", 1),
    (facts.promised, "Vi svarer på under 30 minutter, døgnet rundt.", 0.5),
    (facts.promised, "You will hear from us within two days.", 48),
    (facts.promised, "Vi svarer, når vi har tid.", None),
    (facts.promised, "Svar på spørgsmål om de to haller", None),
    (facts.promised, "Bo replies, just under 3 hours a week", None),
    (facts.takes, "Det tager som regel tre til fem hverdage.", 120),
    (facts.takes, "It usually takes up to 2 weeks", 336),
    (facts.takes, "Hun tager billeder to gange om ugen", None),
    (facts.sales_cycle, "From first talk to signature takes about nine months.", 6570),
    (facts.sales_cycle, "Vi har haft kontakt i seks måneder", None),
    (facts.weekdays, "Signe Dahl (mandag til torsdag 8-15)", {0, 1, 2, 3}),
    (facts.weekdays, "læses fredag eftermiddag", {4}),
    (facts.weekdays, "Mon-Thu 9-15", {0, 1, 2, 3}),
    (facts.weekdays, "hverdage", set()),
    (facts.is_nobody, "Alle", True),
    (facts.is_nobody, "den, der har tid", True),
    (facts.is_nobody, "Everyone", True),
    (facts.is_nobody, "Alle Sørensen", False),
    (facts.is_nobody, "Receptionen", False),
    (facts.read_only, "de læser kun tysk", "de"),
    (facts.read_only, "who read German only", "de"),
    (facts.read_only, "De lærer tysk i skolen", None),
    (facts.written_in, "All our content is in English", "en"),
    (facts.written_in, "Vi bor i England", None),
    (facts.counts, "300 nye medlemmer", (300,)),
    (facts.places, "Et hold med 12 ledige pladser", 12),
    (facts.places, "There is room for 40.", 40),
    (facts.places, "Højst 8 deltagere", 8),
    (facts.places, "Højst 8 deltagere pr. hold", None),
    (facts.places, "Vi har plads til alle", None),
    (facts.counts, "1.400 besøgende for 90 kr.", (1400,)),
    (facts.counts, "12 % flere den 4. maj", ()),
    (facts.names_a_number, "Fewer than six a month", True),
    (facts.names_a_number, "Tre om måneden", True),
    (facts.names_a_number, "Går det dårligt, ser vi på det", False),
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
    found = facts.closed_days(normalized(text))
    assert found is not None
    assert found.holds(day) is closed


def test_dates_without_a_word_for_closed_are_no_closed_time() -> None:
    assert facts.closed_days(normalized("Kurset løber fra 26. juni til 8. august")) is None


@pytest.mark.parametrize(
    ("text", "shouts"),
    [
        ("SIDSTE CHANCE NU! Skynd jer!", True),
        ("Åbent hus på lørdag!", False),
        ("CVR og GDPR", False),
        ("Åbent!!!", True),
    ],
)
def test_shouting_is_capitals_or_exclamation_marks(text: str, shouts: bool) -> None:
    assert facts.shouts(text) is shouts


@pytest.mark.parametrize(
    ("text", "day", "around"),
    [
        ("lukket 26. juni til 8. august", date(2027, 7, 1), (date(2027, 6, 26), date(2027, 8, 8))),
        ("closed 20 december to 6 january", date(2027, 1, 2), (date(2026, 12, 20), date(2027, 1, 6))),
        ("closed 20 december to 6 january", date(2026, 12, 24), (date(2026, 12, 20), date(2027, 1, 6))),
    ],
)
def test_a_closed_time_has_the_year_of_the_day_in_it(text: str, day: date, around: tuple[date, date]) -> None:
    closed = facts.closed_days(normalized(text))
    assert closed is not None
    assert closed.around(day) == around
