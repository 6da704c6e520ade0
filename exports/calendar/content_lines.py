"""The lines an iCalendar file is made of (RFC 5545, 3.1): `NAME:value`, escaped and folded.

The library that reads these files in the tests writes them too, but a calendar of 20,000 entries then takes a quarter
of a minute, in a server that others are waiting for.
"""

from __future__ import annotations

from collections.abc import Iterable

LONGEST = 74
"""Octets in a line, besides its end: 75 are allowed, and a line that goes on begins with a blank."""


def escaped(text: str) -> str:
    """`text` as a value of the type TEXT."""
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def file_of(lines: Iterable[str]) -> bytes:
    """The file with these lines, each of any length."""
    return b"".join(_folded(line.encode()) for line in lines)


def _folded(line: bytes) -> bytes:
    """`line` in as many as it takes. None ends within a character, or between a backslash and what it escapes."""
    parts = []
    while len(line) > LONGEST:
        end = LONGEST
        while line[end] & 0b1100_0000 == 0b1000_0000:
            end -= 1
        backslashes = end - len(line[:end].rstrip(b"\\"))
        end -= backslashes % 2
        parts.append(line[:end])
        line = line[end:]
    return b"\r\n ".join((*parts, line)) + b"\r\n"
