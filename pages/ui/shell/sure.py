"""A question before what nobody should do by a slip, where its button stands. The safe answer is the primary one."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass

import streamlit as st

from pages.ui.shell import session


@dataclass(frozen=True)
class Sure:
    """Asks about one thing at a time. `key` is what its buttons' keys begin with: `feed:yes`, `feed:no`."""

    key: str

    @property
    def _asked(self) -> str:
        return f"{self.key}:asked"

    def ask(self, about: Hashable) -> None:
        """In a callback: have it asked about this, in the strategy that is open, if one is; about nothing for None."""
        st.session_state[self._asked] = (_opened(), about)

    def about(self) -> Hashable:
        """What is asked about now; None where nothing is."""
        strategy_id, about = st.session_state.get(self._asked, (None, None))
        return about if strategy_id == _opened() else None

    def draw(self, words: str, no: str, yes: str, do: Callable[[], None]) -> None:
        """The question, as Markdown, and its two answers. `do` is a callback."""
        with st.container(border=True, key=f"{self.key}-sure"):
            st.markdown(words)
            with st.container(horizontal=True):
                st.button(no, key=f"{self.key}:no", type="primary", on_click=self.ask, args=(None,))
                st.button(yes, key=f"{self.key}:yes", on_click=self._do, args=(do,))

    def _do(self, do: Callable[[], None]) -> None:
        self.ask(None)
        do()


def _opened() -> int | None:
    """The strategy whose question it is; None on a page that has none."""
    opened = session.current_or_none()
    return opened.id if opened else None
