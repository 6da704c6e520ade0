"""Making a file on a click and handing it over: the bytes are built once and kept until the answers change."""

from __future__ import annotations

import threading
from dataclasses import replace

import streamlit as st

from exports import KINDS
from exports.file_names import named
from exports.kinds import Kind
from pages.ui.shell import builders, made_on_request, session
from pages.ui.shell.fragments import fragment
from wizard.language.errors import NotBuilt
from wizard.language.languages import Language
from wizard.strategy import strategy_file
from wizard.strategy.strategy import Strategy

_one_at_a_time = threading.Lock()
"""Whoever asks for a file reads all they have answered. Of twenty who ask at once, nineteen wait, rather than have
everybody who is answering wait for twenty threads."""


@fragment
def draw(kind_id: str) -> None:
    """The button that makes the file of this kind, then the one that downloads it; above it what else may be in it."""
    kind, language, here = KINDS[kind_id], session.language(), session.current()
    open_points = kind.build_with_open_points is not None and st.checkbox(
        language.text("export.open_points"), key=f"open_points:{kind_id}"
    )
    stamp = (here.id, session.store().info(here.id).updated, language.id, open_points)
    made = st.session_state.get(f"made:{kind_id}")
    place = st.empty()  # of one button: what made the file gives way to what downloads it
    if made is None or made[0] != stamp:
        if not place.button(language.text("export.build"), key=f"build:{kind_id}"):
            return
        with place, st.spinner(language.text("export.building")):
            try:
                data = builders.build(kind, _whole_strategy(), language, session.today(), open_points=open_points)
            except NotBuilt:
                st.error(language.text("export.not_built"))
                return
        made = st.session_state[f"made:{kind_id}"] = (stamp, data)
    data = made[1]
    place.download_button(
        language.text("export.download", size=_size(data, language)),
        data,
        file_name=file_name(ending(kind, language)),
        mime=kind.media_type,
        key=f"download:{kind_id}",
        type="primary",
        icon=":material/download:",
        on_click="ignore",
    )


def draw_at_once(kind_id: str, label: str, *, key: str, primary: bool = False, stretch: bool = True) -> None:
    """One button that makes the file of this kind and hands it over, of the answers as they are when it is pressed."""
    kind, language, here, store, today = (
        KINDS[kind_id],
        session.language(),
        session.current(),
        session.store(),
        session.today(),
    )

    def build() -> bytes:  # away from the script: nothing of the session can be asked there
        strategy = replace(store.load(here.id), language=language.id, updated=store.info(here.id).updated)
        return builders.build(kind, strategy, language, today)

    made_on_request.download_button(
        label,
        build,
        file_name=file_name(ending(kind, language)),
        mime=kind.media_type,
        key=key,
        type="primary" if primary else "secondary",
        width="stretch" if stretch else "content",
    )


def _whole_strategy() -> Strategy:
    with _one_at_a_time:
        return session.strategy()


def draw_strategy_file() -> None:
    language = session.language()
    strategy = session.strategy()
    data = strategy_file.write(strategy)
    left_out = strategy.versions[: len(strategy.versions) - len(strategy_file.fitting(strategy).versions)]
    if left_out:
        numbers = language.join(str(version.number) for version in left_out)
        st.warning(language.text("versions.dropped", n=len(left_out), numbers=numbers))
    st.download_button(
        language.text("export.download", size=_size(data, language)),
        data,
        file_name=file_name(f"{language.text('export.file_name')}.json"),
        mime="application/json",
        key="download:file",
        icon=":material/download:",
        on_click="ignore",
    )


def _size(data: bytes, language: Language) -> str:
    return f"{language.number(max(1, round(len(data) / 1000)))} kB"


def ending(kind: Kind, language: Language) -> str:
    """What a file of this kind is called after the company: `evaluering.pptx`."""
    stem, dot, suffix = kind.file_name.rpartition(".")
    return f"{language.text('export.review_file')}{dot}{suffix}" if stem == "review" else kind.file_name


def file_name(ending: str) -> str:
    """The name of a file of the open strategy."""
    return named(session.answers().get("company_name", ""), ending)
