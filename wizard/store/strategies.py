"""Strategies: their answers, the records beside them and what was there before. Written once, for every database."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from datetime import datetime

from wizard.language.errors import UnknownLink
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers
from wizard.store import group_keys, peer_rows, versions
from wizard.store.database_protocol import Connection, Database
from wizard.store.decoded import forget
from wizard.store.feeds import FeedStore
from wizard.store.kept import keep, load, next_save, one_row, utc
from wizard.store.new_strategy import insert
from wizard.store.protocol import Change, Info, Saved
from wizard.store.read_links import ReadLinkStore
from wizard.store.refused_texts import RefusedTextStore
from wizard.store.workshops import WorkshopStore
from wizard.strategy.strategy import VERSIONS, Changes, Strategy
from wizard.workshop import consent

KEY = re.compile(r"[A-Za-z0-9_-]{32}")
"""What `token_urlsafe` makes of them. Anything else is turned away before it is hashed or looked up."""


class StrategyStore:
    """A `Store` in `database`. One for each process."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.feeds = FeedStore(database)
        self.refused_texts = RefusedTextStore(database)
        self.versions = versions.VersionStore(database)
        self.read_links = ReadLinkStore(database)
        self.workshops = WorkshopStore(database)

    def close(self) -> None:
        self.database.close()

    def create(self, strategy: Strategy, now: datetime) -> str:
        with self.database.writing() as db:
            _, key = insert(db, strategy, now)
        return key

    def open(self, key: str) -> int:
        if not KEY.fullmatch(key):
            raise UnknownLink
        with self.database.reading() as db:
            return group_keys.opens(db, key)

    def load(self, strategy_id: int, records: Collection[str] | None = None) -> Strategy:
        with self.database.reading() as db:
            wanted = {*catalogue().records, VERSIONS} if records is None else set(records)
            found = load(db, strategy_id, wanted)
            if VERSIONS not in wanted:
                return found
            left_out = found.left_out - {VERSIONS}
            return replace(found, left_out=left_out, kept_versions=versions.load_all(db, strategy_id))

    def answers(self, strategy_id: int) -> Answers:
        return self.load(strategy_id, records=()).answers

    def update(
        self,
        strategy_id: int,
        change: Callable[[Strategy], Changes],
        now: datetime,
        records: Collection[str] = (),
        *,
        goes_on: bool = False,
    ) -> Mapping[str, Change]:
        at = utc(now)
        with self.database.writing() as db:
            save = self._next_save(db, strategy_id, records)
            changes = change(load(db, strategy_id, records))
            return self._kept(db, strategy_id, keep(db, strategy_id, changes, save, at, to_history=not goes_on))

    def save(self, strategy_id: int, changes: Changes, now: datetime) -> Mapping[str, Change]:
        at = utc(now)
        with self.database.writing() as db:
            save = self._next_save(db, strategy_id, changes)
            return self._kept(db, strategy_id, keep(db, strategy_id, changes, save, at))

    def _next_save(self, db: Connection, strategy_id: int, records: Collection[str]) -> int:
        if consent.RECORD in records:  # the room first, as whoever writes a comment does
            peer_rows.hold_room(db, self.database, strategy_id)
        return next_save(db, self.database, strategy_id)

    def _kept(self, db: Connection, strategy_id: int, changed: Mapping[str, Change]) -> Mapping[str, Change]:
        if consent.RECORD in changed:
            peer_rows.take_back(db, self.database, strategy_id)
        return changed

    def set_language(self, strategy_id: int, language: str) -> None:
        with self.database.writing() as db:
            one_row(db, "UPDATE strategies SET language = ? WHERE id = ? RETURNING id", (language, strategy_id))

    def history(self, strategy_id: int, question_id: str) -> list[Saved]:
        with self.database.reading() as db:
            one_row(db, "SELECT id FROM strategies WHERE id = ?", (strategy_id,))
            rows = db.execute(
                """
                SELECT save, value, saved FROM answers WHERE strategy = ? AND question = ?
                UNION ALL
                SELECT save, value, saved FROM history WHERE strategy = ? AND question = ?
                ORDER BY save DESC
                """,
                (strategy_id, question_id) * 2,
            ).fetchall()
        return [Saved(text, datetime.fromisoformat(at)) for _, text, at in rows]

    def saved(self, strategy_id: int, question_id: str) -> datetime | None:
        with self.database.reading() as db:
            one_row(db, "SELECT id FROM strategies WHERE id = ?", (strategy_id,))
            sql = "SELECT saved FROM answers WHERE strategy = ? AND question = ?"
            found = db.execute(sql, (strategy_id, question_id)).fetchone()
        return None if found is None else datetime.fromisoformat(found[0])

    def info(self, strategy_id: int) -> Info:
        with self.database.reading() as db:
            sql = "SELECT created, updated, saves FROM strategies WHERE id = ?"
            created, updated, saves = one_row(db, sql, (strategy_id,))
        return Info(datetime.fromisoformat(created), datetime.fromisoformat(updated), saves)

    def delete(self, strategy_id: int) -> None:
        with self.database.writing() as db:
            peer_rows.take_back(db, self.database, strategy_id, all_of_it=True)
            one_row(db, "DELETE FROM strategies WHERE id = ? RETURNING id", (strategy_id,))
        forget(strategy_id)
        self.database.erase_deleted()
