"""Several windows on one strategy: nobody's change is overwritten unseen, and a deleted one says so everywhere."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest

from pages.ui.shell import seen
from pages.ui.shell.navigation import PAGES
from pages.ui.shell.plain import plain
from tests.pages.screen import Screen, keep, store
from wizard.examples import example
from wizard.language.languages import DANISH
from wizard.questionnaire.catalogue import catalogue

QUESTIONS = catalogue().questions


def windows(question: str, step: str = "strategy", **answers: object) -> tuple[Screen, Screen]:
    key = keep(dict(answers))
    return Screen.open(step, key=key, question=question), Screen.open(step, key=key, question=question)


@pytest.mark.thorough
def test_each_question_keeps_the_last_save_and_nothing_else_is_overwritten() -> None:
    key = keep({"company_name": "Før", "company_about": "Før"})
    one, two = (Screen.open("strategy", key=key, section="company") for _ in range(2))
    one.enter(one.widget("company_name"), "Den ene")
    two.enter(two.widget("company_about"), "Den anden")
    assert one.answers == {"company_name": "Den ene", "company_about": "Den anden"}
    one.enter(one.widget("company_about"), "Den ene til sidst")
    assert two.answers == {"company_name": "Den ene", "company_about": "Den ene til sidst"}


def test_the_other_window_shows_what_is_stored_when_it_is_drawn_again() -> None:
    one, two = windows("company_name")
    one.enter(one.widget("company_name"), "Bageriet Langdej")
    assert two.run().value(two.widget("company_name")) == "Bageriet Langdej"


@pytest.mark.thorough
def test_both_windows_answer_many_questions_at_once() -> None:
    answers = example("bakery", "da").answers
    texts = [
        key for key, value in answers.items() if isinstance(value, str) and key.startswith(("company", "policy_p"))
    ]
    key = keep()
    one, two = (Screen.open("strategy", key=key) for _ in range(2))
    for number, question_id in enumerate(texts):
        window = (one, two)[number % 2]
        window.go("strategy", question=question_id)
        window.enter(window.widget(question_id), answers[question_id])
    assert one.answers == {question_id: answers[question_id] for question_id in texts}


def test_a_card_writes_into_its_own_row_whatever_the_other_window_has_done_to_the_list() -> None:
    one, two = windows("brand", brand=[{"word": "nær"}, {"word": "ærlig"}, {"word": "varm"}])
    two.press_on("brand", 1, "change")
    word = two.widget("brand", 1, "word")
    one.pick_on("brand", 0, "remove").press_on("brand", 0, "remove")
    one.press("add:1:brand").enter(one.widget("brand", 2, "word"), "hjælpsom")
    one.pick_on("brand", 1, "up")
    two.enter(word, "redelig")
    assert one.answers == {"brand": [{"word": "varm"}, {"word": "redelig"}, {"word": "hjælpsom"}]}
    assert conflicts(two) == []


def test_two_windows_change_two_fields_of_one_row() -> None:
    one, two = windows("audiences", audiences=[{"name": "Pendlere"}])
    for window in (one, two):
        window.press_on("audiences", 0, "change")
    one.enter(one.widget("audiences", 0, "place"), "Odder")
    two.enter(two.widget("audiences", 0, "name"), "Cykelpendlere")
    assert one.answers == {"audiences": [{"name": "Cykelpendlere", "place": "Odder"}]}
    assert conflicts(one.run()) == conflicts(two) == []


@pytest.mark.thorough
@pytest.mark.parametrize("drawn_before", [True, False])
def test_a_row_the_other_window_removed_stays_in_sight_until_it_is_added_again(drawn_before: bool) -> None:
    one, two = windows("audiences", audiences=[{"name": "Familier"}, {"name": "Pendlere", "place": "Odder"}])
    two.press_on("audiences", 1, "change")
    name, place = two.widget("audiences", 1, "name"), two.widget("audiences", 1, "place")
    one.pick_on("audiences", 1, "remove").press_on("audiences", 1, "remove")
    if drawn_before:
        two.run()
        assert two.value(name) == "Pendlere"
    two.enter(name, "Cykelpendlere")
    assert two.answers == {"audiences": [{"name": "Familier"}]}
    assert DANISH.text("rows.gone") in two.markup
    assert (two.value(name), two.value(place)) == ("Cykelpendlere", "Odder")
    two.press("add_again:1:audiences")
    assert one.answers["audiences"] == [{"name": "Familier"}, {"name": "Cykelpendlere", "place": "Odder"}]
    assert two.value(name) == "Cykelpendlere"
    assert conflicts(two) == []
    two.enter(name, "Pendlere på cykel")
    assert one.answers["audiences"] == [{"name": "Familier"}, {"name": "Pendlere på cykel", "place": "Odder"}]


@pytest.mark.thorough
def test_a_row_that_is_gone_is_not_said_to_have_been_changed_as_well() -> None:
    one, two = windows("audiences", audiences=[{"name": "Pendlere", "place": "Odder"}])
    for window in (one, two):
        window.press_on("audiences", 0, "change")
    one.enter(one.widget("audiences", 0, "place"), "Aarhus")
    two.enter(two.widget("audiences", 0, "place"), "Skanderborg")
    one.press("close:1:audiences").pick_on("audiences", 0, "remove").press_on("audiences", 0, "remove")
    assert conflicts(two.run()) == []
    two.press("add_again:1:audiences")
    assert two.answers == {"audiences": [{"name": "Pendlere", "place": "Skanderborg"}]}
    assert conflicts(two) == []


def test_a_row_the_other_window_removed_can_be_left_removed() -> None:
    one, two = windows("brand", brand=[{"word": "nær"}])
    two.press_on("brand", 0, "change")
    one.pick_on("brand", 0, "remove").press_on("brand", 0, "remove")
    two.run().press("leave_gone:1:brand")
    assert DANISH.text("rows.gone") not in two.markup
    assert two.answers == {}


@pytest.mark.thorough
def test_a_row_for_which_there_is_no_room_any_more_is_not_added_again_and_says_why() -> None:
    one, two = windows("brand", brand=[{"word": word} for word in "abcde"])
    two.press_on("brand", 4, "change")
    one.pick_on("brand", 4, "remove").press_on("brand", 4, "remove")
    one.press("add:1:brand").enter(one.widget("brand", 4, "word"), "f")
    two.run().press("add_again:1:brand")
    assert [row["word"] for row in two.answers["brand"]] == ["a", "b", "c", "d", "f"]
    assert two.errors == [plain(DANISH.text("refused.too_many_rows", count=6, limit=5))]


# The same value in both windows


WHEN = re.compile(r"Kl\. \d\d\.\d\d")


def told(which: str, **values: str) -> str:
    return DANISH.text(f"conflict.{which}", when="", **values)


def conflicts(screen: Screen) -> list[str]:
    """What is said about values that another window has changed as well."""
    found = [WHEN.sub("", text) for text in screen.texts if WHEN.match(text)]
    assert len(found) == screen.markup.count(f"**{DANISH.text('conflict.title')}**")
    return found


def test_whoever_saves_over_what_they_had_not_seen_is_told_what_it_was() -> None:
    one, two = windows("company_name", company_name="Før")
    one.enter(one.widget("company_name"), "Den ene")
    two.enter(two.widget("company_name"), "Den anden")
    assert two.answers == {"company_name": "Den anden"}
    assert conflicts(two) == [told("other", value="Den ene")]
    assert two.value(two.widget("company_name")) == "Den anden"
    two.press("dismiss:1:company_name")
    assert conflicts(two) == []
    assert two.answers == {"company_name": "Den anden"}


def test_whoever_was_saved_over_is_told_and_can_have_their_own_back() -> None:
    one, two = windows("company_name", company_name="Før")
    one.enter(one.widget("company_name"), "Den ene")
    two.enter(two.widget("company_name"), "Den anden")
    assert conflicts(one.run()) == [told("mine", value="Den ene")]
    assert one.value(one.widget("company_name")) == "Den anden"
    one.press("take:1:company_name")
    assert one.answers == {"company_name": "Den ene"}
    assert conflicts(one) == []
    assert one.value(one.widget("company_name")) == "Den ene"


def test_what_the_other_had_can_be_taken() -> None:
    one, two = windows("company_name", company_name="Før")
    one.enter(one.widget("company_name"), "")
    two.enter(two.widget("company_name"), "Den anden")
    assert conflicts(two) == [told("other_empty")]
    two.press("take:1:company_name")
    assert two.answers == {}
    assert conflicts(two) == []


def test_a_window_that_has_only_read_is_shown_what_is_new_without_a_word() -> None:
    one, two = windows("company_name", company_name="Før")
    one.enter(one.widget("company_name"), "Den ene")
    assert two.run().value(two.widget("company_name")) == "Den ene"
    two.enter(two.widget("company_name"), "Den anden")
    assert conflicts(two) == []


def test_the_same_text_in_both_windows_is_no_conflict() -> None:
    one, two = windows("company_name", company_name="Før")
    one.enter(one.widget("company_name"), "Den samme")
    two.enter(two.widget("company_name"), "Den samme")
    assert conflicts(two) == conflicts(one.run()) == []


@pytest.mark.thorough
@pytest.mark.parametrize("typed", ["Mit ", "Mit\tord", "Mit  ord", "\u200bMit", "  "])
def test_what_is_cleaned_when_it_is_kept_is_no_conflict(typed: str) -> None:
    one, _ = windows("company_name", company_name="Før")
    one.enter(one.widget("company_name"), typed)
    assert conflicts(one) == []
    row, _ = windows("audiences", audiences=[{"name": "Pendlere", "place": "Odder"}])
    row.press_on("audiences", 0, "change").enter(row.widget("audiences", 0, "place"), typed)
    assert conflicts(row) == []


def test_what_was_refused_does_not_hide_that_the_other_window_has_changed_it() -> None:
    one, two = windows("company_name", company_name="Før")
    two.enter(two.widget("company_name"), "x" * 121)
    one.enter(one.widget("company_name"), "Den ene")
    two.run().enter(two.widget("company_name"), "Den anden")
    assert conflicts(two) == [told("other", value="Den ene")]


@pytest.mark.thorough
def test_the_same_field_of_a_row_changed_in_both_is_told_in_both() -> None:
    one, two = windows("audiences", audiences=[{"name": "Pendlere", "place": "Odder"}])
    for window in (one, two):
        window.press_on("audiences", 0, "change")
    one.enter(one.widget("audiences", 0, "place"), "Aarhus")
    two.enter(two.widget("audiences", 0, "place"), "Skanderborg")
    assert one.answers == {"audiences": [{"name": "Pendlere", "place": "Skanderborg"}]}
    assert conflicts(two) == [told("other", value="Aarhus")]
    assert conflicts(one.run()) == [told("mine", value="Aarhus")]


@pytest.mark.thorough
def test_the_minutes_a_post_takes_are_told_like_every_other_value() -> None:
    one, two = windows("hours_per_week", "plan", content_types=["image"], hours_per_week=6)
    minutes = "1:effort:image"
    for window in (one, two):
        window.unfold("hours_per_week", "effort")
    one.enter(minutes, "45")
    two.enter(minutes, "50")
    assert store().load(1).record("effort") == [{"type": "image", "minutes": 50}]
    assert conflicts(two) == [told("other", value="45 minutter")]
    assert conflicts(one.run()) == [told("mine", value="45 minutter")]
    one.press(f"take:{minutes}")
    assert store().load(1).record("effort") == [{"type": "image", "minutes": 45}]


def test_a_value_of_another_day_is_told_with_its_day() -> None:
    key = keep({"company_name": "Før"})
    window = Screen.open("strategy", key=key, question="company_name")
    store().save(1, {"company_name": "Den ene"}, datetime(2027, 3, 14, 13, 3, tzinfo=UTC))
    window.enter(window.widget("company_name"), "Den anden")
    assert "Den 14. marts 2027 kl. 14.03 stod der: »Den ene«" in window.texts


@pytest.mark.thorough
def test_what_one_has_changed_elsewhere_in_the_same_window_is_no_conflict() -> None:
    screen = Screen.open("strategy", key=keep({"audiences": [{"name": "Pendlere"}]}), question="needs")
    screen.press("add:1:needs").enter(screen.widget("needs", 0, "audience"), "Pendlere")
    screen.go("strategy", question="audiences").press_on("audiences", 0, "change")
    screen.enter(screen.widget("audiences", 0, "name"), "Cykelpendlere")
    screen.go("strategy", question="needs")
    assert screen.value(screen.widget("needs", 0, "audience")) == "Cykelpendlere"
    assert conflicts(screen) == []


@pytest.mark.thorough
def test_a_name_the_other_window_has_changed_everywhere_is_no_conflict() -> None:
    key = keep({"audiences": [{"name": "Pendlere"}]})
    two = Screen.open("strategy", key=key, question="needs").press("add:1:needs")
    two.enter(two.widget("needs", 0, "audience"), "Pendlere")
    one = Screen.open("strategy", key=key, question="audiences").press_on("audiences", 0, "change")
    one.enter(one.widget("audiences", 0, "name"), "Cykelpendlere")
    two.run()
    assert two.value(two.widget("needs", 0, "audience")) == "Cykelpendlere"
    assert conflicts(two) == []


@pytest.mark.thorough
def test_a_name_changed_in_one_window_is_used_in_what_the_other_wrote_meanwhile() -> None:
    key = keep({"audiences": [{"name": "Pendlere"}]})
    one = Screen.open("strategy", key=key, question="audiences").press_on("audiences", 0, "change")
    two = Screen.open("strategy", key=key, question="needs").press("add:1:needs")
    two.enter(two.widget("needs", 0, "audience"), "Pendlere")
    one.enter(one.widget("audiences", 0, "name"), "Cykelpendlere")
    assert two.answers["needs"] == [{"audience": "Cykelpendlere"}]


# Deleted in one window


@pytest.mark.thorough
@pytest.mark.parametrize("page", [page.id for page in PAGES])
def test_a_window_on_a_strategy_that_was_deleted_says_so_and_shows_nothing_of_it(page: str) -> None:
    key = keep({"company_name": "Cykelsmeden i Odder"})
    screen = Screen.open(page, key=key)
    store().delete(store().open(key))
    screen.run()
    assert screen.errors == [DANISH.text("refused.link")]
    assert "Cykelsmeden i Odder" not in screen.words
    assert key not in screen.words


def test_an_answer_given_after_the_strategy_was_deleted_says_so_and_is_nowhere() -> None:
    one, two = windows("company_name")
    store().delete(one.strategy_id)
    one.at.get_by_key("1:company_name").set_value("For sent")
    one.run()
    assert one.errors == [DANISH.text("refused.link")]
    two.press("way:continue")
    assert two.errors == [DANISH.text("refused.link")]


@pytest.mark.sampled(5)
@pytest.mark.parametrize("key", ["add:1:brand", "change", "way:continue", "way:menu:plan", "way:menu:start"])
def test_a_click_after_the_strategy_was_deleted_gives_no_traceback(key: str) -> None:
    screen, _ = windows("brand", brand=[{"word": "nær"}])
    key = screen.card("change", "brand", 0) if key == "change" else key
    store().delete(screen.strategy_id)
    screen.press(key)
    assert screen.errors == [DANISH.text("refused.link")]


def test_a_row_moved_or_removed_after_the_strategy_was_deleted_gives_no_traceback() -> None:
    screen, _ = windows("brand", brand=[{"word": "nær"}, {"word": "ærlig"}])
    menu = screen.card("menu", "brand", 0)
    store().delete(screen.strategy_id)
    screen.pick(menu, "down")
    assert screen.errors == [DANISH.text("refused.link")]
    screen, _ = windows("brand", brand=[{"word": "nær"}, {"word": "ærlig"}])
    screen.pick_on("brand", 0, "remove")
    remove = screen.card("remove", "brand", 0)
    store().delete(screen.strategy_id)
    screen.press(remove)
    assert screen.errors == [DANISH.text("refused.link")]


def test_switching_language_after_the_strategy_was_deleted_gives_no_traceback() -> None:
    screen, _ = windows("brand")
    store().delete(screen.strategy_id)
    screen.speak("en")
    assert len(screen.errors) == 1


def test_deleting_what_the_other_window_deleted_gives_no_traceback() -> None:
    key = keep()
    screen = Screen.open("export", key=key).press("delete")
    store().delete(store().open(key))
    screen.press("delete:yes")
    assert screen.title == DANISH.text("start.title")


def test_making_a_file_of_what_was_deleted_gives_no_traceback() -> None:
    key = keep()
    screen = Screen.open("export", key=key)
    store().delete(store().open(key))
    screen.press("build:deck")
    assert screen.errors == [DANISH.text("refused.link")]


def test_who_writes_on_is_not_offered_what_stood_there_before() -> None:
    """Typed words are kept past the session: a notice told before them would take them back."""
    one, two = windows("company_name")
    one.enter(one.widget("company_name"), "Cykelsmeden")
    two.enter(two.widget("company_name"), "Cykelsmeden i Odder")
    assert conflicts(one.run())
    cell = seen.CellId(one.strategy_id, "company_name")
    changes = store().save(one.strategy_id, {"company_name": "Cykelsmeden i Vejle"}, datetime.now(UTC))
    seen.on_typing(one.at.session_state.window, cell, changes)
    assert conflicts(one.run()) == []
    assert one.value(one.widget("company_name")) == "Cykelsmeden i Vejle"


# Going on past what another window has changed


def test_whoever_was_saved_over_is_told_before_they_go_on_and_goes_on_the_next_time() -> None:
    one, two = windows("company_about")
    one.enter(one.widget("company_about"), "Den ene")
    two.enter(two.widget("company_about"), "Den anden")
    one.press("way:continue")
    assert conflicts(one) == [told("mine", value="Den ene")]
    assert one.value(one.widget("company_about")) == "Den anden"
    one.press("way:continue")
    assert one.title != two.title


@pytest.mark.parametrize("way", ["way:back", "way:menu:overview"])
def test_no_way_from_the_page_leads_past_what_another_window_has_changed(way: str) -> None:
    one, two = windows("company_about")
    one.enter(one.widget("company_about"), "Den ene")
    two.enter(two.widget("company_about"), "Den anden")
    assert conflicts(one.press(way)) == [told("mine", value="Den ene")]
    assert one.press(way).title != two.title


def test_an_answer_that_goes_on_by_itself_waits_where_the_other_has_chosen_something_else() -> None:
    question = "review_rhythm"
    one, two = windows(question, "measure")
    ours, theirs = [option.id for option in QUESTIONS[question].options][:2]
    title = two.title
    one.enter(one.widget(question), ours)
    two.enter(two.widget(question), theirs)
    assert two.title == title
    assert len(conflicts(two)) == 1
    assert two.press("way:continue").title != title


def test_what_was_changed_in_a_row_that_is_closed_again_is_told_in_its_card() -> None:
    one, two = windows("audiences", audiences=[{"name": "Pendlere", "place": "Odder"}])
    for window, place in ((one, "Aarhus"), (two, "Skanderborg")):
        window.press_on("audiences", 0, "change").enter(window.widget("audiences", 0, "place"), place)
        window.press("close:1:audiences") if window is one else None
    assert conflicts(one.press("way:continue")) == [told("mine", value="Aarhus")]
    one.press("take:" + one.widget("audiences", 0, "place")).press("way:continue")
    assert one.answers["audiences"] == [{"name": "Pendlere", "place": "Aarhus"}]
    assert one.title != two.title


def test_a_row_that_another_has_removed_after_one_wrote_in_it_is_shown_before_one_goes_on() -> None:
    one, two = windows("audiences", audiences=[{"name": "Pendlere", "place": "Odder"}])
    one.press_on("audiences", 0, "change").enter(one.widget("audiences", 0, "place"), "Aarhus")
    one.press("close:1:audiences")
    two.pick_on("audiences", 0, "remove").press_on("audiences", 0, "remove")
    assert DANISH.text("rows.gone") in one.press("way:continue").markup
    one.press("leave_gone:1:audiences")
    assert DANISH.text("rows.gone") not in one.markup
    assert one.press("way:continue").title != two.title
