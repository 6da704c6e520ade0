"""What is counted and what is named in prose, so that it can be held against what is answered elsewhere."""

from __future__ import annotations

import re
from typing import NamedTuple

from wizard.checks.phrases.numbers import FIGURE, whole_number
from wizard.checks.phrases.pattern import RULED_OUT, NormalizedText, Pattern, hints, reads_text, words

_COUNTED = re.compile(rf"(?<![\w.,-])({FIGURE}) (?:\w+ )?([^\W\d_]{{5,}})")
_OF_THOSE_ASKED = re.compile(r"\w+ (?:(?:out )?of|(?:ud )?af)(?: de| the)? $")
"""Before a number, where it is those somebody asked: "18 of 50 said Instagram"."""
_ANYBODY = ("peopl", "perso", "menne", "besøg", "visit", "følge", "follo", "gange", "times")
"""How words begin that say nothing of who or what is counted."""
ENDING = 2
"""Letters at the end of a word that may be another ending."""
_NAME = r"[A-ZÆØÅ][^\W\d_]+(?: [A-ZÆØÅ][^\W\d_]+)?"
_PLACE = r"(?:branch|shop|office|store|studio|site|clinic|butik|filial|afdeling|kontor|klinik|værksted)"
_CLOSES = r"(?:[Cc]los(?:e|es|ing)|[Ss]hut(?:ting|s)?(?: down)?|[Ll]ukke[rs]?|[Nn]edlægge[rs]?)"
_CLOSED = re.compile(
    rf"\b{_CLOSES} (?:the |our |vores |den |)({_NAME})[ -]({_PLACE})"
    rf"|\b{_CLOSES} (?:vores |den |)({_PLACE})\w* (?:i|på|in|on) ({_NAME})"
    rf"|\b({_NAME})[ -]({_PLACE}) (?:is )?(?:closes|closing|shuts|will close)"
)
_FOR_A_TIME = re.compile(
    r"\b(?:ferie\w*|sommer\w*|jul\w*|påske\w*|mandag\w*|søndag\w*|midlertidig\w*|uge|ombyg\w*|aften\w*|kl"
    r"|bygge om|renover\w*|tirsdag\w*|onsdag\w*|torsdag\w*|fredag\w*|lørdag\w*"
    r"|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|opened it again|reopen\w*"
    r"|holidays?|summer|christmas|easter|mondays?|sundays?|temporar\w*|weeks?|repairs?|refurb\w*|lunch|at \d)\b"
)
_OLDEST = re.compile(
    r"\b(?:nobody|no one|no-one|none|ingen(?: børn)?|ikke for(?: børn)?|not for (?:anyone|anybody|children)) under"
    r" (\d{1,2})\b|\b(?:fyldt|mindst|at least) (\d{1,2}) (?:år|years)"
)
# Who works there, or may drink there, has to be older than who comes to play; a house is older still.
_NOT_THE_VISITORS = re.compile(
    r"\b(?:ledere?|trænere?|instruktør\w*|ansatte|frivillige|alkohol|servere\w*|erfaring|gammelt?|gamle"
    r"|leaders?|coach\w*|staff|volunteers?|drivers?|alcohol|serve[sd]?|experience|old)\b"
)
OLDEST_LIMIT = 21
_FROM_AGE = re.compile(
    r"\b(?:kids|children|børn|fra|from|aged?|ages)(?: fra| from| på| of)? (\d{1,2})(?: år| years)?"
    r"(?: and (?:up|over)| og op\w*|\+| år| years)"
)
_TITLED = re.compile(r"\b[A-ZÆØÅ][^\W\d_]{4,}")
_SERIES = re.compile(r"([^\W\d_]{4,}) of the (?:day|week|month)\b|\b(?:dagens|ugens|månedens) ([^\W\d_]{4,})")
_ONE_THING = re.compile(
    r"^(?:never|aldrig|ingen|no|vis aldrig|we never|vi viser aldrig) (?:show |post |vise? |share |dele? )?"
    r"(?:a |an |the |en |et )?([^\W\d_]{5,})(?= or | eller |,|[.!]?$)"
)


class Count(NamedTuple):
    """So many of something, by the part of its name that has no ending."""

    number: float
    stem: str


def _stem(word: str) -> str:
    return word[: max(5, len(word) - ENDING)]


