"""What goes on in a workshop right now, for our script (js/workshop.js): it draws the participant's bar and the timers.

Everybody in the room asks every few seconds, so an answer is kept for a moment and nothing of Streamlit takes part: no
page runs, and nobody's typing is touched. In a large room everybody is told to ask less often.
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
from starlette.types import ASGIApp, Receive, Scope, Send

from pages.browser import notes
from pages.browser.preview import KEY_HEADER, UNKEPT
from wizard.language.errors import UnknownLink
from wizard.language.languages import DANISH, LANGUAGES, Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Question
from wizard.store.workshop_protocol import Workshops
from wizard.workshop import groups, peers, plenary
from wizard.workshop.agenda import Block, BlockKind, read_in
from wizard.workshop.peers import Round
from wizard.workshop.workshop import Workshop

ADDRESS = "/workshop/now"
KEPT_SECONDS = 1.0
ASK_EVERY, LATEST = 5_000, 10_000
"""Milliseconds from one question to the next, in a small room and at most: so much later one may hear of a message."""
MOST_A_SECOND = 40
"""Questions from one room, as long as they need not wait longer than `LATEST`."""
MOST_KEYS = 10_000


@dataclass(frozen=True)
class _Kept:
    workshop: Workshop
    sharing: frozenset[int]
    """The strategies whose files may be had; nothing as long as nobody was asked."""
    again: int
    """Milliseconds after which one is to ask again."""
    until: float


@dataclass(frozen=True)
class _Who:
    """A participant: the number of the workshop, theirs, and that of the strategy."""

    workshop: int
    participant: int
    strategy: int


_workshops: dict[int, _Kept] = {}
_by_key: OrderedDict[str, _Who] = OrderedDict()
"""Whom keys are of: a strategy never comes into another workshop."""
NOBODY = _Who(0, 0, 0)
OVERVIEW = "overview"
GROUP = "group"
"""The page on which one comments."""


class WorkshopNow:
    """Answers at `ADDRESS`, ahead of all that stands before a route and that this has no need of: a tenth less work."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"] == ADDRESS and scope["method"] == "GET":
            answer = await _answer(Request(scope))
            await answer(scope, receive, send)
        else:
            await self.app(scope, receive, send)


async def _answer(request: Request) -> Response:
    """Without a key, the server's clock alone."""
    key = request.headers.get(KEY_HEADER)
    language = LANGUAGES.get(request.query_params.get("lang", ""), DANISH)
    if key is None:
        return JSONResponse({"now": _milliseconds(time.time())}, headers=UNKEPT)
    kept = _remembered(key)
    if kept is None:
        try:
            kept = await run_in_threadpool(_looked_up, key)
        except UnknownLink:
            _by_key.pop(key, None)
            return Response(status_code=204, headers=UNKEPT)
    workshop = kept.workshop
    said = {"now": _milliseconds(time.time()), "again": kept.again, **_said(workshop, language)}
    who = _by_key.get(key, NOBODY)
    participant = who.participant
    if participant in workshop.removed:
        text = language.text("companies.removed", date=language.date(workshop.delete_on))
        gone = {"now": said["now"], "again": kept.again, "notes": [{"text": text, "at": "removed"}]}
        return JSONResponse(gone, headers=UNKEPT)
    said |= {"room": workshop.code, "own": participant not in workshop.shared, "over": _over(workshop)}
    if found := notes.to(workshop, participant, language, shares=who.strategy in kept.sharing):
        said["notes"] = found
    if group := groups.of(workshop, participant):
        said["group"] = group.name
    if workshop.comments is not None and peers.goes_on(workshop) and peers.owner_for(workshop, participant):
        said |= _comments(workshop.comments, language)
    return JSONResponse(said, headers=UNKEPT)


def _remembered(key: str) -> _Kept | None:
    kept = _workshops.get(_by_key.get(key, NOBODY).workshop)
    return kept if kept is not None and kept.until > time.monotonic() else None


