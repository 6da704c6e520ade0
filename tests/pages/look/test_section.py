"""Your look on the export page: what is chosen is kept, what cannot be used is said, and all of it can be removed."""

from __future__ import annotations

from typing import Any

import pytest

from exports.brand import kept
from exports.layout.themes import NORDIC, THEMES
from tests.exports.brand.pictures import LOGO, SVG
from tests.pages.screen import Screen, keep, store
from wizard.examples import example
from wizard.language.languages import DANISH


def opened(**look: str) -> Screen:
    records = {kept.RECORD: [look]} if look else {}
    return Screen.open("export", key=keep(example("bakery", "da").answers, **records))


def row(screen: Screen) -> dict[str, Any]:
    return dict(kept.kept(store().load(screen.strategy_id)))


def upload(screen: Screen, key: str, data: bytes) -> Screen:
    screen.at.file_uploader(key=f"look:{key}").upload("fil", data)
    return screen.run()


def errors(screen: Screen) -> list[str]:
    return [error.value for error in screen.at.error]


@pytest.mark.thorough
def test_a_theme_is_kept_and_its_colours_are_shown() -> None:
    screen = opened().enter("look:theme", "warm")
    assert row(screen) == {"theme": "warm"}
    assert screen.value("look:plan") == f"#{THEMES['warm'].plan}"


@pytest.mark.thorough
def test_a_colour_that_is_too_light_is_kept_and_what_is_used_instead_is_said() -> None:
    screen = opened().enter("look:strategy", "#ffd500")
    assert row(screen) == {"strategy": "#FFD500"}
    [said] = [info.value for info in screen.at.info if "#FFD500" in info.value]
    assert f"#{kept.theme(row(screen)).strategy}" in said
    assert row(screen.press("look:colours_reset")) == {}
    assert screen.value("look:strategy") == f"#{NORDIC.strategy}"


@pytest.mark.thorough
@pytest.mark.parametrize("data", [LOGO, SVG % b""], ids=["png", "svg"])
def test_a_logo_is_kept_and_gives_its_colours(data: bytes) -> None:
    screen = upload(opened(), "logo_file", data)
    assert kept.look(store().load(screen.strategy_id), DANISH).logo is not None
    screen.press("look:from_logo")
    assert {name: row(screen).get(name) for name in ("strategy", "plan", "measure")} == {
        "strategy": "#FFD500",
        "plan": "#E4007C",
        "measure": None,
    }
    assert "logo" not in row(screen.press("look:logo_remove"))


def test_what_is_no_logo_is_refused_in_one_sentence() -> None:
    screen = upload(opened(theme="warm"), "logo_file", b"GIF89a")
    assert errors(screen) == [DANISH.text("refused.logo_type")]
    assert row(screen) == {"theme": "warm"}


@pytest.mark.thorough
def test_colours_and_fonts_come_from_a_powerpoint_file() -> None:
    from exports import pptx
    from exports.layout.look import Look
    from exports.layout.themes import with_fonts
    from tests.exports import decks

    theirs = Look(with_fonts(THEMES["warm"], "Gill Sans MT", "Segoe UI"))
    screen = upload(opened(), "office_file", pptx.one_pager(decks.poster(), theirs))
    assert row(screen) == {
        **{step: f"#{getattr(theirs.theme, step)}" for step in ("strategy", "plan", "measure")},
        "title_font": "Gill Sans MT",
        "font": "Segoe UI",
    }
    assert errors(upload(screen, "office_file", b"PK")) == [DANISH.text("refused.office_type")]


@pytest.mark.thorough
def test_a_font_is_kept_by_its_name() -> None:
    screen = opened().enter("look:font", "  Segoe   UI ")
    assert row(screen) == {"font": "Segoe UI"}
    screen.enter("look:font", "<script>")
    assert errors(screen) == [DANISH.text("look.font_unknown")]
    assert row(screen) == {"font": "Segoe UI"}
    assert row(screen.enter("look:font", "")) == {}


@pytest.mark.thorough
def test_all_of_it_can_be_removed() -> None:
    screen = opened(theme="warm", font="Segoe UI").press("look:remove")
    assert row(screen) == {}
    assert not screen.has("look:remove")
