"""The rules in `wizard.checks.rules.growth`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried

WHOLE = {"activity": "Link på hjemmesiden", "kind": "website", "owner": "Jonas", "due": "2027-01-15"}


def steps(*rows: dict[str, Any], **answers: Any) -> dict[str, Any]:
    return {"promotion_steps": list(rows), **answers}


def calendar(**row: Any) -> dict[str, Any]:
    """A step beside a calendar of 12 weeks, from 11 January to 4 April."""
    return steps({**WHOLE, **row}, calendar_start="2027-01-11", calendar_weeks=12)


def kinds(*kinds: str) -> dict[str, Any]:
    wanting = {"kpis": [{"metric": "followers", "target": 800}]}
    return steps(*({"activity": f"Opgave {number}", "kind": kind} for number, kind in enumerate(kinds)), **wanting)


CASES = {
    "growth_steps_unassigned": Tried(
        found=(
            steps({"activity": "Skilt ved kassen", "owner": "Mette"}, WHOLE, selling="sell"),
            steps({"activity": "Skilt ved kassen"}, {"activity": "Visitkort", "due": "2027-02-01"}, selling="sell"),
        ),
        near=(
            steps(WHOLE, selling="sell"),
            steps({"activity": "Skilt ved kassen", "done": True}, selling="sell"),
            steps({"activity": "Skilt ved kassen"}),  # not that far yet
            steps(
                {"activity": "Skilt", "due": "2027-02-01"}, selling="sell", company_about="Jeg arbejder alene i Ribe."
            ),  # it is nobody else's
        ),
        says="»Skilt ved kassen« i vækstplanen mangler et navn eller en frist",
    ),
    "growth_step_before_first_post": Tried(
        found=(calendar(kind="contest", due="2027-01-10"), calendar(kind="paid", due="2026-12-01")),
        near=(
            calendar(kind="contest", due="2027-01-11"),
            calendar(kind="website", due="2027-01-10"),
            calendar(kind="contest", due="2027-01-10", done=True),
            {
                **calendar(kind="paid", due="2027-01-10"),
                "current_channels": [{"platform": "facebook", "followers": 900}],
            },
            steps({**WHOLE, "kind": "contest"}),
        ),
        says="skal være gjort den 10. januar 2027, men der er ingen opslag før den 11. januar 2027",
    ),
    "growth_steps_after_calendar": Tried(
        found=(
            steps(
                {**WHOLE, "due": "2027-04-05"},
                {**WHOLE, "activity": "Visitkort", "due": "2027-05-01"},
                calendar_start="2027-01-11",
                calendar_weeks=12,
            ),
        ),
        near=(
            calendar(due="2027-04-04"),
            calendar(due="2027-04-05"),  # one step is no plan
            steps(WHOLE, *[{**WHOLE, "due": "2027-05-01"}] * 2, calendar_start="2027-01-11", calendar_weeks=12),
            steps(*[{**WHOLE, "due": "2028-01-01"}] * 2, calendar_start="2027-01-11"),
            steps(WHOLE, calendar_start="2026-01-12", calendar_weeks=12),  # `calendar_has_ended`
        ),
        says="(4. april 2027)",
    ),
    "growth_steps_overdue": Tried(
        found=(steps({**WHOLE, "due": "2027-01-03"}), steps(*[{**WHOLE, "due": "2026-12-31"}] * 3)),
        near=(steps({**WHOLE, "due": "2027-01-04"}), steps({**WHOLE, "due": "2027-01-03", "done": True})),
        says="Fristen er overskredet for »Link på hjemmesiden«",
    ),
    "growth_plan_without_own_places": Tried(
        found=(kinds("paid", "contest", "expertise"),),
        near=(
            kinds("paid", "contest", "website"),
            kinds("paid", "contest"),
            {**kinds("paid", "contest", "expertise"), "kpis": [{"metric": "leads"}]},  # nobody wants followers
            steps(*({"activity": text} for text in ("Skilt ved kassen", "Konkurrence", "Annonce"))),
            steps(*({"activity": text} for text in ("A sticker in every parcel", "Contest", "Ad"))),
        ),
        says="3 opgaver",
    ),
    "adverts_without_budget": Tried(
        found=(steps({"activity": "Annonce for åbent hus", "kind": "paid"}, feedback_rhythm="monthly"),),
        near=(
            steps({"activity": "Annonce for åbent hus, 600 kr.", "kind": "paid"}, feedback_rhythm="monthly"),
            steps(
                {"activity": "Annonce for åbent hus", "kind": "paid"},
                feedback_rhythm="monthly",
                campaigns=[{"name": "Åbent hus", "budget": 600}],
            ),
            steps(
                {"activity": "Annonce for åbent hus", "kind": "paid"},
                feedback_rhythm="monthly",
                allowed_actions=[{"action": "Annoncer for op til 500 kr."}],
            ),
            steps({"activity": "Annonce for åbent hus", "kind": "paid"}),  # not that far yet
        ),
        says="»Annonce for åbent hus«",
    ),
}
