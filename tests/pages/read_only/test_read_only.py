"""What a read-only link shows, and that nothing can be changed with it."""

from __future__ import annotations

import json
from datetime import date
from html import unescape

import pytest

from pages.browser import drafts
from pages.ui.shell import session
from pages.ui.shell.navigation import PAGES
from tests.pages.screen import NOW, Screen, keep, store
from wizard.examples import example
from wizard.language.languages import DANISH, ENGLISH, LANGUAGES
from wizard.versions import closing

RESULT = {"metric": "leads", "start": "2027-06-01", "end": "2027-06-30", "value": 6}


@pytest.fixture(autouse=True)
def july(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session, "today", lambda: date(2027, 7, 5))


def linked(language: str = "da") -> tuple[str, str]:
    """The write key and the read-only key of a strategy with two versions."""
    answers = dict(example("association", language).answers)
    key = keep(answers, language, results=[RESULT])
    number = store().open(key)
    store().versions.close(number, closing.by_hand(date(2027, 1, 11)), NOW)
    store().save(number, {"review_participants": "Bestyrelsen alene"}, NOW)
    store().versions.close(number, closing.by_hand(date(2027, 7, 1)), NOW)
    return key, store().read_links.create(number, "Bestyrelsen", NOW)


def everything() -> list[str]:
    """All that the store holds."""
    with store().database.reading() as db:
        tables = ("strategies", "answers", "history", "feeds", "refused_texts", "versions", "read_links")
        return [repr(tuple(row)) for table in tables for row in db.execute(f"SELECT * FROM {table}")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_shows_the_strategy_its_results_and_versions_and_says_that_it_is_read_only(language: str) -> None:
    _, read = linked(language)
    screen = Screen.open("read_only", read=read, lang=language)
    said = unescape("\n".join(screen.markup))
    assert LANGUAGES[language].text("read_only.label") in said
    assert example("association", language).answers["company_name"] in unescape(screen.title)
    assert "**1.1**" in said
    assert "<b>Bestyrelsen alene</b>" in said
    assert {each.key for each in screen.at.download_button} == {
        "read_only:one_pager_pdf",
        "read_only:deck_pdf",
        "read_only:deck",
        "read_only:status_pdf",
        "read_only:status",
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_tells_what_has_changed_since_the_last_version_and_why(language: str) -> None:
    write, read = linked(language)
    number, words = store().open(write), LANGUAGES[language]
    store().versions.close(number, closing.by_hand(date(2027, 7, 2)), NOW)
    decided = {"review": "2027-07-03", "decision": "Flere skal med", "question": "review_participants"}
    store().save(number, {"review_participants": "Alle i klubben", "decisions": [decided]}, NOW)
    said = unescape(Screen.open("read_only", read=read, lang=language).words)
    assert words.text("versions.title_now", n=1, before="1.2") in said
    assert "<b>Alle i klubben</b>" in said
    assert "Flere skal med" in said
    assert words.text("versions.title_same", before="1.1", after="1.2") not in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_tells_of_the_last_review_and_of_what_is_still_open(language: str) -> None:
    write, read = linked(language)
    words = LANGUAGES[language]
    reviews = [{"date": "2027-01-11", "went_well": "Vi kom i gang"}, {"date": "2027-07-02", "went_well": "Begynderne"}]
    decisions = [
        {"review": "2027-01-11", "decision": "Skilt i bådehallen", "due": "2027-02-01"},
        {"review": "2027-01-11", "decision": "Link på forsiden", "done": "2027-01-20"},
        {
            "review": "2027-07-02",
            "decision": "Mere *åbent* hus",
            "owner": "Sofie",
            "due": "2027-12-19",
            "question": "kpis",
        },
        {"review": "2027-07-02", "decision": "Ny prisliste", "owner": "Thomas", "done": "2027-07-04"},
    ]
    store().save(store().open(write), {"reviews": reviews, "decisions": decisions}, NOW)
    screen = Screen.open("read_only", read=read, lang=language)
    said = unescape(screen.words)
    for expected in ("Begynderne", "Sofie", "Ny prisliste", "Skilt i bådehallen", words.text("review.overdue")):
        assert expected in said
    assert words.text("review.done_on", date=words.date(date(2027, 7, 4))) in said
    assert words.text("review.by_day", date=words.date(date(2027, 12, 19))) in said
    for left_out in ("Vi kom i gang", "Link på forsiden"):
        assert left_out not in said
    assert not [each.key for each in screen.at.button if (each.key or "").startswith("way:review")]


def test_it_is_read_in_the_language_it_is_written_in_until_somebody_chooses_another() -> None:
    _, read = linked("en")
    screen = Screen.open("read_only", read=read)
    assert ENGLISH.text("read_only.lead") in "\n".join(screen.markup)
    screen.speak("da")
    assert DANISH.text("read_only.lead") in "\n".join(screen.markup)


def test_looking_changes_nothing_and_the_key_that_writes_is_nowhere_on_the_page() -> None:
    write, read = linked()
    before = everything()
    screen = Screen.open("read_only", read=read)
    screen.speak("en")
    assert everything() == before
    assert write not in repr(screen.at._tree) + repr(dict(screen.at.query_params))
    assert not screen.has("way:menu:overview")


@pytest.mark.thorough
@pytest.mark.parametrize("page", [page.id for page in PAGES])
def test_on_no_page_does_it_open_the_strategy_whatever_it_is_called_in_the_address(page: str) -> None:
    _, read = linked()
    before = everything()
    for query in ({"key": read}, {"read": read}, {"key": read, "read": read}):
        screen = Screen.open(page, **query)
        assert "open_strategy" not in screen.at.session_state or screen.at.session_state.open_strategy is None
        assert screen.at.query_params.get("key") is None
    assert everything() == before


def test_an_address_that_carries_the_key_that_writes_as_well_opens_nothing_to_write_in() -> None:
    write, read = linked()
    screen = Screen.open("read_only", read=read, key=write)
    assert screen.at.session_state.open_strategy is None
    assert "key" not in screen.at.query_params


def test_what_is_sent_past_the_page_is_refused() -> None:
    write, read = linked()
    number, before = store().open(write), everything()
    draft = {"key": read, "window": "w", "language": "da", "strategy": number, "question": "company_name"}
    body = json.dumps({**draft, "text": "Andre", "seen": ["x"]}).encode()
    assert drafts._keep(body) is drafts.Outcome.REFUSED
    assert everything() == before


@pytest.mark.parametrize("key", ["", "x", "A" * 32, "<b>", "' OR 1 = 1 --"])
def test_a_link_that_is_none_says_so_and_nothing_of_it_is_repeated(key: str) -> None:
    screen = Screen.open("read_only", read=key)
    expected = "read_only.closed" if key else "read_only.nothing"
    assert [each.value for each in screen.at.info] == [DANISH.text(expected)]
    if len(key) > 1:
        assert key not in "\n".join(screen.markup)


def test_a_link_that_is_closed_while_somebody_looks_shows_nothing_more() -> None:
    write, read = linked()
    screen = Screen.open("read_only", read=read)
    number = store().open(write)
    store().read_links.revoke(number, store().read_links.of(number)[0].id)
    screen.run()
    assert [each.value for each in screen.at.info] == [DANISH.text("read_only.closed")]


def test_a_strategy_that_is_deleted_is_gone_for_readers_too() -> None:
    write, read = linked()
    store().delete(store().open(write))
    assert Screen.open("read_only", read=read).at.info
