"""Rules about being the best, the cheapest or the one who always wins."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, rule
from wizard.checks.phrases.outcomes import BEST_OF_ALL, CHEAPEST_OF_ALL, WINS_FOR_YOU
from wizard.checks.phrases.sure_things import SURE_TO_HAPPEN
from wizard.checks.phrases.voices import Voice
from wizard.checks.rules.health_claims import result_promised
from wizard.checks.rules.hits import hits_spoken


@rule(
    Severity.SHOULD,
    "virksom_marketing",
    legal=True,
    message={
        "da": "Det lyder, som om I lover noget, som andre afgør: »{text}«. Skriv, hvad I gør for det, og hvor tit "
        "det lykkes, hvis I "
        "kan vise det.",
        "en": "It sounds as if you promise what others decide: “{text}”. Say what you do for it, and how often it "
        "works out if you "
        "can show it.",
    },
    reason={
        "da": "Markedsføring må ikke give urigtige oplysninger, skriver Virksom.dk. At det gælder et løfte om, "
        "hvordan en sag ender, er "
        "vores læsning.",
        "en": "Marketing may not give incorrect information, says the Danish site Virksom.dk. That it holds for a "
        "promise of how a "
        "case ends is our reading.",
    },
)
def outcome_promised(case: Case) -> Iterator[Hit]:
    heard = (said for each in (WINS_FOR_YOU, SURE_TO_HAPPEN) for said in case.voices.matching(each, Voice.SAID))
    found = list(hits_spoken(heard))
    told = {each.about for each in result_promised.find(case)} if found else set()
    return (each for each in found if each.about not in told)


@rule(
    Severity.SHOULD,
    "virksom_marketing",
    legal=True,
    message={
        "da": "»{text}« skal I kunne vise. Skriv, hvad I målte det på, eller hvad I er gode til.",
        "en": "You have to be able to show “{text}”. Say what you measured it by, or what you are good at.",
    },
    reason={
        "da": "Markedsføring må ikke give urigtige oplysninger, skriver Virksom.dk. Bedst til smag er en mening; "
        "billigst og bedst til "
        "at rådgive er noget, man kan blive bedt om at bevise. Det sidste er vores læsning.",
        "en": "Marketing may not give incorrect information, says the Danish site Virksom.dk. The best taste is an "
        "opinion; the "
        "cheapest and the best advice are things one may be asked to prove. That last is our reading.",
    },
)
def best_or_cheapest_of_all(case: Case) -> Iterator[Hit]:
    heard = [said for each in (BEST_OF_ALL, CHEAPEST_OF_ALL) for said in case.voices.matching(each, Voice.SAID)]
    return hits_spoken(heard)
