"""A workshop as it is kept: JSON, without the code, which stands beside it."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import Any

from wizard.workshop.agenda import Block, Kind
from wizard.workshop.clock import Clock
from wizard.workshop.workshop import Message, Workshop


def write(workshop: Workshop) -> str:
    clock, message = workshop.clock, workshop.message
    return json.dumps(
        {
            "title": workshop.title,
            "language": workshop.language,
            "timezone": workshop.timezone,
            "blocks": [_block(block) for block in workshop.blocks],
            "kept_days": workshop.kept_days,
            "host": workshop.host,
            "clock": clock
            and {
                "block": clock.block,
                "began": _time(clock.began),
                "ends": _time(clock.ends),
                "left": clock.left.total_seconds() if clock.left is not None else None,
            },
            "closed": sorted(workshop.closed),
            "message": message and {"text": message.text, "at": _time(message.at)},
            "ended": _time(workshop.ended),
        },
        ensure_ascii=False,
    )


def read(text: str, code: str) -> Workshop:
    kept: dict[str, Any] = json.loads(text)
    clock, message = kept.pop("clock"), kept.pop("message")
    return Workshop(
        **{name: kept[name] for name in ("title", "language", "timezone", "kept_days", "host")},
        blocks=tuple(_read_block(block) for block in kept["blocks"]),
        code=code,
        clock=clock
        and Clock(
            clock["block"],
            datetime.fromisoformat(clock["began"]),
            _read_time(clock["ends"]),
            timedelta(seconds=clock["left"]) if clock["left"] is not None else None,
        ),
        closed=frozenset(kept["closed"]),
        message=message and Message(message["text"], datetime.fromisoformat(message["at"])),
        ended=_read_time(kept["ended"]),
    )


def _block(block: Block) -> dict[str, Any]:
    return {
        "kind": block.kind,
        "title": block.title,
        "day": block.day,
        "starts": _time(block.starts),
        "minutes": block.minutes,
        "sections": block.sections,
        "task": block.task,
        "steps": block.steps,
    }


def _read_block(kept: dict[str, Any]) -> Block:
    texts = {name: kept[name] for name in ("title", "day", "minutes", "task")}
    return Block(
        **texts,
        kind=Kind(kept["kind"]),
        starts=datetime.fromisoformat(kept["starts"]),
        sections=tuple(kept["sections"]),
        steps=tuple(kept["steps"]),
    )


def _time(at: datetime | None) -> str | None:
    return at.isoformat() if at else None


def _read_time(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
