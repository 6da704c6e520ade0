"""Numbers as people type and paste them: `2,5`, `1.500 kr.`, `ca. 5 timer`, `25 %`, `halvanden`.

A number is read as the language of the page writes it, and otherwise as the other one does. Where both readings
make sense (`1.500` may be one and a half, from a sheet set up in English), both are given.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from babel.numbers import get_decimal_symbol, get_group_symbol

from wizard.language.currency import NAMES, named_beside
from wizard.language.languages import Language
from wizard.language.writing import one_line

Number = int | float

# What a number is counted in, by the words people write after it.
UNITS = {
    "hour": "timer time t h hour hours hr hrs",
    "minute": "minutter minut min m minute minutes mins",
    "percent": "% pct procent percent procentpoint",
    "money": " ".join(NAMES.values()),
    "post": "opslag post posts gange gang times time-a indlæg",
    "year": "år year years yrs årig årige",
    "week": "uge uger week weeks wk wks",
    "day": "dag dage hverdag hverdage arbejdsdag arbejdsdage day days weekday weekdays workday workdays",
    "count": "stk stk. følgere følger followers follower personer person people kunder customers henvendelser leads "
    "enquiries visninger views klik clicks besøg visits likes",
}
_PERIOD = re.compile(
    r"(?:^|\s|(?=/))(?:(?:(?:om|i|pr\.?|per|hvert?|an?|each|every)\s|/ ?)"
    r"(?P<noun>ugen?|dagen?|måneden?|md\.?|året?|week|day|month|year)"
    r"|(?P<adverb>ugentligt?|dagligt?|månedligt?|årligt?|weekly|daily|monthly|yearly))$"
)
_PERIODS = {"uge": "week", "wee": "week", "dag": "day", "day": "day", "dai": "day", "år": "year", "yea": "year"}
_PERIODS |= dict.fromkeys(("mån", "md", "mon"), "month")
_MULTIPLES = {"tusind": 10**3, "tusinde": 10**3, "thousand": 10**3, "k": 10**3} | dict.fromkeys(
    ("mio", "million", "millioner", "millions"), 10**6
)
WHOLE_NUMBERS = {
    word: value
    for value, words in {
        0: "nul zero",
        1: "en et én ét one",
        2: "to two",
        3: "tre three",
        4: "fire four",
        5: "fem five",
        6: "seks six",
        7: "syv seven",
        8: "otte eight",
        9: "ni nine",
        10: "ti ten",
        11: "elleve eleven",
        12: "tolv twelve",
        20: "tyve twenty",
        30: "tredive thirty",
    }.items()
    for word in words.split()
}
"""Those that people write in words, in either language."""
_WORDS = {
    **WHOLE_NUMBERS,
    **dict.fromkeys(("ingen", "none"), 0),
    **dict.fromkeys(("halv", "half"), 0.5),
    **dict.fromkeys(("halvanden", "halvandet"), 1.5),
}
_MULTIPLE = re.compile(rf"({'|'.join(_MULTIPLES)})\b\.? ?")
_HALF = re.compile(r"^(?:en|et|an?) (halv|half)\b")
_ARTICLE = re.compile(r"^(?:en|et|an?|half|halv) (?=\w)")
LONGEST = 60  # characters: whoever types more than that types no number
_FRACTIONS = {"½": "5", "¼": "25", "¾": "75"}

_ROUGHLY = re.compile(r"^(?:(?:ca|cirka|circa|omkring|omtrent|about|around|approx|approximately|roughly)\b\.?|[~≈]) *")
_SIGN = re.compile(r"^[-+\u2212\u2013] ?(?=[\d½¼¾])")
_HALVES = {
    re.compile(rf"(?<![\d/]){written}(?![\d/])"): sign for written, sign in (("1/2", "½"), ("1/4", "¼"), ("3/4", "¾"))
}
_DIGITS = r"\d+(?:[.,' ’]\d+)*"
_SIMPLE = re.compile(rf"\d* ?[½¼¾]|{_DIGITS}")
_ROUND = re.compile(r"^,[-–] ?(?:kr\b\.?)?")  # 25,- is said of money only
_END = rf"({_DIGITS}|[^\W\d]+)"
_RANGE = re.compile(
    rf"^(?:mellem |between |fra |from )?{_END} ?(?:[-–—/]| til | to | eller | or | og | and ) ?{_END}\b"
)
_CURRENCY_BEFORE = re.compile(r"^(?:kr\b\.?|dkk\b|eur\b|usd\b|gbp\b|[€$£]) ?")
_GROUPED = re.compile(r"(\d{1,3})(?:\D\d{3})+")


@dataclass(frozen=True)
class Typed:
    """A number as it was typed: what it can be read as, likeliest first, and what it was said to count."""

    readings: tuple[Number, ...]
    unit: str | None = None
    """A key of `UNITS`; None where no unit was written."""
    period: str | None = None
    """Day, week, month or year: five hours *a week*."""
    currency: str | None = None
    """The one that was named; an id of `currencies()`."""


@dataclass(frozen=True)
class Between:
    """Two numbers where there should be one: `5-6`."""

    low: Number
    high: Number


def read_number(text: str, language: Language) -> Typed | Between | None:
    """What `text` says, or None where it cannot be read as a number."""
    rest = _ROUGHLY.sub("", one_line(text).casefold())
    if len(rest) > LONGEST:
        return None
    for pattern, fraction in _HALVES.items():
        rest = pattern.sub(fraction, rest)
    currency = _CURRENCY_BEFORE.match(rest)
    if currency:
        rest = _ROUGHLY.sub("", rest[currency.end() :])
    between = _between(rest, language)
    if between is not None:
        return between
    sign = _SIGN.match(rest)
    if sign:
        rest = rest[sign.end() :]
    written, rest = _leading(rest)
    counted = _counted(_ROUND.sub("kr", rest))
    if not written or counted is None:
        return None
    multiple, unit, period = counted
    named = named_beside(text)
    if (currency and unit not in (None, "money")) or len(named) > 1:
        return None
    unit = "money" if currency else unit
    readings = _readings(written, language, whole=unit == "money")
    factor = multiple if sign is None or "+" in sign.group() else -multiple
    if not readings:
        return None
    return Typed(tuple(_tidy(reading * factor) for reading in readings), unit, period, next(iter(named), None))


def plain_number(value: Number, language: Language) -> str:
    """`value` with every decimal and no grouping, so that it can be read in one way only."""
    return format(Decimal(repr(value)), "f").replace(".", get_decimal_symbol(language.locale))


def _between(text: str, language: Language) -> Between | None:
    match = _RANGE.match(text)
    if match is None:
        return None
    ends = [_readings(end, language) for end in match.groups()]
    if _counted(text[match.end() :]) is None or not all(ends):
        return None
    low, high = (_tidy(end[0]) for end in ends)
    return Between(low, high) if low < high else None


def _leading(text: str) -> tuple[str, str]:
    """The number `text` begins with, in figures or a word (empty where there is none), and what follows it."""
    if match := _SIMPLE.match(text):
        return match.group(), text[match.end() :]
    word, _, rest = _HALF.sub(r"\1", text).partition(" ")
    return (word, rest) if word in _WORDS else ("", text)


def _counted(text: str) -> tuple[int, str | None, str | None] | None:
    """What the words after a number say: by what to multiply it, its unit, its period; None where they say more."""
    multiple, rest = 1, text.strip(" .,!")
    if found := _MULTIPLE.match(rest):
        multiple, rest = _MULTIPLES[found.group(1)], rest[found.end() :]
    unit, period = read_unit(rest)
    return None if rest and not unit and not period else (multiple, unit, period)


def read_unit(text: str) -> tuple[str | None, str | None]:
    """The unit (a key of `UNITS`) and the period (day, week, month, year) that `text` names, and nothing else."""
    rest, period = text.casefold(), None
    if match := _PERIOD.search(rest):
        rest, period = rest[: match.start()], _period(match["noun"] or match["adverb"])
    word = _ARTICLE.sub("", rest.strip(" ")).rstrip(".").removeprefix("working ")
    if not word:
        return None, period
    unit = next((unit for unit, words in UNITS.items() if word in words.split()), None)
    return (unit, period) if unit else (None, None)


def _period(word: str) -> str:
    return next(period for beginning, period in _PERIODS.items() if word.startswith(beginning))


def _readings(written: str, language: Language, *, whole: bool = False) -> tuple[Decimal, ...]:
    """What `written` can be read as; `whole` where three figures after a mark can only be thousands."""
    if written in _WORDS:
        return (Decimal(str(_WORDS[written])),)
    fraction = _FRACTIONS.get(written[-1:], "")
    figures = written.rstrip("½¼¾").rstrip(" ")
    if fraction:
        return (Decimal(f"{figures or 0}.{fraction}"),) if figures.isdigit() or not figures else ()
    marks = re.findall(r"\D", figures)
    if not marks:
        return (Decimal(figures),)
    if len(set(marks)) == 2 and marks.count(marks[-1]) == 1 and marks[-1] in ".,":
        before, after = figures.rsplit(marks[-1], 1)
        return (Decimal(f"{_joined(before)}.{after}"),) if _GROUPED.fullmatch(before) else ()
    if len(set(marks)) > 1:
        return ()
    thousands = Decimal(_joined(figures)) if _GROUPED.fullmatch(figures) and not figures.startswith("0") else None
    decimal = Decimal(figures.replace(",", ".")) if marks in ([","], ["."]) else None
    if thousands is None or decimal is None or whole:
        return tuple(reading for reading in (thousands, decimal) if reading is not None)[:1]
    return (thousands, decimal) if marks[0] == get_group_symbol(language.locale) else (decimal, thousands)


def _joined(figures: str) -> str:
    return re.sub(r"\D", "", figures)


def _tidy(value: Decimal) -> Number:
    return int(value) if value == int(value) else float(value)
