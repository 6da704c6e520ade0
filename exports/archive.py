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
            archive.writestr(entry(name, day), content)
    return buffer.getvalue()


def entry(name: str, day: date, how: int = ZIP_DEFLATED) -> ZipInfo:
    """A file in a zip, packed as `how` says (ZIP_DEFLATED, ZIP_STORED) and dated `day`: at midnight, or at its time
    where it is a `datetime`.
    """
    year, month, date_, hour, minute, second = day.timetuple()[:6]
    info = ZipInfo(name, (year, month, date_, hour, minute, second))
    info.compress_type, info.create_system, info.external_attr = how, UNIX, READABLE
    return info
