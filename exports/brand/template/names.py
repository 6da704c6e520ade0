"""The XML names of PowerPoint's parts, and how their elements are found."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from exports.ooxml import DRAWING as A

__all__ = ["NAMESPACES", "A", "P", "R", "find", "first", "number", "own_id", "tag"]

P = "http://schemas.openxmlformats.org/presentationml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
LARGEST = 1e9
"""English metric units that nothing on a slide comes near."""
NAMESPACES = {"a": A, "p": P, "r": R}


def tag(name: str) -> str:
    """`p:sp` as lxml spells it."""
    prefix, _, local = name.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


def find(element: etree._Element, path: str) -> Iterator[etree._Element]:
    """What `path` leads to from `element`."""
    yield from element.iterfind(path, NAMESPACES)


def first(element: etree._Element | None, *paths: str) -> etree._Element | None:
    """The first element that one of `paths` leads to; None where none does, or there is nothing to start from."""
    if element is None:
        return None
    found = (element.find(path, NAMESPACES) for path in paths)
    return next((one for one in found if one is not None), None)


def number(element: etree._Element | None, name: str, usual: float = 0) -> float:
    """An attribute that is a number, which somebody else wrote; `usual` where it is none, or beyond all measure."""
    try:
        found = float(element.get(name, "") if element is not None else "")
    except ValueError:
        return usual
    return found if abs(found) <= LARGEST else usual


def own_id(element: etree._Element) -> str:
    """The relationship that an element names."""
    return element.get(tag("r:id")) or ""
