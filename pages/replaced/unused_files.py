"""Files that pages show and no window needs any more: Streamlit looks for them after every run of every window.

It goes through the files of all windows then. Here that is left out where nothing has changed since it last found none:
a run that only draws a question again neither adds a file nor lets go of one.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar
from weakref import WeakSet

from streamlit.runtime.media_file_manager import MediaFileManager

Given = ParamSpec("Given")
Result = TypeVar("Result")

CHANGES = ("add", "add_deferred", "remove_deferred", "execute_deferred", "clear_session_refs")
"""What changes which files there are, or which are needed."""

_nothing_to_remove: WeakSet[MediaFileManager] = WeakSet()
_streamlits_own = MediaFileManager.remove_orphaned_files


def look_when_something_changed() -> None:
    """In this process from now on."""
    manager: Any = MediaFileManager
    if manager.remove_orphaned_files is _streamlits_own:
        for name in CHANGES:
            setattr(manager, name, _noting(getattr(manager, name)))
        manager.remove_orphaned_files = _remove


def _noting(
    change: Callable[Concatenate[MediaFileManager, Given], Result],
) -> Callable[Concatenate[MediaFileManager, Given], Result]:
    """`change`, after which there may be something to remove."""

    @wraps(change)
    def noted(manager: MediaFileManager, /, *args: Given.args, **kwargs: Given.kwargs) -> Result:
        try:
            return change(manager, *args, **kwargs)
        finally:
            _nothing_to_remove.discard(manager)

    return noted


def _remove(manager: MediaFileManager) -> None:
    if manager in _nothing_to_remove:
        return
    _nothing_to_remove.add(manager)  # before it looks: what changes meanwhile takes it back
    _streamlits_own(manager)
    with manager._lock:
        # A download that nobody needs is marked the first time, and goes the second.
        waiting = any(file.is_marked_for_delete for file in manager._file_metadata.values())
    if waiting:
        _nothing_to_remove.discard(manager)
