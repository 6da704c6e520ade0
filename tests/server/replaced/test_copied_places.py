"""What a fragment remembers of the places it stands in is what Streamlit's own copies remember."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import pytest
from streamlit.cursor import RunningCursor
from streamlit.delta_generator import DeltaGenerator
from streamlit.elements.lib.form_utils import FormData
from streamlit.proto.RootContainer_pb2 import RootContainer

from pages.replaced import copied_places

Stack = tuple[DeltaGenerator, ...]


@pytest.fixture(autouse=True)
def streamlits_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """What stands in its place may be ours already; set back afterwards."""
    monkeypatch.setattr(DeltaGenerator, "__deepcopy__", copied_places._streamlits_own)
    monkeypatch.setattr(RunningCursor, "__deepcopy__", None, raising=False)
    monkeypatch.delattr(RunningCursor, "__deepcopy__")


def stack() -> Stack:
    """A page with a form in it, and a container in that: as they stand inside each other when a fragment is drawn."""
    places = [DeltaGenerator(root_container=RootContainer.MAIN, cursor=RunningCursor(RootContainer.MAIN))]
    for number, kind in enumerate(("form", "vertical")):
        cursor = places[-1]._cursor
        assert isinstance(cursor, RunningCursor)
        for _ in range(number + 1):
            cursor.lock_element()
        inside: Any = {"root_container": RootContainer.MAIN, "parent": places[-1], "block_type": kind}
        places.append(DeltaGenerator(cursor=cursor.open_block(), **inside))
    places[1]._form_data = FormData("a form")
    places[2]._creating_fragment_id = "a fragment"
    last = places[2]._cursor
    assert last is not None
    last.get_transient_cursor()
    last.transient_elements[2] = "a spinner"  # type: ignore[assignment]
    return tuple(places)


def told(places: Stack) -> Iterator[object]:
    """All there is to know of each, and where what is written in it goes."""
    for place in places:
        for each in place._ancestors:
            cursor: Any = each._cursor
            yield each._root_container, each._block_type, each._form_data, each._creating_fragment_id
            yield type(cursor), cursor.delta_path, cursor.is_locked, cursor._transient_index
            yield list(cursor.transient_elements.items())
        yield list(place._ancestor_block_types)
    for place in places:
        yield [place._cursor.lock_element().delta_path for _ in range(2)]  # type: ignore[union-attr]


def test_a_copy_is_written_in_as_streamlits_own_and_leaves_what_it_was_copied_from() -> None:
    places = stack()
    own = list(told(deepcopy(places)))
    copied_places.copy_once()
    assert DeltaGenerator.__deepcopy__ is not copied_places._streamlits_own
    for _ in range(2):  # what is written in one is not in the next
        assert list(told(deepcopy(places))) == own
    assert list(told(places)) == own


def test_what_stands_in_each_other_is_copied_once() -> None:
    copied_places.copy_once()
    page, form, inner = deepcopy(stack())
    assert inner._parent is form
    assert form._parent is page
