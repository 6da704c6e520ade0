"""How much somebody says they can do: so many a year, for so many at a time, or no more than there is already."""

from __future__ import annotations

import re
from typing import NamedTuple

from wizard.checks.phrases.numbers import FIGURE, IN_WORDS, whole_number
from wizard.checks.phrases.pattern import PERCENT, NormalizedText, Pattern, reads_text, words

WEEKS = {
    "dag": 0.2,
    "day": 0.2,
    "uge": 1,
    "week": 1,
    "mån": 4.35,
    "mon": 4.35,
    "år": 52,
    "yea": 52,
    "sæs": 26,
    "sea": 26,
}
"""How many weeks a period lasts, by how its name begins; a day is one of five."""
MONTH = WEEKS["mon"]
_PERIOD = r"(?P<period>dag(?:en)?|ugen?|måned(?:en)?|år(?:et)?|sæson(?:en)?|day|week|month|year|season)"
# What is counted is work: no money, no hours and no people who only look.
_NO_WORK = (
    r"(?:kr|kroner|dkk|euro?|mio|tusind|timer?|minutter|dage?|uger|gange?|opslag|stories|følgere|besøgende|visninger"
    r"|km|kg|ton|liter|%|procent|pct|hours?|minutes?|days?|weeks?|times?|posts?|followers|visit\w*|views|per ?cent"
    r"|litres?|tons?|miles?)\b"
)
_NO_AGE = "".join(rf"(?<!\b{word} )" for word in ("under", "over", "fra", "from", "below", "aged"))
_RATE = re.compile(
    rf"(?<![\w.,-]){_NO_AGE}(?P<number>{FIGURE}|{'|'.join(IN_WORDS)})(?![\d%]|[.,]\d)\s+(?!{_NO_WORK})"
    rf"(?:(?!{_NO_WORK}|og |and )[^\W\d][\w-]*\s+){{0,4}}?(?:om|i|på|pr\.?|per|hver|a|an|et|each|every"
    rf"|in a)\s+(?:(?:en|et|a)\s+)?(?:(?:hele|hel|fuld|god|travl|full|whole|good|busy|normal)\s+)?"
    rf"{_PERIOD}\b(?! ?\d)"
)
_WISHED = re.compile(r"\b(?:more|extra|another|additional|flere|mere|yderligere|ekstra|nye? (?!tider)|new)\b")
"""Beside the number: so many are wanted, and not done."""
_WANTS = re.compile(
    # "Fra 6 til 10 om måneden" is where one is and where one is to be.
    r"\b(?:fra|from) \d+ (?:til|to) \d+"
    r"|\b(?:vil (?:have|gerne|nå|op)|ønsker|håber|mål(?:et)?|skal (?:\w+ )?(?:have|op|nå)|drømmer|want"
    r"|would like|hope|aim|goal"
    r"|target"
    r"|need|dream|wish)\b"
)
_FOR_MANY = re.compile(
    r"\b(?:shows?|screenings?|films?|concerts?|performances?|gigs?|class(?:es)?|courses?|workshops?|sessions?|tours?"
    r"|services"
    r"|matches|games|events?|forestillinger?|koncerter?|visninger|hold|kurser|workshopper|ture|rundvisninger"
    r"|gudstjenester"
    r"|kampe|arrangementer|foredrag|aftener|evenings)\b"
)
"""What many come to at once: how many there are of it says nothing of how many can come."""
_OF_CUSTOMERS = re.compile(
    r"\b(?:\w*kunder|\w*patienter|\w*klienter|\w*gæster|\w*elever|\w*familier|\w*firmaer|\w*virksomheder"
    r"|\w*behandlinger"
    r"|\w*bestillinger|\w*ordrer|\w*bookinger|\w*opgaver|\w*sager|clients?|customers?|patients?|guests?|pupils?"
    r"|famil(?:y"
    r"|ies)|firms?|companies|treatments?|orders?|bookings?|jobs?|cases?|weddings?|dogs|cats)\b"
)
_DOES = re.compile(
    r"\b(?:laver|klipper|bager|brygger|syr|bygger|reparerer|behandler|monterer|leverer|maler|renser|slår|trykker"
    r"|tager|kører"
    r"|makes?|cuts?|bakes?|brews?|sews?|builds?|repairs?|treats?|fits?|delivers?|paints?|cleans?|prints?|takes?|does?"
    r"|did)\b"
)
_SHARE = re.compile(rf"\d ?{PERCENT}")
SOMEBODY_ELSE = Pattern(
    (),
    words(
        r"mister|mistede|mistet|klager|stopper|holder op|siger op|spørger|konkurrent\w*|andre|kun|bare|lige nu"
        r"|i dag har"
        r"|for tiden|i gennemsnit",
        r"los(?:e|es|ing)|lost|complain\w*|leave|quit|ask(?:s|ed)?|competitors?|others?|only|just|at present"
        r"|at the moment"
        r"|right now|currently|stay away|on average",
    ),
)
"""Of how many there are: they go, they are few, or they are somebody else's; it is no more than that."""
AT_MOST = Pattern(
    (),
    words(
        r"kan (?:kun |højst |maksimalt |ca\.? |cirka |omkring )*(?:nå|lave|tage|klare|levere|montere|have|bage|sy"
        r"|bygge)"
        r"|når|højst|maks\w*|loft\w*|kapacitet\w*|ikke flere end|mere kan vi ikke",
        r"can (?:only |just |at most )*(?:do|make|take|fit|manage|handle|deliver|build|bake|serve)|at most|max\w*"
        r"|limit\w*"
        r"|capacity|no more than|get through|on my own|by myself|ceiling",
    ),
)
"""What is said of the number is that it is all there can be."""
ASKS_ONLY = Pattern(
    (),
    words(
        r"\w*henvendelse\w*|\w*forespørg\w*|spørgsmål|\w*besked\w*|leads?|klik|navne|venteliste\w*|\w*opkald\w*",
        r"\w*enquir\w*|inquir\w*|requests?|questions?|messages?|clicks?|names?|lists?|calls?|sign-?ups?",
    ),
)
"""Of a figure: those who ask, of whom some come."""


