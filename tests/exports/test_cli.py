"""`python -m exports`: files or one sentence, never half of it."""

import io
import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from exports import __main__ as command_line
from exports.brand import kept_template
from exports.kinds import KINDS, Kind
from tests.exports.brand.template import files as templates
from wizard.language.languages import DANISH
from wizard.strategy import strategy_file

STRATEGY = {
    "format": "social-media-strategy/1",
    "language": "da",
    "answers": {"company_name": "Lindholm Cykler", "platforms": ["facebook"]},
}
ROOT = Path(__file__).parents[2]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "strategy.json"
    path.write_text(json.dumps(STRATEGY), encoding="utf-8")
    return path


@pytest.fixture(autouse=True)
def fast_kinds(monkeypatch: pytest.MonkeyPatch) -> None:
    """Exports that say what they were built from, so that no test here waits for a presentation."""

    def kind(id_: str, name: str) -> Kind:
        return Kind(id_, name, "text/plain", lambda strategy, language, today: f"{id_} {language.id} {today}".encode())

    kinds = {"deck": kind("deck", "deck.pptx"), "one_pager": kind("one_pager", "one-pager.pptx")}
    monkeypatch.setattr(command_line, "KINDS", kinds)
    monkeypatch.setenv("LANG", "da_DK.UTF-8")


