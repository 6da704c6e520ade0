"""The screen in the room has neither keyboard nor mouse: whatever it shows must fit it."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from random import Random

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.visitor import settled
from tests.wizard.workshop.rooms import SAID
from wizard.language.languages import DANISH
from wizard.store.protocol import Store
from wizard.store.workshops import view_key
from wizard.strategy.strategy import Strategy
from wizard.workshop import collecting, groups, moving, plenary
from wizard.workshop import workshop as ws
from wizard.workshop.agenda import agendas
from wizard.workshop.plenary import Texts
from wizard.workshop.workshop import Workshop

pytestmark = pytest.mark.browser

SIZES = ((1920, 1080), (1280, 720))
COMPANIES, IN_GROUP = 24, 3
MESSAGE = "Skriv kun to sætninger hver. Frokosten er kl. 12.30, og bagefter læser I jeres egne højt for sidemanden."
OVERFLOW = """() => {
  const heights = [document.documentElement, document.querySelector('[data-testid="stMain"]')];
  return Math.max(...heights.map((each) => each.scrollHeight)) - innerHeight;
}"""
OUTSIDE = """() => [...document.querySelectorAll('.tretrin-screen :is(h1, li > *, small, img, i, header span, p)')]
  .map((each) => each.getBoundingClientRect())
  .filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > innerWidth + 1 || bottom > innerHeight + 1)
  .length"""


@pytest.fixture
def key(store: Store) -> str:
    blocks = agendas()["two_days"].blocks([datetime.now(UTC)] * 2, DANISH)
    title = "Master Class i Horsens Håndværkerforening"
    return store.workshops.create(Workshop(title, "da", "Europe/Copenhagen", blocks, 90, "Karin"))


def number_of(workshop: Workshop, **are: object) -> int:
    """The place of the first item that is so."""
    return next(
        number
        for number, block in enumerate(workshop.blocks)
        if all(getattr(block, name) == value for name, value in are.items())
    )


def in_groups(workshop: Workshop, people: list[int]) -> Workshop:
    named = DANISH.text("groups.named", number="{number}")
    return groups.name_on_screen(groups.draw_lots(workshop, people, IN_GROUP, named, Random(1)), on=True)


def check(page: Page, state: str) -> None:
    page.reload()
    expect(page.locator(".tretrin-screen h1")).to_be_visible()
    settled(page)
    for width, height in SIZES:
        page.set_viewport_size({"width": width, "height": height})
        page.wait_for_timeout(300)
        if folder := os.environ.get("LOOK"):
            page.screenshot(path=f"{folder}/{state}-{height}.png")
        assert page.evaluate(OVERFLOW) <= 0, (state, height)
        assert page.evaluate(OUTSIDE) == 0, (state, height)


def test_everything_on_the_screen_fits_it(browser: Browser, address: str, store: Store, key: str) -> None:
    workshop_id = store.workshops.open(key)
    page = browser.new_context(viewport={"width": 1920, "height": 1080}, locale="da-DK").new_page()
    page.goto(f"{address}/projector?view={view_key(key)}")
    check(page, "lobby")
    for number in range(COMPANIES):
        company = Strategy("da", {"company_name": f"Firma {number}"})
        store.workshops.join(workshop_id, f"Firma {number}", company, datetime.now(UTC))

    def make(change: partial[Workshop]) -> None:
        store.workshops.update(workshop_id, change)

    people = [each.id for each in store.workshops.participants(workshop_id)]
    make(partial(in_groups, people=people))
    workshop = store.workshops.load(workshop_id)
    make(partial(moving.begin, block=number_of(workshop, sections=("company",)), now=datetime.now(UTC)))
    make(partial(ws.say, text=MESSAGE, now=datetime.now(UTC)))
    check(page, "exercise")
    sizes = page.evaluate(
        "() => [...document.querySelectorAll('.tretrin-screen .groups li > *')]"
        ".map((each) => parseFloat(getComputedStyle(each).fontSize) / innerHeight)"
    )
    assert len(sizes) == 2 * COMPANIES // IN_GROUP
    assert min(sizes) >= 0.025  # of the height: 27 pixels of 1080
    make(partial(moving.begin, block=number_of(workshop, page="budget_game"), now=datetime.now(UTC)))
    check(page, "budget-game")
    make(partial(collecting.ask, question_id="purposes"))
    check(page, "asking")
    options = [option.id for option in plenary.countable()["industry"].options]
    make(partial(collecting.reveal, found=plenary.tally("industry", options)))
    check(page, "bars")
    make(
        partial(
            collecting.reveal,
            found=Texts("audiences", COMPANIES, tuple(f"{text} ({number})" for number in range(3) for text in SAID)),
        )
    )
    check(page, "texts")


WORDS = """() => {
  const title = document.querySelector('.tretrin-screen h1');
  return [parseFloat(getComputedStyle(title).fontSize) / innerHeight, title.scrollWidth - title.clientWidth];
}"""
SHORT, LONG = "Pause", "Hvem vil I have fat i, og hvad skal de gøre, når de har set det, I lægger op? " * 3
LONG_WORD = "Konkurrentanalyseworkshopforberedelse"


def called(workshop: Workshop, title: str) -> Workshop:
    begun = moving.begin(workshop, 0, datetime.now(UTC))
    return replace(begun, blocks=(replace(begun.blocks[0], title=title), *begun.blocks[1:]))


def test_what_there_is_little_of_is_written_larger_and_no_word_reaches_into_the_time(
    browser: Browser, address: str, store: Store, key: str
) -> None:
    workshop_id = store.workshops.open(key)
    page = browser.new_context(viewport={"width": 1920, "height": 1080}, locale="da-DK").new_page()
    page.goto(f"{address}/projector?view={view_key(key)}")
    sizes = {}
    for title in (SHORT, LONG, LONG_WORD):
        store.workshops.update(workshop_id, partial(called, title=title))
        check(page, f"title-{len(title)}")
        expect(page.locator(".tretrin-screen h1")).to_have_text(title.strip())
        sizes[title], cut = page.evaluate(WORDS)
        assert cut <= 0
    assert sizes[SHORT] > 1.3 * sizes[LONG]
