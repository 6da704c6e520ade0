"""The rules in `wizard.checks.rules.reply_times`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.about_kpis import kpi
from tests.wizard.checks.cases import Tried


def within(**hours: float) -> dict[str, Any]:
    """A procedure with these time limits by situation."""
    return {"mention_procedure": [{"situation": each, "within_hours": hours[each]} for each in hours]}


def target(hours: float) -> dict[str, Any]:
    return kpi("response_time", "service", baseline=None, target=hours)


CASES = {
    "promise_nobody_is_there_to_keep": Tried(
        found=(
            {**within(question=1, praise=24), "monitoring_hours": 1.5},
            {"lead_response_hours": 2, "monitoring_hours": 4.5},
            {
                "lead_response_hours": 2,
                "monitoring_hours": 1,
                "lead_places": [{"place": "Phone"}, {"place": "Messages"}],
            },
            {"lead_response_hours": 1, **within(complaint=0.5), "monitoring_hours": 0},
        ),
        near=(
            {**within(question=1), "monitoring_hours": 5},
            {**within(question=3), "monitoring_hours": 1.5},
            {**within(crisis=1), "monitoring_hours": 1.5},  # somebody rings
            {"lead_response_hours": 2, "monitoring_hours": 1, "lead_places": [{"place": "Telefon"}]},  # and here too
            within(question=1),
            {"monitoring_hours": 1.5},
        ),
        says="I lover svar inden for 1 time, men",
    ),
    "response_target_slower_than_promised": Tried(
        found=(
            {"kpis": [target(30)], **within(question=24)},
            {"kpis": [target(30), target(40)], "lead_response_hours": 24},
        ),
        near=(
            {"kpis": [target(24)], **within(question=24)},
            {"kpis": [target(30)], **within(question=24, praise=48)},
            {"kpis": [target(30)], **within(question=24), "lead_response_hours": 48},
            {"kpis": [target(30)], **within(crisis=1)},
            {"kpis": [kpi("reach", target=30)], **within(question=24)},
            {"kpis": [kpi("response_time", baseline=20, target=30)], **within(question=24)},  # worse than today, even
            {
                "mention_procedure": [{"situation": "question", "within_hours": 4}],
                "kpis": [{"metric": "response_time", "target": 30, "unit": "count", "name": "minutes to answer"}],
            },
        ),
        says="Målet for »Svartid« er et gennemsnit, men alligevel længere",
    ),
    "urgent_answered_later": Tried(
        found=(
            within(crisis=48, praise=24, complaint=36),
            within(complaint=48, praise=24, crisis=1),
            within(crisis=3, question=1),
        ),
        near=(
            within(crisis=8, complaint=24, question=24, praise=48),
            within(complaint=24, question=4),
            within(complaint=24, praise=12),  # within a day all the same
            within(crisis=24, praise=24),
            within(crisis=48),
            within(crisis=2, question=1),  # at once, both
        ),
        says="»Krise« har en længere svarfrist end »Ros«. Sæt »Krise« til højst 4 timer",
    ),
}
