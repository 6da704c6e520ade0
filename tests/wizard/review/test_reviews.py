"""The reviews of a strategy, what was decided at them, and holding one."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from wizard.language.languages import DANISH
from wizard.review import holding
from wizard.review.agenda import agenda
from wizard.review.reviews import RECORDS, decided_before, last_held, reviews, under_way
from wizard.review.rhythm import by_rhythm
from wizard.review.words import facts
from wizard.store import open_store
from wizard.store.protocol import Store
from wizard.strategy import strategy_file
from wizard.strategy.strategy import Strategy
from wizard.versions import closing

NOW = datetime(2027, 4, 12, 10, tzinfo=UTC)
TODAY = date(2027, 4, 12)
JULY = date(2027, 7, 12)

OLD_FILE = {
    "format": "social-media-strategy/1",
    "reviews": [{"date": "2027-01-11", "went_well": "Video", "decisions": "Mere video"}, {"went_well": "Uden dag"}],
}


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return open_store(tmp_path)


def begun(store: Store, strategy: Strategy) -> tuple[int, str]:
    """A strategy whose review has begun today, and the uid of the review."""
    number = store.open(store.create(strategy, NOW))
    store.versions.close(number, closing.beginning(TODAY), NOW)
    now = under_way(store.load(number))
    assert now is not None
    return number, now.uid


def test_reviews_of_a_file_from_before_are_over_and_read_as_they_are() -> None:
    strategy = strategy_file.parse(OLD_FILE)
    assert [(each.day, each.is_open, each.decided) for each in reviews(strategy)] == [
        (None, False, ""),
        (date(2027, 1, 11), False, "Mere video"),
    ]
    assert under_way(strategy) is None
    last = last_held(strategy)
    assert last is not None
    assert last.day == date(2027, 1, 11)


def test_two_who_begin_a_review_on_one_day_are_at_the_same_meeting(store: Store) -> None:
    number, uid = begun(store, Strategy("da"))
    store.versions.close(number, closing.beginning(JULY), NOW)
    assert [(each.uid, each.day) for each in reviews(store.load(number))] == [(uid, TODAY)]


def test_a_meeting_goes_through_what_was_decided_last_time_and_what_is_not_done() -> None:
    rows = [
        {"review": "2026-10-01", "decision": "gjort for længst", "done": "2026-11-01"},
        {"review": "2026-10-01", "decision": "aldrig gjort"},
        {"review": "2027-01-11", "decision": "gjort siden", "done": "2027-02-01"},
        {"review": "2027-04-12", "decision": "på mødet her"},
    ]
    held = [{"date": "2026-10-01"}, {"date": "2027-01-11"}, {"date": "2027-04-12", "open": True}]
    strategy = Strategy("da", {}, {"reviews": held, "decisions": rows})
    assert [each.text for each in decided_before(strategy)] == ["aldrig gjort", "gjort siden"]


def test_a_review_that_is_moved_takes_its_decisions_along(store: Store) -> None:
    number, uid = begun(store, Strategy("da", {}, {"decisions": [{"review": "2027-04-12", "decision": "Mere video"}]}))
    store.update(number, lambda kept: holding.move(kept, uid, JULY), NOW, RECORDS)
    [review] = reviews(store.load(number))
    assert (review.day, [each.text for each in review.decisions]) == (JULY, ["Mere video"])


def test_a_post_is_told_apart_by_its_whole_first_sentence() -> None:
    long = "Sådan var min første måned: tre fejl, kl. 4 om morgenen, og alt det, jeg lærte af dem, mens byen sov tungt."
    posts = [
        {"date": f"2027-02-{day:02}", "reactions": 10, "comments": 1, "shares": 0, "text": "Godmorgen."}
        for day in range(1, 10)
    ]
    best = {"date": "2027-02-20", "reactions": 90, "comments": 1, "shares": 0, "text": f"{long} Læs mere i linket."}
    found = facts(agenda(Strategy("da", {}, {"posts": [*posts, best]}), TODAY), DANISH)
    assert [fact.point for fact in found] == [long]


def test_a_decision_is_done_and_not_done(store: Store) -> None:
    number = store.open(store.create(Strategy("da", {}, {"decisions": [{"decision": "Mere video"}]}), NOW))
    [uid] = store.load(number).uids["decisions"]
    for day in (TODAY, None):
        store.update(number, lambda kept, day=day: holding.mark_done(kept, uid, day), NOW, RECORDS)
        assert store.load(number).record("decisions")[0].get("done") == (day and day.isoformat())
    assert store.update(number, lambda kept: holding.mark_done(kept, "gone", TODAY), NOW, RECORDS) == {}


def test_only_a_review_without_a_word_in_it_is_given_up(store: Store) -> None:
    number, uid = begun(store, Strategy("da"))
    store.save(number, {"reviews": [{**store.load(number).rows("reviews")[0], "went_well": "Video"}]}, NOW)
    assert store.update(number, lambda kept: holding.discard(kept, uid), NOW, RECORDS) == {}
    number, uid = begun(store, Strategy("da"))
    store.update(number, lambda kept: holding.discard(kept, uid), NOW, RECORDS)
    assert reviews(store.load(number)) == ()


def test_closing_a_review_closes_a_version_once(store: Store) -> None:
    number, uid = begun(store, Strategy("da", {"company_name": "Roklubben"}))
    for _ in range(2):  # two windows
        store.versions.close(number, closing.at_review(uid, TODAY), NOW)
    strategy = store.load(number)
    assert [str(each.number) for each in strategy.versions] == ["1.0", "1.1"]
    assert strategy.versions[1].heading.review == TODAY
    [review] = reviews(strategy)
    assert (review.is_open, review.version) == (False, "1.1")
    assert reviews(strategy.versions[1].content)[0].version == "1.1"


def test_somebody_may_call_it_a_new_strategy(store: Store) -> None:
    number, uid = begun(store, Strategy("da"))
    store.versions.close(number, closing.at_review(uid, TODAY, major=True), NOW)
    assert [str(each.number) for each in store.versions.headings(number)] == ["1.0", "2.0"]


@pytest.mark.parametrize(
    ("rhythm", "held", "following"),
    [
        ("quarterly", date(2027, 4, 12), date(2027, 7, 12)),
        ("monthly", date(2027, 1, 31), date(2027, 3, 1)),  # the last day of February is a Sunday
        ("half_yearly", date(2027, 8, 31), date(2028, 2, 29)),
        ("yearly", date(2028, 2, 29), date(2029, 2, 28)),
        ("quarterly", date(2027, 11, 15), date(2028, 2, 15)),
    ],
)
def test_the_next_review_is_on_a_working_day_by_the_rhythm(rhythm: str, held: date, following: date) -> None:
    assert by_rhythm({"review_rhythm": rhythm}, held) == following
    assert following.weekday() < 5


def test_without_a_rhythm_nobody_says_when_the_next_one_is() -> None:
    assert by_rhythm({}, TODAY) is None


def test_a_decision_in_which_nothing_is_written_goes_when_the_meeting_is_closed(store: Store) -> None:
    number, uid = begun(store, Strategy("da"))
    for decision in ("aaaaaaaa01", "aaaaaaaa02"):
        store.update(number, lambda kept, uid=decision: holding.add_decision(kept, TODAY, uid), NOW, RECORDS)
    assert reviews(store.load(number))[0].decisions == ()
    [_, written] = store.load(number).rows("decisions")
    store.save(number, {"decisions": [*store.load(number).rows("decisions")[:1], {**written, "decision": "Mere"}]}, NOW)
    store.versions.close(number, closing.at_review(uid, TODAY), NOW)
    assert [row["uid"] for row in store.load(number).rows("decisions")] == ["aaaaaaaa02"]
