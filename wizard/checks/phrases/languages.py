"""Which language something is said to be in, and which somebody reads."""

from __future__ import annotations

import re

from wizard.checks.phrases.pattern import NormalizedText, Pattern, hints, reads_text, words

_OF_ONE_LANGUAGE = {
    "da": r"dansk|danish",
    "en": r"engelsk|english",
    "de": r"tysk|german",
    "sv": r"svensk|swedish",
    "no": r"norsk|norwegian",
}
_LANGUAGES = tuple(name for names in _OF_ONE_LANGUAGE.values() for name in names.split("|"))
_NAMES_A_LANGUAGE = "|".join(rf"(?P<{id_}>{names})" for id_, names in _OF_ONE_LANGUAGE.items())
_READS = r"(?:læse[rs]?|tale[rs]?|forstå[rs]?|reads?|speaks?|understands?)"
# "Buys only Danish design" reads anything.
_READS_ONLY = re.compile(
    rf"\b{_READS}(?:\W+\w+){{0,4}}?\W+(?:kun|udelukkende|only)(?:\W+(?:på|in|a little"
    rf"|lidt))?\W+(?:{_NAMES_A_LANGUAGE})\b"
    r"(?=\W*$|[.,;:)]| (?:og|and|or|eller|på|at)\b)"
    + rf"|\b{_READS}[^.;]{{0,40}}?\b(?:{_NAMES_A_LANGUAGE})(?: only| alone)\b".replace("?P<", "?P<only_")
    + (
        rf"|\b(?:kun|udelukkende|only) (?:at )?{_READS} (?:\w+ )?(?:{_NAMES_A_LANGUAGE})\b"
        rf"|\b(?:kun|only)(?: \w+)? (?:{_NAMES_A_LANGUAGE.replace('?P<', '?P<other_')})-?(?:talende|sproget|speak\w*)\b"
    ).replace("?P<", "?P<all_")
)
# In that language alone: neither "in Danish and English" nor "courses in Danish" is what the content is in.
_AND_NO_OTHER = r"(?!,? ?(?:og|and|samt|or|eller|med|with|men|but|/|&|til|to|for|på|on)(?: |\b))"
_ALL = (
    r"(?:\W+(?:er|skal|være|bliver|laves|skrives|is|are|will|be|should|kun|only|always|altid|udelukkende|alone|alt"
    r"|written|posted|made))"
)
_WRITTEN_IN = re.compile(
    r"\b(?<!også )(?<!also )(?<!nogle )(?<!some )(?<!enkelte )(?<!engelske )(?<!danske )(?:indhold\w*|opslag\w*"
    r"|content|posts?)"
    rf"{_ALL}{{0,3}}\W+(?:på|in)\W+(?:{_NAMES_A_LANGUAGE})\b{_AND_NO_OTHER}"
)


_WE_WRITE = re.compile(
    r"\b(?:vi|jeg|we|i) (?:skriver|write|post) (?:(?:altid|kun|alt|always|only|everything|det hele|opslag|posts"
    r"|mest|mostly"
    rf"|udelukkende) ){{0,3}}?(?:på|in) (?:{_NAMES_A_LANGUAGE})\b{_AND_NO_OTHER}"
    + (
        rf"|\b(?:alt|alle (?:opslag|tekster)|det hele|everything|all (?:posts|texts))(?: \w+)? (?:er|is|are) (?:på"
        rf"|in) (?:{_NAMES_A_LANGUAGE})\b{_AND_NO_OTHER}"
    ).replace("?P<", "?P<all_")
    + rf"|\b(?:på|in) (?:{_NAMES_A_LANGUAGE})(?=,? (?:som|like) (?:alt|everything))".replace("?P<", "?P<only_")
)
_READS_NOT = re.compile(
    rf"\b(?:taler|læser|forstår) (?:\w+ )?(?:ikke|hverken) (?:\w+ ){{0,1}}?(?:{_NAMES_A_LANGUAGE})\b"
    + rf"|\bkan (?:\w+ )?(?:ikke|hverken) (?:(?:læse|tale|forstå|skrive) )?(?:{_NAMES_A_LANGUAGE})\b".replace(
        "?P<", "?P<kan_"
    )
    + rf"|\b(?:har intet|speaks? no|reads? no|knows? no) (?:{_NAMES_A_LANGUAGE})\b".replace("?P<", "?P<no_")
    + rf"|(?:\bnot|n't|\bcannot) (?:\w+ )?(?:read|speak|understand|know) (?:\w+ )?(?:{_NAMES_A_LANGUAGE})\b".replace(
        "?P<", "?P<only_"
    )
)


@reads_text
def reads_not(text: NormalizedText) -> str | None:
    """The language that somebody is said not to read."""
    found = _READS_NOT.search(text) if _speaks_of_one(text) else None
    return _language(found) if found else None


@reads_text
def read_only(text: NormalizedText) -> str | None:
    """The one language that somebody is said to read."""
    found = _READS_ONLY.search(text) if _speaks_of_one(text) else None
    return _language(found) if found else None


@reads_text
def written_in(text: NormalizedText) -> str | None:
    """The language that the content is said to be in."""
    found = _WRITTEN_IN.search(text) or _WE_WRITE.search(text) if _speaks_of_one(text) else None
    return _language(found) if found else None


def _speaks_of_one(text: NormalizedText) -> bool:
    """Whether `text` names a language at all: an expression costs more."""
    return any(map(text.__contains__, _LANGUAGES))


def _language(found: re.Match[str]) -> str:
    return next(name.rpartition("_")[2] for name, value in found.groupdict().items() if value)


_TONGUE = (
    r"(?:(?!historisk|klassisk|fantastisk|romantisk|teknisk|politisk)\w{2,}sk|somali|farsi|urdu|tamil|dari|pashto|tigrinya|hindi"
    r"|swahili|(?!publish|british|parish)\w{2,}ish|arabic|german|french|ukrainian|russian|romanian|italian|chinese|portuguese|kurdish)"
)
READS_LITTLE = Pattern(
    hints("læser|taler|forstår|read|speak|understand"),
    words(
        rf"læser (?:\w+ )?ikke (?:\w+ )?(?:dansk|engelsk)|(?:taler|læser) mest {_TONGUE}"
        r"|forstår (?:\w+ )?ikke (?:\w+ )?dansk",
        r"(?:do not|don't|cannot|can't) (?:\w+ )?(?:read|speak|understand) (?:\w+ )?(?:english|danish)"
        rf"|(?:read|speak) (?:mostly|mainly|little) {_TONGUE}",
    ),
)
_MOSTLY = re.compile(rf"\b(?:taler|læser|reads?|speaks?) (?:mest|mostly|mainly) (?:{_NAMES_A_LANGUAGE})\b")


@reads_text
def misses(text: NormalizedText, language: str) -> bool:
    """Whether those of whom `text` says that they read little may not read `language`."""
    mostly = _MOSTLY.search(text)
    return reads_not(text) in (None, language) and not (mostly and _language(mostly) == language)
