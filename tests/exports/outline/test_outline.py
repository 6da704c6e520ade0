"""What the deck says. No test here opens a presentation: slides are values."""

import re
from datetime import date
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports import outline
from exports.blocks import Deck, Slide
from exports.blocks.plan import GrowthPath, Hours, Pillars, TaskWeeks
from exports.documents import strategy_document
from exports.layout import slides
from exports.layout.fit import ELLIPSIS
from tests.exports.filled import AUDIENCE, decided, filled, marks, missing, words
from wizard import examples
from wizard.language import texts
from wizard.language.languages import DANISH, ENGLISH, LANGUAGES
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers
from wizard.strategy import strategy_file
from wizard.strategy.strategy import Strategy
from wizard.strategy.version import Heading, Number, Version

TODAY = date(2026, 12, 1)
QUESTIONS = catalogue().questions
EXAMPLES = sorted(examples.FOLDER.glob("*.json"))
RECORDS = {
    "calendar": [{"date": "2027-01-05", "platform": "facebook", "idea": "calendar.idea"}],
    "results": [{"metric": "leads", "period": "results.period", "value": 6}],
    "reviews": [{"date": "2027-04-01", "learnings": "reviews.learnings"}],
    "posts": [{"platform": "facebook", "reactions": number, "comments": 1, "shares": 0} for number in range(8)],
}
VERSIONS = tuple(
    Version(Heading(Number(1, number), date(2027, 4, 1)), Strategy("da", {"company_name": f"Lindholm {number}"}))
    for number in range(2)
)


SHORT: dict[str, Answers] = {
    "undecided": {"company_name": "Lindholm Cykler"},
    "agreements": {"policy_wanted": "written", "review_rhythm": "monthly"},
}
"""Answers that make the slides that a strategy with every answer does not have."""


def deck(answers: Answers, language=DANISH, versions=(), **records) -> Deck:
    strategy = Strategy(language.id, answers, records, kept_versions=versions)
    return outline.deck(strategy, language, TODAY, open_points=True)


def slide(slide_id: str, answers: Answers, language=DANISH, **records) -> Slide:
    return next(slide for slide in deck(answers, language, **records).slides if slide.id == slide_id)


def title(slide_id: str, answers: Answers, language=DANISH, **records) -> str:
    return slide(slide_id, answers, language, **records).title


def ids(answers: Answers, **records) -> list[str]:
    return [slide.id for slide in deck(answers, **records).slides]


# The registry


def test_every_slide_function_has_a_name_of_its_own():
    names = [make.__name__ for make in outline.SLIDES]
    assert len(names) == len(set(names))


@pytest.mark.sampled(3)
@pytest.mark.parametrize("make", outline.SLIDES, ids=lambda make: make.__name__)
@pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES.keys())
def test_every_slide_function_names_its_slides_after_itself(make, language):
    answers = SHORT.get(make.__name__) or filled()
    made = list(make(outline.Context(Strategy(language.id, answers, RECORDS, kept_versions=VERSIONS), language, TODAY)))
    assert made
    assert {slide.id.partition(":")[0] for slide in made} == {make.__name__}
    assert all(slide.title and slide.blocks and slide.kicker and slide.notes for slide in made)


def test_slides_come_in_the_order_of_the_story():
    made = [slide_id.partition(":")[0] for slide_id in ids(decided(), versions=VERSIONS, **RECORDS)]
    assert list(dict.fromkeys(made)) == [make.__name__ for make in outline.SLIDES if make.__name__ not in SHORT]


@pytest.mark.parametrize(
    ("table", "question_id", "field_id"),
    [
        ("deck_purposes.", "purposes", ""),
        ("deck_titles.policy_", "policy_wanted", ""),
        ("deck_titles.selling_", "selling", ""),
        ("deck_rhythms.", "review_rhythm", ""),
        ("deck_groups.", "roles", "group"),
    ],
)
def test_every_option_a_title_is_made_from_has_its_words(table, question_id, field_id):
    field = QUESTIONS[question_id].row_field(field_id) if field_id else QUESTIONS[question_id]
    assert {f"{table}{option.id}" for option in field.options} <= set(texts.wordings())


