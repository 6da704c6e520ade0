"""Who comments on whose answer."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from tests.wizard.workshop.samples import NINE, WORKSHOP, after
from wizard.language.errors import Refused
from wizard.strategy.strategy import Strategy
from wizard.workshop import moving, peers, written
from wizard.workshop import workshop as ws
from wizard.workshop.groups import Group
from wizard.workshop.peers import Pair
from wizard.workshop.progress import Participant
from wizard.workshop.workshop import Workshop

TWELVE = [Participant(each, str(each), NINE, NINE, frozenset()) for each in range(1, 13)]
THREE = replace(WORKSHOP, groups=tuple(Group(str(each), tuple(range(each, each + 4))) for each in (1, 5, 9)))


def begun(workshop: Workshop, owners: set[int], seed: int = 0) -> Workshop:
    return peers.begin(workshop, "kpis", owners, TWELVE, Random(seed), NINE)


def pairs(workshop: Workshop) -> tuple[Pair, ...]:
    assert workshop.comments is not None
    return workshop.comments.pairs


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("workshop", [WORKSHOP, THREE], ids=["without groups", "with groups"])
def test_each_answer_is_seen_by_one_other_group_and_each_group_sees_one(workshop: Workshop, seed: int) -> None:
    made = pairs(begun(workshop, set(range(1, 13)), seed))
    assert len(made) == (3 if workshop.groups else 12)
    assert sorted(reader for pair in made for reader in pair.readers) == list(range(1, 13))
    assert not any(pair.owner in pair.readers for pair in made)
    assert len({pair.owner for pair in made}) == len(made)


@pytest.mark.parametrize("seed", range(8))
def test_nobodys_answer_is_seen_who_does_not_allow_it(seed: int) -> None:
    made = pairs(begun(THREE, {2, 3, 11}, seed))
    assert {pair.owner for pair in made} < {2, 3, 11}
    assert len(made) == 2
    (alone,) = pairs(begun(THREE, {2}, seed))
    assert alone.owner == 2
    assert not {1, 2, 3, 4} & set(alone.readers)


def test_where_nobody_allows_it_or_nobody_else_is_there_nothing_begins() -> None:
    with pytest.raises(Refused):
        begun(THREE, set())
    with pytest.raises(Refused):
        peers.begin(WORKSHOP, "kpis", {1}, TWELVE[:1], Random(1), NINE)


def test_a_group_on_one_strategy_comments_from_that_as_well() -> None:
    together = replace(WORKSHOP, groups=(Group("A", (1, 2), 11), Group("B", (3,), 12)), shared=frozenset({11, 12}))
    made = {pair.owner: pair.readers for pair in pairs(begun(together, {11, 12}))}
    assert made == {11: (3, 12), 12: (1, 2, 11)}


def test_it_is_over_when_it_is_stopped_or_something_else_begins_and_is_kept_till_then() -> None:
    begins = begun(THREE, {2, 11})
    assert peers.goes_on(begins)
    assert peers.owner_for(begins, pairs(begins)[0].readers[0]) == pairs(begins)[0].owner
    assert not any(
        map(peers.goes_on, (WORKSHOP, peers.stop(begins), moving.begin(begins, 1, NINE), ws.end(begins, after(9))))
    )
    assert peers.stop(WORKSHOP) == WORKSHOP
    for each in (begins, peers.stop(begins)):
        assert written.read(written.write(each), "") == each


def test_a_comment_comes_after_those_before_it_and_says_what_it_is_about() -> None:
    strategy = Strategy("da")
    for text in (" Hvem\ner »alle«? ", "Godt tal"):
        strategy = strategy.with_record(peers.RECORD, peers.comment(strategy, "kpis", text)[peers.RECORD])
    assert [row["comment"] for row in strategy.record(peers.RECORD)] == ["Hvem\ner »alle«?", "Godt tal"]
    for wrong in (" ", "x" * 501):
        with pytest.raises(Refused):
            peers.comment(strategy, "kpis", wrong)
