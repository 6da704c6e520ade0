"""Files no window needs go when they go with Streamlit, also where it is not asked to look after every run."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from streamlit.runtime import media_file_manager
from streamlit.runtime.media_file_manager import MediaFileManager
from streamlit.runtime.memory_media_file_storage import MemoryMediaFileStorage

from pages.replaced import unused_files

Step = Callable[[MediaFileManager], object]


def shows(picture: bytes, at: str = "1") -> Step:
    return lambda files: files.add(picture, "image/png", at)


def offers(data: bytes) -> Step:
    return lambda files: files.add(data, "text/csv", "2", is_for_static_download=True)


def offers_later(at: str) -> Step:
    return lambda files: files.add_deferred(lambda: b"later", "text/csv", at)


def fetches(files: MediaFileManager) -> None:
    for file_id in list(files._deferred_callables)[:1]:
        files.execute_deferred(file_id)


def begins_anew(files: MediaFileManager) -> None:
    files.clear_session_refs()


def withdraws(files: MediaFileManager) -> None:
    files.remove_deferred("3")


def only_draws(_: MediaFileManager) -> None:
    """A run that has nothing to do with files."""


RUNS: list[tuple[str, list[Step]]] = [
    ("anna", [begins_anew, shows(b"icon"), offers(b"a"), offers_later("3")]),
    ("bo", [begins_anew, shows(b"icon"), shows(b"chart", "2")]),
    ("anna", [only_draws]),
    ("anna", [fetches]),
    ("bo", [only_draws]),
    ("bo", [only_draws]),
    ("bo", [shows(b"another chart", "2")]),
    ("anna", [begins_anew, shows(b"icon")]),
    ("anna", [only_draws]),
    ("bo", [only_draws]),
    ("anna", [offers_later("3")]),
    ("anna", [withdraws]),
    ("bo", [begins_anew]),
    ("anna", [begins_anew]),
    ("anna", [only_draws]),
]


def kept_after_each(monkeypatch: pytest.MonkeyPatch) -> list[tuple[set[str], int]]:
    """After each run, what is stored and how many files are still to be made when somebody asks."""
    storage = MemoryMediaFileStorage("/media")
    files, kept = MediaFileManager(storage), []
    for who, steps in RUNS:
        monkeypatch.setattr(media_file_manager, "_get_session_id", lambda who=who: who)
        for step in steps:
            step(files)
        files.remove_orphaned_files()
        kept.append((set(storage._files_by_id), len(files._deferred_callables)))
    return kept


def test_files_go_when_they_go_with_streamlit(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in unused_files.CHANGES:  # in their place may stand ours already; set back afterwards
        ours = getattr(MediaFileManager, name)
        monkeypatch.setattr(MediaFileManager, name, getattr(ours, "__wrapped__", ours))
    monkeypatch.setattr(MediaFileManager, "remove_orphaned_files", unused_files._streamlits_own)
    own = kept_after_each(monkeypatch)
    looked: list[None] = []
    streamlits = MediaFileManager._get_inactive_file_ids

    def looks(files: MediaFileManager) -> set[str]:
        looked.append(None)
        return streamlits(files)

    monkeypatch.setattr(MediaFileManager, "_get_inactive_file_ids", looks)
    unused_files.look_when_something_changed()
    assert kept_after_each(monkeypatch) == own
    assert len(looked) < len(RUNS)
    assert own[-1] == (set(), 0)
