"""The server: Streamlit's pages, security headers and a health check. Run with `streamlit run app.py`."""

from __future__ import annotations

import gc
import importlib
import logging
import os
import sys
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit import net_util, runtime

from pages.browser import (
    drafts,
    example_pictures,
    index,
    large_files,
    preview,
    workshop_now,
)
from pages.browser.reconnections import Reconnections
from pages.replaced import (
    copied_places,
    ended_runs,
    one_import_at_a_time,
    page_icon,
    run_message,
    sessions_with_news,
    unused_files,
)
from pages.ui.components.assets import CALENDAR
from pages.ui.shell.navigation import PAGES, START
from wizard.language.errors import NotSaved, StoreTooNew, StoreUnusable
from wizard.language.languages import LANGUAGES
from wizard.language.texts import wordings
from wizard.questionnaire.catalogue import catalogue
from wizard.store import migrations, open_database, place_in, startup

ROOT = Path(__file__).parent
HEADERS = (
    # A personal link is a key: it must not travel to other sites in the Referer header.
    (b"referrer-policy", b"no-referrer"),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"SAMEORIGIN"),
    (b"content-security-policy", b"frame-ancestors 'self'"),
)
# Files on their way to a browser hold what people answered: no cache on the way, and none on the disk, keeps them.
NOT_KEPT = (b"cache-control", b"no-store")
ANYWHERE = ("", "0.0.0.0", "::")
"""Addresses that mean every network this machine is on."""
COLLECT_AFTER = 20_000
"""So many more objects made than let go of, and the collector looks for circles. A page makes thousands that end with
it; at the 700 that Python sets out with, a room of hundreds spends an eighth of its time being looked through."""
# What questions and exports need and the first page does not.
HEAVY = (
    "wizard.store.strategies",
    "wizard.store.sqlite",
    "wizard.suggestions",
    "wizard.bibliography",
    "wizard.recommend",
    "wizard.schedule.regenerate",
    "pandas",
    "altair",
    "holidays",
    "exports.outline",
)
DELETE_EVERY = 3600.0
"""Seconds between looking for workshops whose day has come."""
WARM_UP_AFTER = 5.0  # seconds: long enough for the first page to be served first


