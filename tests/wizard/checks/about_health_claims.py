"""The rules in `wizard.checks.rules.health_claims`."""

from __future__ import annotations

from tests.wizard.checks.about_claims import said
from tests.wizard.checks.cases import Tried

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
            said("We guarantee that our paint lasts ten winters", "crafts"),
            said("Vi lover, at du bliver mødt med et smil"),
            said("We promise you will get a reply within a day"),
            said("Svar inden for to dage, det lover vi"),
            said("5 kilo kartofler, garanteret danske"),
            said("Free returns guaranteed", "webshop"),
            said("We guarantee a healthy puppy", "other"),
            said("Smid 10 kg ud, og giv det til loppemarkedet", "association"),
            said("Tab 20 cm af håret, og giv det videre", "association"),
            said("Vi fjerner dine smerter ved regnskabet", "consultancy"),
            said("We take away your headaches with VAT", "consultancy"),
            said("Stress-free moving in three days", "other"),
            said("100 % sikker betaling", "webshop"),
            said("Vi garanterer bestået syn, ellers retter vi gratis", "crafts"),
        ),
        says="»Du består i første forsøg, garanteret«",
    ),
    "treatment_result_promised": Tried(
        found=(said(LOSE, "health"), said("Guaranteed results.", "other", "treatment")),
        near=(
            said(LOSE),
            said("Vi fortæller, hvad der sker til en behandling", "health"),
            said("Money-back guarantee if you are not happy with the results.", "health"),
            said("Vi lover, at du får svar samme dag", "health"),
            said("We promise you'll get an honest answer", "health"),
        ),
        says=LOSE,
    ),
    "health_effect_claimed": Tried(
        found=(
            said("Honning lindrer ondt i halsen", "food"),
            said("Good for your digestion", "shop"),
            said("Calm tea brings your blood pressure down", "webshop"),
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
            said("Our pies beat the cold", "food"),
            said("Keep the heart of the village young: support the shop", "food"),
            said("Coats that beat the cold", "shop"),
            said("Draught excluders keep the cold away", "shop"),
            said("Beats stiff competition", "shop"),
            said("Backup protects your memory card", "shop"),
            said("Keep your joints strong with our wood glue", "shop"),
            said("LED-pærer sænker regningen med led-lys", "shop"),
            said("Sæbe, der er god for huden", "shop"),
            said("Lædercreme styrker huden på sofaen", "shop"),
            said("Detox your wardrobe", "shop"),
            said("Digital detox i tre dage", "tourism"),
            said("GPs recommend that your dog wears a lead", "shop"),
            said("Boosts your health insurance", "other"),
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
            said("Vi er en sund forretning med øl", "food", "alcohol"),
            said("The brewery is healthy again, and the beer is on", "food", "alcohol"),
            said("Our hops are healthy this year, beer to come", "food", "alcohol"),
            said("Best after a run: our alcohol free beer", "food", "alcohol"),
            said("Perfekt efter en cykeltur: øl i haven", "food", "alcohol"),
            said("Frokosten er sund, øllet er koldt", "food", "alcohol"),
            said("Honning lindrer ondt i halsen", "food"),
        ),
        says="»Øl er godt for hjertet«",
    ),
    "illness_said_to_be_cured": Tried(
        found=(
            said("Vores salve fjerner ar og heler eksem", "shop"),
            said("Magnesium cures sleeplessness", "webshop", "food_health"),
            said("Honningen helbreder allergi", "food"),
        ),
        near=(
            said("Vores salve er god til tør hud", "shop"),
            said("Magnesium does not cure sleeplessness", "webshop", "food_health"),
            said("Vi heler eksem", "health", "treatment"),  # another rule
            said("Sådan lever man med eksem", "shop"),
            said("Romanen, der heler traumer", "shop"),
            said("Cures your headache over Christmas presents", "shop"),
            said("Air filter removes allergy triggers", "shop"),
            said("Vaskemiddel fjerner allergi-fremkaldende støv", "webshop"),
        ),
        says="helbreder en sygdom: »Vores salve fjerner ar og heler eksem«",
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
            said("Ingen gener fra byggeriet efter kl. 16", "crafts"),
            said("Lakreparation uden ar", "crafts"),
            said("Legeplads uden risiko for skader", "other"),
            said("Uden skadelige kemikalier"),
            said("Hypoallergenic bedding", "webshop"),
            said("Hypoallergene hunde: puddel", "other"),
            said("Completely harmless spiders: come and see", "culture"),
            said("No pain bank switching", "other"),
            said("Perfectly safe for children (tested to EN 71)", "webshop"),
        ),
        says="at intet kan gå galt: »Our ink is completely hypoallergenic",
    ),
}
