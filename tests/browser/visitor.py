"""A visitor in a real browser, who answers each question by the kind of field it shows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import count
from urllib.parse import parse_qs, urljoin, urlsplit

from playwright.sync_api import Browser, ConsoleMessage, Locator, Page, expect
from playwright.sync_api import TimeoutError as WaitedInVain

from pages.ui.shell.navigation import STEP_ENDS
from tests.browser.waiting import comes_true
from wizard.language.languages import LANGUAGES, Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Field, Question

TO_READ = 1_100  # milliseconds (pages/browser/js/passing.js)
LIMIT = 60_000  # milliseconds to wait for the app at most, on a busy machine

IDLE = '[data-testid="stApp"][data-test-script-state="notRunning"]'
QUIET = 150  # milliseconds for which nothing is drawn: a press is on its way that long before the app is seen to answer
# Whether that has been so for `quiet` milliseconds, looked at again and again since the `call` began. A page that is
# just being loaded rests as well, but has no title yet.
HAS_BEEN_QUIET = f"""({{ call, quiet }}) => {{
  const rests = document.querySelector('{IDLE}[data-test-connection-state="CONNECTED"]');
  const listens = 'tretrinListens' in document.documentElement.dataset;
  const drawing = !rests || !listens || !document.querySelector('h1') || document.querySelector('[data-stale="true"]');
  const now = performance.now();
  if (drawing || window.seenQuiet?.call !== call) window.seenQuiet = {{ call, since: now }};
  return !drawing && now - window.seenQuiet.since >= quiet;
}}"""
_calls = count()

TURN_TO = """address => {
  window.leftBehind = document.querySelector('h1')?.textContent
  history.pushState({}, '', address)
  dispatchEvent(new PopStateEvent('popstate'))
}"""
HAS_TURNED = "() => ![undefined, window.leftBehind].includes(document.querySelector('h1')?.textContent)"
TO_TURN = 4_000  # milliseconds

HAS_GONE_OR_IS_HELD = "place => !location.search.includes(place) || document.querySelector('.tretrin-held')"

EXPRESS = catalogue().express
SIZES = {"laptop": (1280, 900), "phone": (390, 844)}


def _is_ours(said: ConsoleMessage) -> bool:
    """Whether a page complained of something that is wrong. On a cold deep link Streamlit tries paths of its own."""
    return said.type == "error" and "/_stcore/" not in said.location["url"]


def settled(page: Page, quiet: int = QUIET) -> None:
    """What `Visitor.settled` waits for, in any window."""
    page.wait_for_function(HAS_BEEN_QUIET, arg={"call": next(_calls), "quiet": quiet}, polling=50)


@dataclass
class Visitor:
    """One browser window on one strategy. `errors` are what the pages themselves complained of."""

    page: Page
    language: Language
    errors: list[str]

    @classmethod
    def arrive(
        cls,
        browser: Browser,
        address: str,
        language: str = "da",
        size: str = "laptop",
        browser_is: str | None = None,
        locale: str | None = None,
    ) -> Visitor:
        """A new window, once its page is whole.

        `browser_is` is what it says it is, and `locale` its own language, where they are to matter.
        """
        width, height = SIZES[size]
        found = LANGUAGES[language]
        context = browser.new_context(
            viewport={"width": width, "height": height},
            locale=locale or found.tag,
            has_touch=size == "phone",
            user_agent=browser_is,
        )
        context.set_default_timeout(LIMIT)
        expect.set_options(timeout=LIMIT)
        page = context.new_page()
        errors: list[str] = []
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("console", lambda said: errors.append(said.text) if _is_ours(said) else None)
        visitor = cls(page, found, errors)
        page.goto(address)
        expect(page.locator("h1")).to_be_visible()
        visitor.settled()
        return visitor

    def text(self, key: str, **values: object) -> str:
        return self.language.text(key, **values)

    @property
    def query(self) -> dict[str, str]:
        return {name: values[0] for name, values in parse_qs(urlsplit(self.page.url).query).items()}

    def open(self, path: str) -> None:
        """Another address in the same window, with the strategy that is open: `visitor.open("plan?section=rhythm")`."""
        self.page.goto(self._address(path))
        expect(self.page.locator("h1")).to_be_visible()

    def turn_to(self, path: str) -> None:
        """The same as Back and Forward go there, in half the time; loaded anew where the app does not follow."""
        self.page.evaluate(TURN_TO, self._address(path))
        try:
            self.page.wait_for_function(HAS_TURNED, timeout=TO_TURN)
        except WaitedInVain:
            self.open(path)
        self.settled()

    def _address(self, path: str) -> str:
        joined = "&" if "?" in path else "?"
        return urljoin(self.page.url, f"/{path}{joined}key={self.query['key']}")

    def press(self, label: str) -> None:
        self.button(label).first.click()

    def button(self, label: str) -> Locator:
        """Buttons in the page itself: those of the menu lie over it."""
        return self.page.get_by_test_id("stMain").get_by_role("button", name=label, exact=True)

    def sees(self, heading: str) -> None:
        expect(self.page.locator("h1")).to_have_text(heading)

    def position(self) -> int:
        """Which question of the express route the head says one is at."""
        found = re.search(r"\d+", self.page.locator(".tretrin-where").inner_text())
        return int(found.group()) if found else 0

    def read(self) -> None:
        """A page that an option has led to: what is pressed before anybody can have read it, whole, is not done."""
        self.settled()
        self.page.wait_for_timeout(TO_READ)

    def begin(self) -> None:
        self.press(self.text("start.new"))
        self.sees(self.language.of(EXPRESS[0].label))
        self.settled()

    def fits(self) -> bool:
        """Whether nothing stands wider than the window."""
        return bool(self.page.evaluate("document.scrollingElement.scrollWidth <= window.innerWidth"))

    def settled(self, quiet: int = QUIET) -> None:
        """Wait until nothing is being drawn, nor left of what was drawn before, and until that has been so a while."""
        settled(self.page, quiet)

    # Answering

    def open_menu(self) -> Locator:
        """What the menu holds."""
        held = self.page.locator(".st-key-menu-pages")
        assert comes_true(lambda: self._opened(held), LIMIT / 1000)
        return held

    def _opened(self, held: Locator) -> bool:
        """What is drawn anew closes the menu, also where that begins with the press: then one presses again."""
        self.settled()
        if not held.is_visible():
            self.page.locator(".st-key-menu button").click()
            self.page.wait_for_timeout(QUIET)
        return held.is_visible()

    def go_by_menu(self, way: str) -> None:
        self.open_menu().locator(f".st-key-way-menu-{way} button").click()

    def go_on(self, question: Question) -> None:
        """Continue, unless the answer to `question` has gone on by itself; again where a finding held the page."""
        if question.kind != "choice":
            self.on.click()
        self.page.wait_for_function(HAS_GONE_OR_IS_HELD, arg=f"question={question.id}")
        if self.page.locator(".tretrin-held").count():
            self.settled()
            if f"question={question.id}" in self.page.url:
                self.on.click()

    @property
    def on(self) -> Locator:
        """The button that leads on along the express route."""
        return self.page.locator(".st-key-way-continue button")

    def leave(self, question: Question) -> None:
        """Continue to the question after this one of the express route."""
        self.on.click()
        self.pass_the_end_of_a_step(question)

    def pass_the_end_of_a_step(self, question: Question) -> None:
        """Continue from the page that ends a step, where `question` was the last in it."""
        if question.step in STEP_ENDS and question is [each for each in EXPRESS if each.step == question.step][-1]:
            self.page.wait_for_url(f"**/{STEP_ENDS[question.step].id}?*")
            self.read()
            self.on.click()

    def answer(self, question: Question) -> None:
        # The page before may still be there, under the new one's head: its field would be answered instead.
        expect(self.page.locator(f".st-key-answer-{question.id}")).to_be_visible()
        expect(self.page.locator('[class*="st-key-answer-"]')).to_have_count(1)
        if question.kind == "list":
            self.press(self.text("rows.add"))
            asked_first = sorted((field for field in question.fields if field.first), key=lambda field: field.first)
            self.fill((asked_first or question.fields)[0], f"{question.id}: æøå")
            self.press(self.text("rows.close"))
            expect(self.button(self.text("rows.change")).first).to_be_visible()
        else:
            self.fill(question, f"{self.language.of(question.short)}: æøå")

    def fill(self, field: Field, words: str) -> None:
        main = self.page.get_by_test_id("stMain")
        match field.kind:
            case "text" | "long_text":
                main.get_by_role("textbox").first.fill(words)
            case "number":
                main.get_by_role("textbox").first.fill("6")
            case "date":
                main.get_by_role("textbox").first.fill("4/1-27")
            case "choices":
                main.locator('[class*="st-key-answer"] [role="toolbar"] button').first.click()
            case "choice":
                widget = main.locator('[class*="st-key-answer"] :is([role="combobox"], [role="radio"])').first
                role = widget.get_attribute("role")  # asked first: one of several goes on, and is gone
                widget.click()
                if role == "combobox":
                    self.page.get_by_role("option").first.click()
            case kind:
                raise AssertionError(f"a visitor does not know how to answer a {kind}")
