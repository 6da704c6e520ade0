"""The content calendar as calendar programs fetch it again and again."""

from __future__ import annotations

from hashlib import blake2b

from exports.calendar.ics import FORM, ics
from wizard.language.languages import LANGUAGES
from wizard.strategy.strategy import Strategy


def feed(strategy: Strategy) -> bytes:
    """The iCalendar file of a strategy in its own language; the same until the strategy changes."""
    assert strategy.updated is not None, "a feed is of a strategy that is kept, and known to have changed at a time"
    return ics(strategy, LANGUAGES[strategy.language], strategy.updated.date())


def version(strategy: Strategy) -> str:
    """What tells one state of the feed from another, without building it: all it depends on, as a short digest.

    Of `strategy` only the language and the time of its last change are looked at, no answers and no records.
    """
    state = f"{FORM} {strategy.language} {strategy.updated}"
    return blake2b(state.encode(), digest_size=12).hexdigest()
