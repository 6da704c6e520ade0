"""What the entries say: that one would post it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.wizard.schedule.plans import channel, plan, strategies
from wizard.examples import EXAMPLES, example
from wizard.knowledge.arcs import arcs
from wizard.knowledge.formats import Format, formats
from wizard.language.languages import DANISH, ENGLISH, LANGUAGES, Language
from wizard.questionnaire.model import Row
from wizard.schedule import generate
from wizard.schedule.content_types import platform_carries
from wizard.schedule.idea_words import weekdays_in
from wizard.schedule.ideas import about_day, ideas
from wizard.schedule.library import ELSEWHERE
from wizard.schedule.post import BLANK, PUBLISHED, blanks, head, joined
from wizard.schedule.profile import profile
from wizard.schedule.workload import workload
from wizard.strategy.strategy import Strategy

FAMILIES = {"audience": "Hverdagsfamilierne", "our_goal": "direct_sales"}
BREAD = {"topic": "Brød at bestille", "audience": "Hverdagsfamilierne", "purpose": "direct_sales"}

COMPANIES: dict[str, tuple[str, str, str, str]] = {
    # industry, name, what it says of itself, market
    "clinic": ("health", "Tandklinikken Søndergade", "Tandlæger for voksne og børn", "b2c"),
    "hairdresser": ("health", "Salon Lis", "Frisør i Vejle", "b2c"),
    "church": ("association", "Sankt Pauls Sogn", "Folkekirke med fire kirker", "b2c"),
    "municipality": ("public", "Nordby Kommune", "Borgerservice og vej", "b2c"),
    "school": ("public", "Lillebæk Friskole", "Friskole fra 0. til 9. klasse", "b2c"),
    "club": ("association", "Roklubben Fjorden", "Roning for alle", "b2c"),
    "manufacturer": ("manufacturing", "Nordtek", "Transportbånd til fødevarefabrikker", "b2b"),
    "builder": ("crafts", "Tømrer Holm", "Vinduer, tage og små opgaver", "b2c"),
    "shop": ("shop", "Uld & Garn", "Garn og strikketøj", "b2c"),
    "bakery": ("food", "Surdej & Søn", "Bageri", "b2c"),
    "restaurant": ("food", "Restaurant Havnen", "Fisk og vin", "b2c"),
    "webshop": ("webshop", "Plakatkassen", "Plakater og rammer", "b2c"),
    "hotel": ("tourism", "Hotel Klitten", "Værelser ved havet", "b2c"),
    "consultant": ("consultancy", "Lund Revision", "Revision for mindre virksomheder", "b2b"),
    "museum": ("culture", "Fiskerimuseet", "Museum om fiskeri", "b2c"),
}
"""One of each trade the formats know."""


def company(name: str, weeks: int = 14, **answers: object) -> Strategy:
    """A company of this trade with four posts a week on three platforms: 56 entries in 14 weeks."""
    industry, called, about, market = COMPANIES[name]
    shares = (("Tryg fra starten", "trust", 40), ("Godt at vide", "education", 35), ("Praktisk", "service", 25))
    rows = [channel("facebook", 2, creator="Lone"), channel("instagram", 1.5), channel("linkedin", 0.5)]
    return plan(
        *rows,
        weeks=weeks,
        **{
            "industry": industry,
            "company_name": called,
            "company_about": about,
            "market": market,
            "pillars": [{"topic": topic, "purpose": purpose, "share": share} for topic, purpose, share in shares],
            "content_types": ["image", "short_video", "carousel", "text_post"],
            **answers,
        },
    )


def titles(strategy: Strategy, language: Language = DANISH) -> list[str]:
    return [row["title"] for row in generate(strategy, language)]


# Any calendar


@pytest.mark.thorough
@given(strategies(most=7), st.sampled_from(list(LANGUAGES.values())))
def test_no_entry_starts_empty_and_every_one_can_be_kept(strategy: Strategy, language: Language) -> None:
    for row in generate(strategy, language):
        assert 0 < len(row["title"]) <= 160
        assert 0 < len(row["idea"]) <= 5_000


@pytest.mark.thorough
@given(strategies(most=7))
def test_no_weekday_in_a_title_is_another_than_the_entrys(strategy: Strategy) -> None:
    for row in generate(strategy, DANISH):
        named = weekdays_in(row["title"])
        assert not named or date.fromisoformat(row["date"]).weekday() in named


@pytest.mark.thorough
@given(strategies(most=3, weeks=26))
def test_a_format_keeps_its_distance_on_a_platform_and_between_platforms(strategy: Strategy) -> None:
    used: dict[Format, list[tuple[date, str]]] = defaultdict(list)
    for row in generate(strategy, DANISH):
        for each in _formats_of(row):
            used[each].append((date.fromisoformat(row["date"]), row["platform"]))
    for each, uses in used.items():
        for (day, platform), (next_day, next_platform) in pairwise(uses):
            assert (next_day - day).days >= (each.gap if platform == next_platform else ELSEWHERE)


def _formats_of(row: Row) -> Iterator[Format]:
    """The format of an entry that is told under its own title, if it is one that nothing is filled into."""
    for each in formats().values():
        title = each.title["da"]
        if not each.slots & {"season", "person"} and (row["title"] == title or row["title"].startswith(f"{title}: ")):
            yield each


# What one would post


@pytest.mark.sampled(5)
@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
@pytest.mark.parametrize("name", COMPANIES)
def test_fourteen_weeks_have_something_of_their_own_in_each_entry(name: str, language: Language) -> None:
    rows = generate(company(name), language)
    assert len(rows) == 56
    assert len({row["title"] for row in rows}) >= 50
    assert len({(row["title"], row["idea"]) for row in rows}) >= 50
    assert len({line for row in rows if (line := row.get("first_line"))}) >= 30
    own = language.text("schedule.own_idea")
    assert sum(row["title"].startswith(own) for row in rows) <= len(rows) // 10


@pytest.mark.parametrize("name", COMPANIES)
def test_every_trade_has_forms_of_its_own_and_none_of_another(name: str) -> None:
    known = profile(company(name).answers)
    fitting = known.formats()
    own = [each for each in fitting if each.trades & known.trades]
    assert len(own) >= 5
    assert all(not each.trades or each.trades & known.trades for each in fitting)


def test_a_dentist_is_not_told_to_tell_what_went_wrong_or_what_to_buy() -> None:
    fitting = {each.id for each in profile(company("clinic").answers).formats()}
    assert fitting >= {"clinic_afraid", "clinic_home", "first_appointment"}
    assert not fitting & {
        "went_wrong",
        "new_in",
        "three_prices",
        "staff_pick",
        "customer_own_words",
        "before_after_job",
    }


@pytest.mark.sampled(4)
@pytest.mark.parametrize("name", COMPANIES)
def test_two_in_a_row_on_a_platform_do_something_different(name: str) -> None:
    last: dict[str, str] = {}
    for row in generate(company(name), DANISH):
        angle = next((each.angle for each in _formats_of(row)), "")
        assert not angle or angle != last.get(row["platform"])
        last[row["platform"]] = angle


def test_no_day_gets_three_posts_where_the_plan_leaves_it_open() -> None:
    rows = generate(company("clinic"), DANISH)
    assert max(Counter(row["date"] for row in rows).values()) <= 2


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
def test_the_examples_have_something_of_their_own_in_each_entry(name: str, language: Language) -> None:
    strategy = example(name, language.id)
    rows = generate(strategy, language)
    distinct = {(row["title"], row["idea"]) for row in rows}
    assert len(distinct) >= len(rows) * 50 / 56


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_calendar_takes_no_more_hours_than_there_are_but_where_its_posts_do(name: str) -> None:
    strategy = example(name, "da")
    rows = generate(strategy, DANISH)
    weeks = workload(rows, strategy)
    plain = workload([{**row, "title": ""} for row in rows], strategy)
    assert [week.missing for week in weeks] == [week.missing for week in plain]


def test_what_the_company_has_to_fill_in_stands_in_brackets_and_never_in_a_title() -> None:
    for name in COMPANIES:
        for row in generate(company(name), DANISH):
            assert not BLANK.search(row["title"])
            assert not any("{" in row.get(field, "") for field in ("title", "idea", "first_line"))


# Needs


@pytest.mark.thorough
@given(strategies(most=7))
def test_what_is_not_planned_for_a_platform_is_never_there(strategy: Strategy) -> None:
    types = strategy.answers.get("content_types", [])
    for row in generate(strategy, DANISH):
        assert "type" not in row or (
            row["type"] in types and platform_carries(row["platform"], row["type"]) is not False
        )


NEEDS = [
    FAMILIES | {"platform": "facebook", "content": "Tirsdagsopslag om kornet i ugens brød"},
    FAMILIES | {"platform": "instagram", "content": "Korte film fra ovnen om morgenen"},
    FAMILIES | {"content": "Svar på, hvad der er allergener i"},
]


def test_every_need_is_met_on_its_platform_within_three_weeks() -> None:
    both = [channel("facebook", 2, weekdays=["tue", "fri"]), channel("instagram", 1, weekdays=["wed"])]
    types = ["image", "short_video", "text_post"]
    rows = generate(plan(*both, pillars=[BREAD], needs=NEEDS, content_types=types, industry="food"), DANISH)
    for need in NEEDS:
        met = [row for row in rows if row["title"].startswith(head(need["content"])) or need["content"] in row["idea"]]
        assert met
        assert date.fromisoformat(met[0]["date"]) < date(2027, 1, 25)
        assert need.get("platform") in (None, *(row["platform"] for row in met))


def test_a_need_that_names_a_weekday_is_on_it_and_on_no_other() -> None:
    both = [channel("facebook", 2, weekdays=["tue", "fri"])]
    rows = generate(plan(*both, pillars=[BREAD], needs=NEEDS[:1], industry="food"), DANISH)
    days = {date.fromisoformat(row["date"]).weekday() for row in rows if "Tirsdagsopslag" in row["title"]}
    assert days == {1}
    elsewhere = plan(channel("facebook", 1, weekdays=["wed"]), pillars=[BREAD], needs=NEEDS[:1], industry="food")
    assert not any("Tirsdagsopslag" in title for title in titles(elsewhere))


def test_a_need_comes_again_as_something_else() -> None:
    need = FAMILIES | {"content": "Ugens brød", "need": "Vide, hvad der bages"}
    rows = titles(plan(channel("facebook", 1), pillars=[BREAD], needs=[need], industry="food", company_name="Bageriet"))
    told = [title for title in rows if title.startswith("Ugens brød")]
    assert len(told) == len(set(told)) > 1


# Products, people, and what is open


def test_what_one_sells_stands_in_the_titles() -> None:
    products = [{"product": "Ladcykel"}, {"product": "Stort eftersyn"}]
    found = titles(company("shop", main_products=products))
    assert any("Ladcykel" in title for title in found)
    assert any("Stort eftersyn" in title for title in found)


def test_nothing_is_sold_while_nobody_is_there() -> None:
    closed = [{"from": "2027-01-11", "to": "2027-02-07", "what": "closed"}]
    selling = [{"topic": "Nyt på hylderne", "purpose": "direct_sales"}]
    rows = generate(company("shop", pillars=selling, closed_periods=closed), DANISH)
    inside = [row for row in rows if "2027-01-11" <= row["date"] <= "2027-02-07"]
    sold = {each.title["da"] for each in formats().values() if each.purposes[0] == "direct_sales"}
    assert inside
    assert not any(row["title"].split(":")[0] in sold for row in inside)


def test_a_blank_is_counted_where_others_would_read_it() -> None:
    row = {"title": "[nej]", "idea": "[nej]", "first_line": "Fra [dag] til [dag].", "text": "Pris: [pris]"}
    assert blanks(row) == ("[dag]", "[dag]", "[pris]")
    assert all(blanks({field: "[x]"}) == ("[x]",) for field in PUBLISHED)


# Suggestions for one entry


def test_ideas_are_in_the_language_they_are_asked_for_in_and_the_needs_come_first() -> None:
    answers = {"pillars": [BREAD], "needs": [FAMILIES | {"need": "Know the bread of the week"}]}
    first, second, *_ = ideas(answers, ENGLISH, "Brød at bestille")
    assert first.title == "Know the bread of the week"
    assert first.idea == "It is for “Hverdagsfamilierne”, and about: Know the bread of the week."
    assert second.title in {each.title["en"] for each in formats().values()}


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
def test_suggestions_all_differ(language: Language) -> None:
    found = ideas(company("church").answers, language, "Praktisk", "facebook", "image", 5)
    assert len({post.title for post in found}) == len(found) > 5


# Titles


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("Billedserier: dag 1 til 5", "Billedserier: dag 1 til 5"),
        ("Tirsdagsopslag om en kornsort, en mølle", "Tirsdagsopslag om en kornsort"),
        ("know the bread.", "Know the bread"),
    ],
)
def test_a_title_is_what_a_text_is_about(text: str, short: str) -> None:
    assert head(text) == short


def test_two_titles_stand_together_whole_or_the_second_not_at_all() -> None:
    assert joined("x" * 80, "Og så noget mere om det") == f"{'x' * 80}: og så noget mere om det"
    assert joined("x" * 90, "y" * 90) == "x" * 90
    assert joined("Spurgt i denne uge", "Et spørgsmål: om pris") == "Spurgt i denne uge – et spørgsmål: om pris"
    assert joined("Hvem har ansvaret?", "Find rundt") == "Hvem har ansvaret? Find rundt"
    assert joined("Lokalt: to retter", "Til brunch") == "Lokalt: to retter – til brunch"


# Theme days


def posts_about(strategy: Strategy, words: str) -> list[tuple[str, str]]:
    return [(row["platform"], row["date"]) for row in generate(strategy, DANISH) if words in row["idea"]]


def test_a_theme_day_has_one_entry_of_its_own_early_enough() -> None:
    both = [channel(platform, 2, weekdays=["tue", "fri"]) for platform in ("facebook", "instagram")]
    strategy = plan(*both, start="2027-04-12", weeks=8, industry="shop", company_name="Uld")
    assert posts_about(strategy, "Mors dag") == [("facebook", "2027-05-04")]  # Mother’s Day is 9 May 2027
    assert posts_about(plan(*both, start="2027-04-12", weeks=8, industry="consultancy"), "Mors dag") == []


def test_a_theme_day_gives_way_to_a_campaign_about_it() -> None:
    rows = [channel("facebook", 2, weekdays=["tue", "fri"])]
    campaign = {"name": "Fastelavnsboller", "offer": "Seks for 150 kr.", "start": "2027-01-18", "end": "2027-02-07"}
    bakery = {"industry": "food", "company_name": "Bageriet"}
    assert posts_about(plan(*rows, **bakery), "(Fastelavn")
    assert not posts_about(plan(*rows, campaigns=[campaign], **bakery), "(Fastelavn")


def test_who_sells_to_companies_says_when_it_is_closed_and_greets_nobody() -> None:
    rows = generate(company("manufacturer", weeks=52), DANISH)
    marked = {row["idea"].rsplit("(", 1)[-1] for row in rows if row["idea"].endswith(")")}
    assert marked == {"Påskedag, 28. marts)", "Juleaften, 24. december)"}


def test_what_there_is_to_say_about_a_day_depends_on_the_trade() -> None:
    from wizard.knowledge.theme_days import theme_days

    [easter] = [day for day in theme_days(date(2027, 3, 1), date(2027, 4, 1)) if day.id == "paaske"]
    church = about_day(company("church").answers, DANISH, easter)
    shop = about_day(company("shop").answers, DANISH, easter)
    assert church
    assert shop
    assert church.title == "Påskens gudstjenester" != shop.title


def test_every_arc_begins_and_can_end() -> None:
    for arc in arcs().values():
        ids = [step.id for step in arc.steps]
        assert "launch" in ids
        assert sorted(step.priority for step in arc.steps) == list(range(1, len(ids) + 1))
