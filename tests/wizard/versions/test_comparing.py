"""What changed between two states of a strategy, and why."""

from __future__ import annotations

from datetime import date
from typing import Any

from wizard.strategy.strategy import Strategy
from wizard.strategy.version import Number, Version, VersionHeading, left_out_of_versions
from wizard.versions import RowChange, compare, latest_changes, reasons
from wizard.versions.sentences import changed_sentences


def kept(answers: dict[str, Any], **uids: list[str]) -> Strategy:
    return Strategy("da", answers, uids=uids)


def only_change(before: Strategy, after: Strategy) -> tuple[str, tuple[RowChange, ...]]:
    [change] = compare(before, after)
    return change.question.id, change.rows


def test_nothing_changed_is_nothing() -> None:
    assert compare(kept({"brand": [{"word": "nær"}]}), kept({"brand": [{"word": "nær"}]})) == ()


def test_changes_stand_in_the_order_of_the_questionnaire_with_what_was_given_and_taken_away() -> None:
    changes = compare(kept({"company_name": "Rok", "market": "b2c"}), kept({"company_name": "Ro", "hours_per_week": 4}))
    assert [(each.question.id, each.before, each.after) for each in changes] == [
        ("company_name", "Rok", "Ro"),
        ("market", "b2c", None),
        ("hours_per_week", None, 4),
    ]


def test_a_row_is_the_one_with_the_same_uid_whatever_it_is_called_by_now() -> None:
    before = kept({"audiences": [{"name": "Unge"}, {"name": "Ældre"}]}, audiences=["aa", "bb"])
    after = kept({"audiences": [{"name": "Seniorer"}, {"name": "Unge", "age_from": 12}]}, audiences=["bb", "aa"])
    assert only_change(before, after) == (
        "audiences",
        (
            RowChange({"name": "Ældre"}, {"name": "Seniorer"}),
            RowChange({"name": "Unge"}, {"name": "Unge", "age_from": 12}),
        ),
    )


def test_without_uids_a_row_is_the_one_that_says_the_same_or_has_the_same_name() -> None:
    before = kept({"audiences": [{"name": "Unge"}, {"name": "Ældre"}, {"name": "Børn"}]})
    after = kept({"audiences": [{"name": "Ældre"}, {"name": "UNGE", "age_from": 12}, {"name": "Familier"}]})
    assert only_change(before, after) == (
        "audiences",
        (
            RowChange({"name": "Unge"}, {"name": "UNGE", "age_from": 12}),
            RowChange(None, {"name": "Familier"}),
            RowChange({"name": "Børn"}, None),
        ),
    )


def test_only_the_order_changed() -> None:
    [change] = compare(
        kept({"brand": [{"word": "nær"}, {"word": "ærlig"}]}), kept({"brand": [{"word": "ærlig"}, {"word": "nær"}]})
    )
    assert change.only_order


def test_the_fields_of_a_row_that_changed_are_named() -> None:
    change = RowChange({"name": "Unge", "age_from": 12}, {"name": "Unge", "age_to": 18})
    assert change.fields == ("age_from", "age_to")


# Why

FIRST = VersionHeading(Number(1, 0), date(2026, 11, 26))
SECOND = VersionHeading(Number(1, 1), date(2027, 4, 12), review=date(2027, 4, 12))
THIRD = VersionHeading(Number(1, 2), date(2027, 7, 12), review=date(2027, 7, 12))


def decided(*decisions: tuple[str, str, str]) -> Strategy:
    rows = [{"review": day, "question": question, "decision": text} for day, question, text in decisions]
    return Strategy("da", {}, {"decisions": rows})


def told(strategy: Strategy, before: VersionHeading, after: VersionHeading | None) -> dict[str, list[str]]:
    return {name: [each.text for each in found] for name, found in reasons(strategy, before, after).items()}


def test_a_reason_is_what_was_decided_at_the_review_that_closed_the_version() -> None:
    strategy = decided(("2027-04-12", "pillars", "mere om priser"), ("2027-07-12", "pillars", "færre emner"))
    assert told(strategy, FIRST, SECOND) == {"pillars": ["mere om priser"]}


def test_what_is_carried_out_after_a_meeting_has_the_reason_it_was_given_there_unless_there_is_a_later_one() -> None:
    strategy = decided(
        ("2027-04-12", "pillars", "mere om priser"),
        ("2027-04-12", "brand", "gladere"),
        ("2027-07-12", "pillars", "færre emner"),
    )
    assert told(strategy, SECOND, THIRD) == {"pillars": ["færre emner"], "brand": ["gladere"]}
    assert told(strategy, THIRD, None) == {"pillars": ["færre emner"]}


def test_the_latest_changes_are_those_between_the_last_two_versions() -> None:
    def version(heading: VersionHeading, name: str) -> Version:
        return Version(heading, Strategy("da", {"company_name": name}, left_out=left_out_of_versions()))

    one = Strategy("da", {}, kept_versions=(version(FIRST, "Rok"),))
    assert latest_changes(one) is None
    both = Strategy("da", {}, kept_versions=(version(FIRST, "Rok"), version(SECOND, "Ro")))
    found = latest_changes(both)
    assert found is not None
    assert [(each.before, each.after) for each in found[2]] == [("Rok", "Ro")]


# Long texts


def test_of_long_texts_only_the_sentences_that_differ_are_told() -> None:
    before = "Vi ror. Vi sejler ikke. Vi vinder."
    after = "Vi ror. Vi sejler gerne. Vi vinder. Kom med!"
    assert changed_sentences(before, after) == ("… Vi sejler ikke. …", "… Vi sejler gerne. … Kom med!")
    assert changed_sentences("A.", "B.") == ("A.", "B.")
