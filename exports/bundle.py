"""Everything in one file: what was built, and the strategy file it is made from."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from exports.archive import zipped
from wizard.language.languages import Language
from wizard.strategy import strategy_file
from wizard.strategy.strategy import Strategy


def bundle(files: Mapping[str, bytes], strategy: Strategy, language: Language, today: date) -> bytes:
    """A zip of `files`, by their names, and the strategy file."""
    name = language.text("export.file_name")
    return zipped({**files, f"{name}.json": strategy_file.write(strategy)}, today)
