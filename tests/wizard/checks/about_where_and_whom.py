"""The rules in `wizard.checks.rules.where_and_whom`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def market(text: str, answer: str) -> dict[str, Any]:
    return {"company_about": text, "market": answer}


def place(text: str, where: str, **row: Any) -> dict[str, Any]:
    return {"company_about": text, "audiences": [{"name": "Førstegangskøbere", "place": where, **row}]}


NEAR = "Vi sælger kun boliger i Vejle, Jelling og Børkop."

CASES = {
    "market_denied_in_words": Tried(
        found=(
            market("Vi arbejder kun for private.", "b2b"),
            market("Wills and divorce. Only private people, no company work.", "b2b"),
            market("Trade only.", "b2c"),
            market("Vi sælger kun til forhandlere.", "b2c"),
            market("Vi arbejder ikke for firmaer.", "both"),
        ),
        near=(
            market("Vi arbejder kun for private.", "b2c"),
            market("Trade only.", "b2b"),
            market("Vi arbejder for private og firmaer.", "both"),
            market("Vi er ikke et stort firma.", "b2b"),
            {"company_about": "Trade only."},
        ),
        says="I har svaret »Virksomheder«, men skriver selv: »Vi arbejder kun for private.«",
    ),
    "audience_beyond_where_we_work": Tried(
        found=(
            place(NEAR, "Hele landet"),
            place("We only deliver within 20 miles.", "All over the UK"),
            place("Vi kører kun i Aarhus og Skanderborg.", "Danmark"),
        ),
        near=(
            place(NEAR, "Vejle og omegn"),
            place("Vi sælger boliger i Vejle.", "Hele landet"),
            place(NEAR, "Hele landet", who="applicants"),
            {**place(NEAR, "Hele landet"), "industry": "webshop"},
            place(NEAR, ""),
        ),
        says="»Førstegangskøbere« er over hele landet (»Hele landet«)",
    ),
    "audience_outside_the_area": Tried(
        found=(
            {
                "company_about": "Only people who live or work in County Wexford can join.",
                "audiences": [{"name": "Young", "place": "Dublin"}],
            },
            {"company_about": "Kun for borgere i Ribe.", "audiences": [{"name": "Unge", "place": "Odense"}]},
            {"company_about": "Vi kører kun i Ribe.", "audiences": [{"name": "Unge", "place": "Odense"}]},
        ),
        near=(
            {
                "company_about": "Only people who live or work in County Wexford can join.",
                "audiences": [{"name": "Members", "place": "Enniscorthy"}],
            },
            {"company_about": "Kun for borgere i Odense.", "audiences": [{"name": "Unge", "place": "Odense"}]},
            {
                "company_about": "Only people who have been in Ribe know it.",
                "audiences": [{"name": "Unge", "place": "Odense"}],
            },
            {"company_about": "For borgere i Ribe.", "audiences": [{"name": "Unge", "place": "Odense"}]},
        ),
        says="»Young« er i »Dublin«, men I skriver selv: »Only people",
    ),
}
