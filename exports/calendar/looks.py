"""How the workbook looks: the house's colours and Arial, wide enough to read, calm enough to work in."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format

from exports.calendar.entries import looks_like_formula, options
from exports.layout import fit
from exports.layout.palette import Colour, css
from wizard.language.languages import Language

INK, MUTED, WHITE, RULE = (css(Colour(role)) for role in ("ink", "muted", "white", "rule"))
PETROL, OCHRE = css(Colour("strategy")), css(Colour("plan"))
PALE_PETROL, PALE_OCHRE, PALE_GREY = (css(Colour(role)) for role in ("pale strategy", "pale plan", "pale"))

WIDTHS: Mapping[str, float] = MappingProxyType(
    {
        "date": 17,
        "time": 13,
        "role": 18,
        "platform": 13,
        "profile": 17,
        "pillar": 25,
        "type": 17,
        "title": 34,
        "idea": 56,
        "first_line": 34,
        "text": 44,
        "hashtags": 20,
        "alt_text": 28,
        "beforehand": 28,
        "call": 26,
        "creator": 19,
        "poster": 19,
        "status": 13,
        "link": 20,
    }
)
"""Of the columns, in the characters Excel counts in; a heading leaves room for the filter's arrow."""

CHARACTER = 5.25
"""Points: the width Excel counts in, a digit in its own standard font."""
SIDES, ABOVE = 8.0, 4.0
"""Points a cell keeps clear at its sides together, the indent among them, and a row above and below its text."""
SIZE, LINE = 10.0, 12.75
"""Points: the font's size, and what Excel gives a line of it."""
MONTH_SIZE = 9.0
"""Points: the font's size on the sheets to hang up."""
HIGHEST = 409.0
"""Points Excel allows a row."""

DATES: Mapping[str, str] = MappingProxyType({"da": "[$-406]ddd d. mmm yyyy", "en": "[$-809]ddd d mmm yyyy"})
"""Excel's format of a date by language: the weekday with it, in the language of the sheet and not of the machine."""
TIMES = "hh:mm"


def row_height(texts: Mapping[str, str]) -> float:
    """Points a row needs to show `texts`, by column, each wrapped in its own."""
    most = max((lines(text, WIDTHS[column] * CHARACTER - SIDES) for column, text in texts.items()), default=1)
    return min(HIGHEST, most * LINE + ABOVE)


@lru_cache(maxsize=8192)
def lines(text: str, room: float, size: float = SIZE) -> int:
    """How many lines `text` takes in so many points."""
    return sum(len(fit.starts(fit.clean(line), size, room)) for line in text.split("\n"))


class Looks:
    """The formats of one workbook."""

    def __init__(self, book: Workbook, language: Language) -> None:
        def cell(**more: Any) -> Format:
            base = {
                "font_name": "Arial",
                "font_size": SIZE,
                "font_color": INK,
                "align": "left",
                "indent": 1,
                "valign": "top",
            }
            return book.add_format({**base, "bottom": 1, "bottom_color": RULE, **more})

        self.heading = cell(bold=True, font_color=WHITE, bg_color=OCHRE, valign="vcenter", text_wrap=True)
        self.date = cell(num_format=DATES[language.id])
        self.time = cell(num_format=TIMES)
        self.plain = cell(text_wrap=True)
        self.quoted = cell(text_wrap=True, quote_prefix=True)
        self.statuses = {
            options("status", language)[status]: book.add_format(look) for status, look in STATUSES.items()
        }
        """What a status adds to its cell, by the status as it is shown."""
        edge = {"border": 1, "border_color": RULE, "font_size": MONTH_SIZE}
        self.month_title = cell(font_size=16, bottom=0, indent=0, valign="vcenter")
        self.month_head = cell(bold=True, font_color=WHITE, bg_color=OCHRE, valign="vcenter", font_size=MONTH_SIZE)
        self.month_number = cell(font_color=MUTED, indent=0, align="center", **edge)
        self.month_day = cell(font_color=MUTED, **edge)
        self.month_other = cell(bg_color=PALE_GREY, **edge)
        self.month_full = cell(text_wrap=True, bg_color=PALE_OCHRE, **edge)
        self.month_bold = book.add_format(
            {"font_name": "Arial", "font_size": MONTH_SIZE, "font_color": OCHRE, "bold": True}
        )
        self.month_words = book.add_format({"font_name": "Arial", "font_size": MONTH_SIZE, "font_color": INK})

    def column(self, field_id: str) -> Format:
        """What the empty cells of a column look like."""
        return {"date": self.date, "time": self.time}.get(field_id, self.plain)

    def text(self, value: str) -> Format:
        # Marked as text, it also stays text when somebody edits the cell.
        return self.quoted if looks_like_formula(value) else self.plain


STATUSES: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {
        "in_progress": {"bg_color": PALE_OCHRE, "font_color": OCHRE},
        "ready": {"bg_color": PALE_PETROL, "font_color": PETROL, "bold": True},
        "posted": {"bg_color": PALE_GREY, "font_color": MUTED},
    }
)
"""The colours of the statuses; an idea has none, since nothing has been done about it."""
