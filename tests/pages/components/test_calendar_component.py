"""What the browser is given for the calendar: the vendored library, its licence, and addresses that can be kept."""

from __future__ import annotations

import asyncio
import re
import tomllib
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.types import Message

from pages.ui.components.assets import CALENDAR, Assets

ROOT = Path(__file__).parents[3]
[LIBRARY] = CALENDAR.folder.glob("fullcalendar-*")
BUNDLE = LIBRARY / "index.global.min.js"
PREMIUM = (
    "schedulerLicenseKey",
    "GPL-My-Project-Is-Open-Source",
    "CC-Attribution-NonCommercial",
    "resourceTimeline",
    "resourceAreaColumns",
    "datesAboveResources",
)
"""Words of FullCalendar's premium plugins, which ask for a licence."""


def fetched(assets: Assets, path: str) -> tuple[int, dict[str, str], bytes]:
    """Status, headers and body the server answers with."""
    sent: list[Message] = []

    async def receive() -> Message:
        return await asyncio.get_running_loop().create_future()  # nothing more comes: the browser stays

    async def send(message: Message) -> None:
        sent.append(message)

    scope = {"type": "http", "method": "GET", "path": f"/{path}", "root_path": "", "headers": [], "query_string": b""}
    asyncio.run(Starlette(routes=[assets.route])(scope, receive, send))
    headers = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
    return sent[0]["status"], headers, b"".join(message.get("body", b"") for message in sent[1:])


def test_the_library_is_the_standard_bundle_of_the_version_it_says_under_the_mit_licence() -> None:
    head = BUNDLE.read_text(encoding="utf-8")[:200]
    version = LIBRARY.name.removeprefix("fullcalendar-")
    assert f"FullCalendar Standard Bundle v{version}" in head
    licence = (LIBRARY / "LICENSE.md").read_text(encoding="utf-8")
    assert licence.startswith("MIT License")
    assert "Permission is hereby granted, free of charge" in licence


@pytest.mark.parametrize("words", PREMIUM)
def test_the_library_holds_nothing_of_the_premium_plugins(words: str) -> None:
    assert words not in BUNDLE.read_text(encoding="utf-8")


def test_no_package_brings_the_premium_plugins_back() -> None:
    assert "calendar" not in (ROOT / "requirements.txt").read_text(encoding="utf-8")
    assert "calendar" not in str(tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"])


OURS = ("calendar.js", "loading.js", "settings.js", "calendar.css")


@pytest.mark.parametrize("name", [*OURS, f"{LIBRARY.name}/index.global.min.js"])
def test_every_file_is_served_for_a_browser_to_keep(name: str) -> None:
    status, headers, body = fetched(CALENDAR, f"{CALENDAR.path}/{name}")
    assert status == 200
    assert body == (CALENDAR.folder / name).read_bytes()
    assert ("css" if name.endswith(".css") else "javascript") in headers["content-type"]
    assert "immutable" in headers["cache-control"]


def test_what_is_not_there_is_not_kept() -> None:
    status, headers, _ = fetched(CALENDAR, f"{CALENDAR.path}/gone.js")
    assert status == 404
    assert "cache-control" not in headers


def test_the_address_changes_with_the_files(tmp_path: Path) -> None:
    (tmp_path / "a.js").write_text("one")
    before = Assets("some", tmp_path).path
    assert Assets("some", tmp_path).path == before
    (tmp_path / "a.js").write_text("two")
    assert Assets("some", tmp_path).path != before


def test_the_frontend_never_reads_text_as_markup_and_names_no_other_server() -> None:
    assert {file.name for file in CALENDAR.folder.iterdir() if file.is_file()} == set(OURS)
    for name in OURS:
        code = (CALENDAR.folder / name).read_text(encoding="utf-8")
        assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|https?://|@import", code)
