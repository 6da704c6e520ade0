"""A workshop to try things on: an hour of three blocks on a Monday morning in Vejle."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from wizard.workshop.agenda import Block, BlockKind
from wizard.workshop.workshop import Workshop

NINE = datetime(2027, 3, 1, 8, 0, tzinfo=UTC)
"""In Vejle it is nine."""


def after(minutes: float) -> datetime:
    """So many minutes past nine."""
    return NINE + timedelta(minutes=minutes)


WORKSHOP = Workshop(
    title="Master Class Vejle",
    language="da",
    timezone="Europe/Copenhagen",
    blocks=(
        Block(BlockKind.TEACHING, "Velkommen", 1, NINE, 20),
        Block(
            BlockKind.EXERCISE,
            "Målgrupper",
            1,
            after(20),
            30,
            ("audiences", "needs"),
            "Find én kunde",
            ("Tænk", "Skriv"),
        ),
        Block(BlockKind.PLENARY, "Fælles", 1, after(50), 10),
        Block(BlockKind.TEACHING, "Dag to", 2, after(24 * 60), 20),
    ),
    kept_days=90,
    host="Karin",
)
