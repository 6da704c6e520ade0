"""Every pattern there is, and what it is tried on."""

from __future__ import annotations

import importlib
import pkgutil

from wizard.checks import phrases
from wizard.checks.phrases.pattern import Pattern

PATTERNS = {
    name: value
    for module in pkgutil.iter_modules(phrases.__path__)
    for name, value in vars(importlib.import_module(f"{phrases.__name__}.{module.name}")).items()
    if isinstance(value, Pattern)
}
"""By name."""

Tried = dict[str, tuple[str, ...]]
"""Lines by the pattern they are tried on."""
