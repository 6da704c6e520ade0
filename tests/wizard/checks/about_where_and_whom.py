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
            {"market": "both", "company_about": "Vi sælger ikke kun til private."},
            {"market": "both", "company_about": "Vi er ikke som andre firmaer."},
            {"market": "b2c", "company_about": "Vi er kun to firmaer i Danmark, der fletter kurve."},
            {"market": "b2c", "company_about": "The pumping station is not open to the public."},
            {"market": "b2b", "company_about": "Ingen virksomheder bør betale for strøm, de ikke bruger."},
            {"market": "both", "company_about": "Før solgte vi kun til private, nu også til restauranter."},
            {"market": "both", "company_about": "We used to sell only to private customers; today cafés buy half."},
            {
                "market": "both",
                "company_about": "We sell only to private customers on Saturdays, the trade comes in the week.",
            },
            {"market": "both", "company_about": "Fabrikken sælger kun til forhandlere, og butikken er for alle."},
            {"market": "b2c", "company_about": "Vi køber kun hos firmaer, vi kender."},
            {"market": "b2b", "company_about": "No business customers have left us in four years."},
            {
                "market": "both",
                "company_about": "Only families with children under two get the grant; firms pay in full.",
            },
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
            {
                "industry": "shop",
                "audiences": [{"name": "A", "place": "Hele landet"}],
                "company_about": "Vi bygger kun i træ.",
            },
            {
                "industry": "shop",
                "audiences": [{"name": "A", "place": "Hele Danmark"}],
                "company_about": "Vi bruger kun lokale råvarer.",
            },
            {
                "industry": "shop",
                "audiences": [{"name": "A", "place": "Nationwide"}],
                "company_about": "Our roasts are ready just in time for Christmas.",
            },
            {
                "industry": "shop",
                "audiences": [{"name": "A", "place": "Hele landet"}],
                "company_about": "Vi arbejder kun på bestilling.",
            },
            {
                "industry": "shop",
                "audiences": [{"name": "A", "place": "All of County Kerry"}],
                "company_about": "We only deliver in Kerry.",
            },
            {
                "industry": "shop",
                "audiences": [{"name": "A", "place": "England"}],
                "company_about": "We only work in oak and ash.",
            },
            {
                "industry": "shop",
                "audiences": [{"name": "A", "place": "Hele landet"}],
                "company_about": "Læreren underviser kun på engelsk.",
            },
            {
                "industry": "shop",
                "audiences": [{"name": "A", "place": "Hele landet"}],
                "company_about": "Alle høns kommer fra gårde inden for 30 km.",
            },
            {
                "industry": "shop",
                "audiences": [{"name": "A", "place": "Nationwide"}],
                "company_about": "We only teach in small groups.",
            },
            {
                "industry": "shop",
                "audiences": [{"name": "A", "place": "Hele landet"}],
                "company_about": "Vi arbejder kun til kl. 14 i Påsken.",
            },
            {
                "industry": "shop",
                "audiences": [{"name": "A", "place": "Hele landet"}],
                "company_about": "Vi sælger kun på Etsy og Amazon.",
            },
            {
                "industry": "shop",
                "audiences": [{"name": "A", "place": "Nationwide"}],
                "company_about": "We only come to Kent in June; the rest is online.",
            },
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
            {
                "industry": "shop",
                "audiences": [{"name": "A", "place": "København og Aarhus"}],
                "company_about": "Sælger kun i Matas og Magasin.",
            },
            {
                "industry": "shop",
                "audiences": [{"name": "A", "place": "Dublin"}],
                "company_about": "Leverer kun til Michelin-restauranter.",
            },
        ),
        says="»Young« er i »Dublin«, men I skriver selv: »Only people",
    ),
    "private_people_one_does_not_serve": Tried(
        found=(
            {"company_about": "Private har vi ikke tid til.", "audiences": [{"name": "Husejere i Viborg"}]},
            {"overall_strategy": "We don't do domestic work.", "audiences": [{"name": "Homeowners"}]},
        ),
        near=(
            {"company_about": "Private har vi ikke tid til.", "audiences": [{"name": "Boligforeninger"}]},
            {"company_about": "Private har vi ikke tid til.", "audiences": [{"name": "Private skoler"}]},
            # Who sells to shops alone may well speak to those who buy there.
            {"company_about": "Vi sælger kun til forhandlere.", "audiences": [{"name": "Forbrugere"}]},
            {"company_about": "Vi arbejder for private og erhverv.", "audiences": [{"name": "Husejere"}]},
            {
                "company_about": "We don't do domestic work.",
                "audiences": [{"name": "Homeowners who want a job", "who": "applicants"}],
            },
        ),
        says="»Husejere i Viborg« er private, men I skriver selv: »Private har vi ikke tid til.«",
    ),
}
