"""What a file says about each KPI, period by period; and of what it does not say, why.

Only what can be added up is added up: views, clicks and the like. Reach is of people, and whoever saw two posts would
count twice. A rate is worked out of the sums, and says what it is a percentage of.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import pandas as pd

from wizard.knowledge.metrics import metrics
from wizard.questionnaire.model import Row
from wizard.results.periods import Period, per_of, periods_in
from wizard.results.results_file import LeftOut, ResultsFile

INTERACTIONS = ("reactions", "comments", "shares")


class Way(NamedTuple):
    """One way to work out a metric: what is added up, and what the sum is a percentage of, if anything."""

    counted: str
    """An option of `results.counted`."""
    figures: tuple[str, ...]
    denominator: str = ""

    @property
    def needed(self) -> tuple[str, ...]:
        return (*self.figures, self.denominator) if self.denominator else self.figures


WAYS: Mapping[str, Sequence[Way]] = {
    "impressions": (Way("views", ("views",)), Way("impressions", ("impressions",))),
    "link_clicks": (Way("link_clicks", ("link_clicks",)),),
    "saves": (Way("saves", ("saves",)),),
    "shares": (Way("shares", ("shares",)),),
    "engagement_rate": tuple(
        way
        for denominator in ("reach", "views", "impressions")
        for way in (
            Way("interactions_saves", (*INTERACTIONS, "saves"), denominator),
            Way("interactions", INTERACTIONS, denominator),
        )
    ),
    "click_rate": (Way("link_clicks", ("link_clicks",), "views"), Way("link_clicks", ("link_clicks",), "impressions")),
    "website_traffic": (Way("sessions", ("sessions",)),),
    "conversions": (Way("key_events", ("key_events",)),),
}
"""By metric, the way that comes first where a file allows several. A video's views are what its platform calls so."""
VIDEO_WAYS: Mapping[str, Sequence[Way]] = {**WAYS, "video_views": WAYS["impressions"]}
"""The same on a platform that has nothing but videos."""
VIDEO_PLATFORMS = ("tiktok",)
OF_PEOPLE = "reach"
"""The figure that cannot be added up over days: somebody who came on two of them would count twice. Over posts it can
be, where it is what a rate is worked out of: there each reaction is set against those who saw its post.
"""


@dataclass(frozen=True)
class FileFigure:
    """What a file says about one KPI in one period."""

    kpi: Row
    period: Period
    value: float
    counted: str
    denominator: str
    """Empty for what is no rate."""
    platform: str | None
    origin: str
    """The id of the format it is from."""
    posts: int | None
    """How many posts it is worked out of; None where it is not from posts."""
    sure: bool
    """Whether it is what the KPI counts as far as can be told. One in words of the company's own may count less."""


@dataclass(frozen=True)
class NoFigure:
    """A KPI, or one period of it, that the file has no figure for, and why."""

    kpi: Row
    reason: LeftOut


@dataclass(frozen=True)
class _Source:
    """A table of one platform, with the day of each row."""

    table: pd.DataFrame
    days: pd.Series[str]
    platform: str | None
    origin: str
    of_posts: bool


def figures(file: ResultsFile, kpis: Sequence[Row]) -> tuple[list[FileFigure], list[NoFigure]]:
    """What `file` says about each of the rows of the question `kpis` that have a metric."""
    found: list[FileFigure] = []
    silent: list[NoFigure] = []
    for kpi in kpis:
        if "metric" in kpi:
            of_kpi = list(_of_kpi(file, kpi))
            found += [each for each in of_kpi if isinstance(each, FileFigure)]
            silent += [each for each in of_kpi if isinstance(each, NoFigure)]
    return found, silent


def _of_kpi(file: ResultsFile, kpi: Row) -> Iterator[FileFigure | NoFigure]:
    metric = kpi["metric"]
    if metric == "followers" and _has(file, "follows"):
        yield NoFigure(kpi, LeftOut("followers_not_there"))
    elif metric == OF_PEOPLE and _has(file, OF_PEOPLE):
        yield NoFigure(kpi, LeftOut("reach_not_added"))
    elif kpi.get("unit") not in (None, "growth", str(metrics()[metric].unit)):
        yield NoFigure(kpi, LeftOut("own_unit"))
    elif file.span is None:
        yield NoFigure(kpi, LeftOut("no_span"))
    elif file.channels is not None and metric in ("website_traffic", "conversions"):
        yield from _of_channels(file, kpi)
    else:
        for source in _sources(file):
            way = _way(metric, source)
            if way is not None:
                yield from _of_source(file, kpi, source, way)


