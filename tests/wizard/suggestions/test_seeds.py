"""Something to start from: audiences by trade, needs for the audiences, a channel plan that fits the hours."""

from __future__ import annotations

import re
from typing import Any

import pytest

from wizard.language.languages import DANISH, ENGLISH
from wizard.language.vocabulary import Vocabulary
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers, Row
from wizard.schedule.effort import effort
from wizard.suggestions import suggestions, waiting_for

INDUSTRIES = [option.id for option in catalogue().questions["industry"].options]
FOUR = 4


@pytest.mark.parametrize("industry", [each for each in INDUSTRIES if each != "other"])
def test_a_trade_has_four_audiences_of_its_own_before_those_of_any(industry: str) -> None:
    found = suggestions("audiences", {"industry": industry, "market": "both"})
    assert all("industry" in each.conditions for each in found[:FOUR])
    assert all(each.row.keys() == {"name", "challenge"} for each in found)  # where they are is left open


def test_who_sells_to_companies_is_offered_companies() -> None:
    found = [each.title(DANISH) for each in suggestions("audiences", {"industry": "crafts", "market": "b2b"})]
    assert "Ejendomsadministratorer" in found
    assert "Nye boligejere" not in found


def test_a_card_says_what_they_struggle_with_in_the_readers_words() -> None:
    club = DANISH.with_words(Vocabulary("members", "club", "volunteers"))
    found = suggestions("audiences", {"industry": "association"})
    assert club.of(found[0].why) == "De kender ingen og tør ikke møde op alene."
    assert "Faste medlemmer" in [each.title(club) for each in found]


def test_taken_in_any_words_an_audience_is_not_offered_again() -> None:
    members = {"audiences": [{"name": "Faste medlemmer"}], "industry": "association"}
    assert "audiences.all_regulars" not in [each.id for each in suggestions("audiences", members)]


NEEDS: Answers = {
    "purposes": ["trust", "leads"],
    "primary_purpose": "leads",
    "audiences": [{"name": "Husejere"}, {"name": "Byggefirmaer"}],
}


def test_needs_are_for_each_audience_in_turn_and_name_no_platform_before_one_is_chosen() -> None:
    found = suggestions("needs", NEEDS)
    assert [each.row["audience"] for each in found[:4]] == ["Husejere", "Byggefirmaer"] * 2
    assert [each.row["our_goal"] for each in found[:4]] == ["leads", "trust"] * 2
    assert not any("platform" in each.row for each in found)
    assert DANISH.of(found[0].why) == "Husejere: Eksempler med priser."


def test_needs_reach_every_platform_that_is_chosen() -> None:
    found = suggestions("needs", {**NEEDS, "platforms": ["facebook", "linkedin"]})
    assert {each.row["platform"] for each in found[:2]} == {"facebook", "linkedin"}
    assert {(each.row["audience"], each.row["platform"]) for each in found[:4]} == {
        (audience, platform) for audience in ("Husejere", "Byggefirmaer") for platform in ("facebook", "linkedin")
    }


def test_a_need_that_was_taken_leaves_the_others_where_they_are() -> None:
    before = suggestions("needs", NEEDS)
    after = suggestions("needs", NEEDS | before[0].accept(NEEDS, DANISH))
    assert [each.id for each in after] == [each.id for each in before[1:]]
    assert [each.row for each in after] == [each.row for each in before[1:]]


def test_on_one_line_a_pillar_says_its_purpose_and_a_kpi_where_the_figure_is_found() -> None:
    answers = {"purposes": ["leads"], "industry": "health", "market": "b2c"}
    assert suggestions("pillars", answers)[0].line(DANISH) == "Henvendelser"
    assert suggestions("kpis", answers)[0].line(DANISH) == "Bookingkalenderen og telefonen"
    audience = suggestions("audiences", answers)[0]
    assert audience.line(DANISH) == DANISH.of(audience.why)


PLATFORMS: Answers = {"platforms": ["facebook", "instagram"]}


def test_the_channel_plan_has_a_row_for_each_profile_that_has_a_name() -> None:
    here = [{"platform": "linkedin", "profile": name} for name in ("Firmaets side", "Mettes egen", "METTES EGEN")]
    answers = {"platforms": ["linkedin", "facebook"], "current_channels": here}

    def offered(*planned: Row) -> list[tuple[Any, Any]]:
        found = suggestions("channel_plan", {**answers, "channel_plan": list(planned)})
        return [(each.row["platform"], each.row.get("profile")) for each in found]

    own = {"platform": "linkedin", "profile": "Mettes egen"}
    assert offered() == [("linkedin", "Firmaets side"), ("linkedin", "Mettes egen"), ("facebook", None)]
    assert offered(own) == [("linkedin", "Firmaets side"), ("facebook", None)]
    assert offered({"platform": "linkedin"}) == [("facebook", None)]


