"""What building processes are asked to do here. They import it by its name."""

from __future__ import annotations

import os
import signal
import threading
import time
from pathlib import Path

from wizard.language.errors import Refused


def double(number: int) -> int:
    return 2 * number


def where() -> int:
    return os.getpid()


def asleep(seconds: float) -> int:
    time.sleep(seconds)
    return os.getpid()


def together(folder: str, name: str, others: int) -> bool:
    """Whether so many others were doing this at the same time."""
    place = Path(folder)
    (place / name).touch()
    end = time.monotonic() + 20
    while time.monotonic() < end:
        if len(list(place.iterdir())) > others:
            return True
        time.sleep(0.01)
    return False


def die() -> None:
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(20)


def die_once(folder: str) -> str:
    """The first time."""
    begun = Path(folder) / "begun"
    if not begun.exists():
        begun.touch()
        die()
    return "done"


def refuse() -> None:
    raise Refused("no_such_option", "kind", value="x", allowed="y")


def fail() -> None:
    raise ZeroDivisionError("a bug")


class Odd(Exception):
    """Cannot be made anew from its arguments."""

    def __init__(self, one: str, other: str) -> None:
        super().__init__(one + other)


def fail_oddly() -> None:
    raise Odd("a ", "bug")


def give_what_stays() -> object:
    return threading.Lock()


def talk() -> str:
    print("something for the log", flush=True)
    return "said"
