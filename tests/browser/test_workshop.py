"""A workshop in real windows: a board, the screen in the room, and a phone on which somebody is writing."""

from __future__ import annotations

import os
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.visitor import Visitor
from tests.browser.waiting import comes_true
from wizard.language.languages import DANISH
from wizard.store.protocol import Store
from wizard.store.workshops import view_key
from wizard.strategy.strategy import Strategy
from wizard.workshop import groups, moving, plenary
from wizard.workshop import workshop as ws
from wizard.workshop.agenda import agendas
from wizard.workshop.groups import Group
from wizard.workshop.workshop import Workshop

pytestmark = pytest.mark.browser

BAR = "#tretrin-workshop"


def now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture
def key(store: Store) -> str:
    blocks = agendas()["two_hours"].blocks([now()], DANISH)
    return store.workshops.create(Workshop("Master Class", "da", "Europe/Copenhagen", blocks, 90, "Karin"))


@pytest.fixture
def workshop(store: Store, key: str) -> int:
    return store.workshops.open(key)


def seconds(timer: str) -> int:
    minutes, rest = timer.split(":")
    return int(minutes) * 60 + int(rest)


def timer(page: Page, within: str) -> int:
    shown = page.locator(f"{within} .tretrin-timer")
    expect(shown).to_have_text(re.compile(r"\d+:\d\d"))
    return seconds(shown.inner_text())


def test_a_company_joins_by_phone_and_writes_on_while_time_and_message_come(
    browser: Browser, address: str, store: Store, key: str, workshop: int
) -> None:
    code = store.workshops.load(workshop).code
    phone = Visitor.arrive(browser, f"{address}/k?code={code}", size="phone")
    phone.page.locator(".st-key-join-company input").fill("Bageriet Langdej")
    phone.press(phone.text("join.join"))
    phone.press(phone.text("presurvey.go_on"))
    field = phone.page.locator(".st-key-question-alone textarea")
    field.click()
    field.press_sequentially("Vi bager brød")
    store.workshops.update(workshop, lambda kept: moving.begin(kept, 1, now()))
    store.workshops.update(workshop, partial(ws.say, text="Tag kun to", now=now()))
    expect(phone.page.locator(f"{BAR} .message:not(.keep) p")).to_have_text("Fra Karin: Tag kun to")
    field.press_sequentially(" af surdej")  # where one stood: neither focus nor text has gone
    expect(field).to_have_value("Vi bager brød af surdej")
    assert 19 * 60 < timer(phone.page, BAR) <= 20 * 60
    title = phone.page.locator("h1").bounding_box()
    bar = phone.page.locator(BAR).bounding_box()
    assert title is not None
    assert bar is not None
    assert title["y"] >= bar["height"]
    assert phone.fits()
    paused = phone.page.locator(f"{BAR} .paused")
    expect(paused).to_be_hidden()
    store.workshops.update(workshop, lambda kept: ws.pause(kept, now()))
    expect(paused).to_have_text("på pause")
    expect(paused).to_be_visible()
    look(phone, "phone-paused")
    phone.page.locator(f"{BAR} .message:not(.keep) button").click()
    expect(phone.page.locator(f"{BAR} .message:not(.keep)")).to_have_count(0)
    phone.page.reload()
    expect(field).to_have_value("Vi bager brød af surdej")
    expect(phone.page.locator(f"{BAR} .line")).to_be_visible()
    expect(phone.page.locator(f"{BAR} .message:not(.keep)")).to_have_count(0)
    assert phone.errors == []


def test_whoever_has_answered_is_asked_once_to_keep_their_link(
    browser: Browser, address: str, store: Store, key: str, workshop: int
) -> None:
    own = store.workshops.join(workshop, "Bageriet", Strategy("da", {"company_name": "Bageriet"}), now())
    phone = Visitor.arrive(browser, f"{address}/strategy?key={own}&question=company_about", size="phone")
    phone.page.wait_for_function("localStorage.getItem('tretrin-link-asked')")  # what was there before is known
    asked = phone.page.locator(f"{BAR} .keep")
    expect(asked).to_have_count(0)
    store.save(store.open(own), {"company_about": "Vi bager"}, now() + timedelta(seconds=1))
    phone.page.reload()
    expect(asked.locator("p")).to_have_text(phone.text("browser.keep_your_link"))
    assert phone.fits()
    assert own in str(asked.locator("a").get_attribute("href"))
    asked.get_by_role("button", name=phone.text("browser.close")).click()
    expect(asked).to_have_count(0)
    phone.page.reload()
    phone.settled()
    expect(asked).to_have_count(0)
    store.workshops.update(workshop, lambda kept: ws.end(moving.begin(kept, 0, now()), now()))
    expect(asked).to_have_count(1)  # once more, when everybody goes home
    expect(phone.page.locator(f"{BAR} .task b")).to_have_text(phone.text("goodbye.title"))
    assert phone.errors == []


