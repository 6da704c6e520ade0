"""The three files most people come for, each with its picture, made and handed over by one press."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

from exports import KINDS
from pages.ui.shell import downloads, session
from wizard.language.languages import Language


@dataclass(frozen=True)
class BigFile:
    """`picture` is where our script gets it, under `preview/` (pages/browser/preview.py)."""

    kind: str
    picture: str
    also: str = ""
    """The same in another format."""


PROGRAMS = {"pptx": "PowerPoint", "xlsx": "Excel"}
BIG = (
    BigFile("one_pager_pdf", "one-pager?printed", "one_pager"),
    BigFile("deck", "slides/1", "deck_pdf"),
    BigFile("calendar_xlsx", "calendar", "calendar_ics"),
)


def draw(language: Language) -> None:
    with st.container(key="big-files"):
        for number, file in enumerate(BIG):
            with st.container(key=f"big:{file.kind}", gap="small"):
                _file(file, language, primary=number == 0)


def _file(file: BigFile, language: Language, *, primary: bool) -> None:
    shown = session.store().info(session.current().id).updated.isoformat()  # drawn anew when something has changed
    st.html(f'<div class="tretrin-picture" data-picture="{file.picture}" data-shown="{shown}"></div>')
    st.header(language.text(f"export.big_{file.kind}"), anchor=False)
    st.markdown(language.text(f"export.big_{file.kind}_help"))
    for kind in filter(None, (file.kind, file.also)):
        label = language.text("export.get_ics") if kind == "calendar_ics" else _labelled(kind, language)
        downloads.draw_at_once(kind, label, key=f"get:{kind}", primary=primary and kind == file.kind)


def _labelled(kind: str, language: Language) -> str:
    """By the program that opens it, or the letters of the file's ending."""
    ending = KINDS[kind].file_name.rpartition(".")[2]
    return language.text("export.get", format=PROGRAMS.get(ending, ending.upper()))
