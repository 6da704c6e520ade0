"""Rules for those who treat people: medicine, pictures of patients, films."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.treatment import BEFORE_AFTER, NAMES_PRESCRIPTION, OFFERS_TREATMENT
from wizard.checks.rules.danish_law import is_elsewhere
from wizard.checks.rules.hits import PUBLIC, as_one, hits_in_public
from wizard.checks.rules.never_about import told_of_though_ruled_out
from wizard.checks.rules.trades import treats_people
from wizard.schedule.content_types import VIDEO

SHOWN = frozenset({"key_messages", "needs", "pillars", "campaigns"})
"""Where it says what the public is to see."""


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
    return hits_in_public(case, NAMES_PRESCRIPTION) if treats_people(case) else iter(())


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
    if not treats_people(case):
        return iter(())
    if any(told_of_though_ruled_out.find(case)):
        return iter(())  # whoever has ruled out to tell of them is told that first
    return as_one(hits_in_public(case, BEFORE_AFTER))


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
    if not filmed or not treats_people(case) or is_elsewhere(case):
        return
    # What a colleague is to read or do is not shown to anybody.
    heard = case.voices.matching(OFFERS_TREATMENT, *PUBLIC)
    told = next((each for each in heard if each.question in SHOWN), None)
    if told:
        yield hit(told.place, "content_types", about=told.normalized, text=told.text)
