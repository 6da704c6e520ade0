"""A workshop from its making to its end: the facilitator's board, the screen in the room, and those who join."""

from __future__ import annotations

import html
import re
from datetime import date, timedelta
from typing import Any

import pytest

from pages.ui.shell import session
from pages.ui.workshop import joining
from tests.pages.screen import Screen, keep, store
from tests.wizard.workshop.samples import WORKSHOP
from wizard.language.errors import Refused
from wizard.language.languages import DANISH, ENGLISH, LANGUAGES
from wizard.questionnaire.catalogue import catalogue
from wizard.store.workshops import view_key
from wizard.strategy.strategy import Strategy
from wizard.workshop import codes
from wizard.workshop import workshop as ws
from wizard.workshop.agenda import agendas
from wizard.workshop.codes import Guesses, spaced

every_language = pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))


@pytest.fixture(autouse=True)
def nobody_has_guessed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(joining, "guesses", Guesses())


@pytest.fixture
def key() -> str:
    return store().workshops.create(WORKSHOP)


def kept(key: str) -> ws.Workshop:
    return store().workshops.load(store().workshops.open(key))


def submit(screen: Screen, **values: str) -> Screen:
    """Fill in the form that is shown, and send it."""
    for field, value in values.items():
        screen.at.text_input(key=f"join:{field}").set_value(value)
    (button,) = [each for each in screen.at.button if each.proto.is_form_submitter]
    button.click()
    return screen.run()


def said(screen: Screen) -> list[str]:
    """The errors as one reads them."""
    return [html.unescape(error) for error in screen.errors]


def join(key: str, name: str) -> Screen:
    return submit(Screen.open("join", code=kept(key).code), company=name)


@pytest.mark.thorough
@every_language
def test_a_workshop_is_made_and_its_board_opens(language: Any) -> None:
    screen = Screen.open("workshop", locale=language.tag)
    screen.enter("workshop:title", " Master  Class ").enter("workshop:agenda", "two_days")
    screen.enter("workshop:date:1", "1. 3. 2027").enter("workshop:date:2", "8/3 2027").enter("workshop:start", "8.30")
    screen.press("workshop:make")
    made = kept(str(screen.at.query_params["workshop"]))
    assert (made.title, made.language, made.days) == ("Master Class", language.id, 2)
    begins = [block.starts.astimezone(made.zone) for block in (made.blocks[0], made.blocks[-1])]
    assert [f"{begins[0]:%d.%m %H.%M}", f"{begins[1]:%d.%m}"] == ["01.03 08.30", "08.03"]
    assert made.delete_on.isoformat() == "2027-06-06"
    assert spaced(made.code) in screen.words
    assert language.text("workshop.nobody") in screen.words


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("field", "value"),
    [("title", ""), ("start", "om lidt"), ("date:1", "aldrig"), ("date:2", "2. 4. 2020"), ("title", "x" * 81)],
)
def test_what_cannot_be_made_says_why_and_keeps_what_was_written(field: str, value: str) -> None:
    screen = Screen.open("workshop").enter("workshop:agenda", "two_days")
    screen.enter("workshop:title", "Master Class").enter("workshop:host", "Karin")
    screen.enter(f"workshop:{field}", value).press("workshop:make")
    assert len(screen.errors) == 1
    assert screen.value("workshop:host") == "Karin"
    assert screen.value("workshop:agenda") == "two_days"


@pytest.mark.thorough
def test_the_board_begins_pauses_lengthens_and_goes_on(key: str) -> None:
    screen = Screen.open("board", workshop=key).press("board:begin")
    assert kept(key).block == WORKSHOP.blocks[0]
    screen.press("board:pause")
    left = kept(key).clock.left  # type: ignore[union-attr]
    screen.press("board:more")
    assert round((kept(key).clock.left - left).total_seconds()) == 5 * 60  # type: ignore[operator,union-attr]
    screen.press("board:resume").press("board:next")
    assert kept(key).block is not None
    assert DANISH.text("workshop.kind_exercise") in screen.words


def test_one_can_go_back_to_the_item_before(key: str) -> None:
    screen = Screen.open("board", workshop=key).press("board:begin")
    assert not screen.has("board:previous")
    screen.press("board:next").press("board:previous")
    assert kept(key).block == WORKSHOP.blocks[0]


