"""What of a PowerPoint file is carried on: its first master with the layouts, the theme and the pictures they show.

Slides, notes, comments, properties, other masters, fonts and whatever else there is stay behind. What runs or fetches
something (macros, controls, links) is refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml import etree

from exports.brand.office_package import OfficePackage, Relation
from exports.brand.template import typefaces
from exports.brand.template.names import P, R, find, own_id, tag
from exports.brand.template.pictures import PICTURES, slimmed
from wizard.language.errors import Refused

MOST_LAYOUTS, MOST_PICTURES = 80, 80
MOST_CARRIED = 4_000_000
"""Bytes of what is kept: it is loaded whenever the deck is drawn."""
MOST_DRAWN = 100_000
"""Elements in its theme, master and layouts together, which every slide stands on. Ordinary templates have a few
thousand; a drawing of so many shapes is packed small, and stops PowerPoint."""
_RUNNING = ("vbaProject", "control", "activeXControl", "activeXControlBinary", "attachedToolbars")
_ORDINARY = ("obj", "titleOnly", "tx", "twoObj")
_HOLDERS = [
    tag(name)
    for name in ("a:hlinkClick", "a:hlinkHover", "p:custDataLst", "p:controls", "p:graphicFrame", "p:pic", "a:ext")
]
"""What goes, whole, with a reference to a part that stays behind."""
_MOVING = [tag(name) for name in ("p:timing", "p:transition", "p:custDataLst", "p:controls")]
_COMPATIBLE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_ALTERNATE, _FALLBACK = f"{_COMPATIBLE}AlternateContent", f"{_COMPATIBLE}Fallback"


@dataclass
class Carried:
    """The parts that are carried on, under names of our own."""

    size: tuple[int, int]
    """Of a slide, in English metric units."""
    master: etree._Element
    layouts: list[etree._Element]
    theme: etree._Element
    relations: dict[int, dict[str, str]] = field(default_factory=dict)
    """The pictures that each root refers to, by the root's place in `roots`: part names by relationship id."""
    media: dict[str, bytes] = field(default_factory=dict)

    @property
    def roots(self) -> list[etree._Element]:
        """The theme, the master and the layouts."""
        return [self.theme, self.master, *self.layouts]

    def picture(self, root: etree._Element, relation: str) -> bytes | None:
        """The picture that `root` shows as `relation`."""
        at = next(n for n, one in enumerate(self.roots) if one is root)
        return self.media.get(self.relations[at].get(relation, ""))


def carried(package: OfficePackage) -> Carried:
    """What is carried on of `package`. Raises Refused."""
    _refuse_macros(package)
    main = next((one.target for one in package.relations("") if one.kind == "officeDocument"), "")
    presentation = package.xml(main)
    if presentation.tag != tag("p:presentation"):
        raise Refused("template_strict" if "purl.oclc.org" in str(presentation.tag) else "office_type")
    master_name = _master(package, main, presentation)
    master, its_relations = package.xml(master_name), {one.id: one for one in package.relations(master_name)}
    layout_names = _layouts(master, its_relations)
    theme_name = next((one.target for one in its_relations.values() if one.kind == "theme"), None)
    if theme_name is None:
        raise Refused("office_no_theme")
    found = Carried(_size(presentation), master, [package.xml(name) for name in layout_names], package.xml(theme_name))
    named: dict[str, str] = {}
    if sum(1 for root in found.roots for _ in root.iter()) > MOST_DRAWN:
        raise Refused("template_drawn")
    for n, name in enumerate([theme_name, master_name, *layout_names]):
        found.relations[n] = _cleaned(package, name, found, named)
    for root in found.roots:
        _without_leftovers(root)
    typefaces.in_theme(found.master, found.theme)
    return found


def _refuse_macros(package: OfficePackage) -> None:
    types = (kind for _, kind in package.types())
    if any("macroEnabled" in kind or "vbaProject" in kind for kind in types):
        raise Refused("template_macros")
    if any("vbaproject" in name.lower() or name.lower().startswith("ppt/activex/") for name in package.names):
        raise Refused("template_macros")


