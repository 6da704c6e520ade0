"""The rules in `wizard.checks.rules.aims`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def aim(*aims: str, **answers: Any) -> dict[str, Any]:
    return {"company_aims": [{"aim": each} for each in aims], **answers}


def audience(*who: str) -> dict[str, Any]:
    return {"audiences": [{"name": f"Gruppe {number}", "who": each} for number, each in enumerate(who, 1)]}


KEEP = "Vi vil beholde de kunder, vi har. Resten af tiden går med drift."

CASES = {
    "aim_without_purpose": Tried(
        found=(
            aim("keep_customers", purposes=["awareness", "direct_sales"]),
            aim("recruit", purposes=["trust"]),
            aim("be_known", "fewer_calls", purposes=["awareness"]),
            aim("sign_ups", purposes=["awareness"], industry="consultancy"),
            aim("sign_ups", purposes=["service"], industry="public"),
        ),
        near=(
            aim("keep_customers", purposes=["awareness", "service"]),
            aim("recruit", "be_known", purposes=["recruitment", "awareness"]),
            aim("keep_customers"),  # no purposes yet
            {"purposes": ["awareness"]},
            aim("sign_ups", purposes=["awareness", "education"], industry="public"),  # nothing is sold
            aim("members", purposes=["trust"], industry="association"),
        ),
        says="»Holde på kunderne«, men ingen af jeres formål arbejder for det (»Kendskab« og »Direkte salg«)",
    ),
    "aim_without_audience": Tried(
        found=(
            aim("recruit", **audience("customers_now", "customers_new")),
            aim("keep_customers", **audience("customers_new")),
            aim("more_from_each", **audience("applicants")),
        ),
        near=(
            aim("recruit", **audience("customers_now", "applicants")),
            aim("keep_customers", **audience("customers_now")),
            aim("more_from_each", **audience("customers_new")),  # the next ones may buy more
            aim("be_known", **audience("customers_now")),  # asks for nobody in particular
            aim("recruit", audiences=[{"name": "Unge"}]),  # nobody has said who they are
            aim("recruit"),
        ),
        says="»Ansætte eller få frivillige«, men jeres målgrupper er alle",
    ),
    "keeping_heard_but_not_a_purpose": Tried(
        found=(
            {"overall_strategy": KEEP, "purposes": ["awareness"]},
            {"company_about": "We want to keep our members.", "purposes": ["direct_sales"]},
        ),
        near=(
            {"purposes": ["awareness"], "company_about": "Vi skal ikke holde kunderne hen."},
            {"purposes": ["awareness"], "company_about": "We never keep customers waiting."},
            {"overall_strategy": KEEP, "purposes": ["awareness", "trust"]},
            {"overall_strategy": "Vi vil ikke holde på kunderne for enhver pris.", "purposes": ["awareness"]},
            {"overall_strategy": KEEP, **aim("keep_customers"), "purposes": ["awareness"]},  # another rule
            {"overall_strategy": "Vi beholder navnet og den gamle butik.", "purposes": ["awareness"]},
        ),
        says="(»Vi vil beholde de kunder, vi har.«)",
    ),
}
