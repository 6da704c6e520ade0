"""Rules about what is claimed in public, by line of business: results, health, medicine, the climate, loans."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.advertising import COMPARES_IN_PUBLIC
from wizard.checks.phrases.claims import (
    BEFORE_AFTER,
    CLAIMS_HEALTH,
    CREDIT_PLAINLY,
    GREEN,
    GUARANTEES_RESULT,
    MAKES_ALCOHOL,
    NAMES_CREDIT,
    NAMES_INSTALMENT,
    NAMES_PRESCRIPTION,
    OFFERS_TREATMENT,
    PRAISES_AS_HEALTHY,
    PROMISES_SAFETY,
    TREATS_ANIMALS,
)
from wizard.checks.phrases.pattern import Pattern, normalized
from wizard.checks.phrases.voices import Voice
from wizard.checks.rules.hits import distinct, hits_spoken

PUBLIC = (Voice.SAID, Voice.PLAN)
SHOWN = frozenset({"key_messages", "needs", "pillars", "campaigns"})
VIDEO = frozenset({"short_video", "long_video", "live", "story"})


def _concerns(case: Case, industries: tuple[str, ...], *topics: str) -> bool:
    """Whether the line of business or what is shown is one that a rule is made for."""
    return case.get("industry") in industries or bool(set(topics) & set(case.chosen("special_topics")))


def serves_alcohol(case: Case) -> bool:
    """Whether alcohol is shown, or is what the company makes or sells, by what it says of itself."""
    about = (case.get("company_name", ""), case.get("company_about", ""), *case.values("main_products", "product"))
    return "alcohol" in case.chosen("special_topics") or any(MAKES_ALCOHOL.matches(normalized(text)) for text in about)


def _treats(case: Case) -> bool:
    """Whether people are treated: the act on health services is not about animals."""
    about = normalized(f"{case.get('company_name', '')}. {case.get('company_about', '')}")
    return not TREATS_ANIMALS.mentioned_in(about) and _concerns(case, ("health",), "treatment", "medicine")


def _sells_food(case: Case) -> bool:
    """Whether food, supplements or care for the body may be what is spoken of."""
    trades = ("food", "health", "shop", "webshop", "other", "tourism")
    return _concerns(case, trades, "food_health", "treatment")


def _in_public(case: Case, pattern: Pattern) -> Iterator[Hit]:
    return hits_spoken(case.voices.matching(pattern, *PUBLIC))


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
    if _treats(case):
        return iter(())
    # Of food and the like that is said below.
    effects = {found.about for found in _in_public(case, CLAIMS_HEALTH)} if _sells_food(case) else set()
    return (found for found in _in_public(case, GUARANTEES_RESULT) if found.about not in effects)


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
    return _in_public(case, GUARANTEES_RESULT) if _treats(case) else iter(())


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
    said_already = {
        found.about for pattern in (GUARANTEES_RESULT, CLAIMS_HEALTH) for found in _in_public(case, pattern)
    }
    return (found for found in _in_public(case, PROMISES_SAFETY) if found.about not in said_already)


@rule(
    Severity.SHOULD,
    "fo_health_claims",
    legal=True,
    message={
        "da": "Det lyder, som om I lover en virkning på helbredet: »{text}«. Skriv om det, folk kan opleve, fx smag, "
        "bevægelse og ro, eller henvis til en påstand, der er godkendt.",
        "en": "It sounds as if you promise an effect on health: “{text}”. Write about what people can experience, such "
        "as taste, movement and calm, or refer to a claim that is approved.",
    },
    reason={
        "da": "Forbrugerombudsmanden kræver dokumentation for udsagn om helbred, og for mad og kosttilskud skal "
        "udsagnet være godkendt i EU.",
        "en": "The Danish Consumer Ombudsman requires proof of claims about health, and for food and supplements the "
        "claim must be approved in the EU.",
    },
)
def health_effect_claimed(case: Case) -> Iterator[Hit]:
    return _in_public(case, CLAIMS_HEALTH) if _sells_food(case) and not serves_alcohol(case) else iter(())


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
    return distinct(found for pattern in (CLAIMS_HEALTH, PRAISES_AS_HEALTHY) for found in _in_public(case, pattern))


@rule(
    Severity.MUST,
    "medicines_act66",
    legal=True,
    message={
        "da": "I vil nævne receptpligtig medicin: »{text}«. Skriv om samtalen og ikke om midlet.",
        "en": "You mean to name a prescription medicine: “{text}”. Write about the consultation and not the product.",
    },
    reason={
        "da": "Lægemiddelloven forbyder reklame for receptpligtig medicin over for offentligheden, også når navnet "
        "kun står som en behandling med rabat.",
        "en": "The Danish Medicines Act bans advertising of prescription medicines to the public, even when the name "
        "is only there for a treatment on offer.",
    },
)
def prescription_medicine_named(case: Case) -> Iterator[Hit]:
    return _in_public(case, NAMES_PRESCRIPTION) if _treats(case) else iter(())


@rule(
    Severity.SHOULD,
    "health_marketing_act",
    legal=True,
    message={
        "da": "I vil vise patienter før og efter: »{text}«. Spørg den enkelte skriftligt uden at give noget for det, "
        "og vis ikke kun dem, det gik bedst for.",
        "en": "You mean to show patients before and after: “{text}”. Ask each of them in writing, give nothing for it, "
        "and do not only show the best results.",
    },
    reason={
        "da": "Billeder af patienter er helbredsoplysninger, og reklame for behandling må efter loven ikke være "
        "vildledende. Et forbud mod før- og efterbilleder har vi ikke fundet.",
        "en": "Pictures of patients are health data, and under the act advertising for treatment must not be "
        "misleading. We have found no outright ban on before-and-after pictures.",
    },
)
def patients_shown_before_and_after(case: Case) -> Iterator[Hit]:
    return _in_public(case, BEFORE_AFTER) if _treats(case) else iter(())


@rule(
    Severity.SHOULD,
    "stps_moving_pictures",
    legal=True,
    message={
        "da": "I vil lave video og fortælle om behandling: »{text}«. Brug billeder og tekst til det, og film "
        "mennesker og "
        "lokaler i stedet.",
        "en": "You mean to make video and talk about treatment: “{text}”. Use pictures and text for that, and film "
        "people and rooms instead.",
    },
    reason={
        "da": "Klinikker må efter loven kun vise film, der reklamerer for behandlinger, på deres egen hjemmeside. En "
        "profil på et socialt medie er ikke klinikkens egen, skriver Styrelsen for Patientsikkerhed.",
        "en": "Under the act, clinics may only show films that advertise treatments on their own website. A profile on "
        "social media is not the clinic’s own, says the Danish Patient Safety Authority.",
    },
)
def treatment_advertised_on_video(case: Case) -> Iterator[Hit]:
    filmed = VIDEO & set(case.chosen("content_types"))
    if not filmed or not _treats(case):
        return
    # What a colleague is to read or do is not shown to anybody.
    heard = case.voices.matching(OFFERS_TREATMENT, *PUBLIC)
    told = next((each for each in heard if each.question in SHOWN), None)
    if told:
        yield hit(told.place, "content_types", about=told.normalized, text=told.text)


@rule(
    Severity.SHOULD,
    "kf_greenwashing2021",
    legal=True,
    message={
        "da": "»{text}« er for bredt til at stå alene. Skriv det, I kan vise: hvad, hvor meget, og sammenlignet med "
        "hvad.",
        "en": "“{text}” is too broad to stand alone. Say what you can show: what, how much, and compared with what.",
    },
    reason={
        "da": "Brede ord som »bæredygtig« og »klimaneutral« kræver ifølge Forbrugerombudsmandens kvikguide, som kf.dk "
        "gengiver den, normalt en livscyklusanalyse. Det konkrete er både lovligt og lettere at tro på.",
        "en": "According to the Danish Consumer Ombudsman’s quick guide, as kf.dk reports it, broad words such as "
        "“sustainable” and “climate neutral” normally require a life-cycle analysis. Specifics are both lawful and "
        "easier to believe.",
    },
)
def green_claim_stands_alone(case: Case) -> Iterator[Hit]:
    return _in_public(case, GREEN)


@rule(
    Severity.SHOULD,
    "marketing_act21",
    legal=True,
    message={
        "da": "Det lyder, som om I sammenligner jer med andre: »{text}«. Sammenlign kun det, I kan vise, eller "
        "skriv, hvad "
        "I selv gør.",
        "en": "It sounds as if you compare yourselves with others: “{text}”. Compare only what you can show, or say "
        "what "
        "you do yourselves.",
    },
    reason={
        "da": "Man må kun sammenligne sig med en konkurrent, når det er sagligt, gælder noget, der kan "
        "dokumenteres, og "
        "ikke nedgør den anden, står der i markedsføringsloven.",
        "en": "Under the Danish Marketing Practices Act you may only compare yourselves with a competitor if it is "
        "objective, concerns something that can be proved, and does not run the other down.",
    },
)
def compared_with_others(case: Case) -> Iterator[Hit]:
    return hits_spoken(case.voices.matching(COMPARES_IN_PUBLIC, Voice.SAID))


@rule(
    Severity.SHOULD,
    "marketing_act18",
    legal=True,
    message={
        "da": "Det lyder, som om I nævner en ydelse eller rente: »{text}«. Skriv ÅOP, løbetid, samlet beløb og et "
        "eksempel lige så tydeligt, eller lad tallet ude.",
        "en": "It sounds as if you name a payment or an interest rate: “{text}”. Give the annual percentage rate, the "
        "term, the total and an example just as clearly, or leave the figure out.",
    },
    reason={
        "da": "Nævner en annonce til forbrugere en rente eller et beløb om måneden, skal den efter markedsføringsloven "
        "også sige, hvad lånet koster i alt.",
        "en": "If an ad to consumers names an interest rate or a monthly amount, the Danish Marketing Practices Act "
        "requires that it also says what the loan costs in total.",
    },
)
def credit_without_its_cost(case: Case) -> Iterator[Hit]:
    if case.get("market") == "b2b":
        return iter(())
    # Whoever sells on credit in another trade has often not said that it is about that.
    patterns: tuple[Pattern, ...] = (CREDIT_PLAINLY,)
    if "credit" in case.chosen("special_topics"):
        patterns = (CREDIT_PLAINLY, NAMES_CREDIT, NAMES_INSTALMENT)
    elif _concerns(case, ("shop", "webshop")):
        patterns = (CREDIT_PLAINLY, NAMES_CREDIT)
    return distinct(found for pattern in patterns for found in _in_public(case, pattern))
