"""Join codes: short enough to read aloud and to type on a phone, and hopeless to guess.

A code lets one into a workshop and opens nobody's strategy.
"""

from __future__ import annotations

import re
import secrets
import threading
from collections import OrderedDict, deque
from datetime import datetime, timedelta

from wizard.language.errors import Refused

ALPHABET = "BCDFGHJKMNPQRSTVWXZ23456789"
"""Nothing that is read as something else (0 and O, 1, I and L), and no vowels: a code spells no word."""
LENGTH = 6
_BETWEEN = re.compile(r"[\s.\-–—_]+")

MINUTE = timedelta(minutes=1)
WRONG_A_MINUTE = 20
"""From one address, which a whole room may share. Then nobody there gets in until a minute has passed."""
ADDRESSES = 10_000
"""How many addresses are remembered; the one heard from longest ago gives way."""


def new_code() -> str:
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))


def read_code(typed: str) -> str:
    """The code in what somebody typed, however they spaced it. Raises Refused for what can be none."""
    code = _BETWEEN.sub("", typed).upper()
    if len(code) != LENGTH or not set(code) <= set(ALPHABET):
        raise Refused("no_such_code")
    return code


def spaced(code: str) -> str:
    """`HK4 PM7`, as it is shown."""
    return f"{code[:3]} {code[3:]}"


class Guesses:
    """How often somebody has typed a code that there is not, by their address. One for each process."""

    def __init__(self) -> None:
        self._wrong: OrderedDict[str, deque[datetime]] = OrderedDict()
        self._lock = threading.Lock()

    def check(self, address: str, now: datetime) -> None:
        """Raises Refused where there were too many within the last minute."""
        with self._lock:
            if len(self._recent(address, now)) >= WRONG_A_MINUTE:
                raise Refused("too_many_codes")

    def note_wrong(self, address: str, now: datetime) -> None:
        with self._lock:
            self._recent(address, now).append(now)

    def _recent(self, address: str, now: datetime) -> deque[datetime]:
        times = self._wrong.setdefault(address, deque(maxlen=WRONG_A_MINUTE))
        self._wrong.move_to_end(address)
        while times and times[0] <= now - MINUTE:
            times.popleft()
        if len(self._wrong) > ADDRESSES:
            self._wrong.popitem(last=False)
        return times
