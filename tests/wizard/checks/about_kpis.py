"""The rules in `wizard.checks.rules.kpis`, and KPIs for those in the modules beside it."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried

PASSED = {"review_rhythm": "quarterly"}
"""An answer after the KPIs: what they lack is no longer just unfinished."""

COMPLETE = {
    "source": "Regnearket",
    "baseline": 4,
    "target": 10,
    "due": "2027-03-31",
    "frequency": "monthly",
    "owner": "Susanne",
}


def kpi(metric: str | None, purpose: str | None = None, **changes: Any) -> dict[str, Any]:
    """A complete KPI with these changes; what is None is left out."""
    row = {"metric": metric, "purpose": purpose, **COMPLETE, **changes}
    return {field: value for field, value in row.items() if value is not None}


def kpis(*rows: dict[str, Any], **answers: Any) -> dict[str, Any]:
    """Answers with these KPIs, from somebody who has gone on to the reviews."""
    return {**PASSED, "kpis": list(rows), **answers}


LEADS = kpi("leads", "leads")
TWO = ["leads", "trust"]

CASES = {
    "kpi_without_metric": Tried(
        found=(kpis(kpi(None)), kpis(kpi(None), kpi(None), kpi(None, source="Kassen"))),
        near=(kpis(LEADS), kpis({"source": "Regnearket", "owner": "Susanne"})),
        says="intet nøgletal",
    ),
    "kpi_without_target": Tried(
        found=(
            kpis(kpi("reach", target=None)),
            {"kpis": [{"metric": "reach", "owner": "Susanne"}]},
        ),
        near=(
            kpis(LEADS),
            {"kpis": [{"metric": "reach"}]},  # has only just been chosen
            kpis({"metric": "reach", "purpose": "awareness", "source": "Meta", "frequency": "monthly"}),
        ),
        says="Der er ikke noget mål for »Rækkevidde«",
    ),
    "kpi_only_chosen": Tried(
        found=(
            kpis({"metric": "reach"}, {"metric": "reach"}, {"metric": "reach", "purpose": "awareness"}),
            kpis({"metric": "reach", "purpose": "awareness", "source": "Meta", "frequency": "monthly"}),
        ),
        near=(
            kpis(LEADS),
            {"kpis": [{"metric": "reach", "source": "Meta"}]},  # has only just been chosen
            kpis({"metric": "reach", "owner": "Susanne"}),  # has no target, which is said
        ),
        says="»Rækkevidde« er valgt",
    ),
    "kpi_without_date": Tried(
        found=(kpis(kpi("reach", due=None), LEADS, kpi("followers", due=None)),),
        near=(
            kpis(LEADS),
            kpis(kpi("reach", due=None, target=None)),  # that there is no target is said first
            {"kpis": [kpi("reach", due=None)]},
        ),
        says="Der er ingen dato på målet for »Rækkevidde« og »Følgere«",
    ),
    "kpi_without_source_frequency_or_owner": Tried(
        found=(
            kpis(kpi("reach", source=None, owner=None)),
            kpis(kpi("reach", frequency=None)),
            kpis(kpi("reach", source=None), kpi("reach", owner=None), kpi("followers", owner=None)),
        ),
        near=(
            kpis(LEADS),
            kpis({"metric": "reach"}),
            {"kpis": [kpi("reach", owner=None)]},
            kpis(kpi("reach", owner=None), company_about="Jeg er alene i firmaet."),
        ),
        says="Udfyld »Her finder vi tallet« og »Ansvarlig« for »Rækkevidde«",
    ),
    "kpi_without_purpose": Tried(
        found=(kpis(kpi("reach"), purposes=TWO),),
        near=(
            kpis(kpi("reach", "trust"), purposes=TWO),
            kpis(kpi("reach"), purposes=["trust"]),  # it can only be that one
            kpis(kpi("reach")),
            {"purposes": TWO, "kpis": [kpi("reach")]},
        ),
        says="Der er ikke valgt noget formål for »Rækkevidde«",
    ),
    "kpi_for_dropped_purpose": Tried(
        found=(
            {"purposes": TWO, "kpis": [kpi("reach", "awareness")]},
            {"primary_purpose": "trust", "kpis": [kpi("reach", "awareness"), kpi("mentions", "awareness"), LEADS]},
        ),
        near=(
            {"purposes": TWO, "kpis": [LEADS, kpi("reach")]},
            {"purposes": ["leads"], "primary_purpose": "awareness", "kpis": [kpi("reach", "awareness")]},
            {"kpis": [kpi("reach", "awareness")]},
        ),
        says="I måler »Kendskab« på »Rækkevidde«, men det er ikke et af jeres formål",
    ),
}
