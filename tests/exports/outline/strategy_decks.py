"""Decks as values, of answers and records that name where they come from."""

from datetime import date

from hypothesis import strategies as st

from exports import outline
from exports.blocks import Deck, Slide
from tests.exports.filled import filled
from wizard import examples
from wizard.language.languages import DANISH
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers
from wizard.strategy.strategy import Strategy
from wizard.strategy.version import Number, Version, VersionHeading

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
    Version(VersionHeading(Number(1, number), date(2027, 4, 1)), Strategy("da", {"company_name": f"Lindholm {number}"}))
    for number in range(2)
)


SHORT: dict[str, Answers] = {
    "undecided": {"company_name": "Lindholm Cykler"},
    "reach": {"audiences": [{"name": "Unge", "place": "Svendborg"}]},
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
