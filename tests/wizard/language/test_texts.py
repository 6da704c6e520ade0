"""The wording files: read whole, or refused with file, key and language."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from wizard.language import texts
from wizard.language.errors import CatalogueError


def load(tmp_path: Path, *files: str) -> Mapping[str, texts.Wording]:
    for number, toml in enumerate(files, 1):
        (tmp_path / f"wording{number}.toml").write_text(toml, encoding="utf-8")
    return texts.load(tmp_path)


def test_a_key_is_the_table_and_the_name(tmp_path: Path) -> None:
    entries = load(tmp_path, '[frame]\nsaved = { da = "Gemt", en = "Saved" }')
    assert {key: dict(entry) for key, entry in entries.items()} == {"frame.saved": {"da": "Gemt", "en": "Saved"}}


def test_the_files_of_a_folder_are_read_as_one(tmp_path: Path) -> None:
    entries = load(tmp_path, '[a]\nx = { da = "1", en = "1" }', '[a]\ny = { da = "2", en = "2" }')
    assert set(entries) == {"a.x", "a.y"}


def test_a_text_that_counts_has_both_forms_in_every_language(tmp_path: Path) -> None:
    entries = load(
        tmp_path,
        "[frame]\n"
        'left = { da = { one = "1 tilbage", other = "{n} tilbage" }, en = { one = "1 left", other = "{n} left" } }',
    )
    assert entries["frame.left"]["da"] == {"one": "1 tilbage", "other": "{n} tilbage"}


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        ('{ da = "Gemt" }', r"wording1\.toml: a\.x: must have exactly the languages da, en"),
        ('{ da = "Gemt", en = "Saved", de = "Da" }', r"a\.x: must have exactly the languages da, en"),
        ('{ da = "Gemt", en = " " }', r"a\.x\.en: must be a text that is not empty"),
        ('{ da = "Gemt", en = 7 }', r"a\.x\.en: must be a text that is not empty"),
        ('"Gemt"', r"a\.x: must have exactly the languages da, en"),
        ('{ da = { one = "1", other = "2" } }', r"a\.x: must have exactly the languages da, en"),
        ('{ da = { one = "1", other = "2" }, en = "2" }', r"a\.x\.en: a text that counts has the forms one and other"),
        (
            '{ da = { one = "1", other = "2" }, en = { other = "2" } }',
            r"a\.x\.en: a text that counts has the forms one and other",
        ),
        ('{ da = { one = "1", other = "2" }, en = { one = "", other = "2" } }', r"a\.x\.en: must be texts"),
    ],
)
def test_a_wrong_entry_is_refused_with_its_place(tmp_path: Path, entry: str, problem: str) -> None:
    with pytest.raises(CatalogueError, match=problem):
        load(tmp_path, f"[a]\nx = {entry}")


def test_a_key_in_two_files_is_refused(tmp_path: Path) -> None:
    entry = '[a]\nx = { da = "1", en = "1" }'
    with pytest.raises(CatalogueError, match=r"wording2\.toml: a\.x: stands twice"):
        load(tmp_path, entry, entry)


def test_an_entry_outside_any_table_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match=r"wording1\.toml: saved: must be a table"):
        load(tmp_path, 'saved = "Gemt"')


def test_a_file_that_is_not_toml_is_refused_with_its_name(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match=r"wording1\.toml: "):
        load(tmp_path, "[a\n")


def test_the_shipped_wording_is_read_once() -> None:
    assert texts.wordings() is texts.wordings()
