"""Pages on another scale: every length of theirs so many times as long."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any, TypeVar

Laid = TypeVar("Laid")
NO_LENGTHS = frozenset(
    {
        ("TextBox", "leading"),
        ("Series", "values"),
        ("ChartShape", "top"),
        ("LineSeries", "values"),
        ("LineChartShape", "low"),
        ("LineChartShape", "high"),
    }
)
"""Numbers that are no lengths, by class and field."""


def scaled(laid: Laid, times: float) -> Laid:
    """A dataclass of the layout's (a shape, a page …) with every length in it multiplied by `times`."""
    return laid if times == 1 else _scaled(laid, times)


def _scaled(laid: Any, times: float) -> Any:
    if isinstance(laid, tuple):
        return tuple(_scaled(one, times) for one in laid)
    if not is_dataclass(laid) or isinstance(laid, type):
        return laid
    changed = {}
    for name, length in _plan(type(laid)):
        value = getattr(laid, name)
        new = _multiplied(value, times) if length else _scaled(value, times)
        if new is not value:
            changed[name] = new
    return replace(laid, **changed) if changed else laid


def _multiplied(value: Any, times: float) -> Any:
    if isinstance(value, tuple):
        return tuple(_multiplied(one, times) for one in value)
    return value if value is None else value * times


@cache
def _plan(kind: type) -> tuple[tuple[str, bool], ...]:
    """The fields of a class that may hold lengths, and whether they are lengths themselves."""
    named = [(field.name, str(field.type)) for field in fields(kind) if (kind.__name__, field.name) not in NO_LENGTHS]
    plain = ("str", "bool", "int", "bytes", "Colour", "Align", "Theme", "Template")
    return tuple(
        (name, "float" in type_)
        for name, type_ in named
        if "float" in type_ or type_.removesuffix(" | None") not in plain
    )
