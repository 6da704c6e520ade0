"""One value on the screen: what it is, what is stored, and what was refused in its widget."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import streamlit as st

from pages.ui.shell.seen import CellId
from wizard.language.errors import NotSaved, Refused
from wizard.language.languages import Language
from wizard.questionnaire.model import Field


@dataclass(frozen=True)
class Refusal:
    """A value that was refused or could not be saved, as its widget held it: there it stays until it is put right."""

    held: Any
    reason: Refused | NotSaved


@dataclass(frozen=True)
class Cell:
    """One value on the screen: what it is, what is stored, and how a change is saved."""

    field: Field
    key: str
    value: Any
    language: Language
    save: Callable[[Any], None]
    """Takes the new value, None for "no answer"; may raise Refused."""
    offered: tuple[str, ...] = ()
    """What a field that refers to another answer can choose from."""
    called: Mapping[str, str] = dataclasses.field(default_factory=dict)
    """How what is offered is called, where an earlier answer calls it otherwise than its option."""
    recommended: Mapping[str, str] | None = None
    """The options that stand first, each as a card with the reason in it; by id."""
    heading: bool = False
    """Whether the label already stands above the widget."""
    id: CellId | None = None
    """Which kept value it is, so that a change in another window is noticed; None where that is not looked after."""
    on_chosen: Callable[[], None] | None = None
    """Called once something has been entered and kept."""

    @property
    def label(self) -> str:
        return self.language.of(self.field.label)

    @property
    def placeholder(self) -> str | None:
        return self.language.of(self.field.placeholder) if self.field.placeholder else None

    @property
    def refusal(self) -> Refusal | None:
        found: Refusal | None = st.session_state.get(refusal_key(self.key))
        return found


def refusal_key(key: str) -> str:
    """Where the session keeps what was refused in the widget of this key."""
    return f"refused:{key}"
