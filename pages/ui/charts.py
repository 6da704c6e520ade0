"""Charts in the app, in the colour of the step they belong to. Altair is imported when one is drawn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

import streamlit as st

COLOURS: Mapping[str, str] = MappingProxyType(
    {"strategy": "#0F5C6E", "plan": "#9A5B12", "measure": "#6C4675", "muted": "#8A949B"}
)
INK = "#1B2A33"
BAR = 30  # pixels for a bar and the space under it


def bars(values: Sequence[tuple[str, float]], *, title: str, unit: str, alt: str, colour: str, key: str) -> None:
    """One horizontal bar for each name, in the order given, with its value at the end; `unit` follows the value."""
    import altair

    rows = [{"name": name, "value": value, "shown": f"{value:g}{unit}"} for name, value in values]
    names = [name for name, _ in values]
    base = altair.Chart(altair.Data(values=rows)).encode(
        y=altair.Y("name:N", sort=names, title=None, axis=altair.Axis(labelLimit=160, ticks=False, domain=False)),
        x=altair.X("value:Q", axis=None, scale=altair.Scale(domainMin=0)),
        tooltip=[altair.Tooltip("name:N", title=" "), altair.Tooltip("shown:N", title=" ")],
    )
    drawn = base.mark_bar(color=COLOURS[colour], size=16) + base.mark_text(align="left", dx=4, color=INK).encode(
        text="shown:N"
    )
    st.markdown(f"**{title}**")
    st.altair_chart(drawn.properties(height=BAR * len(rows)), width="stretch", key=key, alt=alt)
