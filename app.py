"""The server: Streamlit's pages, security headers and a health check. Run with `streamlit run app.py`."""

from __future__ import annotations

import gc
import importlib
import logging
import sys
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from pages.browser import index
from pages.ui.shell.navigation import PAGES, START
from wizard.language.texts import entries
from wizard.questionnaire.catalogue import catalogue

ROOT = Path(__file__).parent
HEADERS = (
    # A personal link is a key: it must not travel to other sites in the Referer header.
    (b"referrer-policy", b"no-referrer"),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"SAMEORIGIN"),
    (b"content-security-policy", b"frame-ancestors 'self'"),
)
# What questions and exports need and the first page does not.
HEAVY = (
    "wizard.store.sqlite",
    "wizard.suggestions",
    "wizard.bibliography",
    "wizard.recommend",
    "wizard.schedule.regenerate",
    "pandas",
    "altair",
    "holidays",
    "pptx",
    "exports.outline",
    "exports.pptx",
)
WARM_UP_AFTER = 5.0  # seconds: long enough for the first page to be served first


class SecurityHeaders:
    """Adds `HEADERS` to every HTTP response."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                names = {name.lower() for name, _ in HEADERS}
                kept = [header for header in message.get("headers", []) if header[0].lower() not in names]
                message = {**message, "headers": [*kept, *HEADERS]}
            await send(message)

        await self.app(scope, receive, send_with_headers if scope["type"] == "http" else send)


async def healthz(request: Request) -> PlainTextResponse:
    return PlainTextResponse("ok")


def _warm_up() -> None:
    """Import what is shared, then set it apart: the collector need not walk it again (see `postScriptGC`)."""
    for name in HEAVY:
        importlib.import_module(name)
    gc.collect()
    gc.freeze()


@asynccontextmanager
async def lifespan(app: st.App) -> AsyncIterator[None]:
    # A wrong questionnaire or wording refuses to start, here, rather than on somebody's first click.
    catalogue()
    entries()
    timer = threading.Timer(WARM_UP_AFTER, _warm_up)
    timer.daemon = True
    timer.start()
    yield
    timer.cancel()


def on_script_error(error: BaseException) -> bool:
    """A bug: the log gets all of it, the visitor a sentence that says the answers are safe."""
    logging.getLogger("tretrin").error("a page failed", exc_info=error)
    from pages.ui.shell import session

    st.error(session.language().text("frame.bug"))
    return True


sys.path.insert(0, str(ROOT))  # so that pages can import `wizard` and `exports` however the server was started
app = st.App(
    ROOT / "pages" / "main.py",
    lifespan=lifespan,
    routes=[Route("/healthz", healthz), *index.routes(tuple(page.id for page in PAGES if page is not START))],
    middleware=[Middleware(SecurityHeaders)],
    on_script_error=on_script_error,
)
