"""How a company's pages look: their theme, and the logo on the first of them."""

from __future__ import annotations

from dataclasses import dataclass

from exports.layout.grid import Box
from exports.layout.template import Template
from exports.layout.themes import NORDIC, Theme


@dataclass(frozen=True)
class Logo:
    """A PNG or JPEG picture, and how many pixels it is wide and high. `alt` says whose it is."""

    data: bytes
    width: int
    height: int
    alt: str

    def within(self, room: Box, *, right: bool = False) -> Box:
        """Where it stands as large as it can be in `room`, at its left or right edge, halfway down."""
        scale = min(room.width / self.width, room.height / self.height)
        width, height = self.width * scale, self.height * scale
        x = room.x + (room.width - width if right else 0)
        return Box(x, room.y + (room.height - height) / 2, width, height)


@dataclass(frozen=True)
class Look:
    """What makes pages a company's own."""

    theme: Theme = NORDIC
    logo: Logo | None = None
    template: Template | None = None
    """What the deck is built on; its colours and fonts are the deck's, and the theme everything else's."""


PLAIN = Look()
