"""What each pattern matches, and what it must not: the lines in `phrases/`, as people write them."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest

from tests.wizard.checks.patterns import PATTERNS, Tried
from wizard.checks.phrases.pattern import normalized

MATCHED: Tried = {}
UNMATCHED: Tried = {}
for file in sorted((Path(__file__).parent / "phrases").glob("*.py")):
    module = importlib.import_module(f"tests.wizard.checks.phrases.{file.stem}")
    MATCHED |= module.MATCHED
    UNMATCHED |= module.UNMATCHED


@pytest.mark.parametrize("name", MATCHED)
def test_a_line_is_understood(name: str) -> None:
    assert [line for line in MATCHED[name] if not PATTERNS[name].matches(normalized(line))] == []


@pytest.mark.parametrize("name", UNMATCHED)
def test_an_innocent_line_is_not_misunderstood(name: str) -> None:
    assert [line for line in UNMATCHED[name] if PATTERNS[name].matches(normalized(line))] == []
