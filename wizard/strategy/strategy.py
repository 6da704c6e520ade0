"""One strategy: the answers, and the records kept beside them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers, Row
from wizard.strategy.uids import UID

if TYPE_CHECKING:
    from wizard.strategy.version import Version

VERSIONS = "versions"
"""Names them where records are asked for or left out."""

Changes = dict[str, Any]
"""New values by question or record id, None for "removed"."""


@dataclass(frozen=True)
class Strategy:
    """Everything a strategy file holds, or the part of it that was loaded. Clean: from `strategy_file` or the store."""

    language: str
    answers: Answers = field(default_factory=dict)
    records: Mapping[str, list[Row]] = field(default_factory=dict)
    """Rows by record id (see `questions/records.toml`); a record without rows is absent. Read them with `record`."""
    left_out: frozenset[str] = frozenset()
    """The records that were not loaded. Asking for one is a bug."""
    uids: Mapping[str, Sequence[str]] = field(default_factory=dict, compare=False, repr=False)
    """Who the rows of each list are, in their order, as the store keeps it beside them; nothing for a file's rows."""
    updated: datetime | None = None
    """When something in it last changed, with its time zone; None where nobody knows, as of what a file holds."""
    kept_versions: tuple[Version, ...] = ()
    """Oldest first. Read them with `versions`."""

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

    @property
    def versions(self) -> tuple[Version, ...]:
        """What it was at earlier times, oldest first. Raises LookupError where they were not loaded."""
        if VERSIONS in self.left_out:
            raise LookupError("the versions were not loaded")
        return self.kept_versions

    def with_record(self, record_id: str, rows: list[Row]) -> Strategy:
        uids = {name: uids for name, uids in self.uids.items() if name != record_id}
        records = {**self.records, record_id: rows}
        return replace(self, records=records, left_out=self.left_out - {record_id}, uids=uids)

    def rows(self, list_id: str) -> list[Row]:
        """The rows of a question or record, each with its `uid` if it has been kept."""
        rows = self.record(list_id) if list_id in catalogue().records else self.answers.get(list_id, [])
        uids = self.uids.get(list_id)
        return rows if uids is None else [{**row, UID: uid} for row, uid in zip(rows, uids, strict=True)]

    def answers_with_uids(self) -> Answers:
        """The answers, every row of a list with its `uid`."""
        return {id_: self.rows(id_) if id_ in self.uids else answer for id_, answer in self.answers.items()}
