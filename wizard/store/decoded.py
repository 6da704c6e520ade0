"""Values read from JSON once for as long as they stand there: a page reads every answer, and one of them has changed.

What is remembered goes by its very text, so that it cannot be out of date, whoever has saved meanwhile. It is shared by
all who read it: nobody changes a value in place, which every test watches over (`tests/conftest.py`).
"""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Mapping
from threading import Lock
from typing import Any, NamedTuple

MOST_STRATEGIES = 500
LONGEST = 4000
"""Characters. Longer texts, as of a calendar, are read anew: few pages read them."""
LARGE, MOST_LARGE = 100_000, 12_000_000
"""Characters from which on reading is what one waits for, and those of all the large ones that are remembered: what
they hold takes several times as much."""


class _Value(NamedTuple):
    text: str
    value: Any


_known: OrderedDict[int, Mapping[str, _Value]] = OrderedDict()
"""As each strategy was read last, by question or record."""
_large: OrderedDict[tuple[int, str], _Value] = OrderedDict()
"""By strategy, and question or record; whoever leafs through a calendar of a year reads all of it at every press."""
_large_ones = Lock()


def values(strategy_id: int, texts: Mapping[str, str]) -> dict[str, Any]:
    """The values of `texts`, which are JSON, by question or record."""
    known = _known.pop(strategy_id, {})
    found = {}
    for id_, text in texts.items():
        value = _large.get((strategy_id, id_)) if len(text) >= LARGE else known.get(id_)
        found[id_] = value if value is not None and value.text == text else _Value(text, json.loads(text))
    _remember_large(strategy_id, found)
    short = {id_: value for id_, value in found.items() if len(value.text) <= LONGEST}
    _known[strategy_id] = {**known, **short}
    if len(_known) > MOST_STRATEGIES:
        _known.popitem(last=False)
    return {id_: value.value for id_, value in found.items()}


def _remember_large(strategy_id: int, found: Mapping[str, _Value]) -> None:
    with _large_ones:
        for id_, value in found.items():
            if LARGE <= len(value.text) <= MOST_LARGE:
                _large[strategy_id, id_] = value
                _large.move_to_end((strategy_id, id_))
        while sum(len(value.text) for value in _large.values()) > MOST_LARGE:
            _large.popitem(last=False)


def forget(strategy_id: int) -> None:
    """Of a strategy that is deleted nothing stays here either."""
    _known.pop(strategy_id, None)
    with _large_ones:
        for place in [place for place in _large if place[0] == strategy_id]:
            del _large[place]
