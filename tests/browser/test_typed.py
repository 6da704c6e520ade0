"""What people type means the same whatever language their browser speaks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import serving
from tests.browser.visitor import Visitor
from wizard.language.languages import DANISH
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers
from wizard.store import open_store
from wizard.store.protocol import Store
from wizard.strategy.strategy import Strategy

pytestmark = pytest.mark.browser

QUESTIONS = catalogue().questions
BROWSERS = pytest.mark.parametrize("locale", ["en-US", "da-DK"])


@dataclass
class Company:
    """A server with a store, where strategies are opened in one browser or another."""

    browser: Browser
    address: str
    store: Store

    def opens(self, answers: Answers, question: str, locale: str = "da-DK") -> tuple[Visitor, Locator]:
        """A Danish strategy with `answers` at `question`, in a browser of that language; and its main part."""
        key = self.store.create(Strategy("da", answers), datetime.now(UTC))
        place = f"{self.address}/{QUESTIONS[question].step}?key={key}&question={question}"
        visitor = Visitor.arrive(self.browser, place, locale=locale)
        visitor.sees(DANISH.of(QUESTIONS[question].label))
        return visitor, visitor.page.get_by_test_id("stMain")

    def answers(self, visitor: Visitor) -> Answers:
        return self.store.answers(self.store.open(visitor.query["key"]))


@pytest.fixture(scope="module")
def company(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Company]:
    folder = tmp_path_factory.mktemp("typed") / "data"
    with serving(folder) as address:
        store = open_store(folder)
        yield Company(browser, address, store)
        store.close()


def leave(field: Locator, text: str) -> None:
    field.fill(text)
    field.press("Tab")


def says(page: Page, text: str) -> None:
    expect(page.get_by_test_id("stAlert").first).to_contain_text(text)


@BROWSERS
def test_a_decimal_comma_stays_one_and_the_unit_stays_in_sight(company: Company, locale: str) -> None:
    visitor, main = company.opens({}, "hours_per_week", locale)
    field = main.get_by_role("textbox")
    leave(field, "2,5")
    visitor.press(visitor.text("step.continue"))
    visitor.sees(DANISH.of(QUESTIONS["channel_plan"].label))
    assert company.answers(visitor) == {"hours_per_week": 2.5}
    visitor.press(visitor.text("step.back"))
    expect(field).to_have_value("2,5")
    expect(main.get_by_text("timer om ugen", exact=True)).to_be_visible()
    expect(field).to_have_attribute("inputmode", "decimal")  # a number keyboard, on a phone
    assert visitor.errors == []


def test_a_name_typed_once_is_offered_wherever_one_is_asked(company: Company) -> None:
    team = [{"name": "Mette Lindholm"}, {"name": "Jonas <b>Bak</b>"}]
    visitor, main = company.opens({"team": team}, "monitoring_owner", "da")
    field = main.get_by_role("combobox")
    expect(field).to_have_attribute("list", "tretrin-people")
    offered = visitor.page.locator("#tretrin-people option")
    assert [each.get_attribute("value") for each in offered.all()] == ["Mette Lindholm", "Jonas <b>Bak</b>"]
    leave(field, "Den, der lukker")  # anything else may be typed
    visitor.press(visitor.text("step.continue"))
    visitor.sees(DANISH.of(QUESTIONS["kpis"].label))
    assert company.answers(visitor)["monitoring_owner"] == "Den, der lukker"
    assert visitor.errors == []


@BROWSERS
def test_two_readings_are_asked_about_and_what_is_stored_stays(company: Company, locale: str) -> None:
    visitor, main = company.opens({"hours_per_week": 6}, "hours_per_week", locale)
    field = main.get_by_role("textbox")
    field.fill("1.500")
    visitor.press(visitor.text("step.continue"))  # the first time, it stays to ask
    says(visitor.page, "»1.500« kan læses både som 1500 og som 1,5.")
    expect(field).to_have_value("1.500")
    assert company.answers(visitor) == {"hours_per_week": 6}
    leave(field, "1200 timer")
    says(visitor.page, "Tallet skal ligge mellem 0 og 1000.")
    leave(field, "ca. 5 timer")
    expect(field).to_have_value("5")
    expect(visitor.page.get_by_test_id("stAlert")).to_have_count(0)
    assert company.answers(visitor) == {"hours_per_week": 5}


@BROWSERS
def test_a_date_is_typed_or_picked_in_the_pages_language(company: Company, locale: str) -> None:
    visitor, main = company.opens({}, "calendar_start", locale)
    field = main.get_by_role("textbox")
    leave(field, "8-3-27")
    expect(field).to_have_value("08.03.2027")
    expect(main.get_by_text("mandag den 8. marts 2027")).to_be_visible()
    visitor.button(visitor.text("field.calendar")).click()
    expect(visitor.page.get_by_text("marts 2027", exact=True)).to_be_visible()
    visitor.page.get_by_role("button", name="15", exact=True).click()
    expect(field).to_have_value("15.03.2027")
    expect(visitor.page.get_by_text("marts 2027", exact=True)).to_have_count(0)
    assert company.answers(visitor) == {"calendar_start": "2027-03-15"}
    leave(field, "30/2-27")
    says(visitor.page, "»30/2-27« kan ikke læses som en dato.")
    assert company.answers(visitor) == {"calendar_start": "2027-03-15"}


@BROWSERS
def test_a_time_is_read_as_people_write_it(company: Company, locale: str) -> None:
    visitor, main = company.opens({"channel_plan": [{"platform": "facebook"}]}, "channel_plan", locale)
    visitor.press(visitor.text("rows.change"))
    main.locator('[class*="st-key-more-"] summary').click()
    field = main.get_by_role("textbox", name=DANISH.of(QUESTIONS["channel_plan"].row_field("time").label), exact=True)
    leave(field, "kl. 16")
    expect(field).to_have_value("16.00")
    leave(field, "4 pm")
    expect(field).to_have_value("16.00")
    assert company.answers(visitor)["channel_plan"][0]["time"] == "16:00"


def test_a_purpose_too_many_is_refused_beside_it_and_does_not_look_chosen(company: Company) -> None:
    chosen = ["trust", "leads", "service"]
    visitor, main = company.opens({"purposes": chosen}, "purposes")
    one_more = card(main, "positioning")  # the first of them, and so the farthest from what is said below them
    one_more.click()
    says(visitor.page, "I kan vælge højst 3.")
    expect(one_more).to_have_attribute("aria-pressed", "false")
    expect(card(main, "trust")).to_have_attribute("aria-pressed", "true")
    alert, cards = visitor.page.get_by_test_id("stAlert").first, main.get_by_test_id("stButtonGroup").first
    below = alert.bounding_box()["y"] - cards.bounding_box()["y"] - cards.bounding_box()["height"]
    assert 0 <= below < 24  # nothing stands between
    for both in (one_more, alert):
        expect(both).to_be_in_viewport(ratio=1)
    assert company.answers(visitor) == {"purposes": chosen}


def test_the_main_purpose_stays_selected_when_it_is_no_longer_among_the_purposes(company: Company) -> None:
    visitor, main = company.opens({"purposes": ["leads", "trust"], "primary_purpose": "trust"}, "purposes")
    visitor.open_menu()
    visitor.page.locator(".st-key-menu-here").get_by_role("button", name=visitor.text("step.whole_section")).click()
    visitor.sees(DANISH.of(catalogue().section(QUESTIONS["purposes"].section).title))
    expect(main.get_by_role("radio", checked=True)).to_have_count(1)
    card(main, "trust").click()
    trust = DANISH.of(QUESTIONS["purposes"].option("trust").label)
    gone = main.get_by_role("radio", name=DANISH.text("field.gone", value=trust))
    expect(gone).to_be_checked()


def card(main: Locator, purpose: str) -> Locator:
    """Which says what the purpose means under its name."""
    option = QUESTIONS["purposes"].option(purpose)
    assert option is not None
    return main.get_by_role("button", name=re.compile(rf"^{re.escape(DANISH.of(option.label))}\b"))
