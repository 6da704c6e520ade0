"""One strategy: the answers, and the records kept beside them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers, Row


@dataclass(frozen=True)
class Strategy:
    """Everything a strategy file holds, or the part of it that was loaded. Clean: from `strategy_file` or the store."""

    language: str
    answers: Answers = field(default_factory=dict)
    records: Mapping[str, list[Row]] = field(default_factory=dict)
    """Rows by record id (see `questions/records.toml`); a record without rows is absent. Read them with `record`."""
    left_out: frozenset[str] = frozenset()
    """The records that were not loaded. Asking for one is a bug."""
    updated: datetime | None = None
    """When something in it last changed, with its time zone; None where nobody knows, as of what a file holds."""

    def __post_init__(self) -> None:
        unknown = self.records.keys() - catalogue().records.keys()
        if unknown:
            raise KeyError(*sorted(unknown))
        object.__setattr__(self, "records", {name: rows for name, rows in self.records.items() if rows})

    def record(self, record_id: str) -> list[Row]:
        """The rows of a record. Raises KeyError for an id there is not, LookupError for one that was not loaded."""
        if record_id in self.left_out:
            raise LookupError(f"the record {record_id!r} was not loaded")
        if record_id not in catalogue().records:
            raise KeyError(record_id)
        return self.records.get(record_id, [])

    def with_record(self, record_id: str, rows: list[Row]) -> Strategy:
        return replace(self, records={**self.records, record_id: rows}, left_out=self.left_out - {record_id})
