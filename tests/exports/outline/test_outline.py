"""What the deck says. No test here opens a presentation: slides are values."""

from functools import cache

import pytest
from hypothesis import given

from exports import outline
from exports.documents import strategy_document
from exports.layout import slides
from exports.layout.fit import ELLIPSIS
from tests.exports.filled import AUDIENCE, decided, filled, marks, missing, words
from tests.exports.outline.strategy_decks import (
    EXAMPLES,
    QUESTIONS,
    RECORDS,
    SHORT,
    TODAY,
    VERSIONS,
    deck,
    ids,
    partial_answers,
    slide,
    title,
)
from wizard.language import texts
from wizard.language.languages import DANISH, ENGLISH, LANGUAGES
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers
from wizard.strategy import strategy_file
from wizard.strategy.strategy import Strategy

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


@pytest.mark.thorough
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
    assert made.title == "1 af 2 mål er nået, 1 er ikke nået endnu"
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
