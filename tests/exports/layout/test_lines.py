"""Lines as they are set: where they break, and where they stand."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.layout import fit, glyphs
from exports.layout.grid import Box
from exports.layout.lines import SetLine, of_box, of_line
from exports.layout.palette import INK, MUTED
from exports.layout.shapes import Paragraph, Run, TextBox, TextLine
from tests.exports.decks import HOSTILE

TEXTS = st.text(max_size=300) | st.sampled_from([text[:500] for text in HOSTILE.values()])


def box(*paragraphs: Paragraph, width: float = 200, height: float = 100, **fields) -> TextBox:
    return TextBox("Text", Box(10, 20, width, height), paragraphs, **fields)


def words(lines: list[SetLine]) -> list[str]:
    return ["".join(run.text for run in line.runs) for line in lines]


def kerned(line: str, size: float) -> float:
    """How wide `line` is as programs set it; `fit` measures letters alone, and a little more."""
    pairs = glyphs.kerning(bold=False)
    return fit.width(line, size) / glyphs.SAFETY + size * sum(pairs[a + b] for a, b in pairwise(line))


def test_lines_stand_a_leading_apart_below_the_boxs_top() -> None:
    lines = list(of_box(box(Paragraph((Run("en to tre fire fem seks syv otte ni ti elleve tolv", 10),)), width=80)))
    assert len(lines) > 2
    assert lines[0].baseline == pytest.approx(20 + 9.6)
    assert all(below.baseline - above.baseline == pytest.approx(12) for above, below in pairwise(lines))
    assert {line.x for line in lines} == {10}


def test_lines_break_at_spaces_and_after_hyphens_between_letters() -> None:
    def broken(text: str, first: str) -> list[str]:
        width = fit.width(first, 10)
        return words(list(of_box(box(Paragraph((Run(text, 10),)), width=width))))

    assert broken("et to tre fire", "et to tre") == ["et to tre", "fire"]
    assert broken("en sommer-kampagne", "en sommer-") == ["en sommer-", "kampagne"]
    assert broken("kl. 7-10", "kl. 7-") == ["kl.", "7-10"]


def test_what_hangs_left_stands_on_the_first_line() -> None:
    paragraphs = (
        Paragraph((Run("brød og kage", 10),), bullet=MUTED, indent=16),
        Paragraph((Run("Odder", 10),), label=Run("Sted", 10, colour=MUTED), indent=60, before=5),
    )
    bullet, bread, label, place = of_box(box(*paragraphs))
    assert (bullet.x, bread.x, label.x, place.x) == (10, 26, 10, 70)
    assert bullet.baseline == bread.baseline
    assert label.baseline == place.baseline == pytest.approx(bread.baseline + 12 + 5)
    assert bullet.runs[0].colour == MUTED


@pytest.mark.parametrize(("anchor", "free"), [("top", 0), ("middle", 44), ("bottom", 88)])
def test_text_stands_at_its_anchor(anchor: str, free: float) -> None:
    [line] = of_box(box(Paragraph((Run("Ord", 10),)), anchor=anchor))
    assert line.baseline == pytest.approx(20 + free + 9.6)


def test_text_flush_right_ends_at_the_boxs_edge_and_padding_is_kept_clear() -> None:
    [line] = of_box(box(Paragraph((Run("1.840", 10),), align="right"), padding=8))
    assert line.x + fit.width("1.840", 10) / glyphs.SAFETY == pytest.approx(202)
    assert line.baseline == pytest.approx(20 + 8 + 9.6)


def test_runs_keep_their_own_type_across_lines() -> None:
    runs = (Run("Fed begyndelse ", 10, bold=True), Run("og mager fortsættelse af det hele", 10))
    lines = list(of_box(box(Paragraph(runs), width=110)))
    assert "".join(words(lines)).replace(" ", "") == "".join(run.text for run in runs).replace(" ", "")
    assert lines[0].runs[0].bold
    assert not lines[-1].runs[0].bold


def test_a_line_of_its_own_stands_on_its_baseline() -> None:
    line = of_line(TextLine("Day", 5, 7, (Run("4. jan.", 10, colour=INK),)))
    assert (line.x, line.baseline) == (5, pytest.approx(7 + 9.6))


@pytest.mark.thorough
@given(TEXTS, st.sampled_from((11.0, 18.0)), st.floats(60, 700))
def test_no_word_is_lost_and_no_line_is_wider_than_its_box(text: str, size: float, width: float) -> None:
    text = fit.clean(text)
    lines = list(of_box(box(Paragraph((Run(text, size),)), width=width)))
    assert "".join("".join(words(lines)).split()) == "".join(text.split())
    for line in words(lines):
        assert len(line) <= 1 or kerned(line, size) <= width + 0.01


@given(TEXTS, st.floats(60, 700))
def test_what_is_set_is_never_higher_than_what_was_measured(text: str, width: float) -> None:
    text = fit.clean(text)
    lines = list(of_box(box(Paragraph((Run(text, 12),)), width=width)))
    assert len(lines) <= len(fit.wrap(text, 12, width))
