"""Texts kept before there was one form for them (`language.writing`), put into it: what the last of the steps does.

Only texts are touched: a value that would be refused by now stays as it is, and shows its sentence when it is edited.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from wizard.language import writing
from wizard.questionnaire import references
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Field, Row
from wizard.store.database_protocol import Connection
from wizard.store.stored import Stored, as_json
from wizard.strategy.uids import UID, without_uid


def clean_kept_texts(db: Connection) -> None:
    """Every value in `db` and its history in the form it would be kept in today, references as they are spelled."""
    for (strategy_id,) in db.execute("SELECT id FROM strategies ORDER BY id").fetchall():
        _clean_answers(db, strategy_id)
        _clean_history(db, strategy_id)


def _clean_answers(db: Connection, strategy_id: int) -> None:
    kept = db.execute(
        "SELECT question, value, uids FROM answers WHERE strategy = ? AND value IS NOT NULL", (strategy_id,)
    ).fetchall()
    values: dict[str, Any] = {}
    for question, text, uids in kept:
        values[question] = _cleaned(Stored(text, uids).value, _field(question))
    asked = catalogue().questions
    values |= references.respelled({id_: value for id_, value in values.items() if id_ in asked and value is not None})
    for question, text, uids in kept:
        value, new_uids = values[question], None
        if uids is not None and value is not None:
            new_uids = " ".join(row[UID] for row in value)
            value = [without_uid(row) for row in value]
        new = None if value is None else as_json(value)
        if (new, new_uids) != (text, uids):
            sql = "UPDATE answers SET value = ?, uids = ? WHERE strategy = ? AND question = ?"
            db.execute(sql, (new, new_uids, strategy_id, question))


def _clean_history(db: Connection, strategy_id: int) -> None:
    sql = "SELECT question, save, value FROM history WHERE strategy = ? AND value IS NOT NULL"
    for question, save, text in db.execute(sql, (strategy_id,)).fetchall():
        value = _cleaned(json.loads(text), _field(question))
        new = None if value is None else as_json(value)
        if new != text:
            sql_of_one = "UPDATE history SET value = ? WHERE strategy = ? AND question = ? AND save = ?"
            db.execute(sql_of_one, (new, strategy_id, question, save))


def _field(question: str) -> Field | None:
    """None for a question that has left the questionnaire."""
    return catalogue().questions.get(question) or catalogue().records.get(question)


def _cleaned(value: Any, field: Field | None) -> Any:
    """`value` with its texts cleaned; None where nothing is left of it."""
    match value:
        case str():
            return (writing.one_line(value) if field and field.kind == "text" else writing.lines(value)) or None
        case [{}, *_]:
            columns = {column.id: column for column in field.fields} if field else {}
            return [row for row in (_cleaned_row(row, columns) for row in value) if row.keys() - {UID}] or None
        case _:
            return value


def _cleaned_row(row: Row, columns: Mapping[str, Field]) -> Row:
    cleaned = {id_: value if id_ == UID else _cleaned(value, columns.get(id_)) for id_, value in row.items()}
    return {id_: value for id_, value in cleaned.items() if value is not None}
