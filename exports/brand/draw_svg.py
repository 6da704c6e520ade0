"""A program: an SVG drawing on stdin, a PNG picture on stdout; another exit code than 0 where it cannot be drawn."""

from __future__ import annotations

import sys
from contextlib import suppress

import typst

SECONDS, BYTES = 15, 2_000_000_000
SOURCE = b"""
#set page(width: 600pt, height: 300pt, margin: 0pt, fill: none)
#image(bytes(sys.inputs.svg), format: "svg", width: 100%, height: 100%, fit: "contain")
"""
DOTS_PER_INCH = 144


def limit() -> None:
    """Ends this process where it takes too long or too much memory, on systems that can."""
    with suppress(ImportError):
        import resource

        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
        resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))


def main() -> int:
    """Draws, and returns the exit code."""
    limit()
    try:
        drawing = sys.stdin.buffer.read().decode("utf-8-sig")
        sys.stdout.buffer.write(
            typst.compile(SOURCE, format="png", ppi=DOTS_PER_INCH, sys_inputs={"svg": drawing}) or b""
        )
    except (typst.TypstError, UnicodeDecodeError):
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
