"""Getting about: every page by its address, the express route, sections, language, and what the frame says."""

from __future__ import annotations

import re

import pytest

from pages.ui.shell.colours import STEP_COLOURS
from pages.ui.shell.navigation import ALWAYS, CALENDAR, PAGES, RESULTS, STEP_ENDS, WAYS, AppPage
from tests.pages.screen import Screen, keep, store
from wizard.examples import example
from wizard.language.languages import DANISH, ENGLISH, LANGUAGES
from wizard.questionnaire import journey
from wizard.questionnaire.catalogue import catalogue

STEPS = catalogue().steps
EXPRESS = catalogue().express
every_page = pytest.mark.parametrize("page", [page.id for page in PAGES])
every_language = pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))


# Cold, by address


@pytest.mark.sampled(13)
@every_page
@every_language
def test_every_page_opens_cold_with_the_key(page: str, language) -> None:
    key = keep({"company_name": "Bageriet Langdej"}, language.id)
    screen = Screen.open(page, key=key)
    assert len(screen.at.title) == 1
    assert screen.at.query_params["key"] == key
    assert screen.errors == []
    assert screen.value("language_switch") == language.id


@every_language
def test_the_button_that_chooses_a_file_is_named_in_letters_that_a_stylesheet_reads(language) -> None:
    marks = [element.proto.body for element in Screen.open("start", lang=language.id).at.get("html")]
    [named] = [found[1] for body in marks if (found := re.search(r"--choose-file: \"(.*?)\" }", body))]
    assert named == language.text("start.file_choose")


@pytest.mark.sampled(9)
@pytest.mark.parametrize("page", [page.id for page in PAGES if not page.for_everybody])
@every_language
def test_a_page_that_shows_a_strategy_says_so_when_none_is_open(page: str, language) -> None:
    screen = Screen.open(page, lang=language.id)
    assert [title.value for title in screen.at.title] == [language.text("frame.nothing_title")]
    assert language.text("frame.nothing_open") in screen.markup
    screen.press("way:nothing")
    assert screen.title == language.text("start.title")


@pytest.mark.thorough
def test_every_section_opens_cold_with_all_its_questions() -> None:
    key = keep()
    for section in catalogue().sections:
        screen = Screen.open(section.step, key=key, section=section.id)
        assert screen.title == DANISH.of(section.title)
        asked = [text for text in screen.markup if text.startswith("**") and "?" in text]
        assert [text.partition("**")[2].partition("**")[0] for text in asked] == [
            DANISH.of(question.label) for question in section.questions
        ]


@pytest.mark.sampled(3)
@pytest.mark.parametrize("address", [{}, {"section": "nowhere"}, {"question": "nobody"}, {"section": "rhythm"}])
def test_a_step_without_a_place_of_its_own_in_the_address_shows_its_first_section(address: dict[str, str]) -> None:
    screen = Screen.open("strategy", key=keep(), **address)
    assert screen.title == DANISH.of(STEPS[0].sections[0].title)


@pytest.mark.thorough
@pytest.mark.parametrize("key", ["", "x", "0" * 32, "../../etc/passwd", "<b>", "æ" * 32, "A" * 5000, "a b\x00c"])
@every_page
def test_a_link_that_opens_nothing_says_so_and_nothing_of_it_is_repeated(page: str, key: str) -> None:
    screen = Screen.open(page, key=key)
    assert screen.errors == [DANISH.text("refused.link")]
    assert "key" not in screen.at.query_params
    if len(key) > 1:
        assert key not in screen.words


def test_a_deleted_strategy_looks_as_if_it_had_never_been() -> None:
    key = keep({"company_name": "Bageriet Langdej"})
    store().delete(store().open(key))
    never, deleted = (Screen.open("overview", key=each) for each in ("A" * 32, key))
    assert deleted.words == never.words
    assert deleted.at.query_params == never.at.query_params


# Ways


