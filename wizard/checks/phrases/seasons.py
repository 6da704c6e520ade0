"""When somebody says, by months or feasts, that one is open, closed or sold out, and the days that a text is for."""

from __future__ import annotations

import re
from typing import NamedTuple

from wizard.checks.phrases.pattern import NormalizedText, Pattern, reads_text, words
from wizard.language.dates import months

_MONTHS = {**months(), "påske": 4, "easter": 4, "jul": 12, "christmas": 12}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
# "Guests may bring a dog", "March for our forest" and "meet May" name no month.
_NAMED = re.compile(
    rf"(?<!\byou )(?<!\bwe )(?<!\bthey )(?<!\bit )\b(?!may (?!\d|half|bank|day|and|or|to|until|is|we|offers?\b|sale"
    rf"|holiday|deal"
    rf"|special|week|\W)\w)(?!march (?:for|on|with|against)\b)(?<!meet )(?:{_MONTH})\b"
)
_SPAN = (
    rf"(?:fra |from |between |mellem )?(?P<first>{_MONTH}) ?(?:til(?: og med)?|-|to|through|until|and"
    rf"|og) ?(?P<last>{_MONTH})"
)
_OPEN_IN = re.compile(
    rf"\b(?:åbent?|har åbent|sæson(?:en)?(?: er| løber| varer)?|open|(?:our |the )?season(?: is| runs)?)(?: kun"
    rf"| only)?:? {_SPAN}\b"
)
_CLOSED_IN = re.compile(
    rf"\b(?:lukket|lukker|lukkede|sæsonlukket|vinterlukket|closed|shut)(?: helt| ned| down)?(?: hver vinter"
    rf"| each winter)?:? {_SPAN}\b"
)
_SOLD_OUT = re.compile(
    rf"\b(?:udsolgt|fuldt booket|fuldt optaget|alt optaget|sold out|fully booked|booked (?:up|out|solid))"
    rf"(?: \w+)?? (?:til(?: og med)?|frem til|indtil|hele vejen til|until|till?|through|to)"
    rf"(?: (?:slutningen af|midten af|udgangen af|den \d+\.|the end of|mid|late|early))? (?P<last>{_MONTH})\b"
)
_ANY_SPAN = re.compile(rf"\b{_SPAN}\b")
_BUSY = re.compile(
    r"\b(?:ventetid\w*|alt for travlt|(?:siger|må sige) nej(?!-)(?=[.,;]|$| til (?:nye|kunder|opgaver|folk|arbejde"
    r"|book\w*"
    r"|ordre\w*|gæster)| fra)|kan (?:vi |jeg |man )?ikke følge med|løber over"
    r"|too busy|rushed off|flat out|run ragged|say(?:ing)? no(?=[.,;]|$| to (?:new|customers|people|work|jobs"
    r"|bookings|orders|guests))|turn(?:ing)? (?:people|customers|work) (?:away|down)"
    r"|cannot keep up|can't keep up|wait(?:ing)? (?:list|time)s?(?! opens)|week wait|for meget at lave|too much (?:work"
    r"|to do)|more than we can)\b"
)
_CLOSED_ALL = re.compile(
    r"\b(?:lukket|holder lukket|closed|shut)(?: \w+)?? (?:i |in |for |for the |the )?(?:hele |hele måneden "
    r"|whole (?:of |month of )?|all (?:of )?"
    rf"|entire (?:month of )?)?(?P<only>{_MONTH})\b(?! ?\d)(?!\.| ?-| (?:til|to|until|and|og|\d))"
)
"""A month in which one is closed, and not a day of it: "closed 24 December"."""
MONTHS = 12
# It is somebody else who is shut or too busy, or it was once.
_NOT_US = re.compile(
    r"\b(?:konkurrent\w*|kommunen|skole(?:n|rne)|vejen|stranden|passet|køkkenet|kantinen|naboen|lærere|lærerne"
    r"|børn(?:ene)?|forældre\w*|kunder(?:ne)? (?:kan|har)|togene?|competitors?|(?:the )?schools?|the (?:road|pass"
    r"|beach|kitchen"
    r"|council|trains?)|canteen|children|teachers|parents|customers (?:can|are)|nearby|not here|det har vi ikke"
    r"|elsewhere"
    r"|andre steder|var|were|havde|had|corona\w*|covid\w*|(?:19|20)[01]\d|202[0-5]|aldrig|sjældent|never|rarely|n't "
    r"close)\b"
)
_OPEN_ALL_THE_SAME = re.compile(
    r"\b(?:hele året|året rundt|all year|year[- ]round|we stay open|we are open|vi har åbent|holder vi åbent"
    r"|men (?:\w+ )?(?:butik"
    r"|værksted|café|vi)\w*|but (?:the|we)|online|på nettet|take-?away)\b"
)


class Months(NamedTuple):
    """From one month to another, both included, in whatever year."""

    first: int
    last: int

    def holds(self, month: int) -> bool:
        if self.first <= self.last:
            return self.first <= month <= self.last
        return month >= self.first or month <= self.last


@reads_text
def closed_in(text: NormalizedText) -> Months | None:
    """The months in which `text` says that one is closed: "lukket fra november til marts", "open May to September"."""
    if _NOT_US.search(text) or _OPEN_ALL_THE_SAME.search(text):
        return None
    if found := _CLOSED_IN.search(text):
        return Months(_MONTHS[found["first"]], _MONTHS[found["last"]])
    if found := _OPEN_IN.search(text):
        first, last = _MONTHS[found["first"]], _MONTHS[found["last"]]
        after, before = last % MONTHS + 1, (first - 2) % MONTHS + 1
        return Months(after, before) if after != first else None  # from January to December is always
    if found := _CLOSED_ALL.search(text):
        return Months(_MONTHS[found["only"]], _MONTHS[found["only"]])
    return None


@reads_text
def busy_in(text: NormalizedText) -> Months | None:
    """The months in which, by `text`, there is more than can be done: "april til juni er der tre ugers ventetid"."""
    if _BUSY.search(text) is None or _NOT_US.search(text):
        return None
    if found := _ANY_SPAN.search(text):
        return Months(_MONTHS[found["first"]], _MONTHS[found["last"]])
    named = sorted(months_named(text))  # "in May, June and July"
    several = len(named) > 1 and named[-1] - named[0] == len(named) - 1
    return Months(named[0], named[-1]) if several else None


@reads_text
def months_named(text: NormalizedText) -> frozenset[int]:
    """The months that `text` speaks of, by name or by a feast in them; "may" of what one may do is none."""
    return frozenset(_MONTHS[found.group()] for found in _NAMED.finditer(text))


_UNTIL = re.compile(rf"\b(?:until|till?|indtil|to|through|før|before)(?: \w+){{0,4}}? (?:{_MONTH})\b")


@reads_text
def only_in_some_months(text: NormalizedText) -> bool:
    """Whether what `text` says is so in the months it names, and not up to one of them."""
    return _NAMED.search(text) is not None and _UNTIL.search(text) is None


@reads_text
def sold_out_until(text: NormalizedText) -> int | None:
    """The month up to which `text` says there is nothing left."""
    found = None if _NOT_US.search(text) else _SOLD_OUT.search(text)
    return _MONTHS[found["last"]] if found else None


TELLS_OF_THE_PAST = Pattern(
    (),
    words(
        r"købte?|fik|vandt|solgte?|stiftet|åbnede|siden|sidste år|fejrede|bought|joined|got|won|sold|founded|opened"
        r"|since"
        r"|last year|celebrated"
    ),
)
"""A day in it may be one that was."""
