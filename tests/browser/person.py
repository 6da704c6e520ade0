"""Somebody who walks the express route as people do, and what it costs them: taps, keys, words to read, waiting."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import astuple, dataclass, field, replace

from playwright.sync_api import Locator, expect

from tests.browser.visitor import IDLE, Visitor
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Question

# Every word that is in sight on the page: not what lies folded, what is only for screen readers, and no icon's name.
# With `alone`, only those of the question itself: not what is the same on every page (head, the fold's name, foot).
WORDS = r"""(alone) => {
  const same = '.st-key-head, .st-key-foot, [class*="st-key-fold-"] > [data-testid="stExpander"] > details > summary';
  const walker = document.createTreeWalker(document.querySelector('[data-testid="stMain"]'), NodeFilter.SHOW_TEXT);
  let words = 0;
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (parent.closest('style, [data-testid="stIconMaterial"], .tretrin-unseen, .st-key-preview')) continue;
    if (alone && parent.closest(same)) continue;
    if (!parent.checkVisibility({ visibilityProperty: true }) || !parent.getClientRects().length) continue;
    words += (walker.currentNode.textContent.match(/[\p{L}\p{N}][^\s]*/gu) ?? []).length;
  }
  return words;
}"""
UNTIL_SENT = 80  # milliseconds until a press is on its way to the server, which is no waiting of anybody's


@dataclass
class Cost:
    taps: int = 0
    """Presses of whatever is pressed: also of a field to write in, and of Enter."""
    characters: int = 0
    words: int = 0
    """Of the questions themselves."""
    all_words: int = 0
    """With those that are the same on every page."""
    waited: float = 0
    """Seconds from a press until one can go on."""

    def __str__(self) -> str:
        words = f"{self.words} words ({self.all_words} with the frame's)"
        return f"{self.taps} taps, {self.characters} characters, {words}, {self.waited:.1f} s waited"

    def __sub__(self, other: Cost) -> Cost:
        return Cost(*(mine - its for mine, its in zip(astuple(self), astuple(other), strict=True)))


@dataclass
class Person:
    """One window on the express route."""

    visitor: Visitor
    cost: Cost = field(default_factory=Cost)
    screens: dict[str, Cost] = field(default_factory=dict)
    """What each question cost, by its id."""

    def answer(self, question: Question, how: Callable[[], None]) -> None:
        """Reads the question, answers it as `how` does, and comes to the next page."""
        before = replace(self.cost)
        expect(self.visitor.page).to_have_url(re.compile(f"question={question.id}"))
        self.visitor.settled()
        read, everything = self.words(alone=True), self.words(alone=False)
        how()
        if self.at(question):
            read, everything = max(read, self.words(alone=True)), max(everything, self.words(alone=False))
            self.go_on()
        self.cost.words += read
        self.cost.all_words += everything
        self.screens[question.id] = self.cost - before

    def at(self, question: Question) -> bool:
        return self.visitor.query.get("question") == question.id

    def words(self, *, alone: bool) -> int:
        return int(self.visitor.page.evaluate(WORDS, alone))

    def tap(self, what: Locator, *, leaves: bool = False) -> None:
        with self._waiting(leaves=leaves):
            self._press(what)

    def _press(self, what: Locator) -> None:
        what.click()

    def _go_into(self, field: Locator) -> None:
        field.click()

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
        self._go_into(box)
        self.visitor.page.keyboard.type(text)
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
            self.visitor.settled()
        else:
            page.wait_for_timeout(UNTIL_SENT)
            begun += UNTIL_SENT / 1000
            page.wait_for_function(f"() => document.querySelector('{IDLE}')")
            self.cost.waited += time.monotonic() - begun

    @property
    def main(self) -> Locator:
        return self.visitor.page.get_by_test_id("stMain")


# Whether the focus is on `target`, or on one of a group that arrow keys lead through to it.
FOCUSED = """(target) => {
  const here = document.activeElement, group = here.closest('[role="radiogroup"], [role="toolbar"]');
  return here === target ? "there" : group?.contains(target) ? "in its group" : "";
}"""
MOST_TABS = 40


@dataclass
class KeyboardPerson(Person):
    """The same without a mouse."""

    tabs: int = 0
    """Presses of Tab and of arrow keys."""

    def _press(self, what: Locator) -> None:
        self._go_into(what)
        self.visitor.page.keyboard.press("Enter")

    def _go_into(self, field: Locator) -> None:
        keyboard = self.visitor.page.keyboard
        for _ in range(MOST_TABS):
            where = field.evaluate(FOCUSED)
            if where == "there":
                return
            keyboard.press("ArrowRight" if where else "Tab")
            self.tabs += 1
        raise AssertionError(f"{MOST_TABS} presses of Tab do not lead to {field}")
