"""Every pattern there is, and the lines it is tried on."""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path
from types import ModuleType

from wizard.checks import phrases
from wizard.checks.phrases.pattern import Pattern

MODULES = {
    module.name: importlib.import_module(f"{phrases.__name__}.{module.name}")
    for module in pkgutil.iter_modules(phrases.__path__)
}
PATTERNS = {
    name: value for module in MODULES.values() for name, value in vars(module).items() if isinstance(value, Pattern)
}
"""By name."""

Tried = dict[str, tuple[str, ...]]
"""Lines by the pattern they are tried on."""

LINES: dict[str, ModuleType] = {
    file.stem: importlib.import_module(f"tests.wizard.checks.phrases.{file.stem}")
    for file in sorted((Path(__file__).parent / "phrases").glob("*.py"))
}
"""By the module whose patterns they are tried on."""


def lines(kind: str) -> Tried:
    """All there are of a kind: `MATCHED`, `UNMATCHED`, `DEMANDED`, …"""
    return {name: tried for module in LINES.values() for name, tried in getattr(module, kind, {}).items()}
