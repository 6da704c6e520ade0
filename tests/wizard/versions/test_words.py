"""What changed, in words."""

from __future__ import annotations

from datetime import date

from wizard.language.languages import DANISH, ENGLISH
from wizard.questionnaire.catalogue import catalogue
from wizard.review.reviews import Decision
from wizard.strategy.strategy import Strategy
from wizard.strategy.version import Number, VersionHeading
from wizard.versions import compare
from wizard.versions.words import BeforeAndAfter, ChangedPart, about, pairs, reason, title


def told(before: dict[str, object], after: dict[str, object]) -> tuple[BeforeAndAfter, ...]:
    [change] = compare(Strategy("da", before), Strategy("da", after))
    return pairs(change, DANISH)


def test_an_answer_is_one_pair_and_what_was_not_there_is_empty() -> None:
    assert told({"company_name": "Ro"}, {}) == (BeforeAndAfter((ChangedPart("Ro", True),), ()),)
    assert told({}, {"company_name": "Ro"}) == (BeforeAndAfter((), (ChangedPart("Ro", True),)),)


def test_a_row_is_told_by_its_name_and_by_what_is_different_in_it() -> None:
    [pair] = told(
        {"pillars": [{"topic": "På vandet", "share": 60}]}, {"pillars": [{"topic": "På vandet", "share": 50}]}
    )
    assert pair.before[0] == pair.after[0] == ChangedPart("På vandet")
    assert [each.text.replace("\N{NO-BREAK SPACE}", " ") for each in (pair.before[1], pair.after[1])] == [
        "Andel af opslagene: 60 %",
        "Andel af opslagene: 50 %",
    ]
    assert pair.after[1].changed


def test_of_a_long_text_that_only_grew_there_is_nothing_to_tell_of_what_was() -> None:
    text = "Vi ror hver uge. " * 12
    [pair] = told({"overall_strategy": text}, {"overall_strategy": text + "Og vi holder åbent hus."})
    assert (pair.before, pair.after) == ((), (ChangedPart("… Og vi holder åbent hus.", True),))
    assert pair.whole == (text, text + "Og vi holder åbent hus.")


def test_a_list_in_another_order_is_told_by_its_names() -> None:
    rows = [{"word": "nær"}, {"word": "ærlig"}]
    assert told({"brand": rows}, {"brand": rows[::-1]}) == (
        BeforeAndAfter((ChangedPart("nær"), ChangedPart("ærlig")), (ChangedPart("ærlig"), ChangedPart("nær"))),
    )


def test_decisions_of_one_meeting_stand_together() -> None:
    day, question = date(2027, 4, 12), catalogue().questions["pillars"]
    decisions = [Decision(text, question=question, review=day) for text in ("Mere om priser", "Færre emner")]
    assert reason(decisions, ENGLISH) == "Decided 12 Apr 2027: Mere om priser; Færre emner"
    assert reason([], ENGLISH) == ""


def test_a_version_says_what_it_came_of() -> None:
    day = date(2027, 4, 12)
    headings = (
        VersionHeading(Number(1, 0), day),
        VersionHeading(Number(1, 1), day, review=day),
        VersionHeading(Number(1, 2), day),
        VersionHeading(Number(1, 3), day, back_to=Number(1, 0)),
    )
    assert [about(each, ENGLISH) for each in headings] == [
        "The first strategy",
        "The review on 12 April 2027",
        "Saved by you",
        "The answers of version 1.0 again",
    ]


def test_a_change_is_called_by_its_section_and_question() -> None:
    [change] = compare(Strategy("da"), Strategy("da", {"pillars": [{"topic": "På vandet"}]}))
    assert title(change, DANISH) == "Indhold · Indholdsspor"
