"""The review's page: facts before the meeting, what is said and decided at it, and the version it closes."""

from __future__ import annotations

from datetime import date
from html import unescape
from typing import Any

import pytest
from streamlit.proto.SelectWidgetFilterMode_pb2 import SelectWidgetFilterMode

from pages.ui.shell import session
from tests.pages.screen import Screen, keep, store
from wizard.language.languages import DANISH, LANGUAGES
from wizard.questionnaire.model import Row

KPIS = [{"metric": "leads", "name": "Ansøgninger", "per": "month", "baseline": 4, "target": 10, "due": "2027-12-31"}]
ANSWERS = {
    "company_name": "Roklubben",
    "kpis": KPIS,
    "primary_kpi": "leads",
    "calendar_start": "2027-01-01",
    "review_rhythm": "half_yearly",
    "next_review": "2027-07-05",
    "review_participants": "Bestyrelsen og Sofie",
}
RESULT = {"metric": "leads", "start": "2027-06-01", "end": "2027-06-30", "value": 6, "source": "Conventus"}
MAY = {**RESULT, "start": "2027-05-01", "end": "2027-05-31", "value": 5}
CALENDAR = [
    {"date": f"2027-06-{day:02}", "status": "posted" if day % 2 else "idea", "uid": f"e{day}"} for day in range(1, 11)
]
BEFORE = {
    "reviews": [{"date": "2027-01-11", "went_well": "Vi kom i gang", "version": "1.0"}],
    "decisions": [
        {"review": "2027-01-11", "decision": "Skilt i bådehallen", "owner": "Birgitte", "due": "2027-02-01"},
        {"review": "2027-01-11", "decision": "Link på forsiden", "owner": "Thomas", "done": "2027-01-20"},
    ],
}


@pytest.fixture(autouse=True)
def july(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session, "today", lambda: date(2027, 7, 5))


def opened(language: str = "da", answers: dict[str, Any] | None = None, **records: Any) -> Screen:
    kept = records or {"results": [MAY, RESULT], "calendar": CALENDAR, **BEFORE}
    return Screen.open("review", key=keep(ANSWERS if answers is None else answers, language, **kept))


def record(screen: Screen, name: str) -> list[Row]:
    return store().load(screen.strategy_id).rows(name)


def begun(**records: Any) -> tuple[Screen, str]:
    screen = opened(**records).press("review:begin")
    return screen, next(row["uid"] for row in record(screen, "reviews") if row.get("open"))


def unfold_latest(screen: Screen) -> None:
    """The latest of the reviews that are over, which only a browser can unfold by a click."""
    screen.at.session_state["review:held:0"] = True
    screen.run()


def said(screen: Screen) -> str:
    return unescape("\n".join(screen.markup))


@pytest.mark.parametrize("language", LANGUAGES)
def test_with_nothing_there_it_can_be_begun_and_shows_the_way_to_the_kpis(language: str) -> None:
    screen = Screen.open("review", key=keep({}, language))
    assert screen.has("review:begin")
    assert screen.has("way:review:kpis")
    assert LANGUAGES[language].text("review.earlier_none") in said(screen)


def test_the_figures_stand_against_their_targets_and_the_plan_is_of_the_time_since_the_last_review() -> None:
    screen = opened()
    assert unescape(screen.title) == "Næste evaluering er den 5. juli 2027"
    assert '<b>Ansøgninger pr. måned.</b> <span class="state-mark behind">' in said(screen)
    assert "<b>5 af 10 opslag er slået op.</b> Siden den 11. januar 2027." in said(screen)
    assert "Bestyrelsen og Sofie" in said(screen)


