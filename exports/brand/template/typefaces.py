"""Fonts that a template names in its master instead of its theme: what stands beside its placeholders is set in the
theme's, so the theme is given them, and one slide is in one font."""

from __future__ import annotations

from lxml import etree

from exports.brand.template.names import first
from exports.layout.themes import FONT_NAME

_STYLES = (("p:titleStyle", "major", "+mj-lt"), ("p:bodyStyle", "minor", "+mn-lt"))


def in_theme(master: etree._Element, theme: etree._Element) -> None:
    """Moves the fonts of the master's titles and texts into `theme`."""
    for style, kind, reference in _STYLES:
        written = first(master, f"p:txStyles/{style}/a:lvl1pPr/a:defRPr/a:latin")
        known = first(theme, f".//a:fontScheme/a:{kind}Font/a:latin")
        if written is None or known is None or not FONT_NAME.fullmatch(written.get("typeface", "")):
            continue  # what begins with + is a reference to the theme
        known.set("typeface", written.get("typeface", ""))
        known.attrib.pop("panose", None)
        written.set("typeface", reference)
