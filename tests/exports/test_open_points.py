"""What the strategy check has found is in a deck only where it is asked for: in Python, on the command line."""

from __future__ import annotations

import io
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from pptx import Presentation

import exports
from exports import __main__ as command_line
from wizard.strategy import strategy_file
from wizard.strategy.strategy import Strategy

TODAY = date(2026, 12, 1)
TITLE = "Strategitjekket peger på"


@pytest.fixture
def contradicting() -> dict[str, Any]:
    answers = {"purposes": ["trust"], "audiences": [{"name": "Børnefamilier"}]}
    found: dict[str, Any] = json.loads(strategy_file.write(Strategy("da", answers)))
    return found


def shown(deck: bytes) -> bool:
    titles = [slide.shapes.title.text for slide in Presentation(io.BytesIO(deck)).slides]
    return any(title.startswith(TITLE) for title in titles)


def test_a_deck_is_built_with_them_on_request(contradicting: dict[str, Any]) -> None:
    assert not shown(exports.build(contradicting, "deck", today=TODAY))
    assert shown(exports.build(contradicting, "deck", today=TODAY, open_points=True))


def test_a_document_that_is_handed_over_is_silent_about_them(contradicting: dict[str, Any]) -> None:
    def told(**asked: bool) -> bool:
        file = Document(io.BytesIO(exports.build(contradicting, "document", today=TODAY, **asked)))
        return any(TITLE in paragraph.text for paragraph in file.paragraphs)

    assert not told()
    assert told(open_points=True)


def test_the_command_line_adds_them_on_request(contradicting: dict[str, Any], tmp_path: Path) -> None:
    file = tmp_path / "strategy.json"
    file.write_text(json.dumps(contradicting))
    for options, asked in (([], False), (["--open-points"], True)):
        assert command_line.main([str(file), "--out", str(tmp_path), "--only", "deck", *options]) == 0
        assert shown((tmp_path / "deck.pptx").read_bytes()) == asked


def test_a_file_that_cannot_show_them_is_built_as_it_is(contradicting: dict[str, Any]) -> None:
    assert not shown(exports.build(contradicting, "one_pager", today=TODAY, open_points=True))