# Nothing is lost, nothing is empty


def test_an_empty_strategy_is_a_cover_and_what_is_not_decided():
    empty = deck({})
    assert empty.cover.title == "Strategi for sociale medier"
    assert [slide.id for slide in empty.slides] == ["undecided"]
    listed = words(empty.slides[0])
    assert all(DANISH.of(section.title) in listed for section in catalogue().sections)


@pytest.mark.sampled(4)
@pytest.mark.parametrize("section", catalogue().sections, ids=lambda section: section.id)
def test_a_section_without_answers_is_named_and_has_no_slide(section):
    asked = {question.id for question in section.questions}
    answers = {key: value for key, value in decided().items() if key not in asked}
    undecided = slide("undecided", answers)
    assert DANISH.of(section.title) in words(undecided.blocks)
    assert undecided.title == "Én beslutning mangler. Tag den, mens vi sidder her"
    shown = words(deck(answers).slides)
    assert not [
        mark.place
        for question in section.questions
        for mark in marks(question, DANISH)
        if mark.stands_in(shown) and mark.place != AUDIENCE
    ]


def test_the_main_questions_left_open_are_named():
    answers = {key: value for key, value in filled().items() if key not in ("market", "hours_per_week", "brand")}
    listed = words(slide("undecided", answers, ENGLISH).blocks)
    assert ENGLISH.of(QUESTIONS["market"].label) in listed
    assert "Consumers and businesses use different platforms and buy in different ways." in listed
    assert QUESTIONS["hours_per_week"].label["en"] in listed
    assert QUESTIONS["brand"].label["en"] not in listed


@pytest.mark.sampled(4)
@pytest.mark.parametrize("question", QUESTIONS.values(), ids=lambda question: question.id)
def test_a_single_answer_is_shown_somewhere(question):
    made = deck({question.id: filled()[question.id]})
    slides = [slide for slide in made.slides if slide.id not in ("undecided", "first_days")]
    assert slides or made.cover.title == "company_name"
    assert missing(question, words((made.cover, slides)), DANISH) == []
    assert all(slide.blocks for slide in slides)


@cache
def longest() -> tuple[Answers, str]:
    """Answers as long as they may be, and the notes of their deck."""
    answers = filled(long=True)
    whole = deck(answers)
    return answers, "\n".join([*(slide.notes for slide in whole.slides), whole.cover.notes])


@pytest.mark.parametrize("question", QUESTIONS.values(), ids=lambda question: question.id)
def test_the_longest_answers_stand_in_full_in_the_notes(question):
    answers, notes = longest()
    rows = answers[question.id] if question.fields else [{question.id: answers[question.id]}]
    assert all(row[key] in notes for row in rows for key in row if isinstance(row[key], str) and len(row[key]) > 100)


@st.composite
def partial_answers(draw: st.DrawFn) -> Answers:
    """Some of the questions, and some of the fields of their rows."""
    answers = {}
    for question_id, value in filled().items():
        if draw(st.booleans()):
            continue
        if QUESTIONS[question_id].fields:
            row = {key: kept for key, kept in value[0].items() if draw(st.booleans())}
            value = [row] if row else None
        if value is not None:
            answers[question_id] = value
    return answers


@given(partial_answers())
def test_whatever_is_missing_no_slide_is_empty(answers):
    for made in deck(answers, ENGLISH).slides:
        assert made.title
        assert made.blocks
        assert all(words(block) for block in made.blocks)


@pytest.mark.sampled(4)
@pytest.mark.parametrize(
    ("question_id", "field_id"),
    [(question.id, field.id) for question in QUESTIONS.values() for field in question.fields],
)
def test_no_single_field_of_a_row_makes_an_empty_slide(question_id, field_id):
    row = {field_id: filled()[question_id][0][field_id]}
    slides = [slide for slide in deck({question_id: [row]}).slides if slide.id not in ("undecided", "first_days")]
    assert slides
    assert all(slide.blocks for slide in slides)


