"""Every style of the documents: the file's styles and numberings, as XML. Nothing else sets a font or a size.

Headings, lists and contents are Word's own styles under Word's own names, so that its outline, its lists and screen
readers know them. Colours and fonts are the theme's, which is the deck's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from exports.documents import measures
from exports.documents.measures import BODY, LINE, NOTE, SMALL, TABLE
from exports.docx import look
from exports.docx.look import twips
from exports.layout.palette import INK, MUTED, Colour, accent
from exports.layout.themes import Theme
from exports.ooxml import HEAD, SCHEME

NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
QUIET = Colour("muted", 20)
"""Hairlines between the rows of a table."""
ACCENT = accent("strategy")
"""Of what belongs to the whole document: the rule over its title, the one beside a quotation, links."""

_IN_WORD = {"dk1": "text1", "dk2": "text2"}
"""What Word calls the theme's colours, where it has a name of its own."""
_WORDS_OWN = {
    *("Body Text", "Title", "Subtitle", "List Bullet", "Quote", "caption", "footer", "TOC Heading"),
    *("heading 1", "heading 2", "heading 3", "toc 1", "toc 2", "Strong", "Hyperlink"),
}
"""Styles that are Word's by their names; the others are custom ones."""
_NAMED = re.compile(r"\{([a-z ]+):(\d+):(\d+)\}")
_FONTS = (
    '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" '
    'w:cstheme="minorBidi"/>'
)


def _named(colour: Colour) -> str:
    """Stands for the colour's value, which the theme gives it at the end (`_valued`)."""
    return f"{{{colour.role}:{colour.percent}:{colour.shade}}}"


def _valued(xml: str, theme: Theme) -> bytes:
    def value(found: re.Match[str]) -> str:
        role, percent, shade = found.groups()
        return theme.value(Colour(role, int(percent), int(shade)))

    return _NAMED.sub(value, xml).encode()


def _themed(ink: Colour) -> str:
    name = SCHEME[ink.role]
    return _IN_WORD.get(name, name)


def _run(size: float = 0, *, bold: bool = False, ink: Colour | None = None) -> str:
    weight = "<w:b/><w:bCs/>" if bold else ""
    colour = f'<w:color w:val="{_named(ink)}" w:themeColor="{_themed(ink)}"/>' if ink else ""
    height = f'<w:sz w:val="{round(size * 2)}"/><w:szCs w:val="{round(size * 2)}"/>' if size else ""
    return weight + colour + height


def _paragraph(
    *,
    keep: bool = False,
    together: bool = False,
    numbering: int = 0,
    border: str = "",
    tab: str = "",
    hyphens: bool = False,
    before: float = 0,
    after: float = 0,
    line: float = LINE,
    left: float = 0,
    hanging: float = 0,
    outline: int = 0,
) -> str:
    """Prose properties in the order the format wants; `keep` with the next, all of it `together` on one page."""
    return "".join(
        (
            "<w:keepNext/>" if keep else "",
            "<w:keepLines/>" if together else "",
            f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{numbering}"/></w:numPr>' if numbering else "",
            f"<w:pBdr>{border}</w:pBdr>" if border else "",
            f"<w:tabs>{tab}</w:tabs>" if tab else "",
            '<w:suppressAutoHyphens w:val="0"/>' if hyphens else "",
            f'<w:spacing w:before="{twips(before)}" w:after="{twips(after)}" w:line="{round(240 * line)}" '
            'w:lineRule="auto"/>',
            f'<w:ind w:left="{twips(left)}" w:hanging="{twips(hanging)}"/>' if left else "",
            f'<w:outlineLvl w:val="{outline - 1}"/>' if outline else "",
        )
    )


