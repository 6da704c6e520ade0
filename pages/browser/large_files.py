"""Files too large to be kept in memory until they are fetched: on the disk for a while, at addresses nobody can guess.

Streamlit's own downloads lie in memory as a whole, each as long as its page is open.
"""

from __future__ import annotations

import atexit
import logging
import secrets
import shutil
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.routing import Route

from pages.browser.preview import UNKEPT

ADDRESS = "files"
TOKEN_BYTES = 24
KEPT_SECONDS = 1800.0
LOOK_SECONDS = 5.0
"""From one look at whether a file may still be had to the next. Whoever asks for it is answered after another."""


@dataclass(frozen=True)
class LargeFile:
    path: Path
    name: str
    """What it is called where it is downloaded."""
    media_type: str
    may_be_had: Callable[[], bool] = lambda: True
    """Whether all those whose content is in it still let it be had. Another process may have heard that they do not."""


_kept: dict[str, LargeFile] = {}


@cache
def folder() -> Path:
    """Where they lie, for its owner alone; it goes with the server."""
    made = Path(tempfile.mkdtemp(prefix="tretrin-"))
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    return made


def keep(file: LargeFile) -> str:
    """Serve `file`, which lies in `folder`, for `KEPT_SECONDS`, or until it may not be had any more. What its address
    ends in.
    """
    token = secrets.token_urlsafe(TOKEN_BYTES)
    _kept[token] = file
    threading.Thread(target=_watch, args=(token, time.monotonic() + KEPT_SECONDS), daemon=True).start()
    return token


def _watch(token: str, until: float) -> None:
    """Nobody may ever ask for it again, and it is to be gone all the same."""
    while (left := until - time.monotonic()) > 0 and is_kept(token):
        time.sleep(min(left, LOOK_SECONDS))
        drop_withdrawn(token)
    drop(token)


def drop_withdrawn(token: str) -> bool:
    """Delete the file if it may not be had any more. Whether it can be fetched."""
    found = _kept.get(token)
    if found is not None and not _may_be_had(found):
        drop(token)
    return is_kept(token)


def _may_be_had(file: LargeFile) -> bool:
    try:
        return file.may_be_had()
    except Exception:  # a store that does not answer: what nobody can vouch for is not handed out
        logging.getLogger("tretrin").exception("nobody could say whether a file may be had")
        return False


def is_kept(token: str) -> bool:
    return token in _kept


def drop(token: str) -> None:
    """Delete the file. Whoever is in the middle of fetching it gets the rest, where the system lets a file go so."""
    found = _kept.pop(token, None)
    if found is not None:
        found.path.unlink(missing_ok=True)


async def _answer(request: Request) -> Response:
    token = request.path_params["token"]
    found = _kept.get(token)
    if found is None or not await run_in_threadpool(drop_withdrawn, token) or not found.path.exists():
        return PlainTextResponse("Not Found", status_code=404, headers=UNKEPT)
    return FileResponse(found.path, headers=UNKEPT, media_type=found.media_type, filename=found.name)


ROUTE = Route(f"/{ADDRESS}/{{token}}", _answer)
