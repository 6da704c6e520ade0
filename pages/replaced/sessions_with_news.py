"""Sessions that have something for their browser: only those are looked at when there is something to send.

Streamlit goes through all there are, up to two hundred times a second: with hundreds, a sixth of the server's work.
"""

from __future__ import annotations

from typing import Any

from streamlit.runtime.runtime import Runtime
from streamlit.runtime.session_manager import ActiveSessionInfo, SessionManager


def look_at_those_alone(runtime: Runtime) -> None:
    """From now on. Whoever else asks for the sessions still hears of all."""
    if not isinstance(runtime._session_mgr, _WithNews):
        runtime._session_mgr = _WithNews(runtime._session_mgr)  # it has all the rest


class _WithNews:
    """A session manager, of which a runtime asks for the active sessions only to send what waits in them."""

    def __init__(self, manager: SessionManager) -> None:
        self._manager = manager

    def __getattr__(self, name: str) -> Any:
        return getattr(self._manager, name)

    def list_active_sessions(self) -> list[ActiveSessionInfo]:
        # What `is_empty` would say, without two calls for each session.
        return [
            info
            for info in self._manager.list_active_sessions()
            if info.session._browser_queue._queue or info.session._settle_pending
        ]
