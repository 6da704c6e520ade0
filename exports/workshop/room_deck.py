"""The presentation of what became of a workshop, in both formats."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from exports import pdf, pptx
from exports.outline.room import room
from wizard.language.languages import Language
from wizard.workshop.account import Account


def room_pptx(account: Account, language: Language, today: date) -> bytes:
    return pptx.deck(room(account, language, today))


def room_pdf(account: Account, language: Language, today: date) -> bytes:
    return pdf.deck(room(account, language, today))


BY_ENDING: Mapping[str, Callable[[Account, Language, date], bytes]] = MappingProxyType(
    {"pptx": room_pptx, "pdf": room_pdf}
)
"""By the letters of the file's ending."""
