"""Pace and forecast, at the edges too."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from wizard.language.languages import DANISH, ENGLISH, LANGUAGES
from wizard.results import words
from wizard.results.pace import Pace, PaceState, paces

BEGINS = "2027-01-01"
KPI = {
    "metric": "conversions",
    "name": "Forudbestillinger",
    "per": "month",
    "baseline": 20,
    "target": 140,
    "due": "2027-06-30",
    "frequency": "monthly",
}
ENDS = {1: "2027-01-31", 2: "2027-02-28", 3: "2027-03-31", 4: "2027-04-30", 5: "2027-05-31", 6: "2027-06-30"}


def months(**values: float) -> list[dict[str, Any]]:
    """A result for each month: `m3=40`."""
    return [
        {"metric": "conversions", "start": ENDS[int(m[1])][:8] + "01", "end": ENDS[int(m[1])], "value": value}
        for m, value in values.items()
    ]


def pace(results: list[dict[str, Any]], today: str = "2027-04-10", begins: str | None = BEGINS, **kpi: Any) -> Pace:
    row = {name: value for name, value in {**KPI, **kpi}.items() if value is not None}
    answers: dict[str, Any] = {"kpis": [row]} | ({"calendar_start": begins} if begins else {})
    [found] = paces(answers, results, date.fromisoformat(today))
    for language in LANGUAGES.values():
        assert words.sentence(found, language)
        assert all(words.notes(found, language))
    return found


def test_no_data() -> None:
    found = pace([])
    assert found.state is PaceState.NO_FIGURES
    assert found.forecast is None


def test_one_point_is_no_pace_and_it_is_said_why() -> None:
    found = pace(months(m3=41))
    assert found.state is PaceState.TOO_FEW
    assert found.forecast is None
    assert words.sentence(found, DANISH) == (
        "For få tal: 41 (marts 2027), og målet er 140. Der skal ét tal mere til, før man kan se et tempo."
    )
    assert words.short("Forudbestillinger", found, ENGLISH) == "Too few figures: 41 of 140"


def test_two_points_after_a_baseline_are_a_pace() -> None:
    found = pace(months(m2=30, m3=41))
    assert found.state is PaceState.BEHIND
    assert found.expected is not None
    assert found.expected == pytest.approx(20 + 120 * 89 / 180)
    assert found.forecast == pytest.approx(20 + 21 * 180 / 89)
    assert words.sentence(found, DANISH).startswith("Bagud: med det her tempo 62 af 140 den 30. juni 2027.")
    assert words.sentence(found, ENGLISH).startswith("Behind: at this pace 62 of 140 by 30 June 2027.")


def test_where_there_is_no_baseline_the_first_figure_is_the_beginning() -> None:
    for unknown in ({"baseline": None}, {"begins": None}):
        assert pace(months(m3=41), **unknown).missing == 2
        assert pace(months(m2=30, m3=41), **unknown).state is PaceState.TOO_FEW
    found = pace(months(m1=30, m2=61, m3=90), baseline=None)
    assert found.begins is not None
    assert found.begins.day == date(2027, 1, 31)
    assert found.state is PaceState.ON_COURSE


def test_on_course() -> None:
    found = pace(months(m1=40, m2=61, m3=81))
    assert found.state is PaceState.ON_COURSE
    assert words.sentence(found, DANISH).startswith("På kurs: 81 (marts 2027),")


def test_target_met_early() -> None:
    found = pace(months(m1=90, m2=142, m3=150))
    assert found.state is PaceState.REACHED
    assert found.reached_on == date(2027, 2, 28)


def test_met_early_and_lost_again() -> None:
    found = pace(months(m1=90, m2=142, m3=100))
    assert found.state is PaceState.LOST
    assert "28. februar 2027" in words.sentence(found, DANISH)


def test_due_date_past() -> None:
    assert pace(months(m5=130, m6=138), today="2027-07-10").state is PaceState.MISSED
    assert pace(months(m5=130, m6=140), today="2027-07-10").state is PaceState.REACHED
    assert pace(months(m3=41), today="2027-07-10").state is PaceState.NOT_MEASURED
    later = [*months(m6=138), {"metric": "conversions", "start": "2027-07-01", "end": "2027-07-31", "value": 150}]
    assert pace(later, today="2027-08-10").state is PaceState.MISSED  # it came too late


def test_a_due_date_within_a_month_is_met_by_the_last_whole_one() -> None:
    assert pace(months(m5=142), today="2027-06-25", due="2027-06-15").state is PaceState.REACHED


def test_on_the_due_date_itself_there_is_still_time() -> None:
    assert pace(months(m4=90, m5=100), today="2027-06-30").state is PaceState.BEHIND


def test_lower_is_better() -> None:
    kpi = {"metric": "response_time", "name": None, "per": None, "frequency": "weekly", "baseline": 24, "target": 4}
    before = {"metric": "response_time", "end": "2027-02-28", "value": 18}
    hours = [{"metric": "response_time", "end": "2027-03-31", "value": 12}]
    found = pace([before, *hours], **kpi)
    assert found.lower_is_better
    assert found.state is PaceState.ON_COURSE
    assert found.forecast == 0  # the line goes below, and no time does
    assert pace([{**hours[0], "value": 3}], **kpi).state is PaceState.REACHED
    assert pace([before, {**hours[0], "value": 20}], **kpi).state is PaceState.BEHIND
    assert pace([before, {**hours[0], "value": 30}], **kpi).state is PaceState.BEHIND
    without = pace([{**hours[0], "value": 3}], **{**kpi, "baseline": None})
    assert without.state is PaceState.REACHED  # the metric says it


def test_complaints_counted_as_mentions_are_to_fall() -> None:
    fewer = [{"metric": "mentions", "end": end, "value": n} for end, n in (("2027-02-28", 8), ("2027-03-31", 6))]
    found = pace(fewer, metric="mentions", baseline=10, target=2)
    assert found.lower_is_better
    assert found.state is PaceState.ON_COURSE


def test_baseline_zero() -> None:
    found = pace(months(m2=0, m3=0), baseline=0, target=3)
    assert found.state is PaceState.BEHIND
    assert found.forecast == 0
    assert pace(months(m2=1, m3=2), baseline=0, target=3).state is PaceState.ON_COURSE
    growth = pace(months(m3=2), baseline=0, target=50, unit="growth")
    assert growth.state is PaceState.GROWTH_OF_NOTHING
    assert pace(months(m3=2), baseline=None, target=50, unit="growth").state is PaceState.GROWTH_OF_NOTHING
    assert pace(months(m3=31), baseline=20, target=50, unit="growth").state is PaceState.REACHED


def test_a_baseline_that_is_the_target_is_to_be_held() -> None:
    assert pace(months(m3=140), baseline=140).state is PaceState.REACHED
    assert pace(months(m2=135, m3=130), baseline=140).state is PaceState.BEHIND


def test_gaps_are_named_and_the_line_goes_on() -> None:
    found = pace(months(m1=40, m3=81))
    assert [each.title(ENGLISH) for each in found.gaps] == ["February 2027"]
    assert found.state is PaceState.ON_COURSE


def test_a_period_that_is_not_over_takes_no_part() -> None:
    found = pace(months(m2=60, m3=81, m4=12))
    assert found.state is PaceState.ON_COURSE
    assert found.unfinished is not None
    assert found.unfinished.value == 12
    assert pace(months(m4=12)).state is PaceState.NO_FIGURES


def test_a_figure_in_total_counts_on_the_day_it_was_read() -> None:
    found = pace([{"metric": "conversions", "end": "2027-04-10", "value": 90}], per=None)
    assert found.latest is not None
    assert found.unfinished is None


def test_without_target_or_date() -> None:
    assert pace(months(m3=41), target=None).state is PaceState.NO_TARGET
    assert pace(months(m3=41), due=None).state is PaceState.NO_DUE


def test_a_plan_that_begins_after_the_figures() -> None:
    found = pace(months(m1=30, m2=35, m3=60), begins="2027-03-01")
    assert found.state is PaceState.TOO_FEW
    assert found.begins is not None
    assert (found.begins.day, found.begins.value) == (date(2027, 2, 28), 35)


def test_a_due_date_before_the_beginning() -> None:
    assert pace(months(m1=41), begins="2027-03-01", due="2027-02-01", today="2027-02-01").state is PaceState.TOO_FEW


def test_a_forecast_is_never_rounded_up_to_a_target_it_does_not_reach() -> None:
    found = pace(months(m2=50, m3=79.3))
    assert found.state is PaceState.BEHIND
    assert "140 af 140" not in words.sentence(found, DANISH)


def rate(value: float, end: str, **basis: str) -> dict[str, Any]:
    return {"metric": "engagement_rate", "start": end[:8] + "01", "end": end, "value": value, **basis}


def test_rates_with_different_denominators_are_never_compared() -> None:
    kpi = {"metric": "engagement_rate", "name": None, "per": None, "baseline": 2, "target": 4}
    rates = [
        rate(9.5, "2027-01-31", denominator="followers"),
        rate(2.4, "2027-02-28", denominator="reach"),
        rate(2.9, "2027-03-31", denominator="reach"),
    ]
    found = pace(rates, **kpi)
    assert [point.value for point in found.series.points] == [2.4, 2.9]
    assert [point.value for point in found.series.other_basis] == [9.5]
    [note] = [each for each in words.notes(found, ENGLISH) if "compared" in each]
    assert "reach" in note
    assert "followers" in note


def test_a_rate_that_does_not_say_its_denominator_is_not_compared_with_one_that_does() -> None:
    kpi = {"metric": "engagement_rate", "name": None, "per": None, "baseline": 2, "target": 4}
    found = pace([rate(2.4, "2027-02-28"), rate(2.9, "2027-03-31", denominator="reach")], **kpi)
    assert len(found.series.other_basis) == 1


def test_figures_of_two_platforms_are_not_one_line() -> None:
    both = [
        {**row, "platform": platform}
        for row, platform in zip(months(m2=40, m3=60), ("instagram", "facebook"), strict=True)
    ]
    assert len(pace(both).series.other_basis) == 1


def test_of_two_figures_for_one_day_the_one_entered_last_counts() -> None:
    first, second = months(m3=40)[0], {**months(m3=44)[0], "entered": "2027-04-02"}
    found = pace([second, first])
    assert [point.value for point in found.series.points] == [44]


def test_two_kpis_of_one_metric_are_told_apart_by_name() -> None:
    kpis = [{**KPI, "name": "Borde"}, {**KPI, "name": "Selskaber"}]
    results = [{**months(m3=40)[0], "kpi": "Borde"}, {**months(m3=5)[0], "kpi": "selskaber"}]
    found = paces({"kpis": kpis}, results, date(2027, 4, 10))
    assert [each.latest.value for each in found if each.latest] == [40, 5]


def test_results_of_a_file_from_before_have_no_day_and_are_kept_in_sight() -> None:
    found = pace([{"metric": "conversions", "period": "marts", "value": 12}])
    assert found.state is PaceState.NO_FIGURES
    assert len(found.series.undated) == 1


def test_a_figure_and_its_period_do_not_run_together_and_sentences_begin_with_a_capital() -> None:
    found = pace(months(m2=30, m3=41, m4=7))
    assert "Nu 41 (marts 2027)." in words.sentence(found, DANISH)
    assert "Now 41 (March 2027)." in words.sentence(found, ENGLISH)
    (note,) = words.notes(found, DANISH)
    assert note.startswith("April 2027 er ikke forbi (7 indtil nu)")


def test_one_week_is_never_held_against_the_averages_of_months() -> None:
    week = {"metric": "conversions", "start": "2027-04-05", "end": "2027-04-11", "value": 900}
    found = pace([*months(m2=30, m3=41), week], today="2027-04-14", per="week")
    assert found.state is PaceState.BEHIND
    assert found.latest is not None
    assert found.latest.value == 41
    said = "Tallet for uge 14, 2027 gælder en anden slags periode end de andre (som marts 2027)"
    assert any(note.startswith(said) for note in words.notes(found, DANISH))


def test_averages_of_months_leave_no_weeks_without_a_figure() -> None:
    found = pace(months(m1=28, m2=30, m3=41), today="2027-04-14", per="week", frequency="weekly")
    assert found.gaps == ()
    missing = pace(months(m1=28, m3=41), today="2027-04-14", per="week", frequency="weekly")
    assert [gap.title(DANISH) for gap in missing.gaps] == ["februar 2027"]


@pytest.mark.parametrize(
    ("baseline", "latest", "target", "forecast"),
    [(1, 2, 6, "3"), (0, 2, 4.2, "4"), (0, 2, 5, "4"), (1, 2.4, 4, "3.8")],
    ids=["3.02", "4.04, and the figures have parts", "4.04", "the figures have parts"],
)
def test_people_come_whole_unless_the_figures_have_parts(
    baseline: float, latest: float, target: float, forecast: str
) -> None:
    results = [{**row, "metric": "applications"} for row in months(m2=latest, m3=latest)]
    found = pace(results, metric="applications", baseline=baseline, target=target)
    assert words.sentence(found, ENGLISH).startswith(f"Behind: at this pace {forecast} of ")


def test_people_are_not_rounded_up_to_a_target_that_is_not_reached() -> None:
    results = [{**row, "metric": "applications"} for row in months(m2=1, m3=2)]
    found = pace(results, metric="applications", baseline=1, target=4, begins="2027-01-20")
    assert found.forecast is not None
    assert 3 < found.forecast < 4
    assert "at this pace 3 of 4" in words.sentence(found, ENGLISH)
