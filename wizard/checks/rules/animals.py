"""The rule about medicine for animals."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, rule
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.trades import TREATS_ANIMALS
from wizard.checks.phrases.treatment import NAMES_PRESCRIPTION
from wizard.checks.phrases.voices import Voice
from wizard.checks.rules.danish_law import in_denmark
from wizard.checks.rules.hits import hits_spoken


@rule(
    Severity.SHOULD,
    "medicines_act66",
    legal=True,
    message={
        "da": "Det lyder, som om I vil reklamere for receptpligtig medicin til dyr: »{text}«. Skriv om besøget eller "
        "rådgivningen i stedet, eller spørg Lægemiddelstyrelsen, hvad I må.",
        "en": "It sounds as if you mean to advertise prescription medicine for animals: “{text}”. Write about the "
        "visit "
        "or the advice instead, or ask the Danish Medicines Agency what you may do.",
    },
    reason={
        "da": "Lægemiddelloven forbyder reklame for receptpligtig medicin over for offentligheden. Hvad der gælder for "
        "medicin til dyr, har vi ikke læst; men et dyr skal ikke have mere medicin, fordi den er sat ned.",
        "en": "The Danish Medicines Act bans advertising of prescription medicines to the public. We have not read "
        "what applies to medicine for animals, but no animal needs more of it because it is on offer.",
    },
)
def prescription_medicine_for_animals(case: Case) -> Iterator[Hit]:
    about = normalized(f"{case.get('company_name', '')}. {case.get('company_about', '')}")
    if not TREATS_ANIMALS.mentioned_in(about):
        return iter(())
    return in_denmark(case, hits_spoken(case.voices.matching(NAMES_PRESCRIPTION, Voice.SAID, Voice.PLAN)))