def _style(name: str, paragraph: str, run: str = "", *, id_: str = "", following: str = "") -> str:
    """A paragraph style. What is written after it is of the same style, unless it names one `following`."""
    after = f'<w:next w:val="{following}"/>' if following else ""
    own = "" if name in _WORDS_OWN else ' w:customStyle="1"'
    id_ = id_ or name.title().replace(" ", "")
    return (
        f'<w:style w:type="paragraph"{own} w:styleId="{id_}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="Normal"/>{after}<w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>'
    )


def _rule(side: str, eighths: int, value: str, space: int = 0) -> str:
    return f'<w:{side} w:val="single" w:sz="{eighths}" w:space="{space}" w:color="{value}"/>'


def _tab(at: float, leader: str = "", align: str = "left") -> str:
    dots = f' w:leader="{leader}"' if leader else ""
    return f'<w:tab w:val="{align}"{dots} w:pos="{twips(at)}"/>'


def _paragraph_styles() -> Iterator[str]:
    yield _style("Body Text", _paragraph(after=6.5))
    over = _rule("top", 36, _named(ACCENT), space=16)
    shape = _paragraph(keep=True, border=over, before=170, after=6, line=1.05)
    yield _style("Title", shape, _run(30, bold=True), following="Subtitle")
    yield _style("Subtitle", _paragraph(after=10, line=1.1), _run(15, ink=MUTED), following="BodyText")
    yield _style("Byline", _paragraph(after=9), _run(11, ink=MUTED), following="BodyText")
    yield _style("Cover Line", _paragraph(after=3), _run(11))
    yield _style("Kicker", _paragraph(keep=True, before=14, after=1), _run(9, bold=True, ink=MUTED))
    for level, size, before, after in ((1, 20, 18, 8), (2, 13, 9, 4), (3, 11, 8, 3)):
        shape = _paragraph(keep=True, together=True, before=before, after=after, line=1.1, outline=level)
        yield _style(f"heading {level}", shape, _run(size, bold=True), following="BodyText")
    bullet, hang, room = look.BULLETED, measures.HANG, measures.LABEL_ROOM
    yield _style("List Bullet", _paragraph(numbering=bullet, after=2.5, left=hang, hanging=hang))
    yield _style("Fact", _paragraph(tab=_tab(room), after=2.5, left=room, hanging=room))
    beside = _rule("left", 24, _named(ACCENT), space=10)
    yield _style("Quote", _paragraph(together=True, border=beside, before=4, after=10, left=hang), _run(12))
    yield _style("Note", _paragraph(before=2, after=7, line=1.15), _run(NOTE, ink=MUTED))
    yield _style("Picture", _paragraph(before=2, after=6, line=1))
    yield _style("caption", _paragraph(keep=True, before=3, after=1), _run(NOTE, bold=True, ink=MUTED))
    yield _style("Table Text", _paragraph(hyphens=True, before=2.5, after=2.5, line=1.1), _run(TABLE))
    yield _style("Small Text", _paragraph(together=True, before=1.5, after=1.5, line=1.0), _run(SMALL))
    yield _style("After Table", _paragraph(after=7, line=0.25), _run(4))
    yield _style("footer", _paragraph(tab=_tab(measures.INNER, align="right"), line=1), _run(NOTE, ink=MUTED))
    yield _style("TOC Heading", _paragraph(keep=True, after=8, line=1.1), _run(20, bold=True), id_="TOCHeading")
    # A number hangs left of the title; brought up to date, the contents have page numbers flush right.
    page, hang = _tab(measures.INNER, "dot", "right"), measures.NUMBER_ROOM
    for level, space in ((1, 9.0), (2, 2.0)):
        left = level * hang
        shape = _paragraph(tab=_tab(left) + page, before=space, after=2, left=left, hanging=hang)
        yield _style(f"toc {level}", shape, _run(bold=level == 1), id_=f"TOC{level}")


