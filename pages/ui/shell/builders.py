"""Where files are built: in processes beside the server, or in it where whoever runs it wants that."""

from __future__ import annotations

import atexit
import os
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from typing import TypeVar, TypeVarTuple, Unpack

from exports.builders import Builders
from exports.kinds import Kind, build_kind
from wizard.language.languages import Language
from wizard.strategy.strategy import Strategy

Given = TypeVarTuple("Given")
Made = TypeVar("Made")

SETTING = "TRETRIN_BUILDERS"
"""How many processes build files. None (0): they are built in the server, where everybody's answers wait for them."""
MOST = 8
"""As many as are started unasked; each takes some hundred MB."""


@cache
def builders() -> Builders | None:
    """Those of this server."""
    size = how_many(os.environ)
    if not size:
        return None
    made = Builders(size)
    atexit.register(made.close)
    return made


def how_many(environment: Mapping[str, str]) -> int:
    """By the setting, or one for each processor that this process may use. Raises ValueError where it is no number."""
    asked = environment.get(SETTING)
    if asked:
        return max(0, int(asked))
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(usable, MOST)


def at_once() -> int:
    """How many files are built at the same time."""
    found = builders()
    return found.size if found else 1


def run(work: Callable[[Unpack[Given]], Made], *given: *Given) -> Made:
    """`work(*given)` where files are built; see `Builders.run`."""
    found = builders()
    return found.run(work, *given) if found else work(*given)


def build(kind: Kind, strategy: Strategy, language: Language, today: date, *, open_points: bool = False) -> bytes:
    """The file of `kind`. For any thread; it waits until the file is there. Raises NotBuilt."""
    if kind.quick:
        return build_kind(kind.id, strategy, language, today, open_points)
    return run(build_kind, kind.id, strategy, language, today, open_points)
