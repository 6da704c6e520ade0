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
_NAME_PART = r"[A-ZÆØÅÁÉÍÓÚ][^\W\d_]+(?:[-'’][^\W\d_]+)?"
_NAME = rf"{_NAME_PART}(?: {_NAME_PART})?"
_WENT = (
    r"(?:has left|left (?:us(?! (?:the|a|an|with|his|her)\b)|in|last|this|after)|retired|resigned|stepped down"
    r"|(?:er stoppet|stoppede)(?=[.,;]|$| (?:i|sidste|efter|her|hos os|som|den|for|ved|\d{1,2}\. ?[a-z]+)\b)"
    r"|er rejst(?=[.,;]|$| (?:i|sidste|efter|fra|hjem|videre)\b)"
    r"|fratrådte|er fratrådt|gik på pension|gik af|trådte tilbage|sagde op(?! (?:hos|i sit|på sit|for at))"
    r"|has moved (?:away|to [A-ZÆØÅ])|er flyttet (?:fra byen|til [A-ZÆØÅ])"
    r"|no longer works (?:here|for us)|arbejder her ikke (?:mere|længere)"
    r"|is no longer (?:here|with us|working (?:here|for us))|isn't (?:here|with us) any ?more"
    r"|er (?:her |hos os )?ikke (?:længere|mere) (?:her|hos os|ansat)|er her ikke (?:længere|mere)"
    r"|(?:has )?emigrated|has moved on|finished (?:up|with us)(?=[.,;]|$| (?:in|last|at|with us|here)\b)"
    r"|passed away|afgik ved døden)"
)
# What somebody did for us, and not what they were before they came.
_OURS = (
    r"(?i:it(?= (?:all )?(?:until|till|but|before))|all (?:of )?(?:it|that|our)|our|the (?:posts|posting|pages?|pictures"
    r"|photos|social|facebook|instagram|tiktok|website)|facebook|instagram|tiktok|social media"
    r"|det(?= (?:hele |altid )?(?:indtil|men|til|før))|det hele|al(?:le?)? (?:vores|opslag|det)|alt (?:det|vores|på)|vores"
    r"|opslagene|siden|siderne|profilen|profilerne|some|de sociale)\b"
)
_WORKED = (
    r"(?:(?:did|ran|made|wrote|handled|managed|posted|took|kept|looked after|took care of|used to (?:do|run|make|write"
    r"|handle|manage|post|take|look after)|lavede|stod for|passede|kørte|styrede|skrev|tog sig af|klarede|ordnede"
    rf"|bestyrede) {_OURS}"
    r"|(?:was|var) (?:our|the|vores)? ?(?:secretary|treasurer|chair\w*|editor|webmaster|web editor|manager|intern"
    r"|trainee|apprentice|volunteer|press officer|formand|kasserer|sekretær|redaktør|elev|praktikant|lærling"
    r"|frivillig|webredaktør|studentermedhjælper)\b)"
)
_AND_WENT = (
    rf"(?:{_WENT}|left(?=[.,;]|$)|(?:moved|flyttede) (?:away|abroad|back to|to [A-ZÆØÅ]|til [A-ZÆØÅ]|væk|fra byen)"
    r"|went (?:back )?(?:to [A-ZÆØÅ]|abroad|off to|to (?:college|university|uni))|(?:got|took|found) (?:a new|another) job"
    r"|fik (?:nyt|et nyt|andet|et andet) (?:job|arbejde)|rejste(?=[.,;]|$| (?:til|hjem|fra)\b)|stoppede(?=[.,;]|$)"
    r"|tog (?:til [A-ZÆØÅ]|på højskole))"
)
_LEFT = re.compile(
    rf"\b({_NAME})(?:, [^,.;]{{1,60}},|,)? {_WENT}\b"
    rf"|\b({_NAME})(?:, (?:who|som|der))? {_WORKED}[^.;]{{0,60}}?[ ,](?:until|till|but|before|and(?: then)?|indtil|men"
    rf"|før|til|og)(?: så)? (?:(?:he|she|they|han|hun) )?{_AND_WENT}"
)
_BACK = re.compile(
    r"\b(?:(?:kommer|kom|vendt|er) tilbage|comes? back|came back|returned|is back"
    r"|(?:er|står|arbejder|passer|har|driver|is|runs?|works?|does|has|looks after) (?:\w+ )?(?:nu|now|stadig|still)"
    r"|(?:nu|now|stadig|still) (?:er|står|arbejder|passer|driver|is|runs?|works?|does|posts?|helps?|looks after)"
    r"|men (?:passer|hjælper|er|skriver|svarer)|but (?:still|helps|posts|writes|is)|hjemmefra|derfra|from (?:there|home|afar)"
    r"|joined us)\b"
)
"""They are back, or have only changed what they do."""
_NO_NAMES = frozenset(
    hints("It|We|They|He|She|You|Vi|De|Han|Hun|Den|Det|I|One|Some|Many|Everybody|Nobody|Alle|Ingen|Who|Who'd|Which|That")
    # There is always another.
    + hints("Formanden|Kassereren|Chefen|Lederen|Ejeren|Sekretæren|Eleven|Praktikanten|Lægen|Chair|Treasurer|Secretary")
    + hints("Chairman|Chairwoman|Manager|Owner|Mange|Nogle|Flere|En|Two|Three|Half|Several")
)
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


@reads_text
def who_left(text: str) -> str:
    """The name of somebody who, as `text` says right after it, is here no more; none where they came back."""
    found = _LEFT.search(text)
    name = (found[1] or found[2]) if found else ""
    return "" if name in _NO_NAMES or _BACK.search(text) else name


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
