"""Buttons whose file is made when they are pressed, and kept until the browser has fetched it.

Streamlit 1.67 makes such a file away from any page, and no page counts as showing it: it is thrown away when the second
page after it has been drawn, anybody's (`MediaFileManager.remove_orphaned_files`). In a full room that is before the
browser has asked for it.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from threading import Timer
from typing import Any

import streamlit as st
from streamlit import runtime

MOST = 64
"""Files that are kept at once; the oldest gives way."""
SECONDS = 120.0
"""How long after the last one was made the browser may take to fetch it."""

_numbers = count()


def download_button(
    label: str, build: Callable[[], bytes], *, file_name: str, mime: str, key: str, **look: Any
) -> None:
    """A button that hands over what `build` makes when it is pressed, away from the script: nothing of the session can
    be asked there. `look` is what `st.download_button` takes: type, icon, width.
    """

    def made() -> bytes:
        data = build()
        _keep(data, mime, file_name)
        return data

    st.download_button(label, made, file_name=file_name, mime=mime, key=key, on_click="ignore", **look)


def _keep(data: bytes, mime: str, file_name: str) -> None:
    """Have the file count as shown for a while, by nobody's session: the same bytes under the same name are the same
    file to Streamlit."""
    if not runtime.exists():
        return
    files = runtime.get_instance().media_file_mgr
    files.add(data, mime, f"made:{next(_numbers) % MOST}", file_name=file_name, is_for_static_download=True)
    over = Timer(SECONDS, files.clear_session_refs)
    over.daemon = True
    over.start()
