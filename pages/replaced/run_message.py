"""What Streamlit sends with every run and is the same each time, put together once: colours, fonts, settings and pages.

Colours, fonts and settings stand in the configuration, which does not change while the server runs; the pages are
few lists, one for each language. Streamlit puts all of it together anew for each run of each window, out of all the
settings there are: a seventh of what an answer costs.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Any

from streamlit.proto.NewSession_pb2 import Config, CustomThemeConfig, NewSession
from streamlit.runtime import app_session
from streamlit.runtime.app_session import AppSession

_streamlits_theme = app_session._populate_theme_msg
_streamlits_config = app_session._populate_config_msg
_streamlits_pages = AppSession._populate_app_pages


def send_from_now_on() -> None:
    """In every session of this process."""
    app_session._populate_theme_msg = _fill_theme
    app_session._populate_config_msg = _fill_config
    session: Any = AppSession
    session._populate_app_pages = _fill_pages


def _fill_theme(msg: CustomThemeConfig, section: str = "theme") -> None:
    theme = _theme(section)
    if theme.ByteSize():  # merging even an empty one would say that there is one
        msg.MergeFrom(theme)


@cache
def _theme(section: str) -> CustomThemeConfig:
    theme = CustomThemeConfig()
    _streamlits_theme(theme, section)
    return theme


def _fill_config(msg: Config) -> None:
    msg.MergeFrom(_config())


@cache
def _config() -> Config:
    config = Config()
    _streamlits_config(config)
    return config


def _fill_pages(session: AppSession, msg: NewSession, pages: Mapping[str, Any]) -> None:
    read = tuple((hash_, page["page_name"], page["icon"]) for hash_, page in pages.items())
    msg.MergeFrom(_pages(read))


@lru_cache(maxsize=100)
def _pages(read: tuple[tuple[str, str, str], ...]) -> NewSession:
    """All that Streamlit reads of the pages: their hash, name and icon."""
    message = NewSession()
    pages: Any = {hash_: {"page_name": name, "icon": icon} for hash_, name, icon in read}
    _streamlits_pages(None, message, pages)  # type: ignore[arg-type]  # it asks nothing of the session
    return message
