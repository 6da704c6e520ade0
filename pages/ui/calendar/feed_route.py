"""Answering calendar programs: the one place where something is served that is not a page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime

from starlette.responses import PlainTextResponse, Response

from exports.calendar.feed import feed, version
from pages.browser.preview import UNKEPT
from pages.ui.shell import session
from wizard.language.errors import UnknownLink

FRESH = "private, no-cache"
"""Only the program itself may keep it, and asks each time whether it has changed."""


def answer(key: str, headers: Mapping[str, str]) -> Response:
    """The feed with this key; not found, in the same words, where there is none or no longer one."""
    store = session.store()
    try:
        strategy_id = store.feeds.resolve(key)
        updated = store.info(strategy_id).updated
        known = replace(store.load(strategy_id, records=()), updated=updated)
        etag = f'"{version(known)}"'
        validators = {"ETag": etag, "Last-Modified": format_datetime(updated, usegmt=True), "Cache-Control": FRESH}
        if _has_it_already(headers, etag, updated):
            return Response(status_code=304, headers=validators)
        # The time of the change is the one read first: what comes in between is in the file, and fetched once more.
        content = feed(replace(store.load(strategy_id), updated=updated))
    except UnknownLink:
        return PlainTextResponse("Not Found", status_code=404, headers=UNKEPT)
    disposition = {"Content-Disposition": 'inline; filename="calendar.ics"'}
    return Response(content, media_type="text/calendar; charset=utf-8", headers=validators | disposition)


def _has_it_already(headers: Mapping[str, str], etag: str, updated: datetime) -> bool:
    """Whether the request says that it holds this very state (RFC 9110, 13.1: the tag counts before the time)."""
    if "if-none-match" in headers:
        tags = [tag.strip().removeprefix("W/") for tag in headers["if-none-match"].split(",")]
        return etag in tags or "*" in tags
    try:
        since = parsedate_to_datetime(headers["if-modified-since"])
    except (KeyError, ValueError):
        return False
    return updated.replace(microsecond=0) <= since.replace(tzinfo=since.tzinfo or UTC)
