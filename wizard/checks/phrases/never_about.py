"""Whom a rule says that nothing is ever shown or written of, and what tells of them all the same."""

from __future__ import annotations

import re

from wizard.checks.phrases.pattern import NormalizedText, reads_text

_GROUPS = (
    "patient",
    "klient",
    "client",
    "kunde",
    "customer",
    "elev",
    "pupil",
    "student",
    "beboer",
    "resident",
    "borger",
    "citizen",
    "børn",
    "child",
    "kids",
    "gæst",
    "guest",
    "medlem",
    "member",
    "ansat",
    "medarbejder",
    "employee",
    "staff",
)
_GROUP = "|".join(_GROUPS)
_EVEN_IF = re.compile(
    r",? ?(?:heller ikke|ikke engang|not even|even) (?:når|hvis|if|when|med|with) .*$|,? (?:no matter|uanset|whatever"
    r"|selv om|selvom|even though) .*$"
)
_RULE = re.compile(
    rf"\b(?:aldrig|ikke|ingen|intet|never|no|nothing|not|n't)\b(?! (?:uden|without)) (?:(?!{_GROUP})[^\s.;]+ ){{0,4}}?"
    rf"(?:(?:om|af|fra|med|about|of|from|with) )?(?:vores |vore |our |de |the |the )?(?P<group>{_GROUP})"
    r"(?:er|erne|r|rne|ene|ers|ter|ten|te|s|s'|ren|rene|mer|mers|lem|es)?\b(?P<rest>.*)$"
)
_CONDITION = re.compile(
    r"\b(?:uden|medmindre|før|inden|hvis|når|der|som|kun|under|andre|andres|fremmede|sure|without|unless|before|until"
    r"|if|when|who|that|only"
    r"|other|others|angry|first|privat\w*|nummer\w*|cpr\w*|adresse\w*|address\w*|navn\w*|names?|ansigt\w*|faces?"
    r"|oplysninger|data|details)\b"
)
_SHOWS = re.compile(
    r"(?:histori|fortælling|portræt|case|billed|foto|film|video|interview|citat|anbefaling|udtalelse|oplevelse|ugens"
    r"|månedens|navn|vis|mød"
    r"|stor(?:y|ies)|portrait|picture|photo|quote|testimonial|experience|of the (?:week|month)|meet|name|show|tell"
    r"|fortæl|before"
    r"|før)"
)


_WHO_COMES = re.compile(
    r"\b(?:aldrig|ikke|ingen|never|no|not|don't)\b (?:\w+ ){0,3}?(?:people|those|anyone|anybody|folk|dem|mennesker"
    r"|nogen),? (?:who|that|der|som)"
    r" (?:come|comes|get|gets|use|uses|need|kommer|får|bruger|bor|henter|søger)\b"
)
PEOPLE = "people"
_PEOPLE = re.compile(
    r"\b(?:people|famil(?:y|ies)|person|somebody|someone|folk|familie\w*|mennesker|én|en (?:mand|kvinde|bruger))\b"
)
_FIRST = re.compile(r"\b(?:without|unless|uden|medmindre|first|først)\b")


@reads_text
def never_told_of(text: NormalizedText) -> str:
    """The people of whom a rule lets nothing be told: the beginning of what they are called. Empty where it has a "
    "condition."""
    bare = _EVEN_IF.sub("", text)
    if _WHO_COMES.search(bare) and not _FIRST.search(bare):
        return PEOPLE
    found = _RULE.search(bare)
    if found is None or _CONDITION.search(bare):
        return ""
    return found["group"] if not found["rest"].strip(" .!") else ""


@reads_text
def is_told_of(group: str, text: NormalizedText) -> bool:
    """Whether `text` means to show or tell of them."""
    named = _PEOPLE.search(text) if group == PEOPLE else re.search(rf"\b{group}", text)
    return named is not None and _SHOWS.search(text) is not None
