"""The check as a whole: its order, what is set aside, and how much it says of good and of unfinished strategies."""

from __future__ import annotations

import gc
from collections.abc import Callable, Hashable, Iterator
from dataclasses import replace
from datetime import date
from random import Random
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.profiles import tried
from tests.wizard.checks.cases import TODAY
from tests.wizard.checks.test_rules import CASES
from wizard.checks import RULES, Finding, Report, Rule, Severity, check
from wizard.checks.case import Case, readable_records
from wizard.checks.facts import Computed, Fact, Part, Reads
from wizard.checks.model import Hit, hit, rule
from wizard.checks.set_aside import reopen, set_aside
from wizard.checks.tracking import TrackedAnswers, of_record
from wizard.examples import EXAMPLES, example
from wizard.language.errors import Refused
from wizard.language.languages import LANGUAGES
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kinds import clean
from wizard.questionnaire.model import Answers, Field, Row
from wizard.strategy.strategy import Strategy
from wizard.strategy.strategy_file import clean_answers

EXPRESS = [question.id for question in catalogue().express]
ORDER = list(catalogue().questions)
MUCH_AT_ONCE = 4
"""Findings that somebody half-way through a good strategy can be asked to think about."""


def of(answers: dict[str, Any], **records: Any) -> tuple[Finding, ...]:
    return check(Strategy("da", clean_answers(answers), records), TODAY).open


def everything_found() -> dict[str, Any]:
    """An answer set in which something is found, for every question that has one."""
    return {key: value for tried in CASES.values() for answers in tried.found for key, value in answers.items()}


# What is shown first


def test_only_the_law_must_be_put_right() -> None:
    assert [each.id for each in RULES.values() if each.severity is Severity.MUST and not each.legal] == []


def test_the_most_severe_come_first_then_the_questionnaires_order() -> None:
    found = of(everything_found())
    ranks = [(list(Severity).index(each.rule.severity), ORDER.index(each.places[0].question)) for each in found]
    assert len(found) > 10
    assert ranks == sorted(ranks)


def test_a_finding_stands_at_every_question_it_concerns() -> None:
    report = check(Strategy("da", clean_answers(everything_found())), TODAY)
    for finding in report.open:
        assert all(finding in report.at(place.question) for place in finding.places)


# Setting aside


def test_what_is_set_aside_is_kept_with_its_reason_and_no_longer_open() -> None:
    answers = everything_found()
    first = of(answers)[0]
    rows = set_aside([], first.id, " Det har vi valgt. ", date(2027, 1, 5))["set_aside"]
    report = check(Strategy("da", clean_answers(answers), {"set_aside": rows}), TODAY)
    assert first.id not in {finding.id for finding in report.open}
    assert [(each.finding.id, each.reason, each.date) for each in report.set_aside] == [
        (first.id, "Det har vi valgt.", "2027-01-05")
    ]
    assert reopen(rows, first.id) == {"set_aside": None}


@pytest.mark.parametrize("reason", ["", "  \n"])
def test_nothing_is_set_aside_without_a_reason(reason: str) -> None:
    with pytest.raises(Refused) as refused:
        set_aside([], "a:b", reason, TODAY)
    assert refused.value.reason == "no_reason"


def test_a_new_reason_takes_the_place_of_the_one_before() -> None:
    rows = set_aside([], "a:", "Først", TODAY)["set_aside"]
    assert [row["reason"] for row in set_aside(rows, "a:", "Siden", TODAY)["set_aside"]] == ["Siden"]


def test_what_is_set_aside_stays_so_when_rows_move() -> None:
    answers = everything_found()
    before = of(answers)
    aside = [{"finding": finding.id, "reason": "I orden"} for finding in before]
    moved = {key: value[::-1] if catalogue().questions[key].kind == "list" else value for key, value in answers.items()}
    about_rows = {finding.id for finding in before if finding.about}
    assert not about_rows & {finding.id for finding in of(moved, set_aside=aside)}


# How much it says


def test_an_empty_strategy_has_nothing_that_contradicts() -> None:
    assert of({}) == ()


def test_what_is_not_found_counts_for_as_much_as_is_answered() -> None:
    assert check(Strategy("da"), TODAY).outcome == "check.nothing_yet"
    assert check(Strategy("da", {"company_name": "Bageriet"}), TODAY).outcome == "check.nothing_so_far"
    assert check(Strategy("da", clean_answers(everything_found())), TODAY).outcome == "check.found"


