"""The rules in `wizard.checks.rules.people`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def roles(*groups: str, **answers: Any) -> dict[str, Any]:
    rows = [{"group": group, "expectation": "Et billede om ugen", "argument": "Det bliver set"} for group in groups]
    return {"roles": rows, "feedback_rhythm": "monthly", **answers}


MEETING = {"engagement_activities": ["morning_meeting", "training"]}

CASES = {
    "activities_without_roles": Tried(
        found=(MEETING,),
        near=({**MEETING, "roles": [{"group": "others"}]}, {"feedback_rhythm": "monthly"}),
        says="»Morgenmøde« og »Kursus eller oplæring«",
    ),
    "role_without_argument": Tried(
        found=(
            {"roles": [{"group": "others", "expectation": "Et billede om ugen"}], "feedback_rhythm": "monthly"},
            {"roles": [{"group": "others", "expectation": str(n)} for n in range(2)], "feedback_rhythm": "monthly"},
        ),
        near=(
            roles("others"),
            {"roles": [{"group": "others", "expectation": "Et billede om ugen"}]},
            {"roles": [{"group": "others"}], "feedback_rhythm": "monthly"},
        ),
        says="»Andre medarbejdere«",
    ),
    "colleagues_never_told": Tried(
        found=(
            {**MEETING, "feedback_rhythm": "never"},
            {"ambassadors": [{"name": "Sofie"}], "feedback_rhythm": "never"},
            {"roles": [{"group": "others", "expectation": "Et billede om dagen"}], "feedback_rhythm": "never"},
        ),
        near=(
            {**MEETING, "feedback_rhythm": "quarterly"},
            MEETING,
            {"feedback_rhythm": "never"},
            {"roles": [{"group": "management", "expectation": "Åbne døre"}], "feedback_rhythm": "never"},
        ),
        says="»Aldrig«",
    ),
}
