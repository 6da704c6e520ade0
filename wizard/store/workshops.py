"""Workshops and who is in them. What a workshop is stands in one value (see `wizard.workshop`); who has joined, beside
it. A participant's strategy is a strategy like any other, opened by its own key alone.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from wizard.language import writing
from wizard.language.errors import Refused, UnknownLink
from wizard.store import group_keys, participant_rows, peer_rows, workshop_rows
from wizard.store.companies import CompanyStore
from wizard.store.database_protocol import Database
from wizard.store.kept import one_row, utc
from wizard.store.new_strategy import key_hash, new_key
from wizard.strategy.identity import with_new_identity
from wizard.strategy.strategy import Strategy
from wizard.workshop import codes, groups, peers, written
from wizard.workshop.consent import To
from wizard.workshop.progress import Participant
from wizard.workshop.workshop import Workshop

MOST_PARTICIPANTS = 1000
VIEW_BYTES = 24


def view_key(key: str) -> str:
    """What shows the workshop that `key` leads, and can change nothing: made for an address on a screen in the room."""
    digest = hashlib.sha256(b"view:" + key.encode(errors="surrogatepass")).digest()
    return base64.urlsafe_b64encode(digest[:VIEW_BYTES]).decode()


class WorkshopStore:
    """The `Workshops` in `database`."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.companies = CompanyStore(database)

    def create(self, workshop: Workshop) -> str:
        key = new_key()
        with self._database.writing() as db:
            code = codes.new_code()
            while db.execute("SELECT 1 FROM workshops WHERE code = ?", (code,)).fetchone():
                code = codes.new_code()
            columns = "key_hash, view_hash, code, content, version, delete_on"
            db.execute(
                f"INSERT INTO workshops ({columns}) VALUES (?, ?, ?, ?, 1, ?)",
                (*map(key_hash, (key, view_key(key))), code, written.write(workshop), workshop.delete_on.isoformat()),
            )
        return key

    def open(self, key: str) -> int:
        return self._found("key_hash", key)

    def watch(self, view_key: str) -> int:
        return self._found("view_hash", view_key)

    def _found(self, column: str, key: str) -> int:
        hashed = hashlib.sha256(key.encode(errors="surrogatepass")).digest()
        with self._database.reading() as db:
            return int(one_row(db, f"SELECT id FROM workshops WHERE {column} = ?", (hashed,))[0])

    def load(self, workshop_id: int) -> Workshop:
        with self._database.reading() as db:
            return workshop_rows.load(db, workshop_id)

    def update(self, workshop_id: int, change: Callable[[Workshop], Workshop]) -> Workshop:
        with self._database.writing() as db:
            before = workshop_rows.load(db, workshop_id, self._database.for_update)
            changed = change(before)
            workshop_rows.keep(db, workshop_id, changed)
            if changed.groups != before.groups:
                group_keys.withdraw(db, workshop_id, changed)
        return changed

    def version(self, workshop_id: int) -> str:
        with self._database.reading() as db:
            here = one_row(db, "SELECT code, version FROM workshops WHERE id = ?", (workshop_id,))
            who = one_row(
                db,
                """
                SELECT count(*), max(participants.id), sum(saves), count(files_shared)
                FROM participants JOIN strategies ON strategies.id = strategy
                WHERE workshop = ?
                """,
                (workshop_id,),
            )
        return ".".join(str(number or 0) for number in (*here, *who))

    def by_code(self, code: str) -> int:
        with self._database.reading() as db:
            found = db.execute("SELECT id FROM workshops WHERE code = ?", (code,)).fetchone()
        if found is None:
            raise Refused("no_such_code")
        return int(found[0])

    def join(self, workshop_id: int, name: str, strategy: Strategy, now: datetime) -> str:
        with self._database.writing() as db:
            # Whoever joins at the same moment waits here: two companies of one name cannot both find it free.
            workshop = workshop_rows.load(db, workshop_id, self._database.for_update)
            if workshop.ended:
                raise Refused("workshop_over")
            taken = workshop_rows.taken(db, workshop_id)
            if writing.name_key(name) in taken:
                raise Refused("company_joined", name=name)
            if len(taken) >= MOST_PARTICIPANTS:
                raise Refused("workshop_full", limit=MOST_PARTICIPANTS)
            participant, key = workshop_rows.join(db, workshop_id, name, strategy, now)
            if workshop.groups:
                workshop_rows.keep(db, workshop_id, groups.seat(workshop, participant, taken.values()))
        return key

    def work_together(self, workshop_id: int, now: datetime) -> Workshop:
        with self._database.writing() as db:
            workshop = workshop_rows.load(db, workshop_id, self._database.for_update)
            taken, made = workshop_rows.taken(db, workshop_id), []
            for group in workshop.groups:
                if group.works_in is None:
                    name = workshop_rows.free_name(group.name, taken)
                    own = with_new_identity(Strategy(workshop.language, {"company_name": name}))
                    # Nobody is given its own key: members open it with theirs.
                    participant, _ = workshop_rows.join(db, workshop_id, name, own, now)
                    taken[writing.name_key(name)] = participant
                    group = replace(group, works_in=participant)
                made.append(group)
            shared = workshop.shared | {group.works_in for group in made if group.works_in is not None}
            changed = replace(workshop, groups=tuple(made), shared=shared)
            workshop_rows.keep(db, workshop_id, changed)
        return changed

    def group_key(self, key: str, dissolved: int | None = None) -> str:
        with self._database.writing() as db:
            sql = "SELECT id, workshop FROM participants WHERE strategy = ?"
            participant, workshop_id = one_row(db, sql, (group_keys.opens(db, key),))
            workshop = workshop_rows.load(db, workshop_id, self._database.for_update)
            before = (each for each in groups.left_behind(workshop, participant) if each.works_in == dissolved)
            group = groups.of(workshop, participant) if dissolved is None else next(before, None)
            if group is None or group.works_in in (None, participant):
                raise UnknownLink
            (strategy,) = one_row(db, "SELECT strategy FROM participants WHERE id = ?", (group.works_in,))
            return group_keys.give(db, key, participant, strategy)

    def participant_of(self, strategy_id: int) -> int | None:
        with self._database.reading() as db:
            found = db.execute("SELECT id FROM participants WHERE strategy = ?", (strategy_id,)).fetchone()
        return None if found is None else int(found[0])

    def names(self, workshop_id: int) -> dict[int, str]:
        with self._database.reading() as db:
            removed = workshop_rows.load(db, workshop_id).removed
            sql = "SELECT id, name FROM participants WHERE workshop = ? ORDER BY id"
            return {int(id_): name for id_, name in db.execute(sql, (workshop_id,)) if id_ not in removed}

    def of_strategy(self, strategy_id: int) -> int | None:
        with self._database.reading() as db:
            found = db.execute("SELECT workshop FROM participants WHERE strategy = ?", (strategy_id,)).fetchone()
        return None if found is None else int(found[0])

    def participants(self, workshop_id: int, known: Sequence[Participant] = ()) -> list[Participant]:
        with self._database.reading() as db:
            removed = workshop_rows.load(db, workshop_id).removed
            return [each for each in participant_rows.joined(db, workshop_id, known) if each.id not in removed]

    def values(self, workshop_id: int, question_id: str, *, all_of_them: bool = False) -> list[Any]:
        with self._database.reading() as db:
            found = peer_rows.given(db, workshop_id, question_id)
            workshop = workshop_rows.load(db, workshop_id)
        counted = found.keys() - workshop.removed if all_of_them else groups.counted_once(found, workshop)
        return [json.loads(value) for value in sorted(found[each] for each in counted)]

    def share_files(self, strategy_id: int, shared: bool, now: datetime) -> None:
        since = utc(now) if shared else None
        with self._database.writing() as db:
            sql = "UPDATE participants SET files_shared = ? WHERE strategy = ? RETURNING id"
            one_row(db, sql, (since, strategy_id))

    def files_shared(self, strategy_id: int) -> datetime | None:
        with self._database.reading() as db:
            sql = "SELECT files_shared FROM participants WHERE strategy = ?"
            found = db.execute(sql, (strategy_id,)).fetchone()
        return datetime.fromisoformat(found[0]) if found and found[0] else None

    def sharing(self, workshop_id: int) -> list[tuple[int, str]]:
        with self._database.reading() as db:
            rows = db.execute(
                "SELECT strategy, name FROM participants WHERE workshop = ? AND files_shared IS NOT NULL ORDER BY id",
                (workshop_id,),
            ).fetchall()
        return [(int(strategy), name) for strategy, name in rows]

    def allowed(self, workshop_id: int, question_id: str, answer: str) -> dict[int, Any]:
        with self._database.reading() as db:
            found = peer_rows.allowed(db, workshop_id, question_id, answer, To.ROOM)
            answered, workshop = peer_rows.given(db, workshop_id, question_id), workshop_rows.load(db, workshop_id)
        counted = groups.counted_once(answered, workshop) & found.keys()
        return {each: found[each] for each in counted}

    def owners(self, workshop_id: int, about: str) -> set[int]:
        with self._database.reading() as db:
            removed = workshop_rows.load(db, workshop_id).removed
            return peer_rows.allowed(db, workshop_id, about, about, To.GROUP).keys() - removed

    def seen_by(self, workshop_id: int, participant: int) -> Any:
        with self._database.reading() as db:
            workshop = workshop_rows.load(db, workshop_id)
            found = peer_rows.seen(db, workshop, workshop_id, participant) if peers.goes_on(workshop) else None
        return None if found is None else found[1]

    def comment(self, workshop_id: int, participant: int, text: str, now: datetime) -> None:
        with self._database.writing() as db:
            workshop = workshop_rows.load(db, workshop_id, self._database.for_update)
            peer_rows.comment(db, self._database, workshop, workshop_id, participant, text, now)

    def delete(self, workshop_id: int) -> None:
        with self._database.writing() as db:
            workshop_rows.delete(db, workshop_id)
        self._database.erase_deleted()

    def delete_due(self, today: date) -> int:
        with self._database.writing() as db:
            due = db.execute("SELECT id FROM workshops WHERE delete_on <= ?", (today.isoformat(),)).fetchall()
            for (workshop_id,) in due:
                workshop_rows.delete(db, workshop_id)
        if due:
            self._database.erase_deleted()
        return len(due)