def test_a_way_in_the_bar_leads_from_a_groups_strategy_to_ones_own(
    browser: Browser, address: str, store: Store, key: str, workshop: int
) -> None:
    own = store.workshops.join(workshop, "Bageriet", Strategy("da", {"company_name": "Bageriet"}), now())
    (me,) = store.workshops.names(workshop)
    store.workshops.update(workshop, lambda kept: replace(kept, groups=(Group("Havnen", (me,)),)))
    store.workshops.work_together(workshop, now())
    phone = Visitor.arrive(browser, f"{address}/group?key={own}", size="phone")
    expect(phone.page.locator(f"{BAR} .group")).to_have_text("Havnen")
    phone.press(phone.text("groups.enter"))
    back = phone.page.locator(f"{BAR} a.own")
    expect(back).to_have_text(phone.text("browser.own_strategy"))
    store.workshops.update(workshop, groups.dissolve)
    expect(phone.page.locator(f"{BAR} .message p")).to_contain_text("Gruppen er opløst")
    assert phone.fits()
    back.click()
    expect(phone.page).to_have_url(re.compile(f"overview.*{own}"))
    other = Visitor.arrive(browser, f"{address}/overview?key={store.workshops.group_key(own, me + 1)}")
    expect(other.page.locator(f"{BAR} .message p")).to_contain_text("Gruppen er opløst")
    expect(other.page.locator(f"{BAR} a.own")).to_have_count(0)  # a browser that has not been there knows no way
    assert phone.errors == other.errors == []


def look(visitor: Visitor, name: str) -> None:
    if folder := os.environ.get("LOOK"):
        visitor.page.screenshot(path=f"{folder}/{name}.png", full_page=True)


def test_a_room_is_asked_only_once_the_question_is_chosen_and_the_head_says_so(
    browser: Browser, address: str, store: Store, key: str, workshop: int
) -> None:
    for number in range(5):
        company = Strategy("da", {"company_name": f"Firma {number}", "purposes": ["trust"]})
        store.workshops.join(workshop, f"Firma {number}", company, now())
    board = Visitor.arrive(browser, f"{address}/board?workshop={key}")
    look(board, "board-new")
    expect(board.page.locator(".st-key-board-link-new details")).to_have_attribute("open", "")
    board.press(board.text("workshop.begin"))
    fold = board.page.locator(".st-key-board-plenary details")
    expect(board.page.locator(".st-key-board-collect")).to_be_visible()
    assert fold.get_attribute("open") is None
    board.page.locator(".st-key-board-collect button").click()
    expect(fold).to_have_attribute("open", "")
    look(board, "board-choose")
    assert store.workshops.load(workshop).asks == ""
    board.press(board.text("workshop.ask"))
    head = board.page.locator(".st-key-board-asked")
    expect(head.get_by_role("button", name=board.text("workshop.hide"))).to_be_visible()
    asked = plenary.askable()[store.workshops.load(workshop).asks]
    expect(head.locator("p").first).to_have_text(
        board.text("workshop.asked_now", question=DANISH.of(asked.label)), use_inner_text=True
    )
    look(board, "board-asked")
    head.get_by_role("button", name=board.text("workshop.hide")).click()
    expect(head).to_have_count(0)
    assert store.workshops.load(workshop).asks == ""
    board.press(board.text("workshop.pause"))
    board.settled()
    look(board, "board-paused")
    store.workshops.update(workshop, lambda kept: ws.end(kept, now()))
    board.page.reload()
    expect(board.page.locator(".st-key-board-ending")).to_be_visible()
    board.settled()
    expect(board.page.locator(".tretrin-code, .st-key-board-message, .stAlert")).to_have_count(0)
    look(board, "board-ended")


@pytest.mark.parametrize("size", ["laptop", "phone"])
def test_all_of_an_item_can_be_pressed_and_no_button_moves_while_the_time_stands_still(
    browser: Browser, address: str, store: Store, key: str, workshop: int, size: str
) -> None:
    store.workshops.update(workshop, lambda kept: moving.begin(kept, 1, now()))
    board = Visitor.arrive(browser, f"{address}/board?workshop={key}", size=size)
    rows = board.page.locator('[class*="st-key-agenda-row-"]:has(button)')
    heights = [(row.locator("li").bounding_box(), row.locator("button").bounding_box()) for row in rows.all()]
    assert [item for item, _ in heights] == [button for _, button in heights]
    others = board.page.locator(".st-key-block-buttons button").nth(1)
    before = others.bounding_box()
    board.press(board.text("workshop.pause"))
    board.settled()
    expect(board.page.locator(".st-key-board-pause")).to_have_count(0)
    assert others.bounding_box() == before


