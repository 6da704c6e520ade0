"""Files on the page that are built in other processes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from exports.builders import Builders
from pages.ui.shell import builders
from tests.pages.screen import Screen, keep
from wizard.examples import example
from wizard.language.languages import DANISH


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch) -> Iterator[Builders]:
    """The server builds in one process beside it."""
    monkeypatch.setenv(builders.SETTING, "1")
    builders.builders.cache_clear()
    found = builders.builders()
    assert found is not None
    yield found
    found.close()
    builders.builders.cache_clear()


@pytest.mark.thorough
def test_what_the_page_makes_is_built_beside_the_server_and_small_things_in_it(elsewhere: Builders) -> None:
    screen = Screen.open("export", key=keep(example("carpenter", "da").answers)).press("build:one_pager_pdf")
    assert screen.at.session_state["made:one_pager_pdf"][1].startswith(b"%PDF")
    elsewhere.close()
    screen.press("build:policy")
    assert screen.errors == [DANISH.text("export.not_built")]
    assert not screen.has("download:policy")
    screen.press("build:review_ics")
    assert screen.has("download:review_ics")


@pytest.mark.parametrize(("setting", "expected"), [("0", 0), ("3", 3), ("-1", 0)])
def test_whoever_runs_the_server_says_how_many_there_are(setting: str, expected: int) -> None:
    assert builders.how_many({builders.SETTING: setting}) == expected
    assert 1 <= builders.how_many({}) <= builders.MOST
