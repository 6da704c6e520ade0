"""The companies in a workshop, one by one: let in again, called otherwise, and taken off the list."""

from __future__ import annotations

from datetime import datetime

from wizard.language import writing
from wizard.language.errors import Refused
from wizard.store import group_keys, peer_rows, workshop_rows
from wizard.store.database_protocol import Database
from wizard.store.decoded import forget
from wizard.store.kept import one_row
from wizard.workshop import letting_in


class CompanyStore:
    """The `Companies` in `database`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def let_in_again(self, workshop_id: int, code: str, now: datetime) -> str:
        with self._database.writing() as db:
            workshop = workshop_rows.load(db, workshop_id, self._database.for_update)
            changed, participant = letting_in.use(workshop, code, now)
            if changed != workshop:
                workshop_rows.keep(db, workshop_id, changed)
            if participant is not None:
                return group_keys.another(db, participant)
        raise Refused("no_way_in")  # once the wrong one is counted

    def shut_out(self, strategy_id: int) -> None:
        with self._database.writing() as db:
            sql = "SELECT id, workshop FROM participants WHERE strategy = ?"
            participant, workshop_id = one_row(db, sql, (strategy_id,))
            workshop = workshop_rows.load(db, workshop_id, self._database.for_update)
            workshop_rows.keep(db, workshop_id, letting_in.shut_out(workshop, participant))
            db.execute("DELETE FROM group_keys WHERE participant = ?", (participant,))

    def rename(self, workshop_id: int, participant: int, name: str) -> None:
        with self._database.writing() as db:
            workshop = workshop_rows.load(db, workshop_id, self._database.for_update)
            if workshop_rows.taken(db, workshop_id).get(writing.name_key(name), participant) != participant:
                raise Refused("company_joined", name=name)
            workshop_rows.rename(db, workshop_id, participant, name, writing.name_key(name))
            workshop_rows.keep(db, workshop_id, workshop)

    def remove(self, workshop_id: int, participant: int, *, delete: bool) -> None:
        with self._database.writing() as db:
            workshop_rows.load(db, workshop_id, self._database.for_update)
            strategy_id = workshop_rows.strategy_of(db, workshop_id, participant)
            peer_rows.take_back(db, self._database, strategy_id, all_of_it=True)
            changed = letting_in.remove(workshop_rows.load(db, workshop_id), participant)
            workshop_rows.keep(db, workshop_id, changed)
            group_keys.withdraw(db, workshop_id, changed)
            workshop_rows.let_go(db, participant)
            if delete:
                db.execute("DELETE FROM strategies WHERE id = ?", (strategy_id,))
        if delete:
            forget(strategy_id)
            self._database.erase_deleted()
