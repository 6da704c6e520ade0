"""Where our script sends what is being typed (js/typing.js), and is told what came of it.

Whatever is decided about a draft is an answer with status 200: a browser reports any other as an error of the page.
Only where it could not be saved, and is to be sent again, the status is 503.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from wizard.language.errors import NotSaved, Refused, UnknownLink
from wizard.language.languages import LANGUAGES, Language
from wizard.questionnaire.catalogue import catalogue
from wizard.strategy import drafts, words
from wizard.strategy.drafts import Draft, Overtaken, Place
from wizard.strategy.strategy import Changes, Strategy

ADDRESS = "/draft"


class Outcome(StrEnum):
    KEPT = "kept"
    OVERTAKEN = "overtaken"
    """Something else has been kept there meanwhile."""
    REFUSED = "refused"
    """It can be no answer. A text is kept beside the answer until it is mended."""
    NOT_SAVED = "not saved"


LONGEST_ROW = 300
"""Characters of what a row is known by: as many as a finding's name may have."""
MOST_BYTES = 1_000_000
"""Of a request: some texts of the longest a draft may be."""


async def _receive(request: Request) -> Response:
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > MOST_BYTES:
            return Response(status_code=413)
    outcome = await run_in_threadpool(_keep, bytes(body))
    return PlainTextResponse(outcome, status_code=503 if outcome is Outcome.NOT_SAVED else 200)


ROUTE = Route(ADDRESS, _receive, methods=["POST"])


def _keep(body: bytes) -> Outcome:
    """Keeps the draft that `body` is. What came of it."""
    from pages.ui.shell import session  # not at the top: a server that starts needs no store

    try:
        given = json.loads(body)
        draft, key, window = _draft(given), str(given["key"]), str(given["window"])
        language = LANGUAGES[given["language"]]
        strategy_id = session.store().open(key)
    except (ValueError, TypeError, LookupError, RecursionError, UnknownLink):
        return Outcome.REFUSED
    if strategy_id != given.get("strategy"):
        return Outcome.OVERTAKEN
    try:
        return _update(strategy_id, draft, language, window, datetime.now(UTC))
    except (Overtaken, UnknownLink):
        return Outcome.OVERTAKEN
    except NotSaved:
        return Outcome.NOT_SAVED


def _update(strategy_id: int, draft: Draft, language: Language, window: str, now: datetime) -> Outcome:
    from pages.ui.shell import seen, session

    store, place = session.store(), draft.place

    def change(strategy: Strategy) -> Changes:
        nonlocal language
        language = words.counting(strategy, language)
        refused = store.refused_texts.of(strategy_id).get(str(place))
        return _changes(replace(draft, refused=refused), strategy, language)

    if place.question == "set_aside":  # a reason is no answer before somebody presses the button under it
        store.refused_texts.keep(strategy_id, str(place), draft.text, now)
        return Outcome.KEPT
    records = {place.question} & catalogue().records.keys()
    try:
        changed = store.update(strategy_id, change, now, records, goes_on=len(draft.seen) > 1)
    except UnknownLink:
        raise
    except Refused:
        store.refused_texts.keep(strategy_id, str(place), draft.text, now)
        return Outcome.REFUSED
    if drafts.was_refused(draft, language, session.today()):
        store.refused_texts.drop(strategy_id, str(place))
    cell = seen.CellId(strategy_id, place.question, place.row or None, place.field or None)
    seen.on_typing(window, cell, changed)
    return Outcome.KEPT


def _changes(draft: Draft, strategy: Strategy, language: Language) -> Changes:
    from pages.ui.shell import session
    from wizard.schedule.editing import with_uids
    from wizard.schedule.effort import minutes_by_type, set_minutes

    match draft.place.question:
        case "effort" as record:  # rows go by their type, and where there is none, our assumption is what one sees
            own, type_ = strategy.record(record), draft.place.row
            minutes = drafts.value_of(draft, minutes_by_type(own).get(type_), language, session.today())
            return set_minutes(own, type_, minutes)
        case "calendar" as record:
            strategy = strategy.with_record(record, with_uids(strategy.record(record)))
    return drafts.changes(draft, strategy, language, session.today())


def _draft(given: Mapping[str, Any]) -> Draft:
    """Raises ValueError, TypeError or LookupError for whatever our script does not send."""
    place = Place(str(given["question"]), str(given.get("row") or ""), str(given.get("field") or ""))
    place.of()
    new_row = given.get("new_row")
    if len(place.row) > LONGEST_ROW or not isinstance(new_row, dict | None):
        raise ValueError("a row that is none")
    text, before = given["text"], tuple(given["seen"])
    if not all(isinstance(each, str) and len(each) <= drafts.LONGEST for each in (text, *before)):
        raise ValueError("a text that is none, or too long")
    return Draft(place, text, before, new_row)
