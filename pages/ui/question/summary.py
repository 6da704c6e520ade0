"""An answer to read, not to change: as text, a list row by row."""

from __future__ import annotations

from typing import Any

import streamlit as st

from wizard.language.languages import Language
from wizard.questionnaire.model import Field, Question, Row
from wizard.questionnaire.show import show, show_cell


def draw(value: Any, question: Question, language: Language) -> None:
    """`value`, an answer to `question`. Rows stand apart where they take more than a line."""
    if question.kind != "list":
        st.text(show(value, question, language))
        return
    rows = [_row(row, question.fields, language) for row in value]
    st.text(("\n\n" if any("\n" in row for row in rows) else "\n").join(rows))


def _row(row: Row, fields: tuple[Field, ...], language: Language) -> str:
    """First what the row is called, then its short answers on one line, then its long ones on a line each."""
    first, *others = [field for field in fields if field.id in row]
    shown = {field.id: f"{language.of(field.label)}: {show_cell(row, field, language)}" for field in others}
    short = " · ".join(shown[field.id] for field in others if field.kind != "long_text")
    long = [shown[field.id] for field in others if field.kind == "long_text"]
    return "\n".join(part for part in (show_cell(row, first, language), short, *long) if part)
