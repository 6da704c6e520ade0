"""Every page and its main states under axe-core, in both languages, light and dark: nothing is in anybody's way.

axe-core's own file stands in a folder with its licences (MPL-2.0), from the npm package `axe-core`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from pages.ui.shell.navigation import PAGES, STEP_PAGES
from tests.browser.visitor import EXPRESS, Visitor
from wizard.examples import EXAMPLES, example
from wizard.language.languages import LANGUAGES
from wizard.questionnaire.catalogue import catalogue
from wizard.store.protocol import Store
from wizard.store.workshops import view_key
from wizard.strategy.strategy import Strategy
from wizard.workshop import collecting, groups, moving, peers, plenary
from wizard.workshop import workshop as ws
from wizard.workshop.agenda import agendas
from wizard.workshop.workshop import Workshop

pytestmark = pytest.mark.browser

AXE = (Path(__file__).parent / "axe-core-4.14.1" / "axe.min.js").read_text(encoding="utf-8")
COUNTED = frozenset({"moderate", "serious", "critical"})
STREAMLITS = frozenset({"landmark-one-main", "region"})
"""What is Streamlit's page and not ours to change: where its own parts stand beside the landmarks."""
LOOKS = (("da", "light"), ("en", "dark"))
LOOKS_AGAIN = 3
UNTIL_ALL_IS_DRAWN = 400  # milliseconds in which the last of what a run drew comes to stand


def violations(visitor: Visitor) -> list[str]:
    """What axe-core finds that is at least moderate, with the place, each time it looks.

    What is being drawn anew pales while it is, and a page may begin to at any moment: what is wrong stays so.
    """
    found = _found_now(visitor)
    for _ in range(LOOKS_AGAIN):
        if not found:
            break
        visitor.page.wait_for_timeout(UNTIL_ALL_IS_DRAWN)
        again = _found_now(visitor)
        found = [each for each in found if each in again]
    return found


def _found_now(visitor: Visitor) -> list[str]:
    visitor.settled(UNTIL_ALL_IS_DRAWN)
    if not visitor.page.evaluate("'axe' in window"):
        visitor.page.evaluate(AXE)
    found: dict[str, Any] = visitor.page.evaluate("axe.run(document, { resultTypes: ['violations'] })")
    return [
        f"{each['impact']} {each['id']}: {node['html'][:160]} {node.get('failureSummary', '')[:200]}"
        for each in found["violations"]
        if each["impact"] in COUNTED and each["id"] not in STREAMLITS
        for node in each["nodes"]
    ]


def opened(browser: Browser, address: str, strategy: str, look: tuple[str, str], size: str) -> Visitor:
    """The overview of the strategy of that key."""
    language, scheme = look
    visitor = Visitor.arrive(browser, f"{address}/overview?key={strategy}", language, size)
    visitor.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    return visitor


def full(store: Store, language: str) -> str:
    """The key of a full strategy."""
    return store.create(example(EXAMPLES[0], language), datetime.now(UTC))


SECTIONS = [f"{step.id}?section={step.sections[0].id}" for step in catalogue().steps]
PLACES = [page.id if page is not PAGES[0] else "" for page in PAGES if page.id not in STEP_PAGES]


@pytest.mark.parametrize(
    ("look", "size", "turn"), [(LOOKS[0], "phone", 0), (LOOKS[1], "laptop", 1)], ids=["phone", "laptop"]
)
def test_no_page_is_in_anybodys_way(
    browser: Browser, address: str, store: Store, look: tuple[str, str], size: str, turn: int
) -> None:
    """Questions look alike, and are looked at by turns; every other page both light and dark."""
    visitor = opened(browser, address, full(store, look[0]), look, size)
    found = {}
    for path in [*PLACES, *SECTIONS[turn::2]]:
        visitor.turn_to(path)
        if said := violations(visitor):
            found[path] = said
    visitor.open(f"{EXPRESS[0].step}?question={EXPRESS[0].id}")
    for number, question in enumerate(EXPRESS):
        visitor.sees(visitor.language.of(question.label))
        if number % 2 == turn and (said := violations(visitor)):
            found[question.id] = said
        visitor.leave(question)
    assert found == {}


def menu_open(page: Page) -> None:
    page.locator(".st-key-menu button").click()


def fold_open(page: Page) -> None:
    page.locator('[class*="st-key-fold-"] summary').first.click()


def card_open(page: Page) -> None:
    page.locator('[class*="st-key-change-"] button').first.click()


def something_refused(page: Page) -> None:
    page.locator(".st-key-question-alone").get_by_role("textbox").fill("mange")
    page.locator(".st-key-way-continue button").click()


STATES: dict[str, tuple[str, Callable[[Page], None]]] = {
    "menu": ("overview", menu_open),
    "fold": ("plan?question=hours_per_week", fold_open),
    "card": ("strategy?question=audiences", card_open),
    "kpi card": ("measure?question=kpis", card_open),
    "refused": ("plan?question=hours_per_week", something_refused),
}