def _has(file: ResultsFile, figure: str) -> bool:
    tables = [*(each.table for each in file.days), *([file.posts.table] if file.posts else [])]
    return any(figure in table for table in tables)


def _sources(file: ResultsFile) -> list[_Source]:
    """Where figures can be added up from: by day where the platform gives them so, else by post."""
    by_day = [
        _Source(each.table, pd.Series(each.table.index, each.table.index, str), each.platform, each.format.id, False)
        for each in file.days
    ]
    if by_day or file.posts is None:
        return by_day
    return [_Source(file.posts.table, file.posts.table["day"], file.posts.platform, file.posts.format.id, True)]


def _way(metric: str, source: _Source) -> Way | None:
    ways = VIDEO_WAYS if source.platform in VIDEO_PLATFORMS else WAYS
    for way in ways.get(metric, ()):
        if set(way.needed) <= set(source.table.columns) and (source.of_posts or way.denominator != OF_PEOPLE):
            return way
    return None


def _of_source(file: ResultsFile, kpi: Row, source: _Source, way: Way) -> Iterator[FileFigure | NoFigure]:
    assert file.span is not None
    for period in periods_in(file.span.first, file.span.last, per_of(kpi, bool(way.denominator))):
        inside = (source.days >= period.first.isoformat()) & (source.days <= period.last.isoformat())
        rows = source.table[inside]
        if period.first not in file.span or period.last not in file.span:
            yield NoFigure(kpi, LeftOut("part_of_period", {"period": period}))
        elif rows.empty:
            yield NoFigure(kpi, LeftOut("no_posts", {"period": period}))
        elif not source.of_posts and len(rows) < period.days:
            yield NoFigure(kpi, LeftOut("days_missing", _missing(period, period.days - len(rows))))
        else:
            yield _worked_out(kpi, source, way, period, rows)


def _worked_out(kpi: Row, source: _Source, way: Way, period: Period, rows: pd.DataFrame) -> FileFigure | NoFigure:
    known = rows[list(way.needed)].notna().all(axis=1)
    if not known.all():  # blank is not 0
        reason = "posts_without_figure" if source.of_posts else "days_missing"
        return NoFigure(kpi, LeftOut(reason, _missing(period, int((~known).sum()))))
    value = float(rows[list(way.figures)].sum().sum())
    if way.denominator:
        below = float(rows[way.denominator].sum())
        if below == 0:
            return NoFigure(kpi, LeftOut("nothing_to_divide", {"period": period}))
        value = round(value / below * 100, 2)
    return FileFigure(
        kpi,
        period,
        value,
        way.counted,
        way.denominator,
        source.platform,
        source.origin,
        len(rows) if source.of_posts else None,
        sure="name" not in kpi,
    )


def _of_channels(file: ResultsFile, kpi: Row) -> Iterator[FileFigure | NoFigure]:
    """A file of channels is about the whole of its span, and no part of it."""
    assert file.channels is not None
    assert file.span is not None
    way = WAYS[kpi["metric"]][0]
    value = file.channels.figures.get(way.figures[0])
    span = file.span
    periods = periods_in(span.first, span.last, per_of(kpi, False))
    if value is None:
        yield NoFigure(kpi, LeftOut("no_channel_figure"))
    elif len(periods) != 1 or (periods[0].first, periods[0].last) != (span.first, span.last):
        yield NoFigure(kpi, LeftOut("other_period", {"period": Period(span.first, span.last)}))
    else:
        sure = "name" not in kpi and way.counted == "sessions"
        origin = file.channels.format.id
        yield FileFigure(kpi, periods[0], value, way.counted, "", None, origin, None, sure)


def _missing(period: Period, number: int) -> dict[str, object]:
    return {"period": period, "n": number}
