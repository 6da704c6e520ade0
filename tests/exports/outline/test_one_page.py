"""What the one-pager says."""

from datetime import date

import pytest
from hypothesis import given

from exports.blocks import OnePage
from exports.outline import one_page
from tests.exports.filled import filled, words
from tests.exports.outline.test_outline import partial_answers
from wizard import examples
from wizard.language.languages import DANISH, ENGLISH, LANGUAGES
from wizard.questionnaire.model import Answers
from wizard.strategy import strategy_file
from wizard.strategy.strategy import Strategy

TODAY = date(2026, 12, 1)
EXAMPLES = sorted(examples.FOLDER.glob("*.json"))


def page(answers: Answers, language=DANISH, **records) -> OnePage:
    return one_page.one_page(Strategy(language.id, answers, records), language, TODAY)


def panel(panel_id: str, answers: Answers, language=DANISH, **records) -> tuple[str, ...]:
    return next(panel.items for panel in page(answers, language, **records).panels if panel.id == panel_id)


def test_every_panel_has_an_id_of_its_own():
    ids = [maker.id for maker in one_page.PANELS]
    assert len(ids) == len(set(ids))


def test_a_full_strategy_fills_every_panel():
    assert [panel.id for panel in page(filled()).panels] == [maker.id for maker in one_page.PANELS]


@pytest.mark.parametrize(("language", "says"), [(DANISH, "Ikke besluttet endnu"), (ENGLISH, "Not decided yet")])
def test_what_the_wall_would_miss_is_said_to_be_open(language, says):
    empty = page({}, language)
    expected = ("purpose", "audiences", "platforms", "pillars", "rhythm", "kpis")
    assert {panel.id: panel.items for panel in empty.panels} == dict.fromkeys(expected, (says,))
    assert empty.statement == ""


def test_the_page_is_dated_and_says_how_far_it_is():
    assert page(filled()).footer == "Version af 1. december 2026 · Alle hovedspørgsmål er besvaret"
    assert page({}, ENGLISH).footer.startswith("Version of 1 December 2026 · Draft: ")
    assert page({"company_name": "{n} Cykler"}).title == "{n} Cykler: strategi for sociale medier"


@pytest.mark.parametrize(
    ("feature", "panel_id", "shown"),
    [
        ("A2 purpose, the main one first", "purpose", ["Positionering, Direkte salg"]),
        ("A4 A6 audiences and their needs", "audiences", ["audiences.name: needs.need"]),
        ("A5 platforms", "platforms", ["Facebook: platform_roles.role"]),
        ("A8 needs and goals", "needs", ["Positionering: needs.content"]),
        ("A14 support for the company", "purpose", ["strategy_link"]),
        ("B2 topics", "pillars", ["pillars.topic"]),
        ("B1 B6 B7 rhythm", "rhythm", ["39,5 opslag om ugen på én platform", "41,5 timer om ugen"]),
        ("B4 who makes it", "rhythm", ["Facebook laves af channel_plan.creator"]),
        ("B9 next steps", "next_steps", ["29. jan., promotion_steps.owner: promotion_steps.activity"]),
        ("B15 colleagues", "people", ["Marketing: roles.expectation"]),
        ("C6 KPIs with targets", "kpis", ["4.733,5 til 4.735,5 senest 25. feb. 2027"]),
        (
            "A10 policy in a line",
            "agreements",
            ["Vi skriver vores politik ned. I tvivl? Spørg policy_contact"],
        ),
        ("B14 selling", "agreements", ["Vi sælger på sociale medier"]),
        ("C4 who monitors", "agreements", ["monitoring_owner følger med i, hvad andre siger om os"]),
    ],
)
def test_a_feature_is_in_its_panel(feature, panel_id, shown):
    lines = "\n".join(panel(panel_id, filled()))
    assert [text for text in shown if text not in lines] == []


def test_each_purpose_has_a_piece_of_content_the_main_purpose_first():
    needs = [
        {"our_goal": "leads", "content": "Priser"},
        {"our_goal": "trust", "content": "Råd"},
        {"our_goal": "trust", "content": "Film"},
        {"our_goal": "service"},
    ]
    answers = {"needs": needs, "purposes": ["leads", "trust"], "primary_purpose": "trust"}
    assert panel("needs", answers) == ("Tillid og ambassadører: Råd", "Henvendelser (leads): Priser")


def test_the_latest_result_stands_beside_its_target():
    kpis = {"kpis": [{"metric": "leads", "baseline": 4, "target": 10}]}
    results = [{"metric": "leads", "value": 5}, {"metric": "leads", "value": 6}]
    assert panel("kpis", kpis, results=results) == ("Henvendelser (leads): 4 til 10 (senest målt: 6)",)


def test_the_next_three_steps_are_the_open_ones_by_date():
    rows = [{"activity": str(day), "due": f"2027-01-{day}", "done": day == 11} for day in (14, 13, 12, 11, 15)]
    assert panel("next_steps", {"promotion_steps": rows}, ENGLISH) == (
        "12 Jan: 12",
        "13 Jan: 13",
        "14 Jan: 14",
    )


@given(partial_answers())
def test_whatever_is_missing_no_panel_is_empty(answers):
    for made in page(answers, ENGLISH).panels:
        assert made.title
        assert made.items
        assert all(item.strip() for item in made.items)


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_an_example_leaves_nothing_open(file):
    strategy = strategy_file.read(file.read_bytes())
    language = LANGUAGES[strategy.language]
    made = one_page.one_page(strategy, language, TODAY)
    assert language.text("deck.undecided") not in words(made)
    assert len(made.panels) == len(one_page.PANELS)
