"""Parts of a page that are made again only where an answer they were made from has changed: for the preview."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from threading import Lock
from typing import Generic, TypeVar

from exports.outline.context import Context
from wizard.checks.tracking import Reads, TrackedAnswers, changed
from wizard.questionnaire.catalogue import catalogue

Part = TypeVar("Part")


class Memory(Generic[Part]):
    """The parts of one strategy's page as they were last made. Several threads may ask."""

    def __init__(self) -> None:
        self._last: Context | None = None
        self._parts: dict[str, tuple[set[str], Part]] = {}
        self._asking = Lock()

    def parts(self, ctx: Context, makers: Mapping[str, Callable[[Context], Part]]) -> dict[str, Part]:
        """What each maker makes, by its name."""
        with self._asking:
            self._forget_what_changed(ctx)
            return {name: self._part(ctx, name, make) for name, make in makers.items()}

    def _forget_what_changed(self, ctx: Context) -> None:
        last, self._last = self._last, ctx
        if last is None:
            return
        now, then = ctx.strategy, last.strategy
        # Records are not tracked, nor are the day and the language.
        if (ctx.language, ctx.today, now.records) != (last.language, last.today, then.records):
            self._parts = {}
        stale = changed(then, now, ())
        self._parts = {name: kept for name, kept in self._parts.items() if not kept[0] & stale}

    def _part(self, ctx: Context, name: str, make: Callable[[Context], Part]) -> Part:
        if name not in self._parts:
            reads = Reads()
            answers = TrackedAnswers(ctx.answers, reads, catalogue().questions)
            # A context of its own: what another has worked out already would be read without being tracked.
            part = make(Context(replace(ctx.strategy, answers=answers), ctx.language, ctx.today))
            self._parts[name] = (reads.names, part)
        return self._parts[name][1]
