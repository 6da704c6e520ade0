"""The rules in `wizard.checks.rules.own_reviews`."""

from __future__ import annotations

from tests.wizard.checks.about_conduct import step
from tests.wizard.checks.about_law import may, must_not
from tests.wizard.checks.cases import Tried

FIVE_STARS = "Gratis kaffe til alle, der giver os fem stjerner på Google"

CASES = {
    "reviews_rewarded": Tried(
        found=(step(FIVE_STARS), may("10% off for everyone who leaves a review")),
        near=(
            step("Bed alle kunder om en anmeldelse, gode som dårlige"),
            step("Gratis parkering; anmeldelser besvares samme dag"),
            step("Book bloggers get a free copy for an honest review"),
            step("Giv bogen fem stjerner, og få 10 % på den næste"),
            step("We write reviews of games and get free copies"),
            step("After your free consultation we ask for a review"),
            step("Report and review your boiler: get a free filter"),
            must_not(FIVE_STARS),
        ),
        says=f"»{FIVE_STARS}«",
    ),
    "reviews_only_from_the_happy": Tried(
        found=(
            may("Bed kun de glade kunder om at anmelde os"),
            may("Only ask happy patients for a review"),
            step("Anmeldelser kun fra tilfredse gæster"),
        ),
        near=(
            may("Bed alle om en anmeldelse, ikke kun de glade"),
            must_not("Kun bede de glade kunder om en anmeldelse"),
            may("Ask all patients for a review"),
            may("Vi er kun tilfredse, når alle anmeldelser er besvaret"),
            may("We are only happy when every review is answered"),
            may("We are only satisfied with five stars in food hygiene"),
        ),
        says="»Bed kun de glade kunder om at anmelde os«",
    ),
    "reviews_by_ourselves": Tried(
        found=(
            may("Lad familien skrive et par gode anmeldelser"),
            may("Each of us writes two reviews a month"),
            step("Bed bestyrelsen give fem stjerner på Google"),
        ),
        near=(
            may("Medarbejderne svarer på anmeldelser"),
            may("Guests who write reviews are thanked, the whole family too"),
            may("Our staff write reviews of new books"),
            may("Medarbejderne skriver anmeldelser af ugens bog"),
            may("Families of residents write reviews on carehome.co.uk"),
            may("Ask families to leave a review when the course is over"),
            may("Bed familierne give os en anmeldelse efter kurset"),
            may("Friends of the museum leave reviews"),
            may("The team gives five stars to the supplier"),
            may("The board writes its annual review"),
        ),
        says="»Lad familien skrive et par gode anmeldelser«",
    ),
}
