"""Writes the words that stand on a template itself, such as a company's name, into the picture of its ground."""

from __future__ import annotations

from lxml import etree
from PIL import Image, ImageDraw, ImageFont

from exports.brand.template.colours import Scheme
from exports.brand.template.names import NAMESPACES, find, first, number
from exports.layout import fit, fonts
from exports.layout.grid import Box

LONGEST = 400
"""Letters of a text that are drawn."""
INSET = 7.2
LARGEST = 200.0
"""Points of its type."""


def write(picture: Image.Image, shape: etree._Element, scheme: Scheme, box: Box, scale: float) -> None:
    """The text of `shape` in Arimo, its lines broken in the width of `box`; `scale` pixels are a point."""
    pen = ImageDraw.Draw(picture)
    y = box.y
    for paragraph in find(shape, "p:txBody/a:p"):
        text = fit.clean("".join(run.text or "" for run in find(paragraph, "a:r/a:t")))[:LONGEST]
        run = first(paragraph, "a:r/a:rPr")
        if not text:
            continue
        size = min(LARGEST, max(1.0, number(run, "sz", 1800) / 100))
        paint = scheme.paint(first(run, "a:solidFill"))
        colour = paint.rgb if paint else scheme.slot("tx1")
        align = paragraph.find("a:pPr[@algn]", NAMESPACES)
        for line in fit.wrap(text, size, max(size, box.width - 2 * INSET)):
            free = box.width - 2 * INSET - fit.width(line, size)
            share = {"ctr": 0.5, "r": 1.0}.get(align.get("algn", "") if align is not None else "", 0.0)
            place = ((box.x + INSET + free * share) * scale, (y + size * 0.2) * scale)
            pen.text(place, line, f"#{colour}", fonts.font(size * scale, False, False, ImageFont.Layout.BASIC))
            y += size * fit.LINE
