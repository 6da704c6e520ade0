"""Rules about campaigns in times when, by what is said of them, nobody can be served or nobody is there."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases import seasons
from wizard.checks.phrases.lines import said_in
from wizard.checks.phrases.prices import SELLS_AHEAD
from wizard.checks.phrases.voices import Voice
from wizard.checks.rules.campaigns import days_of, title
from wizard.checks.rules.closed import MOSTLY, TAKES_A_CUSTOMER, overlap
from wizard.checks.rules.hits import distinct
from wizard.questionnaire.model import Row

HALF_A_YEAR = 6


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Kampagnen »{campaign}« kører {start} til {end}, men I har skrevet »{what}« fra {first} til {last}. Flyt "
        "den, eller aftal, hvem der svarer imens.",
        "en": "The campaign “{campaign}” runs from {start} to {end}, but you have put “{what}” from {first} to {last}. "
        "Move it, or agree who answers meanwhile.",
    },
    reason={
        "da": "En kampagne giver spørgsmål. Når ingen ser dem, har den, der spurgte, fundet svaret hos andre.",
        "en": "A campaign brings questions. If nobody sees them, whoever asked has found the answer elsewhere.",
    },
)
def campaign_with_nobody_there(case: Case) -> Iterator[Hit]:
    return distinct(
        hit(
            ("campaigns", number),
            ("closed_periods", place),
            about=f"{row.get('name', '')} {first}",
            campaign=title(row),
            start=date.fromisoformat(row["start"]),
            end=date.fromisoformat(row["end"]),
            what=case.option("closed_periods", period["what"], "what"),
            first=first,
            last=last,
        )
        for number, row in case.numbered("campaigns")
        if days_of(row)
        for place, period in case.numbered("closed_periods")
        if period.get("what") == "no_staff" and period.keys() >= {"from", "to"}
        for first, last in [(date.fromisoformat(period["from"]), date.fromisoformat(period["to"]))]
        if overlap(row["start"], row["end"], first, last) >= MOSTLY * (days_of(row) or 0)
    )


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Det lyder, som om I ikke kan tage imod nogen, når »{campaign}« kører fra {start} til {end}: »{text}«. "
        "Flyt den, og skriv datoerne under »{periods}«, så holder vi øje med dem.",
        "en": "It sounds as if you cannot serve anybody while “{campaign}” runs from {start} to {end}: “{text}”. Move "
        "it, and put the dates under “{periods}”, and we will watch them.",
    },
    reason={
        "da": "En kampagne, der lykkes, mens ingen kan købe eller komme, koster penge og skuffer dem, den ramte.",
        "en": "A campaign that works while nobody can buy or come costs money and lets down those it reached.",
    },
)
def campaign_out_of_season(case: Case) -> Iterator[Hit]:
    if case.has("closed_periods"):
        return iter(())
    return distinct(
        hit(
            ("campaigns", number),
            said.place,
            "closed_periods",
            about=f"{row.get('name', '')} {row['start']}",
            campaign=title(row),
            start=date.fromisoformat(row["start"]),
            end=date.fromisoformat(row["end"]),
            text=said.text,
            periods=case.short("closed_periods"),
        )
        for number, row in case.numbered("campaigns")
        if days_of(row) and _asks_to_come_now(row)
        for said in case.voices.sentences(Voice.FACT)
        if _shut(case, seasons.closed_in(said.normalized), seasons.sold_out_until(said.normalized), row)
    )


def _asks_to_come_now(row: Row) -> bool:
    text = said_in(row, "name", "offer", "goal")
    return row.get("wants", "buy") in TAKES_A_CUSTOMER and not SELLS_AHEAD.mentioned_in(text)


def _shut(case: Case, closed: seasons.Months | None, sold_out: int | None, row: Row) -> bool:
    start, end = date.fromisoformat(row["start"]), date.fromisoformat(row["end"])
    if closed is not None:
        return closed.holds(start.month) and closed.holds(end.month)
    if sold_out is None:
        return False
    # What is sold out today is so up to the next such month.
    begins = case.day("calendar_start") or case.today
    months_left = (sold_out - begins.month) % seasons.MONTHS
    months_away = (end.year - begins.year) * seasons.MONTHS + end.month - begins.month
    return months_left <= HALF_A_YEAR and 0 <= months_away < months_left


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{campaign}« kører fra {start} til {end}, hvor I selv har for meget at lave: »{text}«. Flyt den til en "
        "tid med plads.",
        "en": "“{campaign}” runs from {start} to {end}, when by your own account there is too much to do: “{text}”. "
        "Move it to a time with room.",
    },
    reason={
        "da": "Det, en kampagne skaffer, når der er travlt, må I sige nej til.",
        "en": "What a campaign brings in when you are busy is what you have to turn down.",
    },
)
def campaign_in_busy_months(case: Case) -> Iterator[Hit]:
    busy = list(case.voices.telling(seasons.busy_in, Voice.FACT))
    return distinct(
        hit(
            ("campaigns", number),
            said.place,
            about=f"{row.get('name', '')} {row['start']}",
            campaign=title(row),
            start=date.fromisoformat(row["start"]),
            end=date.fromisoformat(row["end"]),
            text=said.text,
        )
        for said, months in busy[:1]
        for number, row in case.numbered("campaigns")
        if days_of(row)
        and _asks_to_come_now(row)
        and all(months.holds(date.fromisoformat(row[day]).month) for day in ("start", "end"))
    )
