"""The rules in `wizard.checks.rules.treatment`."""

from __future__ import annotations

from tests.wizard.checks.about_claims import said
from tests.wizard.checks.cases import Tried

CASES = {
    "prescription_medicine_named": Tried(
        found=(
            said("Botox-fredag: 20 % rabat", "health"),
            said("A film about Wegovy", "other", "medicine"),
            said("Prescription-only sleeping tablets, 3 for 2", "shop", "medicine"),
            said("20 % på receptmedicin", "shop", "medicine"),
        ),
        near=(
            said("Rynkebehandling: book en samtale", "health"),
            said("Vi nævner ikke receptpligtig medicin i opslag", "health"),
            said("Botox-fredag: 20 % rabat"),  # no second key
            {"industry": "health", "promotion_steps": [{"activity": "Aflever din gamle receptmedicin hos os"}]},
            {"industry": "health", "key_messages": [{"message": "En Botox-fri klinik i Aarhus"}]},
            {"industry": "health", "pillars": [{"topic": "Må man køre bil på receptpligtig medicin?"}]},
            {"industry": "health", "needs": [{"content": "Can I take prescription medicines on a plane?"}]},
            {"industry": "health", "pillars": [{"topic": "Receptfornyelse: sådan bestiller du receptpligtig medicin"}]},
        ),
        says="»Botox-fredag: 20 % rabat«",
    ),
    "patients_shown_before_and_after": Tried(
        found=(
            {"industry": "health", "pillars": [{"topic": "Før- og efterbilleder af hud"}]},
            {"special_topics": ["treatment"], "pillars": [{"topic": "Before and after: smiles"}]},
        ),
        near=(
            {"industry": "crafts", "pillars": [{"topic": "Før og efter: køkkenet på Vestergade"}]},
            {"industry": "health", "pillars": [{"topic": "Det sker før festen"}]},
            {"industry": "health", "needs": [{"content": "Det skal du spise før og efter træning"}]},
            {"industry": "health", "pillars": [{"topic": "Exercises before and after a run"}]},
            {"industry": "health", "key_messages": [{"message": "Vi er der både før og efter operationen"}]},
            {
                "industry": "health",
                "needs": [{"content": "How to look after the wound before and after your appointment"}],
            },
            {"industry": "health", "pillars": [{"topic": "Livet før og efter en fødsel"}]},
            {"industry": "health", "campaigns": [{"name": "K", "offer": "Stretching before and after work"}]},
            {"industry": "health", "pillars": [{"topic": "Stretch before and after"}]},
            {"industry": "health", "needs": [{"content": "Billeder af stuen før og efter ombygningen"}]},
        ),
        says="»Før- og efterbilleder af hud«",
    ),
    "treatment_advertised_on_video": Tried(
        found=(
            {"industry": "health", "content_types": ["short_video"], "pillars": [{"topic": "Laserbehandling: pris"}]},
            {"special_topics": ["treatment"], "content_types": ["live"], "pillars": [{"topic": "A treatment, live"}]},
        ),
        near=(
            {"industry": "health", "content_types": ["image"], "pillars": [{"topic": "Laserbehandling: pris"}]},
            {"industry": "health", "content_types": ["short_video"], "pillars": [{"topic": "Mød Tove i receptionen"}]},
            {"industry": "crafts", "content_types": ["short_video"], "pillars": [{"topic": "Behandling af træ"}]},
            {
                "industry": "health",
                "company_about": "Dyreklinik med tre dyrlæger",  # the act is about people
                "content_types": ["short_video"],
                "pillars": [{"topic": "Behandling mod flåter"}],
            },
            {"industry": "health", "content_types": ["live"], "roles": [{"expectation": "Ulla læser om behandling"}]},
            {
                "industry": "health",
                "content_types": ["short_video"],
                "market": "b2c",
                "audiences": [{"name": "A", "description": "Runners", "place": "Leeds"}],
                "pillars": [{"topic": "Our massage treatments"}],
            },
            {
                "industry": "health",
                "content_types": ["short_video"],
                "audiences": [{"name": "A", "description": "Runners", "place": "Galway, Ireland"}],
                "needs": [{"content": "What acupuncture is"}],
            },
            {
                "industry": "health",
                "content_types": ["short_video"],
                "key_messages": [{"message": "Alle får den samme venlige behandling"}],
            },
            {
                "industry": "health",
                "content_types": ["short_video"],
                "needs": [{"content": "Where to park for your treatment"}],
            },
        ),
        says="»Laserbehandling: pris«",
    ),
}
