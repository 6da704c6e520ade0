"""A chart that is read out as what its description says, and never mark by mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages.ui.charts import on_page

if TYPE_CHECKING:
    import altair


def draw(chart: altair.LayerChart | altair.FacetChart, height: float, key: str, alt: str) -> None:
    """`chart`, `height` pixels high and without a frame, read out as `alt`."""
    import altair  # slow: only where a chart is drawn

    # By itself `aria` silences axes and legends alone.
    config = altair.Config(aria=False, mark=altair.MarkConfig(aria=False), view=altair.ViewConfig(stroke=None))
    on_page.draw(chart.properties(height=height, config=config), key, alt)
