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
        ),
        says="»Lad familien skrive et par gode anmeldelser«",
    ),
}
