"""Somebody who walks the express route as people do, and what it costs them: taps, keys, words to read, waiting."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from playwright.sync_api import Locator, expect

from tests.browser.visitor import Visitor
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Question

# Every word that is in sight on the page: not what lies folded, what is only for screen readers, and no icon's name.
WORDS = r"""() => {
  const walker = document.createTreeWalker(document.querySelector('[data-testid="stMain"]'), NodeFilter.SHOW_TEXT);
  let words = 0;
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (parent.closest('style, [data-testid="stIconMaterial"], .tretrin-unseen, .st-key-preview')) continue;
    if (!parent.checkVisibility({ visibilityProperty: true }) || !parent.getClientRects().length) continue;
    words += (walker.currentNode.textContent.match(/[\p{L}\p{N}][^\s]*/gu) ?? []).length;
  }
  return words;
}"""
IDLE = '[data-testid="stApp"][data-test-script-state="notRunning"]'
UNTIL_SENT = 80  # milliseconds until a press is on its way to the server, which is no waiting of anybody's


@dataclass
class Cost:
    taps: int = 0
    """Presses of whatever is pressed: also of a field to write in, and of Enter."""
    characters: int = 0
    words: int = 0
    waited: float = 0
    """Seconds from a press until one can go on."""

    def __str__(self) -> str:
        return f"{self.taps} taps, {self.characters} characters, {self.words} words, {self.waited:.1f} s waited"


@dataclass
class Person:
    """One window on the express route."""

    visitor: Visitor
    cost: Cost = field(default_factory=Cost)
    screens: dict[str, str] = field(default_factory=dict)
    """What each question cost, by its id."""

    def answer(self, question: Question, how: Callable[[], None]) -> None:
        """Reads the question, answers it as `how` does, and comes to the next page."""
        before = Cost(self.cost.taps, self.cost.characters, self.cost.words, self.cost.waited)
        self.visitor.sees(self.visitor.language.of(question.label))
        self._settled()
        read = self.words()
        how()
        if self.at(question):
            read = max(read, self.words())
            self.go_on()
        self.cost.words += read
        cost = self.cost
        self.screens[question.id] = str(
            Cost(
                cost.taps - before.taps,
                cost.characters - before.characters,
                read,
                cost.waited - before.waited,
            )
        )

    def at(self, question: Question) -> bool:
        return self.visitor.query.get("question") == question.id

    def words(self) -> int:
        return int(self.visitor.page.evaluate(WORDS))

    def tap(self, what: Locator, *, leaves: bool = False) -> None:
        with self._waiting(leaves=leaves):
            what.click()

    def choose(self, question_id: str, *options: str) -> None:
        question = catalogue().questions[question_id]
        for option_id in options:
            option = question.option(option_id)
            assert option is not None
            label = self.visitor.language.of(option.label)
            card = self.main.locator(f'[class*="st-key-answer"] button:has-text("{label}")').first
            self.tap(card, leaves=question.kind == "choice")

    def write(self, text: str, where: Locator | None = None) -> None:
        fields = self.main.locator(".st-key-question-alone").get_by_role("textbox")
        box = where or fields.first
        self.cost.taps += 1
        box.click()
        box.press_sequentially(text)
        self.cost.characters += len(text)

    def press_enter(self) -> None:
        with self._waiting(leaves=True):
            self.visitor.page.keyboard.press("Enter")

    def take(self, number: int) -> None:
        """The first suggestions."""
        for _ in range(number):
            self.tap(self.main.locator('[class*="st-key-take-"] button').first)

    def go_on(self) -> None:
        self.tap(self.main.locator(".st-key-way-continue button"), leaves=True)

    @contextmanager
    def _waiting(self, *, leaves: bool) -> Iterator[None]:
        """Counts a press, and how long it takes until the page has answered it."""
        page = self.visitor.page
        here = page.locator("h1").inner_text()
        self.cost.taps += 1
        begun = time.monotonic()
        yield
        if leaves:  # until the next title is there: then one reads on, while the rest is drawn
            page.wait_for_function("here => document.querySelector('h1')?.innerText.trim() !== here", arg=here.strip())
            self.cost.waited += time.monotonic() - begun
            self._settled()
        else:
            page.wait_for_timeout(UNTIL_SENT)
            begun += UNTIL_SENT / 1000
            page.wait_for_function(f"() => document.querySelector('{IDLE}')")
            self.cost.waited += time.monotonic() - begun

    @property
    def main(self) -> Locator:
        return self.visitor.page.get_by_test_id("stMain")

    def _settled(self) -> None:
        """The page has answered, and what was drawn before is gone."""
        page = self.visitor.page
        page.wait_for_timeout(UNTIL_SENT)
        expect(page.locator(IDLE)).to_be_attached()
        expect(page.locator('[data-stale="true"]')).to_have_count(0)
