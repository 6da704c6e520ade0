"""Versions: what a strategy was when somebody closed one. On either database."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from datetime import UTC, date, datetime

import pytest

from wizard.language.errors import UnknownLink
from wizard.store.protocol import Closing, Store
from wizard.strategy.strategy import VERSIONS, Strategy
from wizard.strategy.version import Number, VersionHeading
from wizard.versions import closing

NOW = datetime(2027, 1, 4, 9, 30, tzinfo=UTC)
LATER = datetime(2027, 4, 12, 10, tzinfo=UTC)
TODAY = date(2027, 4, 12)

CLUB = Strategy(
    "da",
    {"company_name": "Roklubben", "audiences": [{"name": "Unge"}, {"name": "Motionister"}]},
    {"calendar": [{"idea": "Åbent hus", "uid": "e1"}], "results": [{"metric": "leads", "value": 3}]},
)


@pytest.fixture
def club(store: Store) -> int:
    return store.open(store.create(CLUB, NOW))


def test_a_version_holds_the_answers_with_their_rows_and_stays_when_they_change(store: Store, club: int) -> None:
    rows = store.load(club).rows("audiences")
    store.versions.close(club, closing.by_hand(TODAY), LATER)
    store.save(club, {"company_name": "Ro og sejl", "audiences": None}, LATER)
    [version] = store.load(club).versions
    assert version.heading == VersionHeading(Number(1, 0), TODAY)
    assert version.content.answers == CLUB.answers
    assert version.content.rows("audiences") == rows
    assert version.content.record("results") == CLUB.record("results")
    assert store.versions.get(club, Number(1, 0)) == version


def test_a_calendar_is_no_part_of_a_version(store: Store, club: int) -> None:
    store.versions.close(club, closing.by_hand(TODAY), LATER)
    with pytest.raises(LookupError):
        store.versions.get(club, Number(1, 0)).content.record("calendar")


def test_versions_are_loaded_where_they_are_asked_for(store: Store, club: int) -> None:
    store.versions.close(club, closing.by_hand(TODAY), LATER)
    with pytest.raises(LookupError):
        _ = store.load(club, records=()).versions
    assert len(store.load(club, records=(VERSIONS,)).versions) == 1


def test_a_strategy_is_created_with_its_versions_and_its_rows_are_who_they_were(store: Store, club: int) -> None:
    store.versions.close(club, closing.by_hand(TODAY), LATER)
    whole = store.load(club)
    again = store.load(store.open(store.create(whole, LATER)))
    assert again == whole
    assert again.rows("audiences") == whole.rows("audiences")
    assert again.versions[0].content.rows("audiences") == whole.rows("audiences")


def test_a_version_is_made_of_what_is_kept_after_the_changes_and_another_before(store: Store, club: int) -> None:
    def make(strategy: Strategy, headings: Sequence[VersionHeading]) -> Closing:
        assert (strategy.answers, headings) == (CLUB.answers, ())
        changes = {"company_name": "Ro og sejl"}
        return Closing(
            changes, VersionHeading(Number(2, 0), TODAY, back_to=Number(1, 0)), VersionHeading(Number(1, 0), TODAY)
        )

    changed = store.versions.close(club, make, LATER)
    assert {id_: (each.before, each.after) for id_, each in changed.items()} == {
        "company_name": ("Roklubben", "Ro og sejl")
    }
    names = [each.content.answers["company_name"] for each in store.load(club).versions]
    assert names == ["Roklubben", "Ro og sejl"]
    assert store.versions.headings(club)[1] == VersionHeading(Number(2, 0), TODAY, back_to=Number(1, 0))


def test_where_there_is_nothing_to_close_nothing_is_kept(store: Store, club: int) -> None:
    before = store.info(club)
    assert store.versions.close(club, lambda strategy, headings: None, LATER) == {}
    assert store.info(club) == before
    assert store.versions.headings(club) == ()


def test_a_version_by_itself_is_a_change_of_the_strategy(store: Store, club: int) -> None:
    store.versions.close(club, closing.by_hand(TODAY), LATER)
    assert store.info(club).updated == LATER


def test_what_fails_leaves_everything_as_it_was(store: Store, club: int) -> None:
    def make(strategy: Strategy, headings: Sequence[VersionHeading]) -> Closing:
        return Closing(
            {"no_such_question": 1}, VersionHeading(Number(1, 1), TODAY), VersionHeading(Number(1, 0), TODAY)
        )

    with pytest.raises(KeyError):
        store.versions.close(club, make, LATER)
    assert store.versions.headings(club) == ()


def test_two_windows_that_close_at_once_close_two_and_never_one_number_twice(store: Store, club: int) -> None:
    begun = threading.Barrier(4)

    def close() -> None:
        begun.wait()
        store.versions.close(club, closing.by_hand(TODAY), LATER)

    threads = [threading.Thread(target=close) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [str(each.number) for each in store.versions.headings(club)] == ["1.0", "1.1", "1.2", "1.3"]


def test_numbers_are_in_their_order_and_not_in_that_of_their_letters(store: Store, club: int) -> None:
    for _ in range(11):
        store.versions.close(club, closing.by_hand(TODAY), LATER)
    assert [str(each.number) for each in store.versions.headings(club)][-2:] == ["1.9", "1.10"]


def test_they_go_with_the_strategy(store: Store, club: int) -> None:
    store.versions.close(club, closing.by_hand(TODAY), LATER)
    store.delete(club)
    for call in (
        lambda: store.versions.headings(club),
        lambda: store.versions.get(club, Number(1, 0)),
        lambda: store.versions.close(club, closing.by_hand(TODAY), LATER),
    ):
        with pytest.raises(UnknownLink):
            call()
    with store.database.reading() as db:
        assert db.execute("SELECT count(*) FROM versions").fetchall()[0][0] == 0


def test_a_version_there_is_not_is_said_so(store: Store, club: int) -> None:
    with pytest.raises(UnknownLink):
        store.versions.get(club, Number(7, 0))
