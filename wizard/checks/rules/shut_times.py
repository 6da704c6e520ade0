"""Rules about what a campaign sells, against when there is nothing to sell: shut, sold out, or full anyway."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.days import weekdays
from wizard.checks.phrases.lines import said_in
from wizard.checks.phrases.pattern import NormalizedText, normalized
from wizard.checks.phrases.seasons import months_named
from wizard.checks.phrases.slots import (
    SHUT_ON,
    TO_BE_FILLED,
    Slots,
    days_sold,
    days_to_come,
    quiet_times,
    shut_days,
    slots,
)
from wizard.checks.phrases.spans import spans
from wizard.checks.phrases.voices import Spoken, Voice
from wizard.checks.rules.campaigns import title
from wizard.checks.rules.closed import SHUT, TAKES_A_CUSTOMER, campaign_while_closed
from wizard.checks.rules.hits import distinct
from wizard.checks.rules.rota import listed_days
from wizard.questionnaire.model import Row

MOST_OF_A_MONTH = 20
"""Days; our own judgement."""
SELLS_A_TIME = frozenset({"buy", "book", "visit", "enquire"})


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Kampagnen »{campaign}« er til tiden fra den {sold}, men dér har I skrevet »{what}« fra {first} til "
        "{last}. "
        "Sælg en anden tid, eller ret datoerne.",
        "en": "The campaign “{campaign}” is for the time from {sold}, but you have put “{what}” from {first} to "
        "{last}. "
        "Sell another time, or change the dates.",
    },
    reason={
        "da": "Den, der klikker og får at vide, at der ikke er noget at købe, kommer sjældent igen, og pengene til "
        "kampagnen er brugt.",
        "en": "Whoever clicks and is told that there is nothing to buy seldom comes back, and the campaign’s money "
        "is gone.",
    },
)
def campaign_sells_a_shut_time(case: Case) -> Iterator[Hit]:
    periods = [
        (number, row.get("what", "closed"), date.fromisoformat(row["from"]), date.fromisoformat(row["to"]))
        for number, row in case.numbered("closed_periods")
        if row.keys() >= {"from", "to"} and row.get("what", "closed") in SHUT
    ]
    if not periods:
        return iter(())
    said_already = {each.places[0].row for each in campaign_while_closed.find(case)}
    return distinct(
        hit(
            ("campaigns", number),
            ("closed_periods", period),
            about=f"{row.get('name', '')} {first}",
            campaign=title(row),
            sold=sold,
            what=case.option("closed_periods", what, "what"),
            first=first,
            last=last,
        )
        for number, row in case.numbered("campaigns")
        if "start" in row and row.get("wants", "buy") in TAKES_A_CUSTOMER and number not in said_already
        for period, what, first, last in periods
        for sold in _sold_in(said_in(row, "name", "offer", "goal"), date.fromisoformat(row["start"]), first, last)
    )


def _sold_in(text: NormalizedText, start: date, first: date, last: date) -> list[date]:
    """The first day that `text` is about, where all it is about lies between two days."""
    named = spans(text, start)
    if named:
        inside = all(first <= each.first and each.last <= last for each in named)
        return [named[0].first] if inside else []
    months = months_named(text)
    if len(months) != 1:
        return []
    (month,) = months
    begins = date(start.year + (month < start.month), month, 1)
    ends = date(begins.year + month // 12, month % 12 + 1, 1)
    days = (min(ends, last) - max(begins, first)).days
    return [max(begins, first)] if days >= MOST_OF_A_MONTH else []


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I vil fylde de stille tider (»{text}«), men »{campaign}« sælger nogle andre. Sælg de stille, eller "
        "skriv, "
        "hvorfor I vil have flere, når der er mange.",
        "en": "You want to fill the quiet times (“{text}”), but “{campaign}” sells others. Sell the quiet ones, or "
        "say why "
        "you want more people when there are many.",
    },
    reason={
        "da": "Penge, der er brugt på at fylde det, der bliver fyldt alligevel, mangler, hvor der er plads.",
        "en": "Money spent on filling what fills up anyway is missing where there is room.",
    },
)
def busy_time_sold_instead_of_the_quiet(case: Case) -> Iterator[Hit]:
    aimed = "fill_quiet_times" in case.values("company_aims", "aim")
    sold = _sold_most(case) if aimed or case.has("overall_strategy", "company_about") else None
    if sold is None:
        return
    number, row, times = sold
    if any(each.places[0].row == number for each in campaign_sells_a_shut_time.find(case)):
        return  # with dates it is said better
    quiet = list(case.voices.telling(quiet_times, Voice.FACT))
    if not aimed:
        quiet = list(filter(_wants_it_filled, quiet))
    kinds = [kind for kind in times if any(kind in named for _, named in quiet)]
    if kinds and all(times[kind].isdisjoint(*_of(kind, quiet)) for kind in kinds):
        said = next(said for said, named in quiet if kinds[0] in named)
        yield hit(
            ("campaigns", number), said.place, about=f"{row.get('name', '')}", campaign=title(row), text=said.text
        )


def _of(kind: str, quiet: list[tuple[Spoken, Slots]]) -> list[frozenset[str | int]]:
    return [frozenset().union(*(named[kind] for _, named in quiet if kind in named))]


def _wants_it_filled(said: tuple[Spoken, Slots]) -> bool:
    return TO_BE_FILLED.matches(said[0].normalized)


def _sold_most(case: Case) -> tuple[int, Row, Slots] | None:
    """The campaign that costs most, where it names a time; one for the quiet times may stand beside it."""
    selling = [each for each in case.numbered("campaigns") if each.row.get("wants", "buy") in SELLS_A_TIME]
    dearest = max(selling, key=lambda each: each.row.get("budget", 0), default=None)
    if dearest is None:
        return None
    times = slots(normalized(". ".join(dearest.row[field] for field in ("name", "offer") if field in dearest.row)))
    return (dearest.number, dearest.row, times) if times else None


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Kampagnen »{campaign}« er om {days}, men I skriver selv: »{text}«. Vælg en dag, hvor I har åbent.",
        "en": "The campaign “{campaign}” is on {days}, but you write yourselves: “{text}”. Choose a day you are open.",
    },
    reason={
        "da": "Den, der står foran en lukket dør på den dag, opslaget nævnte, kommer ikke igen.",
        "en": "Whoever stands before a shut door on the day the post named does not come again.",
    },
)
def campaign_on_a_day_one_is_shut(case: Case) -> Iterator[Hit]:
    named = [
        (number, row, days)
        for number, row in case.numbered("campaigns")
        if row.get("wants", "buy") in SELLS_A_TIME and (days := days_sold(said_in(row, "name", "offer")))
    ]
    shut = [(said, weekdays(said.normalized)) for said in _sentences_of_closing(case)] if named else []
    known = {said.place: said for said, _ in shut}
    shut += [each for each in case.voices.telling(shut_days, Voice.FACT) if named and each[0].place not in known]
    return distinct(
        hit(
            ("campaigns", number),
            said.place,
            about=f"{row.get('name', '')}",
            campaign=title(row),
            days=listed_days(days),
            text=said.text,
        )
        for number, row, days in named
        for said, closed in shut
        if days <= closed
    )


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I beder folk om at komme om {days}: »{text}«. Men I skriver selv: »{shut}«. Ret den ene.",
        "en": "You ask people to come on {days}: “{text}”. But you write yourselves: “{shut}”. Correct one of them.",
    },
    reason={
        "da": "Den, der står foran en lukket dør på den dag, opslaget nævnte, kommer ikke igen.",
        "en": "Whoever stands before a shut door on the day the post named does not come again.",
    },
)
def asked_to_come_on_a_shut_day(case: Case) -> Iterator[Hit]:
    asked = [
        (said, days)
        for said, days in case.voices.telling(days_to_come, Voice.SAID)
        if said.question in ("key_messages", "call_to_action")
    ]
    shut = list(case.voices.telling(shut_days, Voice.FACT)) if asked else []
    return distinct(
        hit(said.place, told.place, about=said.normalized, days=listed_days(days), text=said.text, shut=told.text)
        for said, days in asked
        for told, closed in shut
        if days <= closed
    )


def _sentences_of_closing(case: Case) -> list[Spoken]:
    return list(case.voices.sentences(Voice.FACT, that=SHUT_ON.matches))
