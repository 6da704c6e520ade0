"""Facts that stand in prose: a promise in hours, the days somebody is there, what an approval takes, who owns a task.

Each is a number, a day or a name, so that it can be compared with what is answered elsewhere. Prose is never compared
with prose.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from typing import NamedTuple

from babel import Locale

from wizard.checks.phrases.pattern import FIGURE, NormalizedText, reads_text, whole_number, words

NUMBERS = {
    name: number
    for number, names in enumerate(
        (
            *("nul zero", "en et én ét one an a", "to two", "tre three", "fire four", "fem five", "seks six"),
            *("syv seven", "otte eight", "ni nine", "ti ten", "elleve eleven", "tolv twelve"),
        )
    )
    for name in names.split()
}
_NUMBER = rf"(?:\d+(?:[.,]\d+)?|{'|'.join(sorted(NUMBERS, key=len, reverse=True))})"
A_NUMBER = re.compile(rf"\d|\b(?:{'|'.join(name for name, number in NUMBERS.items() if number > 1)})\b")
HOURS = {
    "min": 1 / 60,
    **dict.fromkeys(("tim", "hou", "hr"), 1.0),
    **dict.fromkeys(("døg", "dag", "day", "hverd", "arbejdsd", "working", "business"), 24.0),
    **dict.fromkeys(("uge", "week"), 168.0),
    **dict.fromkeys(("mån", "month"), 730.0),
}
"""Hours in a unit, by how its name begins."""
_UNIT = (
    r"(?:minut(?:ter)?|min|timer?|døgn|hverdage?|arbejdsdage?|dage?|uger?|måneder?|minutes?|mins?|hours?|hrs?"
    r"|(?:working |business )?days?|weeks?|months?)"
)
_ANSWER = (
    r"(?:an answer|a reply|et svar|svar\w*|ring\w* (?:dig )?tilbage|vend\w* tilbage|hør\w* fra os|repl\w*|answer\w*"
    r"|respond\w*|get back"
    r"|hear from us|call you back)"
)
PROMISED = re.compile(
    rf"{_ANSWER}[^.;]{{0,40}}?(?:inden for|indenfor|senest (?:efter|om)|på (?:under|højst)?|under|within|in under"
    rf"|in less than|in) ({_NUMBER}) ({_UNIT})\b(?! (?:om |a |pr\.? |per )(?:ugen|dagen|uge|dag|week|day))"
)
AT_ONCE = (
    (re.compile(rf"{_ANSWER}[^.;]{{0,40}}?(?:within the hour|inden for en halv time|within half an hour)"), 1.0),
    (
        re.compile(
            rf"(?<!ikke )(?<!not ){_ANSWER}[^.;]{{0,25}}?(?:med det samme|lynhurtigt|straks|øjeblikkeligt|instantly"
            r"|immediately|at once|right away|straight away)"
        ),
        1.0,
    ),
    (re.compile(rf"{_ANSWER}[^.;]{{0,25}}?(?:samme dag|the same day|same day)"), 24.0),
)
"""Hours within which somebody is promised an answer without a number."""
TAKES = re.compile(
    rf"\b(?:tager|tage|takes?|taking|går der)(?: (?!{_NUMBER}\b)\w+){{0,3}}?(?: up to)? "
    rf"({_NUMBER})(?: (?:til|eller|to|or|-) ({_NUMBER}))? ({_UNIT})\b"
)
CYCLE = re.compile(
    r"(?:fra (?:den )?(?:første )?(?:kontakt|møde|samtale|henvendelse)|salgscyklus\w*|et salg|from (?:the )?(?:first )?"
    rf"(?:contact|meeting|talk|enquiry)|sales cycle|a sale)[^.;]{{0,60}}?({_NUMBER})(?: (?:til|to|-) ({_NUMBER}))? "
    rf"({_UNIT})\b"
)
_DAYS = (
    "mandag monday mon man",
    "tirsdag tuesday tue tir",
    "onsdag wednesday wed ons",
    "torsdag thursday thu tor",
    "fredag friday fri fre",
    "lørdag saturday sat lør",
    "søndag sunday sun søn",
)
DAY = {name: number for number, names in enumerate(_DAYS) for name in names.split()}
_DAY = rf"(?:{'|'.join(sorted(DAY, key=len, reverse=True))})"
DAY_SPAN = re.compile(rf"\b({_DAY})\w{{0,2}} ?(?:til|-|to|through) ?({_DAY})\w{{0,2}}\b")
ONE_DAY = re.compile(rf"\b({_DAY})(?:e|en|s|ene)?\b")
NOBODY = re.compile(
    r"(?:(?:vi )?alle(?: sammen| medarbejdere| frivillige| ansatte| i \w+| mand)?|os alle|fælles|vi skiftes|på skift"
    r"|hele (?:holdet|huset|teamet|personalet)|(?:den|dem|hvem),? (?:der|som) (?:har|er|lige) \w+(?: \w+)?|skiftes"
    r"|personalet|medarbejderne|de frivillige|ingen(?: bestemt| endnu)?|ved ikke|tbd|n/?a|\?+|everyone|everybody"
    r"|all of us"
    r"|all staff|the (?:whole )?team(?: as a whole)?|anyone|whoever (?:has time|is \w+)|staff|volunteers"
    r"|nobody(?: in particular| yet)?"
    r"|we take turns)(?: holder øje| har ansvaret| svarer| keeps? watch| answers?)?"
)
_OF_ONE_LANGUAGE = {
    "da": r"dansk|danish",
    "en": r"engelsk|english",
    "de": r"tysk|german",
    "sv": r"svensk|swedish",
    "no": r"norsk|norwegian",
}
_NAMES_A_LANGUAGE = "|".join(rf"(?P<{id_}>{names})" for id_, names in _OF_ONE_LANGUAGE.items())
READS_ONLY = re.compile(
    rf"\b(?:kun|udelukkende|only)(?:\W+\w+){{0,2}}?\W+(?:{_NAMES_A_LANGUAGE})\b"
    + rf"|\b(?:{_NAMES_A_LANGUAGE})(?: only| alone)\b".replace("?P<", "?P<only_")
)
WRITTEN_IN = re.compile(
    r"\b(?:(?:al|alt|alle|all)(?:\W+\w+){0,2}?\W+)?(?:indhold\w*|opslag\w*|content|posts?)(?:\W+\w+){0,2}?\W+"
    rf"(?:på|in)\W+(?:{_NAMES_A_LANGUAGE})\b"
)
_MONTHS = {
    name.casefold(): number
    for language in ("da", "en")
    for number, name in Locale(language).months["format"]["wide"].items()
}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
DATES = re.compile(
    rf"\b(\d{{1,2}})\.? ?({_MONTH})?(?: \d{{4}})? ?(?:til(?: og med)?|-|to"
    rf"|until) ?(?:den )?(\d{{1,2}})\.? ?({_MONTH})\b"
)
A_DAY = re.compile(
    rf"(?<!siden )(?<!siden den )(?<!since )(?<!as of )(?<!pr\. )(?<!født )(?<!fra )(?<!fra den )(?<!from )(?<![\d./-])"
    rf"(?:(\d{{1,2}})\. ?({_MONTH})|({_MONTH}) (\d{{1,2}})(?:st|nd|rd|th)?|(\d{{1,2}})(?:st|nd|rd"
    rf"|th)? (?:of )?({_MONTH}))"
    rf"(?! ?\d{{4}})\b"
)
CLOSED = re.compile(words(r"\w*ferie|lukket|holder lukket|sæsonlukket|closed|holidays?|holiday"))
COUNT = re.compile(
    rf"(?<![\d.,])(\d{{1,3}}(?:[.,]\d{{3}})+|\d+)(?![\d,])(?!\.?\s?(?:kr|%|procent|per cent|kroner|dkk|euro"
    rf"|{_MONTH}|\.\d))"
)
PLACES = re.compile(
    r"(?<![\d.,])(\d{1,4}) (?:\w+ ){0,1}?(?:pladser|ledige pladser|elevpladser|places|spaces|spots)\b"
    r"|\b(?:plads|room|places|space) (?:til|for) (?:kun |højst |only |up to )?(\d{1,4})\b(?! ?(?:kr|%))"
    r"|\b(?:højst|maks\w*|at most|max\w*|no more than) (\d{1,4}) (?:deltagere|elever|kursister|participants|pupils"
    r"|people)\b"
)
SEVERAL = re.compile(
    r"\b(?:\d+|to|tre|fire|fem|flere|hver|hvert|two|three|four|five|several|each|every|pr\.?|per) "
    r"(?:hold|kurser|kursus|aftener|aften|gange|gang|ture|tur|classes|class|courses|course|evenings?"
    r"|tours?|sessions?|groups?)\b"
)
MOST = re.compile(
    r"\b(?:højst|maks\w*|op til|indtil|at most|up to|max\w*|no more than)\.? (?:dkk |kr\.? )?"
    rf"({FIGURE})(?![\d,]*\s?%)"
)
PER_CAMPAIGN = re.compile(words(r"(?:en|hver|pr\.?|per|a|an|each|any) (?:\w+ )?(?:kampagne|campaign)"))
WITHOUT_ASKING = re.compile(words(r"uden at spørge|uden godkendelse|without (?:asking|approval)|selv"))
ABBREVIATION = re.compile(r"\b[A-ZÆØÅ]{2,5}\b")
CAPITALS = re.compile(r"\b[A-ZÆØÅ]{4,}\b")


class DaysOfYear(NamedTuple):
    """From one month and day to another, both included, in whatever year."""

    first: tuple[int, int]
    last: tuple[int, int]

    @property
    def days(self) -> int:
        """How many days there are from the first to the last in a year that is no leap year."""
        first, last = (date(2027, *each) for each in self)
        return ((last - first).days % 365) + 1

    def around(self, day: date) -> tuple[date, date]:
        """The first and the last day of that time of the year that holds `day`."""
        over_new_year = self.first > self.last
        begins = day.year - 1 if over_new_year and (day.month, day.day) <= self.last else day.year
        return date(begins, *self.first), date(begins + over_new_year, *self.last)

    def holds(self, day: date) -> bool:
        within = (day.month, day.day)
        if self.first <= self.last:
            return self.first <= within <= self.last
        return within >= self.first or within <= self.last


def _amount(text: str) -> float:
    return float(NUMBERS[text]) if text in NUMBERS else float(text.replace(",", "."))


def hours_of(amount: str, unit: str) -> float:
    """The hours in so many of a unit, by how its name begins."""
    return _amount(amount) * next(hours for begins, hours in HOURS.items() if unit.startswith(begins))


@reads_text
def promised(text: NormalizedText) -> float | None:
    """The hours within which `text` promises an answer; the shortest, where it promises several."""
    at_once = (hours for begins, hours in AT_ONCE if begins.search(text))
    return min((*(hours_of(found[1], found[2]) for found in PROMISED.finditer(text)), *at_once), default=None)


@reads_text
def takes(text: NormalizedText) -> float | None:
    """The hours something is said to take; the longer of two."""
    found = TAKES.search(text)
    return hours_of(found[2] or found[1], found[3]) if found else None


@reads_text
def sales_cycle(text: NormalizedText) -> float | None:
    """The hours from the first contact to a sale."""
    found = CYCLE.search(text)
    return hours_of(found[2] or found[1], found[3]) if found else None


@reads_text
def weekdays(text: NormalizedText) -> frozenset[int]:
    """The weekdays `text` names, Monday as 0: "mandag til torsdag", "fredag eftermiddag"."""
    days = {DAY[found[1]] for found in ONE_DAY.finditer(DAY_SPAN.sub(" ", text))}
    for span in DAY_SPAN.finditer(text):
        first, last = DAY[span[1]], DAY[span[2]]
        days |= {day % 7 for day in range(first, last + 1 if last >= first else last + 8)}
    return frozenset(days)


def is_nobody(owner: NormalizedText) -> bool:
    """Whether the whole of `owner` names no one; "alle" as a part of it is never enough."""
    return NOBODY.fullmatch(owner.strip(" .!")) is not None


@reads_text
def read_only(text: NormalizedText) -> str | None:
    """The one language that somebody is said to read."""
    found = READS_ONLY.search(text)
    return _language(found) if found else None


@reads_text
def written_in(text: NormalizedText) -> str | None:
    """The language that the content is said to be in."""
    found = WRITTEN_IN.search(text)
    return _language(found) if found else None


def _language(found: re.Match[str]) -> str:
    return next(name.removeprefix("only_") for name, value in found.groupdict().items() if value)


@reads_text
def closed_days(text: NormalizedText) -> DaysOfYear | None:
    """When one is said to be closed or on holiday: "sommerferie fra 26. juni til 8. august"."""
    found = DATES.search(text)
    if found is None or CLOSED.search(text) is None:
        return None
    last_month = _MONTHS[found[4]]
    return DaysOfYear((_MONTHS[found[2]] if found[2] else last_month, int(found[1])), (last_month, int(found[3])))


@reads_text
def places(text: NormalizedText) -> float | None:
    """How many there is room for; the smallest of several numbers, and None where it is for each of several."""
    if SEVERAL.search(text):
        return None
    found = (each[1] or each[2] or each[3] for each in PLACES.finditer(text))
    return min((float(number) for number in found if int(number)), default=None)


@reads_text
def days_named(text: NormalizedText, year: int) -> tuple[date, ...]:
    """The days of `year` that `text` names by day and month: "holdet begynder den 16. august"."""
    named = ((found[2] or found[3] or found[6], found[1] or found[4] or found[5]) for found in A_DAY.finditer(text))
    return tuple(day for month, number in named if (day := _on(year, _MONTHS[month], int(number))) is not None)


def _on(year: int, month: int, day: int) -> date | None:
    return date(year, month, day) if 1 <= day <= monthrange(year, month)[1] else None


def shouts(text: str) -> bool:
    """Two words or more in capitals, or three exclamation marks in all."""
    return len(CAPITALS.findall(text)) >= 2 or text.count("!") >= 3


@reads_text
def most_for_a_campaign(text: NormalizedText) -> float | None:
    """What one campaign may cost at the most; None where more is a matter of asking."""
    found = MOST.search(text)
    if found is None or not PER_CAMPAIGN.search(text) or WITHOUT_ASKING.search(text):
        return None
    return whole_number(found[1])


def abbreviations(text: str) -> int:
    """How many different ones stand in `text`; none where all of it is in capitals."""
    return 0 if text.isupper() else len(set(ABBREVIATION.findall(text)))


@reads_text
def names_a_number(text: NormalizedText) -> bool:
    """Whether `text` has a number in it, in figures or in words; "en" and "a" are articles as well."""
    return A_NUMBER.search(text) is not None


@reads_text
def counts(text: NormalizedText) -> tuple[float, ...]:
    """The numbers in `text` that count people or things: no prices, no per cent and no dates."""
    return tuple(whole_number(found[1]) for found in COUNT.finditer(text))
