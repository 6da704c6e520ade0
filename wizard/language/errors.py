"""Everything Tretrin raises on purpose.

TretrinError
├── CatalogueError     the data we ship is wrong; raised at start, with file and place, for developers
├── StoreTooNew        the database was made by a later version; raised at start, for whoever runs the server
├── StoreUnusable      the database is damaged, cannot be written to or does not answer; likewise
├── NotSaved           the database could not keep a change: nothing of it is kept, and it can be tried again
├── NotBuilt           a file could not be built, through no fault of what it is made from
└── Refused            what somebody gave us cannot be used; says where, what and what is allowed
    ├── UnknownLink    a personal link that opens nothing
    └── RowGone        a change to a row that somebody has removed meanwhile

Anything else that is raised is a bug and is left to surface.
"""

from __future__ import annotations

import copyreg
import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizard.language.languages import Language

SHOWN_VALUE = 40  # characters of a refused value that are repeated back


class TretrinError(Exception):
    """The root of every deliberate error."""


class CatalogueError(TretrinError):
    """A shipped data file breaks its own rules."""

    def __init__(self, place: str, problem: str) -> None:
        super().__init__(f"{place}: {problem}")


class StoreTooNew(TretrinError):
    """The database has taken migrations that this version does not know."""

    def __init__(self, migrations: Sequence[str]) -> None:
        super().__init__(
            f"the database was made by a later version of Tretrin ({', '.join(migrations)}). "
            "Update this installation, or point TRETRIN_DATA at another folder"
        )


class StoreUnusable(TretrinError):
    """The database cannot be opened."""


class NotSaved(TretrinError):
    """A change that the database could not keep: its disk is full, its file gone or locked, its server away.

    Nothing of the change is kept. What went wrong is the cause.
    """

    def message(self, language: Language) -> str:
        """One sentence in `language`: whose fault it is, and that nothing is lost."""
        return language.text("frame.not_saved")


class NotBuilt(TretrinError):
    """A file that could not be built: what builds it died, took too long, or is being ended."""


class Refused(TretrinError):
    """Input that is turned away whole; `message` is the sentence a person reads.

    `reason` is a key under `refused.` in the wording files and `values` fill its braces. `place` is a path
    in the strategy file, such as `answers.needs[2].platform`, or empty where the screen shows the place.
    """

    def __init__(self, reason: str, place: str = "", **values: object) -> None:
        super().__init__(reason, place, values)
        self.reason = reason
        self.place = place
        self.values = values

    def __reduce__(self) -> tuple[object, ...]:
        """To be pickled: an error is made anew from its arguments, which are not those of its `__init__`."""
        return copyreg.__newobj__, (type(self), *self.args), self.__dict__  # type: ignore[attr-defined]

    def message(self, language: Language) -> str:
        """One sentence in `language`: the place (if any), the problem and what is allowed."""
        sentence = language.text(f"refused.{self.reason}", **self.values)
        return f"{self.place}: {sentence}" if self.place else sentence

    def __str__(self) -> str:
        from wizard.language.languages import ENGLISH

        return self.message(ENGLISH)


class UnknownLink(Refused):
    """A link that opens nothing. Says the same whether it was mistyped, deleted or never existed."""

    def __init__(self) -> None:
        super().__init__("link")


class RowGone(Refused):
    """A row that is to be changed is not in its list any more."""

    def __init__(self) -> None:
        super().__init__("row_gone")


def shown(value: object) -> str:
    """`value` as it may be repeated in a message: printable and short, whatever it held."""
    text = _written(value)
    printable = "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in text[: SHOWN_VALUE + 1])
    return printable if len(printable) <= SHOWN_VALUE else printable[: SHOWN_VALUE - 1] + "…"


def _written(value: object) -> str:
    """`value` as a strategy file writes it, but not what is inside it: that may be endless, or too deep to write."""
    match value:
        case str():
            return value
        case None | bool():
            return json.dumps(value)
        case Mapping():
            return "{…}"
        case list() | tuple():
            return "[…]"
        case int() if abs(value) >= 10**SHOWN_VALUE:  # Python itself refuses to write out the longest
            return "…"
        case _:
            return repr(value)
