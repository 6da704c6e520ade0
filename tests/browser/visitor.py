"""A visitor in a real browser, who answers each question by the kind of field it shows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Browser, ConsoleMessage, Locator, Page, expect

from wizard.language.languages import LANGUAGES, Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Field, Question

TO_READ = 1_100  # milliseconds (pages/browser/js/passing.js)
LIMIT = 60_000  # milliseconds to wait for the app at most, on a busy machine

IDLE = '[data-testid="stApp"][data-test-script-state="notRunning"]'

SIZES = {"laptop": (1280, 900), "phone": (390, 844)}


def _is_ours(said: ConsoleMessage) -> bool:
    """Whether a page complained of something that is wrong. On a cold deep link Streamlit tries paths of its own."""
    return said.type == "error" and "/_stcore/" not in said.location["url"]


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
        """A new window. `browser_is` is what it says it is, and `locale` its own language, where they are to matter."""
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
        return visitor

    def text(self, key: str, **values: object) -> str:
        return self.language.text(key, **values)

    @property
    def query(self) -> dict[str, str]:
        return {name: values[0] for name, values in parse_qs(urlsplit(self.page.url).query).items()}

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
        """A page that an option has led to: what is pressed before anybody can have read it is not done."""
        self.page.wait_for_timeout(TO_READ)

    def begin(self) -> None:
        expect(self.page.get_by_text(self.text("start.examples_title"))).to_be_visible()  # the whole page is there
        self.press(self.text("start.new"))
        self.sees(self.language.of(catalogue().express[0].label))

    def fits(self) -> bool:
        """Whether nothing stands wider than the window."""
        return bool(self.page.evaluate("document.scrollingElement.scrollWidth <= window.innerWidth"))

    def settled(self) -> None:
        """Wait until nothing is being drawn."""
        expect(self.page.locator(IDLE)).to_be_attached()

    # Answering

    def open_menu(self) -> Locator:
        """What the menu holds."""
        self.settled()  # what is drawn anew closes it
        self.page.locator(".st-key-menu button").click()
        return self.page.locator(".st-key-menu-pages")

    def go_by_menu(self, way: str) -> None:
        self.open_menu().locator(f".st-key-way-menu-{way} button").click()

    def go_on(self, question: Question) -> None:
        """Continue, unless the answer to `question` has gone on by itself."""
        if question.kind != "choice":
            self.page.locator(".st-key-way-continue button").click()

    def answer(self, question: Question) -> None:
        # The page before may still be there, under the new one's head: its field would be answered instead.
        expect(self.page.locator(f".st-key-answer-{question.id}")).to_be_visible()
        expect(self.page.locator('[class*="st-key-answer-"]')).to_have_count(1)
        if question.kind == "list":
            self.press(self.text("rows.add"))
            self.fill(question.fields[0], f"{question.id}: æøå")
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