@pytest.mark.parametrize("example_id", EXAMPLES)
def test_a_good_strategy_gets_few_findings_and_nothing_it_must_fix(example_id: str) -> None:
    found = check(example(example_id, "da"), TODAY).open
    assert [each.id for each in found if each.rule.severity is Severity.MUST] == []
    assert len(found) <= MUCH_AT_ONCE, [each.id for each in found]


@pytest.mark.parametrize("example_id", EXAMPLES)
def test_an_example_has_the_same_findings_in_every_language(example_id: str) -> None:
    found = [
        [(each.rule.id, each.places) for each in check(example(example_id, language_id), TODAY).open]
        for language_id in LANGUAGES
    ]
    assert found == found[:1] * len(LANGUAGES)


@pytest.mark.thorough
@pytest.mark.parametrize("example_id", EXAMPLES)
def test_somebody_on_the_express_route_is_not_flooded(example_id: str) -> None:
    answers = example(example_id, "da").answers
    for end in range(len(EXPRESS) + 1):
        found = of({key: answers[key] for key in EXPRESS[:end]})
        assert len(found) <= MUCH_AT_ONCE, (EXPRESS[:end][-1:], [each.id for each in found])


# Whatever is answered


@st.composite
def value(draw: st.DrawFn, field: Field) -> Any:
    """A clean value for `field`; its texts are few, so that references, names and words meet."""
    words = st.sampled_from(["Mette", "Børnefamilier", "Konkurrence: del og tag en ven", "reklame", "5 kr.", "x" * 100])
    ids = st.sampled_from([option.id for option in field.options]) if field.options else words
    of_kind: dict[str, st.SearchStrategy[Any]] = {
        "number": st.integers(int(field.minimum), int(min(field.maximum, 120))),
        "scale": st.integers(1, 5),
        "date": st.dates(date(2026, 1, 1), date(2028, 12, 31)).map(str),
        "time": st.just("09:30"),
        "choice": ids,
        "choices": st.lists(ids, unique=True, max_size=field.max_choices or 4),
        "yes_no": st.booleans(),
        "list": st.lists(
            st.fixed_dictionaries({}, optional={column.id: value(column) for column in field.fields}),
            max_size=min(field.max_rows, 5),
        ),
    }
    return draw(of_kind.get(field.kind, words.map(lambda text: text[: field.max_length])))


def clean_records(records: dict[str, Any]) -> dict[str, list[Row]]:
    return {record_id: clean(rows, catalogue().records[record_id]) for record_id, rows in records.items()}


READABLE = readable_records()
ANY_RECORDS = st.fixed_dictionaries({}, optional={each: value(catalogue().records[each]) for each in READABLE})
ANY_ANSWERS = st.fixed_dictionaries({}, optional={q.id: value(q) for q in catalogue().questions.values()})


@pytest.mark.thorough
@given(ANY_ANSWERS)
def test_whatever_is_answered_the_check_says_it_in_whole_sentences_and_once(raw: dict[str, Any]) -> None:
    strategy = Strategy("da", clean_answers(raw))
    found = check(strategy, TODAY).open
    assert len({finding.id for finding in found}) == len(found)
    for finding in found:
        assert all(_is_there(strategy, place.question, place.row) for place in finding.places), finding
        assert all("{" not in finding.message(language) for language in LANGUAGES.values())
    aside = [{"finding": finding.id, "reason": "I orden"} for finding in found]
    assert check(strategy.with_record("set_aside", aside), TODAY).open == ()


def _is_there(strategy: Strategy, question_id: str, row: int | None) -> bool:
    return question_id in catalogue().questions and (row is None or row < len(strategy.answers.get(question_id, [])))


# Checking again after a change

ANY_STRATEGY = st.builds(
    lambda answers, records: Strategy("da", clean_answers(answers), clean_records(records)), ANY_ANSWERS, ANY_RECORDS
)


@pytest.mark.thorough
@given(ANY_STRATEGY, ANY_STRATEGY, st.data())
def test_checking_again_finds_the_same_as_checking_anew(first: Strategy, second: Strategy, data: st.DataObject) -> None:
    touched = data.draw(st.sets(st.sampled_from([*ORDER, *READABLE]), max_size=4))
    changed = Strategy(
        "da",
        {key: value for key in ORDER if (value := (second if key in touched else first).answers.get(key)) is not None},
        {record_id: (second if record_id in touched else first).record(record_id) for record_id in READABLE},
    )
    again = check(changed, TODAY, check(first, TODAY))
    anew = check(changed, TODAY)
    assert again.open == anew.open
    assert again.set_aside == anew.set_aside
    assert again.runs == anew.runs
    for name in again.computed.keys() & anew.computed.keys():
        assert again.computed[name].reads == anew.computed[name].reads


