"""Charts on a dark page."""

from __future__ import annotations

from types import SimpleNamespace

import altair
import pytest
import streamlit as st

from exports.layout.palette import STEPS, ratio
from pages.ui.charts import on_page
from pages.ui.charts.charts import COLOURS, INK

LIGHT, DARK = "FFFFFF", "1A242B"
"""What charts stand on."""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_is_written_in_a_chart_can_be_read_on_either_page(scheme: str, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[altair.Chart] = []
    theme = SimpleNamespace(type=scheme)
    monkeypatch.setattr(st, "context", SimpleNamespace(theme=theme))
    monkeypatch.setattr(st, "altair_chart", lambda chart, **_: drawn.append(chart))
    for colour in (INK, *(COLOURS[step] for step in STEPS)):
        on_page.draw(altair.Chart(altair.Data(values=[{"a": 1}])).mark_text(color=colour), "key", "alt")
    shown = [chart.to_dict()["mark"]["color"].removeprefix("#") for chart in drawn]
    assert all(ratio(colour, DARK if scheme == "dark" else LIGHT) >= 4.5 for colour in shown)