class Rate(NamedTuple):
    """So many get done in so many weeks."""

    number: float
    weeks: float

    def within(self, weeks: float) -> float:
        """How many get done in `weeks`. Of a year half may be done in any part of it: few work the same all year."""
        return max(1, self.number * weeks / self.weeks, self.number / 2 if self.weeks > MONTH else 0)


@reads_text
def rate(text: NormalizedText) -> Rate | None:
    """What somebody gets through in a time; the most of what `text` names.

    Over a year only where it is said to be all there can be: "four concerts a year" is no ceiling. A share is told of
    somebody, and not of what gets done: "31 % of families with children under six".
    """
    if _SHARE.search(text):
        return None
    at_most = AT_MOST.mentioned_in(text)
    if not at_most and _WANTS.search(text):
        return None
    rates = [
        Rate(_number(found), _weeks(found))
        for found in _RATE.finditer(text)
        if not _WISHED.search(found.group())
        and not _FOR_MANY.search(found.group())
        # What is counted has to be those who come, or what is made for them one by one.
        and (at_most or _OF_CUSTOMERS.search(found.group()) or _DOES.search(text))
    ]
    # "En dag om ugen" counts nothing.
    several = [each for each in rates if each.number > 1]
    known = [each for each in several if each.weeks <= MONTH or at_most]
    return max(known, key=lambda each: each.number / each.weeks, default=None)


def _number(found: re.Match[str]) -> float:
    text = found["number"]
    return float(IN_WORDS[text]) if text in IN_WORDS else whole_number(text)


def _weeks(found: re.Match[str]) -> float:
    return next(weeks for begins, weeks in WEEKS.items() if found["period"].startswith(begins))


_A_NUMBER = rf"(?:{FIGURE}|{'|'.join(IN_WORDS)})"
_CEILING = re.compile(
    rf"\b(?:flere|mere) end (?P<da>{_A_NUMBER}) (?:\w+ )?kan vi ikke (?:nå|klare|tage|lave|overkomme|have)"
    rf"|\bkan (?:vi )?ikke (?:nå|klare|tage|lave|overkomme) (?:flere|mere) end (?P<da2>{_A_NUMBER})\b"
    r"|\b(?:we|i) (?:can't|cannot|can not|couldn't) (?:do|take|take on|manage|handle|fit|make|get through|cope with)"
    rf" (?:any )?more than (?P<en>{_A_NUMBER})\b"
    rf"|(?<![\d.,])\b(?P<en2>{_A_NUMBER}) (?:\w+ )?is (?:all|the most|as many as) (?:we|i) can (?:do|take"
    rf"|manage|handle)"
)
# So many at once, in a group or a day are no ceiling of all there are.
_OF_EACH = re.compile(
    r"\b(?:ad gangen|på (?:en|et|hvert|hver|samme)|om (?:dagen|ugen)|pr\.?|hver|kg|km|minutter|timer?|dage|uger"
    r"|at a time|at once|each|every|a (?:day|week|time|group|class)|per|in (?:a|one|each)|kilos?|minutes|hours?"
    r"|days|weeks)\b"
)


