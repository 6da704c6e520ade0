"""The files of our own components, served beside the pages.

Their address carries a digest of what is in them: a browser asks for each of them once and keeps it until it changes.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from pathlib import Path

from starlette.responses import Response
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

DIGEST_BYTES = 8
YEAR = 365 * 24 * 60 * 60


@dataclass(frozen=True)
class Assets:
    """What a component's frontend needs: every file under `folder`."""

    name: str
    folder: Path

    @cached_property
    def path(self) -> str:
        """Where they are served, as seen from the address of a page."""
        digest = blake2b(digest_size=DIGEST_BYTES)
        for file in sorted(self.folder.rglob("*")):
            if file.is_file():
                digest.update(str(file.relative_to(self.folder)).encode() + b"\0" + file.read_bytes())
        return f"components/{self.name}/{digest.hexdigest()}"

    @property
    def route(self) -> Mount:
        return Mount(f"/{self.path}", _Unchanging(directory=self.folder))


class _Unchanging(StaticFiles):
    async def get_response(self, path: str, scope: Scope) -> Response:
        response = await super().get_response(path, scope)
        response.headers["cache-control"] = f"public, max-age={YEAR}, immutable"
        return response


CALENDAR = Assets("calendar", Path(__file__).parent / "calendar" / "frontend")