def test_braces_are_nothing_special():
    answers = filled()
    answers |= {"company_name": "{name}", "strategy_statement": "{0} {", "monitoring_owner": "}{n}"}
    answers["audiences"] = [{"name": "{number}", "challenge": "{}"}]
    answers["promotion_steps"] = [{"activity": "{date}", "due": "2027-01-20"}]
    made = deck(answers)
    assert made.cover.title == "{name}"
    assert "{number}" in words(made.slides)
    assert title("promotion", {"promotion_steps": [{"activity": "{date}"}]}) == "Næste skridt: {date}"
    assert "}{n} følger med i, hvad andre siger om os" in words(made.slides)


# What the rows of features.md ask to find in the deck


@pytest.mark.parametrize(
    ("feature", "slide_id", "question_ids"),
    [
        ("A2 purpose", "purpose", ["purpose_why"]),
        ("A3 content follows purpose", "pillars", ["pillars"]),
        ("A4 audiences", "audience:1", ["audiences"]),
        ("A5 platforms", "platforms", ["platform_roles"]),
        ("A6 needs", "needs", ["needs"]),
        (
            "A10 policy",
            "policy",
            ["policy_purpose", "policy_do", "policy_dont", "policy_private", "policy_contact"],
        ),
        ("A14 company strategy", "purpose", ["overall_strategy", "strategy_link"]),
        ("A14 brand", "position", ["brand"]),
        ("B1 calendar", "rhythm", ["approval"]),
        ("B4 B5 B6 B7 who, where, how often", "rhythm", ["channel_plan"]),
        ("B11 campaigns", "campaigns", ["campaigns"]),
        ("B12 leads", "leads", ["lead_places", "lead_owner", "lead_system"]),
        ("B13 allowed and not", "leads", ["allowed_actions", "forbidden_actions"]),
        ("B15 B16 roles and arguments", "people", ["roles"]),
        ("B19 ambassadors", "people", ["ambassadors"]),
        ("C3 C4 monitoring", "monitoring", ["monitoring_tools", "monitoring_owner"]),
        ("C5 when we are mentioned", "monitoring", ["mention_procedure"]),
        ("C7 where the numbers are", "kpis", ["kpis"]),
        ("C10 evaluation", "evaluation", ["review_participants", "adjust_rule"]),
    ],
)
def test_a_feature_is_on_its_slide(feature, slide_id, question_ids):
    made = slide(slide_id, filled())
    shown = words((made.title, made.blocks, made.aside))
    assert [place for id_ in question_ids for place in missing(QUESTIONS[id_], shown, DANISH)] == []


@pytest.mark.parametrize(
    ("feature", "slide_id", "shown"),
    [
        (
            "A2 purposes",
            "purpose",
            ["Være dem, folk tænker på først", "Det vigtigste formål", "Sælge direkte", "Skabe tillid"],
        ),
        ("A7 why they are there", "audience:1", ["Nyheder, Virksomheder og brands"]),
        ("A9 what a persona rests on", "audience:1", ["Tal"]),
        ("B1 start of the calendar", "rhythm", ["6. marts 2027", "49 uger"]),
        ("B2 topics", "pillars", ["pillars.topic"]),
        ("B3 content types", "pillars", ["Kort video", "Lang video"]),
        ("B7 capacity", "workload", ["timer om ugen går til planen", "mere, end vi har"]),
        (
            "B9 growth plan",
            "promotion",
            ["promotion_steps.activity", "promotion_steps.owner", "15. mar."],
        ),
        ("B12 how fast leads are answered", "leads", ["51,5 timer"]),
        ("B17 getting colleagues on board", "people", ["Morgenmøde", "Gå-hjem-møde"]),
        ("B18 telling how it goes", "people", ["Hver uge"]),
        ("C1 C2 monitoring", "monitoring", ["4 af 5", "57,5 timer om ugen"]),
        ("C6 KPIs by purpose", "kpis", ["kpis.name pr. uge", "Positionering"]),
        ("C7 C8 C9 what is counted", "kpis", ["kpis.source", "kpis.owner", "Hver uge"]),
        ("C10 results", "results", ["results.period", "6"]),
        ("C11 learnings", "learnings", ["reviews.learnings"]),
        ("C12 efficiency", "workload", ["Hvis tiden bliver knap"]),
    ],
)
def test_a_choice_or_number_is_on_its_slide(feature, slide_id, shown):
    made = slide(slide_id, filled(), **RECORDS)
    said = words((made.blocks, made.aside))
    assert [text for text in shown if text not in said] == []


