"""Your look: a theme, a logo, colours and fonts, each kept as it is chosen. The preview of the deck shows it."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Mapping
from typing import Any

import streamlit as st

from exports.brand import kept, logo, office_theme, picture_colours
from exports.layout.palette import STEPS
from exports.layout.themes import FONT_NAME, THEMES
from pages.ui.look import template
from pages.ui.shell import session
from wizard.language.errors import Refused
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kinds import clean_row
from wizard.questionnaire.model import Row
from wizard.strategy.strategy import Changes, Strategy

FONTS = ("title_font", "font")
PROBLEM = "look:problem"


def draw() -> None:
    """Everything there is to choose, and what was made of it."""
    language, row = session.language(), _row()
    st.markdown(language.text("look.lead"))
    if problem := st.session_state.pop(PROBLEM, None):
        st.error(problem)
    _theme(language, row)
    _logo(language, row)
    _colours(language, row)
    _fonts(language, row)
    template.draw()
    if row:
        st.button(language.text("look.remove"), key="look:remove", icon=":material/delete:", on_click=_remove)


def _row() -> Mapping[str, Any]:
    return kept.kept(session.store().load(session.current().id, records=[kept.RECORD]))


def _label(language: Language, field: str) -> str:
    return language.of(catalogue().records[kept.RECORD].row_field(field).label)


def _theme(language: Language, row: Mapping[str, Any]) -> None:
    options = catalogue().records[kept.RECORD].row_field("theme").options
    st.session_state["look:theme"] = kept.base(row).id
    st.radio(
        language.text("look.theme"),
        list(THEMES),
        format_func={option.id: language.of(option.label) for option in options}.__getitem__,
        captions=[language.of(option.hint) for option in options if option.hint],
        key="look:theme",
        on_change=_keep_theme,
    )


def _logo(language: Language, row: Mapping[str, Any]) -> None:
    # Any sort of file: what it is, its content says, and where it is none of ours, we do.
    st.file_uploader(language.text("look.logo_file"), key="look:logo_file", on_change=_keep_logo)
    st.caption(language.text("look.logo_help"))
    if "logo" in row:
        with st.container(horizontal=True, vertical_alignment="center"):
            st.image(b64decode(row["logo"]), width=160)
            st.button(language.text("look.logo_remove"), key="look:logo_remove", on_click=_keep, kwargs={"logo": None})
            st.button(language.text("look.colours_from_logo"), key="look:from_logo", on_click=_take_from_logo)


def _colours(language: Language, row: Mapping[str, Any]) -> None:
    st.markdown(f"**{language.text('look.colours')}**")
    chosen = kept.given(row)
    with st.container(horizontal=True):
        for step in STEPS:
            st.session_state[f"look:{step}"] = f"#{chosen.get(step, kept.base(row).full(step))}"
            st.color_picker(_label(language, step), key=f"look:{step}", on_change=_keep_colour, args=(step,))
    for one in kept.mended(row):
        name = _label(language, one.step)
        st.info(language.text("look.mended", name=name, given=one.given, used=one.used), icon=":material/contrast:")
    if chosen:
        own: dict[str, None] = dict.fromkeys(STEPS)
        st.button(language.text("look.colours_reset"), key="look:colours_reset", on_click=_keep, kwargs=own)
    st.file_uploader(language.text("look.office_file"), key="look:office_file", on_change=_take_from_office)
    st.caption(language.text("look.office_help"))


def _fonts(language: Language, row: Mapping[str, Any]) -> None:
    st.markdown(f"**{language.text('look.fonts')}**")
    with st.container(horizontal=True):
        for name in FONTS:
            st.session_state[f"look:{name}"] = row.get(name, "")
            placeholder = getattr(kept.base(row), name)
            st.text_input(
                _label(language, name), key=f"look:{name}", placeholder=placeholder, on_change=_keep_font, args=(name,)
            )
    st.caption(language.text("look.fonts_help"))


# Callbacks


def _keep(**fields: object) -> None:
    """Keeps new values of the record's fields; None removes one."""

    def change(strategy: Strategy) -> Changes:
        row = {name: value for name, value in {**kept.kept(strategy), **fields}.items() if value is not None}
        cleaned: Row = clean_row(row, catalogue().records[kept.RECORD])
        return {kept.RECORD: [cleaned] if cleaned else None}

    session.update(change, records=[kept.RECORD])


def _remove() -> None:
    session.save({kept.RECORD: None})


def _keep_theme() -> None:
    _keep(theme=st.session_state["look:theme"])


def _keep_colour(step: str) -> None:
    _keep(**{step: st.session_state[f"look:{step}"].upper()})


def _keep_font(name: str) -> None:
    written = " ".join(st.session_state[f"look:{name}"].split())
    if written and not FONT_NAME.fullmatch(written):
        st.session_state[PROBLEM] = session.language().text("look.font_unknown")
        return
    _keep(**{name: written or None})


def _keep_logo() -> None:
    uploaded = st.session_state["look:logo_file"]
    if uploaded is None:
        return
    try:
        _keep(logo=b64encode(logo.read(uploaded.getvalue())).decode())
    except Refused as refused:
        st.session_state[PROBLEM] = refused.message(session.language())


def _take_from_logo() -> None:
    _take(picture_colours.of_picture(b64decode(_row()["logo"])))


def _take_from_office() -> None:
    uploaded = st.session_state["look:office_file"]
    if uploaded is None:
        return
    try:
        found = office_theme.read(uploaded.getvalue())
    except Refused as refused:
        st.session_state[PROBLEM] = refused.message(session.language())
        return
    _take(found.colours, **{name: getattr(found, name) or None for name in FONTS})


def _take(found: list[str], **fonts: str | None) -> None:
    """The colours that were found, for the steps in their order; the others keep the theme's."""
    if not found:
        st.session_state[PROBLEM] = session.language().text("look.colours_none")
    if found or any(fonts.values()):
        _keep(**{**dict.fromkeys(STEPS), **dict(zip(STEPS, found, strict=False))}, **fonts)
