"""The file every document starts from: python-docx's own, with everything a reader could meet replaced.

Page, theme, styles, numberings, settings and properties are ours; the thumbnail, the hundred table styles and the
other leftovers of its maker go.
"""

from __future__ import annotations

import io
from functools import lru_cache
from typing import Any

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import Part, XmlPart
from docx.oxml import parse_xml

from exports.documents import measures
from exports.docx.look import twips
from exports.docx.styles import NAMESPACE, numberings, styles
from exports.layout.themes import NORDIC, Theme
from exports.ooxml import HEAD, theme_part

KEPT = 16
"""Templates that are remembered: one a language and theme."""
_EFFECTS = "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects"
_LEFTOVERS = (
    RELATIONSHIP_TYPE.CUSTOM_XML,
    RELATIONSHIP_TYPE.WEB_SETTINGS,
    RELATIONSHIP_TYPE.FONT_TABLE,
    RELATIONSHIP_TYPE.THUMBNAIL,
    _EFFECTS,
)
_WORD_2013 = "15"
"""From this version on, Word lays a page out as it does today."""
_ACCENTS = tuple(f"accent{n}" for n in range(1, 7))
_COLOURS = {
    "bg1": "light1",
    "t1": "dark1",
    "bg2": "light2",
    "t2": "dark2",
    **{name: name for name in (*_ACCENTS, "hyperlink", "followedHyperlink")},
}
"""Word's names for the theme's colours."""
APPLICATION = (
    f'{HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>Tretrin</Application></Properties>"
).encode()


@lru_cache(maxsize=KEPT)
def template(tag: str, theme: Theme = NORDIC) -> bytes:
    """An empty A4 document in the language `tag` and that theme."""
    document = docx.Document()
    main, package = document.part, document.part.package
    for owner in (package, main):
        for relation in [key for key, rel in owner.rels.items() if rel.reltype in _LEFTOVERS]:
            del owner.rels[relation]
    _replace(main.part_related_by(RELATIONSHIP_TYPE.STYLES), styles(tag, theme))
    _replace(main.part_related_by(RELATIONSHIP_TYPE.NUMBERING), numberings(theme))
    _replace(main.part_related_by(RELATIONSHIP_TYPE.SETTINGS), _settings(tag))
    _replace(main.part_related_by(RELATIONSHIP_TYPE.THEME), theme_part(theme))
    _replace(package.part_related_by(RELATIONSHIP_TYPE.EXTENDED_PROPERTIES), APPLICATION)
    document.element.body.sectPr.getparent().replace(document.element.body.sectPr, parse_xml(_page()))
    written = io.BytesIO()
    package.save(written)
    return written.getvalue()


def _replace(part: Any, blob: bytes) -> None:
    if isinstance(part, XmlPart):
        part._element = parse_xml(blob)
    else:
        assert isinstance(part, Part)
        part._blob = blob


def _settings(tag: str) -> bytes:
    colours = " ".join(f'w:{word}="{name}"' for word, name in _COLOURS.items())
    return (
        f'{HEAD}<w:settings {NAMESPACE}><w:defaultTabStop w:val="720"/><w:autoHyphenation/>'
        '<w:consecutiveHyphenLimit w:val="2"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
        '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" '
        f'w:val="{_WORD_2013}"/></w:compat><w:themeFontLang w:val="{tag}"/><w:clrSchemeMapping {colours}/>'
        "</w:settings>"
    ).encode()


def _page() -> str:
    margins = f'w:top="{twips(measures.TOP)}" w:bottom="{twips(measures.BOTTOM)}"'
    return (
        f'<w:sectPr {NAMESPACE}><w:pgSz w:w="{twips(measures.WIDTH)}" w:h="{twips(measures.HEIGHT)}"/>'
        f'<w:pgMar {margins} w:left="{twips(measures.SIDE)}" w:right="{twips(measures.SIDE)}" '
        f'w:header="{twips(measures.EDGE)}" w:footer="{twips(measures.EDGE)}" w:gutter="0"/></w:sectPr>'
    )
