"""What a strategy is known by elsewhere, such as in the calendars its entries are in, whatever the company is called.

It is kept in the record `identity` and travels in the strategy file. Strategies from before it was kept were known by
the company's name; they go on under the id that name gave them, so that what is in somebody's calendar stays theirs.
"""

from __future__ import annotations

import json
import secrets
from hashlib import blake2b

from wizard.strategy.strategy import Strategy

RECORD = "identity"
NEW_BYTES = 8
DERIVED_BYTES, DERIVED_LENGTH = 10, 8
"""Of the digest of a company's name, and the characters of it that are used, as they were before ids were kept."""


def identity(strategy: Strategy) -> str:
    """The id that is kept with `strategy`, or else the one its company's name gives."""
    return _kept(strategy) or _derived(strategy)


def with_new_identity(strategy: Strategy) -> Strategy:
    """`strategy` as one of its own, such as a copy of an example: under an id that no other has."""
    return strategy.with_record(RECORD, [{"uid": secrets.token_hex(NEW_BYTES)}])


def with_kept_identity(strategy: Strategy) -> Strategy:
    """`strategy` under the id it is known by already; a new one where neither an id nor a company's name is known."""
    if _kept(strategy):
        return strategy
    if "company_name" not in strategy.answers:
        return with_new_identity(strategy)
    return strategy.with_record(RECORD, [{"uid": _derived(strategy)}])


def _kept(strategy: Strategy) -> str | None:
    rows = strategy.record(RECORD)
    return rows[0].get("uid") if rows else None


def _derived(strategy: Strategy) -> str:
    name: str = strategy.answers.get("company_name", "")
    content = json.dumps([name.casefold()]).encode()
    return blake2b(content, digest_size=DERIVED_BYTES).hexdigest()[:DERIVED_LENGTH]