def said_in_cases() -> dict[str, list[Any]]:
    """By question, answers in which rules hear something, or just do not."""
    found: dict[str, list[Any]] = {}
    for each in CASES.values():
        for answers in (*each.found, *each.near):
            for question_id, answer in clean_answers(answers).items():
                found.setdefault(question_id, []).append(answer)
    return found


SAID = said_in_cases()
STEP = st.sampled_from(sorted(SAID)).flatmap(
    lambda question_id: st.tuples(st.just(question_id), st.none() | st.sampled_from(SAID[question_id]))
)


@pytest.mark.thorough
@tried(90)
@given(st.sampled_from(EXAMPLES), st.lists(STEP, min_size=1, max_size=12), st.randoms(use_true_random=False))
def test_a_walk_of_changes_finds_the_same_as_checking_anew(
    example_id: str, steps: list[tuple[str, Any]], chance: Random
) -> None:
    strategy = example(example_id, "da")
    report = check(strategy, TODAY)
    for question_id, answer in steps:
        answers = {**strategy.answers, question_id: answer}
        if isinstance(answer, list) and chance.random() < 0.5:  # beside what stands there, in another order
            question, mixed = catalogue().questions[question_id], [*strategy.answers.get(question_id, []), *answer]
            room = question.max_rows or question.max_choices or len(mixed)
            answers[question_id] = chance.sample(mixed, min(len(mixed), room))
        strategy = replace(strategy, answers=clean_answers({key: each for key, each in answers.items() if each}))
        report = check(strategy, TODAY, report)
        anew = check(strategy, TODAY)
        assert report.open == anew.open
        assert report.runs == anew.runs


@pytest.mark.sampled(15)
@pytest.mark.parametrize("question_id", ORDER)
def test_every_answer_may_be_taken_away_or_given_back(question_id: str) -> None:
    whole = Strategy("da", clean_answers(everything_found()))
    without = replace(whole, answers={key: kept for key, kept in whole.answers.items() if key != question_id})
    for one, other in ((whole, without), (without, whole)):
        assert check(other, TODAY, check(one, TODAY)).open == check(other, TODAY).open


def test_an_answer_runs_only_the_rules_that_read_it() -> None:
    strategy = example("bakery", "da")
    before = check(strategy, TODAY)
    changed = replace(strategy, answers={**strategy.answers, "company_name": "Et andet navn"})
    again = run_after(before, changed)
    assert again == {rule_id for rule_id, run in before.runs.items() if "company_name" in run.reads}
    assert len(again) < len(before.runs) / 10


@pytest.mark.parametrize(
    ("record_id", "rows"),
    [
        ("effort", [{"type": type_, "minutes": 6000} for type_ in ("image", "carousel", "link_post", "short_video")]),
        ("reviews", [{"date": "2027-01-02"}]),
    ],
)
def test_a_record_runs_only_the_rules_that_read_it(record_id: str, rows: list[Row]) -> None:
    strategy = example("bakery", "da")
    before = check(strategy, TODAY)
    changed = strategy.with_record(record_id, rows)
    again = run_after(before, changed)
    assert again == {id_ for id_, run in before.runs.items() if rests_on(before, run, of_record(record_id))} != set()
    assert check(changed, TODAY, before).open == check(changed, TODAY).open
    assert len(again) < len(before.runs) / 10


def test_what_finds_nothing_is_kept_once_for_all_who_read_the_same() -> None:
    one, other = (check(example("bakery", "da"), TODAY) for _ in range(2))
    silent = [rule_id for rule_id, run in one.runs.items() if not run.value]
    assert len(silent) > len(RULES) / 2
    assert all(one.runs[rule_id] is other.runs[rule_id] for rule_id in silent)


def made_up(find: Callable[[Case], Iterator[Hit]]) -> dict[str, Rule]:
    texts = {"da": "Der er {number} resultater.", "en": "There are {number} results."}
    made = rule(Severity.IDEA, "article", message=texts, reason={"da": "Derfor.", "en": "Therefore."})(find)
    return {made.id: made}


def counted_results(case: Case) -> Iterator[Hit]:
    yield hit("kpis", about=str(len(case.record("results"))), number=len(case.record("results")))


def test_a_rule_about_results_runs_again_when_a_result_is_added() -> None:
    strategy = example("bakery", "da")
    rules = made_up(counted_results)
    before = check(strategy, TODAY, rules=rules)
    changed = strategy.with_record("results", [*strategy.record("results"), {"metric": "leads", "value": 12.0}])
    again = check(changed, TODAY, before, rules)
    assert again.ids == check(changed, TODAY, rules=rules).ids != before.ids


