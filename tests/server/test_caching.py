"""What may be kept on the way to a browser."""

from __future__ import annotations

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

import app as server
from tests.server.asgi import request


def cached(request: Request) -> PlainTextResponse:
    return PlainTextResponse("a strategy", headers={"Cache-Control": "public, max-age=86400"})


APP = Starlette(
    routes=[Route("/{path:path}", cached)],
    middleware=[Middleware(server.SecurityHeaders)],
)


@pytest.mark.parametrize("path", ["/media/3f2a.pptx", "/tretrin/media/3f2a.json"])
def test_files_with_answers_in_them_are_kept_nowhere(path: str) -> None:
    assert request(APP, path).headers["cache-control"] == "no-store"


def test_what_is_everybodys_may_be_kept() -> None:
    assert request(APP, "/static/js/index.js").headers["cache-control"] == "public, max-age=86400"
