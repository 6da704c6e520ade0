"""The rules in `wizard.checks.rules.reached`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried

PUPILS = {"name": "Elever", "who": "use_only"}
PARENTS = {"name": "Forældre", "who": "decide_and_pay"}
DRINKERS = {"name": "Ølentusiaster", "description": "Samler på smagsoplevelser", "who": "customers_new"}


def pillars(*audiences: str, **answers: Any) -> dict[str, Any]:
    rows = [{"topic": f"Emne {audience}", "audience": audience} for audience in audiences]
    people = {"audiences": [PUPILS, PARENTS], "purposes": ["leads"], "hours_per_week": 3}
    return {**people, "pillars": rows, **answers}


def business(*audiences: dict[str, Any], **answers: Any) -> dict[str, Any]:
    return {"market": "b2b", "purposes": ["leads"], "audiences": list(audiences), "selling": "sell", **answers}


def on(*platforms: str, **audience: Any) -> dict[str, Any]:
    row = {"name": "Lærlinge", **audience}
    needs = [{"audience": "Lærlinge", "platform": platform} for platform in platforms]
    return {"audiences": [row], "platforms": list(platforms), "needs": needs}


def drinks(**audience: Any) -> dict[str, Any]:
    return {"special_topics": ["alcohol"], "audiences": [{"name": "Festglade", **audience}]}


CASES = {
    "those_who_pay_not_reached": Tried(
        found=(pillars("Elever"), pillars("Elever", purposes=["direct_sales"])),
        near=(
            pillars("Elever", "Forældre"),
            pillars("Elever", campaigns=[{"name": "Aften for forældre", "audience": "Forældre"}]),
            pillars("Elever", purposes=["trust"]),
            pillars("Elever", audiences=[PUPILS]),
        ),
        says="Det er »Forældre«, der bestemmer og betaler",
    ),
    "nobody_decides_for_a_business": Tried(
        found=(
            business(DRINKERS),
            business({"name": "Workers", "description": "New in Denmark", "job": "Packer", "who": "use_only"}),
        ),
        near=(
            business({**DRINKERS, "description": "Ejere af restauranter"}),
            business({**DRINKERS, "job": "Indkøber"}),
            business({"name": "Ølentusiaster"}),  # nothing says that they do not
            business(DRINKERS, market="both"),
            business({**DRINKERS, "who": "applicants"}),
            business(DRINKERS, purposes=["recruitment"]),
            business(DRINKERS, PARENTS),
            {
                "market": "b2b",
                "purposes": ["leads"],
                "audiences": [{"name": "Tandlæger", "description": "Har egen klinik og to-tre assistenter"}],
                "needs": [{"need": "x"}],
            },
            {
                "market": "b2b",
                "purposes": ["leads"],
                "audiences": [{"name": "Housing associations", "description": "Look after 500 flats each"}],
                "needs": [{"need": "x"}],
            },
            {
                "market": "b2b",
                "purposes": ["leads"],
                "audiences": [{"name": "Menighedsråd", "description": "Skal have renset orglet"}],
                "needs": [{"need": "x"}],
            },
            {
                "market": "b2b",
                "purposes": ["leads"],
                "audiences": [{"name": "Vicars and churchwardens", "description": "Have a roof to mend"}],
                "needs": [{"need": "x"}],
            },
            {
                "market": "b2b",
                "purposes": ["leads"],
                "audiences": [{"name": "Vets", "description": "Work long days"}],
                "needs": [{"need": "x"}],
            },
        ),
        says="ingen målgruppe er nogen, der bestemmer i en virksomhed (»Ølentusiaster«)",
    ),
    "young_people_where_work_is_talked_of": Tried(
        found=(on("linkedin", age_from=16, age_to=18), on("linkedin", "x", age_to=19)),
        near=(
            on("linkedin", age_from=22, age_to=28),
            on("linkedin", age_from=15, age_to=40),
            on("linkedin", "instagram", age_from=16, age_to=18),
            on("linkedin"),
        ),
        says="»Lærlinge« er højst 18 år og skal nås på »LinkedIn«",
    ),
    "alcohol_for_pupils": Tried(
        found=(
            drinks(age_from=18, age_to=20, description="Går på gymnasiet"),
            drinks(description="Sixth-form students with a party"),
        ),
        near=(
            drinks(age_from=16, age_to=20, description="Går på gymnasiet"),  # another rule
            drinks(age_from=25, age_to=40, description="Har job"),
            drinks(description="Forældre til elever på gymnasiet"),
            {"audiences": [{"name": "Elever", "description": "Går på gymnasiet", "age_from": 18}]},
            {"special_topics": ["alcohol"], "audiences": [{"name": "Lærlinge til bryggeriet", "who": "applicants"}]},
            {
                "special_topics": ["alcohol"],
                "audiences": [{"name": "Elever på kokkeskolen", "age_from": 22, "age_to": 40}],
            },
        ),
        says="»Festglade« går på en ungdomsuddannelse",
    ),
}