def scheduled(case: Case) -> Iterator[Hit]:
    yield hit("kpis", number=len(case.record("calendar")))


def test_a_rule_may_not_read_a_record_that_pages_do_not_load() -> None:
    for strategy in (example("bakery", "da"), replace(example("bakery", "da"), left_out=frozenset({"calendar"}))):
        with pytest.raises(LookupError, match="calendar"):
            check(strategy, TODAY, rules=made_up(scheduled))


def test_pages_load_every_record_that_rules_may_read() -> None:
    assert set(READABLE) | {"calendar", "look", "posts", "template"} == set(catalogue().records)
    strategy = replace(example("bakery", "da"), left_out=frozenset(catalogue().records) - set(READABLE))
    assert check(strategy, TODAY).open == check(example("bakery", "da"), TODAY).open


@pytest.mark.parametrize(
    "read",
    [dict, list, len, bool, lambda a: {**a}, lambda a: a | {}, lambda a: {} | a, lambda a: a.copy(), lambda a: a == {}],
)
def test_whoever_takes_all_answers_has_read_all_of_them(read: Callable[[Answers], Any]) -> None:
    case = Case(example("bakery", "da"), TODAY)
    read(case.answers)
    assert case.reads.names >= set(ORDER)


def test_another_day_is_checked_anew() -> None:
    strategy = example("bakery", "da")
    later = date(2028, 1, 4)
    assert check(strategy, later, check(strategy, TODAY)).open == check(strategy, later).open
    assert check(strategy, later).ids != check(strategy, TODAY).ids


def test_what_is_computed_is_computed_again_only_where_something_it_read_has_changed() -> None:
    before = check(Strategy("da", clean_answers(everything_found())), TODAY)
    assert before.strategy is not None
    changed = replace(before.strategy, answers={**before.strategy.answers, "company_about": "Vi bager brød."})
    again = check(changed, TODAY, before)
    anew = {fact for fact, value in again.computed.items() if value is not before.computed[fact]}
    assert anew >= {fact for fact, value in before.computed.items() if "company_about" in value.reads} != set()
    assert anew <= {fact for fact, value in before.computed.items() if rests_on(before, value, "company_about")}


def test_a_word_that_no_rule_listens_for_runs_none_of_those_that_listen() -> None:
    strategy = example("bakery", "da")
    before = check(strategy, TODAY)
    first, *others = strategy.answers["pillars"]
    changed = replace(strategy, answers={**strategy.answers, "pillars": [{**first, "topic": "Zzz"}, *others]})
    again = run_after(before, changed)
    assert again < {rule_id for rule_id, run in before.runs.items() if rests_on(before, run, "pillars")}
    assert len(again) < len(before.runs) / 10
    assert check(changed, TODAY, before).runs == check(changed, TODAY).runs


def test_what_comes_out_the_same_runs_nobody_who_asked_for_it() -> None:
    strategy = example("bakery", "da")
    before = check(strategy, TODAY)
    changed = replace(strategy, answers={**strategy.answers, "company_name": "Et andet bageri"})
    listening = {rule_id for rule_id, run in before.runs.items() if rests_on(before, run, "company_name")}
    assert run_after(before, changed) < listening


def test_nothing_computed_leads_back_to_answers_that_may_have_changed() -> None:
    todo = [value.value for value in check(Strategy("da", clean_answers(everything_found())), TODAY).computed.values()]
    seen: dict[int, object] = {}
    while todo:
        each = todo.pop()
        assert not isinstance(each, Case | Reads | TrackedAnswers)
        if id(each) not in seen and not isinstance(each, type | ModuleType):
            seen[id(each)] = each
            todo += gc.get_referents(each)


def rests_on(report: Report, computed: Computed[Any], read: Hashable) -> bool:
    """Whether it was read, or what was read was worked out of it."""
    facts = [each.fact if isinstance(each, Part) else each for each in computed.reads]
    return read in computed.reads or any(
        rests_on(report, report.computed[each], read) for each in facts if isinstance(each, Fact)
    )


def run_after(before: Report, changed: Strategy) -> set[str]:
    """The rules that are run again over what a strategy has become."""
    ran = set()

    def noting(one: Rule) -> Rule:
        def find(case: Case) -> Iterator[Hit]:
            ran.add(one.id)
            yield from one.find(case)

        return replace(one, find=find)

    check(changed, TODAY, before, {rule_id: noting(one) for rule_id, one in RULES.items()})
    return ran
