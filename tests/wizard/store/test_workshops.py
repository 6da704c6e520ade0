"""Workshops in the store: who gets in where, what a facilitator can read, and that nothing is left of them."""

from __future__ import annotations

import itertools
import threading
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any

import pytest

from tests.wizard.workshop.samples import NINE, WORKSHOP, after
from wizard.language.errors import Refused, UnknownLink
from wizard.store.protocol import Store
from wizard.store.workshops import view_key
from wizard.strategy.strategy import Strategy
from wizard.workshop import collecting, groups, letting_in, moving, peers, plenary
from wizard.workshop import workshop as ws
from wizard.workshop.groups import Group
from wizard.workshop.peers import Pair, Round
from wizard.workshop.workshop import Workshop


@pytest.fixture
def workshop(store: Store) -> int:
    return store.workshops.open(store.workshops.create(WORKSHOP))


def join(store: Store, workshop: int, name: str) -> int:
    """A company joins: the number of its strategy."""
    return store.open(store.workshops.join(workshop, name, Strategy("da", {"company_name": name}), NINE))


def test_each_key_opens_its_own_and_the_code_none(store: Store) -> None:
    keys = [store.workshops.create(WORKSHOP) for _ in range(2)]
    ids = [store.workshops.open(key) for key in keys]
    assert len(set(ids)) == 2
    assert [store.workshops.watch(view_key(key)) for key in keys] == ids
    kept = store.workshops.load(ids[0])
    assert store.workshops.by_code(kept.code) == ids[0]
    assert kept == replace(WORKSHOP, code=kept.code)
    for wrong in (kept.code, view_key(keys[0]), "", "\ud800", "x" * 32):
        with pytest.raises(UnknownLink):
            store.workshops.open(wrong)
    for wrong in (kept.code, keys[0], ""):
        with pytest.raises(UnknownLink):
            store.workshops.watch(wrong)
    with pytest.raises(Refused):
        store.workshops.by_code("BBBBBB")
    with store.database.reading() as db:
        rows = repr([tuple(row) for row in db.execute("SELECT * FROM workshops")])
    assert not any(key in rows or view_key(key) in rows for key in keys)


def test_who_is_known_already_is_looked_at_for_what_has_changed_alone(store: Store, workshop: int) -> None:
    bakery, smith = (join(store, workshop, name) for name in ("Bageriet", "Smeden"))
    known = store.workshops.participants(workshop)
    assert [participant.answered for participant in known] == [{"company_name"}] * 2
    assert store.workshops.participants(workshop, known) == known
    store.save(smith, {"industry": "trades", "market": "b2b"}, after(1))
    join(store, workshop, "Frisøren")
    later = store.workshops.participants(workshop, known)
    assert later[0] is known[0]
    assert [participant.name for participant in later] == ["Bageriet", "Smeden", "Frisøren"]
    assert later[1].answered == {"company_name", "industry", "market"}
    store.save(smith, {"market": None}, after(2))
    store.save(bakery, {"company_name": None, "company_about": "Brød"}, after(3))
    last = store.workshops.participants(workshop, later)
    assert [participant.answered for participant in last[:2]] == [{"company_about"}, {"company_name", "industry"}]
    assert last == store.workshops.participants(workshop)
    store.delete(bakery)
    assert [participant.name for participant in store.workshops.participants(workshop, last)] == ["Smeden", "Frisøren"]


