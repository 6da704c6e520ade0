"""A measured figure beside its baseline and what the ratio of the two has to be."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """`value` and `baseline` are in `unit`. Their ratio is to be at most `target`, or at least it."""

    name: str
    value: float
    baseline_name: str
    baseline: float
    unit: str
    target: float
    at_least: bool = False

    @property
    def ratio(self) -> float:
        return self.value / self.baseline

    @property
    def met(self) -> bool:
        return self.ratio >= self.target if self.at_least else self.ratio <= self.target

    def __str__(self) -> str:
        return (
            f"{'met   ' if self.met else 'MISSED'} {self.name}: {self.value:.4g} {self.unit}, "
            f"{self.baseline_name}: {self.baseline:.4g} {self.unit}, "
            f"ratio {self.ratio:.2f} ({'at least' if self.at_least else 'at most'} {self.target:g})"
        )


def report(figures: Iterable[Figure]) -> bool:
    """Print each as soon as it is there. Returns whether all were met."""
    met = True
    for figure in figures:
        print(figure, flush=True)
        met = met and figure.met
    return met
