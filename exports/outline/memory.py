"""Parts of a page that are made again only where an answer they were made from has changed: for the preview."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Any, Protocol, TypeVar

from exports.outline.context import Context
from wizard.checks.facts import Reads
from wizard.checks.tracking import TrackedAnswers, changed
from wizard.questionnaire.catalogue import catalogue

Part = TypeVar("Part")


class Make(Protocol):
    """Gives the part of that name: the one that is remembered, or what `maker` makes."""

    def __call__(self, name: str, maker: Callable[[Context], Part], /) -> Part: ...


class Memory:
    """The parts of one strategy's page as they were last made. Several threads may ask."""

    def __init__(self) -> None:
        self._last: Context | None = None
        self._parts: dict[str, tuple[set[Hashable], Any]] = {}
        self._asking = Lock()

    @contextmanager
    def of(self, ctx: Context) -> Iterator[Make]:
        """What makes the parts of the page that is made from `ctx`. Nobody else is given any in the meantime."""
        with self._asking:
            self._forget_what_changed(ctx)
            yield lambda name, maker: self._part(ctx, name, maker)

    def _forget_what_changed(self, ctx: Context) -> None:
        last, self._last = self._last, ctx
        if last is None:
            return
        now, then = ctx.strategy, last.strategy
        # Neither records nor versions are tracked, nor are the day and the language.
        untracked = (ctx.language, ctx.today, now.records, now.kept_versions)
        if untracked != (last.language, last.today, then.records, then.kept_versions):
            self._parts = {}
        stale = changed(then, now, ())
        self._parts = {name: kept for name, kept in self._parts.items() if not kept[0] & stale}

    def _part(self, ctx: Context, name: str, maker: Callable[[Context], Part]) -> Part:
        if name not in self._parts:
            reads = Reads()
            answers = TrackedAnswers(ctx.answers, reads, catalogue().questions)
            # A context of its own: what another has worked out already would be read without being tracked.
            part = maker(ctx.read_through(answers))
            self._parts[name] = (reads.names, part)
        found: Part = self._parts[name][1]
        return found
