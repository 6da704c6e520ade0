"""The page of the content calendar as a whole, without a browser."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from pages.ui.shell.plain import plain
from tests.pages.calendar.content_calendar import PANELS, Grid, field_key, filtered, made, opened, unfold
from tests.pages.screen import keep, options
from wizard.language.languages import ENGLISH
from wizard.strategy.strategy import Strategy

HOSTILE = "<b>Lars</b> **fed** :material/delete: :red[x] $x^2$ [her](https://example.com) <script>alert(1)</script>"


@pytest.mark.thorough
def test_what_somebody_wrote_is_drawn_as_text_wherever_it_stands() -> None:
    row = {"date": "2027-01-06", "platform": "facebook", "type": "image", "uid": HOSTILE[:60]}
    words = {"pillar": HOSTILE, "idea": HOSTILE, "creator": HOSTILE, "poster": HOSTILE, "link": HOSTILE}
    twin = row | words | {"platform": "instagram", "uid": "twin", "type": "carousel"}
    answers = made().answers | {"pillars": [{"topic": HOSTILE, "share": 100}], "hours_per_week": 0}
    screen = unfold(filtered(opened(Strategy("da", answers, {"calendar": [row | words, twin]}))), *PANELS)
    assert screen.at.button(key="edit:twin").label == plain(HOSTILE)
    assert any(HOSTILE in text for text in screen.texts)
    for text in (
        *screen.markup,
        *(options(screen, f"filter:{screen.strategy_id}:{name}") for name in ("pillar", "person")),
    ):
        assert HOSTILE not in text
    screen.press("edit:twin")
    assert screen.value(field_key(screen, "idea")) == HOSTILE
    screen.press("entry:delete")
    assert all(HOSTILE not in text for text in screen.markup)
    screen.press("entry:keep").press("entry:close").enter(f"view:{screen.strategy_id}", "month")
    assert Grid(screen).entries["twin"]["idea"] == HOSTILE


def test_english_speaks_english_throughout() -> None:
    screen = opened(made(ENGLISH)).press(f"edit:{made(ENGLISH).record('calendar')[0]['uid']}")
    assert screen.title == "Content calendar"
    danish = {entry["da"] for key, entry in _texts().items() if entry["da"] != entry["en"]}
    assert [text for text in screen.markup if text in danish] == []


def _texts() -> dict[str, Mapping[str, Any]]:
    from wizard.language.texts import wordings

    return {
        key: text for key, text in wordings().items() if key.startswith("calendar.") and isinstance(text["da"], str)
    }


def test_what_one_looks_at_is_kept_apart_for_each_strategy_in_a_tab() -> None:
    one = opened(view="week")
    other = keep(made().answers, calendar=made().record("calendar"))
    one.go("start")
    one.at.query_params["key"] = other
    one.run()
    one.go("content_calendar")
    assert one.value(f"view:{one.strategy_id}") == "month"
