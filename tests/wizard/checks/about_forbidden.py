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
            may("Svend filmer, mens han kører ud til kunden"),
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
            may("Film, mens vi kører til Odense: Mads kører, og Line filmer"),
            {"pillars": [{"topic": "Film om livet bag rattet: mød vores chauffører"}]},
            step("Reels fra værkstedet: sådan holder du dit hjul i fart"),
            step("Stories fra turen, mens toget kører"),
            step("Live fra løbet: mens de kører forbi"),
            may("Short clips while the kids ride their ponies"),
            may("Film the harvest while the combine drives itself along the row"),
            {"special_topics": ["driving"], **step("Student films her certificate with her phone outside the office")},
            {"special_topics": ["driving"], **step("Instruktøren holder oplæg om mobil og video i klassen")},
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
            {"campaigns": [{"offer": "Vi tømmer lageret hurtigst muligt"}]},
            {"campaigns": [{"offer": "Most popular drinks of the month"}]},
            {"campaigns": [{"offer": "Our drinks are the most loved in town"}]},
            {"pillars": [{"topic": "Bottomless curiosity: science for kids"}]},
            {"pillars": [{"topic": "Chugging along: trips by narrowboat"}]},
            {"pillars": [{"topic": "Ups and downs of farming, the most honest series"}]},
            {"pillars": [{"topic": "De flest læste indlæg om øl"}]},
            {"pillars": [{"topic": "Most beers are brewed from four things"}]},
            {"key_messages": [{"message": "Fastest way to a beer: order at the table"}]},
        ),
        says=f"»{RELAY}«",
    ),
    "thieves_shown": Tried(
        found=(may(THIEF), may("Share photos of shoplifters from the CCTV")),
        near=(
            may("Giv billeder af tyve til politiet; del dem aldrig"),
            may("Kameraet på lageret er slukket, når vi filmer til Facebook"),
            must_not(THIEF),
            may("Vis billeder med tyverialarmen i brug"),
            may("Post photos of the stole we wove"),
            may("Post pictures of the vandalism with thanks to those who cleaned up"),
            may("Post film of The Book Thief reading group"),
            may("Show footage from vandalised graves so that people help"),
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
            step("The robot follows people around the museum"),
            step("Børnene bygger en robot, der følger folk"),
            step("Vi følger op automatisk efter 14 dage"),
            step("Comments with links are hidden automatically"),
            step("Follow-up is sent automatically to those who book"),
            step("Software developer Jo writes to 40 schools"),
            step("Scripts for the play: the actor messages the group"),
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
            step("Vi lod dem betale i døren og deltage i festen"),
            step("Det trækker folk til: køb billet, og vær med i salen"),
            step("The trip draws to an end: buy a ticket and be in time to win a seat"),
            {"industry": "association", **step("Sogneaften: lodder til 10 kr. og kaffe")},
            {"special_topics": ["fundraising"], **step("Lodder til 20 kr. i kommentaren")},
            step("Tombola til sommerfesten: lodder til 20 kr."),
        ),
        says=f"»{ENTRY}«",
    ),
    "job_advert_for_some": Tried(
        found=(
            advert("Vi søger en frisk ung pige til butikken"),
            advert("Young men wanted for the warehouse"),
            advert("Looking for a young lad for the workshop"),
        ),
        near=(
            advert("Fritidsjob fra 13 år: unge medarbejdere"),
            advert("Kollega søges, uanset alder"),
            advert("Mød vores unge lærlinge"),
            advert("Vi søger en frisk ung pige til butikken", "awareness"),  # it is no job advert
            advert("Tøj til unge mænd", "direct_sales"),
            advert("Vi søger kvinder til kvindekoret"),
            {"industry": "association", **advert("Vi mangler mænd i bestyrelsen")},
            advert("Looking for women for our rugby team"),
            advert("Seeking women’s stories for the exhibition"),
            advert("We are looking for men with prostate cancer for the support group"),
            advert("Søger erfarne håndværkere, max 40 km fra Vejle"),
            advert("Hiring: a commute of under 30 minutes"),
            advert("Vi mangler mænd på herreholdet"),
        ),
        says="»Vi søger en frisk ung pige til butikken«",
    ),
}
