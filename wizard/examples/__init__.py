"""The finished examples: strategy files shipped with the product, each in every language."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from wizard.strategy import strategy_file
from wizard.strategy.strategy import Strategy

FOLDER = Path(__file__).parent

EXAMPLES = ("bakery", "carpenter", "manufacturer", "association")
"""In the order they are offered. A contract test keeps it in step with the folder."""


@cache
def example(example_id: str, language_id: str) -> Strategy:
    """A finished strategy. Shared: copy before changing."""
    return strategy_file.read((FOLDER / f"{example_id}.{language_id}.json").read_bytes())
