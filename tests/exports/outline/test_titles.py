"""Titles say the point that the answers make."""

import re

import pytest

from exports.blocks.plan import GrowthPath, Hours, Pillars
from tests.exports.filled import words
from tests.exports.outline.strategy_decks import (
    ids,
    slide,
    title,
)
from wizard.language.languages import DANISH, ENGLISH, LANGUAGES
from wizard.questionnaire.model import Answers


@pytest.mark.parametrize(
    ("slide_id", "answers", "danish", "english"),
    [
        (
            "position",
            {
                "current_channels": [
                    {"platform": "facebook", "followers": 1840},
                    {"platform": "x", "followers": 10},
                ]
            },
            "I dag har vi 1.850 følgere på 2 platforme",
            "Today we have 1,850 followers on 2 platforms",
        ),
        ("position", {"industry": "shop"}, "Her står vi i dag", "Where we stand today"),
        ("position", {"company_about": "Vi bager. Vi er seks."}, "Vi bager", "Vi bager"),
        (
            "purpose",
            {"purposes": ["leads", "trust"], "primary_purpose": "trust"},
            "Vi vil skabe tillid og få henvendelser",
            "We want to build trust and get enquiries",
        ),
        (
            "audience:1",
            {"audiences": [{"name": "Familier", "challenge": "Udsolgt"}]},
            "Udsolgt",
            "Udsolgt",
        ),
        ("audience:1", {"audiences": [{"age_from": 30}]}, "Målgruppe 1", "Audience 1"),
        (
            "platforms",
            {"platforms": ["facebook", "instagram"]},
            "Vi bruger Facebook og Instagram",
            "We use Facebook and Instagram",
        ),
        (
            "platforms",
            {"platforms": ["facebook"]},
            "Vi samler kræfterne på Facebook",
            "We put all our effort into Facebook",
        ),
        (
            "platforms",
            {
                "platforms": ["facebook", "x"],
                "platform_roles": [{"platform": "facebook", "role": "Svar"}, {"platform": "x", "role": "Nyt"}],
            },
            "Vi bruger Facebook og X, og de har hver sin rolle",
            "We use Facebook and X, each for its own purpose",
        ),
        (
            "messages",
            {
                "key_messages": [
                    {"message": "Brødet er friskt. Altid."},
                    {"message": "Bestil i dag"},
                    {"message": "Kom"},
                ]
            },
            "Brødet er friskt",
            "Brødet er friskt",
        ),
        (
            "voice",
            {"brand": [{"word": "jordnær"}, {"word": "rolig"}], "voice_like": [{"trait": "Kort"}]},
            "Jordnær, rolig: sådan lyder vi, uanset hvem der skriver",
            "Jordnær, rolig: how we sound, whoever writes",
        ),
        (
            "pillars",
            {"pillars": [{"topic": "Råd", "share": 70}, {"topic": "Os", "share": 30}]},
            "70\N{NO-BREAK SPACE}% af indholdet handler om »Råd«",
            "70% of our content is about “Råd”",
        ),
        (
            "pillars",
            {"pillars": [{"topic": "Råd", "share": 50}, {"topic": "Os", "share": 50}]},
            "Vi fordeler indholdet på 2 indholdsspor",
            "We divide our content between 2 pillars",
        ),
        (
            "rhythm",
            {"channel_plan": [{"platform": "facebook", "posts_per_week": 1}]},
            "1 opslag om ugen på Facebook",
            "1 post a week on Facebook",
        ),
        (
            "kpis",
            {
                "kpis": [{"metric": "leads", "baseline": 4, "target": 10, "due": "2027-03-31"}],
                "primary_kpi": "leads",
            },
            "Henvendelser skal fra 4 til 10 senest 31. marts 2027",
            "Enquiries: from 4 to 10 by 31 March 2027",
        ),
        ("kpis", {"kpis": [{"metric": "leads"}]}, "Vi følger ét nøgletal", "We follow one metric"),
        ("leads", {"lead_owner": "Mette"}, "Sådan tager vi imod henvendelser", "How we handle enquiries"),
        (
            "leads",
            {"selling": "trust_and_leads", "lead_owner": "Mette"},
            "Vi skaber tillid og samler henvendelser, men sælger ikke",
            "We build trust and collect enquiries, but we do not sell",
        ),
        (
            "evaluation",
            {"review_rhythm": "quarterly", "next_review": "2027-04-05"},
            "Vi evaluerer hvert kvartal, næste gang 5. april 2027",
            "We review every quarter, next on 5 April 2027",
        ),
    ],
)
def test_a_title_says_the_point(slide_id, answers, danish, english):
    assert title(slide_id, answers, DANISH) == danish
    assert title(slide_id, answers, ENGLISH) == english


