"""Suggestions: what is shipped keeps its promises, and accepting it does what it says and nothing else."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Mapping
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.checks import Severity, check
from wizard.knowledge.metrics import metrics
from wizard.knowledge.platforms import platforms
from wizard.language.errors import CatalogueError
from wizard.language.languages import DANISH, ENGLISH, LANGUAGES, Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kinds import clean
from wizard.questionnaire.model import Answers
from wizard.strategy.strategy import Strategy
from wizard.suggestions import QUESTIONS, Suggestion, suggestions, waiting_for
from wizard.suggestions.reading import CONDITIONS, all_suggestions, load

ASKED = catalogue().questions
ALL = [suggestion for found in all_suggestions().values() for suggestion in found]
IDS = [suggestion.id for suggestion in ALL]


def options(question_id: str) -> list[str]:
    return [option.id for option in ASKED[question_id].options]


PURPOSES, INDUSTRIES, MARKETS = options("purposes"), options("industry"), ("b2c", "b2b")
FIVE = 5
WRITTEN = tuple(all_suggestions())
"""The questions whose suggestions are written down; those for the channel plan are computed."""


def ids(found: tuple[Suggestion, ...]) -> list[str]:
    return [suggestion.id for suggestion in found]


def named(suggestion_id: str) -> Suggestion:
    return next(suggestion for suggestion in ALL if suggestion.id == suggestion_id)


def applied(answers: Answers, changes: Mapping[str, Any]) -> Answers:
    return {key: value for key, value in (answers | dict(changes)).items() if value is not None}


def accept_all(answers: Answers, language: Language, questions: tuple[str, ...] = QUESTIONS) -> Answers:
    """The answers once everything that is suggested has been accepted, one after the other."""
    for question_id in questions:
        while found := suggestions(question_id, answers):
            answers = applied(answers, found[0].accept(answers, language))
    return answers


def kpis(purpose: str, market: str) -> list[str]:
    """The metrics suggested for a purpose."""
    return [str(each.row["metric"]) for each in suggestions("kpis", {"purposes": [purpose], "market": market})]


# What is shipped


def test_the_questions_are_those_that_can_be_suggested_an_answer_to() -> None:
    assert QUESTIONS == (
        "company_aims",
        "special_topics",
        "audiences",
        "needs",
        "policy_do",
        "policy_dont",
        "voice_like",
        "voice_not",
        "house_rules",
        "profile_closes",
        "pillars",
        "content_types",
        "channel_plan",
        "promotion_steps",
        "allowed_actions",
        "forbidden_actions",
        "roles",
        "engagement_activities",
        "monitoring_tools",
        "mention_procedure",
        "kpis",
    )


def test_ids_are_unique_and_fit_for_keys() -> None:
    assert len(IDS) == len(set(IDS))
    assert all(re.fullmatch(r"[a-z_]+\.[a-z0-9_]+", id_) for id_ in IDS)


@pytest.mark.parametrize("question_id", WRITTEN)
@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
def test_every_suggestion_is_an_answer_as_it_stands(question_id: str, language: Language) -> None:
    for suggestion in all_suggestions()[question_id]:
        answer: list[Any] = [suggestion.option] if suggestion.option else [suggestion.row_in(language)]
        assert clean(answer, ASKED[question_id], suggestion.id) == answer
        assert suggestion.title(language)


def test_the_reason_is_one_sentence() -> None:
    for text in (text for suggestion in ALL for text in suggestion.why.values()):
        assert re.fullmatch(r"\S.*[^.!?]\.", text), text
        assert not re.search(r"[.!?]\s", re.sub(r"\bpr\.|\d\.(?= august)", "", text)), text


COMPANYS_OWN = {"owner", "who", "due", "done", "baseline", "target", "share", "audience", "creator", "poster"}


def test_what_is_the_companys_to_decide_is_left_to_it() -> None:
    assert [each.id for each in ALL if COMPANYS_OWN & each.row.keys()] == []
    assert [each.id for each in ALL if "within_hours" in each.row and each.source is None] == []
    texts = [text for each in ALL for language in LANGUAGES.values() for text in each.row_in(language).values()]
    assert [text for text in texts if re.search(r"\bkr\.|DKK|€", str(text))] == []


def test_a_figure_has_a_source_and_so_has_a_rule_of_law() -> None:
    unsourced = [each for each in ALL if each.source is None]
    assert [each.id for each in unsourced if any("%" in text for text in each.why.values())] == []
    assert [each.id for each in unsourced if each.legal] == []


@pytest.mark.parametrize("question_id", WRITTEN)
@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
def test_no_text_stands_twice(question_id: str, language: Language) -> None:
    reasons = [suggestion.why[language.id] for suggestion in all_suggestions()[question_id]]
    assert len(reasons) == len(set(reasons))
    if question_id not in ("kpis", "content_types", "engagement_activities"):  # variants of the same metric or option
        titles = [suggestion.title(language).casefold() for suggestion in all_suggestions()[question_id]]
        assert len(titles) == len(set(titles))


@pytest.mark.parametrize("question_id", CONDITIONS.values())
def test_whatever_can_be_chosen_makes_a_difference_to_some_suggestion(question_id: str) -> None:
    found = {option for each in ALL for option in each.conditions.get(question_id, ())}
    assert found == set(options(question_id)) - {
        "both",  # is b2c and b2b
        "everyone",  # whoever runs the profiles is one of them
        *(["other"] if question_id == "platforms" else []),
    }


# Enough of each


@pytest.mark.sampled(5)
@pytest.mark.parametrize("industry", INDUSTRIES)
def test_at_least_five_are_offered_for_every_question_whoever_is_asking(industry: str) -> None:
    for market, purpose, platform in product(options("market"), PURPOSES, ("facebook", "instagram", "linkedin")):
        answers = {"industry": industry, "market": market, "purposes": [purpose], "platforms": [platform]}
        found = {question_id: len(suggestions(question_id, answers)) for question_id in WRITTEN}
        assert found.pop("kpis") >= min(FIVE, len(telling(purpose, market)))
        assert {question_id: count for question_id, count in found.items() if count < FIVE} == {}, answers


def telling(purpose: str, market: str) -> set[str]:
    """The metrics that may tell about a purpose; of service, most say nothing."""
    wanted = set(MARKETS if market == "both" else [market])
    return {each.id for each in metrics().values() if purpose not in each.unfit and wanted <= set(each.markets)}


@pytest.mark.parametrize("purpose", PURPOSES)
def test_there_are_five_pillars_for_each_purpose_and_one_of_every_industrys_own(purpose: str) -> None:
    for industry in INDUSTRIES:
        found = suggestions("pillars", {"purposes": [purpose], "industry": industry})
        assert len(found) >= FIVE
        assert ("industry" in found[0].conditions) == (industry != "other")


@pytest.mark.parametrize(
    ("question_id", "field"), [("promotion_steps", "kind"), ("roles", "group"), ("mention_procedure", "situation")]
)
def test_there_are_five_of_every_kind(question_id: str, field: str) -> None:
    kinds = [option.id for option in ASKED[question_id].row_field(field).options if option.id != "other"]
    for industry in INDUSTRIES:
        found = [each.row[field] for each in suggestions(question_id, {"industry": industry})]
        assert {kind: found.count(kind) for kind in kinds if found.count(kind) < FIVE} == {}, industry


@pytest.mark.parametrize("question_id", ["policy_do", "policy_dont"])
def test_there_are_five_rules_for_everyone_and_five_more_for_those_who_run_the_profiles(question_id: str) -> None:
    everyone = suggestions(question_id, {"policy_scope": ["everyone"]})
    team = [each for each in suggestions(question_id, {"policy_scope": ["channel_team"]}) if each not in everyone]
    assert min(len(everyone), len(team)) >= FIVE


def test_every_activity_for_colleagues_has_its_argument() -> None:
    found = {each.option for each in suggestions("engagement_activities", {})}
    assert found == set(options("engagement_activities"))


@pytest.mark.parametrize("platform", [each for each in platforms() if each != "other"])
def test_as_many_types_are_suggested_for_a_platform_as_it_carries(platform: str) -> None:
    known = platforms()[platform]
    found = {str(each.option) for each in suggestions("content_types", {"platforms": [platform]})}
    usual = known.assessment.usual_types if known.assessment else ()
    assert found - {"customer_content"} == set(known.carried_types or usual)
    assert all(known.carries(type_) is not False for type_ in found)


# What the rules say


def test_no_kpi_is_suggested_that_would_mislead() -> None:
    for suggestion in all_suggestions()["kpis"]:
        metric = metrics()[str(suggestion.row["metric"])]
        assert suggestion.row["purpose"] not in metric.unfit, suggestion.id
        assert suggestion.conditions.get("market", set(MARKETS)) <= set(metric.markets), suggestion.id


@pytest.mark.parametrize("market", MARKETS)
def test_the_first_kpis_are_those_that_tell_most(market: str) -> None:
    assert kpis("awareness", market)[0] == "reach"
    assert "share_of_voice" in kpis("awareness", market)[:3]
    assert kpis("leads", market)[:2] == ["leads", "lead_quality"]
    assert kpis("service", market)[0] == "response_time"
    assert kpis("trust", market)[0] == "engagement_rate"
    assert kpis("recruitment", market)[0] == "applications"
    assert kpis("direct_sales", market)[0] == "conversions"


@pytest.mark.parametrize("market", MARKETS)
def test_awareness_is_not_measured_by_traffic_nor_trust_by_reach_nor_sales_by_followers(market: str) -> None:
    assert "website_traffic" not in kpis("awareness", market)
    assert not {"reach", "impressions", "website_traffic"} & set(kpis("trust", market))
    assert "followers" not in kpis("leads", market) + kpis("direct_sales", market)


def test_an_engagement_rate_says_what_it_is_a_percentage_of() -> None:
    for suggestion in all_suggestions()["kpis"]:
        if suggestion.row["metric"] == "engagement_rate":
            assert "procent af rækkevidden" in suggestion.row_in(DANISH)["source"]
            assert "percentage of reach" in suggestion.row_in(ENGLISH)["source"]


def test_a_contest_says_where_prize_terms_deadline_and_draw_stand_and_asks_for_no_tags() -> None:
    contests = [each for each in all_suggestions()["promotion_steps"] if each.row["kind"] == "contest"]
    for contest in contests:
        danish, english = (contest.row_in(language)["activity"] for language in (DANISH, ENGLISH))
        assert re.search(r"Præmie, vilkår, frist og (lodtrækning|kåring) står i opslaget$", danish)
        assert re.search(r"Prize, terms, deadline and (draw|judging) are stated in the post$", english)
        assert not re.search(r"\b(tag|tagge?r?|dele?r?|følge?r?|synes godt om)\b", danish.casefold())


@pytest.mark.sampled(21)
@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
@pytest.mark.parametrize("industry", INDUSTRIES)
@pytest.mark.parametrize("selling", options("selling"))
def test_the_strategy_check_hears_nothing_unlawful_in_what_we_suggest(
    industry: str, selling: str, language: Language
) -> None:
    chosen = {"industry": industry, "market": "both", "purposes": PURPOSES[:3], "selling": selling}
    more = {"platforms": ["facebook", "linkedin"], "policy_scope": ["everyone", "channel_team"]}
    answers = accept_all(chosen | more, language)
    found = check(Strategy(language.id, answers), date(2027, 1, 4)).open
    assert [finding.id for finding in found if finding.rule.legal] == []


# Which are offered


def test_nothing_is_offered_where_there_is_nothing_to_offer() -> None:
    assert suggestions("company_name", {}) == ()
    assert suggestions("pillars", {}) == ()  # what to write about depends on the purpose
    assert suggestions("content_types", {"platforms": ["other"]}) == ()


def test_what_rests_on_another_answer_says_which() -> None:
    assert waiting_for("kpis", {}) == ("purposes",)
    assert waiting_for("pillars", {"purposes": ["trust"]}) == ()
    assert waiting_for("content_types", {}) == ("platforms",)
    assert waiting_for("policy_do", {}) == ()
    for question_id in QUESTIONS:
        assert bool(suggestions(question_id, {})) == (not waiting_for(question_id, {}))


def test_a_bakery_and_a_carpenter_are_told_different_things() -> None:
    found = {
        industry: set(ids(suggestions("pillars", {"industry": industry, "purposes": ["trust"]})))
        for industry in ("food", "crafts", "other")
    }
    assert found["food"] - found["crafts"] == {"pillars.food_trust"}
    assert found["crafts"] - found["food"] == {"pillars.crafts_trust"}
    assert found["food"] & found["crafts"] == found["other"]


def test_who_has_not_said_their_industry_or_market_is_offered_what_fits_any() -> None:
    purposes = {"purposes": ["trust"]}
    assert suggestions("pillars", purposes) == suggestions("pillars", purposes | {"industry": "other"})
    assert suggestions("kpis", purposes) == suggestions("kpis", purposes | {"market": "both"})


def test_prices_are_for_those_who_sell() -> None:
    assert "allowed_actions.sell_prices" in ids(suggestions("allowed_actions", {"selling": "sell"}))
    for answers in ({}, {"selling": "trust_and_leads"}):
        assert "allowed_actions.sell_prices" not in ids(suggestions("allowed_actions", answers))


def test_a_clinic_is_not_told_to_talk_about_a_case_in_public() -> None:
    for answers in ({"industry": "shop"}, {"industry": "other"}, {}):
        assert "mention_procedure.all_ring" in ids(suggestions("mention_procedure", answers))
    assert "mention_procedure.all_ring" not in ids(suggestions("mention_procedure", {"industry": "health"}))


def test_purposes_take_turns_and_the_main_one_begins() -> None:
    answers = {"purposes": ["trust", "leads", "awareness"], "primary_purpose": "leads", "industry": "food"}
    for question_id in ("pillars", "kpis"):
        turns = [each.row["purpose"] for each in suggestions(question_id, answers)]
        assert turns[:6] == ["leads", "trust", "awareness"] * 2


def test_platforms_take_turns_and_no_type_is_offered_twice() -> None:
    found = suggestions("content_types", {"platforms": ["linkedin", "instagram"], "purposes": ["trust"]})
    assert [each.group for each in found[:4]] == ["linkedin", "instagram"] * 2
    types = [each.option for each in found]
    assert len(types) == len(set(types))


def test_of_two_variants_the_first_that_fits_is_offered() -> None:
    assert "kpis.leads_leads_b2b" in ids(suggestions("kpis", {"purposes": ["leads"], "market": "b2b"}))
    assert "kpis.leads_leads" not in ids(suggestions("kpis", {"purposes": ["leads"], "market": "b2b"}))
    assert "kpis.leads_leads" in ids(suggestions("kpis", {"purposes": ["leads"], "market": "b2c"}))


@pytest.mark.parametrize("written", [ENGLISH, DANISH], ids=["en", "da"])
@pytest.mark.parametrize("typed", [str.upper, lambda text: f" {text} "], ids=["capitals", "blanks"])
def test_a_text_that_is_there_already_is_not_offered_in_whatever_language_it_stands(
    written: Language, typed: Callable[[str], str]
) -> None:
    tool = named("monitoring_tools.all_alerts")
    rows = [{"tool": typed(tool.title(written))}]
    assert tool in suggestions("monitoring_tools", {})
    assert tool not in suggestions("monitoring_tools", {"monitoring_tools": rows})


def test_a_metric_is_offered_again_for_another_purpose_only() -> None:
    answers: Answers = {"purposes": ["awareness", "positioning"], "kpis": [{"metric": "reach", "purpose": "awareness"}]}
    found = [(each.row["metric"], each.row["purpose"]) for each in suggestions("kpis", answers)]
    assert ("reach", "awareness") not in found
    assert ("reach", "positioning") in found


def test_a_metric_nobody_has_given_a_purpose_is_not_offered_for_any() -> None:
    answers: Answers = {"purposes": ["awareness", "positioning"], "kpis": [{"metric": "reach"}, {"owner": "Susanne"}]}
    assert "reach" not in [each.row["metric"] for each in suggestions("kpis", answers)]


def test_a_list_that_is_full_is_offered_nothing() -> None:
    rows = [{"topic": f"Emne {number}"} for number in range(ASKED["pillars"].max_rows)]
    assert suggestions("pillars", {"purposes": ["trust"], "pillars": rows}) == ()
    assert suggestions("pillars", {"purposes": ["trust"], "pillars": rows[1:]})


# Accepting


def test_a_row_is_added_at_the_end_in_the_language_on_the_screen() -> None:
    rows = [{"tool": "Infomedia"}]
    changes = named("monitoring_tools.all_google").accept({"monitoring_tools": rows}, ENGLISH)
    added = {"tool": "Google Business Profile: an alert when a review arrives"}
    assert changes == {"monitoring_tools": [*rows, added]}


def test_an_option_is_picked_last() -> None:
    answers = {"content_types": ["story"], "platforms": ["linkedin"]}
    changes = named("content_types.linkedin_poll").accept(answers, DANISH)
    assert changes == {"content_types": ["story", "poll"]}


def test_accepting_a_second_time_changes_nothing() -> None:
    suggestion, answers = named("kpis.leads_lead_quality"), {"purposes": ["leads"]}
    once = applied(answers, suggestion.accept(answers, DANISH))
    assert suggestion.accept(once, DANISH) == {}
    assert suggestion.accept(once, ENGLISH) == {}


def test_accepting_when_the_list_has_filled_up_meanwhile_changes_nothing() -> None:
    rows = [{"topic": f"Emne {number}"} for number in range(ASKED["pillars"].max_rows)]
    assert named("pillars.all_behind").accept({"purposes": ["trust"], "pillars": rows}, DANISH) == {}


def test_a_purpose_that_has_gone_meanwhile_is_left_out() -> None:
    (row,) = named("pillars.all_behind").accept({"purposes": ["leads"]}, DANISH)["pillars"]
    assert row == {"topic": "Bag facaden: menneskene og arbejdet"}


def test_the_details_say_what_else_is_filled_in() -> None:
    assert named("roles.all_why").details(ENGLISH) == (
        "Group: Management; Why it is worth it: When the aim is known, nobody has to ask permission every time"
    )
    assert named("mention_procedure.all_answer").details(DANISH) == "Situation: Spørgsmål; Inden for: 24 timer"
    assert named("policy_do.all_doubt").details(DANISH) == ""


def test_the_details_of_an_option_say_for_which_platform_and_what_it_is() -> None:
    assert named("content_types.linkedin_poll").details(ENGLISH).startswith("LinkedIn: A question with fixed answers")
    assert named("content_types.x_image").details(DANISH) == "X"
    assert named("engagement_activities.all_morning").details(DANISH) == ""


# Whatever has been answered


@st.composite
def situations(draw: st.DrawFn) -> Answers:
    """Answers that suggestions depend on, any of them missing, and some that hold suggestions already."""
    single = {key: st.sampled_from(options(key)) for key in ("industry", "market", "primary_purpose", "selling")}
    several = {
        "purposes": st.lists(st.sampled_from(PURPOSES), min_size=1, max_size=3, unique=True),
        "platforms": st.lists(st.sampled_from(options("platforms")), min_size=1, unique=True),
        "policy_scope": st.lists(st.sampled_from(options("policy_scope")), min_size=1, unique=True),
    }
    answers: Answers = draw(st.fixed_dictionaries({}, optional=single | several))
    language = draw(st.sampled_from(list(LANGUAGES.values())))
    for suggestion in draw(st.lists(st.sampled_from(ALL), max_size=12)):
        answers = applied(answers, suggestion.accept(answers, language))
    return answers


@given(situations(), st.sampled_from(QUESTIONS), st.randoms(use_true_random=False))
def test_the_order_of_rows_makes_no_difference(answers: Answers, question_id: str, random: Any) -> None:
    found = suggestions(question_id, answers)
    shuffled = {key: list(value) if isinstance(value, list) else value for key, value in answers.items()}
    for key, value in shuffled.items():
        if ASKED[key].kind == "list":
            random.shuffle(value)
    assert suggestions(question_id, shuffled) == found


@given(situations(), st.sampled_from(QUESTIONS))
def test_everything_offered_fits_and_refers_to_what_was_answered(answers: Answers, question_id: str) -> None:
    for suggestion in suggestions(question_id, answers):
        assert suggestion.question_id == question_id
        assert suggestion.row.get("purpose", None) in (None, *answers.get("purposes", ()))
        assert suggestion.conditions.get("platforms", {"any"}) & {"any", *answers.get("platforms", ())}
        assert suggestion.conditions.get("industry", {"any"}) & {"any", answers.get("industry", "other")}


@given(situations(), st.sampled_from(QUESTIONS), st.sampled_from(list(LANGUAGES.values())), st.data())
def test_accepting_one_changes_its_question_alone_and_leaves_the_others_in_order(
    answers: Answers, question_id: str, language: Language, data: st.DataObject
) -> None:
    found = suggestions(question_id, answers)
    if not found:
        return
    before = copy.deepcopy(answers)
    accepted = data.draw(st.sampled_from(found))
    changes = accepted.accept(answers, language)
    assert answers == before
    assert changes.keys() == {question_id}
    assert changes[question_id][:-1] == answers.get(question_id, [])
    after = suggestions(question_id, applied(answers, changes))
    assert after == tuple(each for each in found if each != accepted) or after == ()


@given(situations(), st.sampled_from(list(LANGUAGES.values())))
def test_accepting_everything_ends_without_doubles_and_is_kept_as_it_stands(
    answers: Answers, language: Language
) -> None:
    after = accept_all(answers, language)
    for question_id in QUESTIONS:
        given_ = after.get(question_id, [])
        assert clean(given_, ASKED[question_id]) == (given_ or None)
        said = [str(sorted(row.items())).casefold() if isinstance(row, dict) else row for row in given_]
        assert len(said) == len(set(said))
        assert suggestions(question_id, after) == ()


# Reading


def read(tmp_path: Path, entry: str, head: str = 'title = "tool"', name: str = "monitoring_tools") -> None:
    (tmp_path / f"{name}.toml").write_text(f"{head}\n[[suggestion]]\n{entry}", encoding="utf-8")
    load(tmp_path)


TOOL = 'row.tool = { da = "Alarm", en = "Alert" }\n'
WHY = 'why = { da = "Fordi.", en = "Because." }\n'
A = f'id = "a"\n{TOOL}{WHY}'


def test_files_are_read_by_question_and_a_suggestion_by_its_id(tmp_path: Path) -> None:
    read(tmp_path, A)
    assert [each.id for each in load(tmp_path)["monitoring_tools"]] == ["monitoring_tools.a"]


def test_the_shipped_ones_are_read_once() -> None:
    assert all_suggestions() is all_suggestions()


X = '{ da = "x", en = "x" }'

WRONG: list[tuple[dict[str, str], str]] = [
    ({"entry": A, "name": "tools"}, r"tools\.toml: is not named by a question"),
    ({"entry": A, "name": "company_name"}, r"company_name\.toml: is for a text"),
    ({"entry": A, "head": ""}, r"title: must be one of tool, not ''"),
    ({"entry": A, "head": 'title = "tool"\ngroup = "kind"'}, r"group: must be one of tool, not 'kind'"),
    ({"entry": f"{A}[[suggestion]]\n{A}"}, r"'monitoring_tools\.a' stands twice"),
    ({"entry": f'id = "a"\n{TOOL}'}, r"suggestion 1 \(a\)\.why: must have exactly the languages"),
    ({"entry": f'{A}shops = ["food"]'}, r"suggestion 1 \(a\): has unknown keys: shops"),
    ({"entry": f'{A}industries = ["bakery"]'}, r"\(a\)\.industries: 'bakery' is no option of 'industry'"),
    ({"entry": f"{A}industries = []"}, r"\(a\): asks for nothing that 'industry' can offer"),
    ({"entry": f'{A}source = "rumour"'}, r"\(a\)\.source: 'rumour' is not in sources\.toml"),
    ({"entry": f'id = "a"\n{WHY}row.tool = {{ da = "{"x" * 121}", en = "x" }}'}, r"\(a\): .*121 characters"),
    (
        {"entry": f'id = "a"\n{WHY}row.tool = {{ da = " x", en = "x" }}'},
        r"\(a\): must have a tool and only what is kept",
    ),
    (
        {"entry": f'id = "a"\n{WHY}option = "fax"', "head": "", "name": "content_types"},
        r"content_types\.toml: suggestion 1 \(a\): “fax” is not one of the options",
    ),
    (
        {
            "entry": f'id = "a"\n{WHY}purposes = ["leads"]\nrow.purpose = "trust"\nrow.topic = {X}',
            "head": 'title = "topic"',
            "name": "pillars",
        },
        r"\(a\): asks for nothing that 'purposes' can offer",
    ),
    (
        {
            "entry": f'id = "a"\n{WHY}row.due = "2027-01-04"\nrow.activity = {X}',
            "head": 'title = "activity"',
            "name": "promotion_steps",
        },
        r"row\.due: is a date, which is the company's to decide",
    ),
]


@pytest.mark.parametrize(("file", "problem"), WRONG, ids=[problem for _, problem in WRONG])
def test_a_wrong_file_is_refused_with_its_place(tmp_path: Path, file: dict[str, str], problem: str) -> None:
    with pytest.raises(CatalogueError, match=problem):
        read(tmp_path, **file)


# Against what was chosen, and what the check says

LISTENING = ("monitoring_tools", "forbidden_actions")
"""One listens, and refrains, on platforms one has not chosen as well."""


def test_a_suggestion_that_names_a_platform_is_for_those_who_have_chosen_it() -> None:
    for suggestion in (each for each in ALL if each.question_id not in LISTENING):
        assert _named_by(suggestion) <= suggestion.conditions.get("platforms", frozenset()), suggestion.id


def _named_by(suggestion: Suggestion) -> set[str]:
    """The platforms its texts name."""
    written = [
        text
        for value in (suggestion.why, *suggestion.row.values())
        if not isinstance(value, str | float | int)
        for text in value.values()
    ]
    return {
        option.id
        for option in ASKED["platforms"].options
        if option.id in platforms() and option.id not in ("x", "other")
        if any(option.label["da"].partition(" ")[0] in text for text in written)
    }


@pytest.mark.parametrize("further", [{}, {"review_rhythm": "quarterly", "lead_places": [{"place": "Telefonen"}]}])
@pytest.mark.parametrize("purpose", PURPOSES)
def test_taking_a_suggested_kpi_does_not_turn_red(purpose: str, further: Answers) -> None:
    answers = {"purposes": [purpose], "primary_purpose": purpose, **further}
    for suggestion in suggestions("kpis", answers):
        taken = check(Strategy("da", answers | suggestion.accept(answers, DANISH)), date(2027, 1, 4))
        red = [found for found in taken.open if found.rule.severity is Severity.MUST and found.concerns("kpis")]
        assert red == []