def test_what_was_decided_last_time_is_ticked_when_it_is_done() -> None:
    screen = opened()
    first, second = (f"review:done:{row['uid']}" for row in record(screen, "decisions"))
    assert (screen.value(first), screen.value(second)) == (False, True)
    screen.enter(first, True)
    assert record(screen, "decisions")[0]["done"] == "2027-07-05"
    screen.enter(second, False)
    assert "done" not in record(screen, "decisions")[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_not_done_though_its_day_has_passed_is_marked(language: str) -> None:
    due = {"kept": "2027-07-05", "late": "2027-07-04"}
    decided = [{"review": "2027-01-11", "decision": name, "due": day} for name, day in due.items()]
    done = {"review": "2027-01-11", "decision": "done", "due": "2027-02-01", "done": "2027-03-01"}
    screen = opened(language, reviews=BEFORE["reviews"], decisions=[*decided, done])
    overdue = LANGUAGES[language].text("review.overdue")
    marked = [each.value for each in screen.at.caption if f"**{overdue}**" in each.value]
    assert len(marked) == 1
    assert LANGUAGES[language].date(date(2027, 7, 4)) in unescape(marked[0])


def test_beginning_keeps_the_strategy_as_it_was_as_the_first_version() -> None:
    screen, _ = begun()
    assert [str(each.number) for each in store().versions.headings(screen.strategy_id)] == ["1.0"]
    assert "Evaluering den" in screen.title
    assert [row["date"] for row in record(screen, "reviews")] == ["2027-01-11", "2027-07-05"]


@pytest.mark.thorough
def test_what_is_said_is_kept_field_by_field_and_nothing_is_filled_in() -> None:
    screen, uid = begun()
    for field in ("people", "went_well", "went_less_well", "learnings"):
        key = screen.widget("reviews", uid, field)
        assert screen.value(key) == ""
        screen.enter(key, f"{field}: æøå")
    row = record(screen, "reviews")[1]
    assert {row[field] for field in ("people", "went_well", "went_less_well", "learnings")} == {
        f"{field}: æøå" for field in ("people", "went_well", "went_less_well", "learnings")
    }


@pytest.mark.thorough
def test_a_decision_has_an_owner_a_day_and_the_answer_it_changes_and_leads_there() -> None:
    screen, _ = begun()
    screen.press("review:add")
    uid = record(screen, "decisions")[-1]["uid"]
    for field, value in (("decision", "Mere åbent hus"), ("owner", "Sofie"), ("due", "19/12/2027")):
        screen.enter(screen.widget("decisions", uid, field), value)
    assert (
        screen.at.get_by_key(f"review:points_at:{uid}").proto.filter_mode == SelectWidgetFilterMode.FILTER_MODE_CONTAINS
    )
    screen.enter(f"review:points_at:{uid}", "pillars")
    screen.press("review:finished")
    assert record(screen, "decisions")[-1] == {
        "uid": uid,
        "review": "2027-07-05",
        "decision": "Mere åbent hus",
        "owner": "Sofie",
        "due": "2027-12-19",
        "question": "pillars",
    }
    screen.press(f"way:review:question:{uid}")
    assert screen.at.query_params["question"] == "pillars"
    assert screen.at.query_params["from"] == "review"


def test_an_open_decision_leads_to_its_answer_after_the_meeting_is_closed_until_it_is_done() -> None:
    decisions = [{"review": "2027-07-05", "decision": "Mere åbent hus", "question": "pillars"}]
    screen, _ = begun(decisions=decisions)
    uid = record(screen, "decisions")[0]["uid"]
    screen.press("review:close")
    assert screen.has(f"way:review:earlier:{uid}")
    unfold_latest(screen)
    assert screen.has(f"way:review:held:{uid}")
    screen.enter(f"review:done:{uid}", True)
    unfold_latest(screen)
    assert not screen.has(f"way:review:earlier:{uid}")
    assert not screen.has(f"way:review:held:{uid}")
    screen.enter(f"review:done:{uid}", False).press(f"way:review:earlier:{uid}")
    assert screen.at.query_params["question"] == "pillars"


def test_what_is_too_long_stays_in_its_field_and_its_card_open() -> None:
    screen, _ = begun()
    screen.press("review:add")
    uid = record(screen, "decisions")[-1]["uid"]
    screen.enter(screen.widget("decisions", uid, "decision"), "x" * 501)
    assert "decision" not in record(screen, "decisions")[-1]
    screen.press("review:finished")
    assert screen.value(screen.widget("decisions", uid, "decision")) == "x" * 501


def test_a_decision_is_deleted() -> None:
    screen, _ = begun()
    screen.press("review:add").press("review:remove")
    assert len(record(screen, "decisions")) == 2


@pytest.mark.thorough
@pytest.mark.parametrize("language", LANGUAGES)
def test_after_the_meeting_one_sees_what_was_decided_what_to_change_and_the_status_to_send(language: str) -> None:
    here = [
        {"review": "2027-07-05", "decision": "Mere åbent hus", "owner": "Sofie", "question": "pillars"},
        {"review": "2027-07-05", "decision": "Ring til kommunen", "done": "2027-07-05"},
    ]
    screen = opened(language, reviews=BEFORE["reviews"], decisions=[*BEFORE["decisions"], *here])
    screen.press("review:begin").press("review:close")
    words, uids = LANGUAGES[language], [row["uid"] for row in record(screen, "decisions")]
    assert words.text("review.afterwards") in said(screen)
    assert words.text("review.earlier_open") in said(screen)
    boxes = {each.label: each.value for each in screen.at.checkbox}
    now, before = {"Mere åbent hus": False, "Ring til kommunen": True}, {"Skilt i bådehallen": False}
    assert boxes == {**now, **before, "Link på forsiden": True}
    assert screen.has(f"way:review:earlier:{uids[2]}")
    assert {"review:status_pdf", "review:status"} <= {each.key for each in screen.at.download_button}
    assert screen.at.get_by_key("review:begin").proto.type != "primary"


def test_a_week_after_the_meeting_the_page_is_about_the_next_one(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = begun()[0].press("review:close")
    monkeypatch.setattr(session, "today", lambda: date(2027, 7, 13))
    screen.run()
    assert not screen.has("review:status_pdf")
    assert DANISH.text("review.earlier") in said(screen)


@pytest.mark.thorough
@pytest.mark.parametrize(("major", "number"), [(False, "1.1"), (True, "2.0")])
def test_closing_the_meeting_closes_a_version_of_the_number_somebody_chooses(major: bool, number: str) -> None:
    screen, _ = begun()
    screen.enter("review:major", major)
    screen.press("review:close")
    assert [str(each.number) for each in store().versions.headings(screen.strategy_id)] == ["1.0", number]
    assert DANISH.text("review.closed", number=number) in " ".join(unescape(each.value) for each in screen.at.success)
    assert record(screen, "reviews")[1]["version"] == number
    assert screen.has("review:begin")


def test_the_rhythm_offers_a_day_for_the_next_one_and_nobody_is_given_it_unasked() -> None:
    screen = opened()
    assert not screen.has("review:take_day")
    screen, _ = begun()
    assert screen.answers["next_review"] == "2027-07-05"
    screen.press("review:take_day")
    assert screen.answers["next_review"] == "2028-01-05"


def test_a_meeting_on_another_day_takes_its_decisions_along() -> None:
    screen, uid = begun()
    screen.press("review:add")
    screen.enter(f"review:day:{uid}", "2/7/2027")
    assert record(screen, "reviews")[1]["date"] == "2027-07-02"
    assert record(screen, "decisions")[-1]["review"] == "2027-07-02"


def test_a_meeting_at_which_nothing_was_said_can_be_given_up() -> None:
    screen, _ = begun()
    assert "review:drop" not in [each.key for fold in screen.at.expander for each in fold.button]
    screen.press("review:drop")
    assert [row["date"] for row in record(screen, "reviews")] == ["2027-01-11"]


@pytest.mark.thorough
def test_two_windows_hold_one_meeting_and_each_keeps_what_the_other_writes() -> None:
    screen, uid = begun()
    other = Screen.open("review", key=screen.key)
    screen.enter(screen.widget("reviews", uid, "went_well"), "Begynderholdet")
    other.enter(other.widget("reviews", uid, "learnings"), "Billeder fra vandet")
    row = record(screen, "reviews")[1]
    assert (row["went_well"], row["learnings"]) == ("Begynderholdet", "Billeder fra vandet")
    other.press("review:add")
    screen.press("review:add")
    assert len(record(screen, "decisions")) == 4


def test_both_windows_close_it_and_it_is_closed_once() -> None:
    screen, _ = begun()
    other = Screen.open("review", key=screen.key)
    screen.press("review:close")
    other.press("review:close")
    assert len(store().versions.headings(screen.strategy_id)) == 2


def test_a_review_of_a_file_from_before_is_read_as_it_is() -> None:
    screen = opened(reviews=[{"date": "2027-01-11", "learnings": "*Video*", "decisions": "Mere video"}])
    assert "11. januar 2027" in " ".join(unescape(each.label) for each in screen.at.expander)
