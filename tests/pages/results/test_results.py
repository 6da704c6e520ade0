"""The results page: how it goes, figures by hand, a file in, and posts that meet the plan."""

from __future__ import annotations

import io
from datetime import date
from html import unescape
from typing import Any

import openpyxl
import pytest

import exports
from pages.ui.shell import session
from tests.pages.screen import Screen, keep, store
from tests.wizard.results import files
from wizard.language.languages import DANISH, LANGUAGES
from wizard.questionnaire.model import Row
from wizard.strategy.strategy_file import document

KPIS = [
    {
        "metric": "conversions",
        "name": "Forudbestillinger",
        "per": "month",
        "baseline": 20,
        "target": 140,
        "due": "2027-06-30",
        "source": "Webshoppens rapport",
    },
    {"metric": "engagement_rate", "baseline": 2, "target": 4, "due": "2027-06-30", "frequency": "monthly"},
]
ANSWERS = {"kpis": KPIS, "primary_kpi": "conversions", "calendar_start": "2027-01-01"}
MARCH = {
    "metric": "conversions",
    "kpi": "Forudbestillinger",
    "period": "marts 2027",
    "start": "2027-03-01",
    "end": "2027-03-31",
    "value": 41,
    "source": "Webshoppens rapport",
    "entered": "2027-04-02",
    "by": "Mille",
}
FILE = files.as_csv(files.facebook_posts()[:2]).encode()
NAME = "Mar-01-2027_Mar-31-2027_1.csv"


@pytest.fixture(autouse=True)
def april(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session, "today", lambda: date(2027, 4, 10))


def opened(language: str = "da", answers: dict[str, Any] | None = None, **records: Any) -> Screen:
    return Screen.open("results", key=keep(ANSWERS if answers is None else answers, language, **records))


def record(screen: Screen, name: str) -> list[Row]:
    return store().load(screen.strategy_id).record(name)


def upload(screen: Screen, data: bytes, name: str = NAME) -> Screen:
    screen.press("results:open:file")
    screen.at.file_uploader(key="results:upload").upload(name, data)
    return screen.run()


@pytest.mark.parametrize("language", LANGUAGES)
def test_with_nothing_there_is_a_way_to_the_kpis(language: str) -> None:
    screen = opened(language, {})
    assert LANGUAGES[language].text("results_page.no_kpis") in screen.words
    assert screen.has("way:results:kpis")


def test_the_title_says_how_the_main_kpi_goes_and_the_words_what_it_means() -> None:
    february = {**MARCH, "start": "2027-02-01", "end": "2027-02-28", "value": 30}
    screen = opened(results=[february, MARCH])
    assert "41" in screen.title
    assert "bagud" in screen.title
    assert "Med det her tempo 62 af 140 den 30" in unescape(screen.words)
    assert "Mille" in screen.words  # who wrote it


def value(screen: Screen, kpi: int) -> str:
    """The key of a KPI's field."""
    return [each.key for each in screen.at.text_input if each.key and each.key.startswith("results:value:")][kpi]


@pytest.mark.thorough
def test_figures_by_hand_are_kept_as_they_are_written_with_where_they_are_from() -> None:
    screen = opened(results=[MARCH]).press("results:open:hand").enter("results:by", "Karen")
    assert screen.value(value(screen, 0)) == "41"
    screen.enter(value(screen, 0), "1.044").enter(value(screen, 1), "2,9")
    screen.enter(value(screen, 1).replace(":value:", ":denominator:"), "reach")
    kept = record(screen, "results")
    assert [row["value"] for row in kept] == [1044, 2.9]
    assert kept[0]["by"] == "Karen"
    assert kept[1] == {
        "metric": "engagement_rate",
        "period": "marts 2027",
        "start": "2027-03-01",
        "end": "2027-03-31",
        "value": 2.9,
        "denominator": "reach",
        "entered": "2027-04-10",
        "by": "Karen",
    }


def test_what_cannot_be_read_stays_in_its_field_and_says_why() -> None:
    screen = opened().press("results:open:hand")
    screen.enter(value(screen, 0), "mange")
    assert len(screen.errors) == 1
    assert screen.value(value(screen, 0)) == "mange"
    assert record(screen, "results") == []


def test_an_emptied_field_takes_back_what_was_written() -> None:
    screen = opened(results=[MARCH]).press("results:open:hand")
    screen.enter(value(screen, 0), "")
    assert record(screen, "results") == []


@pytest.mark.thorough
def test_another_month_is_another_figure() -> None:
    screen = opened(results=[MARCH]).press("results:open:hand")
    months = screen.at.selectbox(key="results:month")
    months.select_index(2)
    screen.run().enter(value(screen, 0), "30")
    assert [(row["end"], row["value"]) for row in record(screen, "results")] == [
        ("2027-03-31", 41),
        ("2027-02-28", 30),
    ]


@pytest.mark.thorough
def test_a_file_is_shown_before_anything_is_kept_and_the_same_again_changes_nothing() -> None:
    screen = upload(opened(), FILE)
    assert "Facebook" in screen.words
    assert "2,96" in screen.at.checkbox[0].label
    assert "i procent af rækkevidden" in screen.at.checkbox[0].label
    assert record(screen, "posts") == []
    screen.press("results:keep")
    assert [row["value"] for row in record(screen, "results")] == [2.96]
    assert len(record(screen, "posts")) == 2
    saves = store().info(screen.strategy_id).saves
    again = upload(screen, FILE).press("results:keep")
    assert store().info(again.strategy_id).saves == saves


