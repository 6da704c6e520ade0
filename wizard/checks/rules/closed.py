"""Rules about the times when nobody can be served."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.days import closed_days
from wizard.checks.phrases.lines import said_in
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.prices import SELLS_AHEAD
from wizard.checks.phrases.ruled_out import shares_a_word
from wizard.checks.phrases.seasons import months_named
from wizard.checks.phrases.voices import Voice
from wizard.checks.rules.approving import same_day_content
from wizard.checks.rules.campaigns import days_of, title
from wizard.checks.rules.hits import distinct
from wizard.questionnaire.model import Row

SHUT = frozenset({"closed", "sold_out"})
TAKES_A_CUSTOMER = frozenset({"buy", "book", "visit", "sign_up", "enquire"})
ANNOUNCED, OPENS_WITH = timedelta(14), timedelta(28)
"""How long before one opens again it is told, and how soon after it the first campaign begins; our own judgement."""
A_HOLIDAY = 60
"""Days; who is closed for longer is so every year, and begins before the season."""
MOSTLY = 0.5
"""The part of a campaign that may lie in a closed time before it stands in the way; our own judgement."""


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Kampagnen »{campaign}« kører {start} til {end}, men I har skrevet »{what}« fra {first} til {last}. Flyt "
        "den, eller bed om noget andet.",
        "en": "The campaign “{campaign}” runs from {start} to {end}, but you have put “{what}” from {first} to "
        "{last}. Move it, or ask for something else.",
    },
    reason={
        "da": "En kampagne, der lykkes, mens ingen kan købe eller komme, koster penge og skuffer dem, den ramte.",
        "en": "A campaign that works while nobody can buy or come costs money and lets down those it reached.",
    },
)
def campaign_while_closed(case: Case) -> Iterator[Hit]:
    return distinct(
        hit(
            ("campaigns", number),
            ("closed_periods", period),
            about=f"{row.get('name', '')} {first}",
            campaign=title(row),
            start=date.fromisoformat(row["start"]),
            end=date.fromisoformat(row["end"]),
            what=case.option("closed_periods", what, "what"),
            first=first,
            last=last,
        )
        for number, row in case.numbered("campaigns")
        if days_of(row) and row.get("wants", "buy") in TAKES_A_CUSTOMER
        for period, what, first, last in _shut(case)
        if overlap(row["start"], row["end"], first, last) >= MOSTLY * (days_of(row) or 0)
        and not _is_for_later(row, what, last)
        and not (what == "sold_out" and (last - first).days > A_HOLIDAY and _is_of_another_product(case, row))
    )


def _is_of_another_product(case: Case, row: Row) -> bool:
    """Whether a campaign is for one of the products named after the first: nobody is sold out of all for months."""
    products = [normalized(product) for product in case.values("main_products", "product")]
    text = said_in(row, "name", "offer", "goal")
    first, *others = [shares_a_word(product, text) for product in products] or [False]
    return not first and any(others)


def _is_for_later(row: Row, what: str, last: date) -> bool:
    """Whether it takes orders for when one is open again, after the day `last`: a season is sold before it begins."""
    text = said_in(row, "name", "offer", "goal")
    end = date.fromisoformat(row["end"])
    if any(_middle(month, end) > last for month in months_named(text)):
        return True
    return what == "closed" and row.get("wants") != "visit" and SELLS_AHEAD.mentioned_in(text)


def _middle(month: int, after: date) -> date:
    """The middle of the next such month that is not over on the day `after`."""
    return date(after.year + (month < after.month), month, 15)


def overlap(start: str, end: str, first: date, last: date) -> int:
    """How many days of a campaign lie between two days, both included."""
    days = min(date.fromisoformat(end), last) - max(date.fromisoformat(start), first)
    return days.days + 1


def _shut(case: Case) -> Iterator[tuple[int, str, date, date]]:
    for number, row in case.numbered("closed_periods"):
        if row.keys() >= {"from", "to"} and row.get("what", "closed") in SHUT:
            first, last = date.fromisoformat(row["from"]), date.fromisoformat(row["to"])
            yield number, row.get("what", "closed"), first, last


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Kalenderen begynder den {start}, mens I har »{what}« til den {last}. Begynd, når I er tilbage, eller "
        "planlæg noget, der passer til tiden.",
        "en": "The calendar begins on {start}, while you have “{what}” until {last}. Begin when you are back, or plan "
        "something that suits the time.",
    },
    reason={
        "da": "De første opslag skal vise, hvordan det er hos jer. Når der ikke sker noget, er der ikke noget at vise.",
        "en": "The first posts should show what it is like with you. When nothing happens, there is nothing to show.",
    },
)
def calendar_begins_while_closed(case: Case) -> Iterator[Hit]:
    start = case.day("calendar_start")
    return distinct(
        hit(
            "calendar_start",
            ("closed_periods", number),
            about=str(first),
            start=start,
            what=case.option("closed_periods", what, "what"),
            last=last,
        )
        for number, what, first, last in _shut(case)
        if start
        and what == "closed"
        and first <= start <= last
        and ((last - first).days <= A_HOLIDAY or any(same_day_content(case)))
        and not _is_getting_ready(case, start, last)
    )


def _is_getting_ready(case: Case, start: date, last: date) -> bool:
    """Whether what is posted before one opens again, after the day `last`, may be about that one does."""
    opening = [date.fromisoformat(row["start"]) - last for row in case.rows("campaigns") if "start" in row]
    return last - start < ANNOUNCED or any(timedelta(0) <= each <= OPENS_WITH for each in opening)


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Det lyder, som om I er lukket, når kalenderen begynder den {start}: »{text}«. Flyt starten, og skriv "
        "datoerne under »{periods}«, så holder vi øje med dem.",
        "en": "It sounds as if you are closed when the calendar begins on {start}: “{text}”. Move the start, and put "
        "the dates under “{periods}”, and we will watch them.",
    },
    reason={
        "da": "De første opslag skal vise, hvordan det er hos jer. Når der ikke sker noget, er der ikke noget at vise.",
        "en": "The first posts should show what it is like with you. When nothing happens, there is nothing to show.",
    },
)
def closed_time_heard(case: Case) -> Iterator[Hit]:
    start = case.day("calendar_start")
    if start is None or case.has("closed_periods"):
        return
    for said, closed in case.voices.telling(closed_days, Voice.FACT):
        if closed.holds(start) and closed.days <= A_HOLIDAY:
            first, last = closed.around(start)
            if _is_getting_ready(case, start, last):
                continue
            yield hit(
                "calendar_start",
                said.place,
                "closed_periods",
                text=said.text,
                start=start,
                periods=case.short("closed_periods"),
                first=first,
                last=last,
            )
            return