@pytest.mark.parametrize(
    ("hours", "says"),
    [
        (8, "Planen kræver 6 timer om ugen, og vi har 8"),
        (6, "Planen kræver 6 timer om ugen, og vi har 6"),
        (4, "Planen kræver 6 timer om ugen, men vi har kun 4"),
        (None, "Planen kræver 6 timer om ugen"),
    ],
)
def test_the_workload_is_held_against_the_hours(hours, says):
    answers: Answers = {"channel_plan": [{"platform": "facebook", "posts_per_week": 4}]}
    if hours is not None:
        answers["hours_per_week"] = hours
    workload = slide("workload", answers)
    assert workload.title == says
    assert "1,5 time pr. opslag" in words(workload.blocks)
    assert "antagelse" in words(workload.blocks)
    assert ("2 opslag færre" in words(workload.blocks)) == (hours == 4)


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES.keys())
def test_reckoned_hours_have_one_decimal_at_most(language):
    answers: Answers = {
        "channel_plan": [{"platform": "facebook", "posts_per_week": 1.3}, {"platform": "x", "posts_per_week": 0.7}],
        "content_types": ["short_video", "carousel", "poll"],
        "hours_per_week": 1,
    }
    workload = slide("workload", answers, language)
    assert not re.findall(r"\d[.,]\d\d", words(workload))
    [hours] = workload.blocks
    assert isinstance(hours, Hours)
    assert all(re.fullmatch(r"\d+([.,]\d)? [th]", part.shown) for part in (*hours.parts, hours.over))


def test_a_plan_that_is_over_by_minutes_nobody_counts_fits():
    answers: Answers = {"channel_plan": [{"platform": "facebook", "posts_per_week": 1.35}], "hours_per_week": 2}
    workload = slide("workload", answers)
    assert workload.title == "Planen kræver 2 timer om ugen, og vi har 2"
    assert "færre" not in words(workload.blocks)


def test_the_shares_are_parts_of_a_whole():
    answers = {"pillars": [{"topic": "Råd", "share": 70}, {"topic": "Os", "share": 20}, {"topic": "Andet"}]}
    pillars = slide("pillars", answers)
    [block] = pillars.blocks
    assert isinstance(block, Pillars)
    assert [(pillar.topic, pillar.percent) for pillar in block.pillars] == [("Råd", 70), ("Os", 20), ("Andet", None)]
    assert "90" in block.note


def test_the_plan_grows_by_date_and_the_next_open_step_is_the_title():
    rows = [
        {"activity": "Uden frist"},
        {"activity": "Senere", "due": "2027-02-01", "owner": "Mette"},
        {"activity": "Gjort", "due": "2027-01-01", "done": True},
    ]
    promotion = slide("promotion", {"promotion_steps": rows})
    [path] = promotion.blocks
    assert isinstance(path, GrowthPath)
    assert [(step.what, step.state) for step in path.steps] == [
        ("Gjort", "Gjort"),
        ("Senere", "Næste"),
        ("Uden frist", ""),
    ]
    assert promotion.title == "3 skridt frem til 1. februar 2027, og det næste er den 1. februar"
    assert title("promotion", {"promotion_steps": rows[2:]}) == "Alle skridt i vækstplanen er taget"


@pytest.mark.parametrize(
    ("challenge", "named", "below"),
    [
        ("Udsolgt", "Udsolgt", ""),
        ("Har travlt. Cyklen er i brug hver dag.", "De har travlt", "Cyklen er i brug hver dag."),
        (f"{'Har ikke tid til at vente, ' * 4}og venter helst ikke", "Familier", "og venter helst ikke"),
    ],
)
def test_what_is_too_much_of_a_challenge_for_the_title_stands_below_it(challenge, named, below):
    made = slide("audience:1", {"audiences": [{"name": "Familier", "challenge": challenge}]})
    assert made.title == named
    assert below in words(made.blocks)
    assert named not in words(made.blocks)


@pytest.mark.parametrize(
    ("challenge", "says", "language"),
    [
        ("Ved ikke, hvornår der er åbent", "De ved ikke, hvornår der er åbent", DANISH),
        ("Tror, at man skal være i form", "De tror, at man skal være i form", DANISH),
        ("Think it is complicated", "They think it is complicated", ENGLISH),
        ("no idea what flowers cost", "No idea what flowers cost", ENGLISH),
        ("Har de tid, mangler de penge", "Har de tid, mangler de penge", DANISH),
        ("Varerne er udsolgt", "Varerne er udsolgt", DANISH),
        ("Savner", "Savner", DANISH),
        ("Do not know what is urgent", "They do not know what is urgent", ENGLISH),
        ("Put the work off", "They put the work off", ENGLISH),
        ("The bread has gone", "The bread has gone", ENGLISH),
        ("Have they the time?", "Have they the time?", ENGLISH),
    ],
)
def test_a_challenge_without_its_subject_is_given_one(challenge, says, language):
    assert title("audience:1", {"audiences": [{"name": "X", "challenge": challenge}]}, language) == says


def test_what_is_not_decided_is_not_repeated_on_the_policys_slide():
    assert "Ikke besluttet endnu" not in words(slide("policy", {"policy_contact": "Mette"}))


def test_what_one_answer_settles_stands_together():
    answers = {"policy_wanted": "written", "selling": "sell", "monitoring_owner": "Mette", "review_rhythm": "monthly"}
    made = slide("agreements", answers)
    [quotes] = made.blocks
    assert len(quotes.sentences) == 4
    assert not {"policy", "leads", "monitoring", "evaluation"} & set(ids(answers))
    assert "Mette følger med i, hvad andre siger om os" in quotes.sentences
