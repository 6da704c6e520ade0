"""A bicycle repair shop answers the express route on a phone: what it costs, printed and kept to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import pairwise

import pytest
from playwright.sync_api import Browser, expect

from exports.outline.one_page import one_page
from tests.browser.person import KeyboardPerson, Person
from tests.browser.visitor import Visitor
from wizard.questionnaire.catalogue import catalogue
from wizard.store.protocol import Store

pytestmark = pytest.mark.browser


def answers(person: Person) -> dict[str, Callable[[], None]]:
    """How somebody from Vejle Cykelværksted answers, by question."""
    line = lambda text: lambda: (person.write(text), person.press_enter())  # noqa: E731
    return {
        "company_name": line("Vejle Cykelværksted"),
        "company_about": lambda: person.write("Vi reparerer cykler i Vejle. Tre ansatte."),
        "industry": lambda: person.choose("industry", "crafts"),
        "market": lambda: person.choose("market", "both"),
        "overall_strategy": lambda: person.write("Værkstedet skal stå for halvdelen af omsætningen om tre år."),
        "purposes": lambda: person.choose("purposes", "trust", "leads"),
        "primary_purpose": lambda: person.choose("primary_purpose", "leads"),
        "strategy_link": lambda: person.write("Flere skal booke service, før noget går i stykker."),
        "audiences": lambda: audiences(person),
        "needs": lambda: needs(person),
        "platforms": lambda: person.choose("platforms", "facebook", "instagram"),
        "policy_wanted": lambda: person.choose("policy_wanted", "conversation"),
        "strategy_statement": lambda: statement(person),
        "pillars": lambda: person.take(3),
        "channel_plan": lambda: plan(person),
        "hours_per_week": line("4"),
        "calendar_start": line("4/1-27" if person.visitor.language.id == "da" else "4/1/27"),
        "selling": lambda: person.choose("selling", "trust_and_leads"),
        "monitoring_owner": line("Mette"),
        "kpis": lambda: kpis(person),
        "review_rhythm": lambda: person.choose("review_rhythm", "quarterly"),
    }


def has(person: Person, part: str) -> bool:
    return person.main.locator(f'[class*="{part}"]').count() > 0


def add(person: Person) -> None:
    person.tap(person.main.locator('[class*="st-key-open-"] button'))


def audiences(person: Person) -> None:
    if has(person, "st-key-take-"):
        person.take(2)
        return
    add(person)
    card = person.main.locator('[class*="st-key-card-"]').get_by_role("textbox")
    for number, text in enumerate(["Pendlere på elcykel", "Cyklen må ikke stå stille", "Vejle"]):
        person.write(text, card.nth(number))


def add_with_first_option(person: Person, text: str) -> None:
    """A row of one's own: the first option of its first choice, and `text` in its first field."""
    add(person)
    card = person.main.locator('[class*="st-key-card-"]')
    person.tap(card.get_by_role("combobox").first)
    person.tap(person.visitor.page.get_by_role("option").first)
    person.write(text, card.get_by_role("textbox").first)


def needs(person: Person) -> None:
    if has(person, "st-key-take-"):
        person.take(2)
        return
    add_with_first_option(person, "Vide, hvad der slides")


def statement(person: Person) -> None:
    if has(person, "st-key-draft"):
        person.tap(person.main.locator('[class*="st-key-draft"] button').first)
    else:
        person.write("Vi hjælper pendlere i Vejle med at passe cyklen, så de booker i tide.")


def plan(person: Person) -> None:
    if has(person, "st-key-take-"):
        person.take(1)
        return
    add_with_first_option(person, "2")


def kpis(person: Person) -> None:
    person.take(1)
    change = person.main.locator('[class*="st-key-change-"] button')
    card = person.main.locator('[class*="st-key-card-"]').get_by_role("textbox")
    expect(change.or_(card).first).to_be_visible()
    if change.count():
        person.tap(change.first)
    person.write("18", card.nth(1))
    person.write("40", card.nth(2))


MOST_TAPS, MOST_CHARACTERS, MOST_WORDS = 60, 700, 1_100


def walk(person: Person, store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    """The whole route, and what it has cost, printed and held to; and that there is a page without an empty box."""
    how = answers(person)
    for question, following in pairwise([*catalogue().express, None]):
        assert question is not None
        person.answer(question, how[question.id])
        if following is not None and following.step != question.step:
            person.visitor.read()  # the end of a step
            person.go_on()
    with capsys.disabled():
        print()
        for question_id, cost in person.screens.items():
            print(f"{question_id:20} {cost}")
        print(f"{'all':20} {person.cost}")
    person.visitor.sees(person.visitor.text("finish.title"))
    person.visitor.settled()
    expect(person.main.get_by_test_id("stAlert")).to_have_count(0)  # no part of the finish has failed
    assert person.cost.taps <= MOST_TAPS
    assert person.cost.characters <= MOST_CHARACTERS
    assert person.cost.all_words <= MOST_WORDS
    strategy = store.load(store.open(person.visitor.query["key"]))
    page = one_page(strategy, person.visitor.language, date.today())
    assert [group.id for column in page.columns for group in column.groups if not group.content] == []
    assert page.statement
    assert page.ask.content
    assert person.visitor.errors == []


def test_a_repair_shop_answers_on_a_phone(
    browser: Browser, address: str, store: Store, capsys: pytest.CaptureFixture[str]
) -> None:
    visitor = Visitor.arrive(browser, address, size="phone")
    visitor.begin()
    walk(Person(visitor), store, capsys)


def test_a_repair_shop_answers_by_keyboard_in_english(
    browser: Browser, address: str, store: Store, capsys: pytest.CaptureFixture[str]
) -> None:
    visitor = Visitor.arrive(browser, address, "en")
    visitor.begin()
    person = KeyboardPerson(visitor)
    walk(person, store, capsys)
    with capsys.disabled():
        print(f"{person.tabs} presses of Tab and arrow keys")
