"""Turns a drawing (SVG) into dots, so that nothing else needs to know the format.

Typst draws it, which runs no scripts and fetches nothing. It does so in a process of its own, whose time and memory are
limited: a small file can ask for endless work.
"""

from __future__ import annotations

import subprocess
import sys
from codecs import BOM_UTF8
from pathlib import Path

from wizard.language.errors import Refused

SCRIPT = Path(__file__).with_name("draw_svg.py")
SECONDS = 20


def is_svg(data: bytes) -> bool:
    """Whether `data` is text with an SVG element near its beginning."""
    head = data[:4096].removeprefix(BOM_UTF8).lstrip()
    return head.startswith(b"<") and b"<svg" in head


def rasterised(data: bytes) -> bytes:
    """The drawing `data` as PNG, clear where it draws nothing. Raises Refused for what cannot be drawn by itself."""
    try:
        done = subprocess.run([sys.executable, "-I", SCRIPT], input=data, capture_output=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        raise Refused("logo_svg") from None
    if done.returncode or not done.stdout:
        raise Refused("logo_svg")
    return done.stdout
