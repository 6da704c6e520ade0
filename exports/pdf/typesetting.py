"""Hands content to Typst, the library that sets it, together with one of our templates.

Content reaches a template as data (`sys.inputs`) and is set as strings: no text is ever read as markup or code.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from pathlib import Path

import typst

from exports.pdf.fonts import fonts

TEMPLATES = Path(__file__).parent / "templates"
ACCESSIBLE: list[typst.PDFStandard] = ["ua-1"]
"""PDF/UA-1: tags, title and language are there, and every letter can be drawn."""


def typeset(template: str, content: Mapping[str, object], made: date) -> bytes:
    """`content` set by the template of that name, as a tagged PDF file dated `made`.

    It claims PDF/UA-1, unless it has a sign that no font here can draw: that shows as an empty box, but is still found
    and copied.
    """
    try:
        return _compiled(template, content, made, ACCESSIBLE)
    except typst.TypstError:
        return _compiled(template, {**content, "boxes": True}, made, [])


def _compiled(template: str, content: Mapping[str, object], made: date, standards: list[typst.PDFStandard]) -> bytes:
    return typst.compile(
        TEMPLATES / template,
        root=TEMPLATES,
        font_paths=fonts(),
        sys_inputs={"content": json.dumps(content, ensure_ascii=False)},
        pdf_standards=standards,
        timestamp=datetime.combine(made, time(), UTC),
    )