def _master(package: OfficePackage, main: str, presentation: etree._Element) -> str:
    """The part of the first master that has a layout for ordinary slides; else of the first."""
    named = {one.id: one.target for one in package.relations(main) if one.kind == "slideMaster"}
    listed = map(own_id, find(presentation, "p:sldMasterIdLst/p:sldMasterId"))
    masters = [named[id_] for id_ in listed if id_ in named]
    for master in masters:
        layouts = (one.target for one in package.relations(master) if one.kind == "slideLayout" and not one.external)
        roots = map(package.xml, layouts)
        if any(root.get("type") in _ORDINARY for root in roots):
            return master
    if not masters:
        raise Refused("template_no_layouts")
    return masters[0]


def _layouts(master: etree._Element, relations: Mapping[str, Relation]) -> list[str]:
    """The parts of its layouts in their order; the master's list names no others afterwards."""
    names: list[str] = []
    for listed in list(find(master, "p:sldLayoutIdLst/p:sldLayoutId")):
        relation = relations.get(own_id(listed))
        if relation is None or relation.kind != "slideLayout" or relation.external or len(names) == MOST_LAYOUTS:
            listed.getparent().remove(listed)
        else:
            names.append(relation.target)
            listed.set(tag("r:id"), f"rIdLayout{len(names)}")
            listed.set("id", str(2147483649 + len(names)))
    if not names:
        raise Refused("template_no_layouts")
    return names


def _size(presentation: etree._Element) -> tuple[int, int]:
    size = presentation.find("p:sldSz", {"p": P})
    try:
        width, height = (int(size.get(side, "")) for side in ("cx", "cy")) if size is not None else (0, 0)
    except ValueError:
        raise Refused("office_broken") from None
    if not 914_400 <= min(width, height) <= max(width, height) <= 51_206_400:  # as the format allows
        raise Refused("office_broken")
    if width < 1.2 * height:
        raise Refused("template_upright")
    return width, height


def _cleaned(package: OfficePackage, name: str, found: Carried, named: dict[str, str]) -> dict[str, str]:
    """The pictures a part refers to, by relationship id; references to anything else are gone from its XML."""
    pictures: dict[str, str] = {}
    relations = {one.id: one for one in package.relations(name)}
    for relation in relations.values():
        if relation.external:
            raise Refused("template_links")
        if relation.kind in _RUNNING:
            raise Refused("template_macros")
        if relation.kind == "image" and relation.target.rpartition(".")[2].lower() in PICTURES:
            if relation.target not in named:
                if len(named) == MOST_PICTURES:
                    raise Refused("template_too_much", limit=MOST_CARRIED // 1_000_000)
                ending, data = slimmed(package.part(relation.target), relation.target.rpartition(".")[2].lower())
                named[relation.target] = f"ppt/media/image{len(named) + 1}.{ending}"
                found.media[named[relation.target]] = data
            pictures[relation.id] = named[relation.target]
    root = package.xml(name)
    for element in list(root.iter(etree.Element)):
        own = [value for key, value in element.attrib.items() if str(key).startswith(f"{{{R}}}")]
        if element.tag not in (tag("p:sldLayoutId"), tag("p:sldMasterId")) and any(
            value and value not in pictures for value in own
        ):
            _remove(element)
    return pictures


def _remove(element: etree._Element) -> None:
    """Takes out `element`, and what is nothing without it."""
    held = next((one for one in (element, *element.iterancestors()) if one.tag in _HOLDERS), element)
    if (above := held.getparent()) is not None:
        above.remove(held)


def _without_leftovers(root: etree._Element) -> None:
    """Without what moves, and with what older programs show in place of what only newer ones understand."""
    for element in list(root.iter(_ALTERNATE)):
        above = element.getparent()
        if above is not None:
            for shown in element.iterfind(f"{_FALLBACK}/*"):
                element.addprevious(shown)
            above.remove(element)
    for element in list(root.iter(*_MOVING)):
        if (above := element.getparent()) is not None:
            above.remove(element)
