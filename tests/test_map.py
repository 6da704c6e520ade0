"""CONTRIBUTING's map of the house: every folder is on it, and in `wizard/` each rests on those above it alone."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from tests.sources import FILES, ROOT, tree

MAP = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").partition("## The house")[2].partition("Imports point")[0]
_OF_WIZARD = MAP.partition("\n    wizard/")[2].partition("\n    exports/")[0]
# A folder's line begins with it; what one says of another stands further in.
ORDER = [
    name
    for line in re.findall(r"^ {17}(?! )(.*)", _OF_WIZARD, re.MULTILINE)
    for name in re.findall(r"(\w+)/", line.split("  ")[0])
]


def folders(place: str) -> list[str]:
    found = (ROOT / place).iterdir()
    return sorted(each.name for each in found if each.is_dir() and any(each.glob("*.py")))


@pytest.mark.parametrize("place", ["wizard", "exports", "pages", "pages/ui"])
def test_every_folder_is_on_the_map(place: str) -> None:
    assert [name for name in folders(place) if f"{name}/" not in MAP] == []


def test_every_package_of_the_domain_rests_on_those_above_it_alone() -> None:
    assert sorted(ORDER) == folders("wizard")
    above = {name: set(ORDER[: place + 1]) for place, name in enumerate(ORDER)}
    wrong = [
        f"{file.relative_to(ROOT)}: {module}"
        for file in FILES
        for here in [file.relative_to(ROOT).parts]
        if here[0] == "wizard" and here[1] in above
        for module in _imported(file)
        if module in above and module not in above[here[1]]
    ]
    assert wrong == []


def _imported(file: Path) -> set[str]:
    """The packages of `wizard` that `file` imports, wherever in it."""
    found = set()
    for node in ast.walk(tree(file)):
        if isinstance(node, ast.ImportFrom) and node.module:
            parts = node.module.split(".")
            if parts[0] == "wizard":
                found |= {parts[1]} if len(parts) > 1 else {each.name for each in node.names}
    return found
