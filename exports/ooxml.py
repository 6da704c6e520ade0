"""What PowerPoint's and Word's files share: the unit, the theme and its names for our colours."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from exports.layout.themes import NORDIC, Theme

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
EMU = 12700
"""English metric units to the point."""

SCHEME: Mapping[str, str] = MappingProxyType(
    {
        "ink": "dk1",
        "paper": "lt1",
        "muted": "dk2",
        "white": "lt2",
        "strategy": "accent1",
        "plan": "accent2",
        "measure": "accent3",
        "pale strategy": "accent4",
        "pale plan": "accent5",
        "pale measure": "accent6",
    }
)
"""The theme's names for the palette's roles."""
_LINKS = {"hlink": "strategy", "folHlink": "measure"}

_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_LINE = f'<a:ln w="{{w}}">{_FILL}<a:prstDash val="solid"/></a:ln>'
_NO_EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>"


def emu(points: float) -> int:
    """`points` in the unit of the file formats."""
    return round(points * EMU)


def theme_part(theme: Theme = NORDIC) -> bytes:
    """The theme's part: fonts, colours and plain shape styles."""
    named = {name: role for role, name in SCHEME.items()} | _LINKS
    colours = "".join(f'<a:{name}><a:srgbClr val="{theme.full(role)}"/></a:{name}>' for name, role in named.items())
    major, minor = (
        f'<a:latin typeface="{name}"/><a:ea typeface=""/><a:cs typeface=""/>' for name in (theme.title_font, theme.font)
    )
    lines = "".join(_LINE.format(w=width) for width in (6350, 12700, 19050))
    return (
        f'{HEAD}<a:theme xmlns:a="{DRAWING}" name="Tretrin"><a:themeElements>'
        f'<a:clrScheme name="Tretrin">{colours}</a:clrScheme>'
        f'<a:fontScheme name="Tretrin"><a:majorFont>{major}</a:majorFont><a:minorFont>{minor}</a:minorFont>'
        f'</a:fontScheme><a:fmtScheme name="Tretrin"><a:fillStyleLst>{_FILL * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{lines}</a:lnStyleLst>"
        f"<a:effectStyleLst>{_NO_EFFECT * 3}</a:effectStyleLst><a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst>"
        "</a:fmtScheme></a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>"
    ).encode()
