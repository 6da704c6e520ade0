"""What everybody in a workshop asks every few seconds."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from starlette.applications import Starlette

from pages.browser import workshop_now
from pages.ui.shell import session
from tests.server.asgi import request
from tests.wizard.workshop.samples import NINE, WORKSHOP
from wizard.language.languages import DANISH
from wizard.store.protocol import Store
from wizard.strategy.strategy import Strategy
from wizard.workshop import collecting, groups, letting_in, moving, planning
from wizard.workshop import workshop as ws
from wizard.workshop.agenda import agendas, ready_items
from wizard.workshop.groups import Group

APP = workshop_now.WorkshopNow(Starlette())


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    monkeypatch.setenv("TRETRIN_DATA", str(tmp_path / "data"))
    monkeypatch.setattr(workshop_now, "KEPT_SECONDS", 0.0)
    workshop_now._by_key.clear()
    workshop_now._workshops.clear()
    session.store.clear()
    yield session.store()
    session.store().close()
    session.store.clear()


@pytest.fixture
def workshop(store: Store) -> int:
    return store.workshops.open(store.workshops.create(WORKSHOP))


@pytest.fixture
def key(store: Store, workshop: int) -> str:
    return store.workshops.join(workshop, "Bageriet", Strategy("da", {"company_name": "Bageriet"}), NINE)


def asked(key: str, language: str = "da") -> Any:
    answer = request(APP, f"{workshop_now.ADDRESS}?lang={language}", x_tretrin_key=key)
    assert answer.headers["cache-control"] == "no-store"
    return json.loads(answer.body) if answer.status == 200 else answer.status


def test_without_a_key_it_tells_the_time_alone(store: Store) -> None:
    answer = request(APP, workshop_now.ADDRESS)
    assert json.loads(answer.body).keys() == {"now"}


def test_a_participant_is_told_of_the_exercise_its_time_and_the_message(store: Store, workshop: int, key: str) -> None:
    assert asked(key).keys() == {"again", "closed", "now", "over", "own", "room"}
    store.workshops.update(workshop, lambda kept: ws.say(moving.begin(kept, 1, NINE), "Tag kun to", NINE))
    said = asked(key)
    assert said["block"]["title"] == "Øvelse: Målgrupper"
    assert said["block"]["place"] == "strategy?question=audiences"
    assert said["ends"] == (NINE.timestamp() + 30 * 60) * 1000
    assert (said["message"]["who"], said["message"]["text"]) == ("Fra Karin:", "Tag kun to")
    assert asked(key, "en")["block"]["title"] == "Exercise: Målgrupper"
    store.workshops.update(workshop, lambda kept: ws.pause(kept, NINE))
    assert (asked(key)["ends"], asked(key)["left"]) == (None, 30 * 60 * 1000)


def test_what_everybody_is_asked_stands_in_place_of_the_block(store: Store, workshop: int, key: str) -> None:
    store.workshops.update(workshop, lambda kept: collecting.ask(moving.begin(kept, 1, NINE), "pillars"))
    assert asked(key)["block"]["place"] == "plan?question=pillars"
    assert "pillars" in asked(key)["block"]["within"]
    store.workshops.update(workshop, lambda kept: collecting.ask(kept, "presurvey.level"))
    assert asked(key)["block"]["place"] == "presurvey"
    assert asked(key)["block"]["title"] == "Svar nu"
    store.workshops.update(workshop, collecting.hide)
    assert asked(key)["block"]["title"] == "Øvelse: Målgrupper"


def test_a_participant_is_told_of_their_group(store: Store, workshop: int, key: str) -> None:
    other = store.workshops.join(workshop, "Smedjen", Strategy("da"), NINE)
    number = store.workshops.participant_of(store.open(key))
    store.workshops.update(workshop, lambda kept: replace(kept, groups=(Group("Gruppe 1", (number or 0,)),)))
    assert asked(key)["group"] == "Gruppe 1"
    assert "group" not in asked(other)
    store.workshops.work_together(workshop, NINE)
    assert asked(store.workshops.group_key(key))["group"] == "Gruppe 1"


def test_after_the_end_everybody_is_told_what_is_left_to_do(store: Store, workshop: int, key: str) -> None:
    day = WORKSHOP.last_day + timedelta(weeks=6)
    store.workshops.update(workshop, lambda kept: ws.meet_again(kept, day, NINE))
    store.workshops.update(workshop, lambda kept: ws.end(moving.begin(kept, 1, NINE), NINE))
    said = asked(key)
    assert said["over"]
    assert "ends" not in said
    assert (said["block"]["title"], said["block"]["place"]) == (DANISH.text("goodbye.title"), "overview")
    for date in (store.workshops.load(workshop).delete_on, day):
        assert DANISH.date(date) in said["block"]["task"]


def test_everybody_is_asked_for_their_files_who_has_not_said_yes(store: Store, workshop: int, key: str) -> None:
    assert "notes" not in asked(key)
    store.workshops.update(workshop, lambda kept: ws.ask_for_files(kept, NINE))
    (note,) = asked(key)["notes"]
    assert (note["place"], note["at"]) == ("overview", f"files:{NINE.isoformat()}")
    store.workshops.share_files(store.open(key), True, NINE)
    assert "notes" not in asked(key)


def test_whoever_is_in_no_workshop_is_told_nothing(store: Store, workshop: int, key: str) -> None:
    assert asked(store.create(Strategy("da"), NINE)) == 204
    assert asked("no such key") == 204
    assert asked(key)["closed"] == []
    store.workshops.delete(workshop)
    assert asked(key) == 204


def test_in_a_large_room_one_asks_less_often_but_never_waits_long(
    store: Store, workshop: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workshop_now, "MOST_A_SECOND", 1)
    keys = [store.workshops.join(workshop, f"Firma {n}", Strategy("da"), NINE) for n in range(12)]
    again = [asked(key)["again"] for key in keys]
    assert again == [5000] * 5 + [6000, 7000, 8000, 9000] + [10_000] * 3


def test_only_its_own_address_is_answered_ahead_of_the_pages(store: Store) -> None:
    assert request(APP, f"{workshop_now.ADDRESS}/else").status == 404


def test_a_company_is_told_that_somebody_was_let_in_and_that_it_was_taken_off_the_list(
    store: Store, workshop: int, key: str
) -> None:
    other = store.workshops.join(workshop, "Smedjen", Strategy("da", {}), NINE)
    (participant, *_) = store.workshops.names(workshop)
    assert "notes" not in asked(key)
    now = datetime.now(UTC)
    store.workshops.update(workshop, lambda kept: letting_in.offer(kept, participant, "BBBBBB", now))
    assert "notes" not in asked(key)
    back = store.workshops.companies.let_in_again(workshop, "BBBBBB", now)
    for told in (asked(key), asked(back)):
        assert [(note["at"], note["place"]) for note in told["notes"]] == [(now.isoformat(), "overview")]
    assert "notes" not in asked(other)
    store.workshops.companies.remove(workshop, participant, delete=False)
    assert [note["at"] for note in asked(key)["notes"]] == ["removed"]
    assert "block" not in asked(key)


def test_the_members_of_a_group_that_is_dissolved_are_told_in_both_strategies(
    store: Store, workshop: int, key: str
) -> None:
    (me,) = store.workshops.names(workshop)
    store.workshops.update(workshop, lambda kept: replace(kept, groups=(Group("Havnen", (me,)),)))
    (made,) = store.workshops.work_together(workshop, NINE).groups
    together = store.workshops.group_key(key)
    assert [asked(each)["own"] for each in (key, together)] == [True, False]
    assert not [each for each in (key, together) if "notes" in asked(each)]
    store.workshops.update(workshop, groups.dissolve)
    (in_own,), (in_groups,) = asked(key)["notes"], asked(together)["notes"]
    assert (in_own["place"], in_own["at"]) == ("group", f"dissolved:{made.works_in}")
    assert DANISH.text("groups.was_dissolved", group="Havnen") == in_own["text"]
    assert in_groups["at"] == ""  # it stays: one is not where one believes to be


def test_a_ready_agenda_is_read_in_the_participants_language_until_somebody_changes_it(
    store: Store, workshop: int, key: str
) -> None:
    blocks = agendas()["two_hours"].blocks([NINE], DANISH)
    store.workshops.update(workshop, lambda kept: moving.begin(replace(kept, blocks=blocks), 2, NINE))
    assert asked(key)["block"]["title"] == f"Øvelse: {blocks[2].title}"
    (item,) = [item for item, _ in ready_items().values() if item.title["da"] == blocks[2].title]
    assert asked(key, "en")["block"]["title"] == f"Exercise: {item.title['en']}"
    assert item.task
    assert asked(key, "en")["block"]["task"] == item.task["en"]
    store.workshops.update(workshop, lambda kept: planning.change(kept, 2, "Jeres egne", 20, ["audiences"]))
    assert asked(key, "en")["block"]["title"] == "Exercise: Jeres egne"
