"""One thread imports at a time: modules that are wanted by several at once are waited for, in whatever order.

Python locks each module by itself. Where a package imports its parts and they their package, as those of others do as
well as ours, two threads that begin at different ends wait for each other, and one of them gets a `_DeadlockError`:
in a server that has just been started, the warm-up and the first visitors import the same at the same moment.
What is there already is found without any lock, as ever.
"""

from __future__ import annotations

import importlib
import os
import threading
from types import ModuleType
from typing import Any

_bootstrap: Any = importlib._bootstrap  # import statements look it up there each time
_pythons = _bootstrap._find_and_load
_lock = threading.RLock()


def from_now_on() -> None:
    """In this process. A process that is forked meanwhile begins with nobody importing."""
    if _bootstrap._find_and_load is _pythons:
        _bootstrap._find_and_load = _find_and_load
        os.register_at_fork(after_in_child=_begin_anew)


def _find_and_load(name: str, import_: Any) -> ModuleType:
    with _lock:
        found: ModuleType = _pythons(name, import_)
        return found


def _begin_anew() -> None:
    global _lock
    _lock = threading.RLock()
