"""The theme put together once says what Streamlit's own says."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from streamlit.proto.NewSession_pb2 import NewSession
from streamlit.runtime import app_session

from pages.browser import theme_message


def test_every_run_is_sent_the_theme_of_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    streamlits_own = theme_message._put_together  # what stands in its place may be ours already
    monkeypatch.setattr(app_session, "_populate_theme_msg", streamlits_own)  # set back afterwards
    own = sent(streamlits_own)
    theme_message.send_from_now_on()
    assert app_session._populate_theme_msg is not streamlits_own
    for _ in range(2):
        assert sent(app_session._populate_theme_msg) == own
    assert own.custom_theme.light.primary_color != own.custom_theme.dark.primary_color
    assert not own.custom_theme.HasField("sidebar")


def sent(populate: Callable[..., Any]) -> NewSession:
    """As `AppSession` fills a new session's message."""
    message = NewSession()
    theme = message.custom_theme
    populate(theme)
    for part, section in ((theme.light, "theme.light"), (theme.dark, "theme.dark"), (theme.sidebar, "theme.sidebar")):
        populate(part, section)
    populate(theme.light.sidebar, "theme.light.sidebar")
    return message
