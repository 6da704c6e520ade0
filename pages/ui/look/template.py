"""Your own PowerPoint template: seen before it is taken, kept with the strategy, put aside or deleted.

A file that has been chosen but not taken yet stays in its field alone.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Any

import streamlit as st

from exports.brand import kept_template
from exports.layout import grid
from exports.layout.template import Template
from pages.ui.shell import session
from pages.ui.shell.plain import plain
from wizard.language.errors import Refused
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kinds import clean_row
from wizard.strategy.strategy import Changes, Strategy

SMALLER = 0.97
"""Share of our own slides' type below which it is said."""
MOST_DRAWN = 4
"""Decks on templates that are remembered while somebody decides, a few MB each."""
FILE, SHOWN, CHOSEN = "template:file", "template:shown", "template:chosen"
"""The field, the number of the slide that is looked at, and how many files have been taken: then the field is empty."""


def draw() -> None:
    """What is kept, and the file that has been chosen to take its place."""
    language = session.language()
    st.markdown(f"**{language.text('template.title')}**")
    st.markdown(language.text("template.lead"))
    strategy = session.store().load(session.current().id, records=[kept_template.RECORD])
    if row := kept_template.kept_row(strategy):
        _kept(language, strategy, str(row.get("name", "")), resting=bool(row.get("resting")))
    # Any sort of file: what it is, its content says, and where it is none of ours, we do.
    uploaded = st.file_uploader(language.text("template.file"), key=_field(), on_change=_begin)
    st.caption(language.text("template.file_help"))
    if uploaded is not None:
        try:
            template = _read(uploaded.getvalue())
        except Refused as refused:
            st.error(refused.message(language))
        else:
            _preview(language, template, uploaded.name)


def _field() -> str:
    return f"{FILE}:{st.session_state.get(CHOSEN, 0)}"


def _read(data: bytes) -> Template:
    from exports.brand.template import read  # it takes a moment, and most come without

    return read(data)


def _kept(language: Language, strategy: Strategy, name: str, *, resting: bool) -> None:
    template = kept_template.in_use(strategy)
    if resting:
        st.info(plain(language.text("template.resting", name=name)))
    elif template is None:
        st.warning(language.text("template.unreadable"))
    else:
        st.success(plain(language.text("template.in_use", name=name)), icon=":material/slideshow:")
        _remarks(language, template)
    with st.container(horizontal=True):
        label = language.text("template.wake" if resting else "template.rest")
        st.button(label, key="template:rest", on_click=_rest, args=(not resting,))
        st.button(language.text("template.remove"), key="template:remove", icon=":material/delete:", on_click=_remove)


def _preview(language: Language, template: Template, name: str) -> None:
    """The strategy's own slides on a template that is not taken yet, to page through."""
    st.markdown(plain(language.text("template.preview", name=name)))
    slides = _slides(template, language)
    number = min(st.session_state.setdefault(SHOWN, 0), len(slides) - 1)
    st.image(slides[number], width="stretch")
    with st.container(horizontal=True, vertical_alignment="center"):
        back, forward = language.text("template.back"), language.text("template.forward")
        st.button(back, key="template:back", disabled=not number, on_click=_turn, args=(number - 1,))
        st.caption(language.text("template.slide", number=number + 1, total=len(slides)))
        last = number == len(slides) - 1
        st.button(forward, key="template:forward", disabled=last, on_click=_turn, args=(number + 1,))
    _remarks(language, template)
    st.button(language.text("template.take"), key="template:take", type="primary", on_click=_take)


def _slides(template: Template, language: Language) -> list[str]:
    """Each slide as an SVG."""
    opened = session.current().id
    return _drawn(template, opened, session.store().info(opened).updated.isoformat(), session.today(), language)


@lru_cache(maxsize=MOST_DRAWN)
def _drawn(template: Template, strategy_id: int, updated: str, today: date, language: Language) -> list[str]:
    """The slides of a strategy as it was at the time `updated`: they are paged through."""
    from exports import outline, svg
    from exports.layout import slides
    from exports.layout.look import Look

    blocks = outline.deck(session.store().load(strategy_id), language, today)
    return svg.draw(slides.deck(blocks, Look(template=template)))


def _remarks(language: Language, template: Template) -> None:
    """What is missing, and what is shown otherwise than in PowerPoint."""
    remarks = [language.text(f"template.no_{name}") for name in template.missing]
    if template.sheet:
        remarks.append(language.text("template.sheet"))
    share = template.scale * grid.HEIGHT / template.height
    if share < SMALLER:
        remarks.append(language.text("template.smaller", percent=round(100 * share)))
    remarks.append(language.text("template.pdf"))
    if template.not_drawn:
        remarks.append(language.text("template.pdf_lacks"))
    st.caption("\n".join(f"- {remark}" for remark in remarks))


# Callbacks


def _begin() -> None:
    st.session_state[SHOWN] = 0


def _turn(number: int) -> None:
    st.session_state[SHOWN] = number


def _take() -> None:
    uploaded = st.session_state[_field()]
    if uploaded is None:
        return
    record = catalogue().records[kept_template.RECORD]
    row = clean_row(kept_template.new_row(_read(uploaded.getvalue()), uploaded.name), record)
    session.save({kept_template.RECORD: [row]})
    st.session_state[CHOSEN] = st.session_state.get(CHOSEN, 0) + 1


def _rest(resting: bool) -> None:
    def change(strategy: Strategy) -> Changes:
        row: dict[str, Any] = {**kept_template.kept_row(strategy), "resting": resting}
        return {kept_template.RECORD: [clean_row(row, catalogue().records[kept_template.RECORD])]}

    session.update(change, records=[kept_template.RECORD])


def _remove() -> None:
    session.save({kept_template.RECORD: None})
