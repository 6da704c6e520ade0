"""Which of a template's layouts serves as what: by its type as the file has it, else by what stands on it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from lxml import etree

from exports.brand.template import placeholders
from exports.brand.template.colours import Scheme
from exports.brand.template.names import first
from exports.brand.template.placeholders import TEXTS, TITLES, Placeholder

FOOTERS = {"footer": "ftr", "number": "sldNum", "date": "dt"}


@dataclass(frozen=True)
class Found:
    """A layout with its placeholders. `number` counts layouts from 1."""

    number: int
    name: str
    type: str
    root: etree._Element
    all: tuple[Placeholder, ...]

    @property
    def title(self) -> Placeholder | None:
        """The slide's title."""
        return next((one for one in self.all if one.kind in TITLES), None)

    @property
    def texts(self) -> tuple[Placeholder, ...]:
        """What else is written or drawn there: a subtitle first, then from left to right."""
        found = (one for one in self.all if one.kind in TEXTS)
        return tuple(sorted(found, key=lambda one: (one.kind != "subTitle", one.box.x, one.box.y)))

    @property
    def largest_first(self) -> tuple[Placeholder, ...]:
        """The same, the one with the most room before the others."""
        return tuple(sorted(self.texts, key=lambda one: one.box.width * one.box.height, reverse=True))

    def footer(self, name: str) -> Placeholder | None:
        """The one for `footer`, `number` or `date`."""
        return next((one for one in self.all if one.kind == FOOTERS[name]), None)


@dataclass(frozen=True)
class Roles:
    """The layout for each sort of slide, and which sorts there is none of its own for."""

    cover: Found
    section: Found
    content: Found
    plain: Found
    two: Found | None
    missing: tuple[str, ...]


def roles(
    roots: Iterable[etree._Element], master: etree._Element, schemes: Callable[[etree._Element], Scheme]
) -> Roles:
    """The roles of the layouts in `roots`, of which there is at least one."""
    found = [
        Found(n, _name(root), root.get("type", ""), root, tuple(placeholders.of_layout(root, master, schemes(root))))
        for n, root in enumerate(roots, 1)
    ]
    titled = sorted((one for one in found if one.title), key=_is_cover) or found
    plain = _first(titled, lambda one: one.type == "titleOnly", lambda one: one.title is not None and not one.texts)
    content = _first(titled, lambda one: one.type == "obj" and bool(one.texts), _holds(1), _has_content)
    cover = _first(
        titled,
        _is_cover,
        lambda one: any(placeholder.kind in ("ctrTitle", "subTitle") for placeholder in one.all),
    )
    section = _first(titled, lambda one: one.type == "secHead") or cover
    usual = plain or content or titled[0]
    missing = [name for name, one in (("cover", cover), ("body", content)) if one is None]
    if usual.title is None:
        missing.append("title")
    missing += [name for name in FOOTERS if not usual.footer(name)]
    two = _first(titled, lambda one: one.type == "twoObj" and len(one.texts) >= 2, _holds(2))
    return Roles(cover or usual, section or usual, content or usual, plain or usual, two, tuple(missing))


def _is_cover(one: Found) -> bool:
    return one.type == "title" or (one.title is not None and one.title.kind == "ctrTitle")


def _has_content(one: Found) -> bool:
    return not _is_cover(one) and any(placeholder.kind == "obj" for placeholder in one.texts)


def _holds(count: int) -> Callable[[Found], bool]:
    """Whether a layout has a title and so many contents side by side."""

    def holds(one: Found) -> bool:
        plain = all(placeholder.kind in ("obj", "body") for placeholder in one.texts)
        side = len({round(placeholder.box.x) for placeholder in one.texts}) == count
        return one.title is not None and plain and len(one.texts) == count and side

    return holds


def _first(found: list[Found], *tests: Callable[[Found], bool]) -> Found | None:
    """The first layout that passes the first test that any passes."""
    return next((one for test in tests for one in found if test(one)), None)


def _name(root: etree._Element) -> str:
    named = first(root, "p:cSld")
    return named.get("name", "") if named is not None else ""
