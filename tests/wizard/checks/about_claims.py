"""The rules in `wizard.checks.rules.claims`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def said(message: str, industry: str = "shop", *topics: str, **answers: Any) -> dict[str, Any]:
    return {
        "key_messages": [{"message": message}],
        "industry": industry,
        **({"special_topics": list(topics)} if topics else {}),
        **answers,
    }


LOSE = "Tab 10 kg på fire uger, garanteret."

CASES = {
    "result_promised": Tried(
        found=(said("Du består i første forsøg, garanteret", "other"), said("Guaranteed results in three weeks.")),
        near=(
            said("Ti års garanti på taget", "crafts"),
            said("Vi garanterer plads til alle niveauer"),
            said("Vi kan ikke garantere et resultat"),
            said(LOSE, "health"),  # another rule
            said("Te, der kurerer migræne", "webshop"),  # another rule
        ),
        says="»Du består i første forsøg, garanteret«",
    ),
    "treatment_result_promised": Tried(
        found=(said(LOSE, "health"), said("Guaranteed results.", "other", "treatment")),
        near=(
            said(LOSE),
            said("Vi fortæller, hvad der sker til en behandling", "health"),
            said("Money-back guarantee if you are not happy with the results.", "health"),
        ),
        says=LOSE,
    ),
    "health_effect_claimed": Tried(
        found=(
            said("Honning lindrer ondt i halsen", "food"),
            said("Good for your digestion", "shop"),
            said("Calm tea brings your blood pressure down", "webshop"),
            said("Magnesium cures sleeplessness", "webshop", "food_health"),
            said("Blåbær er fyldt med antioxidanter", "food"),
            said("Pulveret bekæmper stress", "shop"),
            said("Say goodbye to migraine with magnesium", "webshop"),
            said("Collagen gives you stronger joints", "webshop"),
            said("Vores suppe jager forkølelsen ud og holder maven i ro", "food"),
            said("Ginger shots that see off a sore throat", "food"),
            said("Havregrøden, der holder blodsukkeret nede hele formiddagen", "food"),
            said("Oats keep your heart healthy", "food"),
        ),
        near=(
            said("Sund frokost til kontoret", "food"),
            said("Sådan forebygger du spild i køkkenet", "food"),
            said("Honning lindrer ondt i halsen", "association"),
            said("Tre øvelser, der styrker ryggen", "health"),
            said("Cycling lowers your blood pressure", "shop"),
            said("Good for your digestion", "food", "alcohol"),  # for that there is no approved claim
            said("Calm tea does not bring your blood pressure down", "webshop"),
            said("Antioxidants: what they are", "food"),
            said("Suppen holder dig varm på en kold dag", "food"),
            said("Kold øl, varm stemning og mad, der holder prisen nede", "food"),
            said("Stop by on a cold day: the soup keeps you warm", "food"),
            said("Comes from the heart, and we keep the price down", "food"),
        ),
        says="»Honning lindrer ondt i halsen«",
    ),
    "health_effect_of_alcohol": Tried(
        found=(
            said("Øl er godt for hjertet", "food", "alcohol"),
            said("A beer a day is good for your heart", "food", company_about="Craft brewery on the harbour"),
            said("En pilsner om dagen er sundere end sodavand", "food", "alcohol"),
            said("Red wine is healthier than juice", "shop", company_about="A wine shop"),
            said("Et glas om aftenen holder hjertet ungt", "food", "alcohol"),
            said("Our bitters settle an upset stomach", "food", "alcohol"),
        ),
        near=(
            said("Øl, der smager af havtorn", "food", "alcohol"),
            said("Sund fornuft og god øl", "food", "alcohol"),
            said("Vores alkoholfri er sundere end sodavand", "food", "alcohol"),
            said("Øl er ikke sundere end sodavand", "food", "alcohol"),
            said("Det er sundt at grine sammen", "food", "alcohol"),
            said("Frokosten er sund, øllet er koldt", "food", "alcohol"),
            said("Honning lindrer ondt i halsen", "food"),
        ),
        says="»Øl er godt for hjertet«",
    ),
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
        ),
        says="»Laserbehandling: pris«",
    ),
    "green_claim_stands_alone": Tried(
        found=(said("Byens grønneste vask"), said("100 % klimaneutralt tøj"), said("The eco-friendly choice")),
        near=(
            said("Emballagen er klimavenlig, fordi den er 90 % genbrugsplast."),
            said("Grønne planter til kontoret"),
            said("En økonomisk bæredygtig forening"),
            said("Sådan vælger du en miljøvenlig maling"),
            said("What does sustainable mean in the new rules?"),
            said("Bæredygtighed i byggeriet"),
        ),
        says="»Byens grønneste vask«",
    ),
    "credit_without_its_cost": Tried(
        found=(
            said("Cykel på afbetaling: 399 kr. om måneden", "shop", market="b2c"),
            said("Bike from DKK 399 a month", "shop", "credit"),
            said("Borrow 100,000 from 399 a month", "consultancy", "credit"),
            said("Skinner for 495 kr. om måneden, 0 kr. i udbetaling", "health"),
            said("A heat pump in twelve instalments", "crafts"),
        ),
        near=(
            said("Cykel fra 399 kr. om måneden, ÅOP 12 %", "shop"),
            said("Medlem for 99 kr. om måneden: kontingent uden binding", "shop"),
            said("Cykel fra 399 kr. om måneden", "shop", market="b2b"),
            said("Udbetaling af feriepenge: sådan gør du", "consultancy"),
            said("Ingen udbetaling af præmier i kontanter, kun gavekort", "culture"),
            said("Sit down with a coffee", "food"),
            said("Kom forbi en gang om måneden", "shop"),
            said("Nyt garn hver måned: 149 kr. om måneden", "webshop"),
        ),
        says="»Cykel på afbetaling: 399 kr. om måneden«",
    ),
    "safety_promised": Tried(
        found=(
            said("Our ink is completely hypoallergenic, no risk of a reaction", "other"),
            said("Vores creme er helt uden bivirkninger"),
            said("Completely safe for everyone"),
        ),
        near=(
            said("Ingen binding, ingen risiko: prøv en time"),
            said("Vi kan ikke love, at det er uden bivirkninger"),
            said("‘No pain, no gain’ is not true"),
            said("Free cancellation, no risk"),
        ),
        says="at intet kan gå galt: »Our ink is completely hypoallergenic",
    ),
    "compared_with_others": Tried(
        found=(
            said("Modsat Brudehuset i Vejle syr vi selv"),
            said("Better than any other clinic in Aarhus", "health"),
            said("Billigere end konkurrenterne"),
            said("Alle andre malere i byen snyder med grunderen"),
            said("The others cut corners; only we follow the manual"),
        ),
        near=(
            said("Bedre end i går"),
            said("Alle de andre dage er der åbent til 16"),
            said("We follow the rules, all of them"),
            said("Målt 12 % hurtigere end konkurrenterne ifølge Teknologisk Institut"),
            said("Unlike last year we are open in July"),
        ),
        says="»Modsat Brudehuset i Vejle syr vi selv«",
    ),
}
