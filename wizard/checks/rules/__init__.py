"""The rules, by what they are about. A module here is found by being here, and so is every rule in it."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from types import MappingProxyType

from wizard.checks.model import Rule

MODULES = tuple(importlib.import_module(f"{__name__}.{module.name}") for module in pkgutil.iter_modules(__path__))

RULES: Mapping[str, Rule] = MappingProxyType(
    {value.id: value for module in MODULES for value in vars(module).values() if isinstance(value, Rule)}
)
"""Every rule by its id."""