@pytest.mark.thorough
def test_the_express_route_goes_through_exactly_its_questions_to_the_finish_and_back() -> None:
    screen = Screen.open().press("way:menu:start")
    screen.at.button[[button.label for button in screen.at.button].index(DANISH.text("start.new"))].click()
    screen.run()
    seen = []
    ends = []
    while screen.title != DANISH.text("finish.title"):
        if "question" not in screen.at.query_params:
            ends.append(screen.title)
            screen.press("way:continue")
        seen.append(screen.at.query_params["question"])
        assert f" {len(seen)} af {len(EXPRESS)} · " in screen.words
        screen.press("way:continue")
    assert seen == [question.id for question in EXPRESS]
    steps = [catalogue().step(step_id) for step_id in STEP_ENDS]
    asked = [sum(question.step == step.id for question in EXPRESS) for step in steps]
    assert ends == [  # nothing was answered on the way
        DANISH.text("step_end.open", n=n, step=DANISH.of(step.title)) for n, step in zip(asked, steps, strict=True)
    ]

    screen.go(EXPRESS[-1].step, question=EXPRESS[-1].id)
    back = [screen.at.query_params["question"]]
    while any((button.key or "").startswith("way:back:") for button in screen.at.button):
        back.append(screen.press("way:back").at.query_params["question"])
    assert back == seen[::-1]


@pytest.mark.thorough
def test_the_sections_follow_each_other_through_the_steps_to_the_overview() -> None:
    screen = Screen.open("strategy", key=keep())
    titles = []
    while screen.title != DANISH.text("overview.title"):
        titles.append(screen.title)
        screen.press("way:continue")
    assert titles == [DANISH.of(section.title) for section in catalogue().sections]


def test_from_a_question_to_its_section_and_to_the_express_route_again() -> None:
    screen = Screen.open("plan", key=keep(), question="selling").press("way:section")
    assert screen.at.query_params["section"] == "campaigns"
    screen.press("way:express")
    assert screen.at.query_params["question"] == "selling"


def test_a_question_beside_the_express_route_leads_on_to_it() -> None:
    screen = Screen.open("strategy", key=keep(), question="purpose_why").press("way:continue")
    assert screen.at.query_params["question"] == "strategy_link"


def title(page: AppPage) -> str:
    """Of a page on a strategy without answers."""
    key = {CALENDAR: "calendar.title", RESULTS: "page.results"}.get(page, f"{page.id}.title")
    return DANISH.text(key)


@pytest.mark.thorough
def test_every_way_in_the_frame_leads_to_its_page_from_wherever_one_is() -> None:
    screen = Screen.open("overview", key=keep())
    for page in (*WAYS, *ALWAYS):
        screen.go("plan", question="selling").press(f"way:menu:{page.id}")
        assert screen.title == title(page)
    for page in WAYS:
        screen.go("sources").press(f"way:head:{page.id}")
        assert screen.title == title(page)
    for step in STEPS:
        assert screen.press(f"way:menu:{step.id}").title == DANISH.of(step.sections[0].title)


def test_on_a_question_the_head_says_how_far_one_is_and_has_no_ways_beside_the_menu() -> None:
    screen = Screen.open("plan", key=keep({"company_name": "<b>Cykler</b>"}), question="selling")
    here = [question.id for question in EXPRESS].index("selling") + 1
    assert f"{here} af {len(EXPRESS)} · {journey.minutes_left(catalogue(), EXPRESS[here - 1])} min." in screen.words
    assert not screen.has("way:head:overview")
    assert "&lt;b&gt;Cykler&lt;/b&gt;" in screen.go("overview").words


def test_a_step_remembers_where_one_was_when_the_address_names_another_steps_place() -> None:
    screen = Screen.open("strategy", key=keep(), question="purposes").press("way:menu:plan")
    screen.go("strategy", section="content")
    assert screen.title == DANISH.of(catalogue().questions["purposes"].label)


# What the frame says