@pytest.mark.thorough
def test_nobody_begins_another_day_without_being_asked(key: str) -> None:
    screen = Screen.open("board", workshop=key).press("board:begin").press("board:next").press("board:next")
    screen.press("board:next")
    assert kept(key).block == WORKSHOP.blocks[2]
    assert WORKSHOP.blocks[3].title in screen.words
    screen.press("board:next_day:no").press("board:next")
    assert kept(key).block == WORKSHOP.blocks[2]
    screen.press("board:next_day:yes")
    assert kept(key).block == WORKSHOP.blocks[3]


@pytest.mark.thorough
def test_the_next_item_pressed_in_two_windows_goes_on_by_one(key: str) -> None:
    one, two = (Screen.open("board", workshop=key) for _ in range(2))
    one.press("board:begin")
    two.run()
    for screen in (one, two):
        screen.press("board:next")
    assert kept(key).clock.block == 1  # type: ignore[union-attr]


def field(screen: Screen, name: str) -> str:
    """The key of the one field of the item that is chosen."""
    widgets = (*screen.at.text_input, *screen.at.multiselect)
    (key,) = [widget.key for widget in widgets if (widget.key or "").startswith(name)]
    return str(key)


@pytest.mark.thorough
def test_another_title_and_length_move_what_follows(key: str) -> None:
    screen = Screen.open("board", workshop=key)
    screen.enter(field(screen, "board:title:0"), "Godmorgen").enter(field(screen, "board:minutes:0"), "25")
    screen.press("board:save_block")
    blocks = kept(key).blocks
    assert [block.title for block in blocks[:2]] == ["Godmorgen", "Målgrupper"]
    assert (blocks[1].starts - WORKSHOP.blocks[1].starts).total_seconds() == 5 * 60
    screen.enter(field(screen, "board:minutes:0"), "mange").press("board:save_block")
    assert len(screen.errors) == 1
    assert kept(key).blocks == blocks


@pytest.mark.thorough
def test_items_are_added_moved_and_taken_away_while_the_day_goes_on(key: str) -> None:
    screen = Screen.open("board", workshop=key).press("board:begin")

    def titles() -> list[str]:
        return [block.title for block in kept(key).blocks]

    screen.enter("board:block", 1).enter("board:new_block", "lunch").press("board:add")
    assert titles() == ["Velkommen", "Målgrupper", "Frokost", "Fælles", "Dag to"]
    assert screen.value("board:block") == 2
    screen.press("board:earlier")
    assert titles()[1:3] == ["Frokost", "Målgrupper"]
    screen.press("board:later").press("board:remove")
    assert titles() == [block.title for block in WORKSHOP.blocks]
    screen.enter("board:block", 1).enter(field(screen, "board:sections:1"), ["kpis"]).press("board:save_block")
    assert kept(key).blocks[1].sections == ("kpis",)


def test_what_another_window_changed_meanwhile_is_looked_at_first(key: str) -> None:
    one, two = (Screen.open("board", workshop=key) for _ in range(2))
    one.press("board:remove")
    two.press("board:remove")
    assert said(two) == [Refused("agenda_changed").message(DANISH)]
    assert len(kept(key).blocks) == len(WORKSHOP.blocks) - 1


@pytest.mark.thorough
def test_the_agenda_is_changed_before_the_workshop_is_made() -> None:
    screen = Screen.open("workshop").enter("workshop:title", "Aften").enter("workshop:agenda", "two_hours")
    before = len(agendas()["two_hours"].days[0])
    screen.press("workshop:remove").enter("workshop:new_block", "policy").press("workshop:add")
    screen.enter(field(screen, "workshop:title:1"), "Hvad må man?").press("workshop:save_block")
    screen.press("workshop:make")
    made = kept(str(screen.at.query_params["workshop"]))
    assert len(made.blocks) == before
    assert (made.blocks[1].title, made.blocks[1].sections) == ("Hvad må man?", ("policy",))
    assert all(one.planned_end == other.starts for one, other in zip(made.blocks, made.blocks[1:], strict=False))


@pytest.mark.thorough
@pytest.mark.parametrize("agenda", list(agendas()))
def test_whatever_agenda_is_chosen_the_rest_can_be_changed_after_it(agenda: str) -> None:
    label = "09.00 Velkomst"  # what a browser says that shows another agenda's items
    screen = Screen.open("workshop", state={"workshop:block": label}).enter("workshop:agenda", agenda)
    screen.enter("workshop:start", "10.00").enter("workshop:title", "Aften")
    assert screen.value("workshop:block") == 0
    screen.press("workshop:make")
    made = kept(str(screen.at.query_params["workshop"]))
    assert made.days == len(agendas()[agenda].days)
    assert f"{made.blocks[0].starts.astimezone(made.zone):%H.%M}" == "10.00"