@reads_text
def ceiling(text: NormalizedText) -> float | None:
    """How many somebody says there can be at the most, of what they count in their goals."""
    found = _CEILING.search(text)
    if found is None or _OF_EACH.search(re.split("[,;]", text[found.end() :])[0]):
        return None
    number = next(filter(None, found.groups()))
    return _figure(number)


_PEOPLE = re.compile(r"medlemmer|deltagere|mennesker|members|people|visitors|participants|enquir|leads|henvendelser")


class RateOf(NamedTuple):
    """So many of something in a time."""

    rate: Rate
    of: str


_NOUN = re.compile(r"([^\W\d_]{4,})\s+(?:om|i|pr\.?|per|hver|a|each|every|in a)\s")


@reads_text
def wanted_of(text: NormalizedText) -> RateOf | None:
    """What is wished for in a time: "we want to sell 400 cups a month"."""
    return _rate_of(text) if _WANTS.search(text) else None


@reads_text
def done_of(text: NormalizedText) -> RateOf | None:
    """What gets done in a time, of whatever it is: "about 30 cups a week"."""
    return None if _WANTS.search(text) or _SHARE.search(text) else _rate_of(text)


def _rate_of(text: NormalizedText) -> RateOf | None:
    found = _RATE.search(text)
    noun = _NOUN.search(found.group()) if found else None
    if found is None or noun is None or _number(found) <= 1 or _WISHED.search(found.group()):
        return None
    if _OF_CUSTOMERS.search(noun[1]) or _PEOPLE.search(noun[1]):
        return None  # of them some come and others answer
    return RateOf(Rate(_number(found), _weeks(found)), noun[1])


_HELD = (
    r"(?!opslag|posts?|stories|timer?|hours?|gange?|times|dage?|days?|nights?|nætter|uger|weeks|år|years"
    r"|måneder|months)"
    r"[^\W\d][\w-]*"
)
_SEATS = (
    r"(?:pladser|deltagere|elever|gæster|personer|børn|places|people|seats|spaces|pupils|guests|participants|players)"
)


def _at_once(number: int) -> str:
    return (
        rf"(?:(?P<many{number}>{_A_NUMBER}) (?:{_SEATS} )?(?:ad gangen|at a time|a time|at once|på hver(?:t)?"
        rf"|i hver(?:t)?"
        r"|(?:on|in|at) each|each(?: time)?|per (?:session|class|tour|trip|sailing))\b)"
    )


def _so_often(number: int) -> str:
    return (
        rf"(?:(?P<often{number}>{_A_NUMBER}) (?:\w+ )?{_HELD} (?:om|i|pr\.?|per|a|each|every)"
        rf" (?P<period{number}>uge|ugen|måned|måneden|week|month)\b)"
    )


_BATCHES = re.compile(
    rf"(?<![\w.,])(?:{_at_once(1)}[^.;]{{0,20}}?{_so_often(1)}"
    rf"|{_so_often(2)}(?: med|,? with| of| à|,| og| and)? (?:\w+ )?{_at_once(2)})"
)


@reads_text
def places_in(text: NormalizedText) -> Rate | None:
    """How many there are places for in a time: "12 at a time, four sessions a week"."""
    found = _BATCHES.search(text)
    if found is None or _WANTS.search(text):
        return None
    many, often = (found[f"{name}1"] or found[f"{name}2"] for name in ("many", "often"))
    period = found["period1"] or found["period2"]
    weeks = next(weeks for begins, weeks in WEEKS.items() if period.startswith(begins))
    return Rate(_figure(many) * _figure(often), weeks)


def _figure(text: str) -> float:
    return float(IN_WORDS[text]) if text in IN_WORDS else whole_number(text)
