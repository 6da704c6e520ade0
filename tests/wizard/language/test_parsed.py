"""What is kept of our TOML files once they are parsed is what stands in them."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

import pytest

from wizard.language.parsed import parse

WIZARD = Path(__file__).parents[3] / "wizard"


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    made = tmp_path / "words.toml"
    made.write_text('one = "én"\n', encoding="utf-8")
    return made


def kept(file: Path) -> list[Path]:
    return list((file.parent / "__pycache__").glob("*"))


def test_each_of_our_files_is_what_it_says() -> None:
    files = sorted(WIZARD.rglob("*.toml"))
    assert len(files) > 40
    for file in files:
        for _ in range(2):  # parsed, and as it was kept
            assert parse(file) == tomllib.loads(file.read_text(encoding="utf-8")), file


def test_it_is_parsed_once(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = parse(file)
    monkeypatch.setattr(tomllib, "loads", None)
    assert parse(file) == first == {"one": "én"}
    assert len(kept(file)) == 1


def test_what_is_changed_is_parsed_anew(file: Path) -> None:
    parse(file)
    file.write_text('one = "to"\n', encoding="utf-8")
    assert parse(file) == {"one": "to"}
    assert len(kept(file)) == 1


def test_what_was_kept_badly_is_not_used(file: Path) -> None:
    parse(file)
    (found,) = kept(file)
    found.write_bytes(found.read_bytes()[:-3])
    assert parse(file) == {"one": "én"}


def test_what_cannot_be_kept_is_parsed_each_time(file: Path) -> None:
    (file.parent / "__pycache__").write_text("no folder")
    assert parse(file) == parse(file) == {"one": "én"}


def test_a_day_is_no_trouble(file: Path) -> None:
    file.write_text("day = 2027-01-04\n")
    assert parse(file) == parse(file) == tomllib.loads("day = 2027-01-04")


@pytest.mark.parametrize("wrong", [b"one = ", b"one = '\xff'"])
def test_what_is_no_toml_is_refused(file: Path, wrong: bytes) -> None:
    file.write_bytes(wrong)
    with pytest.raises(ValueError, match=r"TOML|Invalid|decode"):
        parse(file)


def test_where_python_keeps_nothing_neither_do_we(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert parse(file) == {"one": "én"}
    assert kept(file) == []
