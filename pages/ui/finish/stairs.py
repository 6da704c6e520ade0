"""The three steps as stairs with what stands on them, for the ends of steps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import streamlit as st

from pages.ui.finish.so_far import Said


@dataclass(frozen=True)
class Stair:
    """One step. `title` is its name, `state` says in words whether it is done, `question` is what it answers.

    `said` is what has been decided on it; on a step that comes, `lead` says how much that is and `comes` what.
    """

    step: str
    number: int
    title: str
    state: str
    question: str
    done: bool
    said: Sequence[Said] = ()
    lead: str = ""
    comes: str = ""


def draw(stairs: Sequence[Stair]) -> None:
    """The stairs; on a phone, where they are narrow, what was decided last stands under them."""
    last = [stair for stair in stairs if stair.done][-1]
    st.html(f'<div class="tretrin-rising">{"".join(map(_stair, stairs))}</div>{_below(last)}')


def _stair(stair: Stair) -> str:
    look = f"tretrin-stair tretrin-{stair.step}{' done' if stair.done else ''}"
    inside = "".join(f"<li>{escape(one.label)}: <b>{escape(one.words)}</b></li>" for one in stair.said)
    comes = f"<p><b>{escape(stair.lead)}</b></p><p>{escape(stair.comes)}</p>" if stair.lead else ""
    return (
        f'<div class="{look}"><h2><span class="tretrin-unseen">{escape(stair.state)}: </span>'
        f'<span aria-hidden="true">{stair.number}</span> {escape(stair.title)}</h2>'
        f'<p class="narrow">{escape(stair.question)}</p>'
        f'<div class="wide">{f"<ul>{inside}</ul>" if inside else ""}{comes}</div></div>'
    )


def _below(stair: Stair) -> str:
    rows = "".join(f"<dt>{escape(one.label)}</dt><dd>{escape(one.words)}</dd>" for one in stair.said)
    return f'<dl class="tretrin-so-far">{rows}</dl>' if rows else ""