def test_the_time_left_goes_down_to_the_last_question() -> None:
    minutes = [journey.minutes_left(catalogue(), question) for question in EXPRESS]
    assert minutes == sorted(minutes, reverse=True)
    assert 12 <= minutes[0] <= 15
    assert minutes[-1] == 1


def test_every_step_has_a_colour_and_a_page() -> None:
    assert list(STEP_COLOURS) == [step.id for step in STEPS]
    assert {step.id for step in STEPS} < {page.id for page in PAGES}
    assert list(STEP_ENDS) == [step.id for step in STEPS[:-1]]  # the last ends with the finish


@pytest.mark.sampled(7)
@every_page
def test_the_personal_link_opens_the_strategy(page: str) -> None:
    key = keep()
    screen = Screen.open(page, key=key)
    for fold in ("link", "link-unfolded"):
        screen.at.session_state[fold] = True
    drawn = [repr(each.proto) for each in screen.run().at.get("bidi_component")]
    kept = [each for each in drawn if f"https://tretrin.example/overview?key={key}" in each]
    assert len(kept) >= 2  # in the head and in the menu
    assert all("<svg" in each for each in kept)


def test_there_is_no_link_where_nothing_is_open() -> None:
    assert not Screen.open().has("link-unfolded")


# Language


@pytest.mark.parametrize(
    ("locale", "language"), [("da-DK", DANISH), ("da", DANISH), ("en-GB", ENGLISH), ("de-DE", ENGLISH), (None, DANISH)]
)
def test_a_first_visit_is_in_the_language_of_the_browser(locale: str | None, language) -> None:
    assert Screen.open(locale=locale).title == language.text("start.title")


@pytest.mark.parametrize("asked", ["", "xx", "<b>"])
def test_an_unknown_language_in_the_address_is_the_browsers(asked: str) -> None:
    assert Screen.open(lang=asked, locale="en-GB").title == ENGLISH.text("start.title")


@pytest.mark.thorough
@every_page
def test_the_language_switch_changes_every_text_and_keeps_the_answers(page: str) -> None:
    answers = example("bakery", "da").answers
    screen = Screen.open(page, key=keep(answers))
    danish = screen.words
    screen.speak("en")
    assert screen.title != Screen.open(page, key=keep(answers)).title
    assert screen.answers == answers
    assert store().load(screen.strategy_id).language == "en"
    # What both languages write alike is not a text of ours left behind.
    shared = {"Plan", "Start"}
    words = screen.words.replace("Overblik #18:", "")  # a source is called so
    for key in ("page.overview", "page.export", "overview.not_decided"):
        if DANISH.text(key) not in shared:
            assert not re.search(rf"\b{re.escape(DANISH.text(key))}\b", words)
    screen.speak("da")
    assert screen.words == danish


def test_an_answer_keeps_its_words_and_takes_the_numbers_and_dates_of_the_language() -> None:
    answers = {"company_name": "Bageriet Langdej", "hours_per_week": 2.5, "calendar_start": "2027-03-01"}
    screen = Screen.open("overview", key=keep(answers))
    assert {"Bageriet Langdej", "2,5 timer om ugen · 1. marts 2027"} <= set(screen.texts)
    screen.speak("en")
    assert {"Bageriet Langdej", "2.5 hours a week · 1 March 2027"} <= set(screen.texts)


def test_the_language_follows_to_every_page_and_is_there_again_with_the_link() -> None:
    screen = Screen.open("overview", key=keep()).speak("en").press("way:menu:plan")
    assert screen.title == STEPS[1].sections[0].title["en"]
    assert Screen.open("overview", key=screen.key).title == ENGLISH.text("overview.title")


def test_before_a_strategy_is_open_the_language_travels_in_the_address() -> None:
    screen = Screen.open().speak("en")
    assert screen.at.query_params["lang"] == "en"
    assert Screen.open(lang="en").title == ENGLISH.text("start.title")
