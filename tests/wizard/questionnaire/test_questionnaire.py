"""The shipped questionnaire: its ids, kinds and options are fixed, since files that people keep rely on them.

Written here a second time, on purpose. A line is a question: `id`, `*` on the express route, kind, its limit,
and what it offers: options, a set of options in capitals, or `→` and the answer it refers to.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from wizard.language.languages import LANGUAGES
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Field, Question

SETS = {
    "PLATFORM": "facebook instagram linkedin tiktok youtube pinterest snapchat x threads reddit whatsapp other",
    "PURPOSE": "positioning direct_sales trust education awareness leads service recruitment",
    "TYPE": "short_video long_video image carousel story text_post link_post live event poll podcast customer_content",
    "WEEKDAY": "mon tue wed thu fri sat sun",
}
METRICS = (
    "website_traffic reach impressions followers engagement_rate share_of_voice mentions link_clicks click_rate leads "
    "lead_quality conversions conversion_rate revenue response_time video_views saves shares cost_per_lead applications"
)
"""At least these."""

QUESTIONNAIRE = """
# strategy: company
company_name* text ≤120
company_about* long_text ≤2000
industry* choice shop webshop food crafts consultancy health tourism manufacturing culture association public other
market* choice b2c b2b both
overall_strategy* long_text ≤2000
brand list ≤5 (word text ≤120)
current_channels list (platform choice PLATFORM, followers number, note text ≤120)
# strategy: purpose
purposes* choices ≤3 PURPOSE
primary_purpose* choice → purposes
purpose_why long_text ≤2000
strategy_link* long_text ≤2000
# strategy: audiences
audiences* list ≤5 (name text ≤120, description long_text ≤2000, age_from number, age_to number, place text ≤120, \
job text ≤120, interests text ≤120, challenge text ≤120, evidence choice data conversations guess)
# strategy: needs
needs* list ≤12 (audience choice → audiences.name, platform choice PLATFORM, \
why_there choices news brands inspiration friends entertainment learning service, need text ≤120, \
our_goal choice → purposes, content text ≤120)
# strategy: platforms
platforms* choices PLATFORM
platform_roles list (platform choice → platforms, role text ≤120, audience choice → audiences.name)
# strategy: policy
policy_wanted* choice written conversation have_one no
policy_scope choices everyone channel_team
policy_purpose long_text ≤2000
policy_do list (rule text ≤120)
policy_dont list (rule text ≤120)
policy_private long_text ≤2000
policy_contact text ≤120
# strategy: formulation
strategy_statement* long_text ≤300
key_messages list ≤5 (message text ≤120)
document_form choice keywords detailed both
# plan: content
pillars* list ≤6 (topic text ≤120, purpose choice → purposes, audience choice → audiences.name, share number)
content_types choices TYPE
# plan: rhythm
channel_plan* list (platform choice → platforms, posts_per_week number, weekdays choices WEEKDAY, time time, \
creator text ≤120, poster text ≤120)
approval text ≤120
hours_per_week* number
calendar_start* date
calendar_weeks number 1–52
# plan: promotion
promotion_steps list (activity text ≤120, \
kind choice website contest expertise everywhere employees partners paid other, owner text ≤120, due date, done yes_no)
# plan: campaigns
selling* choice sell trust_and_leads
lead_places list (place text ≤120)
lead_owner text ≤120
lead_response_hours number
lead_system text ≤120
allowed_actions list (action text ≤120)
forbidden_actions list (action text ≤120)
campaigns list (name text ≤120, offer text ≤120, audience choice → audiences.name, platform choice → platforms, \
start date, end date, budget number, goal text ≤120)
# plan: people
roles list (group choice marketing management others, expectation text ≤120, argument text ≤120)
engagement_activities choices morning_meeting after_work intranet_guide ambassador_team kick_off training newsletter
feedback_rhythm choice weekly monthly quarterly never
ambassadors list (name text ≤120, topic text ≤120, volunteered yes_no)
# measure: monitoring
monitoring_importance scale
monitoring_hours number
monitoring_tools list (tool text ≤120)
monitoring_owner* text ≤120
mention_procedure list (situation choice praise question complaint crisis, response text ≤120, who text ≤120, \
within_hours number)
# measure: kpis
kpis* list ≤10 (metric choice METRIC, purpose choice → purposes, source text ≤120, baseline number, target number, \
due date, frequency choice weekly monthly quarterly, owner text ≤120)
primary_kpi choice → kpis.metric
# measure: evaluation
review_rhythm* choice monthly quarterly half_yearly yearly
next_review date
review_participants text ≤120
adjust_rule long_text ≤2000
"""

RECORDS = """
calendar list (date date, time time, platform choice PLATFORM, pillar text ≤120, type choice TYPE, \
idea long_text ≤2000, creator text ≤120, poster text ≤120, status choice idea in_progress ready posted, \
link text ≤500, uid text ≤64, generated text ≤64)
results list (metric choice METRIC, period text ≤120, value number, source text ≤120)
reviews list (date date, went_well long_text ≤2000, went_less_well long_text ≤2000, learnings long_text ≤2000, \
decisions long_text ≤2000)
set_aside list (finding text ≤300, reason long_text, date date)
effort list (type choice TYPE, minutes number)
identity list (uid text ≤64)
"""


def described(field: Field) -> str:
    """`field` as a line of the questionnaire above."""
    parts = [f"{field.id}{'*' if isinstance(field, Question) and field.express else ''}", field.kind]
    limited = field.max_length if field.kind in ("text", "long_text") else field.max_choices
    # Lists the questionnaire sets no limit to have a roomy one of their own.
    limited = limited or (field.max_rows if field.max_rows < 50 else 0)
    parts += [f"≤{limited}"] if limited else []
    if field.id == "calendar_weeks":
        parts.append(f"{field.minimum}–{field.maximum}")
    if field.refers:
        parts.append(f"→ {field.refers}")
    elif field.options:
        parts.append(offered(field))
    if field.fields:
        parts.append(f"({', '.join(map(described, field.fields))})")
    return " ".join(parts)


def offered(field: Field) -> str:
    ids = " ".join(option.id for option in field.options)
    sets = {option_ids: name for name, option_ids in SETS.items()}
    return "METRIC" if set(ids.split()) >= set(METRICS.split()) else sets.get(ids, ids)


def lines() -> Iterator[str]:
    for section in catalogue().sections:
        yield f"# {section.step}: {section.id}"
        yield from map(described, section.questions)


def test_sections_ids_kinds_options_fields_and_limits_are_those_agreed() -> None:
    assert list(lines()) == [line for line in QUESTIONNAIRE.splitlines() if line]


def test_the_records_beside_the_answers_are_those_agreed() -> None:
    shown = [described(record).replace(f" ≤{record.max_rows}", "") for record in catalogue().records.values()]
    assert shown == [line for line in RECORDS.splitlines() if line]


QUESTIONS = list(catalogue().questions.values())


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
@pytest.mark.parametrize("language_id", LANGUAGES)
def test_a_question_has_all_its_texts_in_every_language(question: Question, language_id: str) -> None:
    language = LANGUAGES[language_id]
    assert question.help is not None
    for text in (question.label, question.short, question.help, question.why, question.example):
        assert language.of(text).strip() == language.of(text) != ""


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
@pytest.mark.parametrize("language_id", LANGUAGES)
def test_a_questions_short_name_fits_a_table(question: Question, language_id: str) -> None:
    assert len(LANGUAGES[language_id].of(question.short)) <= 28


@pytest.mark.parametrize("language_id", LANGUAGES)
def test_the_short_names_tell_the_questions_apart(language_id: str) -> None:
    shorts = [LANGUAGES[language_id].of(question.short) for question in QUESTIONS]
    assert sorted(shorts) == sorted(set(shorts))


@pytest.mark.parametrize("language_id", LANGUAGES)
def test_the_options_of_a_question_are_told_apart(language_id: str) -> None:
    for question in QUESTIONS:
        for field in (question, *question.fields):
            labels = [LANGUAGES[language_id].of(option.label) for option in field.options]
            assert len(labels) == len(set(labels)), field.id
