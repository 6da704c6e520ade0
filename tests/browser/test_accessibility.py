"""Every page and its main states under axe-core, in both languages, light and dark: nothing is in anybody's way.

axe-core's own file stands in a folder with its licences (MPL-2.0), from the npm package `axe-core`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from pages.ui.shell.navigation import PAGES, STEP_PAGES
from tests.browser.visitor import EXPRESS, Visitor
from wizard.examples import EXAMPLES, example
from wizard.questionnaire.catalogue import catalogue
from wizard.store.protocol import Store
from wizard.strategy.strategy import Strategy

pytestmark = pytest.mark.browser

AXE = (Path(__file__).parent / "axe-core-4.14.1" / "axe.min.js").read_text(encoding="utf-8")
COUNTED = frozenset({"moderate", "serious", "critical"})
STREAMLITS = frozenset({"landmark-one-main", "region"})
"""What is Streamlit's page and not ours to change: where its own parts stand beside the landmarks."""
LOOKS = (("da", "light"), ("en", "dark"))
UNTIL_ALL_IS_DRAWN = 400  # milliseconds in which the last of what a run drew comes to stand


def violations(visitor: Visitor) -> list[str]:
    """What axe-core finds that is at least moderate, with the place."""
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


@pytest.mark.parametrize(("look", "size"), [(LOOKS[0], "phone"), (LOOKS[1], "laptop")], ids=["phone", "laptop"])
def test_no_page_is_in_anybodys_way(
    browser: Browser, address: str, store: Store, look: tuple[str, str], size: str
) -> None:
    visitor = opened(browser, address, full(store, look[0]), look, size)
    found = {}
    for path in [*PLACES, *SECTIONS]:
        visitor.open(path)
        if said := violations(visitor):
            found[path] = said
    visitor.open(f"{EXPRESS[0].step}?question={EXPRESS[0].id}")
    for question in EXPRESS:
        visitor.sees(visitor.language.of(question.label))
        if said := violations(visitor):
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
        visitor.open(path)
        visitor.settled()
        begin(visitor.page)
        if said := violations(visitor):
            found[state] = said
    assert found == {}


def test_no_list_that_is_still_empty_is_in_anybodys_way(browser: Browser, address: str, store: Store) -> None:
    answers = {"purposes": ["trust", "leads"], "primary_purpose": "leads", "industry": "crafts", "market": "both"}
    key = store.create(Strategy("da", answers), datetime.now(UTC))
    visitor = opened(browser, address, key, LOOKS[0], "phone")
    found = {}
    for question in EXPRESS:
        if question.kind == "list":
            visitor.open(f"{question.step}?question={question.id}")
            visitor.sees(visitor.language.of(question.label))
            if said := violations(visitor):
                found[question.id] = said
    assert found == {}
