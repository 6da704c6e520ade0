"""Colours: their values in one place, and differences one can see."""

from __future__ import annotations

import re
import tomllib
from itertools import combinations, pairwise
from pathlib import Path

import pytest

from exports.layout import palette
from exports.layout.palette import INK, MUTED, PAPER, STEPS, WHITE, Colour, accent, contrast, value

ROOT = Path(__file__).parents[3]
HEX = re.compile(r"""#[0-9A-Fa-f]{6}\b|["'](?=\d*[A-F])[0-9A-F]{6}["']""")


def files() -> list[Path]:
    return [file for part in ("wizard", "exports", "pages") for file in (ROOT / part).rglob("*.py")]


def test_only_the_palette_and_the_themes_hold_the_value_of_a_colour() -> None:
    holding = [file.relative_to(ROOT).as_posix() for file in files() if HEX.search(file.read_text(encoding="utf-8"))]
    # What Office names itself, in the templates of others.
    foreign = "exports/brand/template/colours.py"
    assert sorted(holding) == [foreign, "exports/layout/palette.py", "exports/layout/themes.py"]


def test_the_apps_theme_has_the_same_colours() -> None:
    theme = tomllib.loads((ROOT / ".streamlit/config.toml").read_text(encoding="utf-8"))["theme"]["light"]
    same = {
        "primaryColor": accent("strategy"),
        "backgroundColor": PAPER,
        "textColor": INK,
        "linkColor": accent("strategy"),
        "blueColor": accent("strategy"),
        "orangeColor": accent("plan"),
        "violetColor": accent("measure"),
        "grayTextColor": MUTED,
    }
    assert {name: theme[name] for name in same} == {name: f"#{value(colour)}" for name, colour in same.items()}
    charts = [f"#{value(colour)}" for colour in (*map(accent, STEPS), MUTED)]
    assert theme["chartCategoricalColors"] == charts


@pytest.mark.parametrize(
    ("colour", "wanted"),
    [(INK, "1B2A33"), (accent("plan"), "9A5B12"), (Colour("muted", 20), "DDE1E3"), (Colour("white", 50), "FFFFFF")],
)
def test_a_tint_is_what_powerpoint_makes_of_it(colour: Colour, wanted: str) -> None:
    assert value(colour) == wanted


@pytest.mark.parametrize("ground", [PAPER, WHITE], ids=lambda ground: ground.role)
def test_text_and_steps_stand_out_from_their_ground(ground: Colour) -> None:
    assert min(contrast(colour, ground) for colour in (INK, MUTED, *map(accent, STEPS))) >= 4.5


@pytest.mark.parametrize("step", [*STEPS, ""])
def test_the_bars_of_a_chart_stand_out_and_differ(step: str) -> None:
    colours = palette.series(step)
    assert min(contrast(colour, PAPER) for colour in colours) >= 3
    assert all(value(one) != value(other) for one, other in combinations(colours, 2))
    assert min(contrast(one, other) for one, other in pairwise(colours)) >= 1.5


def test_contrast_is_wcags() -> None:
    assert contrast(WHITE, WHITE) == 1
    assert contrast(INK, WHITE) == contrast(WHITE, INK) == pytest.approx(14.7, abs=0.1)
