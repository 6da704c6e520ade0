"""Who was there and how far they came, as an Excel workbook: what the board shows, and nothing of what was answered."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import UTC, date, datetime, time

from exports.calendar.package import Book, print_on_a4
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Section
from wizard.workshop import groups
from wizard.workshop.progress import Participant
from wizard.workshop.workshop import Workshop

NAME_WIDTH, WIDTH = 36, 18
"""Of columns, in characters."""


def attendance(workshop: Workshop, participants: Sequence[Participant], language: Language, today: date) -> bytes:
    """The workbook's bytes; the same for the same `today`. Times are those of where the workshop is held."""
    buffer = io.BytesIO()
    book = Book(buffer, {"in_memory": True}, language.tag)
    created = datetime.combine(today, time(), UTC)
    book.set_properties({"title": f"{workshop.title}: {language.text('attendance.name')}", "created": created})
    sheet = book.add_worksheet(language.text("attendance.name"))
    bold, moment = book.add_format({"bold": True, "bottom": 1}), book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
    sections = _sections(workshop)
    headings = [language.text(f"attendance.{name}") for name in ("company", "joined", "last")]
    for column, heading in enumerate([*headings, *(language.of(section.title) for section in sections)]):
        sheet.write_string(0, column, heading, bold)
    people = groups.attending(participants, workshop)
    for line, participant in enumerate(people, 1):
        sheet.write_string(line, 0, participant.name)  # also where it looks like a formula
        for column, at in enumerate((participant.joined, participant.updated), 1):
            sheet.write_datetime(line, column, at.astimezone(workshop.zone).replace(tzinfo=None), moment)
        for column, section in enumerate(sections, len(headings)):
            state = participant.state(section.id)
            sheet.write_string(line, column, language.text(f"overview.state_{state}"))
    sheet.set_column(0, 0, NAME_WIDTH)
    sheet.set_column(1, len(headings) + len(sections) - 1, WIDTH)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, len(people), len(headings) + len(sections) - 1)
    print_on_a4(sheet)
    sheet.repeat_rows(0)
    book.close()
    return buffer.getvalue()


def _sections(workshop: Workshop) -> list[Section]:
    """Those that the workshop's exercises are about, in the questionnaire's order."""
    asked = {section for block in workshop.blocks for section in block.sections}
    return [section for section in catalogue().sections if section.id in asked]