@reads_text
def counted(text: NormalizedText) -> tuple[Count, ...]:
    """How many there are of what, as `text` says: "2.300 beboere"."""
    return tuple(
        Count(whole_number(found[1]), _stem(found[2]))
        for found in _COUNTED.finditer(text)
        if not found[2].startswith(_ANYBODY) and not _OF_THOSE_ASKED.search(text[: found.start(1)])
    )


def names(text: NormalizedText, stem: str) -> bool:
    """Whether a word of `text` begins with `stem`."""
    return re.search(rf"\b{re.escape(stem)}", text) is not None


_WORD = re.compile(r"[^\W\d_]{4,}")


def speak_of_the_same(one: NormalizedText, other: NormalizedText) -> bool:
    """Whether a word of `one` stands in `other`, be it with another ending."""
    return any(names(other, _stem(word)) for word in _WORD.findall(one))


def denies(text: NormalizedText) -> bool:
    """Whether anything in `text` is denied: "no longer Jo"."""
    return RULED_OUT.search(text) is not None


class ClosedPlace(NamedTuple):
    """A shop, a branch or the like: the name it has, and what it is."""

    name: str
    kind: str


@reads_text
def closed_for_good(text: str) -> ClosedPlace | None:
    """The place that `text` says is to close, and not for a holiday."""
    found = _CLOSED.search(text)
    if found is None or _FOR_A_TIME.search(text.casefold()):
        return None
    name, kind, kind_da, name_da, name_first, kind_first = found.groups()
    return ClosedPlace(name or name_da or name_first, kind or kind_da or kind_first)


@reads_text
def youngest_allowed(text: NormalizedText) -> int | None:
    found = None if _NOT_THE_VISITORS.search(text) else _OLDEST.search(text)
    age = int(found[1] or found[2]) if found else OLDEST_LIMIT + 1
    return age if age <= OLDEST_LIMIT else None


@reads_text
def offered_from(text: NormalizedText) -> int | None:
    """The age from which something is offered: "kids 8 and up"."""
    found = _FROM_AGE.search(text)
    return int(found[1]) if found else None


@reads_text
def titles(text: str) -> frozenset[str]:
    """The words of `text` that are written as names are."""
    return frozenset(word.casefold() for word in _TITLED.findall(text))


@reads_text
def ruled_out_alone(text: NormalizedText) -> str:
    """The one thing a rule forbids without a condition: the stem of its name."""
    found = _ONE_THING.search(text)
    return _stem(found[1]) if found else ""


@reads_text
def series(text: NormalizedText) -> str:
    """What a series that comes again and again shows: "puzzle of the week"."""
    found = _SERIES.search(text)
    return (found[1] or found[2]) if found else ""


def is_of(word: str, stem: str) -> bool:
    """Whether `word` is what `stem` is the beginning of, and no longer word: a politician is no politics."""
    return word.startswith(stem) and len(word) <= len(stem) + ENDING + 1


MAKES_SO_MANY = Pattern(
    hints("bliver til|giver|laver|produce|slagter|brygger|bager|syr|høster|make|yield|brew|bake|sew|grow"),
    words(
        r"bliver til|giver|laver|producerer|slagter|brygger|bager|syr|høster|makes?|produces?|yields?|brews?|bakes?"
        r"|sews?|grows?"
    ),
    # Of a week, nothing is said of how much there is; and so many beers, on their own, are kinds.
    unless=words(
        r"solgte|sidste år|i fjor|sold|last year|(?:om|hver) (?:dag\w*|uge\w*|måned\w*)|pr\.? (?:dag|uge|måned)"
        r"|(?:a|each|every|per) (?:day|week|month)|daily|weekly"
        r"|(?:laver|brygger|bager|makes?|brews?|bakes?|grows?) (?:\w+ )?(?:1?\d) \w+(?! (?:om|a|per|pr) )"
        r"|(?:slags|sorter|typer|kinds?|sorts?|varieties|types) (?:of )?\w*"
    ),
)
A_FEW_OF_THEM = Pattern(
    (),
    words(
        r"bestyrelse\w*|udvalg\w*|kom|deltog|mødte op|sidste år|i fjor|board|committee|came|attended|turned up"
        r"|last year"
    ),
)
"""Those who came once, or who run it, are not all there are."""
