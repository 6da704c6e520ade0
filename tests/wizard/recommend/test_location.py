"""Where an audience is: Danish places are known from a list, and what is not known is not taken for one."""

from __future__ import annotations

import pytest

from tests.wizard.recommend.test_recommend import AWARENESS, of, strategy
from wizard.examples import EXAMPLES, example
from wizard.knowledge.danish_places import danish_places, places_in
from wizard.language.languages import DANISH, LANGUAGES
from wizard.recommend import audiences, reach_figures, recommend
from wizard.recommend.location import LocationKind, locate

NO_FIGURES = (
    "Worldwide",
    "Global",
    "globalt",
    "Hele verden",
    "The whole world",
    "International",
    "Flanders",
    "Tarragona",
    "tarragona",
    "Toscana og Umbrien",
    "Near Lyon",
    "Lokalområdet i Malmø",
)


@pytest.mark.parametrize(
    ("place", "country"),
    [
        ("Svendborg og Tåsinge", "DK"),
        ("Hele landet", "DK"),
        ("Hamborg i Tyskland", "DE"),
        ("New Zealand", "NZ"),
        ("USA", "US"),
        ("the United States", "US"),
        ("Skåne, Sverige", "SE"),
        ("Danmark og Sverige", "DK"),
        ("Norden", "EU"),
        ("Omegnen af Als", "DK"),
        ("Århus", "DK"),
        ("Aarhus", "DK"),
        ("odense", "DK"),
        ("Faaborg-Midtfyn Kommune", "DK"),
        ("Region Syddanmark", "DK"),
        ("North Jutland", "DK"),
        ("Copenhagen", "DK"),
        ("Odenses centrum", "DK"),
    ],
)
def test_a_place_is_in_its_country(place: str, country: str) -> None:
    found = locate(place)
    assert (found.country, found.kind) == (country, LocationKind.COUNTRY)


@pytest.mark.parametrize(
    ("place", "local"),
    [
        ("Vejle", True),
        ("Odense, Danmark", True),
        ("Trekantområdet", True),
        ("Lokalområdet", True),
        ("25 km omkring butikken", True),
        ("", False),
        ("Hele landet", False),
        ("Danmark", False),
        ("Danmark, især Fyn", False),
        ("Jylland", False),
        ("Tyskland", False),
        *((place, False) for place in NO_FIGURES),
        ("Online", False),
    ],
)
def test_only_a_danish_place_or_the_neighbourhood_is_nearby(place: str, local: bool) -> None:
    assert locate(place).local is local


@pytest.mark.parametrize("place", NO_FIGURES)
def test_nobody_is_ranked_by_figures_of_another_place(place: str) -> None:
    found = recommend(strategy({"name": "Unge", "age_from": 16, "age_to": 24, "place": place}, **AWARENESS))
    kinds = {reason.kind for ranked in found.ranked for reason in ranked.reasons}
    assert kinds.isdisjoint({"reach", "reach_elsewhere", "age", "age_indication", "local"})
    assert reach_figures(found.audiences) == ()
    for language in LANGUAGES.values():
        [remark] = found.place_notes(language)
        assert "{" not in remark


def test_a_country_without_figures_is_said_and_not_ranked_by_those_of_another() -> None:
    found = recommend(strategy({"name": "Tyskere", "age_from": 16, "age_to": 24, "place": "Tyskland"}, **AWARENESS))
    assert not [reason for ranked in found.ranked for reason in ranked.reasons if reason.figures]
    assert "Tyskland" in found.place_notes(DANISH)[0]


@pytest.mark.parametrize("place", ["", "Online", "På nettet"])
def test_where_nothing_is_said_of_the_country_it_is_taken_to_be_denmark_and_that_is_said(place: str) -> None:
    assert (of({"place": place}).location.country, of({"place": place}).location.kind) == ("DK", LocationKind.NOTHING)
    found = recommend(strategy({"name": "Unge", "place": place}, **AWARENESS))
    assert found.place_notes(DANISH) == (DANISH.text("recommend.place_nothing"),)
    assert not [reason for ranked in found.ranked for reason in ranked.reasons if reason.kind == "local"]


@pytest.mark.parametrize("language_id", LANGUAGES)
@pytest.mark.parametrize("example_id", EXAMPLES)
def test_the_places_in_the_examples_are_known(example_id: str, language_id: str) -> None:
    places = [audience.location for audience in audiences(example(example_id, language_id).answers)]
    assert all(location.country == "DK" and location.kind is LocationKind.COUNTRY for location in places), places
    assert recommend(example(example_id, language_id)).place_notes(DANISH) == ()


def test_the_lists_are_whole() -> None:
    assert len(danish_places()["municipalities"].names) == 98
    assert len(danish_places()["regions"].names) == 5
    assert len(danish_places()["towns"].names) > 450
    assert danish_places()["towns"].source is not None


def test_a_word_that_is_also_a_town_is_none_in_the_middle_of_a_sentence() -> None:
    assert places_in("Near them in Lyon") == frozenset()
    assert places_in("Them ved Silkeborg") == {"them", "silkeborg"}