@pytest.mark.parametrize(
    ("reviews", "told"),
    [
        ([{"date": "2027-04-05"}], None),
        ([{"learnings": "Aftenopslag virker"}, {"date": "2027-04-05"}], "Aftenopslag virker"),
    ],
)
def test_a_review_with_nothing_but_its_date_makes_no_slide(reviews, told):
    found = [made for made in deck({}, reviews=reviews).slides if made.id == "learnings"]
    assert [told in words(made.blocks) for made in found] == ([True] if told else [])


# Titles say the point


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
            "1 opslag om ugen på én platform",
            "1 post a week on one platform",
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
        ("Har travlt", "Har travlt", ""),
        ("Har travlt. Cyklen er i brug hver dag.", "Har travlt", "Cyklen er i brug hver dag."),
        (f"{'Har ikke tid til at vente, ' * 4}og venter helst ikke", "Familier", "og venter helst ikke"),
    ],
)
def test_what_is_too_much_of_a_challenge_for_the_title_stands_below_it(challenge, named, below):
    made = slide("audience:1", {"audiences": [{"name": "Familier", "challenge": challenge}]})
    assert made.title == named
    assert below in words(made.blocks)
    assert named not in words(made.blocks)


def test_what_is_not_decided_is_not_repeated_on_the_policys_slide():
    assert "Ikke besluttet endnu" not in words(slide("policy", {"policy_contact": "Mette"}))


def test_what_one_answer_settles_stands_together():
    answers = {"policy_wanted": "written", "selling": "sell", "monitoring_owner": "Mette", "review_rhythm": "monthly"}
    made = slide("agreements", answers)
    [quotes] = made.blocks
    assert len(quotes.sentences) == 4
    assert not {"policy", "leads", "monitoring", "evaluation"} & set(ids(answers))
    assert "Mette følger med i, hvad andre siger om os" in quotes.sentences


# The first 30 days


def first_days(answers: Answers) -> list[tuple[str, str, str]]:
    [weeks] = slide("first_days", answers).blocks
    assert isinstance(weeks, TaskWeeks)
    return [(task.when or week.name, task.what, task.who) for week in weeks.weeks for task in week.tasks]


def test_the_first_30_days_follow_from_the_answers():
    answers: Answers = {
        "calendar_start": "2027-01-04",
        "policy_wanted": "written",
        "policy_contact": "Karen Toft (ellers Mille)",
        "channel_plan": [{"platform": "facebook", "poster": "Mille"}, {"platform": "x", "poster": "Mille"}],
        "promotion_steps": [
            {"activity": "Skilt", "due": "2027-02-02", "owner": "Sofie"},
            {"activity": "For sent", "due": "2027-02-03"},
            {"activity": "Gjort", "due": "2027-01-05", "done": True},
        ],
        "campaigns": [{"name": "Påske", "start": "2027-01-18"}],
        "kpis": [{"metric": "leads", "frequency": "monthly", "owner": "Mille"}],
        "next_review": "2027-04-05",
    }
    assert first_days(answers) == [
        (
            "Inden start",
            "Skriv politikken, og gennemgå den med dem, den gælder for",
            "Karen Toft",
        ),
        ("Inden start", "Find udgangspunktet for de nøgletal, der mangler et", "Mille"),
        ("4. jan.", "De første opslag efter planen på Facebook og X", "Mille"),
        ("18. jan.", "Kampagnen »Påske« begynder", ""),
        ("2. feb.", "Skilt", "Sofie"),
        ("2. feb.", "Aflæs nøgletallene for første gang", "Mille"),
    ]