def test_later_days_follow_the_first_until_somebody_writes_another() -> None:
    screen = Screen.open("workshop").enter("workshop:agenda", "two_days").enter("workshop:date:1", "5. 3. 2027")
    assert screen.value("workshop:date:2") == DANISH.date(date(2027, 3, 8), "short")
    assert "mandag den 8. marts 2027" in screen.words
    screen.enter("workshop:date:2", "17. 3. 2027").enter("workshop:date:1", "12. 3. 2027")
    assert screen.value("workshop:date:2") == "17. 3. 2027"
    screen.enter("workshop:agenda", "four_evenings")
    assert screen.value("workshop:date:3") == DANISH.date(date(2027, 3, 24), "short")


def test_a_message_is_shown_and_taken_away(key: str) -> None:
    screen = Screen.open("board", workshop=key).enter("board:message", "Tag kun to").press("board:say")
    assert kept(key).message.text == "Tag kun to"  # type: ignore[union-attr]
    assert screen.value("board:message") == ""
    screen.press("board:say_nothing")
    assert kept(key).message is None


def test_who_joins_gets_a_strategy_and_is_on_the_board_by_name_alone(key: str) -> None:
    screen = join(key, " Bageriet  <b>Langdej ")
    assert screen.answers == {"company_name": "Bageriet <b>Langdej"}
    screen.go("strategy", question="company_about").enter(screen.widget("company_about"), "En hemmelighed")
    board = Screen.open("board", workshop=key)
    assert "Bageriet &lt;b&gt;Langdej" in board.words
    assert DANISH.text("workshop.joined", n=1) in board.words
    assert "hemmelighed" not in board.words
    assert screen.key not in board.words


def test_whoever_joins_is_told_who_sees_what_and_when_it_is_deleted(key: str) -> None:
    words = Screen.open("join", code=kept(key).code).words
    assert DANISH.text("join.private") in words
    assert DANISH.text("join.deleted", date=DANISH.date(WORKSHOP.delete_on)) in words


def test_the_code_is_taken_as_it_is_typed_and_a_wrong_one_is_not(key: str) -> None:
    screen = submit(Screen.open("join"), code=spaced(kept(key).code).lower())
    assert screen.title == WORKSHOP.title
    assert said(submit(Screen.open("join"), code="BBB BBB")) == [Refused("no_such_code").message(DANISH)]
    assert said(Screen.open("join", code="BBBBBB")) == [Refused("no_such_code").message(DANISH)]


