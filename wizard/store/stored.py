"""A value as it stands in the database: JSON, and beside it who the rows of a list are."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from functools import cache, cached_property
from typing import Any

from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Field
from wizard.strategy.uids import UID, assign_uids, without_uid


@dataclass(frozen=True)
class Stored:
    text: str | None = None
    """JSON, without the uids of rows; None where there is no answer."""
    uids: str | None = None
    """Those of a list's rows, with a space between; None for what is no list or has them among its fields."""

    @cached_property
    def value(self) -> Any:
        """Rows have their uids."""
        if self.text is None:
            return None
        value = json.loads(self.text)
        if self.uids is None:
            return value
        return [{**row, UID: uid} for row, uid in zip(value, self.uids.split(" "), strict=True)]


@dataclass(frozen=True)
class StoredChange:
    """A `Change` that reads its values when they are asked for: a calendar can be large."""

    stored_before: Stored
    stored_after: Stored
    before_saved: datetime | None

    @property
    def before(self) -> Any:
        return self.stored_before.value

    @property
    def after(self) -> Any:
        return self.stored_after.value


def stored(id_: str, value: Any, before: Stored) -> Stored:
    """`value` of a question or record, in place of `before`. Raises KeyError for an id there is not."""
    has_uids = _has_uids(id_)
    if value is None or value == []:
        return Stored()
    if not has_uids:
        return Stored(as_json(value))
    return Stored(as_json([without_uid(row) for row in value]), " ".join(assign_uids(value, before.value or [])))


def as_json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


@cache
def _has_uids(id_: str) -> bool:
    """Whether the uids of its rows stand beside the value: those of the calendar stand among the fields."""
    return _field(id_).kind == "list" and all(field.id != UID for field in _field(id_).fields)


@cache
def _field(id_: str) -> Field:
    return catalogue().records[id_] if id_ in catalogue().records else catalogue().questions[id_]
