"""What strategy files that people keep rely on: the ids, kinds, options and limits of questions, rows and records.

`shipped.json` holds them a second time, so that a change to one is seen where it is made. `python -m wizard.registry`
rewrites it; what would no longer take a kept file, only when told so.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from wizard.questionnaire.model import Catalogue, Field, Question

FILE = Path(__file__).with_name("shipped.json")

ShippedField = Mapping[str, Any]
"""Of one question, row field or record: its `kind`, and `options` or limits where it has any."""

UPPER = ("longest", "most", "rows", "max")
"""Limits that may only grow; 0 or absent: there is none."""


def read(path: Path = FILE) -> dict[str, ShippedField]:
    """The entries by place (`audiences`, `audiences.name`), as they have shipped."""
    found: dict[str, ShippedField] = json.loads(path.read_text(encoding="utf-8"))
    return found


def text(entries: Mapping[str, ShippedField]) -> str:
    """`entries` as they stand in the file: a line each, so that a diff shows what has changed."""
    lines = (f"{json.dumps(place)}: {json.dumps(entry, ensure_ascii=False)}" for place, entry in entries.items())
    return "{\n" + ",\n".join(lines) + "\n}\n"


def entries(catalogue: Catalogue) -> dict[str, ShippedField]:
    """The entries of `catalogue` by place, in its order; records after questions."""
    return {
        place: _entry(field)
        for each in (*catalogue.questions.values(), *catalogue.records.values())
        for place, field in ((each.id, each), *((f"{each.id}.{column.id}", column) for column in each.fields))
    }


def _entry(field: Field) -> ShippedField:
    spec: dict[str, Any] = {"kind": field.kind}
    if isinstance(field, Question) and field.express:
        spec["express"] = True
    match field.kind:
        case "text" | "long_text":
            spec["longest"] = field.max_length
        case "number":
            spec |= {"min": field.minimum, "max": field.maximum}
            spec |= {"whole": True} if field.integer else {}
        case "choice" | "choices":
            spec |= {"most": field.max_choices} if field.max_choices else {}
            spec |= {"refers": field.refers} if field.refers else {}
            spec |= {"options": [option.id for option in field.options]} if field.options else {}
        case "list":
            spec["rows"] = field.max_rows
    return spec


def breaking_changes(shipped: Mapping[str, ShippedField], now: Mapping[str, ShippedField]) -> Iterator[str]:
    """What files that were kept would lose between `shipped` and `now`, a sentence each; nothing where all is added."""
    for place, old in shipped.items():
        new = now.get(place)
        if new is None:
            yield f"{place} is gone"
        elif new["kind"] != old["kind"]:
            yield f"{place} was a {old['kind']} and is a {new['kind']}"
        else:
            yield from _narrowed(place, old, new)


def _narrowed(place: str, old: ShippedField, new: ShippedField) -> Iterator[str]:
    """What `new` refuses that `old` took, both of one kind."""
    for option in old.get("options", ()):
        if option not in new.get("options", ()):
            yield f"{place} no longer has the option {option}"
    if "options" in new and "options" not in old:
        yield f"{place} took what somebody wrote and takes options"
    if old.get("refers") != new.get("refers"):
        yield f"{place} referred to {old.get('refers')} and refers to {new.get('refers')}"
    for limit in UPPER:
        if new.get(limit) and (not old.get(limit) or new[limit] < old[limit]):
            yield f"{place}: {limit} was {old.get(limit, 'open')} and is {new[limit]}"
    if new.get("min", 0) > old.get("min", 0):
        yield f"{place}: min was {old['min']} and is {new['min']}"
    if new.get("whole") and not old.get("whole"):
        yield f"{place} took parts of a number and takes whole ones"
