"""The colours and fonts that Streamlit sends with every run, put together once.

They stand in the settings, which do not change while the server runs. Streamlit puts them together anew for each run
of each window, out of all the settings there are: a twelfth of what an answer costs.
"""

from __future__ import annotations

from functools import cache

from streamlit.proto.NewSession_pb2 import CustomThemeConfig
from streamlit.runtime import app_session

_put_together = app_session._populate_theme_msg


def send_from_now_on() -> None:
    """In every session of this process."""
    app_session._populate_theme_msg = _fill


def _fill(msg: CustomThemeConfig, section: str = "theme") -> None:
    theme = _theme(section)
    if theme.ByteSize():  # merging even an empty one would say that there is one
        msg.MergeFrom(theme)


@cache
def _theme(section: str) -> CustomThemeConfig:
    theme = CustomThemeConfig()
    _put_together(theme, section)
    return theme
