"""A figure of what is wanted, as it stands in a sentence about the strategy."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from wizard.checks.phrases import money
from wizard.checks.phrases.numbers import FIGURE, whole_number
from wizard.checks.phrases.pattern import NormalizedText, reads_text

# "Our 40 staff" and "a school of 120 pupils" are there already: the figure has to be what is to come.
_WANTED = (
    rf"(?:(?<!our )(?<!vores )({FIGURE}) (?:nye|new|flere|more|ekstra|extra|faste|monthly) (?:\w+ )?"
    r"|\b(?:nå|når|få|får|finde[rs]?|samle[rs]?|skaffe[rs]?|hente[rs]?|ansætte[rs]?|op på|op til|i alt|reach|get"
    r"|gain|find|win"
    rf"|hire|recruit|up to|grow to|vokser? til) (?!our |vores |de |the |alle |all )(?:\w+ )?({FIGURE}) )"
)
_COUNTS: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "more_new_customers": re.compile(
            rf"{_WANTED}(?:nye |new )?(?:\w*kunder|klienter|gæster|elever|customers|clients|guests|pupils)"
        ),
        "members": re.compile(
            rf"{_WANTED}(?:nye |new )?(?:\w*medlemmer|members|supporters|givers|støtter)\b(?! (?:to \w|til at))"
        ),
        "sign_ups": re.compile(
            rf"({FIGURE}) (?:nye |new )?(?:tilmeldinger|tilmeldte|sign-ups)"
            rf"|{_WANTED}(?:nye |new )?(?:deltagere|\w*elever|participants|pupils|students)\b(?! (?:to \w|til at))"
        ),
        "recruit": re.compile(
            rf"{_WANTED}(?:nye |new )?(?:\w*medarbejdere|kolleger|ansatte|lærlinge|frivillige|staff|colleagues"
            rf"|employees|apprentices|volunteers)\b(?! (?:to \w|til at))"
        ),
    }
)
_EACH_TIME = re.compile(
    r"\b(?:om (?:måneden|ugen|dagen)|pr\.? (?:måned|uge|dag|hold)|hver (?:måned|uge|sommer)|hvert år|a (?:month"
    r"|week|day)"
    r"|per (?:month|week|day)"
    r"|(?:each|every) (?:month|week|year|summer|season)|monthly (?!givers|supporters)|weekly)\b"
)
"""So many a month are another figure than so many in all."""
_ALREADY = re.compile(
    r"\b(?:sidste år|i fjor|har (?:vi )?(?:samlet|indsamlet)|indsamlede|last year|raised|collected|have given"
    r"|costs?|koster)\b"
)
_COLLECTED = re.compile(r"\b(?:indsaml\w*|saml\w*|donation\w*|gaver|bidrag|rais\w*|donat\w*|collect\w*|fundrais\w*)\b")
_FOLLOWERS = re.compile(rf"{_WANTED}(?:nye |new )?(?:\w*følgere|followers)\b(?! (?:of|hos|af)\b)")


@reads_text
def stated(text: NormalizedText, aim: str, least: float) -> float | None:
    """The figure that `text` gives for an aim; None where it gives none or several. Money from `least` on: less is what
    one person gives.
    """
    if aim == "donations":
        amounts = () if _ALREADY.search(text) else money.amounts(text)
        return amounts[0] if len(amounts) == 1 and _COLLECTED.search(text) and amounts[0] >= least else None
    return _only(_COUNTS[aim], text) if aim in _COUNTS else None


@reads_text
def followers_stated(text: NormalizedText) -> float | None:
    return _only(_FOLLOWERS, text)


def _only(pattern: re.Pattern[str], text: NormalizedText) -> float | None:
    """The one figure that `pattern` finds, where it is one of all and not of a month."""
    found = [next(filter(None, each.groups())) for each in pattern.finditer(text)]
    return whole_number(found[0]) if len(found) == 1 and not _EACH_TIME.search(text) else None
