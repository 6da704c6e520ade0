"""What a KPI's pace means, in a sentence: "På kurs", "Bagud: med det her tempo 62 af 140 den 30. juni"."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from datetime import date

from wizard.knowledge.metrics import Unit, metrics
from wizard.language.forms import capitalised
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kpi import GROWTH, show_figure
from wizard.questionnaire.model import Row
from wizard.questionnaire.show import show_hours
from wizard.results.hours import HoursSpent
from wizard.results.pace import Pace, PaceState
from wizard.results.periods import Period, length_of, period_of
from wizard.results.series import Point

_WORD = re.compile(r"\w+")
SHORT, SAID = 3, 0.75
"""Letters of words that say nothing by themselves, and the share of the others that says the whole."""
EXACT_FROM = 10
"""From here on a forecast is a whole number."""


def sentence(pace: Pace, language: Language) -> str:
    """Its state in a word, then what that rests on: how it goes, what the same pace leads to, and by when."""
    said = _said(pace, language)
    return f"{word(pace, language)}: {said}" if said else f"{word(pace, language)}."


def word(pace: Pace, language: Language) -> str:
    """Its state in a word or two, as it stands in a mark."""
    return language.text(f"pace.word_{pace.state}")


def details(pace: Pace, language: Language) -> str:
    """What its state rests on, for where a mark says the state; empty where there is nothing but the state."""
    said = _said(pace, language)
    return capitalised(said)


def _said(pace: Pace, language: Language) -> str:
    """It begins as after a colon."""
    if pace.latest is None:
        return ""
    said = {
        "latest": _figure(pace, pace.latest.value, language),
        "when": period(pace.latest.row, language),
        "target": _figure(pace, pace.target, language) if pace.target is not None else "",
        "due": language.date(pace.due) if pace.due else "",
        "forecast": _figure(pace, _forecast(pace), language) if pace.forecast is not None else "",
        "reached": language.date(pace.reached_on) if pace.reached_on else "",
    }
    if pace.state is PaceState.REACHED and pace.due and pace.latest.day >= pace.due:
        return language.text("pace.reached_in_time", **said)
    if pace.state is PaceState.TOO_FEW:
        return language.text("pace.too_few", n=pace.missing, **said)
    return language.text(f"pace.{pace.state}", **said)


def notes(pace: Pace, language: Language) -> list[str]:
    """What one has to know about its figures: what is missing, not over, or worked out in another way."""
    found = []
    if pace.unfinished is not None:
        figure = _figure(pace, pace.unfinished.value, language)
        when = period(pace.unfinished.row, language)
        found.append(language.text("pace.unfinished", figure=figure, when=capitalised(when)))
    if pace.gaps:
        found.append(language.text("pace.gaps", periods=language.join(each.title(language) for each in pace.gaps)))
    if pace.series.other_basis:
        latest = pace.latest or pace.series.points[-1]
        other = pace.series.other_basis[-1]
        found.append(
            language.text(
                "pace.apart",
                n=len(pace.series.other_basis),
                here=basis(latest.row, language) or language.text("pace.unsaid"),
                other=basis(other.row, language) or language.text("pace.unsaid"),
            )
        )
    if pace.series.other_length:
        found.append(_other_length(pace, language))
    if pace.series.undated:
        found.append(language.text("pace.undated", n=len(pace.series.undated)))
    return found


def _other_length(pace: Pace, language: Language) -> str:
    others = pace.series.other_length
    periods = language.join(period(point.row, language) for point in others)
    compared = [point.row for point in (*pace.series.other_basis, *pace.series.points)]
    usual = next((row for row in reversed(compared) if length_of(row)), compared[-1])
    return language.text("pace.other_length", n=len(others), periods=periods, usual=period(usual, language))


def basis(row: Row, language: Language) -> str:
    """What a result is worked out of: `reaktioner, kommentarer og delinger i procent af rækkevidden, Facebook`."""
    record = catalogue().records["results"]
    texts = {
        field_id: language.of(option.label)
        for field_id in ("counted", "denominator", "platform")
        if field_id in row and (option := record.row_field(field_id).option(row[field_id]))
    }
    counted = texts.get("counted", "")
    if "denominator" in texts:
        counted = language.text(
            "pace.percent_of", counted=counted or language.text("pace.own_count"), denominator=texts["denominator"]
        )
    return ", ".join(filter(None, (counted, texts.get("platform", ""))))


def unsaid_basis(row: Row, language: Language) -> str:
    """The basis, unless the result's source says so already in words of its own."""
    said = basis(row, language)
    meant = {word for word in _WORD.findall(said.lower()) if len(word) > SHORT}
    source = str(row.get("source", "")).lower()
    return "" if meant and sum(word in source for word in meant) >= SAID * len(meant) else said


