"""What the one-pager says."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given

from exports.blocks.one_page import ItemList, MainFigure, OnePager, PageGroup, PostWeek, Shares
from exports.outline import one_page
from exports.outline.memory import Memory
from tests.exports.filled import decided, filled, words
from tests.exports.outline.strategy_decks import partial_answers
from wizard import examples
from wizard.examples import example
from wizard.language.languages import DANISH, ENGLISH, LANGUAGES
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers
from wizard.strategy import strategy_file
from wizard.strategy.strategy import Strategy

TODAY = date(2026, 12, 1)
EXAMPLES = sorted(examples.FOLDER.glob("*.json"))
WEEK = [
    {"platform": "facebook", "posts_per_week": 1, "weekdays": ["wed"], "time": "17:00", "creator": "Mille"},
    {"platform": "instagram", "posts_per_week": 2, "weekdays": ["mon", "wed"], "time": "08:00"},
]


def page(answers: Answers, language=DANISH, *, draft: bool = False, **records) -> OnePager:
    return one_page.one_page(Strategy(language.id, answers, records), language, TODAY, draft=draft)


def groups(made: OnePager) -> dict[str, PageGroup]:
    return {group.id: group for column in made.columns for group in column.groups} | {made.ask.id: made.ask}


def group(group_id: str, answers: Answers, language=DANISH) -> PageGroup:
    return groups(page(answers, language))[group_id]


def items(group_id: str, answers: Answers, language=DANISH) -> list[tuple[str, str, tuple[str, ...]]]:
    """Lead, aside and texts of everything in the group that is said in items."""
    found = group(group_id, answers, language).content
    return [(item.lead, item.aside, item.texts) for each in found if isinstance(each, ItemList) for item in each.items]


def test_every_group_has_an_id_and_questions_of_its_own():
    makers = [*one_page.GROUPS, one_page.ASK]
    assert len({maker.id for maker in makers}) == len(makers)
    assert {question for maker in makers for question in maker.questions} <= set(catalogue().questions)


def test_a_full_strategy_fills_every_group():
    made = groups(page(filled()))
    makers = [maker.id for maker in (*one_page.GROUPS, one_page.ASK)]
    assert list(made) == [id_ for id_ in makers if id_ != "kpis"]  # there is one KPI, the main one
    assert all(group.content for group in made.values())


@pytest.mark.parametrize(("language", "says"), [(DANISH, "Ikke besluttet endnu"), (ENGLISH, "Not decided yet")])
def test_what_the_wall_would_miss_is_said_to_be_open(language, says):
    empty = page({}, language)
    expected = {maker.id for maker in one_page.GROUPS if maker.expected}
    hints = {group.id: group.hint for column in empty.columns for group in column.groups}
    assert hints == dict.fromkeys(expected, says)
    assert not empty.statement


def test_a_draft_shows_what_comes_where():
    draft = page({}, ENGLISH, draft=True)
    assert set(groups(draft)) == {maker.id for maker in (*one_page.GROUPS, one_page.ASK)}
    assert all(group.hint for group in groups(draft).values())
    assert draft.statement
    assert draft.steps.hint


def test_an_answer_is_in_the_group_that_says_so():
    for question_id in catalogue().questions:
        group_id = one_page.group_of(question_id)
        assert group_id in {"", "statement", "next_steps", *groups(page(filled()))}
    assert one_page.group_of("key_messages") == ""
    assert one_page.group_of("channel_plan") == "week"


def test_the_page_is_dated_and_says_how_far_it_is():
    assert page(decided()).dated == "1. december 2026 · Alle hovedspørgsmål er besvaret"
    assert page({}, ENGLISH).dated.startswith("1 December 2026 · Draft: ")
    assert page({"company_name": "{n} Cykler"}).title == "{n} Cykler: strategi for sociale medier"


def test_the_statement_comes_sentence_by_sentence():
    said = "Vi viser brødet. Det skal sælge, fx om tirsdagen. Bl.a. til unge."
    assert page({"strategy_statement": said}).statement == (
        "Vi viser brødet.",
        "Det skal sælge, fx om tirsdagen.",
        "Bl.a. til unge.",
    )


@pytest.mark.parametrize(
    ("purposes", "main", "said"),
    [
        (["trust"], None, ("Skabe tillid", "", ())),
        (["trust", "leads"], None, ("Skabe tillid og få henvendelser", "", ())),
        (["trust", "leads"], "leads", ("Få henvendelser", "(vigtigst)", ("og skabe tillid",))),
        (
            ["trust", "leads", "service"],
            "service",
            ("Hjælpe kunderne", "(vigtigst),", ("skabe tillid og få henvendelser",)),
        ),
    ],
)
def test_the_purposes_are_one_sentence_the_main_one_first(purposes, main, said):
    answers = {"purposes": purposes} | ({"primary_purpose": main} if main else {})
    assert items("purpose", answers) == [said]


def test_an_audience_has_its_age_and_its_first_need_in_sentences_that_can_be_left_out():
    answers = {
        "audiences": [{"name": "Unge", "age_from": 15, "age_to": 22}, {"challenge": "Har travlt."}, {"name": "Andre"}],
        "needs": [
            {"audience": "Unge", "need": "Se en dag i bageriet. Høre om løn."},
            {"audience": "Unge", "need": "Mad"},
        ],
    }
    assert items("audiences", answers) == [
        ("Unge", "15–22 år", ("Se en dag i bageriet. Høre om løn.", "Se en dag i bageriet.", "")),
        ("Målgruppe 2", "", ("Har travlt.", "")),
        ("Andre", "", ()),
    ]


def test_two_roles_on_one_platform_are_both_there():
    roles = [
        {"platform": "facebook", "role": "Vi svarer på spørgsmål"},
        {"platform": "facebook", "role": "Vi viser dagens brød"},
        {"platform": "instagram", "audience": "Unge"},
    ]
    answers = {"platforms": ["facebook", "youtube"], "platform_roles": roles}
    both = "Vi svarer på spørgsmål. Vi viser dagens brød"
    assert items("platforms", answers) == [
        ("Facebook", "", (both, "Vi svarer på spørgsmål", "")),
        ("YouTube", "", ()),
        ("Instagram", "", ("For Unge", "")),
    ]


def test_shares_that_make_a_whole_are_one_bar_the_largest_first():
    rows = [{"topic": "Korn", "share": 40}, {"topic": "Brød", "share": 60}]
    (shares,) = group("pillars", {"pillars": rows}).content
    assert isinstance(shares, Shares)
    assert shares.parts == (("Brød", 60, "60\xa0%"), ("Korn", 40, "40\xa0%"))
    assert shares.alt == "Indholdsspor: Brød 60\xa0% og Korn 40\xa0%"


@pytest.mark.parametrize("share", [{}, {"share": 50}, {"share": 0}])
def test_shares_that_make_no_whole_are_said_one_by_one(share):
    assert [
        item[2] for item in items("pillars", {"pillars": [{"topic": "Brød", "share": 60}, {"topic": "Korn"} | share]})
    ]


def test_the_week_has_a_box_for_every_post_in_its_order():
    (week,) = group("week", {"channel_plan": WEEK}).content
    assert isinstance(week, PostWeek)
    assert [(post.day, post.time, post.platform, post.maker) for post in week.posts] == [
        ("Mandag", "08.00", "Instagram", ""),
        ("Onsdag", "08.00", "Instagram", ""),
        ("Onsdag", "17.00", "Facebook", "Mille"),
    ]


@pytest.mark.parametrize(("posts", "says"), [(2, "Vores uge: 2 opslag"), (2.5, "Vores rytme: 5 opslag på to uger")])
def test_nobody_makes_half_a_post(posts, says):
    assert group("week", {"channel_plan": [{"platform": "facebook", "posts_per_week": posts}]}).label == says


def test_a_week_without_days_is_said_in_lines():
    plan = [WEEK[0], {"platform": "instagram", "posts_per_week": 2, "creator": "Jonas"}]
    assert items("week", {"channel_plan": plan}) == [
        ("Facebook", "", ("1 opslag om ugen, onsdag 17.00 (Mille)", "1 opslag om ugen, onsdag 17.00")),
        ("Instagram", "", ("2 opslag om ugen (Jonas)", "2 opslag om ugen")),
    ]


def test_the_week_says_whether_the_hours_are_enough():
    assert group("week", {"channel_plan": WEEK}).label == "Vores uge: 3 opslag"
    assert group("week", {"channel_plan": WEEK, "hours_per_week": 6}).label == "Vores uge: 3 opslag, 4,5 af 6 timer"


def test_the_main_figure_is_what_the_company_counts():
    kpis = [
        {"metric": "reach", "baseline": 300, "target": 900},
        {"metric": "conversions", "name": "Bookede borde", "per": "month", "baseline": 110, "target": 170},
        {"metric": "response_time", "baseline": 8, "target": 2},
    ]
    answers = {"kpis": kpis, "primary_kpi": "conversions"}
    main = group("main_kpi", answers)
    assert main.label == "Bookede borde pr. måned"
    assert main.content == (MainFigure("110", "170", "Det vigtigste tal", "Bookede borde pr. måned: 110 til 170"),)
    (others,) = group("kpis", answers).content
    assert [(figure.name, figure.words) for figure in others.rows] == [
        ("Rækkevidde", "300 til 900"),
        ("Svartid", "8 til 2 timer"),
    ]
    assert [figure.done for figure in others.rows] == [pytest.approx(1 / 3), pytest.approx(1 / 4)]


@pytest.mark.parametrize(
    ("kpis", "said"),
    [
        ([{"metric": "reach"}], "Målet er ikke besluttet endnu"),
        ([{"metric": "reach"}, {"metric": "leads"}], "Hvilket tal der er vigtigst, er ikke besluttet endnu"),
    ],
)
def test_what_is_open_about_the_main_figure_is_said(kpis, said):
    assert said in words(group("main_kpi", {"kpis": kpis}))


def test_the_next_three_steps_are_the_open_ones_by_date():
    rows = [{"activity": str(day), "due": f"2027-01-{day}", "done": day == 11} for day in (14, 13, 12, 11, 15)]
    cards = page({"promotion_steps": rows}, ENGLISH).steps.cards
    assert [(card.when, card.what) for card in cards] == [("12 Jan", "12"), ("13 Jan", "13"), ("14 Jan", "14")]


def test_whom_to_ask_is_somebody():
    answers = {"policy_contact": "Karen Toft, indehaver (søndag: Mille)", "monitoring_owner": "Mille"}
    assert items("ask", answers) == [
        ("Reglerne", "", ("Karen Toft, indehaver (søndag: Mille)", "Karen Toft")),
        ("Omtale", "", ("Mille",)),
    ]


@given(partial_answers())
def test_whatever_is_missing_nothing_on_the_page_is_empty(answers):
    made = page(answers, ENGLISH)
    for each in groups(made).values():
        assert each.label or each is made.ask
        assert all(words(content) for content in each.content)
        assert each.content or each.hint or each is made.ask


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_an_example_leaves_nothing_open(file):
    strategy = strategy_file.read(file.read_bytes())
    made = one_page.one_page(strategy, LANGUAGES[strategy.language], TODAY)
    assert not [each.id for each in groups(made).values() if each.hint]
    assert set(groups(made)) == {maker.id for maker in (*one_page.GROUPS, one_page.ASK)}
    assert len(made.steps.cards) == one_page.STEPS
    assert made.messages


@pytest.mark.thorough
def test_a_remembered_page_is_what_it_would_be_without_memory() -> None:
    """Whatever changes: one answer, another, none, a record, the day, the language."""
    kept = Memory()
    strategy = example("bakery", "da")
    for question in catalogue().questions:
        without = {id_: answer for id_, answer in strategy.answers.items() if id_ != question}
        for answers in (without, strategy.answers):
            tried = replace(strategy, answers=answers)
            made = one_page.one_page(tried, DANISH, TODAY, draft=True, memory=kept)
            assert made == one_page.one_page(tried, DANISH, TODAY, draft=True)
    other = replace(example("bakery", "en"), records={})
    later = TODAY + timedelta(days=400)
    for tried, language, day in ((strategy, ENGLISH, TODAY), (other, ENGLISH, later), (strategy, DANISH, later)):
        made = one_page.one_page(tried, language, day, draft=True, memory=kept)
        assert made == one_page.one_page(tried, language, day, draft=True)


def test_only_the_groups_whose_answers_have_changed_are_made_again() -> None:
    kept = Memory()
    strategy = example("bakery", "da")
    before = one_page.one_page(strategy, DANISH, TODAY, memory=kept)
    changed = replace(strategy, answers=strategy.answers | {"strategy_link": "Flere skal finde vej til butikken."})
    after = one_page.one_page(changed, DANISH, TODAY, memory=kept)
    old = {group.id: group for column in before.columns for group in column.groups}
    new = {group.id: group for column in after.columns for group in column.groups}
    assert [id_ for id_ in new if new[id_] is not old[id_]] == ["purpose"]
