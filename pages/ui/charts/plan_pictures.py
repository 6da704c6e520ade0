"""The three plans of step 2 under their questions: the pictures of the presentation, drawn for the page."""

from __future__ import annotations

import streamlit as st

from exports.blocks import Lanes, Moment, Stretch, Tile, Tiles, Timeline
from exports.outline import Context, pictures
from pages.ui.charts.charts import COLOURS
from pages.ui.charts.time_chart import LINE, NARROWEST, QUIET, ChartText, TimeChart, lines
from pages.ui.shell import session
from pages.ui.shell.plain import plain
from wizard.language.languages import Language
from wizard.questionnaire.model import Question
from wizard.schedule import timeline
from wizard.schedule.timeline import PostCount
from wizard.strategy.strategy import Strategy

PLAN = COLOURS["plan"]
WORDS = 3
"""Lines of what a step is about; all of it is shown on the picture when it is pointed at."""
BESIDE_DOT = 10
"""Pixels from the middle of a dot to its date."""
BAR, UNDER = 10, 14
"""Height of a bar, and the space under what belongs together."""
COLUMN = 40
"""Height of the tallest column of posts."""
SHORTEST, APART = 0.015, 0.05
"""Shares of the axis: of a bar of one day, and between what stands in the same lane."""


def growth(question: Question, strategy: Strategy, language: Language) -> None:
    block = pictures.growth(_context(strategy, language))
    if not isinstance(block, Timeline):
        st.caption(language.text("plan_pictures.growth_none"))
        return
    chart = TimeChart(block.axis)
    chart.begin(block.ticks, block.mark)
    for moment in block.moments:
        _moment(chart, moment)
    chart.draw(alt=block.alt, key=_key(question))


def _context(strategy: Strategy, language: Language) -> Context:
    return Context(strategy, language, session.today())


def _key(question: Question) -> str:
    return f"picture:{session.current().id}:{question.id}"


def _moment(chart: TimeChart, moment: Moment) -> None:
    """The date beside its dot, under it what is to be done and by whom."""
    at = 0.0
    if moment.day:
        at = chart.axis.middle(moment.day)
        chart.dot(at, chart.height + LINE / 2, PLAN, filled=moment.done, tip=moment.when)
    chart.beside(lines(moment.when, 1, bold=True), at, BESIDE_DOT if moment.day else 0)
    chart.height += LINE
    chart.under([*lines(moment.what, WORDS), *lines(moment.who, 1, muted=True)], at)
    chart.height += UNDER


def campaigns(question: Question, strategy: Strategy, language: Language) -> None:
    context = _context(session.strategy(), language)  # with the calendar, which no question needs otherwise
    block = pictures.campaigns(context)
    if block is None:
        st.caption(language.text("plan_pictures.campaigns_none"))
        return
    chart = TimeChart(block.axis)
    chart.begin(block.ticks)
    _lanes(chart, block)
    if block.counts:
        _counts(chart, block)
    chart.draw(alt=block.alt, key=_key(question))
    if undated := pictures.undated_campaigns(context):
        st.caption(plain(language.text("plan_pictures.undated_campaigns", names=language.join(undated))))


def _lanes(chart: TimeChart, block: Lanes) -> None:
    """A lane is a line for the names, one for the details and one for the bars."""
    bars = [_bar(chart, stretch) for stretch in block.stretches]
    words = [_words(stretch) for stretch in block.stretches]
    numbers = timeline.lanes([_footprint(*bar, words) for bar, words in zip(bars, words, strict=True)])
    top, over = chart.height, 2 * LINE + 2
    lane = over + BAR + UNDER
    for stretch, (left, right), words_, number in zip(block.stretches, bars, words, numbers, strict=True):
        y = top + number * lane
        tip = ", ".join(filter(None, (stretch.label, stretch.detail)))
        chart.under(words_, left, y)
        chart.bar(left, right, y + over, y + over + BAR, QUIET if stretch.quiet else PLAN, tip)
    chart.height = top + (max(numbers) + 1) * lane


def _bar(chart: TimeChart, stretch: Stretch) -> tuple[float, float]:
    left = chart.axis.start(stretch.first)
    right = min(max(chart.axis.end(stretch.last), left + SHORTEST), 1.0)
    return min(left, right - SHORTEST), right


def _words(stretch: Stretch) -> list[ChartText]:
    return [*lines(stretch.label, 1, bold=not stretch.quiet), *lines(stretch.detail, 1, muted=True)]


def _footprint(left: float, right: float, words: list[ChartText]) -> tuple[float, float]:
    """What a bar and its words take of the narrowest screen; of a wider one they take no more."""
    wide = max(line.wide for line in words) / NARROWEST
    begin = max(0.0, min(left, 1 - wide))
    return begin, max(right, begin + wide) + APART


def _counts(chart: TimeChart, block: Lanes) -> None:
    """A column for each stretch of days; the first of the highest carries its number."""
    chart.under(lines(block.counted, 1, muted=True), 0.0)
    base = chart.height + LINE + COLUMN
    most = max(block.counts, key=lambda count: count.posts)
    for count in block.counts:
        if count.posts:
            _column(chart, block, count, base, count.posts / most.posts)
    chart.under(lines(str(most.posts), 1, muted=True), chart.axis.start(most.first), chart.height)
    chart.height = base


def _column(chart: TimeChart, block: Lanes, count: PostCount, base: float, share: float) -> None:
    left, right = chart.axis.start(count.first), chart.axis.end(count.last)
    gap = (right - left) / 8
    chart.bar(left + gap, right - gap, base - COLUMN * share, base, QUIET, f"{block.counted}: {count.posts}")


def roles(question: Question, strategy: Strategy, language: Language) -> None:
    rows = list(pictures.people(_context(strategy, language)))
    if not rows:
        st.caption(language.text("plan_pictures.roles_none"))
    for tiles in rows:
        _panels(tiles)


def _panels(row: Tiles) -> None:
    for column, tile in zip(st.columns(len(row.tiles)), row.tiles, strict=True):
        with column.container(border=True, height="stretch", gap="small"):
            _panel(tile)


def _panel(tile: Tile) -> None:
    st.markdown(f"**{plain(tile.label)}**")
    for line in tile.lines:
        st.text(line)
    for label, value in tile.pairs:
        with st.container(gap=None):
            if label:
                st.caption(plain(label))
            st.text(value)
