"""The one-pager as a picture: whole, and on a tap large enough to read. Our script draws it (js/preview.js)."""

from __future__ import annotations

import streamlit as st


def draw(*, printed: bool = False) -> None:
    """`printed`: as the files have it, without a word about what comes where."""
    st.html(f'<div class="tretrin-one-pager tretrin-strategy" data-enlarges{" data-printed" if printed else ""}></div>')
