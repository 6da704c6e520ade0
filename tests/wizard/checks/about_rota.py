"""The rules in `wizard.checks.rules.rota`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.about_presence import PALLE, RIKKE, WEEKDAYS, answers_within
from tests.wizard.checks.cases import Tried


def posts(*days: str, poster: str = "Rikke Holm") -> dict[str, Any]:
    return {"channel_plan": [{"platform": "instagram", "weekdays": list(days), "poster": poster}]}


CASES = {
    "promise_outlasts_working_days": Tried(
        found=(
            {"team": [RIKKE], **answers_within(2)},
            {"team": [RIKKE], **answers_within(1, "Rikke Holm ringer til gæsten")},
            answers_within(24, "Signe (tirsdag til torsdag)"),
            answers_within(2, "Signe, som er her tirsdag og fredag"),
            {"lead_owner": "Mark, who is in on Mondays", "lead_response_hours": 4},
            {**answers_within(2, "Signe"), "company_about": "Vi er tre. Signe er her kun tirsdag og fredag."},
            {"lead_owner": "Mark Lee", "lead_response_hours": 4, "overall_strategy": "Mark works Mondays."},
            answers_within(48, "Signe (om tirsdagen)", "question"),
            {"team": [RIKKE], "lead_owner": "Rikke Holm", "lead_response_hours": 2},
            {"team": [RIKKE, PALLE], **answers_within(2), "monitoring_owner": "Palle Bo"},  # who speaks is Rikke
        ),
        near=(
            {"team": [RIKKE, PALLE], **answers_within(2, "Rikke Holm (weekend: Palle Bo)")},
            {"team": [RIKKE], **answers_within(2, "Rikke Holm (ellers Thomas Birk)")},
            {"team": [{**RIKKE, "stands_in": "Thomas Birk"}], **answers_within(2)},
            {"team": [WEEKDAYS], **answers_within(2)},  # a weekend is no gap
            {"team": [RIKKE], **answers_within(200)},
            {"team": [RIKKE], **answers_within(2, situation="praise")},
            {"team": [RIKKE], **answers_within(2, "Palle Bo")},  # nobody has said when he is there
            {"team": [{"name": "Rikke Holm"}], **answers_within(2)},
            answers_within(24, "Signe (tirsdag til torsdag)", "question"),  # near enough where nothing burns
            answers_within(8, "Signe (mandag til torsdag)"),  # nearly a working week
            {"team": [RIKKE], **answers_within(96, situation="question")},  # four working days
            {"team": [RIKKE, PALLE], "monitoring_owner": "Rikke Holm, Palle Bo når hun har fri"}
            | answers_within(24, situation="question"),
            {"lead_owner": "Ida, Jens om søndagen", "lead_response_hours": 2},
            {"lead_owner": "Ida, som har tirsdag, Jens om søndagen", "lead_response_hours": 2},
            {**answers_within(2, "Signe"), "company_about": "Signe og Bo står for maden. Vi har åbent tirsdag."},
            {"lead_owner": "Mark", "lead_response_hours": 4, "company_about": "Mark is in on Mondays, Ann on Fridays."},
            {"team": [{**RIKKE, "stands_in": "Palle Bo"}, PALLE], **answers_within(2)},
            {"team": [RIKKE, PALLE], "lead_owner": "Rikke Holm, Palle Bo", "lead_response_hours": 2},
            {"lead_owner": "Tue Nielsen", "lead_response_hours": 4, "lead_places": [{"place": "Mail"}]},
            {"lead_owner": "Jeg og min søn", "lead_response_hours": 4, "lead_places": [{"place": "Mail"}]},
            {"lead_owner": "Thu Nguyen", "lead_response_hours": 4, "lead_places": [{"place": "Mail"}]},
            {
                "lead_owner": "The office",
                "lead_response_hours": 4,
                "lead_places": [{"place": "Mail"}],
                "company_about": "The market stall is only here on Saturdays.",
            },
            {
                "lead_owner": "Vores butik",
                "lead_response_hours": 4,
                "lead_places": [{"place": "Mail"}],
                "company_about": "Vores konditor er kun her om lørdagen.",
            },
            {
                "lead_owner": "Line Holm",
                "lead_response_hours": 4,
                "lead_places": [{"place": "Mail"}],
                "company_about": "Line arbejder i butikken alle dage og underviser om torsdagen.",
            },
            {
                "lead_owner": "Mark Hill",
                "lead_response_hours": 4,
                "lead_places": [{"place": "Mail"}],
                "company_about": "Mark works Mondays from home.",
            },
            {
                "lead_owner": "Den, der har vagten",
                "lead_response_hours": 4,
                "lead_places": [{"place": "Mail"}],
                "company_about": "Den gamle mester er kun her om fredagen.",
            },
            {
                "lead_owner": "Min kone",
                "lead_response_hours": 4,
                "lead_places": [{"place": "Mail"}],
                "company_about": "Min nevø arbejder her om lørdagen.",
            },
            {"lead_owner": "Wed Hansen", "lead_response_hours": 4, "lead_places": [{"place": "Mail"}]},
            {"lead_owner": "Ons Jabeur", "lead_response_hours": 4, "lead_places": [{"place": "Mail"}]},
            {
                "lead_owner": "Anna",
                "lead_response_hours": 4,
                "lead_places": [{"place": "Mail"}],
                "company_about": "Anna works Saturdays at the market and weekdays in the office.",
            },
            {
                "lead_owner": "Anna",
                "lead_response_hours": 4,
                "lead_places": [{"place": "Mail"}],
                "company_about": "Anna works with the Tuesday group.",
            },
            {
                "lead_owner": "Maj Friis",
                "lead_response_hours": 4,
                "lead_places": [{"place": "Mail"}],
                "company_about": "Maj er her også lørdag formiddag.",
            },
            {
                "lead_owner": "Kim",
                "lead_response_hours": 4,
                "lead_places": [{"place": "Mail"}],
                "company_about": "Kim arbejder med regnskabet om mandagen.",
            },
        ),
        says="inden for 2 timer (»Krise«), men Rikke Holm er der kun om onsdagen og torsdagen",
    ),
    "posts_on_days_off": Tried(
        found=(
            {"team": [RIKKE], **posts("sat", "sun")},
            {"team": [RIKKE, {"name": "Palle Bo", "days": ["mon"]}], **posts("sat"), "monitoring_owner": "Palle Bo"},
        ),
        near=(
            {"team": [RIKKE], **posts("wed", "sat")},
            {"team": [{"name": "Rikke Holm"}], **posts("sat")},
            {"team": [RIKKE], **posts("sat"), "company_about": "Jeg arbejder alene i værkstedet."},
            {"team": [RIKKE, PALLE], **posts("sat"), "monitoring_owner": "Palle Bo"},  # he may be there then
            {"team": [RIKKE, PALLE], **posts("sat", poster="Rikke Holm, Palle Bo")},
        ),
        says="Rikke Holm skal lægge op på »Instagram« om lørdagen og søndagen, men arbejder om onsdagen og torsdagen",
    ),
}
