"""What people rule out for themselves, and what breaks it: contests, pictures of people, prices, politics, influencers.

Each pair is of one object, and both sides have to speak of it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from wizard.checks.phrases.contests import IS_CONTEST
from wizard.checks.phrases.pattern import RULED_OUT, NormalizedText, Pattern, hints, stems, words
from wizard.checks.phrases.prices import NAMES_PRICE

_NO = r"(?:ingen|aldrig|ikke|nej til|undgå\w*|no|never|not|don't|do not|avoid)"
_BARE = r"(?: (?:af nogen art|overhovedet|i opslag|i det hele taget|of any kind|at all|in posts|ever))?[.!]?$"


def _nothing_but(things: str, verbs: str) -> Pattern:
    """That a line rules out `things` and says no more: "no contests for under 18" is not "no contests"."""
    return Pattern(
        (),
        rf"^(?:vi |we |man |you |{_NO} )*(?:(?:{verbs}) )?(?:{_NO} )?(?:\w+ og |\w+ and )?(?:{things})(?: og \w+"
        rf"| and \w+)?{_BARE}",
    )


RULES_OUT_CONTESTS = _nothing_but(
    r"konkurrencer|lodtrækninger|giveaways?|contests?|competitions?|prize draws?|raffles?",
    r"hold\w*|lav\w*|kør\w*|afhold\w*|run|hold|have|make",
)
RULES_OUT_INFLUENCERS = _nothing_but(
    r"(?:\w+ )?(?:influencere?|bloggere|influencers?|bloggers?)",
    r"brug\w*|betal\w*|samarbejd\w* med|hyr\w*|work with|pay|use|hire|send things to",
)
RULES_OUT_PRICES = _nothing_but(
    r"(?:(?:vores|our) )?(?:priser|prices)",
    r"nævn\w*|skriv\w*|vis\w*|oplys\w*|opgiv\w*|mention|name|write|show|give|tell",
)
RULES_OUT_POLITICS = _nothing_but(
    r"(?:om |about )?(?:\w+ )?(?:politik|partipolitik|politics|political \w+|politiske \w+)",
    r"skriv\w*|nævn\w*|del\w*|bland\w* (?:os|jer) i|tal\w*|write|mention|share|talk|post|discuss",
)
RULES_OUT_STAFF = Pattern(
    hints("ansat|medarbejd|kolleg|personal|staff|employ|colleag"),
    words(
        rf"{_NO} (?:\w+ ){{0,2}}?(?:billeder|film|fotos|video(?:er)?|pictures|photos|videos?|faces|ansigter) (?:af"
        rf"|of|med|with)"
        r" (?:\w+ )?(?:ansatte|medarbejder\w*|kolleger\w*|personalet|staff|employees|colleagues)",
    ),
)
NAMES_INFLUENCERS = Pattern(
    hints("influen|blogger|tuber|tiktoker"),
    words(r"\w*influen[ct]er\w*|\w*bloggere?|\w*bloggers?|youtubere?s?|tiktokere?s?"),
)
IS_POLITICAL = Pattern(
    (),
    stems("valgkamp|kommunalvalg|folketingsvalg|borgmester|regeringen")
    + "|"
    # A policy is "politik" too, a lot of goods is a "parti", and people vote for a flavour.
    + words(
        r"(?<!vores )(?<!jeres )(?<!egen )politik(?! (?:for|om|på))|politisk\w*|partiet(?! (?:af|med))"
        r"|hvem vi stemmer på"
        r"|stem(?:mer)? (?:nej|ja|på (?:os|mig|ham|hende|liste|partiet|kandidat\w*|(?:et|det) parti))"
        r"|politics|political\w*|(?<!board )elections?|vote for (?:us|me|him|her|change|our candidate"
        r"|the (?:party|left|right"
        r"|greens))|mayor|government"
    ),
)
SHOWS_STAFF = Pattern(
    hints("ansat|medarbejd|kolleg|personal|staff|employ|colleag|team"),
    words(
        r"(?:mød|ugens|månedens|bag om|portræt af|film med|billeder af|meet|portraits? of|pictures of) (?:\w+ ){0,2}?"
        r"(?:ansat\w*|medarbejder\w*|kolleg\w*|personalet|staff|employees?|colleagues?|team)",
        r"(?:employee|colleague|staff member) of the (?:week|month)",
    ),
)
RULES_OUT_WHEREABOUTS = Pattern(
    (),
    words(
        r"(?:hvor (?:børnene|vi|de|\w+ene) er(?: henne)?|(?:adresser?|steder?|lokation\w*) på (?:børn\w*|turen))",
        r"where (?:the |our )?(?:children|kids|residents|we|they|pupils) (?:are|is)(?! from)"
        r"|(?:the |our )?(?:children|kid|resident|pupil|child)'?s?'? locations?|(?:no|never"
        r"|any) locations?(?! \w)|(?:exact|live|real-time) locations?",
    ),
)
TELLS_WHEREABOUTS = Pattern(
    hints("hvor |where "),
    words("hvor", "where"),
    also=(
        words(
            r"hvor vi (?:er|går|tager|skal) hen|hvor vi er i dag",
            r"where we(?:'re| are) (?:going|off|heading|today)",
        ),
    ),
    unless=words("aldrig|ikke|never|not"),
)
RULES_OUT_MOURNERS = Pattern(
    (), words(r"pårørende|kister?|afdøde\w*", r"relatives|mourners|coffins?|the (?:bereaved|deceased)")
)
SHOWS_MOURNERS = Pattern(
    hints("kirken|højtidelig|begravelse|familie|funeral|burial|service|church|famil"),
    words(
        r"tag familien(?! (?:med|ud|på|under))|billeder? (?:\w+ ){0,2}?fra (?:begravelse\w*|højtidelig\w*)"
        r"|dagens (?:højtidelighed|begravelse)\w*",
        r"tag the family|(?:pictures?|photos?) (?:of|from) the (?:funeral|family)"
        r"|today's (?:funeral|burial|memorial service)",
    ),
)
TAKES_AWAY = Pattern(
    (),
    words(
        r"fjern\w*|slet\w*|slør\w*|skjul\w*|tag\w* (?:\w+ ){0,3}?ned|afvis\w*",
        r"remov\w*|delet\w*|blur\w*|hide|take (?:\w+ ){0,3}?down|refus\w*|report",
    ),
)
NAMES_OUR_PRICE = Pattern(
    NAMES_PRICE.hints,
    NAMES_PRICE.key,
    unless=words(
        r"annonc\w*|\w*fragt|porto|budget\w*|vind|gavekort\w*|præmie\w*|moms"
        r"|ads?|advert\w*|boost\w*|shipping|postage|win|vouchers?|prizes?"
    ),
)
"""No prize, and nothing that we pay ourselves."""
BROKEN_BY_A_RULE: tuple[tuple[Pattern, Pattern], ...] = (
    (RULES_OUT_WHEREABOUTS, TELLS_WHEREABOUTS),
    (RULES_OUT_MOURNERS, SHOWS_MOURNERS),
)
"""What another rule of one's own may break as well as the plan."""
RULED_OUT_AND_PLANNED: tuple[tuple[Pattern, Pattern], ...] = (
    (RULES_OUT_CONTESTS, IS_CONTEST),
    (RULES_OUT_INFLUENCERS, NAMES_INFLUENCERS),
    (RULES_OUT_PRICES, NAMES_OUR_PRICE),
    (RULES_OUT_POLITICS, IS_POLITICAL),
    (RULES_OUT_STAFF, SHOWS_STAFF),
    *BROKEN_BY_A_RULE,
)

