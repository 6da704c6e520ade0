"""Charts in the colours of the page they stand on: made for paper, they cannot be read on a dark page."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import TYPE_CHECKING, Any

import streamlit as st

from exports.layout import axis
from exports.layout.palette import css

if TYPE_CHECKING:
    import altair

NAMES = ("text", "background", "secondaryBackground", "blue", "orange", "violet", "grayText")
"""The theme's colours that charts are made of; each has a light and a dark one (.streamlit/config.toml)."""


def draw(chart: altair.Chart | altair.LayerChart | altair.FacetChart, key: str, alt: str) -> None:
    """`chart` as wide as its place, read out as `alt`."""
    shown: Any = chart
    if st.context.theme.type == "dark":
        spec = re.sub("#[0-9A-F]{6}", lambda found: _dark().get(found[0], found[0]), json.dumps(chart.to_dict()))
        shown = type(chart).from_json(spec)
    st.altair_chart(shown, width="stretch", key=key, alt=alt)


@cache
def _dark() -> dict[str, str]:
    """The dark colour of each light one."""
    light, dark = ([st.get_option(f"theme.{scheme}.{name}Color") for name in NAMES] for scheme in ("light", "dark"))
    fields = {css(axis.SHADE): st.get_option("theme.dark.secondaryBackgroundColor")}
    return dict(zip(light, dark, strict=True)) | fields | {css(axis.QUIET): st.get_option("theme.dark.borderColor")}
