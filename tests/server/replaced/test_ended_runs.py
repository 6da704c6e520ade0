"""What a run of a page held is gone with it, and not when the collector comes."""

from __future__ import annotations

import asyncio
import gc
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import pytest
from streamlit.runtime.fragment import MemoryFragmentStorage
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager
from streamlit.runtime.pages_manager import PagesManager
from streamlit.runtime.runtime import Runtime
from streamlit.runtime.scriptrunner.script_cache import ScriptCache
from streamlit.runtime.scriptrunner.script_runner import ScriptRunner, ScriptRunnerEvent
from streamlit.runtime.scriptrunner_utils.script_requests import RerunData
from streamlit.runtime.state import SessionState

from pages.replaced import ended_runs

PAGE = """import streamlit as st
st.session_state.runs = st.session_state.get("runs", 0) + 1
st.markdown("Goddag")
"""


@pytest.fixture(autouse=True)
def nobody_collects(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(Runtime, "_instance", Mock())  # a page asks it for the files it shows
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def run(folder: Path) -> tuple[bool, list[str], int]:
    """Draws a page once. Whether something of it is still there, what happened, and what the page counted."""
    page = folder / "page.py"
    page.write_text(PAGE, encoding="utf-8")
    state, loop, events = SessionState(), asyncio.new_event_loop(), list[str]()
    pages = PagesManager(str(page))
    runner = ScriptRunner(
        session_id="a session",
        main_script_path=str(page),
        session_state=state,
        uploaded_file_mgr=MemoryUploadedFileManager("/upload"),
        script_cache=ScriptCache(),
        initial_rerun_data=RerunData(),
        user_info={},
        fragment_storage=MemoryFragmentStorage(),
        pages_manager=pages,
        event_loop=loop,
    )

    def on_event(sender: Any, event: ScriptRunnerEvent, **_: Any) -> None:
        events.append(event.value)

    runner.on_event.connect(on_event)
    runner.start()
    thread = runner._script_thread
    assert thread is not None
    thread.join(10)
    loop.close()
    left = weakref.ref(runner)
    del runner, thread
    return left() is not None, events, state["runs"]


def test_nothing_is_left_of_a_run_that_is_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ScriptRunner, "_run_script_thread", ended_runs._streamlits_own)  # set back afterwards
    left, *own = run(tmp_path)
    assert left, "Streamlit does it by itself by now"
    ended_runs.let_go()
    for _ in range(2):
        left, *ours = run(tmp_path)
        assert not left
        assert ours == own
    assert own[1] == 1
