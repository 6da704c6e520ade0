"""The theme of a PowerPoint file: its colours and fonts, and nothing of a file that is something else."""

from __future__ import annotations

import io
import zipfile

import pytest

from exports import ooxml, pptx
from exports.brand import office_theme
from exports.layout.look import Look
from exports.layout.themes import THEMES, with_fonts
from tests.exports import decks
from wizard.language.errors import Refused

PRESENTATION = {"ppt/presentation.xml": b"<p/>"}
ENTITY = b'<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>'


def packed(parts: dict[str, bytes]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return written.getvalue()


def test_colours_and_fonts_of_a_presentation_are_found() -> None:
    look = Look(with_fonts(THEMES["warm"], "Gill Sans MT", "Segoe UI"))
    found = office_theme.read(pptx.one_pager(decks.poster(), look))
    assert found.colours == [f"#{getattr(look.theme, step)}" for step in ("strategy", "plan", "measure")]
    assert (found.title_font, found.font) == ("Gill Sans MT", "Segoe UI")


def test_a_theme_without_colours_or_fonts_gives_none() -> None:
    found = office_theme.read(packed({**PRESENTATION, "ppt/theme/theme1.xml": b"<theme/>"}))
    assert found == office_theme.OfficeTheme([], "", "")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "office_type"),
        (b"PK\x03\x04 no more", "office_type"),
        (packed({"word/document.xml": b"<d/>", "word/theme/theme1.xml": ooxml.theme_part()}), "office_type"),
        (packed(PRESENTATION), "office_no_theme"),
        (packed({**PRESENTATION, "ppt/theme/theme1.xml": b"<a"}), "office_broken"),
        (packed({**PRESENTATION, "ppt/theme/theme1.xml": ENTITY + b"<a>&e;</a>"}), "office_broken"),
        (packed({**PRESENTATION, "ppt/theme/theme1.xml": b" " * 50_000_000}), "office_swollen"),
    ],
    ids=["empty", "cut", "word", "bare", "broken", "entity", "bomb"],
)
def test_anything_else_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(Refused) as raised:
        office_theme.read(data)
    assert raised.value.reason == reason


def test_a_file_under_a_password_is_refused() -> None:
    data = bytearray(packed({**PRESENTATION, "ppt/theme/theme1.xml": ooxml.theme_part()}))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.find(mark)
        while place >= 0:
            data[place + at] |= 1
            place = data.find(mark, place + 1)
    with pytest.raises(Refused) as raised:
        office_theme.read(bytes(data))
    assert raised.value.reason == "office_locked"
