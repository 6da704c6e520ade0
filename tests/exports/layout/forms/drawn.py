"""Draws a block by itself, and reads what was drawn."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from exports.blocks import Slide
from exports.blocks.plan import PlanBlock
from exports.layout.builder import PageBuilder
from exports.layout.fit import NO_BREAK
from exports.layout.flow import stacks
from exports.layout.grid import BODY_BOX
from exports.layout.shapes import Group, Paragraph, Shape, TableShape, TextBox, TextLine

Drawn = TypeVar("Drawn")


def pages(block: PlanBlock, step: str = "plan") -> list[list[Shape]]:
    """The shapes on each of the slides that `block` takes, groups taken apart."""
    found = []
    for part in stacks(Slide("slide", "Title", (block,), step), BODY_BOX.width, BODY_BOX.height):
        builder = PageBuilder(step)
        part.draw(builder, BODY_BOX.x, BODY_BOX.y)
        found.append(list(flat(builder.shapes)))
    return found


def flat(shapes: Iterable[Shape]) -> Iterator[Shape]:
    for shape in shapes:
        yield from flat(shape.shapes) if isinstance(shape, Group) else [shape]


def said(shapes: Iterable[Shape]) -> list[str]:
    """Every text on a page, in reading order; a space that parts no line reads as any other."""
    found: list[str] = []
    for shape in shapes:
        match shape:
            case TextLine():
                found.append(shape.text)
            case TextBox(paragraphs=paragraphs):
                found += map(text_of, paragraphs)
            case TableShape(rows=rows):
                cells = [cell for row in rows for cell in row.cells]
                found += [text_of(paragraph) for cell in cells for paragraph in cell.paragraphs]
    return [text.replace(NO_BREAK, " ") for text in found]


def text_of(paragraph: Paragraph) -> str:
    return "".join(run.text for run in paragraph.runs)


def named(shapes: Iterable[Shape], name: str, kind: type[Drawn]) -> list[Drawn]:
    """The shapes of that name and kind."""
    return [shape for shape in shapes if isinstance(shape, kind) and getattr(shape, "name", "") == name]
