"""Files that are made when they are asked for: kept from everybody's pages until the browser has fetched them."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
import streamlit as st
from streamlit import runtime
from streamlit.runtime.media_file_manager import MediaFileManager
from streamlit.runtime.media_file_storage import MediaFileStorageError
from streamlit.runtime.memory_media_file_storage import MemoryMediaFileStorage

from pages.ui.shell import made_on_request

PAGES = Path(made_on_request.__file__).parents[2]
NAME, MIME = "Bageriet - deck.pptx", "application/octet-stream"


class Server:
    """What Streamlit keeps files in, and what happens to them."""

    def __init__(self) -> None:
        self.storage = MemoryMediaFileStorage("/media")
        self.media_file_mgr = MediaFileManager(self.storage)

    def asked_for(self, build: Callable[[], bytes]) -> str:
        """A press on the button that makes the file. The name it can be fetched by."""
        button = self.media_file_mgr.add_deferred(build, MIME, "1", file_name=NAME)
        return self.media_file_mgr.execute_deferred(button).rpartition("/")[2]

    def pages_drawn(self, count: int) -> None:
        """What the end of each page does, whoever looks at it."""
        for _ in range(count):
            self.media_file_mgr.remove_orphaned_files()

    def has(self, name: str) -> bool:
        try:
            self.storage.get_file(name)
        except MediaFileStorageError:
            return False
        return True


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Server:
    server = Server()
    monkeypatch.setattr(runtime, "exists", lambda: True)
    monkeypatch.setattr(runtime, "get_instance", lambda: SimpleNamespace(media_file_mgr=server.media_file_mgr))
    return server


def button_for(build: Callable[[], bytes], monkeypatch: pytest.MonkeyPatch) -> Callable[[], bytes]:
    """What Streamlit is given to make the file with."""
    given: list[Callable[[], bytes]] = []
    monkeypatch.setattr(st, "download_button", lambda label, data, **look: given.append(data))
    made_on_request.download_button("Hent", build, file_name=NAME, mime=MIME, key="get")
    return given[0]


def test_a_file_outlives_the_pages_of_a_full_room(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    name = server.asked_for(button_for(lambda: b"deck", monkeypatch))
    server.pages_drawn(50)
    assert server.storage.get_file(name).content == b"deck"


def test_streamlit_alone_would_have_thrown_it_away(server: Server) -> None:
    name = server.asked_for(lambda: b"deck")
    server.pages_drawn(2)
    assert not server.has(name)


def test_it_goes_when_the_browser_has_had_its_time(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    ends: list[Callable[[], None]] = []
    timer = SimpleNamespace(daemon=False, start=lambda: None)
    monkeypatch.setattr(made_on_request, "Timer", lambda seconds, end: ends.append(end) or timer)
    name = server.asked_for(button_for(lambda: b"deck", monkeypatch))
    ends[0]()
    server.pages_drawn(2)
    assert not server.has(name)


def test_no_more_are_kept_than_a_server_has_room_for(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    names = [
        server.asked_for(button_for(lambda number=number: b"%d" % number, monkeypatch))
        for number in range(made_on_request.MOST + 10)
    ]
    server.pages_drawn(2)
    assert sum(map(server.has, names)) == made_on_request.MOST
    assert server.has(names[-1])


def callables_given_to_streamlit(file: Path) -> Iterator[int]:
    """The lines where a button of Streamlit's own is given something to make its file with."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    functions = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and len(node.args) > 1):
            continue
        owner, data = node.func.value, node.args[1]
        ours = isinstance(owner, ast.Name) and owner.id == made_on_request.__name__.rpartition(".")[2]
        makes = isinstance(data, ast.Lambda) or (isinstance(data, ast.Name) and data.id in functions)
        if node.func.attr == "download_button" and makes and not ours:
            yield node.lineno


@pytest.mark.thorough
def test_every_button_that_makes_its_file_keeps_it() -> None:
    files = [file for file in PAGES.rglob("*.py") if file != Path(made_on_request.__file__)]
    found = [f"{file.relative_to(PAGES)}:{line}" for file in files for line in callables_given_to_streamlit(file)]
    assert len(files) > 50
    assert found == [], "give it to `made_on_request.download_button`"
