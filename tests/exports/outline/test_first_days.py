"""The first 30 days follow from the answers."""

from exports.blocks.plan import TaskWeeks
from tests.exports.outline.strategy_decks import (
    ids,
    slide,
)
from wizard.questionnaire.model import Answers


def first_days(answers: Answers) -> list[tuple[str, str, str]]:
    [weeks] = slide("first_days", answers).blocks
    assert isinstance(weeks, TaskWeeks)
    return [(task.when or week.name, task.what, task.who) for week in weeks.weeks for task in week.tasks]


def test_the_first_30_days_follow_from_the_answers():
    answers: Answers = {
        "calendar_start": "2027-01-04",
        "policy_wanted": "written",
        "policy_contact": "Karen Toft (ellers Mille)",
        "channel_plan": [{"platform": "facebook", "poster": "Mille"}, {"platform": "x", "poster": "Mille"}],
        "promotion_steps": [
            {"activity": "Skilt", "due": "2027-02-02", "owner": "Sofie"},
            {"activity": "For sent", "due": "2027-02-03"},
            {"activity": "Gjort", "due": "2027-01-05", "done": True},
        ],
        "campaigns": [{"name": "Påske", "start": "2027-01-18"}],
        "kpis": [{"metric": "leads", "frequency": "monthly", "owner": "Mille"}],
        "next_review": "2027-04-05",
    }
    assert first_days(answers) == [
        (
            "Inden start",
            "Skriv politikken, og gennemgå den med dem, den gælder for",
            "Karen Toft",
        ),
        ("Inden start", "Find udgangspunktet for de nøgletal, der mangler et", "Mille"),
        ("4. jan.", "De første opslag efter planen på Facebook og X", "Mille"),
        ("18. jan.", "Kampagnen »Påske« begynder", ""),
        ("2. feb.", "Skilt", "Sofie"),
        ("2. feb.", "Aflæs nøgletallene for første gang", "Mille"),
    ]


def test_without_a_start_the_30_days_count_from_today():
    rows = [{"activity": "Skilt", "due": "2026-12-30"}, {"activity": "For sent", "due": "2026-12-31"}]
    assert [what for _, what, _ in first_days({"promotion_steps": rows})] == ["Skilt"]


def test_without_anything_to_do_there_is_no_slide_for_it():
    assert "first_days" not in ids({"company_about": "Vi bager brød.", "policy_wanted": "no"})


def test_the_days_of_a_week_name_their_month_once():
    for start, days in (
        ("2027-01-11", ["11.–17. jan.", "18.–24. jan.", "25.–31. jan.", "1.–9. feb."]),
        ("2027-01-25", ["25.–31. jan.", "1.–7. feb.", "8.–14. feb.", "15.–23. feb."]),
        ("2027-01-08", ["8.–14. jan.", "15.–21. jan.", "22.–28. jan.", "29. jan. – 6. feb."]),
    ):
        [weeks] = slide("first_days", {"calendar_start": start, "channel_plan": [{"platform": "facebook"}]}).blocks
        assert [week.days for week in weeks.weeks if not week.before] == days
