"""Our own TOML files, parsed: what they hold is kept beside what Python keeps of our modules.

Parsing all of them takes as long as a third of what else a start takes, and they are the same at every start.
"""

from __future__ import annotations

import marshal
import os
import sys
import tempfile
import tomllib
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import Any

MARK_BYTES = 16
NO_USE = (EOFError, TypeError, ValueError)
"""What `marshal` raises of what it cannot read, or cannot write: a date, for one."""


def parse(file: Path) -> dict[str, Any]:
    """What `file` holds. Raises TOMLDecodeError where it is no TOML."""
    written = file.read_bytes()
    # By what is in it: a time says nothing where files are unpacked or checked out.
    mark = blake2b(written, digest_size=MARK_BYTES).digest()
    kept = file.parent / "__pycache__" / f"{file.name}.{sys.implementation.cache_tag}"
    with suppress(OSError, *NO_USE):
        found = kept.read_bytes()
        if found.startswith(mark):
            values: dict[str, Any] = marshal.loads(found[MARK_BYTES:])
            return values
    parsed = tomllib.loads(written.decode())
    if not sys.dont_write_bytecode:
        with suppress(OSError, *NO_USE):  # a folder that is not ours to write in
            _keep(kept, mark + marshal.dumps(parsed))
    return parsed


def _keep(file: Path, content: bytes) -> None:
    """Whole or not at all: other processes may be starting as well."""
    file.parent.mkdir(exist_ok=True)
    handle, name = tempfile.mkstemp(dir=file.parent)
    try:
        with open(handle, "wb") as half:
            half.write(content)
        os.replace(name, file)
    except OSError:
        os.unlink(name)
        raise