def test_without_a_start_the_30_days_count_from_today():
    rows = [{"activity": "Skilt", "due": "2026-12-30"}, {"activity": "For sent", "due": "2026-12-31"}]
    assert [what for _, what, _ in first_days({"promotion_steps": rows})] == ["Skilt"]


def test_without_anything_to_do_there_is_no_slide_for_it():
    assert "first_days" not in ids({"company_about": "Vi bager brød.", "policy_wanted": "no"})


# Cover and whole


def test_the_cover_says_whose_strategy_it_is_and_how_far_it_is():
    cover = deck({"company_name": "Lindholm Cykler"}, ENGLISH).cover
    express = len(catalogue().express)
    assert (cover.title, cover.subtitle) == ("Lindholm Cykler", "Social media strategy")
    assert cover.lines == (
        "Version of 1 December 2026",
        f"Draft: {express - 1} of {express} main questions still to be answered",
    )
    assert deck(decided()).cover.lines[1] == "Alle hovedspørgsmål er besvaret"


def test_results_are_held_against_their_targets():
    kpis = [
        {"metric": "leads", "target": 5},
        {"metric": "response_time", "target": 2},
        {"metric": "reach", "target": 9},
    ]
    results = [
        {"metric": "leads", "value": 3, "period": "januar"},
        {"metric": "leads", "value": 6, "period": "februar"},
        {"metric": "response_time", "value": 4, "period": "februar"},
    ]
    made = slide("results", {"kpis": kpis}, results=results)
    assert made.title == "1 af 2 mål er nået"
    assert "januar" not in words(made.blocks)


def test_the_latest_result_is_that_of_the_latest_period_whenever_it_was_written():
    results = [
        {"metric": "leads", "value": 6, "period": "februar", "end": "2027-02-28"},
        {"metric": "leads", "value": 3, "period": "januar", "end": "2027-01-31"},
    ]
    assert "februar" in words(slide("results", {"kpis": [{"metric": "leads", "target": 5}]}, results=results).blocks)


def test_a_rate_on_a_slide_says_what_it_is_a_percentage_of():
    rate = {"metric": "engagement_rate", "value": 2.9, "counted": "interactions", "denominator": "reach"}
    said = words(slide("results", {"kpis": [{"metric": "engagement_rate", "target": 4}]}, results=[rate]).blocks)
    assert "reaktioner, kommentarer og delinger i procent af rækkevidden" in said


@pytest.mark.sampled(3)
@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_an_example_makes_a_whole_deck(file):
    strategy = strategy_file.read(file.read_bytes())
    made = outline.deck(strategy, LANGUAGES[strategy.language], TODAY)
    assert 1 + len(made.slides) >= 18
    assert "undecided" not in {slide.id for slide in made.slides}
    titles = [slide.title for slide in made.slides]
    assert len(titles) == len(set(titles))
    assert all(len(title) <= 160 for title in titles)
    assert made.tag == LANGUAGES[strategy.language].tag
    assert ELLIPSIS not in words(made)


@pytest.mark.parametrize("count", [3, 5])
def test_a_strategy_of_main_questions_alone_has_at_most_fourteen_slides(count):
    answers = {question.id: filled()[question.id] for question in catalogue().express}
    answers["audiences"] = [{**answers["audiences"][0], "name": f"Målgruppe {n}"} for n in range(count)]
    answers["needs"] = [{**answers["needs"][0], "audience": f"Målgruppe {n}"} for n in range(count)]
    made = outline.deck(Strategy("da", answers), DANISH, TODAY)
    assert len(slides.deck(made).pages) <= 14
    assert "reach" not in {slide.id for slide in made.slides}
    told = strategy_document.text(Strategy("da", answers), DANISH, TODAY)
    assert all(f"Målgruppe {n}" in words(told.parts) for n in range(count))
