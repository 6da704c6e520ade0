"""Worksheets from the board: what there is to choose from."""

from __future__ import annotations

import pytest

from tests.pages.screen import Screen, store
from tests.wizard.workshop.samples import WORKSHOP
from wizard.language.languages import LANGUAGES, Language
from wizard.workshop.agenda import BlockKind


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
def test_every_exercise_of_the_agenda_can_be_printed_and_all_of_them(language: Language) -> None:
    screen = Screen.open("board", locale=language.tag, workshop=store().workshops.create(WORKSHOP))
    (box,) = [each for each in screen.at.selectbox if each.key == "board:sheets"]
    exercises = [block.title for block in WORKSHOP.blocks if block.kind is BlockKind.EXERCISE]
    ends = [language.text(f"worksheets.{name}") for name in ("all_exercises", "cards")]
    assert box.options == [ends[0], *exercises, ends[1]]
    assert any(each.proto.label == language.text("worksheets.download") for each in screen.at.get("download_button"))
