"""Whether Danish rules can be what a company has to keep to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wizard.checks.case import Case
from wizard.checks.facts import fact
from wizard.checks.model import Hit
from wizard.checks.phrases.currencies import DANISH_MONEY, EUROS, IN_DANISH, OTHER_MONEY
from wizard.checks.phrases.pattern import Pattern, normalized
from wizard.checks.phrases.voices import Voice
from wizard.recommend.location import LocationKind, locate

NAMED = frozenset({LocationKind.COUNTRY, LocationKind.UNKNOWN})
SPEAK_ENGLISH = frozenset({"GB", "IE", "IM", "US", "CA", "AU", "NZ", None})
"""By country; None of a place we do not know: most Danish ones we do."""


@fact
def is_elsewhere(case: Case) -> bool:
    """Whether a company is plainly somewhere else: by its money, or by where those are whom it writes to."""
    if counts_in_kroner(case):
        return False
    if _is_heard(case, OTHER_MONEY):
        return True
    # Danes write prices in euros for their guests, and then in Danish about them; they sell abroad, too.
    if _is_heard(case, IN_DANISH):
        return False
    return _is_heard(case, EUROS) or _are_abroad(case.values("audiences", "place"))


@fact
def counts_in_kroner(case: Case) -> bool:
    """Whether a price is in the money of Denmark: where nobody says in which country one is, it is there."""
    return _is_heard(case, DANISH_MONEY)


def in_denmark(case: Case, hits: Iterable[Hit]) -> Iterator[Hit]:
    """`hits` of a rule that holds in Denmark alone; none for a company that is plainly somewhere else."""
    # Hardly ever is there one: only then is it worth asking where the company is.
    return (found for found in hits if not is_elsewhere(case))


def _is_heard(case: Case, sought: Pattern) -> bool:
    said = case.voices.texts(Voice.SAID, Voice.FACT, Voice.PLAN, that=sought.mentioned_in)
    return any(said) or any(sought.mentioned_in(normalized(price)) for price in case.values("main_products", "price"))


def _are_abroad(places: list[str]) -> bool:
    """Whether places are named and all of them are, or may be, where English is spoken; guests come from anywhere."""
    where = [location for location in map(locate, places) if location.kind in NAMED]
    return bool(where) and all(location.country in SPEAK_ENGLISH for location in where)
