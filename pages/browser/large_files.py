"""Files too large to be kept in memory until they are fetched: on the disk for a while, at addresses nobody can guess.

Streamlit's own downloads lie in memory as a whole, each as long as its page is open.
"""

from __future__ import annotations

import atexit
import secrets
import shutil
import tempfile
import threading
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.routing import Route

from pages.browser.preview import UNKEPT

ADDRESS = "files"
TOKEN_BYTES = 24
KEPT_SECONDS = 1800.0


@dataclass(frozen=True)
class LargeFile:
    path: Path
    name: str
    """What it is called where it is downloaded."""
    media_type: str


_kept: dict[str, LargeFile] = {}


@cache
def folder() -> Path:
    """Where they lie, for its owner alone; it goes with the server."""
    made = Path(tempfile.mkdtemp(prefix="tretrin-"))
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    return made


def keep(file: LargeFile) -> str:
    """Serve `file`, which lies in `folder`, for `KEPT_SECONDS`. What its address ends in."""
    token = secrets.token_urlsafe(TOKEN_BYTES)
    _kept[token] = file
    timer = threading.Timer(KEPT_SECONDS, drop, (token,))
    timer.daemon = True
    timer.start()
    return token


def is_kept(token: str) -> bool:
    return token in _kept


def drop(token: str) -> None:
    """Delete the file. Whoever is in the middle of fetching it gets the rest, where the system lets a file go so."""
    found = _kept.pop(token, None)
    if found is not None:
        found.path.unlink(missing_ok=True)


def _answer(request: Request) -> Response:
    found = _kept.get(request.path_params["token"])
    if found is None or not found.path.exists():
        return PlainTextResponse("Not Found", status_code=404, headers=UNKEPT)
    return FileResponse(found.path, headers=UNKEPT, media_type=found.media_type, filename=found.name)


ROUTE = Route(f"/{ADDRESS}/{{token}}", _answer)