SENDS_THEM_THERE = Pattern(
    (),
    words(
        r"søg|opsøg\w*|spørg (?:din|jeres|en)|hvornår (?:du|man) skal|skilte?|plakat\w*|qr-?\w*",
        r"seek\w*|ask your|where to get|when to (?:see|get)|signs?|posters?|notices?|qr",
    ),
)
"""Somebody else is to give it, or a sign hangs there: nothing of it is shown."""
_QUALIFIED = re.compile(
    r"\b(?:uden|medmindre|før|inden|hvis|når|der|som|mens|kun|andres?|under|over|efter|without|unless|before|until"
    r"|if|when"
    r"|who|that|which|while|only|others?'?|other|after|than|end|for|til|to|with|med)\b"
)
"""What is ruled out in some cases alone."""
_GENERIC = frozenset(
    hints("aldrig|ikke|ingen|vores|jeres|deres|noget|nogen|nogle|skal|hvad|hvem|gerne|også|folk|alle|opslag|omtale")
    + hints("vise|viser|skrive|skriver|nævne|nævner|lave|laver|bruge|bruger|give|giver|lægge|lægger|dele|deler|tage")
    + hints("never|about|from|this|that|must|have|show|shows|write|writes|mention|make|makes|give|gives|share|shares")
    + hints("post|posts|take|takes|talk|talks|anything|something|anybody|somebody|people|everyone|they|them|their")
)
"""Words that say nothing of what a rule is about."""
_SAME = {"foto": "billede", "phot": "billede", "pict": "billede", "imag": "billede", "bill": "billede"} | dict.fromkeys(
    ("film", "vide", "klip", "clip"), "film"
)
PICTURES = frozenset({"billede", "film"})
_WORD = re.compile(r"[^\W\d_]{4,}")
ENDING = 2
"""Letters at the end of a word that may be another ending."""
LEAST = 2
NEAR = 3
"""Words of weight among which the next word of the same thing stands."""