def test_the_skip_link_is_danish_from_the_first_moment(browser: Browser, address: str) -> None:
    page = browser.new_context(locale="da-DK").new_page()
    page.add_init_script("""window.skips = new Set(); (function frame() {
      const skip = document.querySelector('[data-testid="stSkipToContent"]');
      if (skip) window.skips.add(skip.textContent);
      requestAnimationFrame(frame);
    })()""")
    page.goto(address)
    expect(page.locator("h1")).to_be_visible()
    assert page.evaluate("[...window.skips]") == [DANISH.text("browser.to_content")]


def test_the_screen_follows_the_board_and_both_show_the_same_time(browser: Browser, address: str, key: str) -> None:
    board = Visitor.arrive(browser, f"{address}/board?workshop={key}")
    screen = Visitor.arrive(browser, f"{address}/projector?view={view_key(key)}")
    expect(screen.page.locator(".tretrin-screen .code")).to_be_visible()
    expect(screen.page.locator(".st-key-head")).to_be_hidden()
    board.press(board.text("workshop.begin"))
    board.press(board.text("workshop.more"))
    expect(screen.page.locator(".tretrin-screen .time")).to_be_visible()
    board.settled()  # five more minutes stand there; the screen asks every few seconds
    assert comes_true(lambda: abs(timer(board.page, ".tretrin-block") - timer(screen.page, ".tretrin-screen")) <= 3)
    board.press(board.text("workshop.pause"))
    expect(board.page.locator(".tretrin-block small").first).to_have_text(board.text("workshop.paused"))
    expect(screen.page.locator(".tretrin-screen small")).to_have_text(board.text("workshop.paused"))
    assert screen.page.locator(".tretrin-screen button").count() == 0
    assert board.errors == screen.errors == []


def test_a_page_that_waits_for_its_section_comes_by_itself(
    browser: Browser, address: str, store: Store, workshop: int
) -> None:
    store.workshops.update(workshop, lambda kept: ws.close_all_but(kept, [], ["kpis"]))
    company = Strategy("da", {"company_name": "Bageriet"})
    key = store.workshops.join(workshop, "Bageriet", company, now() - timedelta(minutes=1))
    phone = Visitor.arrive(browser, f"{address}/measure?key={key}&question=kpis", size="phone")
    expect(phone.page.locator(".tretrin-closed")).to_be_visible()
    phone.page.wait_for_timeout(500)  # until it has asked what is closed
    store.workshops.update(workshop, lambda kept: ws.close_all_but(kept, ["kpis"], ["kpis"]))
    expect(phone.page.locator(".st-key-question-alone")).to_be_visible()


def test_on_a_phone_the_games_card_comes_into_sight_and_what_is_left_stands_under_the_bar(
    browser: Browser, address: str, store: Store, key: str, workshop: int
) -> None:
    blocks = agendas()["two_days"].blocks([now(), now()], DANISH)
    game = next(number for number, block in enumerate(blocks) if block.page == "budget_game")
    store.workshops.update(workshop, lambda kept: moving.begin(replace(kept, blocks=blocks), game, now()))
    answers = {"company_name": "Bageriet", "hours_per_week": 6, "platforms": ["facebook", "instagram", "youtube"]}
    strategy = Strategy("da", {**answers, "content_types": ["image", "story", "short_video"]})
    joined = store.workshops.join(workshop, "Bageriet", strategy, now())
    (number,) = store.workshops.names(workshop)
    store.workshops.update(workshop, lambda kept: replace(kept, groups=(Group("Gruppe 2", (number,)),)))
    phone = Visitor.arrive(browser, f"{address}/budget_game?key={joined}", size="phone")
    for _ in range(2):
        phone.page.locator(".st-key-game-more-facebook-image button").click()
        phone.settled(500)
    draw = phone.page.locator(".st-key-game-draw button")
    draw.evaluate("each => each.scrollIntoView({block: 'start'})")  # as a browser does with a field one comes to
    phone.settled(500)
    bar, meter = phone.page.locator(BAR).bounding_box(), phone.page.locator(".tretrin-game-meter p").bounding_box()
    assert bar
    assert meter
    assert meter["y"] >= bar["y"] + bar["height"]
    draw.click()
    card = phone.page.locator(".tretrin-game-card")
    expect(card).to_be_in_viewport(ratio=1)
    phone.page.wait_for_timeout(500)
    box = card.bounding_box()
    assert box
    assert box["y"] >= bar["y"] + bar["height"]
    assert phone.errors == []
