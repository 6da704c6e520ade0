"""Values read from JSON once for as long as they stand there: a page reads every answer, and one of them has changed.

What is remembered goes by its very text, so that it cannot be out of date, whoever has saved meanwhile. It is shared by
all who read it: nobody changes a value in place, which every test watches over (`tests/conftest.py`).
"""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Mapping
from typing import Any, NamedTuple

MOST_STRATEGIES = 500
LONGEST = 4000
"""Characters. Longer texts, as of a calendar, are read anew: few pages read them."""


class _Value(NamedTuple):
    text: str
    value: Any


_known: OrderedDict[int, Mapping[str, _Value]] = OrderedDict()
"""As each strategy was read last, by question or record."""


def values(strategy_id: int, texts: Mapping[str, str]) -> dict[str, Any]:
    """The values of `texts`, which are JSON, by question or record."""
    known = _known.pop(strategy_id, {})
    found = {
        id_: value if (value := known.get(id_)) is not None and value.text == text else _Value(text, json.loads(text))
        for id_, text in texts.items()
    }
    short = {id_: value for id_, value in found.items() if len(value.text) <= LONGEST}
    _known[strategy_id] = {**known, **short}
    if len(_known) > MOST_STRATEGIES:
        _known.popitem(last=False)
    return {id_: value.value for id_, value in found.items()}


def forget(strategy_id: int) -> None:
    """Of a strategy that is deleted nothing stays here either."""
    _known.pop(strategy_id, None)
