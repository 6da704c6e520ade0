"""The time that is left, as our script counts it (pages/browser/js/workshop.js)."""

from __future__ import annotations

from datetime import datetime

from wizard.workshop.agenda import BlockKind
from wizard.workshop.workshop import Workshop


def html(workshop: Workshop) -> str:
    """Nothing where nobody counts the time."""
    block, clock = workshop.block, workshop.clock
    if block is None or clock is None or block.kind is BlockKind.HOMEWORK:
        return ""
    ends = round(clock.ends.timestamp() * 1000) if clock.ends else ""
    left = round(clock.left.total_seconds() * 1000) if clock.left is not None else ""
    return f'<span class="tretrin-timer" role="timer" data-ends="{ends}" data-left="{left}"></span>'


def until(ends: datetime) -> str:
    """The time until then."""
    return f'<span class="tretrin-timer" role="timer" data-ends="{round(ends.timestamp() * 1000)}" data-left=""></span>'
