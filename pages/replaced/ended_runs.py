"""Runs of a page that are over let go of what they held, by themselves.

Streamlit's runner of a page holds its thread, that holds what the run was about, and that holds the runner; so does the
state of the session the runner asks. Ninety objects for each answer stay until the collector comes for circles. In a
room of hundreds that is every other second, and everybody waits for it.
"""

from __future__ import annotations

import threading
from typing import Any

from streamlit.runtime.scriptrunner.script_runner import ScriptRunner
from streamlit.runtime.scriptrunner_utils.script_run_context_attr import SCRIPT_RUN_CONTEXT_ATTR_NAME

_streamlits_own = ScriptRunner._run_script_thread


def let_go() -> None:
    """In this process from now on."""
    runner: Any = ScriptRunner
    runner._run_script_thread = _run


def _run(runner: ScriptRunner) -> None:
    """What a thread of a page does from its beginning to its end."""
    try:
        _streamlits_own(runner)
    finally:
        vars(threading.current_thread()).pop(SCRIPT_RUN_CONTEXT_ATTR_NAME, None)
        # It asks whether the run is to end, which nobody but the run's own thread is told.
        object.__setattr__(runner._session_state, "_yield_callback", _nothing)  # its own sets a key of the session


def _nothing() -> None:
    pass
