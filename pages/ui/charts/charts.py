"""Charts in the app, in the colour of the step they belong to. Altair is imported when one is drawn."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import streamlit as st

from exports.layout import palette
from exports.layout.palette import STEPS, WHITE, accent, css
from pages.ui.charts import on_page
from pages.ui.shell.colours import CATEGORIES, OTHER, mixed

if TYPE_CHECKING:
    import altair

COLOURS: Mapping[str, str] = MappingProxyType({**{step: css(accent(step)) for step in STEPS}, "muted": OTHER})
INK = css(palette.INK)
BAR = 30  # pixels for a bar and the space under it


def inline(rows: list[dict[str, Any]]) -> altair.Data:
    """`rows` as the data of a chart, which carries them itself."""
    import altair

    return altair.Data(values=rows)


def bars(
    values: Sequence[tuple[str, float]],
    *,
    title: str,
    unit: str,
    alt: str,
    colour: str,
    key: str,
    written: Callable[[float], str] = "{:g}".format,
) -> None:
    """One horizontal bar for each name, in the order given, with its value at the end; `unit` follows the value."""
    import altair

    rows = [{"name": name, "value": value, "shown": f"{written(value)}{unit}"} for name, value in values]
    names = [name for name, _ in values]
    base = altair.Chart(inline(rows)).encode(
        y=altair.Y("name:N", sort=names, title=None, axis=altair.Axis(labelLimit=240, ticks=False, domain=False)),
        x=altair.X("value:Q", axis=None, scale=altair.Scale(domainMin=0)),
        tooltip=[altair.Tooltip("name:N", title=" "), altair.Tooltip("shown:N", title=" ")],
    )
    drawn = base.mark_bar(color=COLOURS[colour], size=16) + base.mark_text(align="left", dx=4, color=INK).encode(
        text="shown:N"
    )
    st.markdown(f"**{title}**")
    on_page.draw(drawn.properties(height=BAR * len(rows)), key, alt)


def stacked_weeks(
    parts: Sequence[tuple[date, str, float, str]],
    *,
    last: Sequence[str],
    line: float | None,
    week: str,
    unit: str,
    title: str,
    alt: str,
    key: str,
) -> None:
    """One bar for each week, made of parts (Monday, name, value, the value as text), and a line across at `line`.

    The parts stand in the order of their names, those in `last` on top of the others in shades of grey. `week` and
    `unit` are what stands at the axes.
    """
    import altair

    seen = {name for _, name, _, _ in parts}
    first = sorted(seen - set(last), key=str.casefold)
    names = [*first, *(name for name in last if name in seen)]
    greys = (OTHER, mixed(OTHER, css(WHITE), 0.6), mixed(OTHER, css(WHITE), 0.3))
    colours = [CATEGORIES[at % len(CATEGORIES)] for at in range(len(first))] + [*greys][: len(names) - len(first)]
    rows = [
        {"week": str(monday), "name": name, "value": value, "shown": shown, "rank": names.index(name)}
        for monday, name, value, shown in parts
    ]
    weeks = altair.Axis(labelExpr="+utcFormat(toDate(datum.value), '%V')", labelAngle=0, labelOverlap=True)
    drawn = (
        altair.Chart(inline(rows))
        .mark_bar()
        .encode(
            x=altair.X("week:O", title=week, axis=weeks),
            y=altair.Y("value:Q", title=unit, stack=True, axis=altair.Axis(tickMinStep=1, format="d")),
            order=altair.Order("rank:Q"),
            color=altair.Color(
                "name:N",
                title=None,
                sort=names,
                scale=altair.Scale(domain=names, range=colours),
                legend=altair.Legend(orient="bottom", labelLimit=0, columns=3, symbolType="square"),
            ),
            tooltip=[altair.Tooltip("name:N", title=" "), altair.Tooltip("shown:N", title=" ")],
        )
    )
    if line is not None:
        across = altair.Chart(inline([{"value": line}])).encode(y=altair.Y("value:Q"))
        for colour, width in ((css(WHITE), 4), (INK, 1.5)):  # a pale edge, to be seen on any bar
            drawn += across.mark_rule(color=colour, strokeWidth=width)
    st.markdown(f"**{title}**")
    on_page.draw(drawn.properties(height=340), key, alt)
