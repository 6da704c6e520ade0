"""What it sounds like when somebody is let off a duty: "need not ask", "behøver ikke spørge", "no need to ask"."""

from __future__ import annotations

from wizard.checks.phrases.pattern import hints

LET_OFF_HINTS = hints("ikke|ingen|intet|slipper|undlad|være med|uden at") + hints("not|n't|no need|no reason|without")
"""One of these stands wherever `let_off` matches."""


def let_off(danish: str, english: str) -> str:
    """What says that one need not do what the two expressions name, in the infinitive and as a bare verb."""
    return "|".join(
        (
            rf"(?:behøver|skal|bør) (?:(?:man|vi|i|de|du|jeg|han|hun|folk|så|jo|slet|da) ){{0,2}}ikke "
            rf"(?:at )?(?:{danish})",
            rf"ikke (?:behøver|skal|bør) (?:at )?(?:{danish})",
            rf"(?:ingen grund|ikke grund|ikke behov for|intet behov for|ingen pligt|ikke nødvendigt) (?:til )?at "
            rf"(?:{danish})",
            rf"(?:slipper for|undlader|undlade|lade? (?:bare )?være med|uden) at (?:{danish})",
            rf"(?:need|do|must|should|shall)(?: not|n't) (?:have to |need to )?(?:{english})",
            rf"(?:no (?:need|reason)|not (?:required|necessary|obliged)|without (?:having|needing)) to (?:{english})",
            rf"(?:do|does)(?: not|n't) (?:have|need) to (?:{english})",
        )
    )
