"""Several files as one: a deterministic zip, the same bytes for the same files and day."""

from __future__ import annotations

import io
from collections.abc import Mapping
from datetime import date
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

READABLE = 0o644 << 16
"""Permissions of a file once it is unpacked, where the system knows any."""
UNIX = 3


def zipped(files: Mapping[str, bytes], day: date) -> bytes:
    """A zip of `files` by name, in their order, each dated `day` at midnight."""
    buffer = io.BytesIO()
    with ZipFile(buffer, "w") as archive:
        for name, content in files.items():
            info = ZipInfo(name, (day.year, day.month, day.day, 0, 0, 0))
            info.compress_type, info.create_system, info.external_attr = ZIP_DEFLATED, UNIX, READABLE
            archive.writestr(info, content)
    return buffer.getvalue()
