"""What the server adds to Streamlit: headers on every answer, and a way to ask whether it runs."""

from __future__ import annotations

import asyncio
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from typing import Any

import pytest

from wizard.store import open_store

PATHS = ("/", "/healthz", "/_stcore/health", "/plan?question=pillars", "/static/no-such-file.js", "/planen?key=abc")

Answer = tuple[int, list[tuple[str, str]], str]
"""Status, headers and body."""


def ask(paths: tuple[str, ...]) -> dict[str, Answer]:
    """What the server answers to each of `paths`, asked without a network."""
    from app import app

    async def one(path: str) -> Answer:
        plain, _, query = path.partition("?")
        scope = {"type": "http", "method": "GET", "path": plain, "raw_path": plain.encode(), "headers": []}
        scope |= {"query_string": query.encode(), "scheme": "http", "root_path": "", "http_version": "1.1"}
        scope |= {"asgi": {"version": "3.0"}, "server": ("localhost", 8501), "client": ("127.0.0.1", 50_000)}
        sent: list[dict[str, Any]] = []
        request = [{"type": "http.request", "body": b"", "more_body": False}]

        async def receive() -> dict[str, Any]:
            if not request:
                await asyncio.Event().wait()  # a browser that stays says nothing more
            return request.pop()

        async def send(message: Any) -> None:
            sent.append(message)

        await app(scope, receive, send)
        headers = [(name.decode().lower(), value.decode()) for name, value in sent[0]["headers"]]
        return sent[0]["status"], headers, b"".join(each.get("body", b"") for each in sent[1:]).decode()

    async def every() -> dict[str, Answer]:
        return {path: await one(path) for path in paths}

    return asyncio.run(every())


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Answer]:
    folder = tmp_path_factory.mktemp("server")
    open_store(folder).close()  # as the server does when it starts
    # In a process of its own: a process has one Streamlit runtime, and the tests of the pages need theirs.
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TRETRIN_DATA", str(folder))
        return _answers()


def _answers() -> dict[str, Answer]:
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as server:
        return server.submit(ask, PATHS).result(timeout=120)


@pytest.mark.thorough
@pytest.mark.parametrize("path", PATHS)
def test_every_answer_keeps_the_personal_link_to_itself(path: str, answers: dict[str, Answer]) -> None:
    _, headers, _ = answers[path]
    wanted = {
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
        "x-frame-options": "SAMEORIGIN",
        "content-security-policy": "frame-ancestors 'self'",
    }
    assert {name: [value for key, value in headers if key == name] for name in wanted} == {
        name: [value] for name, value in wanted.items()
    }


def test_the_server_says_that_it_runs(answers: dict[str, Answer]) -> None:
    status, headers, body = answers["/healthz"]
    assert (status, body) == (200, "ok")
    assert dict(headers)["content-type"].startswith("text/plain")


def test_the_pages_are_served(answers: dict[str, Answer]) -> None:
    for path in ("/", "/plan?question=pillars"):
        status, headers, body = answers[path]
        assert status == 200
        assert dict(headers)["content-type"].startswith("text/html")
        assert '<div id="root">' in body


def test_a_mistyped_page_leads_to_the_start_page_without_a_word_from_streamlit(answers: dict[str, Answer]) -> None:
    status, headers, _ = answers["/planen?key=abc"]
    assert (status, dict(headers)["location"]) == (307, "./?key=abc")
