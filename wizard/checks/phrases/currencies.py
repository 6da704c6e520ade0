"""In which money prices are named: it tells where a company is."""

from __future__ import annotations

from wizard.checks.phrases.pattern import Pattern, hints
from wizard.language import currency
from wizard.language.currency import AMOUNTS

OTHER_MONEY = Pattern(
    hints("£|$|gbp|usd|sek|nok|pln|pund|pounds"),
    rf"{AMOUNTS['GBP']}|{AMOUNTS['USD']}|(?<!\w)(?:sek|nok|pln) ?\d|\d ?(?:sek|nok|pln)(?!\w)",
)
EUROS = Pattern(hints("€|eur"), AMOUNTS["EUR"])
IN_DANISH = Pattern((), currency.IN_DANISH)
DANISH_MONEY = Pattern(hints("kr|dkk"), AMOUNTS["DKK"])
"""With none of it and some of the other, a company is not in Denmark."""