def test_guessing_ends_after_a_while_also_for_the_right_code(key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(codes, "WRONG_A_MINUTE", 2)
    monkeypatch.setattr(joining, "visitor_address", lambda: "10.0.0.1")
    for _ in range(2):
        Screen.open("join", code="BBBBBB")
    assert said(Screen.open("join", code=kept(key).code)) == [Refused("too_many_codes").message(DANISH)]


def test_nobody_gets_into_a_strategy_by_the_name_of_its_company(key: str) -> None:
    first = join(key, "Bageriet")
    second = join(key, "bageriet")
    assert said(second) == [Refused("company_joined", name="bageriet").message(DANISH)]
    assert "key" not in second.at.query_params
    assert Screen.open("strategy", key=first.key, question="company_about").errors == []


@pytest.mark.thorough
def test_nobody_joins_without_a_name_or_when_it_is_over(key: str) -> None:
    assert said(join(key, "  ")) == [Refused("company_needed").message(DANISH)]
    Screen.open("board", workshop=key).press("board:end")
    assert Refused("workshop_over").message(DANISH) in Screen.open("join", code=kept(key).code).words
    Screen.open("board", workshop=key).press("board:reopen")
    join(key, "Bageriet")


@pytest.mark.thorough
def test_a_closed_section_is_not_shown_before_it_is_opened(key: str) -> None:
    screen = join(key, "Bageriet")
    Screen.open("board", workshop=key).press("board:close_all")
    screen.go("strategy", question="audiences")
    assert DANISH.text("taking_part.closed") in screen.words
    Screen.open("board", workshop=key).press("board:begin").press("board:next")
    screen.run()
    assert DANISH.text("taking_part.closed") not in screen.words
    screen.go("measure", question="kpis")
    assert DANISH.text("taking_part.closed") in screen.words


def test_the_screen_shows_the_way_in_then_the_exercise_and_nobodys_name(key: str) -> None:
    join(key, "Bageriet Langdej")
    screen = Screen.open("projector", view=view_key(key))
    assert spaced(kept(key).code) in screen.words
    assert DANISH.text("workshop.screen_join") in screen.words
    Screen.open("board", workshop=key).press("board:begin").press("board:next")
    words = screen.run().words
    assert re.search(r"Målgrupper.*Tænk.*Skriv", words, re.DOTALL)
    assert DANISH.text("workshop.screen_done", n=0, of="1") in words
    assert "Bageriet" not in words


@pytest.mark.thorough
def test_who_comes_late_finds_the_way_in_and_everybody_reads_what_is_said(key: str) -> None:
    board = Screen.open("board", workshop=key).press("board:begin").press("board:next")
    screen = Screen.open("projector", view=view_key(key))
    way_in = screen.words.partition('class="way-in"')[2].partition("</header>")[0]
    assert "tretrin.example/k" in way_in
    assert spaced(kept(key).code) in way_in
    assert DANISH.text("workshop.screen_qr") in way_in
    board.enter("board:message", "Tag <b>kun</b> to").press("board:say")
    assert "Tag &lt;b&gt;kun&lt;/b&gt; to" in screen.run().words
    board.press("board:say_nothing")
    assert 'class="message"' not in screen.run().words


@pytest.mark.thorough
@pytest.mark.parametrize("url", ["http://127.0.0.1:8501/board", "http://localhost:8501/board", "http://[::1]/board"])
def test_an_address_that_participants_cannot_reach_is_said_to_be_one(key: str, url: str) -> None:
    board, screen = Screen.open("board", workshop=key), Screen.open("projector", view=view_key(key))
    here_only = DANISH.text("workshop.screen_only_here")
    assert not board.at.warning
    assert here_only not in screen.words
    for each in (board, screen):
        each.at.context["url"] = url
        each.run()
    assert "server.address 0.0.0.0" in board.at.warning[0].value
    assert here_only in screen.words


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("hours", "told"),
    [
        (0, None),
        (timedelta(minutes=25), "25 min."),
        (timedelta(hours=7, minutes=6), "7 t 6 min."),
        (timedelta(days=2), None),
    ],
)
def test_how_late_it_is_stands_beside_the_time_on_the_day_itself(
    key: str, monkeypatch: pytest.MonkeyPatch, hours: timedelta | int, told: str | None
) -> None:
    begins = WORKSHOP.blocks[0].starts.astimezone(WORKSHOP.zone)
    monkeypatch.setattr(session, "now", lambda: begins + (hours or timedelta()))
    board = Screen.open("board", workshop=key).press("board:begin")
    late = DANISH.text("workshop.behind", time=told or "")
    assert (late in board.words) == (told is not None)
    assert board.has("board:move_rest") == (told is not None)
    if told is not None:
        assert late not in board.press("board:move_rest").words


