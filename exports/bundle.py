"""Everything in one file: every export there is, and the strategy file they are made from."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from exports.archive import zipped
from exports.kinds import BUNDLE, KINDS
from wizard.language.languages import Language
from wizard.strategy import strategy_file
from wizard.strategy.strategy import Strategy

NOTHING: Mapping[str, bytes] = MappingProxyType({})


def bundle(strategy: Strategy, language: Language, today: date, built: Mapping[str, bytes] = NOTHING) -> bytes:
    """A zip of every other kind's file and the strategy file. `built` has the files that are there already, by kind."""
    files = {
        kind.file_name: built[kind.id] if kind.id in built else kind.build(strategy, language, today)
        for kind in KINDS.values()
        if kind.id != BUNDLE
    }
    name = language.text("export.file_name")
    return zipped({**files, f"{name}.json": strategy_file.write(strategy)}, today)
