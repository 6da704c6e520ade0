"""Lines on which the patterns of `wizard.checks.phrases.treatment` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "NAMES_PRESCRIPTION": (
        "Botox-fredag: 20 % rabat",
        "Film om Wegovy",
        "Ozempic hos os",
        "Receptpligtig medicin til halv pris: tilbud i uge 7",
        "Botox Friday",
        "Slankeindsprøjtninger til foråret",
    ),
    "OFFERS_TREATMENT": (
        "Laserbehandling: pris og forløb",
        "Massage i januar",
        "Fillers and what they cost",
        "A treatment, live",
        "Tandblegning før festen",
        "Implants explained",
    ),
    "BEFORE_AFTER": (
        "Før- og efterbilleder af hud",
        "Patienthistorier hver onsdag",
        "Before and after: smiles",
        "Før/efter på Instagram",
        "Before-and-after pictures of clients",
        "Client testimonials",
    ),
}

UNMATCHED: Tried = {
    "NAMES_PRESCRIPTION": (
        "Why antibiotics are prescription-only medicines",
        "Hvorfor er medicinen receptpligtig?",
        "What a prescription medicine is, and why we see the animal first",
        "Receptpligtig medicin kræver, at vi har set dyret",
        "Rynkebehandling: book en samtale",
        "Vi nævner ikke receptpligtig medicin i opslag",
        "Do not mention prescription medicines",
        "Aldrig Botox i opslag",
        "Må man køre bil på receptpligtig medicin?",
        "En botox-fri klinik",
        "Håndkøbsmedicin i stuen",
        "A consultation about your skin",
    ),
    "OFFERS_TREATMENT": (
        "Mød Tove i receptionen",
        "Ventetider på behandling",
        "Find vej til klinikken",
        "Meet the dentist",
        "No treatment in our films",
        "Vi viser aldrig en operation",
    ),
    "BEFORE_AFTER": (
        "Skriv, hvad der sker før festen",
        "Billeder efter åbningen",
        "What to do before you come",
        "After the treatment you rest",
        "Ingen før- og efterbilleder",
        "Never before-and-after pictures",
    ),
}
