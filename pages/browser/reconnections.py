"""Windows that have got their connection back. What such a window sends first was entered while it was away, and what
has been kept meanwhile in another may be newer.
"""

from __future__ import annotations

from collections import OrderedDict

from starlette.types import ASGIApp, Receive, Scope, Send
from streamlit.runtime.scriptrunner import get_script_run_ctx

MOST = 10_000
"""Windows of sessions that the server has forgotten are noted and never asked for."""

_returned: OrderedDict[str, None] = OrderedDict()
"""The sessions whose connection is back and whose page has not been drawn since."""


class Reconnections:
    """Notes who comes back: Streamlit's page names the session it had, third among the subprotocols it offers."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            _, _, session_id = (*scope.get("subprotocols", ()), "", "", "")[:3]
            note(session_id)
        await self.app(scope, receive, send)


def note(session_id: str) -> None:
    if session_id:
        _returned[session_id] = None
    if len(_returned) > MOST:
        _returned.popitem(last=False)


def just_returned() -> bool:
    """In a callback: whether what it is about came with the first word of a window that had been away."""
    context = get_script_run_ctx()
    return context is not None and context.session_id in _returned


def page_drawn() -> None:
    """What this window sends from here on is entered in the page that is being drawn."""
    if (context := get_script_run_ctx()) is not None:
        _returned.pop(context.session_id, None)