def period(row: Row, language: Language) -> str:
    """The period of a result by its days, or in whatever words it has."""
    if "end" not in row:
        return str(row.get("period", ""))
    last: str = row["end"]
    return Period(date.fromisoformat(row.get("start", last)), date.fromisoformat(last)).title(language)


def _forecast(pace: Pace) -> float:
    """No more exact than what it is drawn from, and never rounded up to a target that is not reached."""
    assert pace.forecast is not None
    whole = float(round(pace.forecast)) if abs(pace.forecast) >= EXACT_FROM else round(pace.forecast, 1)
    parts = 10
    if _in_whole_ones(pace):
        whole, parts = float(round(pace.forecast)), 1
    if pace.is_reached(whole) and not pace.is_reached(pace.forecast):
        to_the_safe_side = math.ceil if pace.lower_is_better else math.floor
        return to_the_safe_side(pace.forecast * parts) / parts
    return whole


def _in_whole_ones(pace: Pace) -> bool:
    """Whether it counts people or things, of which there are no parts; an average of them may have some."""
    unit = pace.kpi.get("unit", GROWTH)
    unit = metrics()[pace.kpi["metric"]].unit if unit == GROWTH else unit
    known = (pace.target, *(point.value for point in pace.series.points))
    return unit == Unit.COUNT and all(float(value).is_integer() for value in known if value is not None)


def _figure(pace: Pace, value: float, language: Language) -> str:
    return show_figure(pace.kpi, "baseline", value, language)


def with_period(point: Point, pace: Pace, language: Language) -> str:
    """A figure and its period: `29 (marts 2027)`."""
    return f"{_figure(pace, point.value, language)} ({period(point.row, language)})"


def hours_in_words(hours: HoursSpent, language: Language) -> Iterator[str]:
    """Which months they are of, what the plan has for the same weeks, and which month is not over."""
    names = [_month(month).title(language) for month in hours.months]
    yield language.text("spent.months", n=len(names), first=names[0], last=names[-1])
    if hours.planned is not None:
        yield language.text("spent.planned", hours=show_hours(round(hours.planned), language))
    if hours.unfinished:
        when = language.join(_month(month).title(language) for month in hours.unfinished)
        yield language.text("spent.unfinished", when=capitalised(when))


def _month(first: date) -> Period:
    return period_of(first, "month")


def headline(name: str, pace: Pace, language: Language) -> str:
    """The main thing in a few words: `Bookinger pr. måned: 29. På kurs mod 40.`"""
    if pace.latest is None:
        return language.text("pace.headline_none", name=name)
    said = {
        "name": name,
        "latest": _figure(pace, pace.latest.value, language),
        "target": _figure(pace, pace.target, language) if pace.target is not None else "",
    }
    return language.text(f"pace.headline_{_HEADLINES.get(pace.state, 'plain')}", **said)


def short(name: str, pace: Pace, language: Language) -> str:
    """The same in a few words that are nobody's: `På kurs: 29 af 40`, `Bookinger pr. måned: 29`."""
    if pace.latest is None:
        return language.text("pace.headline_none", name=name)
    latest = _figure(pace, pace.latest.value, language)
    if pace.target is None:
        return language.text("pace.headline_plain", name=name, latest=latest)
    target = _figure(pace, pace.target, language)
    return language.text("pace.short", word=word(pace, language), latest=latest, target=target)


_HEADLINES = {
    PaceState.ON_COURSE: "on_course",
    PaceState.BEHIND: "behind",
    PaceState.LOST: "behind",
    PaceState.REACHED: "reached",
    PaceState.MISSED: "missed",
    PaceState.NOT_MEASURED: "missed",
    PaceState.TOO_FEW: "too_few",
}