class SecurityHeaders:
    """Adds `HEADERS` to every HTTP response, and keeps files in `/media` out of caches."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        added = (*HEADERS, NOT_KEPT) if "/media/" in scope.get("path", "") else HEADERS
        names = {name for name, _ in added}

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                kept = [header for header in message.get("headers", []) if header[0].lower() not in names]
                message = {**message, "headers": [*kept, *added]}
            await send(message)

        await self.app(scope, receive, send_with_headers if scope["type"] == "http" else send)


def healthz(request: Request) -> PlainTextResponse:
    """`ok` where answers can be saved; otherwise what stands in the way, with status 503."""
    place = place_in(os.environ)
    try:
        if isinstance(place, Path):
            startup.check_writable(place / startup.FILE_NAME)
        else:
            from pages.ui.shell import session

            session.store().database.check_writable()
    except StoreUnusable as problem:
        return PlainTextResponse(str(problem), status_code=503)
    except NotSaved as problem:
        return PlainTextResponse(f"nothing can be saved: {problem.__cause__}", status_code=503)
    return PlainTextResponse("ok")


def calendar_feed(request: Request) -> Response:
    """The calendar whose feed has the key in the address; any other address gets one and the same answer."""
    # Not at the top: a server that starts needs no part of it.
    from pages.ui.calendar.feed_route import answer

    return answer(request.path_params["key"], request.headers)


def _modules_of_pages() -> list[str]:
    """What the pages are made of, but for the page files themselves, which run when they are imported."""
    files = sorted((ROOT / "pages" / "ui").rglob("*.py"))
    return [".".join(file.relative_to(ROOT).with_suffix("").parts) for file in files]


def _warm_up() -> None:
    """Import what is shared, then set it apart: the collector need not walk it again (see `postScriptGC`)."""
    for name in HEAVY:
        importlib.import_module(name)
    for language in LANGUAGES.values():  # drawing a picture for the first time takes seconds, and they are seen first
        example_pictures.page(language, date.today())
        example_pictures.calendar(language, date.today())
    for name in _modules_of_pages():
        importlib.import_module(name)
    gc.collect()
    gc.freeze()
    gc.set_threshold(COLLECT_AFTER, *gc.get_threshold()[1:])
    from pages.ui.shell.builders import builders

    if (found := builders()) is not None:
        found.start()


def _delete_due(stopped: threading.Event) -> None:
    """Delete the workshops whose day has come, soon after the start and then every hour."""
    from pages.ui.shell import session

    wait = WARM_UP_AFTER
    while not stopped.wait(wait):
        wait = DELETE_EVERY
        try:
            session.store().workshops.delete_due(session.today())
        except NotSaved:  # the store has written down why, and in an hour it is tried again
            continue


def _check_database() -> None:
    """End the server with one sentence where its database is no use, rather than let every visitor meet that."""
    place = place_in(os.environ)
    try:
        if isinstance(place, Path):  # opened by the first page that needs it
            startup.check(place / startup.FILE_NAME, migrations.NAMES)
        else:
            open_database(place).close()
    except (StoreTooNew, StoreUnusable) as error:
        print(f"Tretrin cannot start: {error}.", file=sys.stderr, flush=True)
        # What is raised here reaches the server, which adds its traceback and ends with a code of its own.
        os._exit(1)


def _say_where() -> None:
    """Print the address, in place of Streamlit's own lines, for which it asks a server on the internet for ours."""
    address, port = st.get_option("server.address") or "", st.get_option("server.port")
    scheme = "https" if st.get_option("server.sslCertFile") else "http"
    folder = "/".join(filter(None, ("", st.get_option("server.baseUrlPath").strip("/"))))
    host = "localhost" if address in ANYWHERE else f"[{address}]" if ":" in address else address
    print(f"Tretrin is at {scheme}://{host}:{port}{folder}", flush=True)
    if address in ANYWHERE:
        print("It listens on every network this machine is on.", flush=True)


@asynccontextmanager
async def lifespan(app: st.App) -> AsyncIterator[None]:
    # A wrong questionnaire or wording refuses to start, here, rather than on somebody's first click.
    catalogue()
    wordings()
    _check_database()
    _say_where()
    sessions_with_news.look_at_those_alone(runtime.get_instance())
    timer = threading.Timer(WARM_UP_AFTER, _warm_up)
    timer.daemon = True
    timer.start()
    stopped = threading.Event()
    threading.Thread(target=_delete_due, args=(stopped,), daemon=True).start()
    yield
    timer.cancel()
    stopped.set()
    from pages.ui.shell.builders import builders

    if (found := builders()) is not None:
        found.close()


def on_script_error(error: BaseException) -> bool:
    """A bug: the log gets all of it, the visitor a sentence that says the answers are safe."""
    logging.getLogger("tretrin").error("a page failed", exc_info=error)
    from pages.ui.shell import session

    st.error(session.language().text("frame.bug"))
    return True


# Where a page from elsewhere asks to connect, Streamlit would look up this machine's address on the internet first.
net_util.get_external_ip = lambda: None
one_import_at_a_time.from_now_on()
run_message.send_from_now_on()
page_icon.give_as_it_is()
unused_files.look_when_something_changed()
copied_places.copy_once()
ended_runs.let_go()
sys.path.insert(0, str(ROOT))  # so that pages can import `wizard` and `exports` however the server was started
app = st.App(
    ROOT / "pages" / "main.py",
    lifespan=lifespan,
    routes=[
        Route("/healthz", healthz),
        Route("/calendar/{key}.ics", calendar_feed),
        drafts.ROUTE,
        large_files.ROUTE,
        *preview.ROUTES,
        *example_pictures.ROUTES,
        CALENDAR.route,
        *index.routes(tuple(page.id for page in PAGES if page is not START)),
    ],
    middleware=[Middleware(SecurityHeaders), Middleware(workshop_now.WorkshopNow), Middleware(Reconnections)],
    on_script_error=on_script_error,
)
