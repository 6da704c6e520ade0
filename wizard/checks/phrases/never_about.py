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
_TELLS = re.compile(
    r"\b(?:skriv\w*|del|deler?|vis|viser?|post\w*|læg\w*|fortæl\w*|omtal\w*|nævn\w*|tal|taler?|diskuter\w*"
    r"|\w*billeder?|fotos?"
    r"|film\w*|\w*histori\w*|opslag|offentliggør\w*|intet|noget|shar\w*|show\w*|writ\w*|publish\w*|tell\w*|talk\w*"
    r"|discuss\w*"
    r"|mention\w*|names?|features?|photos?|pictures?|stor(?:y|ies)|quot\w*|nothing|anything)\b"
)
"""That one tells of somebody; "never argue with customers" is about something else."""
_TO_THEM = re.compile(r"\b(?:til|med|fra|ved|imod|på vegne af|for|to|with|from|at|by|against|during)\b")
_SHOWS = re.compile(
    r"\b(?:\w*histori\w*|\w*fortælling\w*|\w*portræt\w*|cases?|\w*billed\w*|fotos?|film\w*|video\w*|interview\w*"
    r"|citat\w*"
    r"|anbefaling\w*|udtalelse\w*|oplevelse\w*|ugens|månedens|navne?|vis|viser|mød|fortæller|før og efter|før-og-efter"
    r"|stor(?:y|ies)|portraits?|pictures?|photos?|quotes?|testimonials?|experiences?|of the (?:week|month)|meet"
    r"|names?|shows?"
    r"|tells?|before[- ]and[- ]after)\b(?! (?:how|hvordan|\w+ (?:how|hvordan|what|hvad|vejen)))"
)
_ENDING = r"(?:er|erne|ere|r|rne|ne|en|et|ene|te|ter|e|s|'s|s'|mer|mers|merne|ren|rens|ers|ernes|nes)?"
_NO_PERSON = (
    r"(?! (?:room|house|lectures?|parking|lists?|surveys?|number|fees?|cards?|book|wifi|entrance|service|benefits?)\b)"
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
    if found is None or _CONDITION.search(bare) or not _TELLS.search(bare):
        return ""
    if _TO_THEM.search(found[0]):
        return ""  # it is about what one says to them, or does
    return found["group"] if not found["rest"].strip(" .!") else ""


@reads_text
def is_told_of(group: str, text: NormalizedText) -> bool:
    """Whether `text` means to show or tell of them."""
    if group == PEOPLE:
        return _PEOPLE.search(text) is not None and _SHOWS.search(text) is not None
    if re.search(rf"\b{group}\w{{0,3}}(?:histori|fortælling|portræt|case|citat|billed|interview|video|film)", text):
        return True
    return re.search(rf"\b{group}{_ENDING}\b{_NO_PERSON}", text) is not None and _SHOWS.search(text) is not None
