"""What to search for to see what others say."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.examples import EXAMPLES, example
from wizard.mentions.misspelled import MOST, misspellings
from wizard.mentions.names import names
from wizard.mentions.searches import LONGEST, TOOLS, either, named, searches

BAKERY = {
    "company_name": "Bageriet Langdej A/S, Svendborg",
    "main_products": [{"product": "Ølandsbrød", "price": "42 kr."}, {"price": "10 kr."}],
    "campaigns": [{"name": "Påskeposen"}, {"name": "påskeposen"}, {}],
    "ambassadors": [{"name": "Oskar Dam (elev)"}],
    "brand": [{"word": "ærligt"}],
    "monitoring_tools": [{"tool": "Google Alerts"}, {"tool": "Meta Business Suite"}, {"tool": "Trustpilot og X"}],
}


def test_the_name_is_looked_for_as_people_say_it() -> None:
    found = names(BAKERY)
    assert found.company == ("Bageriet Langdej A/S, Svendborg", "Bageriet Langdej", "Langdej")
    assert (found.offers, found.people, found.words) == (("Ølandsbrød", "Påskeposen"), ("Oskar Dam",), ("ærligt",))


@pytest.mark.parametrize("name", ["Ib", "Café Ib", "Pia", ""])
def test_a_short_name_is_not_looked_for_alone(name: str) -> None:
    assert "Ib" not in names({"company_name": name}).company or name == "Ib"


@pytest.mark.parametrize(
    ("name", "among"),
    [
        ("Roklubben Åretaget", {"Roklubben Aaretaget", "Roklubben Aretaget"}),
        ("Sømand", {"Soemand", "Somand", "Sømann", "Søman"} - {"Sømann"}),
        ("Langdej", {"Langdaj", "Langdai"}),
        ("Hesselbæk", {"Hesselbaek", "Heselbæk"}),
        ("Phillips", {"Phillips".replace("ll", "l")}),
    ],
)
def test_names_are_misspelled_as_they_sound(name: str, among: set[str]) -> None:
    assert among <= set(misspellings(name))


@given(st.text(max_size=60))
def test_a_misspelling_is_never_the_name_and_there_are_few(name: str) -> None:
    found = misspellings(name)
    assert len(found) == len(set(found)) <= MOST
    assert all(text.casefold() != name.casefold() for text in found)


def test_the_tools_that_are_named_are_searched_and_google_always() -> None:
    assert [tool.id for tool in named(row["tool"] for row in BAKERY["monitoring_tools"])] == [
        "google",
        "alerts",
        "facebook",
        "instagram",
        "x",
        "trustpilot",
    ]
    assert [tool.id for tool in named(["Avisen om onsdagen"])] == ["google"]


def test_a_link_holds_the_whole_search_escaped() -> None:
    found = {(search.tool.id, search.about): search for search in searches(BAKERY)}
    facebook = found["facebook", "offers"]
    assert facebook.string == '"Langdej" ("Ølandsbrød" OR "Påskeposen")'
    link = urlsplit(facebook.link)
    assert (link.scheme, link.netloc, link.path) == ("https", "www.google.com", "/search")
    assert parse_qs(link.query) == {"q": ['site:facebook.com "Langdej" ("Ølandsbrød" OR "Påskeposen")']}
    assert urlsplit(found["x", "company"].link).netloc == "x.com"
    assert found["alerts", "company"].link == "https://www.google.com/alerts"


@given(st.text(max_size=80), st.lists(st.text(max_size=40), max_size=4))
def test_whatever_somebody_wrote_stays_within_its_quotation_marks(company: str, offers: list[str]) -> None:
    answers = {"company_name": company, "campaigns": [{"name": name} for name in offers]}
    for search in searches(answers):
        assert search.string.count('"') % 2 == 0
        assert search.link.startswith(("https://www.google.com/", "https://x.com/"))
        assert search.link.isascii()
        assert not {'"', "<", ">", " "} & set(search.link)


def test_no_search_is_longer_than_what_is_taken_into_account() -> None:
    assert len(either(f"Ord nummer {number}" for number in range(50)).split()) <= LONGEST


def test_without_a_name_there_is_nothing_to_search_for() -> None:
    assert searches({"monitoring_tools": [{"tool": "Google"}]}) == []


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_examples_have_ready_searches(name: str) -> None:
    found = searches(example(name, "da").answers)
    assert {search.about for search in found} >= {"company", "misspelled", "offers"}
    assert {search.tool.id for search in found} <= TOOLS.keys()