def test_the_channel_plan_waits_for_the_platforms() -> None:
    assert waiting_for("channel_plan", {}) == ("platforms",)
    assert waiting_for("channel_plan", PLATFORMS) == ()
    assert suggestions("channel_plan", {}) == ()


@pytest.mark.parametrize("hours", [3, 4, 6, 8, 12, 40])
def test_a_plan_taken_whole_fits_the_hours(hours: int) -> None:
    answers: Answers = {**PLATFORMS, "hours_per_week": hours, "monitoring_hours": 1}
    for each in suggestions("channel_plan", answers):
        answers |= each.accept(answers, DANISH)
    plan = effort(answers)
    assert plan is not None
    assert list(plan.posts) == PLATFORMS["platforms"]
    assert plan.missing == 0
    assert suggestions("channel_plan", answers) == ()


def test_each_platform_has_days_of_its_own_as_many_as_its_posts() -> None:
    for hours in (4, 8, 40):
        first, second = suggestions("channel_plan", {**PLATFORMS, "hours_per_week": hours})
        for each in (first, second):
            assert len(each.row_in(DANISH)["weekdays"]) == max(1, each.row_in(DANISH)["posts_per_week"])
        assert set(first.row_in(DANISH)["weekdays"]).isdisjoint(second.row_in(DANISH)["weekdays"]) or hours == 40


def test_a_plan_says_what_it_fits_and_promises_nothing_that_it_does_not() -> None:
    (fits, _) = suggestions("channel_plan", {**PLATFORMS, "hours_per_week": 4})
    assert DANISH.of(fits.why) == "1 opslag om ugen, tirsdag. Passer til 4 timer."
    assert ENGLISH.of(fits.why) == "1 post a week, Tuesday. Fits 4 hours."
    (tight, _) = suggestions("channel_plan", {**PLATFORMS, "hours_per_week": 1})
    assert DANISH.of(tight.why) == "1 opslag hver anden uge, tirsdag. Et sted at begynde."


@pytest.mark.parametrize("industry", ["health", "crafts", "association", "webshop"])
def test_a_kpi_is_called_what_the_trade_counts(industry: str) -> None:
    purpose = "direct_sales" if industry in ("health", "association", "webshop") else "leads"
    first = suggestions("kpis", {"industry": industry, "market": "b2c", "purposes": [purpose]})[0]
    counted = {
        "health": "Bookinger pr. måned",
        "crafts": "Forespørgsler på tilbud pr. måned",
        "association": "Indmeldelser pr. måned",
        "webshop": "Ordrer fra sociale medier pr. måned",
    }
    assert first.title(DANISH) == counted[industry]
    assert "source" in first.row
    assert not {"baseline", "target"} & first.row.keys()


def offered(question: str, **answers: object) -> str:
    said = {"market": "b2c", "purposes": ["direct_sales", "trust", "leads"], **answers}
    return " ".join(each.title(ENGLISH) + ENGLISH.of(each.why) for each in suggestions(question, said))


@pytest.mark.parametrize(
    ("industry", "about", "theirs", "anothers"),
    [
        ("culture", "A museum of the fjord", "This week’s programme", "similar jobs|in use|selection"),
        ("health", "A yoga studio", "Free places, dates", "similar jobs|waiting time|selection"),
        ("health", "Vets for small animals", "with price and next step", "selection|Before and after"),
        ("crafts", "Plumbers", "similar jobs", "programme|selection"),
        ("shop", "A farm shop", "This week’s selection", "programme|similar jobs"),
    ],
)
def test_what_they_need_is_what_such_a_company_has(industry: str, about: str, theirs: str, anothers: str) -> None:
    found = offered("needs", industry=industry, company_about=about, audiences=[{"name": "Families"}])
    assert theirs in found
    assert not re.search(anothers, found)


def test_whom_one_reaches_goes_by_the_trade_within_its_line_of_business() -> None:
    vet, yoga = (offered("audiences", industry="health", company_about=each) for each in ("Vets", "A yoga studio"))
    assert ("puppy" in vet, "put it off" in vet, "keep up" in vet) == (True, False, False)
    assert ("puppy" in yoga, "put it off" in yoga, "keep up" in yoga) == (False, False, True)
