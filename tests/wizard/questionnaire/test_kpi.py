"""What a KPI counts and how its figures read, in the company's own words where it has any."""

from __future__ import annotations

from datetime import date

import pytest

from exports.outline import deck
from wizard.checks import check
from wizard.language.languages import LANGUAGES
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kpi import kpi_name, wanted
from wizard.questionnaire.model import Row
from wizard.questionnaire.show import show_cell
from wizard.strategy.strategy import Strategy

TODAY = date(2026, 11, 27)
KPIS = catalogue().questions["kpis"]
BOOKED: Row = {"metric": "conversions", "name": "Bookede borde", "per": "month", "baseline": 110, "target": 170}
GROWING: Row = {"metric": "followers", "unit": "growth", "baseline": 1200, "target": 20}


@pytest.mark.parametrize(
    ("row", "name"),
    [
        (BOOKED, "Bookede borde pr. måned"),
        ({"metric": "reach"}, "Rækkevidde"),
        ({"metric": "reach", "per": "week"}, "Rækkevidde pr. uge"),
        ({"name": "Børn på svømmeholdet"}, "Børn på svømmeholdet"),
        ({"per": "week", "target": 3}, ""),
    ],
)
def test_a_kpi_is_called_what_the_company_calls_it(row: Row, name: str) -> None:
    assert kpi_name(row, KPIS, LANGUAGES["da"]) == name


@pytest.mark.parametrize(
    ("row", "baseline", "target"),
    [
        (BOOKED, "110", "170"),
        (GROWING, "1.200", "+20\xa0%"),
        ({**GROWING, "target": -5}, "1.200", "-5\xa0%"),
        ({**BOOKED, "unit": "money"}, "110 kr.", "170 kr."),
        ({**BOOKED, "unit": "percent"}, "110\xa0%", "170\xa0%"),
        ({**BOOKED, "unit": "hours"}, "110 timer", "170 timer"),
    ],
)
def test_figures_carry_the_unit_of_their_kpi(row: Row, baseline: str, target: str) -> None:
    shown = [show_cell(row, KPIS.row_field(field_id), LANGUAGES["da"]) for field_id in ("baseline", "target")]
    assert shown == [baseline, target]


@pytest.mark.parametrize(
    ("row", "figure"),
    [(BOOKED, 170), (GROWING, pytest.approx(1440)), ({"unit": "growth", "target": 20}, None), ({"baseline": 3}, None)],
)
def test_growth_is_reckoned_from_the_baseline(row: Row, figure: float | None) -> None:
    assert wanted(row) == figure


def test_the_deck_says_what_the_company_counts() -> None:
    strategy = Strategy("da", {"kpis": [BOOKED], "primary_kpi": "conversions"})
    titles = [slide.title for slide in deck(strategy, LANGUAGES["da"], TODAY).slides]
    assert "Bookede borde pr. måned skal fra 110 til 170" in titles


@pytest.mark.parametrize(
    ("row", "found"),
    [
        (GROWING, set()),  # 20 is no figure lower than 1,200
        ({**GROWING, "target": -20}, {"target_worse_than_baseline"}),
        ({**GROWING, "target": -120}, {"target_worse_than_baseline", "impossible_figure"}),
        ({"metric": "conversions", "unit": "percent", "baseline": 110, "target": 170}, {"impossible_figure"}),
        ({**BOOKED, "unit": "percent"}, set()),  # whatever they count may be more than all of what was
        ({"metric": "lead_quality", "unit": "count", "baseline": 110, "target": 170}, set()),
    ],
)
def test_the_check_reads_figures_in_their_unit(row: Row, found: set[str]) -> None:
    rules = {"target_worse_than_baseline", "impossible_figure"}
    report = check(Strategy("da", {"kpis": [row]}), TODAY)
    assert {finding.rule.id for finding in report.open} & rules == found