@pytest.mark.parametrize("look", LOOKS, ids="-".join)
def test_a_state_is_in_nobodys_way(browser: Browser, address: str, store: Store, look: tuple[str, str]) -> None:
    visitor = opened(browser, address, full(store, look[0]), look, "phone")
    found = {}
    for state, (path, begin) in STATES.items():
        visitor.turn_to(path)
        begin(visitor.page)
        if said := violations(visitor):
            found[state] = said
    assert found == {}


def room(store: Store, language: str) -> tuple[str, str, str]:
    """A workshop in the middle of an exercise, with groups: the keys of board and participant, and its code."""
    spoken, now = LANGUAGES[language], datetime.now(UTC)
    blocks = agendas()["two_hours"].blocks([now], spoken)
    board = store.workshops.create(Workshop("Master Class", language, "Europe/Copenhagen", blocks, 90, "Karin"))
    workshop = store.workshops.open(board)
    may = [{"question": question, "to": "group"} for question in peers.ABOUT]
    may += [{"question": "call_to_action", "to": "room"}]
    for number in range(9):
        answers = {"call_to_action": f"{number}?", "strategy_statement": "En sætning", "purposes": ["trust"]}
        joins = Strategy(language, {"company_name": f"Firma {number}", **answers}, {"may_show": may})
        participant = store.workshops.join(workshop, f"Firma {number}", joins, now - timedelta(minutes=20))
    people = list(store.workshops.names(workshop))
    drawn = partial(groups.draw_lots, people=people, size=4, named="Gruppe {number}", lots=Random(1))
    store.workshops.update(workshop, lambda kept: groups.name_on_screen(drawn(kept), True))
    store.workshops.update(
        workshop, lambda kept: ws.say(moving.begin(kept, 1, now - timedelta(minutes=9)), "Pause", now)
    )
    return board, participant, store.workshops.load(workshop).code


def unfold(page: Page) -> None:
    """Every panel of the board and of making one."""
    for name in ("board-change-day", "board-plenary", "board-groups", "board-comments", "workshop-plan"):
        summary = page.locator(f".st-key-{name} details:not([open]) summary")
        if summary.count():
            summary.click()


@pytest.mark.parametrize(("look", "size"), [(LOOKS[0], "phone"), (LOOKS[1], "laptop")], ids=["phone", "laptop"])
def test_no_part_of_a_workshop_is_in_anybodys_way(
    browser: Browser, address: str, store: Store, look: tuple[str, str], size: str
) -> None:
    board, participant, code = room(store, look[0])
    workshop, screen = store.workshops.open(board), f"projector?view={view_key(board)}"
    visitor = opened(browser, address, participant, look, size)
    found: dict[tuple[str, int], list[str]] = {}

    def look_at(*paths: str) -> None:
        for path in paths:
            visitor.page.goto(f"{address}/{path}&lang={look[0]}")
            visitor.settled()
            unfold(visitor.page)
            visitor.settled()
            if said := violations(visitor):
                found[path.partition("?")[0], len(found)] = said

    mine = f"key={participant}"
    look_at(f"board?workshop={board}", screen, "workshop?", f"join?code={code}", f"presurvey?{mine}", f"group?{mine}")
    owners, everybody = store.workshops.owners(workshop, "strategy_statement"), store.workshops.participants(workshop)
    begin = partial(peers.begin, about="strategy_statement", owners=owners, everybody=everybody, lots=Random(1))
    store.workshops.update(workshop, lambda kept: begin(kept, now=datetime.now(UTC)))
    kept_in = [f"Tekst {number}" for number in range(30)]
    texts = plenary.texts("call_to_action", kept_in, dict(enumerate(kept_in)))
    store.workshops.update(workshop, partial(collecting.gather, texts=texts))
    look_at(f"board?workshop={board}", f"group?{mine}", f"strategy?{mine}&question=strategy_statement")
    store.workshops.update(workshop, collecting.reveal_gathered)
    look_at(screen)
    store.workshops.update(workshop, partial(collecting.ask, question_id="purposes"))
    look_at(screen, f"presurvey?{mine}")
    assert found == {}


def test_no_list_that_is_still_empty_is_in_anybodys_way(browser: Browser, address: str, store: Store) -> None:
    answers = {"purposes": ["trust", "leads"], "primary_purpose": "leads", "industry": "crafts", "market": "both"}
    key = store.create(Strategy("da", answers), datetime.now(UTC))
    visitor = opened(browser, address, key, LOOKS[0], "phone")
    found = {}
    for question in EXPRESS:
        if question.kind == "list":
            visitor.turn_to(f"{question.step}?question={question.id}")
            visitor.sees(visitor.language.of(question.label))
            if said := violations(visitor):
                found[question.id] = said
    assert found == {}