def refused(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    """The one sentence a refused command says."""
    assert command_line.main([str(argument) for argument in arguments]) == command_line.REFUSED
    output = capsys.readouterr()
    assert output.out == ""
    assert output.err.count("\n") == 1
    return output.err.strip()


def test_writes_every_kind_and_says_so(file, tmp_path, capsys):
    out = tmp_path / "new" / "folder"
    assert command_line.main([str(file), "--out", str(out)]) == 0
    assert {path.name: path.read_text() for path in out.iterdir()} == {
        "deck.pptx": f"deck da {date.today()}",
        "one-pager.pptx": f"one_pager da {date.today()}",
    }
    assert capsys.readouterr().out == f"Skrev {out / 'deck.pptx'} (0 kB)\nSkrev {out / 'one-pager.pptx'} (0 kB)\n"


def test_writes_only_what_is_asked_for_in_the_language_asked_for(file, tmp_path, capsys):
    assert command_line.main([str(file), "--out", str(tmp_path), "--only", "one_pager", "--language", "en"]) == 0
    assert (tmp_path / "one-pager.pptx").read_text().startswith("one_pager en")
    assert not (tmp_path / "deck.pptx").exists()
    assert capsys.readouterr().out.startswith("Wrote ")


def test_a_file_that_is_there_already_is_replaced(file, tmp_path):
    (tmp_path / "deck.pptx").write_text("old")
    assert command_line.main([str(file), "--out", str(tmp_path)]) == 0
    assert (tmp_path / "deck.pptx").read_text().startswith("deck da")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "Filen er tom."),
        (b"{", "beskadiget"),
        (b"[" * 100_000, "for mange lag"),
        ("{æ}".encode("latin-1"), "UTF-8"),
        (b" " * (strategy_file.MAX_BYTES + 1), "MB"),
        (b"{}", "ikke en strategifil"),
        (b'{"format": "social-media-strategy/2"}', "nyere udgave"),
    ],
)
def test_a_file_that_is_no_strategy_is_refused(content, says, tmp_path, capsys):
    (tmp_path / "file.json").write_bytes(content)
    assert says in refused(capsys, tmp_path / "file.json", "--out", tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_refused_answer_is_named_in_the_language_of_the_file(tmp_path, capsys):
    wrong = {**STRATEGY, "language": "en", "answers": {"market": "martians"}}
    (tmp_path / "file.json").write_text(json.dumps(wrong))
    message = refused(capsys, tmp_path / "file.json", "--out", tmp_path / "out", "--language", "da")
    assert message == "answers.market: “martians” is not one of the options. Choose from: b2c, b2b, both."


@pytest.mark.parametrize(
    ("lang", "option", "says"),
    [
        ("da_DK.UTF-8", [], "kan ikke åbnes"),
        ("en_GB", [], "cannot be opened"),
        ("en_GB", ["--language", "da"], "kan ikke åbnes"),
    ],
)
def test_a_missing_file_is_named_in_the_language_there_is(lang, option, says, tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("LANG", lang)
    message = refused(capsys, tmp_path / "none.json", "--out", tmp_path / "out", *option)
    assert message.startswith("none.json: ")
    assert says in message


@pytest.mark.parametrize("only", ["deck,pdf", "", "deck,"])
def test_an_unknown_kind_is_refused(only, file, tmp_path, capsys):
    message = refused(capsys, file, "--out", tmp_path / "out", "--only", only)
    assert message.startswith("--only: ")
    assert message.endswith("Vælg mellem: deck, one_pager.")
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_written_to_is_refused(file, tmp_path, capsys):
    (tmp_path / "taken").write_text("a file")
    assert "kan der ikke skrives" in refused(capsys, file, "--out", tmp_path / "taken")


def test_nothing_is_left_behind_when_the_second_file_cannot_be_written(file, tmp_path, capsys):
    out = tmp_path / "out"
    (out / "one-pager.pptx").mkdir(parents=True)
    refused(capsys, file, "--out", out)
    assert [path.name for path in out.iterdir()] == ["one-pager.pptx"]


def test_a_bug_is_not_dressed_up_as_bad_input(file, tmp_path, monkeypatch):
    def broken(strategy, language, today):
        raise ZeroDivisionError

    monkeypatch.setattr(command_line, "KINDS", {"deck": Kind("deck", "deck.pptx", "", broken)})
    with pytest.raises(ZeroDivisionError):
        command_line.main([str(file), "--out", str(tmp_path), "--only", "deck"])


@pytest.mark.thorough
def test_the_real_command_writes_presentations(file, tmp_path):
    out = tmp_path / "out"
    command = [sys.executable, "-m", "exports", str(file), "--out", str(out)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, env={**os.environ, "PYTHONUTF8": "1"})
    from pptx import Presentation

    assert {path.name for path in out.iterdir()} == {kind.file_name for kind in KINDS.values()}
    slides = {path.name: len(Presentation(io.BytesIO(path.read_bytes())).slides) for path in out.glob("*.pptx")}
    assert slides["one-pager.pptx"] == 1
    assert slides["deck.pptx"] >= 2


@pytest.mark.parametrize("folder", ["", "  "])
def test_an_out_that_names_no_folder_is_not_taken_for_the_current_one(file, folder, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as stopped:
        command_line.main([str(file), "--out", folder])
    assert stopped.value.code != 0
    assert "names no folder" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == [file.name]


def test_the_deck_is_built_on_the_template_that_is_named(file, tmp_path, monkeypatch):
    def name(strategy, language, today):
        found = kept_template.in_use(strategy)
        return f"{kept_template.kept_row(strategy)['name']} {found.width} {found.height}".encode()

    monkeypatch.setattr(command_line, "KINDS", {"deck": Kind("deck", "deck.pptx", "text/plain", name)})
    template = tmp_path / "vores.potx"
    template.write_bytes(templates.wide())
    assert command_line.main([str(file), "--out", str(tmp_path), "--template", str(template)]) == 0
    assert (tmp_path / "deck.pptx").read_text() == "vores.potx 720.0 450.0"


def test_what_is_no_template_is_refused(file, tmp_path, capsys):
    said = refused(capsys, file, "--out", tmp_path / "out", "--template", file)
    assert said == DANISH.text("refused.office_type")
    assert not (tmp_path / "out").exists()


def test_worksheets_are_written_for_an_agenda(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["worksheets", "--out", str(tmp_path), "--agenda", "two_hours", "--code", "hk4 pm7", "--language", "en"]
    assert command_line.main([*arguments, "--address", "https://x.example/join"]) == 0
    assert capsys.readouterr().out.startswith(f"Wrote {tmp_path / 'worksheets.pdf'} (")
    assert (tmp_path / "worksheets.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    "wrong", [["--agenda", "three_days"], ["--sections", "purpose,nonsense"], ["--code", "O0O0O0"]], ids=str
)
def test_worksheets_that_cannot_be_are_refused_in_a_sentence(
    wrong: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert refused(capsys, "worksheets", "--out", tmp_path, *wrong)
    assert list(tmp_path.iterdir()) == []
