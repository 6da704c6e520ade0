"""Texts from before there was one form for them, on every database."""

from __future__ import annotations

from tests.wizard.store.strategies import NOW, opened
from wizard.store.cleaning import clean_kept_texts
from wizard.store.protocol import Store
from wizard.strategy.strategy import Strategy


def test_what_is_kept_is_cleaned_with_its_history_and_once(store: Store) -> None:
    rows = [{"name": "Unge familier"}, {"name": "Seniorer"}]
    strategy = opened(store, Strategy("da", {"company_about": "Før", "audiences": rows}))
    store.save(strategy, {"company_about": "Efter"}, NOW)
    uids = store.load(strategy).uids["audiences"]
    with store.database.writing() as db:
        for table in ("answers", "history"):
            db.execute(f"UPDATE {table} SET value = replace(value, 'r', 'r\u200b')")
        clean_kept_texts(db)
    assert store.answers(strategy) == {"company_about": "Efter", "audiences": rows}
    assert store.load(strategy).uids["audiences"] == uids
    assert [saved.value for saved in store.history(strategy, "company_about")] == ["Efter", "Før"]
    assert store.info(strategy).saves == 2


def test_what_nobody_could_see_is_no_answer_and_no_row(store: Store) -> None:
    strategy = opened(store, Strategy("da", {"company_about": "x", "audiences": [{"name": "x"}, {"name": "Unge"}]}))
    unge = store.load(strategy).uids["audiences"][1]
    with store.database.writing() as db:
        db.execute("UPDATE answers SET value = replace(value, 'x', '\u200b')")
        clean_kept_texts(db)
    assert store.answers(strategy) == {"audiences": [{"name": "Unge"}]}
    assert store.load(strategy).uids["audiences"] == [unge]
