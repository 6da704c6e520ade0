"""What comes of it, on the start page: an example's one-pager and calendar, drawn as everybody's own are."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import lru_cache

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from wizard.examples import EXAMPLES, example
from wizard.language.languages import DANISH, LANGUAGES, Language

PAGE, CALENDAR = "/pictures/page.svg", "/pictures/calendar.svg"
SHOWN = EXAMPLES[0]
AN_HOUR = {"Cache-Control": "public, max-age=3600"}
KEPT = 4
"""Both languages, around midnight."""


def _serves(draw: Callable[[Language, date], str]) -> Callable[[Request], object]:
    async def answer(request: Request) -> Response:
        from pages.ui.shell import session

        language = LANGUAGES.get(request.query_params.get("lang", ""), DANISH)
        picture = await run_in_threadpool(draw, language, session.today())
        return Response(picture, media_type="image/svg+xml", headers=AN_HOUR)

    return answer


@lru_cache(maxsize=KEPT)
def page(language: Language, today: date) -> str:
    """The example's one-pager as SVG."""
    from exports import svg
    from exports.layout.one_page.page import lay_out
    from exports.outline.one_page import one_page

    (drawn,) = svg.draw(lay_out(one_page(example(SHOWN, language.id), language, today)).pages)
    return drawn


@lru_cache(maxsize=KEPT)
def calendar(language: Language, today: date) -> str:
    """The first weeks of the example's calendar as SVG."""
    from exports import svg
    from exports.layout.month import lay_out
    from exports.outline.month import month

    shown = month(example(SHOWN, language.id), language, today)
    if shown is None:
        raise ValueError(f"the example {SHOWN!r} makes no calendar")
    (drawn,) = svg.draw(lay_out(shown))
    return drawn


ROUTES = [Route(PAGE, _serves(page)), Route(CALENDAR, _serves(calendar))]
