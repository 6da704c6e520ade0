"""The command line: a strategy file in, its exports out.

    python -m exports STRATEGY.json --out DIR [--only deck,one_pager] [--language da|en]
                      [--theme ID | --template FILE.pptx]
    python -m exports worksheets --out DIR …    (exports.worksheets.command_line)

Everything is built before anything is written. Input that cannot be used ends with one sentence on stderr,
exit code 2 and no file.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from exports.brand import kept_template
from exports.brand.kept import in_theme
from exports.brand.office_package import MAX_BYTES as MOST_OF_TEMPLATE
from exports.kinds import KINDS, Kind, build_each
from exports.layout.themes import THEMES
from exports.worksheets import command_line as paper
from wizard.language.errors import Refused, shown
from wizard.language.languages import DANISH, ENGLISH, LANGUAGES, Language
from wizard.strategy import strategy_file
from wizard.strategy.strategy import Strategy

REFUSED = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line and returns its exit code."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    if given[:1] == [paper.COMMAND]:
        return _worksheets(given[1:])
    args = _parser().parse_args(given)
    language = LANGUAGES[args.language] if args.language else _system_language(os.environ)
    try:
        data = _read(args.strategy)
        language = _language_of(data) or language
        strategy = replace(strategy_file.read(data), updated=_written(args.strategy))
        strategy = _looking(strategy, args.theme, args.template)
        kinds = _kinds(args.only)
        wording = LANGUAGES[args.language or strategy.language]
        files = build_each(kinds, strategy, wording, date.today(), open_points=args.open_points)
        _write(files, args.out)
    except Refused as refusal:
        print(refusal.message(language), file=sys.stderr)
        return REFUSED
    _tell(files, args.out, wording)
    return 0


def _worksheets(arguments: Sequence[str]) -> int:
    language = _system_language(os.environ)
    try:
        written = paper.build(arguments, language)
        files = {paper.FILE_NAME: written.content}
        _write(files, written.folder)
    except Refused as refusal:
        print(refusal.message(language), file=sys.stderr)
        return REFUSED
    _tell(files, written.folder, written.language)
    return 0


def _tell(files: Mapping[str, bytes], folder: Path, wording: Language) -> None:
    """Where each file is and how large."""
    for name, content in files.items():
        size = wording.number(round(len(content) / 1000))
        print(wording.text("command_line.wrote", path=folder / name, size=size))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m exports", description="Writes the exports of a strategy file.")
    parser.add_argument("strategy", type=Path, metavar="STRATEGY.json", help="the strategy file")
    parser.add_argument("--out", type=_folder, required=True, metavar="DIR", help="where to write; made if missing")
    parser.add_argument("--only", default=",".join(KINDS), help=f"comma-separated, of: {', '.join(KINDS)}")
    parser.add_argument("--language", choices=LANGUAGES, help="of the exports, in place of the file's own")
    looks = parser.add_mutually_exclusive_group()
    looks.add_argument("--theme", choices=THEMES, help="of the exports, in place of the strategy's own")
    looks.add_argument("--template", type=Path, metavar="FILE", help="the .pptx or .potx the deck is built on")
    parser.add_argument("--open-points", action="store_true", help="add what the strategy check has found to the deck")
    return parser


def _folder(text: str) -> Path:
    if not text.strip():  # such as an unset $DIR: it would mean the current folder
        raise argparse.ArgumentTypeError("names no folder")
    return Path(text)


def _system_language(environment: Mapping[str, str]) -> Language:
    return DANISH if environment.get("LANG", "").startswith("da") else ENGLISH


def _looking(strategy: Strategy, theme: str | None, template: Path | None) -> Strategy:
    """`strategy` in the theme, or on the template, that was asked for in place of its own."""
    if theme:
        return kept_template.without_template(in_theme(strategy, theme))
    if template:
        from exports.brand.template import read  # it takes a moment, and most go without

        return kept_template.on_template(strategy, read(_read(template, MOST_OF_TEMPLATE)), template.name)
    return strategy


def _read(path: Path, most: int = strategy_file.MAX_BYTES) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(most + 1)  # one more than allowed is enough to be refused
    except (OSError, ValueError) as error:  # ValueError: a null character in the path
        raise Refused("file_missing", shown(path.name)) from error


def _written(path: Path) -> datetime | None:
    """When the file was last written: what is in it has not changed since. None for what keeps no such time."""
    return datetime.fromtimestamp(path.stat().st_mtime, UTC) if path.is_file() else None


def _language_of(data: bytes) -> Language | None:
    """The language a file names, even when the rest of it cannot be used."""
    document = None
    with suppress(Refused):
        document = strategy_file.load(data)
    name = document.get("language") if isinstance(document, dict) else None
    return LANGUAGES.get(name) if isinstance(name, str) else None


def _kinds(only: str) -> list[Kind]:
    """The kinds named in `only`, each once."""
    names = dict.fromkeys(name.strip() for name in only.split(","))
    for name in names:
        if name not in KINDS:
            raise Refused("no_such_option", "--only", value=shown(name), allowed=", ".join(KINDS))
    return [KINDS[name] for name in names]


def _write(files: Mapping[str, bytes], folder: Path) -> None:
    """Writes every file, or none: under another name first, then all are renamed."""
    waiting: dict[Path, Path] = {}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            if (folder / name).is_dir():
                raise IsADirectoryError(folder / name)
            waiting[_beside(folder, content)] = folder / name
        for temporary, final in waiting.items():
            temporary.replace(final)
    except (OSError, ValueError) as error:
        _remove(waiting)
        raise Refused("folder_not_writable", shown(str(folder))) from error


def _beside(folder: Path, content: bytes) -> Path:
    handle, name = tempfile.mkstemp(dir=folder, prefix=".tretrin-")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        temporary.chmod(0o644)
    except OSError:
        _remove([temporary])
        raise
    return temporary


def _remove(paths: Iterable[Path]) -> None:
    for path in paths:
        path.unlink(missing_ok=True)


if __name__ == "__main__":
    sys.exit(main())