def test_a_figure_that_is_not_ticked_is_not_kept() -> None:
    screen = upload(opened(), FILE)
    screen.at.checkbox[0].uncheck()
    screen.run().press("results:keep")
    assert record(screen, "results") == []
    assert len(record(screen, "posts")) == 2


def test_a_file_that_cannot_be_read_is_refused_with_a_sentence() -> None:
    screen = upload(opened(), b"%PDF-1.7")
    assert list(map(unescape, screen.errors)) == [DANISH.text("refused.results_no_table")]
    assert not screen.has("results:keep")


@pytest.mark.thorough
def test_unknown_columns_are_mapped_by_hand_and_remembered() -> None:
    finnish = FILE.replace(b"Publish time", b"Julkaisuaika").replace(b"Page ID", b"Sivu").replace(b"Page name", b"Nimi")
    screen = upload(opened(), finnish)
    assert not screen.has("results:keep")
    screen.enter("results:sort", "facebook_posts")
    assert screen.value("results:column:facebook_posts:views") == "Views"  # what is known need not be said
    screen.enter("results:column:facebook_posts:published", "Julkaisuaika").press("results:columns:save")
    assert screen.has("results:keep")
    other = upload(Screen.open("results", key=screen.key), finnish)
    assert other.has("results:keep")


def test_posts_are_matched_to_the_calendar_when_somebody_says_so() -> None:
    posts = [
        {
            "platform": "facebook",
            "date": "2027-03-05",
            "text": "Bollerne",
            "link": "https://facebook.com/1",
            "post": "1",
        },
        {"platform": "facebook", "date": "2027-03-20", "post": "2"},
    ]
    calendar = [
        {"uid": "a", "date": "2027-03-05", "platform": "facebook", "idea": "Boller"},
        {"uid": "b", "date": "2027-03-21", "platform": "facebook", "idea": "Brød"},
    ]
    screen = opened(posts=posts, calendar=calendar)
    screen.at.session_state[f"results:matches:{screen.strategy_id}"] = True
    screen.run()
    second = store().load(screen.strategy_id).rows("posts")[1]["uid"]
    screen.enter(f"results:match:{second}", "").press("results:match")
    assert [row["entry"] for row in record(screen, "posts")] == ["a", "-"]
    assert [row.get("status") for row in record(screen, "calendar")] == ["posted", None]
    assert record(screen, "calendar")[0]["link"] == "https://facebook.com/1"


def test_what_somebody_wrote_is_drawn_as_text() -> None:
    name = "<b>Fed</b> *skrift* [link](https://x.example)"
    answers = {**ANSWERS, "kpis": [{**KPIS[0], "name": name}]}
    posts = [
        {"date": f"2027-03-{n + 1:02}", "text": name, "reactions": n, "comments": 0, "shares": 0, "post": str(n)}
        for n in range(9)
    ]
    screen = opened(answers=answers, results=[{**MARCH, "kpi": name, "source": name}], posts=posts)
    assert "<b>Fed" not in screen.words
    assert not [text for text in screen.markup if "[link](" in text and not text.startswith("<")]
    assert all("<b>Fed" not in element.proto.body for element in screen.at.get("html"))


def test_the_calendar_comes_back_from_excel() -> None:
    calendar = [{"uid": "a", "date": "2027-03-05", "platform": "facebook", "idea": "Boller", "status": "idea"}]
    screen = opened(calendar=calendar)
    made = exports.build(document(store().load(screen.strategy_id)), "calendar_xlsx", today=date(2027, 4, 10))
    book = openpyxl.load_workbook(io.BytesIO(made))
    [idea] = [cell for cell in book.worksheets[0][2] if cell.value == "Boller"]
    idea.value = "Bolledag"
    written = io.BytesIO()
    book.save(written)
    screen = upload(screen, written.getvalue(), "kalender.xlsx")
    assert "Boller → Bolledag" in unescape(screen.words)
    screen.press("results:calendar:save")
    assert record(screen, "calendar")[0]["idea"] == "Bolledag"


def test_the_next_review_is_told_with_the_ways_to_it_and_to_the_versions() -> None:
    answers = ANSWERS | {"next_review": "2027-07-05"}
    screen = opened(answers=answers, reviews=[{"date": "2027-01-11"}], decisions=[{"decision": "Mere video"}])
    assert "5. juli 2027" in unescape("\n".join(screen.markup))
    assert screen.has("way:results:versions")
    screen.press("way:results:review")
    assert unescape(screen.title) == "Næste evaluering er den 5. juli 2027"


@pytest.mark.thorough
def test_a_figure_is_asked_for_as_long_a_period_as_the_others_have() -> None:
    screen = opened(answers={**ANSWERS, "kpis": [{**KPIS[0], "per": "week"}]}, results=[MARCH])
    screen.press("results:open:hand")
    assert screen.value(value(screen, 0)) == "41"
    assert "Tallet for marts 2027" in screen.words


def test_before_there_are_figures_one_a_month_is_asked_for_at_the_most() -> None:
    screen = opened(answers={**ANSWERS, "kpis": [{**KPIS[0], "per": "week"}]}).press("results:open:hand")
    assert f"Tallet for marts 2027 · {DANISH.text('results_hand.weekly_average')}" in screen.words


def test_the_months_stand_in_their_order_and_the_last_whole_one_is_chosen() -> None:
    months = opened(results=[MARCH]).press("results:open:hand").at.selectbox(key="results:month")
    assert months.options[:3] == ["april 2027", "marts 2027", "februar 2027"]
    assert months.index == 1