def _looked_up(key: str) -> _Kept:
    from pages.ui.shell import session  # not at the top: a server that starts needs no store

    workshops = session.store().workshops
    who = _by_key.get(key) or _who(session.store().open(key), workshops)
    workshop = workshops.load(who.workshop)
    _by_key[key] = who
    if len(_by_key) > MOST_KEYS:
        _by_key.popitem(last=False)
    now = time.monotonic()
    for old in [id_ for id_, kept in list(_workshops.items()) if kept.until <= now]:
        _workshops.pop(old, None)
    asking = sum(other.workshop == who.workshop for other in list(_by_key.values()))
    asked = workshop.asks_files is not None
    sharing = frozenset(strategy for strategy, _ in workshops.sharing(who.workshop)) if asked else frozenset()
    kept = _Kept(workshop, sharing, _again(asking), now + KEPT_SECONDS)
    _workshops[who.workshop] = kept
    return kept


def _again(asking: int) -> int:
    """Milliseconds after which one is to ask again where so many do."""
    return min(max(ASK_EVERY, 1000 * asking // MOST_A_SECOND), LATEST)


def _who(strategy_id: int, workshops: Workshops) -> _Who:
    """Raises UnknownLink where the strategy is in no workshop."""
    workshop, participant = workshops.of_strategy(strategy_id), workshops.participant_of(strategy_id)
    if workshop is None or participant is None:
        raise UnknownLink
    return _Who(workshop, participant, strategy_id)


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
    if workshop.ended:
        said["block"] = _goodbye(workshop, language)
    if block is None or clock is None:
        return said
    block, kind = read_in(block, language), language.text(f"workshop.kind_{block.kind}")
    said["block"] = {
        "title": block.title if block.title == kind else f"{kind}: {block.title}",
        "task": block.task,
        "way": language.text("taking_part.to_exercise"),
        "step": _step(block),
        "place": _place(block),
        "within": _within(block),
    }
    if block.kind is not BlockKind.HOMEWORK:
        said["ends"] = clock.ends and _milliseconds(clock.ends.timestamp())
        said["left"] = None if clock.left is None else _milliseconds(clock.left.total_seconds())
    return said


def _goodbye(workshop: Workshop, language: Language) -> dict[str, Any]:
    """After the end, in place of a block: what is left to do, and when the room meets again."""
    said = [language.text("goodbye.task", date=language.date(workshop.delete_on))]
    if workshop.follow_up is not None:
        said.append(language.text("goodbye.meet", date=language.date(workshop.follow_up.day)))
    title, way = language.text("goodbye.title"), language.text("goodbye.way")
    return {"title": title, "task": " ".join(said), "way": way, "step": "", "place": OVERVIEW, "within": [OVERVIEW]}


def _over(workshop: Workshop) -> bool:
    """Whether people go home now."""
    return bool(workshop.ended) or (workshop.block is not None and workshop.block.kind is BlockKind.HOMEWORK)


def _asked(question_id: str, language: Language) -> dict[str, Any]:
    """What everybody is asked at this moment, in place of the block."""
    field = plenary.askable()[question_id]
    said = {"title": language.text("taking_part.answer_now"), "task": language.of(field.label)}
    said["way"] = language.text("taking_part.to_question")
    if isinstance(field, Question):
        place = f"{field.step}?{urlencode({'question': field.id})}"
        return {**said, "step": field.step, "place": place, "within": [field.id, field.section]}
    return {**said, "step": "", "place": plenary.PRESURVEY, "within": [plenary.PRESURVEY]}


def _comments(comments: Round, language: Language) -> dict[str, Any]:
    """For whoever is to comment on what another group has, in place of the block."""
    title, task = (language.text(f"comments.{name}") for name in ("give", "task"))
    way = language.text("taking_part.to_comment")
    block = {"title": title, "task": task, "way": way, "step": "", "place": GROUP, "within": [GROUP]}
    return {"block": block, "ends": _milliseconds(comments.ends.timestamp()), "left": None}


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
