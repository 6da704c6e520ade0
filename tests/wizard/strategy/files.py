"""Strategy files as tests write them."""

from __future__ import annotations

import json
from typing import Any


def file(answers: object = None, **rest: object) -> dict[str, Any]:
    """A strategy file's object."""
    return {"format": "social-media-strategy/1", "answers": {} if answers is None else answers} | rest


def bytes_of(document: object) -> bytes:
    return json.dumps(document).encode()