@lru_cache(maxsize=1024)
def objects(text: NormalizedText) -> tuple[tuple[str, ...], ...]:
    """What a short rule is about: the stems of two words or more, in their order, for each thing it rules out. None
    where it has a condition, or is about a single word.
    """
    if _QUALIFIED.search(text):
        return ()
    parts = re.split(r",|/|;|\.| (?:eller|or|og|and) ", text)
    found = (
        tuple(dict.fromkeys(_stem(word) for word in _WORD.findall(part) if word not in _GENERIC)) for part in parts
    )
    return tuple(stems_of for stems_of in found if len(stems_of) >= LEAST)


@lru_cache(maxsize=4096)
def _words_of(text: NormalizedText) -> tuple[str, ...]:
    return tuple(_SAME.get(word[:4], word) for word in _WORD.findall(text))


_LEFT_OUT = re.compile(r"\b(?:uden|without)\b[^.:;,]*")


@lru_cache(maxsize=8192)  # the same texts are read at every check
def is_about(text: NormalizedText, stems_of: tuple[str, ...]) -> bool:
    """Whether `text` has all of `stems_of` in it, in their order and close together, and denies nothing.

    "A QR code on the gate board" is not about the gate code.
    """
    if RULED_OUT.search(text):
        return False
    text = NormalizedText(_LEFT_OUT.sub(" ", text))
    # "Long walks, short texts" are no long texts; of pictures it may stand what is in them after a comma.
    parts = [text] if PICTURES & set(stems_of) else [NormalizedText(part) for part in re.split(r"[,;]", text)]
    return any(_names(_words_of(part), stems_of) for part in parts)


def _names(there: tuple[str, ...], stems_of: tuple[str, ...]) -> bool:
    return any(
        word.startswith(stems_of[0]) and _follow(stems_of[1:], there[place + 1 :]) for place, word in enumerate(there)
    )


def _follow(stems_of: tuple[str, ...], there: tuple[str, ...]) -> bool:
    for stem in stems_of:
        near = next((place for place, word in enumerate(there[:NEAR]) if word.startswith(stem)), None)
        if near is None:
            return False
        there = there[near + 1 :]
    return True


def shares_a_word(text: NormalizedText, other: NormalizedText) -> bool:
    """Whether both texts speak of the same thing, by one of its words at least."""
    there = _words_of(other)
    return any(word.startswith(stem) for stem in map(_stem, set(_words_of(text)) - _GENERIC) for word in there)


def _stem(word: str) -> str:
    return _SAME.get(word[:4]) or word[: max(4, len(word) - ENDING)]
