"""Who is here: which strategy this tab has open, and in which language it is shown.

A strategy is opened by the key in its link (see `link`). The tab remembers it, since Streamlit drops query
parameters when the page changes; nothing else about a strategy lives in the session.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import streamlit as st

from pages.ui.shell import failures, seen
from pages.ui.shell.seen import CellId
from wizard.language.errors import UnknownLink
from wizard.language.languages import DANISH, LANGUAGES, Language
from wizard.language.vocabulary import USUAL
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers
from wizard.store import open_store, place_in
from wizard.store.protocol import Change, Closing, Store
from wizard.strategy import identity, words
from wizard.strategy.strategy import Changes, Strategy
from wizard.strategy.version import VersionHeading


@dataclass(frozen=True)
class OpenStrategy:
    """An open strategy: the key its link carries, and its id in the store."""

    key: str
    id: int


@st.cache_resource(show_spinner=False)
def store() -> Store:
    return open_store(place_in(os.environ))


def now() -> datetime:
    return datetime.now(UTC)


def today() -> date:
    return date.today()


def timezone() -> ZoneInfo:
    """Where the visitor is."""
    return ZoneInfo(st.context.timezone or "Europe/Copenhagen")


def language() -> Language:
    """The language shown here, in the words of whoever the open strategy is of."""
    found = LANGUAGES.get(st.session_state.get("language", DANISH.id), DANISH)
    return found.with_words(st.session_state.get("words", USUAL))


def settle_words() -> None:
    """Take the open strategy's words for the texts from here on. What another window changes is seen on opening it."""
    opened = current_or_none()
    found = USUAL
    if opened is not None:
        with failures.ignore_deleted():
            found = words.vocabulary(store().load(opened.id, records=(words.RECORD,)))
    st.session_state.words, st.session_state.words_of = found, opened and opened.id


def set_language(language_id: str) -> None:
    st.session_state.language = language_id
    opened = current_or_none()
    if opened is not None:
        with failures.ignore_deleted(), failures.telling_failure():
            store().set_language(opened.id, language_id)


def current_or_none() -> OpenStrategy | None:
    found: OpenStrategy | None = st.session_state.get("open_strategy")
    return found


def current() -> OpenStrategy:
    """The open strategy, on pages that only show with one (see `navigation.needs_strategy`)."""
    found = current_or_none()
    if found is None:
        raise UnknownLink
    return found


def enter(key: str) -> None:
    """Open the strategy of `key` in this tab, in the language it was last shown in. Raises UnknownLink."""
    strategy_id = store().open(key)
    st.session_state.open_strategy = OpenStrategy(key, strategy_id)
    st.session_state.language = store().load(strategy_id, records=()).language


def create(strategy: Strategy) -> None:
    """Keep `strategy` as a new one and open it, in its language."""
    with failures.telling_failure():
        enter(store().create(strategy, now()))


def leave() -> None:
    st.session_state.open_strategy = None


def delete() -> None:
    gone = current()
    with failures.telling_failure("frame.not_deleted"):
        with failures.ignore_deleted():
            store().delete(gone.id)
        st.session_state.deleted = gone.key  # which the address still carries, and the start page confirms
        leave()


def answers() -> Answers:
    return store().answers(current().id)


def strategy_without_large() -> Strategy:
    """The answers and the records, but for those that are large: what a page looks at."""
    return store().load(current().id, records=small_records())


def small_records() -> list[str]:
    """The records that are read with every page."""
    return [record.id for record in catalogue().records.values() if not record.large]


def strategy() -> Strategy:
    """Everything, in the language it is shown in here."""
    opened = current()
    updated = store().info(opened.id).updated
    return replace(store().load(opened.id), language=language().id, updated=updated)


def kept_in(cell: CellId) -> Any:
    """The value of `cell` as it is kept now."""
    return all_kept_in([cell])[cell]


def all_kept_in(cells: Collection[CellId]) -> Mapping[CellId, Any]:
    """The values of `cells`, which are of one strategy, as they are kept now."""
    if not cells:
        return {}
    records = {cell.question for cell in cells} & catalogue().records.keys()
    strategy = store().load(next(iter(cells)).strategy, records)

    def whole(cell: CellId) -> Any:
        if cell.uid is not None:
            return strategy.rows(cell.question)
        return strategy.record(cell.question) if records & {cell.question} else strategy.answers.get(cell.question)

    return {cell: cell.read(whole(cell)) for cell in cells}


def overwritten() -> bool:
    """In a callback: whether another window has changed what was saved on this page, and this one has not said so."""
    with failures.ignore_deleted():
        return seen.untold(all_kept_in)
    return False


def update(change: Callable[[Strategy], Changes], records: Collection[str] = ()) -> Mapping[str, Change]:
    """Keep what `change` makes of the open strategy as it is kept at that moment, with the records named.

    For callbacks. Gives what has changed, nothing where the strategy is gone. Raises what `change` raises: Refused.
    """
    given: Changes = {}

    def giving(strategy: Strategy) -> Changes:
        nonlocal given
        given = change(strategy)
        return given

    with failures.ignore_deleted(), failures.telling_failure():
        opened = current()
        changed = store().update(opened.id, _keeping_identity(giving), now(), {*records, identity.RECORD})
        seen.on_saving(opened.id, changed)
        _settle_words_after(changed, given)
        return changed
    return {}


def save(changes: Changes) -> None:
    """Keep whole new values, whatever is kept now."""
    if "company_name" in changes:
        update(lambda strategy: changes)
        return
    with failures.ignore_deleted(), failures.telling_failure():
        opened = current()
        changed = store().save(opened.id, changes, now())
        seen.on_saving(opened.id, changed)
        _settle_words_after(changed, changes)


def close_version(make: Callable[[Strategy, Sequence[VersionHeading]], Closing | None]) -> Mapping[str, Change]:
    """Close the version that `make` says (see `Versions.close`). Gives what it has changed in the open strategy."""
    with failures.ignore_deleted(), failures.telling_failure():
        opened = current()
        changed = store().versions.close(opened.id, make, now())
        seen.on_saving(opened.id, changed)
        _settle_words_after(changed, {})
        return changed
    return {}


def _settle_words_after(changed: Mapping[str, Change], given: Changes) -> None:
    """What was `given` and has not `changed` was kept already, while it was being typed: nobody knows over what."""
    by_money = any(words.may_change_with(change.before, change.after) for change in changed.values())
    kept = {each: value for each, value in given.items() if each not in changed}
    known = st.session_state.get("words", USUAL)
    by_money |= bool(kept) and (known.currency != USUAL.currency or words.may_change_with(None, kept))
    if by_money or not words.QUESTIONS.isdisjoint({*changed, *kept}):
        settle_words()


def _keeping_identity(change: Callable[[Strategy], Changes]) -> Callable[[Strategy], Changes]:
    """`change`, and before the company's name changes, the id that the strategy has been known by from that name."""

    def keeping(strategy: Strategy) -> Changes:
        changes = change(strategy)
        kept = identity.with_kept_identity(strategy) if "company_name" in changes else strategy
        return changes if kept is strategy else {**changes, identity.RECORD: kept.record(identity.RECORD)}

    return keeping
