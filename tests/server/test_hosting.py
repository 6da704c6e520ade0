"""What docs/hosting.md and the README name exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from streamlit import config

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "docs" / "hosting.md"]
OPTION = re.compile(r"(?:--|`)((?:server|browser|client|runner|logger)\.[A-Za-z]+)")


def settings() -> set[str]:
    return set(config.get_config_options())


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_option_that_is_named_is_one_of_the_servers(page: Path) -> None:
    assert set(OPTION.findall(page.read_text(encoding="utf-8"))) <= settings()


def test_an_environment_variable_for_an_option_is_spelled_as_the_server_reads_it() -> None:
    named = re.findall(r"STREAMLIT_[A-Z_]+", PAGES[1].read_text(encoding="utf-8"))
    assert named
    assert set(named) <= {option.env_var for option in config.get_config_options().values()}
