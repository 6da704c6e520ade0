"""What changed between two versions, question by question: old dashed, new tinted, and why."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import streamlit as st

from wizard.language.languages import Language
from wizard.versions import QuestionChange
from wizard.versions.reasons import Reasons
from wizard.versions.words import BeforeAndAfter, ChangedPart, pairs, reason, title

AT_ONCE = 8


def draw(changes: Sequence[QuestionChange], why: Reasons, language: Language, key: str) -> None:
    """The first of them, and the others folded."""
    for number, change in enumerate(changes[:AT_ONCE]):
        _change(change, why, language, f"{key}:{number}")
    if more := changes[AT_ONCE:]:
        names = ", ".join(language.of(each.question.short) for each in more)
        label = language.text("versions.more", n=len(more), names=names)
        with st.expander(label, type="compact", key=f"{key}:more", on_change="rerun") as unfolded:
            if unfolded.open:
                for number, change in enumerate(more, AT_ONCE):
                    _change(change, why, language, f"{key}:{number}")


def _change(change: QuestionChange, why: Reasons, language: Language, key: str) -> None:
    said = reason(why.get(change.question.id, ()), language)
    found = pairs(change, language)
    note = f'<p class="change-note">{escape(language.text("versions.order"))}</p>' if change.only_order else ""
    st.html(
        f'<section class="change {change.question.step}"><div class="change-head">'
        f"<h2>{escape(title(change, language))}</h2>"
        f"<span>{escape(said or language.text('versions.no_reason'))}</span></div>"
        f"{note}{''.join(_pair(each, language) for each in found)}</section>"
    )
    whole = [each.whole for each in found if each.whole is not None]
    if whole:
        with st.expander(language.text("versions.whole"), type="compact", key=f"{key}:whole"):
            for before, after in whole:
                for label, text in (("whole_before", before), ("whole_after", after)):
                    st.markdown(f"**{language.text(f'versions.{label}')}**")
                    st.text(text)


def _pair(pair: BeforeAndAfter, language: Language) -> str:
    """On a phone the old stands over the new."""
    old = _side(pair.before, "old") if pair.before else _nothing("new", language)
    new = _side(pair.after, "new") if pair.after else _nothing("gone", language)
    return f'<div class="change-pair">{old}<i aria-hidden="true">→</i>{new}</div>'


def _side(parts: Sequence[ChangedPart], look: str) -> str:
    tag = "del" if look == "old" else "ins"
    said = " · ".join(
        f"<b>{escape(each.text)}</b>" if each.changed and look == "new" else escape(each.text) for each in parts
    )
    return f'<{tag} class="{look}">{said}</{tag}>'


def _nothing(text: str, language: Language) -> str:
    return f'<span class="nothing">{escape(language.text(f"versions.{text}"))}</span>'
