"""A page's icon that is a data URL: Streamlit gives it to the browser as it is.

It imports NumPy and Pillow first, for icons that are pictures: the first page would wait a sixth longer for nothing.
"""

from __future__ import annotations

from typing import Any

from streamlit.commands import page_config

original = page_config._get_favicon_string


def _favicon(page_icon: Any) -> str:
    if isinstance(page_icon, str) and page_icon.startswith("data:"):
        return page_icon
    return original(page_icon)


def give_as_it_is() -> None:
    page_config._get_favicon_string = _favicon