def _character_styles() -> Iterator[str]:
    def character(id_: str, name: str, run: str) -> str:
        own = "" if name in _WORDS_OWN else ' w:customStyle="1"'
        return (
            f'<w:style w:type="character"{own} w:styleId="{id_}"><w:name w:val="{name}"/>'
            f'<w:basedOn w:val="DefaultParagraphFont"/><w:rPr>{run}</w:rPr></w:style>'
        )

    yield (
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Prose Font"/></w:style>'
    )
    yield character("Strong", "Strong", "<w:b/><w:bCs/>")
    yield character("Hyperlink", "Hyperlink", _run(ink=ACCENT))
    yield character("Label", "Label", _run(ink=MUTED))
    for step, name in look.NAMES.items():
        yield character(look.STEP_STYLES[step], f"Tretrin {name}", _run(ink=accent(step)))


def _table_styles() -> Iterator[str]:
    """One a step: a bold header over a rule in the step's colour, hairlines between the rows, no fills."""
    none = '<w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>'
    margins = f'{none}<w:bottom w:w="0" w:type="dxa"/><w:right w:w="{twips(measures.GAP)}" w:type="dxa"/>'
    yield (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr>'
        f'<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>{margins}</w:tblCellMar></w:tblPr></w:style>'
    )
    for step, name in look.NAMES.items():
        ink = _named(accent(step))
        yield (
            f'<w:style w:type="table" w:customStyle="1" w:styleId="{look.TABLE_STYLES[step]}">'
            f'<w:name w:val="Tretrin table {name}"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>'
            f"{_rule('bottom', 4, _named(QUIET))}{_rule('insideH', 4, _named(QUIET))}</w:tblBorders></w:tblPr>"
            f'<w:tblStylePr w:type="firstRow"><w:rPr>{_run(bold=True, ink=accent(step))}</w:rPr>'
            f"<w:tcPr><w:tcBorders>{_rule('bottom', 10, ink)}</w:tcBorders></w:tcPr></w:tblStylePr></w:style>"
        )


def styles(tag: str, theme: Theme) -> bytes:
    """The styles of a document in the language `tag` and a theme."""
    language = f'<w:lang w:val="{tag}" w:eastAsia="ja-JP" w:bidi="ar-SA"/>'
    defaults = (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{_FONTS}{_run(BODY)}{language}</w:rPr></w:rPrDefault>"
        "<w:pPrDefault/></w:docDefaults>"
    )
    normal = (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
        f"<w:pPr><w:widowControl/><w:suppressAutoHyphens/></w:pPr><w:rPr>{_run(ink=INK)}{language}</w:rPr></w:style>"
    )
    own = "".join((*_paragraph_styles(), *_character_styles(), *_table_styles()))
    return _valued(f"{HEAD}<w:styles {NAMESPACE}>{defaults}{normal}{own}</w:styles>", theme)


def numberings(theme: Theme) -> bytes:
    """How headings count (1, then 1.1) and what bullets look like."""

    def level(number: int, form: str, text: str, room: float, run: str = "") -> str:
        return (
            f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/>'
            f'<w:lvlJc w:val="left"/><w:pPr><w:tabs>{_tab(room)}</w:tabs>'
            f'<w:ind w:left="{twips(room)}" w:hanging="{twips(room)}"/></w:pPr><w:rPr>{run}</w:rPr></w:lvl>'
        )

    headings = level(0, "decimal", "%1", measures.NUMBER_ROOM) + level(1, "decimal", "%1.%2", measures.NUMBER_ROOM)
    bullets = level(0, "bullet", "•", measures.HANG, _run(ink=MUTED))
    return _valued(
        f"{HEAD}<w:numbering {NAMESPACE}>"
        f'<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>{headings}</w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="hybridMultilevel"/>{bullets}</w:abstractNum>'
        + "".join(
            f'<w:num w:numId="{number}"><w:abstractNumId w:val="{kind}"/></w:num>'
            for kind, number in enumerate((look.NUMBERED, look.BULLETED))
        )
        + "</w:numbering>",
        theme,
    )
