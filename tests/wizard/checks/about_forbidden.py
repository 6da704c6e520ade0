"""The rules in `wizard.checks.rules.forbidden`."""

from __future__ import annotations

from tests.wizard.checks.about_conduct import step
from tests.wizard.checks.about_law import may, must_not
from tests.wizard.checks.cases import Tried

WHEEL = "Stories bag rattet hver mandag"
RELAY = "Ølstafet: hvem bunder hurtigst?"
THIEF = "Læg overvågningsbilleder af butikstyve på Facebook"
ROBOT = "Et program, der automatisk følger alle i byen"
ENTRY = "Køb for 200 kr., og vær med i lodtrækningen om en cykel"


def advert(offer: str, *purposes: str) -> dict[str, object]:
    return {"purposes": list(purposes or ("recruitment",)), "campaigns": [{"offer": offer}]}


PROGRAM = "Et program inviterer 80 nye profiler om dagen og skriver til dem"

CASES = {
    "filming_at_the_wheel": Tried(
        found=(
            {"pillars": [{"topic": WHEEL}]},
            may("Our couriers shoot stories while riding"),
            step("Lav et klip, hvor du snakker til kameraet, mens eleven kører"),
            {"special_topics": ["driving"], **step("Film under timen, kørelæreren holder telefonen")},
            {"company_about": "Taxis in Ribe", **step("The driver films with the phone in one hand")},
        ),
        near=(
            {"pillars": [{"topic": "Fra førersædet, når bilen holder stille"}]},
            {"pillars": [{"topic": "Film turen med et fastmonteret kamera, mens vi kører"}]},
            may("We never film while driving"),
            step("Film i køkkenet, instruktøren holder telefonen"),
            {"special_topics": ["driving"], **step("Film, når bilen holder stille, og kørelæreren holder telefonen")},
            {"special_topics": ["driving"], **step("Kørelæreren holder aldrig telefonen til filmen")},
            must_not("Film while driving"),
        ),
        says=f"»{WHEEL}«",
    ),
    "drinking_encouraged": Tried(
        found=({"campaigns": [{"offer": RELAY}]}, step("Beer mile on the harbour"), may("Fri bar til kl. 23")),
        near=(
            step("Ølsmagning for tolv personer med brød til"),
            step("Alkoholfri ølstafet for børnefamilier"),
            step("The bar opens at eight"),
            step("Ingen drukspil"),
        ),
        says=f"»{RELAY}«",
    ),
    "thieves_shown": Tried(
        found=(may(THIEF), may("Share photos of shoplifters from the CCTV")),
        near=(
            may("Giv billeder af tyve til politiet; del dem aldrig"),
            may("Kameraet på lageret er slukket, når vi filmer til Facebook"),
            must_not(THIEF),
        ),
        says=f"»{THIEF}«",
    ),
    "reach_automated": Tried(
        found=(may(ROBOT), step("Software that comments on posts in the area"), step(PROGRAM)),
        near=(
            step("Et program beder os om at godkende billederne"),
            step("The program for the day asks people to bring boots"),
            step("Planlæg opslag automatisk i Meta Business Suite"),
            step("Et program viser, hvem der kommenterer"),
            step("Automatisk svar i indbakken med åbningstider"),
        ),
        says=f"»{ROBOT}«",
    ),
    "draw_entered_by_paying": Tried(
        found=(step(ENTRY), may("Buy a cake to enter the draw"), step("Lodder til 20 kr. i kommentaren")),
        near=(
            step("Vind to billetter i lodtrækningen, uden køb"),
            step("Køb billetter på hjemmesiden"),
            step("Buy two and save DKK 20"),
            step("Lotteri med tilladelse: lodder til 20 kr."),
        ),
        says=f"»{ENTRY}«",
    ),
    "job_advert_for_some": Tried(
        found=(advert("Vi søger en frisk ung pige til butikken"), advert("Young men wanted for the warehouse")),
        near=(
            advert("Fritidsjob fra 13 år: unge medarbejdere"),
            advert("Kollega søges, uanset alder"),
            advert("Mød vores unge lærlinge"),
            advert("Vi søger en frisk ung pige til butikken", "awareness"),  # it is no job advert
            advert("Tøj til unge mænd", "direct_sales"),
        ),
        says="»Vi søger en frisk ung pige til butikken«",
    ),
}
