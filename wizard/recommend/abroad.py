"""Whether a strategy is plainly not of somebody in Denmark: what we know and take for granted there is left out."""

from __future__ import annotations

import re

from wizard.language.currency import DENMARK_AND_TOWNS, USUAL
from wizard.questionnaire.model import Answers
from wizard.recommend.audience import audiences
from wizard.recommend.location import DENMARK, LocationKind
from wizard.strategy.words import texts_in

# No letters of its own: there are Jørgens everywhere. And no »til«: in English, one is open til late.
_AT_HOME = re.compile(rf"(?<!\w)(?:og|ikke|danmark|københavn|{DENMARK_AND_TOWNS})(?!\w)")


def is_abroad(answers: Answers, currency: str) -> bool:
    """Whether they count in `currency` and it is not ours, reach for nobody in Denmark, and write neither Danish
    nor of Denmark: Danes have prices in euros, pounds and dollars as well."""
    if currency == USUAL:
        return False
    where = (audience.location for audience in audiences(answers))
    if any(location.country == DENMARK and location.kind is LocationKind.COUNTRY for location in where):
        return False
    return not any(_AT_HOME.search(text.casefold()) for text in texts_in(answers.values()))
