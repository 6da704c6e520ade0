"""Everything in one file."""

from __future__ import annotations

import io
import json
from collections import Counter
from datetime import date
from pathlib import Path
from types import MappingProxyType
from zipfile import ZipFile

import pytest

import exports
from exports import __main__ as command_line
from exports import kinds
from exports.archive import zipped
from exports.kinds import BUNDLE, Kind, build_each
from tests.exports.calendar.calendars import TODAY, post, unzipped
from wizard.examples import example
from wizard.language.languages import DANISH, ENGLISH, LANGUAGES, Language
from wizard.strategy import strategy_file
from wizard.strategy.strategy import Strategy

STRATEGY = Strategy("da", {"company_name": "Lindholm Cykler"}, {"calendar": [post()]})


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often each kind is built; the kinds are two quick ones and the bundle."""
    times = Counter[str]()

    def quick(id_: str) -> Kind:
        def build(strategy: Strategy, language: Language, today: date) -> bytes:
            times[id_] += 1
            return f"{id_} {language.id} {today}".encode()

        return Kind(id_, f"{id_}.txt", "text/plain", build)

    few = {kind.id: kind for kind in (quick("one"), quick("two"), exports.KINDS[BUNDLE])}
    for module in (kinds, command_line):
        monkeypatch.setattr(module, "KINDS", MappingProxyType(few))
    return times


def test_it_holds_every_other_kind_and_the_strategy_file(counted: Counter[str]) -> None:
    files = unzipped(kinds.KINDS[BUNDLE].build(STRATEGY, DANISH, TODAY))
    assert list(files) == ["one.txt", "two.txt", "strategi.json"]
    assert files["one.txt"] == b"one da 2027-01-04"
    assert strategy_file.read(files["strategi.json"]) == STRATEGY
    assert counted == {"one": 1, "two": 1}


def test_its_files_are_in_the_language_asked_for(counted: Counter[str]) -> None:
    files = unzipped(kinds.KINDS[BUNDLE].build(STRATEGY, ENGLISH, TODAY))
    assert files["two.txt"] == b"two en 2027-01-04"
    assert json.loads(files["strategy.json"])["language"] == "da"


@pytest.mark.parametrize("order", [["one", "two", BUNDLE], [BUNDLE, "two"], [BUNDLE], ["one"]])
def test_beside_others_nothing_is_built_twice(order: list[str], counted: Counter[str]) -> None:
    files = build_each([kinds.KINDS[id_] for id_ in order], STRATEGY, DANISH, TODAY)
    assert list(files) == [kinds.KINDS[id_].file_name for id_ in order]
    assert set(counted.values()) == {1}
    if BUNDLE in order:
        assert unzipped(files["bundle.zip"])["one.txt"] == b"one da 2027-01-04"


@pytest.mark.parametrize(
    ("only", "names"),
    [
        ([], {"one.txt", "two.txt", "bundle.zip"}),
        (["--only", "bundle"], {"bundle.zip"}),
        (["--only", "bundle,two"], {"bundle.zip", "two.txt"}),
    ],
)
def test_the_command_line_writes_it_beside_the_others_and_builds_each_once(
    only: list[str], names: set[str], counted: Counter[str], tmp_path: Path
) -> None:
    source, out = tmp_path / "strategy.json", tmp_path / "out"
    source.write_bytes(strategy_file.write(STRATEGY))
    assert command_line.main([str(source), "--out", str(out), *only]) == 0
    assert {path.name for path in out.iterdir()} == names
    assert counted == {"one": 1, "two": 1}


@pytest.mark.thorough
@pytest.mark.parametrize("language_id", LANGUAGES)
def test_the_real_one_holds_what_each_kind_gives_by_itself(language_id: str) -> None:
    strategy, language = example("carpenter", language_id), LANGUAGES[language_id]
    files = unzipped(exports.KINDS[BUNDLE].build(strategy, language, TODAY))
    others = [kind for kind in exports.KINDS.values() if kind.id != BUNDLE]
    assert set(files) == {*(kind.file_name for kind in others), f"{language.text('export.file_name')}.json"}
    for kind in others:
        if kind.id.startswith("calendar"):
            assert files[kind.file_name] == kind.build(strategy, language, TODAY)


def test_the_same_day_makes_the_same_file(counted: Counter[str]) -> None:
    build = exports.KINDS[BUNDLE].build
    assert build(STRATEGY, DANISH, TODAY) == build(STRATEGY, DANISH, TODAY)


def test_a_zips_files_are_dated_and_can_be_read_once_unpacked() -> None:
    with ZipFile(io.BytesIO(zipped({"a.txt": b"a", "æ.txt": b""}, date(2028, 2, 29)))) as archive:
        for info in archive.infolist():
            assert info.date_time == (2028, 2, 29, 0, 0, 0)
            assert info.external_attr >> 16 == 0o644
        assert archive.namelist() == ["a.txt", "æ.txt"]
        assert archive.read("a.txt") == b"a"
