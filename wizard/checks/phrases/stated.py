"""A figure of what is wanted, as it stands in a sentence about the strategy."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from wizard.checks.phrases import money
from wizard.checks.phrases.numbers import FIGURE, whole_number
from wizard.checks.phrases.pattern import NormalizedText, reads_text

_COUNTS: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "more_new_customers": re.compile(
            rf"({FIGURE}) (?:nye|new) (?:\w+ )?(?:\w*kunder|klienter|gæster|elever|customers|clients|guests|pupils)"
        ),
        "members": re.compile(
            rf"({FIGURE}) (?:nye |new |monthly |faste )?(?:\w*medlemmer|members|supporters|givers|støtter)"
        ),
        "sign_ups": re.compile(
            rf"({FIGURE}) (?:nye |new )?(?:tilmeldinger|tilmeldte|deltagere|\w*elever|sign-ups|participants|pupils"
            rf"|students)"
        ),
        "recruit": re.compile(
            rf"({FIGURE}) (?:nye |new )?(?:\w*medarbejdere|kolleger|ansatte|lærlinge|frivillige|staff|colleagues"
            rf"|employees|apprentices|volunteers)"
        ),
    }
)
_COLLECTED = re.compile(r"\b(?:indsaml\w*|saml\w*|donation\w*|gaver|bidrag|rais\w*|donat\w*|collect\w*|fundrais\w*)\b")
_FOLLOWERS = re.compile(rf"({FIGURE}) (?:nye |new )?(?:\w*følgere|followers)")


@reads_text
def stated(text: NormalizedText, aim: str, least: float) -> float | None:
    """The figure that `text` gives for an aim; None where it gives none or several. Money from `least` on: less is what
    one person gives.
    """
    if aim == "donations":
        amounts = money.amounts(text)
        return amounts[0] if len(amounts) == 1 and _COLLECTED.search(text) and amounts[0] >= least else None
    found = _COUNTS[aim].findall(text) if aim in _COUNTS else []
    return whole_number(found[0]) if len(found) == 1 else None


@reads_text
def followers_stated(text: NormalizedText) -> float | None:
    found = _FOLLOWERS.findall(text)
    return whole_number(found[0]) if len(found) == 1 else None
