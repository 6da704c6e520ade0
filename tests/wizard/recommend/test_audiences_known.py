"""Twelve audiences with the ranking a Danish consultant would defend, and why."""

from __future__ import annotations

from typing import Any, NamedTuple

import pytest

from wizard.language.languages import DANISH, ENGLISH
from wizard.questionnaire.model import Row
from wizard.recommend import recommend
from wizard.strategy.strategy import Strategy
from wizard.strategy.strategy_file import clean_answers


class Known(NamedTuple):
    audience: Row
    market: str
    purpose: str
    first: set[str]
    """The two or three that must be ranked first, in any order."""
    never: set[str]
    """Those that must not be among the first four."""
    why: str


TWELVE = {
    "the hairdresser’s women": Known(
        {"name": "Kvinder i Vejle", "age_from": 25, "age_to": 45, "place": "Vejle"}, "b2c", "direct_sales",
        {"facebook", "instagram"}, {"linkedin", "x", "reddit"},
        "Local, shown in pictures, booked where friends see it; X and Reddit are men’s.",
    ),
    "apprentices": Known(
        {"name": "Kommende lærlinge", "age_from": 16, "age_to": 19, "who": "applicants"}, "b2c", "recruitment",
        {"tiktok", "instagram"}, {"linkedin", "pinterest", "x"},
        "They watch people a few years older in short films; nobody of seventeen looks for a trade on LinkedIn.",
    ),
    "gamers": Known(
        {"name": "Gamere", "age_from": 16, "age_to": 30, "interests": "computerspil og esport"}, "b2c", "awareness",
        {"youtube"}, {"linkedin", "pinterest"},
        "Playing is watched on YouTube and talked about in forums.",
    ),
    "farmers": Known(
        {"name": "Landmænd i Jylland", "age_from": 35, "age_to": 65, "place": "Jylland"}, "b2b", "leads",
        {"facebook"}, {"pinterest", "tiktok", "snapchat"},
        "Trade groups on Facebook, machines on YouTube; few are on LinkedIn as farmers.",
    ),
    "café owners": Known(
        {"name": "Caféejere", "job": "Caféejer", "age_from": 28, "age_to": 55, "place": "Danmark"}, "b2b", "leads",
        {"instagram", "facebook"}, {"pinterest", "snapchat", "tiktok"},
        "They run their own café on Instagram and find goods there.",
    ),
    "people furnishing a home": Known(
        {"name": "Kvinder, der indretter bolig", "age_from": 28, "age_to": 50, "place": "Danmark"}, "b2c",
        "direct_sales", {"instagram", "pinterest"}, {"linkedin", "x", "reddit"},
        "Pinterest is used by 33 % of women and 10 % of men in Denmark, to plan what is bought later.",
    ),
    "developers": Known(
        {"name": "Softwareudviklere i Europa", "job": "Udvikler", "place": "Danmark"}, "b2b", "positioning",
        {"linkedin"}, {"facebook", "instagram", "pinterest", "snapchat"},
        "They follow names and forums; pictures of the office reach nobody.",
    ),
    "pensioners": Known(
        {"name": "Pensionister", "age_from": 66, "age_to": 85, "place": "Odense"}, "b2c", "awareness",
        {"facebook"}, {"snapchat", "tiktok", "x"},
        "Facebook is where children, clubs and neighbours are.",
    ),
    "purchasing managers": Known(
        {"name": "Indkøbschefer", "job": "Indkøbschef", "age_from": 35, "age_to": 60, "place": "Danmark"}, "b2b",
        "leads", {"linkedin"}, {"tiktok", "snapchat", "pinterest"},
        "LinkedIn first by a margin: it is where they are buyers.",
    ),
    "nurses": Known(
        {"name": "Sygeplejersker", "job": "Sygeplejerske", "age_from": 25, "age_to": 60, "who": "applicants"}, "b2c",
        "recruitment", {"facebook"}, {"pinterest", "x", "reddit"},
        "Closed trade groups, shared by colleagues; women of all ages, from the phone.",
    ),
    "parents of school children": Known(
        {"name": "Forældre til skolebørn", "age_from": 30, "age_to": 48, "place": "Aarhus"}, "b2c", "service",
        {"facebook", "instagram"}, {"linkedin", "x", "reddit"},
        "Class and school have groups on Facebook.",
    ),
    "German tourists": Known(
        {"name": "Tyske turister", "age_from": 30, "age_to": 60, "place": "Tyskland"}, "b2c", "awareness",
        {"instagram", "youtube"}, {"linkedin", "snapchat"},
        "No figures of Germany are ours: ranked by what the platforms are good for.",
    ),
}  # fmt: skip


def found(known: Known, **more: Any) -> list[str]:
    answers = {
        "audiences": [known.audience],
        "market": known.market,
        "purposes": [known.purpose],
        "primary_purpose": known.purpose,
        "hours_per_week": 8,
        **more,
    }
    ranked = recommend(Strategy("da", clean_answers(answers))).ranked
    return [each.platform.id for each in ranked]


@pytest.mark.parametrize("name", TWELVE)
def test_twelve_audiences_are_ranked_as_a_consultant_would(name: str) -> None:
    known = TWELVE[name]
    order = found(known)
    assert known.first <= set(order[: max(2, len(known.first))]), (known.why, order)
    assert not known.never & set(order[:4]), (known.why, order)


def test_a_figure_of_women_and_men_counts_only_where_one_of_them_is_meant() -> None:
    women = Strategy("da", clean_answers({"audiences": [{"name": "Kvinder", "place": "Danmark"}]}))
    both = Strategy("da", clean_answers({"audiences": [{"name": "Mænd og kvinder", "place": "Danmark"}]}))
    [pinterest] = [each for each in recommend(women).ranked if each.platform.id == "pinterest"]
    [reason] = [reason for reason in pinterest.reasons if reason.kind == "gender"]
    assert reason.speaks_for
    assert {(figure.segment, figure.percent, figure.place) for figure in reason.figures} == {
        ("women", 33, "DK"),
        ("men", 10, "DK"),
    }
    assert not any(reason.kind == "gender" for each in recommend(both).ranked for reason in each.reasons)


@pytest.mark.parametrize("language", [DANISH, ENGLISH])
def test_what_suits_them_is_said_in_a_sentence(language: Any) -> None:
    farmers = Strategy("da", clean_answers({"audiences": [{"name": "Landmænd"}]}))
    [facebook] = [each for each in recommend(farmers).ranked if each.platform.id == "facebook"]
    [reason] = [reason for reason in facebook.reasons if reason.kind == "fits"]
    assert not reason.figures
    assert len(reason.text(language)) > 40
