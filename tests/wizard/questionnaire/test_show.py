"""Values as a person reads them, in both languages."""

import pytest

from wizard.knowledge.metrics import metrics, show_metric
from wizard.language import texts
from wizard.language.languages import DANISH, ENGLISH
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.show import show, show_cell, show_hours, show_row

QUESTIONS = catalogue().questions


@pytest.mark.parametrize(
    ("question_id", "value", "danish", "english"),
    [
        ("company_name", "Lindholm {Cykler}", "Lindholm {Cykler}", "Lindholm {Cykler}"),
        ("industry", "food", "Mad og drikke", "Food and drink"),
        ("platforms", ["facebook", "x"], "Facebook, X", "Facebook, X"),
        ("hours_per_week", 1, "1 time om ugen", "1 hour a week"),
        ("hours_per_week", 7.5, "7,5 timer om ugen", "7.5 hours a week"),
        ("calendar_weeks", 12, "12 uger", "12 weeks"),
        ("calendar_start", "2027-01-04", "4. januar 2027", "4 January 2027"),
        ("monitoring_importance", 4, "4 af 5", "4 out of 5"),
        ("brand", [{"word": "ærligt"}, {"word": "lokalt"}], "ærligt\nlokalt", "ærligt\nlokalt"),
    ],
)
def test_shows_an_answer(question_id, value, danish, english):
    assert show(value, QUESTIONS[question_id], DANISH) == danish
    assert show(value, QUESTIONS[question_id], ENGLISH) == english


def test_a_row_names_every_field_but_the_first():
    row = {"platform": "facebook", "posts_per_week": 1, "weekdays": ["mon", "thu"], "time": "09:30"}
    shown = show_row(row, QUESTIONS["channel_plan"], DANISH)
    assert shown == "Facebook; Hvor ofte: 1 opslag om ugen; Ugedage: Mandag, Torsdag; Tidspunkt: 09.30"


def test_the_dates_of_a_row_can_be_short():
    row = {"activity": "Skilt", "due": "2027-01-15", "done": False}
    assert show_row(row, QUESTIONS["promotion_steps"], ENGLISH, dates="medium") == "Skilt; Due: 15 Jan 2027; Done: No"


@pytest.mark.parametrize(
    ("metric", "value", "danish", "english"),
    [
        ("engagement_rate", 2.4, "2,4\N{NO-BREAK SPACE}%", "2.4%"),
        ("revenue", 31000, "31.000 kr.", "DKK 31,000"),
        ("response_time", 1, "1 time", "1 hour"),
        ("followers", 2960, "2.960", "2,960"),
    ],
)
def test_a_metric_has_its_unit(metric, value, danish, english):
    assert (show_metric(metric, value, DANISH), show_metric(metric, value, ENGLISH)) == (danish, english)


def test_a_target_is_shown_in_the_unit_of_its_metric():
    target = QUESTIONS["kpis"].row_field("target")
    assert show_cell({"metric": "click_rate", "target": 3}, target, ENGLISH) == "3%"
    assert show_cell({"target": 3}, target, ENGLISH) == "3"
    assert show_cell({"metric": "click_rate"}, target, ENGLISH) == ""


def test_units_are_those_of_known_metrics_and_fields():
    fields = [field for question in QUESTIONS.values() for field in (question, *question.fields)]
    with_unit = {field.id for field in fields if field.unit}
    named = {key.removeprefix("units.") for key in texts.wordings() if key.startswith("units.")}
    units = {metric.unit for metric in metrics().values()}
    assert units - named == {"count", "percent"}  # a plain number, and what the language itself can write
    assert named <= with_unit | units


@pytest.mark.parametrize(
    ("posts", "said"),
    [
        (1, "1 opslag om ugen"),
        (3, "3 opslag om ugen"),
        (0.5, "1 opslag hver anden uge"),
        (1.5, "3 opslag på to uger"),
        (0.25, "1 opslag hver fjerde uge"),
        (0.3, "0,3 opslag om ugen"),
    ],
)
def test_nobody_posts_half_a_post(posts: float, said: str) -> None:
    assert show_cell({"posts_per_week": posts}, QUESTIONS["channel_plan"].row_field("posts_per_week"), DANISH) == said


def test_what_is_kept_for_the_program_alone_is_not_shown() -> None:
    calendar = catalogue().records["calendar"]
    entry = {"date": "2027-01-04", "platform": "facebook", "uid": "2027-01-04-facebook-1", "generated": "x" * 20}
    assert show_row(entry, calendar, DANISH) == "4. januar 2027; Platform: Facebook"


@pytest.mark.parametrize(
    ("hours", "danish", "english"),
    [
        (1, "1 time", "1 hour"),
        (1.02, "1 time", "1 hour"),
        (1.8125, "1,8 time", "1.8 hours"),
        (7.966, "8 timer", "8 hours"),
        (0.26, "0,3 time", "0.3 hours"),
    ],
)
def test_reckoned_hours_have_one_decimal_at_most(hours, danish, english):
    assert show_hours(hours, DANISH) == danish
    assert show_hours(hours, ENGLISH) == english