def test_the_screen_says_when_the_day_begins_until_it_should_have(key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    begins = WORKSHOP.blocks[0].starts.astimezone(WORKSHOP.zone)
    told = DANISH.text("workshop.begins", time=DANISH.time(begins))
    soon = DANISH.text("workshop.begins_soon")
    for now, shown, not_shown in ((begins - timedelta(minutes=9), told, soon), (begins, soon, told)):
        monkeypatch.setattr(session, "now", lambda now=now: now)
        words = Screen.open("projector", view=view_key(key)).words
        assert shown in words
        assert not_shown not in words


def test_a_frozen_time_is_called_a_pause(key: str) -> None:
    board = Screen.open("board", workshop=key).press("board:begin")
    paused = f"<small>{DANISH.text('workshop.paused')}</small>"
    assert paused not in board.words
    assert paused in board.press("board:pause").words
    assert paused not in board.press("board:resume").words


def test_a_board_that_is_over_asks_nobody_in_and_tells_nobody_anything(key: str) -> None:
    board = Screen.open("board", workshop=key)
    assert spaced(kept(key).code) in board.words
    board.press("board:end")
    assert spaced(kept(key).code) not in board.words
    assert not board.has("board:say")
    board.at.context["url"] = "http://localhost:8501/board"
    assert not board.run().at.warning


@pytest.mark.thorough
def test_collecting_answers_asks_nobody_before_the_question_is_chosen(key: str) -> None:
    join(key, "Bageriet")
    board = Screen.open("board", workshop=key).press("board:begin").press("board:collect")
    assert kept(key).asks == ""
    board.enter("board:question", "purposes").press("board:ask")
    assert kept(key).asks == "purposes"
    question = DANISH.of(catalogue().questions["purposes"].label)
    assert DANISH.text("workshop.asked_now", question=question) in html.unescape(board.words)
    assert not board.has("board:collect")
    board.press("board:reveal")
    assert said(board) == [Refused("too_few_answers", n=0, least=5).message(DANISH)]
    board.press("board:hide")
    assert kept(key).asks == ""


@pytest.mark.thorough
def test_with_each_item_the_question_that_belongs_to_it_is_proposed(key: str) -> None:
    join(key, "Bageriet")
    board = Screen.open("board", workshop=key)
    assert board.value("board:question") == "presurvey.level"
    board.press("board:begin").press("board:next")
    assert board.value("board:question") == "audiences"
    board.enter("board:question", "purposes").press("board:pause")
    assert board.value("board:question") == "purposes"


@pytest.mark.thorough
def test_the_room_sees_its_answers_when_enough_have_answered(key: str) -> None:
    workshop = store().workshops.open(key)

    def company(number: int) -> None:
        answers = {"company_name": f"Firma {number}", "purposes": ["trust", "leads"] if number else ["trust"]}
        store().workshops.join(workshop, f"Firma {number}", Strategy("da", answers), session.now())

    for number in range(4):
        company(number)
    board = Screen.open("board", workshop=key).enter("board:question", "purposes").press("board:reveal")
    assert said(board) == [Refused("too_few_answers", n=4, least=5).message(DANISH)]
    assert kept(key).revealed == ()
    company(4)
    board.press("board:reveal")
    trust = DANISH.of(catalogue().questions["purposes"].option("trust").label)  # type: ignore[union-attr]
    result = DANISH.text("workshop.result_most", answer=trust, count="5", of="5")
    screen = Screen.open("projector", view=view_key(key))
    assert result in html.unescape(screen.words)
    assert "Firma" not in screen.words
    board.press("board:hide")
    assert result not in html.unescape(screen.run().words)


@pytest.mark.thorough
def test_what_is_to_be_settled_at_home_is_a_list_to_take_along(key: str) -> None:
    screen = join(key, "Bageriet").go("strategy", question="company_about")
    tick = f"at_home:{screen.strategy_id}:company_about"
    screen.enter(tick, True)
    assert DANISH.text("taking_part.at_home_title") in screen.go("overview").words
    assert screen.has("way:at_home:company_about")
    questions = DANISH.text("workshop.at_home_questions", n=1)
    marked = DANISH.text("workshop.at_home_companies", n=1, questions=questions)
    assert marked in Screen.open("board", workshop=key).words
    screen.go("strategy", question="company_about").enter(tick, False)
    assert not screen.go("overview").has("way:at_home:company_about")
    assert marked not in Screen.open("board", workshop=key).words


def test_nobody_outside_a_workshop_is_asked_what_to_settle_at_home() -> None:
    screen = Screen.open("strategy", key=keep(), question="company_about")
    assert not screen.has(f"at_home:{screen.strategy_id}:company_about")


def test_the_screens_address_leads_nothing_and_the_boards_shows_no_screen(key: str) -> None:
    for page, query in (("board", {"workshop": view_key(key)}), ("projector", {"view": key}), ("board", {})):
        assert Screen.open(page, **query).title == DANISH.text("workshop.unknown_title")
    assert key not in Screen.open("projector", view=view_key(key)).words


def test_all_of_it_is_deleted_at_once_when_it_is_over_and_asked_about(key: str) -> None:
    company = join(key, "Bageriet")
    board = Screen.open("board", workshop=key)
    assert not board.has("board:delete")
    board.press("board:end").press("board:delete")
    assert DANISH.text("workshop.delete_sure", n=1) in board.words
    board.press("board:delete_yes")
    assert board.title == DANISH.text("start.title")
    assert Screen.open("board", workshop=key).title == DANISH.text("workshop.unknown_title")
    assert company.run().errors == [DANISH.text("refused.link")]


def test_the_board_says_so_when_the_workshop_is_deleted_under_it(key: str) -> None:
    screen = Screen.open("board", workshop=key)
    store().workshops.delete(store().workshops.open(key))
    screen.run()
    assert screen.title == DANISH.text("workshop.unknown_title")


@every_language
def test_the_board_and_the_screen_are_in_the_language_of_whoever_looks(language: Any, key: str) -> None:
    board = Screen.open("board", workshop=key, lang=language.id)
    screen = Screen.open("projector", view=view_key(key), lang=language.id)
    assert language.text("workshop.nobody") in board.words
    assert language.text("workshop.screen_join") in screen.words


def test_the_agenda_is_in_the_workshops_language() -> None:
    blocks = agendas()["two_hours"].blocks([WORKSHOP.blocks[0].starts], ENGLISH)
    assert blocks[0].title == "Welcome, and where are you now?"


def test_who_joins_before_the_day_is_asked_how_far_they_are(key: str) -> None:
    screen = join(key, "Bageriet")
    assert screen.title == DANISH.text("presurvey.title")
    level, burning, show = (
        f"{name}:{screen.strategy_id}{more}"
        for name, more in (("presurvey:level", ""), ("presurvey:burning", ""), ("may_show", ":presurvey.burning:room"))
    )
    screen.enter(level, "regular").enter(burning, "Hvad skal vi slå op?").enter(show, True)
    kept_records = store().load(screen.strategy_id)
    assert kept_records.record("presurvey") == [{"level": "regular", "burning": "Hvad skal vi slå op?"}]
    assert kept_records.record("may_show") == [{"question": "presurvey.burning", "to": "room"}]
    screen.enter(show, False)
    assert store().load(screen.strategy_id).record("may_show") == []
    screen.press("way:presurvey")
    assert screen.title == DANISH.of(catalogue().questions["company_about"].label)


def test_nobody_outside_a_workshop_is_asked_before_a_day_or_what_may_be_shown() -> None:
    screen = Screen.open("presurvey", key=keep())
    assert screen.title == DANISH.text("presurvey.none_title")
    screen.go("strategy", question="purpose_why")
    assert not screen.has(f"may_show:{screen.strategy_id}:purpose_why:room")


@pytest.mark.thorough
def test_what_was_written_is_looked_through_then_shown_and_what_is_taken_out_is_not(key: str) -> None:
    workshop = store().workshops.open(key)
    texts = ["Ring til os", "Kig ind", "Skriv", "Bestil her", "<b>Frækt</b>", "En hemmelighed"]
    for text in texts:
        may = [{"question": "call_to_action", "to": "room"}] if text != "En hemmelighed" else []
        strategy = Strategy("da", {"company_name": text, "call_to_action": text}, {"may_show": may})
        store().workshops.join(workshop, text, strategy, session.now())
    board = Screen.open("board", workshop=key).enter("board:question", "call_to_action").press("board:ask")
    screen = Screen.open("projector", view=view_key(key))
    assert DANISH.text("workshop.hidden_until") in screen.words
    assert DANISH.text("workshop.have_answered", n=6) in screen.words
    board.press("board:gather_texts")
    assert not any(text in screen.run().words for text in texts)
    assert not any("hemmelighed" in box.label for box in board.at.checkbox)
    (rude,) = [box.key for box in board.at.checkbox if "Frækt" in box.label]
    board.enter(rude, False).press("board:reveal")
    shown = screen.run().words
    assert [text in shown for text in texts] == [True, True, True, True, False, False]
    assert "Frækt" not in shown
    board.enter(rude, True)
    assert "&lt;b&gt;Frækt&lt;/b&gt;" in screen.run().words
    board.press("board:hide")
    assert "Kig ind" not in screen.run().words


def test_texts_that_too_few_let_the_room_see_are_not_even_looked_through(key: str) -> None:
    workshop = store().workshops.open(key)
    for number in range(5):
        may = [{"question": "purpose_why", "to": "room"}] if number else []
        strategy = Strategy("da", {"purpose_why": f"Derfor {number}"}, {"may_show": may})
        store().workshops.join(workshop, f"Firma {number}", strategy, session.now())
    board = Screen.open("board", workshop=key).enter("board:question", "purpose_why").press("board:gather_texts")
    assert said(board) == [Refused("too_few_allow", n=4, least=5).message(DANISH)]
    assert kept(key).gathered is None
