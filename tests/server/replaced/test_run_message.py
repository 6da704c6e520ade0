"""What is put together once for every run says what Streamlit's own says."""

from __future__ import annotations

from typing import Any

import pytest
from streamlit.proto.NewSession_pb2 import NewSession
from streamlit.runtime import app_session
from streamlit.runtime.app_session import AppSession

from pages.replaced import run_message

PAGES: dict[str, Any] = {
    "1a": {"page_script_hash": "1a", "page_name": "", "icon": "", "script_path": "a.py", "url_pathname": ""},
    "2b": {"page_script_hash": "2b", "page_name": "content_calendar", "icon": ":x:", "script_path": "b.py"},
}
OTHERS: dict[str, Any] = {"2b": {**PAGES["2b"], "page_name": "indholdskalender"}}


def test_every_run_is_sent_what_streamlit_would_send(monkeypatch: pytest.MonkeyPatch) -> None:
    # What stands in their place may be ours already; set back afterwards.
    monkeypatch.setattr(app_session, "_populate_theme_msg", run_message._streamlits_theme)
    monkeypatch.setattr(app_session, "_populate_config_msg", run_message._streamlits_config)
    monkeypatch.setattr(AppSession, "_populate_app_pages", run_message._streamlits_pages)
    own = {len(pages): sent(pages) for pages in (PAGES, OTHERS)}
    run_message.send_from_now_on()
    assert app_session._populate_theme_msg is not run_message._streamlits_theme
    for pages in (PAGES, OTHERS, PAGES):
        assert sent(pages) == own[len(pages)]
    theme = own[len(PAGES)].custom_theme
    assert theme.light.primary_color != theme.dark.primary_color
    assert not theme.HasField("sidebar")
    assert [page.page_name for page in own[len(PAGES)].app_pages] == ["", "content calendar"]


def sent(pages: dict[str, Any]) -> NewSession:
    """As `AppSession` fills a new session's message."""
    message = NewSession()
    fill_pages: Any = AppSession._populate_app_pages
    fill_pages(None, message, pages)
    app_session._populate_config_msg(message.config)
    populate, theme = app_session._populate_theme_msg, message.custom_theme
    populate(theme)
    for part, section in ((theme.light, "theme.light"), (theme.dark, "theme.dark"), (theme.sidebar, "theme.sidebar")):
        populate(part, section)
    populate(theme.light.sidebar, "theme.light.sidebar")
    return message
