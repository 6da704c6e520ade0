"""The HTML every page begins with: Streamlit's own, with our icon, stylesheets, script and its texts in the head.

Our script must be there before Streamlit's: it watches the connection, and it is the one that notices when a part of
Streamlit could not be fetched. A component would come after all of them.
"""

from __future__ import annotations

import base64
import json
from functools import cache
from pathlib import Path

from starlette.convertors import Convertor, register_url_convertor
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from streamlit.file_util import get_static_dir

from wizard.language.languages import LANGUAGES

FOLDER = Path(__file__).parent
ADDRESS = "browser"
"""Where the script and the stylesheets are served, beside the pages."""
JOIN = "k"
"""Where one joins a workshop, short enough to type from a screen across the room."""
ICON = f"data:image/png;base64,{base64.b64encode((FOLDER / 'icon.png').read_bytes()).decode()}"
"""Our own: a Material icon would be fetched from another site, which then knows of every visit."""
FONTS = FOLDER.parents[1] / "exports" / "layout" / "fonts"
"""Those that texts in files are measured with; not asked of their package, which reads them first."""
STYLESHEETS = tuple(file.name for file in sorted((FOLDER / "css").glob("*.css")))

TEXTS = (
    "browser.connection_lost",
    "browser.back_again",
    "browser.to_content",
    "browser.saved",
    "browser.saved_short",
    "browser.saving",
    "browser.not_saved_yet",
    "browser.slides",
    "browser.slide_before",
    "browser.slide_after",
    "browser.slide_of",
    "browser.enlarge",
    "browser.remembered_title",
    "browser.remembered_help",
    "browser.remembered_older",
    "browser.opened_on",
    "browser.unnamed_strategy",
    "browser.forget",
    "browser.forget_named",
    "browser.forget_all",
    "browser.workshop",
    "browser.paused",
    "browser.own_strategy",
    "browser.keep_your_link",
    "browser.share_link",
    "browser.copy_link",
    "browser.mail_link",
    "browser.link_copied",
    "browser.link_subject",
    "browser.close",
)


class _Fresh(StaticFiles):
    def file_response(self, *args, **kwargs):  # type: ignore[no-untyped-def]
        response = super().file_response(*args, **kwargs)
        response.headers["Cache-Control"] = "no-cache"  # asked for anew, and answered with 304 while it is the same
        return response


@cache
def html() -> str:
    """Streamlit's index.html with our script first. Raises ValueError where it is not as this version expects."""
    found = Path(get_static_dir(), "index.html").read_text(encoding="utf-8")
    texts = {
        language.id: {key.partition(".")[2]: language.text(key) for key in TEXTS} for language in LANGUAGES.values()
    }
    # In a script element only `</script>` and `<!--` mean anything, and neither can be in it without this character.
    data = json.dumps(texts).replace("<", r"\u003c")
    sheets = "".join(f'<link rel="stylesheet" href="./{ADDRESS}/css/{name}">' for name in STYLESHEETS)
    ours = (
        f'{sheets}<script type="application/json" id="tretrin-texts">{data}</script>'
        f'<script type="module" src="./{ADDRESS}/js/page.js"></script>'
    )
    before, head, after = found.partition("<head>")
    if not head:
        raise ValueError("Streamlit's index.html has no <head>")
    whole = f"{before}{head}{ours}{after}".replace("<title>Streamlit</title>", "<title>Tretrin</title>")
    return whole.replace("./favicon.png", ICON)


async def _index(request: Request) -> HTMLResponse:
    return HTMLResponse(html(), headers={"Cache-Control": "no-cache"})


async def _to_join(request: Request) -> RedirectResponse:
    """From the short address that stands on the projector."""
    return RedirectResponse(f"./join?{request.url.query}" if request.url.query else "./join")


async def _to_start(request: Request) -> RedirectResponse:
    return RedirectResponse(f"./?{request.url.query}" if request.url.query else "./")


class _Mistyped(Convertor[str]):
    """What may be a mistyped page. Streamlit's own addresses have a dot or begin with an underscore."""

    regex = r"[^/._][^/.]*"

    def convert(self, value: str) -> str:
        return value

    def to_string(self, value: str) -> str:
        return value


def routes(page_ids: tuple[str, ...]) -> list[BaseRoute]:
    """Every page's address, the short one to join by, and those of the script, the stylesheets and their font.

    A mistyped one leads to the start page; Streamlit says so in English.
    """
    register_url_convertor("mistyped", _Mistyped())
    pages = [Route(f"/{page_id}", _index, methods=["GET"]) for page_id in ("", *page_ids)]
    served = {"js": FOLDER / "js", "css": FOLDER / "css", "fonts": FONTS}
    ours = [Mount(f"/{ADDRESS}/{name}", _Fresh(directory=folder)) for name, folder in served.items()]
    join = Route(f"/{JOIN}", _to_join, methods=["GET"])
    return [*pages, join, *ours, Route("/{page:mistyped}", _to_start, methods=["GET"])]
