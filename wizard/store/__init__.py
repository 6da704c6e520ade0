"""Where strategies are kept: SQLite in a folder, or PostgreSQL. The only package that knows SQL.

A part of what is kept (strategies, versions, workshops) is one module with its SQL, a small protocol of its own
in `protocol`, and its steps in `migrations` and `postgres_migrations`. It is given a `Database` and runs on either:
what differs between the two is in `sqlite` and `postgres` alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.language.errors import StoreUnusable

if TYPE_CHECKING:
    from wizard.store.database_protocol import Database
    from wizard.store.strategies import StrategyStore

POSTGRES_SCHEMES = ("postgresql://", "postgres://")


def place_in(environment: Mapping[str, str]) -> Path | str:
    """Where whoever runs the server wants strategies kept: TRETRIN_DATABASE_URL, else the folder TRETRIN_DATA."""
    return environment.get("TRETRIN_DATABASE_URL") or Path(environment.get("TRETRIN_DATA", "data"))


def open_store(place: Path | str) -> StrategyStore:
    """The strategies kept in `place`. Raises what `open_database` raises."""
    from wizard.store.strategies import StrategyStore

    return StrategyStore(open_database(place))


def open_database(place: Path | str) -> Database:
    """The database in `place`, made or brought up to date if need be: a folder for SQLite, or the URL of a PostgreSQL.

    Raises StoreTooNew where a later version has been there, StoreUnusable for a URL that leads to no database.
    """
    # Each is imported where it is chosen: nobody pays for the other, and PostgreSQL's driver may not be installed.
    if isinstance(place, Path):
        from wizard.store.sqlite import SQLiteDatabase

        return SQLiteDatabase(place)
    if not place.startswith(POSTGRES_SCHEMES):
        raise StoreUnusable(f"TRETRIN_DATABASE_URL must begin with {POSTGRES_SCHEMES[0]}")
    try:
        from wizard.store.postgres import PostgresDatabase
    except ModuleNotFoundError as error:
        if error.name not in ("psycopg", "psycopg_pool"):
            raise
        raise StoreUnusable(
            "TRETRIN_DATABASE_URL needs PostgreSQL's driver: python -m pip install -r requirements-postgres.txt"
        ) from None
    return PostgresDatabase(place)
