"""Rules about what is promised of health: a result, an effect, that nothing can go wrong."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, rule
from wizard.checks.phrases.harmless import (
    MADE_NEAR_ALLERGENS,
    PROMISES_NO_HURT,
    PROMISES_SAFETY,
    SAFE_WITH_ALLERGY,
)
from wizard.checks.phrases.health import (
    CLAIMS_HEALTH,
    CURES_ILLNESS,
    GOODS_FOR_THE_BODY,
    GUARANTEES_RESULT,
    OF_WHAT_IS_EATEN,
    PRAISES_AS_HEALTHY,
)
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.voices import Voice
from wizard.checks.phrases.without_medicine import DROPS_MEDICINE
from wizard.checks.rules.hits import distinct, hits_in_public
from wizard.checks.rules.trades import is_in_trade, sells_food, serves_alcohol, treats_people


@rule(
    Severity.SHOULD,
    "fo_health_claims",
    legal=True,
    message={
        "da": "Det lyder, som om I lover et resultat: »{text}«. Skriv, hvad I gør, og hvad folk plejer at opleve, hvis "
        "I kan vise det.",
        "en": "It sounds as if you promise a result: “{text}”. Say what you do, and what people usually find if you "
        "can show it.",
    },
    reason={
        "da": "Alt faktisk, man påstår i markedsføring, skal kunne dokumenteres. Efter Forbrugerombudsmandens "
        "vejledning er en udokumenteret påstand om helbredet groft vildledende.",
        "en": "Every factual claim in marketing has to be provable. Under the Danish Consumer Ombudsman’s guidance, an "
        "unproven claim about health is grossly misleading.",
    },
)
def result_promised(case: Case) -> Iterator[Hit]:
    if treats_people(case):
        return iter(())
    # Of food and the like that is said below.
    effects = {found.about for found in hits_in_public(case, CLAIMS_HEALTH)} if sells_food(case) else set()
    effects |= {found.about for found in illness_said_to_be_cured.find(case)}
    return (found for found in hits_in_public(case, GUARANTEES_RESULT) if found.about not in effects)


@rule(
    Severity.MUST,
    "health_marketing_act",
    legal=True,
    message={
        "da": "I arbejder med behandling og lover et resultat: »{text}«. Skriv, hvad behandlingen går ud på, og lad "
        "løftet ude.",
        "en": "You work with treatment and promise a result: “{text}”. Say what the treatment is, and leave out the "
        "promise.",
    },
    reason={
        "da": "Efter lov om markedsføring af sundhedsydelser skal reklame for behandling være saglig og må ikke være "
        "vildledende, og det, der påstås, skal kunne dokumenteres. Ingen behandling virker for alle.",
        "en": "Under the Danish act on marketing of health services, advertising for treatment has to be factual and "
        "not misleading, and what is claimed has to be provable. No treatment works for everyone.",
    },
)
def treatment_result_promised(case: Case) -> Iterator[Hit]:
    if not treats_people(case):
        return iter(())
    return distinct(found for each in (GUARANTEES_RESULT, DROPS_MEDICINE) for found in hits_in_public(case, each))


@rule(
    Severity.SHOULD,
    "fo_health_claims",
    legal=True,
    message={
        "da": "Det lyder, som om I lover, at intet kan gå galt: »{text}«. Skriv, hvad man skal vide på forhånd, og "
        "hvad I "
        "gør for det.",
        "en": "It sounds as if you promise that nothing can go wrong: “{text}”. Say what people should know "
        "beforehand, "
        "and what you do about it.",
    },
    reason={
        "da": "Det, I påstår, skal I kunne dokumentere, og en påstand om helbred, som ingen har dokumenteret, regner "
        "Forbrugerombudsmanden for groft vildledende.",
        "en": "You must be able to prove what you claim, and the Danish Consumer Ombudsman regards an unproven claim "
        "about health as grossly misleading.",
    },
)
def safety_promised(case: Case) -> Iterator[Hit]:
    heard = [*hits_in_public(case, PROMISES_SAFETY)]
    hurts = [*hits_in_public(case, PROMISES_NO_HURT)]
    if hurts and treats_people(case):
        heard += hurts
    elif hurts:
        heard += _of_the_body(case, hurts)
    safe = list(hits_in_public(case, SAFE_WITH_ALLERGY))
    if safe and any(case.voices.texts(Voice.FACT, that=MADE_NEAR_ALLERGENS.mentioned_in)):
        heard += safe
    if not heard:
        return iter(())
    said_already = {
        found.about for pattern in (GUARANTEES_RESULT, CLAIMS_HEALTH) for found in hits_in_public(case, pattern)
    }
    return distinct(found for found in heard if found.about not in said_already)


@rule(
    Severity.SHOULD,
    "fo_health_claims",
    legal=True,
    message={
        "da": "Det lyder, som om I lover en virkning på helbredet: »{text}«. Skriv om det, folk selv kan se eller "
        "mærke, eller henvis til en påstand, der er godkendt.",
        "en": "It sounds as if you promise an effect on health: “{text}”. Write about what people can see or "
        "feel for themselves, or refer to a claim that is approved.",
    },
    reason={
        "da": "Forbrugerombudsmanden kræver dokumentation for udsagn om helbred, og for mad og kosttilskud skal "
        "udsagnet være godkendt i EU.",
        "en": "The Danish Consumer Ombudsman requires proof of claims about health, and for food and supplements the "
        "claim must be approved in the EU.",
    },
)
def health_effect_claimed(case: Case) -> Iterator[Hit]:
    if not sells_food(case) or serves_alcohol(case):
        return iter(())
    told = (*treatment_result_promised.find(case), *illness_said_to_be_cured.find(case))
    said_already = {found.about for found in told}
    heard = [found for found in hits_in_public(case, CLAIMS_HEALTH) if found.about not in said_already]
    return iter(
        heard if is_in_trade(case, ("food", "health"), "food_health", "treatment") else _of_the_body(case, heard)
    )


def _of_the_body(case: Case, heard: Iterable[Hit]) -> list[Hit]:
    """Those of what is eaten or put on the skin, by the line itself or by what the company says it sells."""
    found = list(heard)
    if not found:
        return []
    about = (case.get("company_name", ""), case.get("company_about", ""), *case.values("main_products", "product"))
    if any(GOODS_FOR_THE_BODY.mentioned_in(normalized(text)) for text in about):
        return found
    named = (GOODS_FOR_THE_BODY, OF_WHAT_IS_EATEN)
    return [each for each in found if any(one.mentioned_in(normalized(each.about)) for one in named)]


@rule(
    Severity.MUST,
    "fo_health_claims",
    legal=True,
    message={
        "da": "Det lyder, som om noget, I sælger, helbreder en sygdom: »{text}«. Lad påstanden ude, og skriv, hvad "
        "det er, og hvordan det bruges.",
        "en": "It sounds as if something you sell cures an illness: “{text}”. Leave the claim out, and write what it "
        "is and how it is used.",
    },
    reason={
        "da": "En påstand om helbred, som ingen har dokumenteret, regner Forbrugerombudsmanden for groft vildledende.",
        "en": "The Danish Consumer Ombudsman regards an unproven claim about health as grossly misleading.",
    },
)
def illness_said_to_be_cured(case: Case) -> Iterator[Hit]:
    # Of treatment and of alcohol it is said elsewhere.
    if serves_alcohol(case) or treats_people(case):
        return iter(())
    # An association has honey to sell, and a workshop soap.
    heard = (found for each in (CURES_ILLNESS, DROPS_MEDICINE) for found in hits_in_public(case, each))
    return distinct(_of_the_body(case, heard))


@rule(
    Severity.MUST,
    "eu_claims1924",
    legal=True,
    message={
        "da": "I lover en virkning på helbredet og har med alkohol at gøre: »{text}«. Er det om drikke med over 1,2 % "
        "alkohol, så lad påstanden ude, og skriv om smag og håndværk.",
        "en": "You promise an effect on health and deal in alcohol: “{text}”. If it is about drinks of more than 1.2% "
        "alcohol, leave the claim out and write about taste and craft.",
    },
    reason={
        "da": "Efter EU’s forordning om ernærings- og sundhedsanprisninger, artikel 4, stk. 3, må drikkevarer med mere "
        "end 1,2 % alkohol ikke have sundhedsanprisninger. Der findes altså ingen godkendt påstand at henvise til.",
        "en": "Under the EU regulation on nutrition and health claims, article 4(3), beverages of more than 1.2% "
        "alcohol may not bear health claims. So there is no approved claim to refer to.",
    },
)
def health_effect_of_alcohol(case: Case) -> Iterator[Hit]:
    if not serves_alcohol(case):
        return iter(())
    return distinct(found for pattern in (CLAIMS_HEALTH, PRAISES_AS_HEALTHY) for found in hits_in_public(case, pattern))
