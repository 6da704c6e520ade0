"""In which money prices are named: it tells where a company is."""

from __future__ import annotations

from wizard.checks.phrases.pattern import Pattern, hints

OTHER_MONEY = Pattern(
    hints("£|$|gbp|usd|sek|nok|pln|pund|pounds"),
    r"[£$] ?\d|(?<!\w)(?:gbp|usd|sek|nok|pln) ?\d|\d ?(?:gbp|usd|sek|nok|pln|britiske pund|pounds sterling)(?!\w)",
)
EUROS = Pattern(hints("€|eur"), r"€ ?\d|\d ?(?:€|eur|euros?)(?!\w)|(?<!\w)eur ?\d")
IN_DANISH = Pattern((), r"[æøå]|(?<!\w)(?:og|ikke|til)(?!\w)")
DANISH_MONEY = Pattern(hints("kr|dkk"), r"(?<!\w)(?:kr\.?|dkk) ?\d|\d ?(?:kr|kroner|dkk)(?!\w)")
"""With none of it and some of the other, a company is not in Denmark."""
