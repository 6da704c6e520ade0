"""What it sounds like when people are put into a group in which they are written to, without having asked for it."""

from __future__ import annotations

from wizard.checks.phrases.consent import CONSENT
from wizard.checks.phrases.pattern import Pattern, hints, words

_PUTS = (
    r"(?:tilføj\w*|sæt\w*|læg\w*|meld\w*|føj\w*|opret\w*|saml\w*|add(?:s|ing)?|put(?:s|ting)?|enter(?:s|ing)?|import\w*"
    r"|makes?|creates?|start\w*|collect\w*)"
)
_THEM = (
    r"(?:\w*kunder\w*|\w*gæster\w*|\w*elever\w*|\w*kursister\w*|\w*deltager\w*|\w*patienter\w*|\w*klienter\w*"
    r"|\w*medlemmer\w*"
    r"|\w*numre|alle (?:tidligere|gamle)|customers?'?s?|clients?'?s?|guests?'?s?|students?'?s?|pupils?'?s?"
    r"|patients?'?s?|members?'?s?"
    r"|participants?|parents?|numbers?|contacts)"
)
_GROUP = (
    r"(?:whats ?app|messenger|sms|telegram|viber|signal|text|broadcast|facebook)[- ]?(?:\w+[- ])?"
    r"(?:gruppe\w*|tråd\w*|liste?\w*|groups?|lists?|chats?)"
)
ADDS_TO_GROUP = Pattern(
    hints("gruppe|tråd|list|group|chat"),
    words(
        rf"{_PUTS} [^.;]{{0,60}}?{_THEM}[^.;]{{0,60}}?\b{_GROUP}",
        rf"{_GROUP} (?:\w+ ){{0,2}}?(?:med|of|with) (?:\w+ ){{0,2}}?{_THEM}",
    ),
    also=(
        words(
            r"tilbud\w*|nyheder|rabat\w*|kampagne\w*|reklame\w*|alle|hver|tidligere|gamle",
            r"offers?|news|deals?|discounts?|all|every|past|old|former",
        ),
    ),
    unless=words(
        *CONSENT,
        r"(?:der|som) (?:vil|gerne|har lyst)|inviter\w*|link til|selv|frivillig\w*|ansatte|medarbejder\w*|kolleger"
        r"|bestyrelsen|trænere"
        r"|who (?:want|would like|wish)|invit\w*|link to|themselves|volunteers?|staff|colleagues|board|coaches|opt\w*",
    ),
)
