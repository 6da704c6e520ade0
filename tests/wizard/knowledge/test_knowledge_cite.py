"""What stands beside a figure, and figures in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from wizard.knowledge.cite import cite, describe, legal_disclaimer
from wizard.knowledge.legal import legal_hints
from wizard.knowledge.metrics import metrics
from wizard.knowledge.platforms import platforms
from wizard.knowledge.sources import Cited, Reliability, sources
from wizard.knowledge.usage import Usage, find_usage, minutes, usage
from wizard.language.languages import DANISH, ENGLISH, LANGUAGES, Language

SEEN = date(2026, 11, 25)


def share(place: str, platform: str, group: str = "all", segment: str = "all", measure: str | None = None) -> Usage:
    found = find_usage(place, platform, group, segment, measure)
    assert found is not None
    return found


FACEBOOK = share("DK", "facebook")
YOUNG = share("US", "instagram", "age", "18-29")


def said(text: str) -> str:
    """`text` with ordinary spaces, as the eye reads it."""
    return text.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("cited", "danish", "english"),
    [
        (
            FACEBOOK,
            "Danmarks Statistik, 2023, over tre år gammelt tal",
            "Danmarks Statistik, 2023, a figure over three years old",
        ),
        (YOUNG, "Pew Research Center, 2025", "Pew Research Center, 2025"),
        (
            share("US", "linkedin"),
            "Pew Research Center, 2024 (omregnet)",
            "Pew Research Center, 2024 (recalculated)",
        ),
        (
            share("DK", "facebook", "age", "32-46"),
            "DR, 2023, over tre år gammelt tal (gengivet af andre)",
            "DR, 2023, a figure over three years old (quoted by others)",
        ),
        (metrics()["revenue"], "Vores vurdering, ikke et målt tal", "Our assessment, not a measured figure"),
        (metrics()["saves"], "Sprout Social, læst i 2026", "Sprout Social, read in 2026"),
        (
            metrics()["leads"],
            "Lærke Cichosz, Digital Works, 2018, over tre år gammel kilde",
            "Lærke Cichosz, Digital Works, 2018, a source over three years old",
        ),
        (
            legal_hints()["employees"],
            "Forbrugerombudsmanden, 2018, læst i 2026",
            "Forbrugerombudsmanden, 2018, read in 2026",
        ),
    ],
)
def test_a_source_line_says_who_when_and_how_sure(cited: Cited, danish: str, english: str) -> None:
    assert (cite(cited, DANISH, SEEN), cite(cited, ENGLISH, SEEN)) == (danish, english)


def test_our_own_judgement_is_said_to_be_ours_whatever_its_age() -> None:
    ours = platforms()["facebook"].assessment
    assert ours is not None
    assert cite(ours, DANISH, date(2040, 1, 1)) == cite(ours, DANISH, SEEN) == "Vores vurdering, ikke et målt tal"


def test_a_figure_is_marked_as_old_from_the_day_it_may_be_more_than_three_years() -> None:
    figure = replace(YOUNG, year=2024, source=sources()["pew2024"], reliability=Reliability.FACT)
    assert cite(figure, DANISH, date(2027, 1, 1)) == "Pew Research Center, 2024"
    assert cite(figure, DANISH, date(2027, 1, 2)) == "Pew Research Center, 2024, over tre år gammelt tal"


@pytest.mark.parametrize(
    ("figure", "danish", "english"),
    [
        (
            FACEBOOK,
            "84 % af de 16–74-årige i Danmark bruger Facebook",
            "84% of people aged 16–74 in Denmark use Facebook",
        ),
        (
            share("DK", "pinterest", "gender", "women"),
            "33 % af kvinderne på 16–74 år i Danmark bruger Pinterest",
            "33% of women aged 16–74 in Denmark use Pinterest",
        ),
        (
            share("DK", "facebook", measure="daily_use"),
            "59 % af de 15–75-årige i Danmark bruger Facebook dagligt",
            "59% of people aged 15–75 in Denmark use Facebook daily",
        ),
        (
            share("DK", "any_social_network", "age", "65-74"),
            "60 % af de 65–74-årige i Danmark har brugt sociale netværk inden for de seneste tre måneder",
            "60% of people aged 65–74 in Denmark have used social networks within the last three months",
        ),
        (
            share("EU", "any_social_network"),
            "EU: 65 % af befolkningen har brugt sociale netværk inden for de seneste tre måneder",
            "EU: 65% of the population have used social networks within the last three months",
        ),
        (
            YOUNG,
            "USA: 80 % af de 18–29-årige siger, at de bruger Instagram",
            "United States: 80% of people aged 18–29 say they ever use Instagram",
        ),
        (
            share("US", "facebook", "age", "65+"),
            "USA: 57 % af dem på 65 år og derover siger, at de bruger Facebook",
            "United States: 57% of people aged 65 and over say they ever use Facebook",
        ),
        (
            share("US", "youtube"),
            "USA: 84 % af de voksne siger, at de bruger YouTube",
            "United States: 84% of adults say they ever use YouTube",
        ),
    ],
)
def test_a_share_is_said_in_one_sentence(figure: Usage, danish: str, english: str) -> None:
    assert (said(describe(figure, DANISH)), said(describe(figure, ENGLISH))) == (danish, english)


def test_minutes_a_day_are_said_with_whose_they_are() -> None:
    everyone, women, *_, old = minutes()
    assert describe(everyone, DANISH) == "52 minutter om dagen på sociale medier: alle i Danmark"
    assert describe(women, ENGLISH) == "57 minutes a day on social media: women in Denmark"
    assert describe(old, DANISH) == "19 minutter om dagen på sociale medier: dem på 65 år og derover i Danmark"


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES)
def test_every_figure_can_be_described_and_cited(language: Language) -> None:
    sentences = [describe(figure, language) for figure in (*usage(), *minutes())]
    assert len(sentences) == len(set(sentences))
    assert all("{" not in sentence and "  " not in sentence for sentence in sentences)
    assert all(cite(figure, language, SEEN) for figure in (*usage(), *minutes()))


def test_the_law_comes_with_its_caution() -> None:
    assert "Kontrollér den gældende lov" in legal_disclaimer(DANISH)
    assert "Check current law" in legal_disclaimer(ENGLISH)
