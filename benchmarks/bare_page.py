"""The source of a bare Streamlit page: the widgets of a section with its answers in them, and nothing around them.

No store, no fragments, no frame, no callbacks: what one would write first. Kinds, labels and options are the app's.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wizard.language.languages import Language
from wizard.questionnaire.model import Answers, Question, Section

FEW = 7  # as in the app: more options go into a drop-down

HEADING = """import altair
import pandas
import pptx
import streamlit as st
"""


def source(section: Section, answers: Answers, language: Language) -> str:
    lines = [_call("title", language.of(section.title)), _call("markdown", language.of(section.intro))]
    for question in section.questions:
        lines += _question(question, answers.get(question.id), language)
    for key in ("step.back", "step.continue"):
        lines.append(_call("button", language.text(key), key=key))
    return "\n".join([HEADING, *lines, ""])


def _call(name: str, *values: Any, **named: Any) -> str:
    given = [*map(repr, values), *(f"{key}={value!r}" for key, value in named.items())]
    return f"st.{name}({', '.join(given)})"


def _question(question: Question, value: Any, language: Language) -> Iterator[str]:
    of, text = language.of, language.text
    yield _call("markdown", f"**{of(question.label)}**")
    if question.help:
        yield _call("caption", of(question.help))
    if question.kind == "list":
        yield from _cards(question, value or [], language)
    else:
        yield _widget(question, value, language)
    yield f"with {_call('expander', text('question.why_title'), type='compact')}:"
    yield "    " + _call("markdown", f"**{text('step.why')}**  \n{of(question.why)}")
    yield "    " + _call("markdown", f"**{text('step.example')}**")
    yield "    " + _call("text", of(question.example))


def _widget(question: Question, value: Any, language: Language) -> str:
    label = language.of(question.label)
    look = {"key": question.id, "label_visibility": "collapsed"}
    match question.kind:
        case "text":
            return _call("text_input", label, value or "", **look)
        case "long_text":
            return _call("text_area", label, value or "", height="content", **look)
        case "choice":
            options = {option.id: language.of(option.label) for option in question.options}
            at = list(options).index(value) if value else None
            if len(options) > FEW:
                return _call("selectbox", label, list(options.values()), at, **look)
            captions = [language.of(option.hint) if option.hint else "" for option in question.options]
            return _call("radio", label, list(options.values()), at, captions=captions, **look)
        case "choices":
            options = {option.id: language.of(option.label) for option in question.options}
            chosen = [options[id_] for id_ in value or []]
            return _call("pills", label, list(options.values()), selection_mode="multi", default=chosen, **look)
        case kind:
            raise ValueError(f"{question.id}: a bare page has no {kind}")


def _cards(question: Question, rows: list[dict[str, Any]], language: Language) -> Iterator[str]:
    text = language.text
    for index, row in enumerate(rows):
        first, *others = map(str, row.values())
        key = f"{question.id}:{index}"
        yield "with st.container(border=True):"
        yield "    words, actions = st.columns([3, 2])"
        yield "    with words:"
        yield "        " + _call("markdown", f"**{first}**")
        if others:
            yield "        " + _call("text", " · ".join(others))
        yield "    with actions:"
        yield "        " + _call("button", text("rows.change"), key=f"change:{key}")
        menu = [text(f"rows.{action}") for action in ("up", "down", "remove")]
        yield "        " + _call("menu_button", text("rows.more"), menu, key=f"menu:{key}")
    yield _call("button", text("rows.add_more" if rows else "rows.add"), key=f"add:{question.id}")
