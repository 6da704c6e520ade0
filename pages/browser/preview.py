"""Pictures of what the answers become, for our script (js/preview.js): the one-pager, the deck and the calendar.

They are drawn from the same layout as the files, as SVG. The strategy's personal key stands in a header, as no address
that is fetched should hold it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from wizard.language.errors import NotSaved, UnknownLink
from wizard.language.languages import LANGUAGES, Language

if TYPE_CHECKING:  # what draws is imported by the first who looks
    from exports.outline.memory import Memory

ONE_PAGER, SLIDE, CALENDAR = "/preview/one-pager", "/preview/slides/{number:int}", "/preview/calendar"
DECK = "deck"
DECKS = (DECK, "status", "review")
"""The presentations that can be paged through."""
KEY_HEADER = "x-tretrin-key"
FRESH = {"Cache-Control": "private, no-cache"}
UNKEPT = {"Cache-Control": "no-store"}
KEPT_PAGES = 64
"""Strategies whose one-pager's parts are remembered while somebody answers: some ten kB each."""
KEPT_DECKS = 8
"""Laid out decks that are remembered for whoever pages through one: some hundred kB each."""


async def _answered(answer: Callable[..., Response], *asked: object) -> Response:
    """What `answer` gives; 204 for a strategy that is gone, and 503 where it cannot be read.

    Of a 404 a browser says that the page is wrong. The page itself says what is.
    """
    try:
        return await run_in_threadpool(answer, *asked)
    except UnknownLink:
        return Response(status_code=204, headers=UNKEPT)
    except NotSaved:
        return Response(status_code=503, headers=UNKEPT)


async def _one_pager(request: Request) -> Response:
    printed = "printed" in request.query_params
    return await _answered(_answer_one_pager, request.headers, _language(request), printed)


async def _slide(request: Request) -> Response:
    of = request.query_params.get("of", DECK)
    return await _answered(_answer_slide, request.headers, _language(request), of, request.path_params["number"])


def _language(request: Request) -> Language | None:
    """The language the page is in; the strategy's own where the address names none."""
    return LANGUAGES.get(request.query_params.get("lang", ""))


async def _calendar(request: Request) -> Response:
    return await _answered(_answer_calendar, request.headers, _language(request))


ROUTES = [Route(ONE_PAGER, _one_pager), Route(SLIDE, _slide), Route(CALENDAR, _calendar)]


def _answer_one_pager(headers: Mapping[str, str], language: Language | None, printed: bool) -> Response:
    """`{"svg": …, "boxes": {group: [left, top, width, height]}}`, the boxes in per cent of the page.

    `printed`: as the files have it, without a word about what comes where.
    """
    from exports import svg
    from exports.brand import kept
    from exports.layout.one_page.page import lay_out
    from exports.outline.one_page import one_page
    from pages.ui.shell import session

    store = session.store()
    strategy_id = store.open(headers.get(KEY_HEADER, ""))
    strategy = store.load(strategy_id, records=[*session.small_records(), kept.RECORD])
    language = language or LANGUAGES[strategy.language]
    memory = None if printed else _memory(strategy_id, language)
    page = one_page(strategy, language, session.today(), draft=not printed, memory=memory)
    look = kept.look(strategy, language)
    etag = f'"{hash((page, look)):x}"'
    if headers.get("if-none-match") == etag:
        return Response(status_code=304, headers={"ETag": etag, **FRESH})
    laid = lay_out(page, look)
    width, height = laid.pages.width, laid.pages.height
    boxes = {
        group: [100 * box.x / width, 100 * box.y / height, 100 * box.width / width, 100 * box.height / height]
        for group, box in laid.boxes.items()
    }
    (drawn,) = svg.draw(laid.pages)
    return JSONResponse({"svg": drawn, "boxes": boxes}, headers={"ETag": etag, **FRESH})


@lru_cache(maxsize=KEPT_PAGES)
def _memory(strategy_id: int, language: Language) -> Memory:
    from exports.outline.memory import Memory

    return Memory()


def _answer_calendar(headers: Mapping[str, str], language: Language | None) -> Response:
    """`{"svg": …}`: the first weeks of the calendar that is kept, or of the one the answers make; 204 where none is."""
    from exports import svg
    from exports.brand import kept
    from exports.layout.month import lay_out
    from exports.outline.month import month
    from pages.ui.shell import session

    store = session.store()
    records = [*session.small_records(), "calendar", kept.RECORD]
    strategy = store.load(store.open(headers.get(KEY_HEADER, "")), records=records)
    language = language or LANGUAGES[strategy.language]
    shown = month(strategy, language, session.today())
    if shown is None:
        return Response(status_code=204, headers=FRESH)
    (drawn,) = svg.draw(lay_out(shown, kept.look(strategy, language)))
    return JSONResponse({"svg": drawn}, headers=FRESH)


def _answer_slide(headers: Mapping[str, str], language: Language | None, of: str, number: int) -> Response:
    """`{"svg": …, "title": …, "notes": …, "count": …}` of the slide `number`, counted from 1, of one of `DECKS`."""
    from pages.ui.shell import session

    store = session.store()
    strategy_id = store.open(headers.get(KEY_HEADER, ""))
    updated = store.info(strategy_id).updated.isoformat()
    slides = _slides(strategy_id, updated, session.today(), language, of) if of in DECKS else []
    if not 1 <= number <= len(slides):
        return Response(status_code=404, headers=FRESH)
    return JSONResponse({**slides[number - 1], "count": len(slides)}, headers=FRESH)


@lru_cache(maxsize=KEPT_DECKS)
def _slides(strategy_id: int, updated: str, today: date, language: Language | None, of: str) -> list[dict[str, Any]]:
    """Every slide of a strategy as it was at the time `updated`."""
    from exports import svg
    from exports.brand import kept_template
    from exports.layout import slides
    from exports.outline import deck
    from exports.outline.review_meeting import review
    from exports.outline.status import status
    from pages.ui.shell import session

    outlined = {DECK: deck, "status": status, "review": review}[of]
    strategy = session.store().load(strategy_id)
    language = language or LANGUAGES[strategy.language]
    pages = slides.deck(outlined(strategy, language, today), kept_template.look(strategy, language))
    drawn = zip(svg.draw(pages), pages.pages, strict=True)
    return [{"svg": picture, "title": page.title, "notes": page.notes} for picture, page in drawn]
