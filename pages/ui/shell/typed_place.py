"""Fields of what is no question: where what is typed in them is kept while it is typed (pages/browser/js/typing.js).

The key of a question's field says it by itself.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from html import escape

import streamlit as st

from pages.ui.shell import session
from wizard.questionnaire.model import Row
from wizard.strategy.drafts import Place


@contextmanager
def typed_place(place: Place, key: str, new_row: Row | None = None) -> Iterator[None]:
    """Whatever field is drawn inside is the one of `place`, in the open strategy. `new_row` as in `Draft`."""
    said = {"strategy": session.current().id, **place._asdict(), "new_row": new_row}
    with st.container(key=f"typed:{key}", gap=None):
        st.html(f'<span class="tretrin-place" data-place="{escape(json.dumps(said))}"></span>')
        yield
