"""Waits for what happens on the server, which no page tells of."""

from __future__ import annotations

import time
from collections.abc import Callable

SECONDS = 30.0


def comes_true(happened: Callable[[], bool], seconds: float = SECONDS) -> bool:
    """Whether it happens within so many seconds."""
    end = time.monotonic() + seconds
    while not happened():
        if time.monotonic() > end:
            return False
        time.sleep(0.1)
    return True
