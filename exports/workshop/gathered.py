"""The files of those in a workshop who let its organiser have them, as one zip.

It is written to a file as it comes: at any moment no more of it is in memory than what is being built.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date, datetime
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from exports.archive import entry
from exports.file_names import folders, named
from exports.kinds import KINDS
from wizard.language.errors import UnknownLink
from wizard.language.languages import LANGUAGES, Language
from wizard.strategy import strategy_file
from wizard.strategy.strategy import Strategy

KINDS_OF_FILES = {"deck": "gathered.deck_file", "one_pager_pdf": "gathered.one_pager_file"}
"""And what they are called; the strategy file comes with them."""
COMPRESSED = (".pptx", ".pdf")
"""They hardly become smaller in a zip."""

Files = dict[str, bytes]
"""By the end of their names."""
Run = Callable[[Callable[[Strategy, date], Files], Strategy, date], Files]
"""Calls a function, in another process or in this one."""


@dataclass(frozen=True)
class Giver:
    """A company whose files are gathered. `load` raises UnknownLink where they may not be had any more."""

    name: str
    load: Callable[[], Strategy]
    strategy: int = 0
    """Its number."""


class Gathering:
    """Gathers the files of `givers`. Whoever watches, in whatever thread, reads `done` and `failed`."""

    def __init__(self, givers: Sequence[Giver], language: Language, now: datetime) -> None:
        """`now` dates the files, in the time of whoever fetches them."""
        self.givers = givers
        self.done = 0
        self.failed: list[str] = []
        """The names of those whose files could not be made."""
        self.told_of: list[Giver] = list(givers)
        """Those who are in the zip, with files or as failed: all but those who have withdrawn meanwhile."""
        self._language, self._now = language, now
        self._stopped = threading.Event()
        self._writing = threading.Lock()

    def stop(self) -> None:
        """What is being built is finished, and nothing more is begun."""
        self._stopped.set()

    def write(self, into: BinaryIO, run: Run, at_once: int) -> None:
        """The zip of all of it. A company whose files cannot be made is named in `failed`, and in the zip."""
        names = folders((giver.name for giver in self.givers), self._language.text("gathered.unnamed"))
        with ZipFile(into, "w") as archive, ThreadPoolExecutor(at_once) as threads:

            def add(giver: Giver, folder: str) -> None:
                if not self._stopped.is_set():
                    self._add(archive, giver, folder, run)

            for each in [threads.submit(add, giver, folder) for giver, folder in zip(self.givers, names, strict=True)]:
                each.result()
            if self.failed:
                said = self._language.text("gathered.failed", names=self._language.join(self.failed))
                archive.writestr(entry(self._language.text("gathered.failed_file"), self._now, ZIP_DEFLATED), said)

    def _add(self, archive: ZipFile, giver: Giver, folder: str, run: Run) -> None:
        try:
            files = run(files_of, giver.load(), self._now.date())
        except UnknownLink:  # withdrawn or deleted meanwhile: then they are not to be had
            files = {}
            self.told_of.remove(giver)
        except Exception:
            logging.getLogger("tretrin").exception("the files of a participant could not be made")
            files = {}
            self.failed.append(giver.name)
        with self._writing:
            for ending, content in files.items():
                how = ZIP_STORED if ending.endswith(COMPRESSED) else ZIP_DEFLATED
                archive.writestr(entry(f"{folder}/{named(giver.name, ending)}", self._now, how), content)
            self.done += 1


def files_of(strategy: Strategy, today: date) -> Files:
    """The files of one company, in the language of its strategy."""
    language = LANGUAGES[strategy.language]
    built = {
        f"{language.text(name)}.{KINDS[id_].file_name.rpartition('.')[2]}": KINDS[id_].build(strategy, language, today)
        for id_, name in KINDS_OF_FILES.items()
    }
    return {**built, f"{language.text('export.file_name')}.json": strategy_file.write(strategy)}
