"""The first weeks of the content calendar as a picture."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta

from exports.blocks.month import Month, MonthDay, MonthEntry
from exports.outline.context import Context
from exports.outline.shorten import sentences
from wizard.language.languages import Language
from wizard.questionnaire.model import Row
from wizard.questionnaire.show import show_profile
from wizard.schedule import entries
from wizard.schedule.post import called_by
from wizard.schedule.views import monday, starting_day
from wizard.strategy.strategy import Strategy

WEEKS = 4


def month(strategy: Strategy, language: Language, today: date) -> Month | None:
    """Four weeks of the calendar that is kept, or of the one the answers make; None where there are no entries."""
    ctx = Context(strategy, language, today)
    by_day: dict[str, list[MonthEntry]] = defaultdict(list)
    rows = [row for row in entries(strategy, language) if "date" in row]
    for row in rows:
        by_day[row["date"]].append(MonthEntry(_heading(ctx, row), next(iter(sentences(called_by(row))), "")))
    if not by_day:
        return None
    first = monday(starting_day(rows, today))
    days = [first + timedelta(days=number) for number in range(7 * WEEKS)]
    shown = [MonthDay(str(day.day), tuple(by_day[str(day)])) for day in days]
    weekdays = ctx.question("channel_plan").row_field("weekdays").options
    return Month(
        title=language.date(days[0], ctx.text("calendar.month_format")).capitalize(),
        names=tuple(language.of(option.hint or option.label) for option in weekdays),
        weeks=tuple(tuple(shown[7 * week : 7 * week + 7]) for week in range(WEEKS)),
        more=ctx.text("deck.more"),
        tag=language.tag,
        company=ctx.shown("company_name"),
    )


def _heading(ctx: Context, row: Row) -> str:
    time, platform = (ctx.record_cell("calendar", row, each) for each in ("time", "platform"))
    return " ".join(filter(None, (time, show_profile(row, platform))))
