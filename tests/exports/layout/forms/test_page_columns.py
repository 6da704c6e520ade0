"""The columns of the strategy on a page, also where a template leaves little width for them."""

from __future__ import annotations

import pytest

from exports.blocks import DaysOfWeek, Listed, OnAPage
from exports.layout import fit
from exports.layout.forms import page_columns
from exports.layout.shapes import TextBox
from tests.exports.layout.forms.drawn import flat, said

DAYS = (True, *[False] * 6)


def page(*platforms: str) -> OnAPage:
    return OnAPage(
        lead="",
        whole=False,
        names=("Strategi", "Plan", "Måling"),
        questions=("", "", ""),
        groups=(Listed("Hvorfor", ("En meget lang grund",) * 9, "vigtigst", 0),),
        shares_label="",
        shares=(),
        weeks_label="Hvor tit",
        weeks=tuple(DaysOfWeek(name, DAYS) for name in platforms),
        letters=tuple("mtotfls"),
        facts=(),
        target=None,
        target_note="",
        targets=(),
        closing=("", ""),
        more="og {n} mere",
    )


@pytest.mark.parametrize("width", range(150, 310, 20))
def test_a_platforms_name_is_never_broken_beside_its_days(width: int) -> None:
    drawn = page_columns.plan(page("Instagram", "LinkedIn", "Google-virksomhedsprofil"), 14.0, 9, width)
    boxes = [shape for shape in flat(drawn.shapes(0, 0)) if isinstance(shape, TextBox)]
    names = [box for box in boxes if box.name == "Platform"]
    assert len(names) == 3
    for box in names:
        (run,) = box.paragraphs[0].runs
        assert fit.longest_word(run.text, run.size) <= box.box.width
        assert box.box.x + box.box.width <= width


def test_what_is_counted_is_not_the_main_one() -> None:
    assert [
        text for text in said(flat(page_columns.strategy(page(), 14.0, 1, 200).shapes(0, 0))) if "mere" in text
    ] == ["og 9 mere"]