def test_of_a_large_room_everybody_is_found(store: Store, workshop: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wizard.store.participant_rows.AT_A_TIME", 2)
    for number in range(5):
        join(store, workshop, f"Firma {number}")
    assert [participant.answered for participant in store.workshops.participants(workshop)] == [{"company_name"}] * 5


def test_a_change_is_made_of_what_is_kept_at_that_moment(store: Store, workshop: int) -> None:
    def longer() -> None:
        for _ in range(10):
            store.workshops.update(workshop, lambda kept: ws.lengthen(kept, 1, after(0)))

    store.workshops.update(workshop, lambda kept: moving.begin(kept, 0, after(0)))
    threads = [threading.Thread(target=longer) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    kept = store.workshops.load(workshop)
    assert kept.clock is not None
    assert kept.clock.left_at(after(0)) == timedelta(minutes=50)


def test_what_a_change_raises_leaves_everything_as_it_was(store: Store, workshop: int) -> None:
    before = store.workshops.load(workshop), store.workshops.version(workshop)
    with pytest.raises(Refused):
        store.workshops.update(workshop, partial(ws.say, text="x" * 999, now=NINE))
    assert (store.workshops.load(workshop), store.workshops.version(workshop)) == before


def test_the_version_tells_of_whatever_a_board_shows(store: Store, workshop: int) -> None:
    seen = [store.workshops.version(workshop)]
    store.workshops.update(workshop, lambda kept: moving.begin(kept, 0, NINE))
    seen.append(store.workshops.version(workshop))
    strategy = join(store, workshop, "Bageriet")
    seen.append(store.workshops.version(workshop))
    store.save(strategy, {"company_about": "Brød"}, after(5))
    seen.append(store.workshops.version(workshop))
    store.delete(strategy)
    seen.append(store.workshops.version(workshop))
    assert all(one != other for one, other in itertools.pairwise(seen))
    assert store.workshops.version(workshop) == seen[-1]


def test_who_joins_gets_a_strategy_of_their_own(store: Store, workshop: int) -> None:
    bakery, smith = join(store, workshop, "Bageriet"), join(store, workshop, "Smedjen")
    assert store.answers(bakery) == {"company_name": "Bageriet"}
    assert store.answers(smith) == {"company_name": "Smedjen"}
    assert [store.workshops.of_strategy(each) for each in (bakery, smith)] == [workshop, workshop]
    assert store.workshops.of_strategy(store.open(store.create(Strategy("da"), NINE))) is None


def test_a_name_alone_does_not_lead_into_what_somebody_has_begun(store: Store, workshop: int) -> None:
    join(store, workshop, "Bageriet  Langdej")
    with pytest.raises(Refused, match="joined already"):
        join(store, workshop, "bageriet langdej")
    other = store.workshops.open(store.workshops.create(WORKSHOP))
    join(store, other, "Bageriet Langdej")
    assert [len(store.workshops.participants(each)) for each in (workshop, other)] == [1, 1]


def test_nobody_joins_what_is_over_and_a_refused_one_leaves_nothing(store: Store, workshop: int) -> None:
    store.workshops.update(workshop, lambda kept: ws.end(kept, after(60)))
    with pytest.raises(Refused, match="over"):
        join(store, workshop, "Bageriet")
    with store.database.reading() as db:
        assert db.execute("SELECT count(*) FROM strategies").fetchone()[0] == 0


def test_a_facilitator_sees_what_is_answered_and_not_with_what(store: Store, workshop: int) -> None:
    strategy = join(store, workshop, "Bageriet")
    join(store, workshop, "Smedjen")
    store.save(strategy, {"company_about": "En hemmelighed", "purposes": ["trust"]}, after(12))
    store.save(strategy, {"purposes": None}, after(13))
    bakery, smith = store.workshops.participants(workshop)
    assert (bakery.name, bakery.joined, bakery.updated) == ("Bageriet", NINE, after(13))
    assert bakery.answered == {"company_name", "company_about"}
    assert smith.answered == {"company_name"}
    assert "hemmelighed" not in repr(bakery)


def test_answers_to_one_question_come_without_a_name_and_in_no_order_that_tells(store: Store, workshop: int) -> None:
    strategies = [join(store, workshop, name) for name in ("Bageriet", "Smedjen", "Optikeren", "Klinikken")]
    for strategy, purposes in zip(strategies, (["trust"], ["leads"], ["trust", "leads"]), strict=False):
        store.save(strategy, {"purposes": purposes}, after(5))
    store.save(store.open(store.create(Strategy("da"), NINE)), {"purposes": ["service"]}, after(5))
    assert store.workshops.values(workshop, "purposes") == [["leads"], ["trust", "leads"], ["trust"]]
    assert store.workshops.values(workshop, "platforms") == []


def test_files_can_be_had_of_those_who_let_them_and_of_nobody_else(store: Store, workshop: int) -> None:
    bakery, smith, optician = (join(store, workshop, name) for name in ("Bageriet", "Smedjen", "Optikeren"))
    assert store.workshops.sharing(workshop) == []
    before = store.workshops.version(workshop)
    for strategy in (optician, bakery):
        store.workshops.share_files(strategy, True, after(50))
    assert store.workshops.version(workshop) != before
    assert store.workshops.sharing(workshop) == [(bakery, "Bageriet"), (optician, "Optikeren")]
    assert [each.shares_files for each in store.workshops.participants(workshop)] == [True, False, True]
    assert [store.workshops.files_shared(each) for each in (bakery, smith)] == [after(50), None]
    store.workshops.share_files(bakery, False, after(51))
    store.delete(optician)
    assert store.workshops.sharing(workshop) == []
    assert store.workshops.files_shared(bakery) is None


def test_nothing_is_shared_of_a_strategy_of_no_workshop(store: Store) -> None:
    alone = store.open(store.create(Strategy("da"), NINE))
    assert store.workshops.files_shared(alone) is None
    with pytest.raises(UnknownLink):
        store.workshops.share_files(alone, True, NINE)


def test_what_was_written_is_given_only_where_the_room_may_see_it(store: Store, workshop: int) -> None:
    strategies = [join(store, workshop, name) for name in ("Bageriet", "Smedjen", "Optikeren")]
    for strategy, to in zip(strategies, ("room", "group", None), strict=True):
        store.save(strategy, {"call_to_action": f"Ring til os, {strategy}"}, after(5))
        rows = [{"question": "call_to_action", "to": to}] if to else [{"question": "pillars", "to": "room"}]
        store.save(strategy, {"may_show": rows}, after(5))
    seen = partial(store.workshops.allowed, workshop, "call_to_action", "call_to_action")
    assert list(seen().values()) == [f"Ring til os, {strategies[0]}"]
    store.save(strategies[0], {"may_show": None}, after(6))
    assert seen() == {}


def grouped(store: Store, workshop: int) -> dict[str, str]:
    """Two groups of two on one strategy each: the keys of everybody's own, by name."""
    names = ("Bageriet", "Smedjen", "Optikeren", "Klinikken")
    keys = {name: store.workshops.join(workshop, name, Strategy("da", {"company_name": name}), NINE) for name in names}
    numbers = list(store.workshops.names(workshop))

    def two(kept: Workshop) -> Workshop:
        return replace(kept, groups=(Group("Gruppe 1", tuple(numbers[:2])), Group("Gruppe 2", tuple(numbers[2:]))))

    store.workshops.update(workshop, two)
    store.workshops.work_together(workshop, NINE)
    return keys


def test_a_group_works_in_one_strategy_and_nobody_else_comes_into_it(store: Store, workshop: int) -> None:
    keys = grouped(store, workshop)
    group_keys = {name: store.workshops.group_key(key) for name, key in keys.items()}
    assert len(set(group_keys.values())) == 4
    assert group_keys["Smedjen"] == store.workshops.group_key(keys["Smedjen"])
    opened = {name: store.open(key) for name, key in group_keys.items()}
    assert opened["Bageriet"] == opened["Smedjen"] != opened["Optikeren"] == opened["Klinikken"]
    assert store.answers(opened["Bageriet"]) == {"company_name": "Gruppe 1"}
    assert opened["Bageriet"] not in {store.open(key) for key in keys.values()}
    assert store.workshops.of_strategy(opened["Bageriet"]) == workshop
    for wrong in (group_keys["Bageriet"], store.create(Strategy("da"), NINE), "x" * 32):
        with pytest.raises(UnknownLink):
            store.workshops.group_key(wrong)


def test_a_group_lets_its_files_be_had_by_a_tick_that_all_its_members_share(store: Store, workshop: int) -> None:
    keys = grouped(store, workshop)
    shared, same = (store.open(store.workshops.group_key(keys[name])) for name in ("Bageriet", "Smedjen"))
    store.workshops.share_files(shared, True, after(50))
    assert store.workshops.files_shared(same) == after(50)
    assert store.workshops.sharing(workshop) == [(shared, "Gruppe 1")]
    assert store.workshops.files_shared(store.open(keys["Bageriet"])) is None
    store.workshops.update(workshop, groups.dissolve)
    assert store.workshops.sharing(workshop) == [(shared, "Gruppe 1")]
    store.workshops.share_files(same, False, after(51))
    assert store.workshops.sharing(workshop) == []


@pytest.mark.parametrize("deleted", [False, True])
def test_a_text_the_room_was_shown_goes_when_its_owner_takes_it_back_or_is_deleted(
    store: Store, workshop: int, deleted: bool
) -> None:
    may = [{"question": "call_to_action", "to": "room"}]
    owners = [join(store, workshop, f"Firma {number}") for number in range(6)]
    for number, strategy in enumerate(owners):
        store.save(strategy, {"call_to_action": f"Ring {number}", "may_show": may}, after(1))
    allowed = store.workshops.allowed(workshop, "call_to_action", "call_to_action")
    found = plenary.texts("call_to_action", list(allowed.values()), allowed)
    store.workshops.update(workshop, partial(collecting.reveal, found=found))
    version = store.workshops.version(workshop)

    def leave(number: int) -> None:
        if deleted:
            store.delete(owners[number])
        else:
            store.update(owners[number], lambda kept: {"may_show": None}, after(2), ("may_show",))

    def shown() -> Any:
        return store.workshops.load(workshop).shown

    assert len(shown().shown) == 6
    leave(2)
    assert shown().shown == ("Ring 0", "Ring 1", "Ring 3", "Ring 4", "Ring 5")
    assert store.workshops.version(workshop) != version
    leave(3)  # four are too few to be anybody's
    assert shown() is None
    assert store.workshops.load(workshop).revealed == ()


def test_a_company_is_let_in_once_shut_out_renamed_and_taken_off_the_list(store: Store, workshop: int) -> None:
    key = store.workshops.join(workshop, "Bageriet", Strategy("da", {"company_name": "Bageriet"}), NINE)
    own, other = store.open(key), join(store, workshop, "Smedjen")
    me, smithy = store.workshops.names(workshop)
    companies = store.workshops.companies
    store.workshops.update(workshop, lambda kept: letting_in.offer(kept, me, "BBBBBB", NINE))
    back = companies.let_in_again(workshop, "BBBBBB", after(1))
    assert store.open(back) == own
    with pytest.raises(Refused):
        companies.let_in_again(workshop, "BBBBBB", after(1))
    companies.shut_out(own)
    assert store.open(key) == own
    with pytest.raises(UnknownLink):
        store.open(back)
    with pytest.raises(Refused):
        companies.rename(workshop, me, "smedjen")
    companies.rename(workshop, me, "Bageriet Langdej")
    assert store.workshops.names(workshop)[me] == "Bageriet Langdej"
    companies.remove(workshop, me, delete=False)
    companies.remove(workshop, smithy, delete=True)
    assert store.workshops.participants(workshop) == []
    assert store.open(key) == own
    with pytest.raises(UnknownLink):
        store.info(other)
    join(store, workshop, "Bageriet Langdej")


def test_what_a_group_answers_together_counts_once_and_not_beside_its_members(store: Store, workshop: int) -> None:
    keys = grouped(store, workshop)
    shared = store.open(store.workshops.group_key(keys["Bageriet"]))
    strategies = {"sammen": shared, "alene": store.open(keys["Bageriet"]), "for sig": store.open(keys["Optikeren"])}
    may = [{"question": "call_to_action", "to": "room"}]
    for said, strategy in strategies.items():
        store.save(strategy, {"call_to_action": said, "may_show": may}, after(5))
    values = partial(store.workshops.values, workshop, "call_to_action")
    assert values() == ["for sig", "sammen"]
    assert values(all_of_them=True) == ["alene", "for sig", "sammen"]
    store.save(shared, {"may_show": None}, after(6))
    assert store.workshops.allowed(workshop, "call_to_action", "call_to_action") == {
        store.workshops.participant_of(strategies["for sig"]): "for sig"
    }
    store.workshops.update(workshop, groups.dissolve)
    assert values() == ["alene", "for sig"]


def test_whoever_comes_into_another_group_leaves_the_first_ones_strategy(store: Store, workshop: int) -> None:
    keys = grouped(store, workshop)
    before = {name: store.workshops.group_key(key) for name, key in keys.items()}
    smith = list(store.workshops.names(workshop))[1]
    kept = store.workshops.update(workshop, lambda kept: groups.fill(kept, 1, [*kept.groups[1].members, smith]))
    assert [len(group.members) for group in kept.groups] == [1, 3]
    with pytest.raises(UnknownLink):
        store.open(before["Smedjen"])
    assert store.open(store.workshops.group_key(keys["Smedjen"])) == store.open(before["Klinikken"])
    assert store.open(before["Bageriet"])
    store.workshops.update(workshop, groups.dissolve)
    assert store.open(before["Bageriet"])
    with pytest.raises(UnknownLink):
        store.workshops.group_key(keys["Bageriet"])


def test_a_group_formed_anew_begins_anew_under_a_name_of_its_own(store: Store, workshop: int) -> None:
    grouped(store, workshop)
    first = store.workshops.load(workshop)
    assert store.workshops.work_together(workshop, NINE) == first
    store.workshops.update(workshop, lambda kept: replace(kept, groups=(Group("Gruppe 1", first.groups[0].members),)))
    again = store.workshops.work_together(workshop, NINE)
    assert store.workshops.names(workshop)[again.groups[0].works_in or 0] == "Gruppe 1 (2)"
    assert len(again.shared) == 3


def test_late_comers_get_a_place_in_a_group(store: Store, workshop: int) -> None:
    grouped(store, workshop)
    key = store.workshops.join(workshop, "Skolen", Strategy("da"), after(30))
    number = store.workshops.participant_of(store.open(key))
    assert number in store.workshops.load(workshop).groups[0].members
    assert store.answers(store.open(store.workshops.group_key(key))) == {"company_name": "Gruppe 1"}


def test_a_groups_strategy_goes_with_the_workshop_and_stays_when_a_member_goes(store: Store, workshop: int) -> None:
    keys = grouped(store, workshop)
    shared = store.open(store.workshops.group_key(keys["Bageriet"]))
    mine = store.workshops.group_key(keys["Smedjen"])
    store.delete(store.open(keys["Bageriet"]))
    assert store.open(mine) == shared
    store.workshops.delete(workshop)
    with pytest.raises(UnknownLink):
        store.open(mine)


def test_one_answer_is_seen_by_another_group_and_comments_come_back_to_its_owner(store: Store, workshop: int) -> None:
    strategies = [join(store, workshop, name) for name in ("Bageriet", "Smedjen", "Optikeren")]
    numbers = list(store.workshops.names(workshop))
    everything = {"strategy_statement": "Byens brød", "company_about": "En hemmelighed"}
    store.save(strategies[0], everything, after(5))
    about = "strategy_statement"
    assert store.workshops.owners(workshop, about) == set()
    store.save(strategies[0], {"may_show": [{"question": about, "to": "group"}]}, after(6))
    assert store.workshops.owners(workshop, about) == {numbers[0]}

    pair = Pair(numbers[0], (numbers[1],))
    store.workshops.update(workshop, lambda kept: replace(kept, comments=Round(about, after(9), (pair,))))
    assert [store.workshops.seen_by(workshop, number) for number in numbers] == [None, "Byens brød", None]
    store.workshops.comment(workshop, numbers[1], "Hvilken by?", after(7))
    for number in (numbers[0], numbers[2]):
        with pytest.raises(Refused):
            store.workshops.comment(workshop, number, "Noget", after(7))
    with pytest.raises(Refused):
        store.workshops.comment(workshop, numbers[1], " ", after(7))

    store.workshops.update(workshop, peers.stop)
    assert store.workshops.seen_by(workshop, numbers[1]) is None
    store.workshops.comment(workshop, numbers[1], "Sendt lidt sent", after(9))
    owner = store.load(strategies[0])
    assert [row["comment"] for row in owner.record("peer_comments")] == ["Hvilken by?", "Sendt lidt sent"]
    assert owner.answers == {"company_name": "Bageriet", **everything}

    store.save(strategies[0], {"may_show": None}, after(10))
    with pytest.raises(Refused):
        store.workshops.comment(workshop, numbers[1], "For sent", after(11))


def test_whoever_deletes_their_strategy_has_left(store: Store, workshop: int) -> None:
    store.delete(join(store, workshop, "Bageriet"))
    assert store.workshops.participants(workshop) == []
    join(store, workshop, "Bageriet")


def test_all_of_it_is_deleted_and_nothing_of_anybody_else(store: Store, workshop: int) -> None:
    mine = join(store, workshop, "Bageriet")
    other = store.workshops.open(store.workshops.create(WORKSHOP))
    theirs, own = join(store, other, "Smedjen"), store.open(store.create(Strategy("da"), NINE))
    store.workshops.delete(workshop)
    for gone in (lambda: store.workshops.load(workshop), lambda: store.info(mine)):
        with pytest.raises(UnknownLink):
            gone()
    assert store.info(theirs)
    assert store.info(own)
    assert len(store.workshops.participants(other)) == 1


def test_it_is_deleted_on_its_day_and_not_before(store: Store, workshop: int) -> None:
    mine, day = join(store, workshop, "Bageriet"), WORKSHOP.delete_on
    assert store.workshops.delete_due(day - timedelta(days=1)) == 0
    store.workshops.update(workshop, lambda kept: ws.end(kept, after(60)))  # a day before its last day
    assert store.workshops.delete_due(day - timedelta(days=1)) == 0  # they have been told the day
    assert store.workshops.delete_due(day) == 1
    with pytest.raises(UnknownLink):
        store.info(mine)
    with pytest.raises(UnknownLink):
        store.workshops.version(workshop)


def test_of_what_is_gone_nothing_can_be_asked(store: Store, workshop: int) -> None:
    store.workshops.delete(workshop)
    calls = (
        lambda: store.workshops.version(workshop),
        lambda: store.workshops.update(workshop, lambda kept: kept),
        lambda: join(store, workshop, "Bageriet"),
        lambda: store.workshops.delete(workshop),
    )
    for call in calls:
        with pytest.raises(UnknownLink):
            call()
