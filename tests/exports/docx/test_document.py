"""The detailed document: everything decided stands in it, in running text under headings that say the point."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import pairwise

import pytest
from docx.oxml.ns import qn
from hypothesis import given

from exports import outline
from exports.blocks import Bullets, Chart, Cover, Persona, Slide, Table
from exports.blocks.plan import GrowthPath
from exports.documents import policy_document, strategy_document
from exports.documents.parts import Contents, DocumentText, Heading, Prose, Small
from exports.documents.prose import SECTIONS, sentences
from exports.docx import document
from tests.exports import decks
from tests.exports.docx import word
from tests.exports.filled import decided, filled, missing, texts_of
from tests.exports.filled import words as words_of
from tests.exports.outline.strategy_decks import RECORDS, partial_answers
from wizard.examples import EXAMPLES, example
from wizard.language import texts
from wizard.language.languages import DANISH, ENGLISH, LANGUAGES, Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers
from wizard.strategy.strategy import Strategy

TODAY = date(2026, 12, 1)
QUESTIONS = catalogue().questions
every_language = pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES.keys())


def text(answers: Answers, language: Language = DANISH, **records: list) -> DocumentText:
    return strategy_document.text(Strategy(language.id, answers, records), language, TODAY)


def made(answers: Answers, language: Language = DANISH, **records: list):
    return word.opened(document(Strategy(language.id, answers, records), language, TODAY))


@cache
def example_file(name: str, language_id: str) -> bytes:
    return document(example(name, language_id), LANGUAGES[language_id], TODAY)


def under(title: str, whole: DocumentText) -> str:
    """The words from the heading that begins with `title` to the next of its level or above."""
    found: list[str] = []
    level = 0
    for part in whole.parts:
        if isinstance(part, Heading):
            if level and part.level <= level:
                break
            if part.text.startswith(title):
                level = part.level
        if level:
            found += texts_of(part)
    assert found, [part.text for part in whole.parts if isinstance(part, Heading)]
    return "\n".join(found)


# Nothing is lost


@pytest.mark.thorough
@every_language
def test_every_answer_of_a_whole_strategy_stands_in_the_file(language):
    whole = word.words(made(filled(), language, **RECORDS))
    assert [place for question in QUESTIONS.values() for place in missing(question, whole, language)] == []
    assert "calendar.idea" in whole
    assert "results.period" in whole
    assert "reviews.learnings" in whole


@cache
def longest() -> tuple[Answers, str]:
    """Answers as long as they may be, and what the document then says."""
    answers = filled(long=True)
    return answers, words_of(text(answers).parts)


@pytest.mark.parametrize("question", QUESTIONS.values(), ids=lambda question: question.id)
def test_the_longest_answers_stand_in_full(question):
    answers, whole = longest()
    rows = answers[question.id] if question.fields else [{question.id: answers[question.id]}]
    long = [row[key] for row in rows for key in row if isinstance(row[key], str) and len(row[key]) > 100]
    assert [value for value in long if value not in whole] == []


@pytest.mark.thorough
@pytest.mark.parametrize("name", EXAMPLES)
@every_language
def test_everything_an_example_says_stands_in_its_file(name, language):
    strategy = example(name, language.id)
    whole = re.sub(r"\s+", " ", word.words(word.opened(example_file(name, language.id))))
    written = [
        answer for answer in word.texts_of_answers(strategy.answers) if " " in answer or len(answer) > len("2027-01-01")
    ]
    # A challenge may stand in the heading: "They want to know …", without a full stop, whatever it ended in.
    told = [" ".join(answer.split()).removesuffix(".") for answer in written]
    missing = [answer for answer in told if answer not in whole and answer[:1].lower() + answer[1:] not in whole]
    assert [answer for answer in missing if not is_option(answer)] == []


def is_option(answer: str) -> bool:
    fields = [field for question in QUESTIONS.values() for field in (question, *question.fields)]
    return any(field.option(answer) for field in fields)


@pytest.mark.thorough
@given(partial_answers())
def test_whatever_is_missing_no_part_is_empty_and_no_sentence_breaks_off(answers):
    for part in text(answers, ENGLISH).parts:
        assert list(filter(str.strip, texts_of(part)))
        if isinstance(part, Prose):
            assert "  " not in part.text
            assert re.search(r"[.:!?…]\W*$", part.text or part.lead)


def test_braces_are_nothing_special():
    answers = filled() | {"company_name": "{name}", "approval": "{0} {", "monitoring_owner": "}{n}"}
    whole = words_of(text(answers).parts)
    assert "hvordan {name} bruger sociale medier" in whole
    assert "Om godkendelse har vi aftalt: {0} {." in whole
    assert "Den, der holder øje, er }{n}." in whole


# It reads as a text


@pytest.mark.parametrize(
    ("table", "question_id"),
    [
        ("document_forms", "document_form"),
        ("document_industries", "industry"),
        ("document_markets", "market"),
        ("document_policies", "policy_wanted"),
        ("document_scopes", "policy_scope"),
        ("document_types", "content_types"),
        ("document_selling", "selling"),
        ("document_activities", "engagement_activities"),
        ("document_feedback", "feedback_rhythm"),
    ],
)
def test_every_option_a_sentence_is_made_from_has_its_words(table, question_id):
    assert {f"{table}.{option.id}" for option in QUESTIONS[question_id].options} <= set(texts.wordings())


def test_every_step_has_its_introduction():
    assert {f"document_steps.{step.id}" for step in catalogue().steps} <= set(texts.wordings())


def test_every_section_stands_for_a_slide():
    assert set(SECTIONS) <= {make.__name__ for make in outline.SLIDES}


@pytest.mark.parametrize(
    ("answers", "danish", "english"),
    [
        (
            {"industry": "food", "market": "b2c"},
            "Vi arbejder med mad og drikke, og vi henvender os til private.",
            "We work with food and drink, and we serve consumers.",
        ),
        ({"industry": "public"}, "Vi er en institution.", "We are an institution."),
        ({"market": "both"}, "Vi henvender os til både private og virksomheder.", "We serve both consumers and"),
        ({"brand": [{"word": "ærligt"}, {"word": "lokalt"}]}, "»ærligt« og »lokalt«.", "“ærligt” and “lokalt”."),
        (
            {"purposes": ["leads", "trust"], "primary_purpose": "trust"},
            "Sociale medier skal hjælpe os med at skabe tillid og få henvendelser. Vigtigst er det at skabe tillid.",
            "Social media should help us build trust and get enquiries. What matters most is to build trust.",
        ),
        ({"purposes": ["leads"], "primary_purpose": "leads"}, "med at få henvendelser.", "help us get enquiries."),
        (
            {"calendar_start": "2027-01-04", "calendar_weeks": 12},
            "Indholdskalenderen begynder den 4. januar 2027 og går 12 uger frem.",
            "The content calendar begins on 4 January 2027 and runs for 12 weeks.",
        ),
        ({"calendar_weeks": 1}, "Indholdskalenderen går 1 uge frem.", "The content calendar runs for 1 week."),
        ({"calendar_start": "2027-01-04"}, "begynder den 4. januar 2027.", "begins on 4 January 2027."),
        (
            {"content_types": ["image", "poll"]},
            "Indholdet har form af billeder og afstemninger.",
            "The content takes the form of images and polls.",
        ),
        (
            {"lead_owner": "Mette", "lead_response_hours": 1, "lead_system": "Regnearket"},
            "Ansvarlig for henvendelserne er Mette. En henvendelse skal have svar inden for 1 time. Så ingen bliver "
            "glemt, skriver vi dem ned her: Regnearket.",
            "The person handling enquiries is Mette. An enquiry should get a reply within 1 hour. So that none are "
            "forgotten, we write them down here: Regnearket.",
        ),
        (
            {"policy_wanted": "written", "policy_scope": ["everyone", "channel_team"]},
            "Politikken gælder alle medarbejdere, og der er en udgave for sig til dem, der passer profilerne.",
            "The policy covers all staff, and there is a separate version for those who run the profiles.",
        ),
        (
            {"review_rhythm": "monthly", "next_review": "2027-04-05", "review_participants": "Karen og Bo (bogholder)"},
            "Næste gang er den 5. april 2027. Med ved bordet er Karen og Bo (bogholder).",
            "The next time is 5 April 2027. Those taking part are Karen og Bo (bogholder).",
        ),
    ],
)
def test_answers_become_sentences(answers, danish, english):
    assert danish in words_of(text(answers).parts)
    assert english in words_of(text(answers, ENGLISH).parts)


def test_a_platform_is_told_about_in_a_paragraph():
    answers: Answers = {
        "platforms": ["instagram", "x"],
        "platform_roles": [{"platform": "instagram", "role": "Vise brødet", "audience": "Familier"}],
        "channel_plan": [{"platform": "instagram", "posts_per_week": 2}],
        "current_channels": [{"platform": "instagram", "followers": 1120}],
    }
    told = {part.lead: part.text for part in text(answers).parts if isinstance(part, Prose) and part.lead}
    assert told["Instagram."] == (
        "Vise brødet. Den er først og fremmest til »Familier«. Planen er 2 opslag om ugen. "
        "I dag har profilen 1.120 følgere."
    )
    assert told["X."] == "Dens rolle er ikke besluttet endnu."


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        ("Mette", "Mette."),
        ("Spørg Mette.", "Spørg Mette."),
        ("Hvem ved?", "Hvem ved?"),
        ("Hun sagde »ja.«", "Hun sagde »ja.«"),
        ("Karen (ellers Bo)", "Karen (ellers Bo)."),
        ("Vent …", "Vent …"),
        ("", ""),
    ],
)
def test_a_sentence_is_closed_once(answer, sentence):
    assert sentences.closed(answer) == sentence


def test_a_line_break_in_an_answer_is_a_new_paragraph():
    styles = word.paragraphs(made({"company_about": "Vi bager.\n\nVi sælger.", "purpose_why": "Først\nså"}))
    assert ("BodyText", "Vi bager.") in styles
    assert ("BodyText", "Vi sælger.") in styles
    assert ("BodyText", "Grundene er disse: Først") in styles


def test_a_list_in_an_answer_is_a_list():
    answers = {"company_about": "Vi vil:\n• • bage\n• sælge", "purpose_why": "1. Flere kunder\n2. Højere pris"}
    styles = word.paragraphs(made(answers))
    about = styles.index(("BodyText", "Vi vil:"))
    assert styles[about + 1 : about + 3] == [("ListBullet", "bage"), ("ListBullet", "sælge.")]
    reasons = styles.index(("BodyText", "Grundene er disse:"))
    assert styles[reasons + 1 : reasons + 3] == [("ListBullet", "Flere kunder"), ("ListBullet", "Højere pris.")]


# In order, under headings that say the point


@pytest.mark.sampled(10)
@every_language
@pytest.mark.parametrize("name", EXAMPLES)
def test_headings_are_the_decks_titles_and_skip_no_level(name, language):
    strategy = example(name, language.id)
    found = word.headings(word.opened(example_file(name, language.id)))
    deck = outline.deck(strategy, language, TODAY)
    around = ("summary", "messages", "undecided", "first_days", *strategy_document.CONTINUED)
    texts = [text for _, text in found]
    for slide in deck.slides:
        if slide.id not in around:
            named = f"{slide.aside.name}: {slide.title}" if isinstance(slide.aside, Persona) else slide.title
            assert named.replace("\N{NO-BREAK SPACE}", " ") in texts
    levels = [level for level, _ in found]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_the_steps_are_chapters_one_to_three():
    numbered = [part for part in text(filled()).parts if isinstance(part, Heading) and part.numbered]
    assert [part.text for part in numbered if part.level == 1] == ["Strategi", "Plan", "Måling"]
    assert all(part.step for part in numbered)


def test_the_document_begins_with_cover_contents_and_introduction():
    parts = text(filled()).parts
    assert isinstance(parts[0], Cover)
    assert parts[0].title == "company_name"
    assert isinstance(parts[1], Contents)
    introduction = under("Indledning", text(filled()))
    assert "strategy_statement" in introduction
    assert "key_messages.message" in introduction
    assert "Til daglig arbejder vi med strategien i stikord." in introduction


def test_what_is_not_decided_is_counted_at_the_front_and_listed_at_the_end():
    answers = {key: value for key, value in decided().items() if key not in ("market", "hours_per_week")}
    whole = text(answers)
    assert "2 punkter er ikke besluttet endnu." in under("Indledning", whole)
    listed = under("2 ting er ikke besluttet endnu", whole)
    assert "Om jer: Marked" in listed
    assert "Rytme: Tid til sociale medier" in listed
    assert not [part for part in text(decided()).parts if isinstance(part, Heading) and "besluttet" in part.text]


@every_language
def test_an_empty_strategy_says_what_is_left_to_decide(language):
    whole = text({}, language)
    nothing = language.text("document.nothing")
    assert words_of(whole.parts).count(nothing) == len(catalogue().steps)
    listed = words_of([part for part in whole.parts if isinstance(part, Bullets)])
    assert all(language.of(section.title) in listed for section in catalogue().sections)
    assert word.headings(word.opened(document(Strategy(language.id), language, TODAY)))


def test_a_slide_without_a_section_of_its_own_is_drawn_as_it_is(monkeypatch):
    def timeline(ctx) -> Iterator[Slide]:
        yield Slide("timeline", "En ny slags billede", (decks.SHARES, Bullets(("Punkt",), "Under")), "plan", "Plan")

    monkeypatch.setattr(strategy_document, "SLIDES", (*outline.SLIDES, timeline))
    whole = text(filled())
    shown = under("En ny slags billede", whole)
    assert "Bag om bageriet" in shown
    assert "Punkt" in shown
    assert [part.text for part in whole.parts if isinstance(part, Heading)].index("En ny slags billede") < [
        part.text for part in whole.parts if isinstance(part, Heading)
    ].index("Måling")


def test_a_campaigns_wish_stands_under_its_goal_and_the_pillars_shares_once():
    campaign = {"name": "Fastelavn", "goal": "130 æsker", "wants": "buy", "number": 130}
    pillars = [{"topic": "Brød", "share": 60}, {"topic": "Korn", "share": 40}]
    parts = text({"campaigns": [campaign], "pillars": pillars}).parts
    tables = [part for part in parts if isinstance(part, Table)]
    assert ("Fastelavn", "130 æsker\nDet skal folk gøre: købe, 130") in [row for table in tables for row in table.rows]
    assert [row for table in tables for row in table.rows if "60\xa0%" in row] == [("Brød", "60\xa0%")]
    assert [part for part in parts if isinstance(part, Chart)] == []


def test_every_review_is_told_the_latest_first():
    reviews = [{"date": "2027-04-05", "went_well": "Brødet"}, {"date": "2027-07-01", "decisions": "Flere film"}]
    told = under("Det lærte vi", text({}, reviews=reviews))
    assert told.index("1. juli 2027") < told.index("Flere film") < told.index("5. april 2027") < told.index("Brødet")


def test_the_law_stands_at_the_end_with_its_sources_and_a_reminder():
    law = under("Det siger loven", text(filled()))
    assert "Kontrollér" in law
    assert "https://" in law
    assert "Hvad loven siger, står sidst i dokumentet under »Det siger loven«." in words_of(text(filled()).parts)
    assert "Det siger loven" not in [part.text for part in text({}).parts if isinstance(part, Heading)]


@every_language
def test_elsewhere_than_in_denmark_it_is_said_first_whose_law_it_is(language):
    told = language.text("policy.law_abroad")
    for price, first in (("£60", told), ("60 kr.", language.text("knowledge.check_law"))):
        answers = {"main_products": [{"product": "Membership", "price": price}], "policy_do": [{"rule": "Be kind"}]}
        for of in (strategy_document, policy_document):
            whole = of.text(Strategy(language.id, answers), language, TODAY)
            [law] = [part for part in whole.parts if isinstance(part, Small)]
            assert law.note.startswith(first)
            assert (told in words_of(whole.parts)) is (first == told)


def test_the_law_is_a_table_in_which_each_act_stands_once():
    [law] = [part for part in text(filled()).parts if isinstance(part, Small)]
    acts = law.by_lead()
    assert len(acts) < len(law.items)
    assert [item for items in acts.values() for item in items] != []
    assert sorted(map(id, law.items)) == sorted(id(item) for items in acts.values() for item in items)
    tables = list(word.every(made(filled()), "w:tbl"))
    [shown] = [table for table in tables if next(iter(acts)) in word.text_of(table)]
    assert len(list(shown.iter(qn("w:tr")))) == len(acts) + 1
    [note] = [one for one in word.every(made(filled()), "w:p") if word.text_of(one) == law.note]
    assert note.find(f"{qn('w:pPr')}/{qn('w:keepNext')}") is not None, "what is said of them all may stand without them"


def test_a_growth_plans_steps_are_told_once_and_numbered_as_along_their_axis():
    rows = [{"activity": "Byt skiltet", "due": "2027-02-01"}, {"activity": "Del kortet", "due": "2027-01-15"}]
    parts = text({"promotion_steps": rows}).parts
    [axis] = [part for part in parts if isinstance(part, GrowthPath)]
    [steps] = [part for part in parts if isinstance(part, Table) and "Del kortet" in part.rows[0]]
    assert [row[0] for row in steps.rows] == [str(step.number) for step in axis.steps] == ["1", "2"]
    assert not axis.campaigns
    undated = text({"promotion_steps": [{"activity": "Byt skiltet"}]}).parts
    assert not [part for part in undated if isinstance(part, GrowthPath)]
    assert ("Byt skiltet",) in [part.rows[0] for part in undated if isinstance(part, Table)]


def test_where_a_figure_is_from_is_told_again_only_where_it_is_from_elsewhere():
    kpis = [
        {"metric": "revenue", "target": 9, "source": "Kassen"},
        {"metric": "conversions", "target": 9, "source": "Mail"},
    ]
    results = [
        {"metric": "revenue", "value": 3, "end": "2026-11-30", "source": "Kassen."},
        {"metric": "conversions", "value": 3, "end": "2026-11-30", "source": "Mail"},
    ]
    assert "Kassen." not in words_of(text({"kpis": kpis}, results=results).parts)
    results[1]["source"] = "Telefonen"
    told = words_of(text({"kpis": kpis}, results=results).parts)
    assert "Telefonen" in told
    assert "Kassen." not in told


@pytest.mark.parametrize("name", EXAMPLES)
@every_language
def test_something_stands_under_every_heading(name, language):
    parts = strategy_document.text(example(name, language.id), language, TODAY).parts
    following = ((one, other) for one, other in pairwise(parts) if isinstance(one, Heading))
    assert [one.text for one, other in following if isinstance(other, Heading) and other.level <= one.level] == []


def test_rules_are_announced_only_where_there_are_any():
    talked = {"policy_wanted": "conversation", "policy_contact": "Nora"}
    assert "Det her er punkterne" not in words_of(text(talked).parts)
    assert "Det her er punkterne" in words_of(text(talked | {"policy_do": [{"rule": "Spørg"}]}).parts)


def test_what_a_title_has_said_of_an_audience_is_no_fact_again():
    told = words_of(text({"audiences": [{"name": "Naboer", "challenge": "ved ikke, hvornår der er åbent"}]}).parts)
    assert "Naboer: De ved ikke, hvornår der er åbent" in told
    assert told.count("hvornår der er åbent") == 1


def test_what_a_kpi_is_called_begins_with_a_capital():
    def told(name: str) -> str:
        row = {"metric": "conversions", "name": name, "target": 9, "due": "2027-06-30"}
        return words_of(text({"kpis": [row], "primary_kpi": "conversions"}).parts)

    assert "Nye patienter" in told("nye patienter")
    assert "iPhone-klik" in told("iPhone-klik")


def test_what_needs_no_rules_of_its_own_is_not_told():
    assert "regler for sig" not in words_of(text({"special_topics": ["none"]}).parts)
