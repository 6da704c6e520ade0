"""What goes on in a workshop right now, for our script (js/workshop.js): it draws the participant's bar and the timers.

Everybody in the room asks every few seconds, so an answer is kept for a moment and nothing of Streamlit takes part: no
page runs, and nobody's typing is touched.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from pages.browser.preview import KEY_HEADER
from wizard.language.errors import UnknownLink
from wizard.language.languages import DANISH, LANGUAGES, Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Question
from wizard.workshop import plenary
from wizard.workshop.agenda import Block, Kind
from wizard.workshop.workshop import Workshop

ADDRESS = "/workshop/now"
KEPT_SECONDS = 1.0
MOST_KEYS = 10_000
UNKEPT = {"Cache-Control": "no-store"}


@dataclass(frozen=True)
class _Kept:
    workshop: Workshop
    until: float


_workshops: dict[int, _Kept] = {}
_by_key: OrderedDict[str, int] = OrderedDict()
"""The workshops of participants' keys: a strategy never comes into another."""


async def _answer(request: Request) -> Response:
    """Without a key, the server's clock alone."""
    key = request.headers.get(KEY_HEADER)
    language = LANGUAGES.get(request.query_params.get("lang", ""), DANISH)
    if key is None:
        return JSONResponse({"now": _milliseconds(time.time())}, headers=UNKEPT)
    workshop = _remembered(key)
    if workshop is None:
        try:
            workshop = await run_in_threadpool(_looked_up, key)
        except UnknownLink:
            _by_key.pop(key, None)
            return Response(status_code=204, headers=UNKEPT)
    return JSONResponse({"now": _milliseconds(time.time()), **_said(workshop, language)}, headers=UNKEPT)


ROUTE = Route(ADDRESS, _answer)


def _remembered(key: str) -> Workshop | None:
    kept = _workshops.get(_by_key.get(key, 0))
    return kept.workshop if kept is not None and kept.until > time.monotonic() else None


def _looked_up(key: str) -> Workshop:
    from pages.ui.shell import session  # not at the top: a server that starts needs no store

    workshops = session.store().workshops
    found = _by_key.get(key) or workshops.of_strategy(session.store().open(key))
    if found is None:
        raise UnknownLink
    workshop = workshops.load(found)
    _by_key[key] = found
    if len(_by_key) > MOST_KEYS:
        _by_key.popitem(last=False)
    now = time.monotonic()
    for old in [id_ for id_, kept in list(_workshops.items()) if kept.until <= now]:
        _workshops.pop(old, None)
    _workshops[found] = _Kept(workshop, now + KEPT_SECONDS)
    return workshop


def _said(workshop: Workshop, language: Language) -> dict[str, Any]:
    """What a participant is told. Times in milliseconds."""
    block, clock, message = workshop.block, workshop.clock, workshop.message
    said: dict[str, Any] = {"closed": sorted(workshop.closed)}
    if message is not None:
        who = language.text("taking_part.from", host=workshop.host) if workshop.host else ""
        said["message"] = {"who": who, "text": message.text, "at": message.at.isoformat()}
    if workshop.asks:
        said["block"] = _asked(workshop.asks, language)
        return said
    if block is None or clock is None:
        return said
    said["block"] = {
        "title": f"{language.text(f'workshop.kind_{block.kind}')}: {block.title}",
        "task": block.task,
        "step": _step(block),
        "place": _place(block),
        "within": _within(block),
    }
    if block.kind is not Kind.HOMEWORK:
        said["ends"] = clock.ends and _milliseconds(clock.ends.timestamp())
        said["left"] = clock.left and _milliseconds(clock.left.total_seconds())
    return said


def _asked(question_id: str, language: Language) -> dict[str, Any]:
    """What everybody is asked at this moment, in place of the block."""
    field = plenary.askable()[question_id]
    said = {"title": language.text("taking_part.answer_now"), "task": language.of(field.label)}
    if isinstance(field, Question):
        place = f"{field.step}?{urlencode({'question': field.id})}"
        return {**said, "step": field.step, "place": place, "within": [field.id, field.section]}
    return {**said, "step": "", "place": plenary.PRESURVEY, "within": [plenary.PRESURVEY]}


def _step(block: Block) -> str:
    return catalogue().section(block.sections[0]).step if block.sections else ""


def _place(block: Block) -> str:
    """Where an exercise begins, as an address beside the page; empty for whatever is no exercise."""
    if block.page:
        return block.page
    if not block.sections:
        return ""
    section = catalogue().section(block.sections[0])
    here = {"question": section.express[0].id} if section.express else {"section": section.id}
    return f"{section.step}?{urlencode(here)}"


def _within(block: Block) -> list[str]:
    """The page of an exercise, its sections and their questions: whoever is at one of them needs no way to it."""
    sections = [catalogue().section(section) for section in block.sections]
    places = [id_ for section in sections for id_ in (section.id, *(question.id for question in section.questions))]
    return [block.page, *places] if block.page else places


def _milliseconds(seconds: float) -> int:
    return round(seconds * 1000)
