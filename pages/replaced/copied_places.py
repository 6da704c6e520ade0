"""The places of a page that a fragment remembers and is drawn at again, copied without copying the same one twice.

Streamlit copies the containers a fragment stands in, at its first drawing and before each further one; those that stand
in each other it copies once for each, with all that is around it. In a page of seven questions that is a tenth of what
a window occupies.
"""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from streamlit.cursor import RunningCursor
from streamlit.delta_generator import DeltaGenerator

Memo = dict[int, Any]
"""What has been copied already, as `copy.deepcopy` hands it on."""

_streamlits_own = DeltaGenerator.__deepcopy__


def copy_once() -> None:
    """In this process from now on."""
    container: Any = DeltaGenerator
    cursor: Any = RunningCursor
    container.__deepcopy__ = _container
    cursor.__deepcopy__ = _cursor


def _container(place: DeltaGenerator, memo: Memo) -> DeltaGenerator:
    copied = DeltaGenerator(
        root_container=place._root_container,
        cursor=deepcopy(place._cursor, memo),
        parent=deepcopy(place._parent, memo),
        block_type=place._block_type,
    )
    copied._form_data = deepcopy(place._form_data, memo)
    copied._creating_fragment_id = place._creating_fragment_id
    return copied


def _cursor(cursor: RunningCursor, memo: Memo) -> RunningCursor:
    copied = RunningCursor(
        cursor._root_container,
        cursor._parent_path,
        cursor._transient_index,
        deepcopy(cursor._transient_elements, memo) if len(cursor._transient_elements) else None,
    )
    copied._index = cursor._index
    return copied
