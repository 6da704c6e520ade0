"""Worksheets: the exercises of a workshop to print on A4 and fill in by hand, made from the same questions.

`sheets` decides what stands on them, `parts` and `places` how a question looks on paper, `pages` where it stands.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from exports import pdf
from exports.worksheets.pages import lay_out
from exports.worksheets.sheets import Sheet, SheetHeading
from wizard.language.languages import Language


def worksheets(sheets: Sequence[Sheet], heading: SheetHeading, language: Language, today: date) -> bytes:
    """The sheets (one or more) as a PDF file, each beginning on a page of its own."""
    return pdf.write(lay_out(sheets, heading, language, today))
