"""The first 30 days: what to do when, each line taken from an answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from exports.blocks import Slide
from exports.blocks import plan as blocks
from exports.blocks.plan import TaskWeek, TaskWeeks
from exports.outline.context import Context
from exports.outline.rollout import next_steps
from exports.outline.shorten import in_one_line, name
from wizard.questionnaire.model import Row

DAYS, WEEKS = 30, 4
FIRST_TIME = {"weekly": timedelta(weeks=1), "monthly": timedelta(days=DAYS - 1)}
"""How long after the start something that recurs happens for the first time; what comes later has no line."""


@dataclass(frozen=True)
class DatedTask:
    """Something to do by a day. `before` means that it has to be in place when the calendar starts."""

    day: date
    what: str
    who: str = ""
    detail: str = ""
    """For the notes: which tools, which metrics."""
    before: bool = False


def start(ctx: Context) -> date:
    """The day the calendar starts; today, as long as that is open."""
    if ctx.has("calendar_start"):
        return date.fromisoformat(ctx.answers["calendar_start"])
    return ctx.today


def are_over(ctx: Context) -> bool:
    """Whether they lie in the past: then what came of it stands in their place."""
    return ctx.has("calendar_start") and start(ctx) + timedelta(days=DAYS) <= ctx.today


def first_days(ctx: Context) -> Iterator[Slide]:
    tasks = tasks_in_order(ctx)
    if not tasks or are_over(ctx):
        return
    yield Slide(
        id="first_days",
        title=_title(ctx, tasks),
        blocks=(TaskWeeks(tuple(_weeks(ctx, tasks))),),
        kicker=ctx.text("deck.first_days"),
        notes="\n\n".join([ctx.text("deck_notes.first_days"), "\n".join(_in_full(ctx, task) for task in tasks)]),
    )


def _title(ctx: Context, tasks: list[DatedTask]) -> str:
    if not ctx.has("calendar_start"):
        return ctx.text("deck_titles.first_days_open", n=len(tasks))
    first = start(ctx)
    before = sum(1 for task in tasks if _is_before(task, first))
    key = "first_days_before" if before else "first_days"
    return ctx.text(
        f"deck_titles.{key}", n=len(tasks), date=ctx.language.date(first), before=ctx.language.number(before)
    )


def _is_before(task: DatedTask, first: date) -> bool:
    return task.before or task.day < first


def _weeks(ctx: Context, tasks: list[DatedTask]) -> Iterator[TaskWeek]:
    """What must be in place first, then the weeks; the last two of the 30 days belong to the fourth."""
    first, dated = start(ctx), ctx.has("calendar_start")
    before = [task for task in tasks if _is_before(task, first)]
    if before:
        day = ctx.text("first_days.before", date=_short(ctx, first)) if dated else ctx.text("first_days.to_begin")
        yield TaskWeek(ctx.text("deck.before_start"), day, tuple(_said(ctx, task) for task in before), before=True)
    if len(before) == len(tasks):
        return
    for number in range(WEEKS):
        begins = first + number * timedelta(weeks=1)
        ends = begins + timedelta(days=6) if number < WEEKS - 1 else first + timedelta(days=DAYS - 1)
        within = tuple(_said(ctx, task) for task in tasks if task not in before and begins <= task.day <= ends)
        alike = begins.month == ends.month
        first_day = ctx.text("first_days.day", number=begins.day) if alike else _short(ctx, begins)
        days = ctx.text("first_days.days" if alike else "calendar.days", first=first_day, last=_short(ctx, ends))
        yield TaskWeek(ctx.text("first_days.week", number=number + 1), days, within)


def _short(ctx: Context, day: date) -> str:
    return ctx.language.date(day, ctx.text("axis.week"))


def _said(ctx: Context, task: DatedTask) -> blocks.TaskCard:
    when = "" if task.before else _short(ctx, task.day)
    return blocks.TaskCard(in_one_line(task.what), when, name(task.who), ctx.text("first_days.unowned"))


def tasks_in_order(ctx: Context) -> list[DatedTask]:
    """What falls within the first 30 days, by day; what must be in place before the start stands first."""
    first = start(ctx)
    last = first + timedelta(days=DAYS - 1)
    sources = SOURCES if ctx.has("calendar_start") else tuple(each for each in SOURCES if each not in FROM_THE_START)
    tasks = (task for source in sources for task in source(ctx, first) if task.day <= last)
    return sorted(tasks, key=lambda task: (not task.before, task.day))


def _when(ctx: Context, task: DatedTask) -> str:
    return ctx.text("deck.before_start") if task.before else ctx.language.date(task.day, "medium")


def _in_full(ctx: Context, task: DatedTask) -> str:
    text = f"– {_when(ctx, task)}: {task.what}"
    if task.detail:
        text = f"{text}: {task.detail}"
    return f"{text}. {ctx.text('deck.by_whom', who=task.who)}" if task.who else text


def _people(ctx: Context, names: Iterable[str]) -> str:
    return ctx.language.join(dict.fromkeys(name(full) for full in names if full))


def _policy(ctx: Context, first: date) -> Iterator[DatedTask]:
    wanted = ctx.answers.get("policy_wanted", "no")
    if wanted != "no":
        yield DatedTask(first, ctx.text(f"deck_tasks.policy_{wanted}"), ctx.shown("policy_contact"), before=True)


def _baselines(ctx: Context, first: date) -> Iterator[DatedTask]:
    counted = {row.get("metric") for row in ctx.strategy.record("results")}
    rows = (row for row in ctx.rows("kpis") if "metric" in row and row["metric"] not in counted)
    unknown = [row for row in rows if "baseline" not in row]
    if unknown:
        yield DatedTask(first, ctx.text("deck_tasks.baselines"), *_metrics(ctx, unknown), before=True)


def _metrics(ctx: Context, rows: list[Row]) -> tuple[str, str]:
    """Who looks after the metrics in `rows`, and which they are."""
    names = dict.fromkeys(ctx.kpi(row) for row in rows)
    return _people(ctx, (row.get("owner", "") for row in rows)), ", ".join(names)


def _monitoring(ctx: Context, first: date) -> Iterator[DatedTask]:
    tools = ", ".join(ctx.cells("monitoring_tools", "tool"))
    if tools:
        yield DatedTask(first, ctx.text("deck_tasks.monitoring"), ctx.shown("monitoring_owner"), tools, before=True)


def _leads(ctx: Context, first: date) -> Iterator[DatedTask]:
    if ctx.has("lead_system"):
        system = ctx.shown("lead_system")
        yield DatedTask(first, ctx.text("deck_tasks.leads"), ctx.shown("lead_owner"), system, before=True)


def _colleagues(ctx: Context, first: date) -> Iterator[DatedTask]:
    activities = ctx.shown("engagement_activities")
    if activities:
        yield DatedTask(first, ctx.text("deck_tasks.colleagues"), detail=activities, before=True)


def _posting(ctx: Context, first: date) -> Iterator[DatedTask]:
    """The first week's posts: those in the calendar, or where there are none, those of the channel plan."""
    planned = [(_first_day(ctx, row, first), row) for row in ctx.rows("channel_plan") if row.get("posts_per_week", 1)]
    kept = [(date.fromisoformat(row["date"]), row) for row in ctx.strategy.record("calendar") if "date" in row]
    posts = [post for post in kept if post[0] >= first] or ([] if kept else planned)
    posts = sorted(((day, row) for day, row in posts if "platform" in row), key=lambda post: post[0])
    within = [row for day, row in posts if day < posts[0][0] + timedelta(weeks=1)]
    different = dict.fromkeys(ctx.option("platforms", row["platform"]) for row in within)
    if different:
        platforms = ctx.names(different) or ctx.text("first_days.platforms", n=len(different))
        who = _people(ctx, (row.get("poster") or row.get("creator") or "" for row in within))
        yield DatedTask(posts[0][0], ctx.text("deck_tasks.posting", platforms=platforms), who)


def _first_day(ctx: Context, row: Row, first: date) -> date:
    """The first of a channel plan's days from `first` on; that day itself where no weekday is set."""
    order = [day.id for day in ctx.question("channel_plan").row_field("weekdays").options]
    ahead = [(order.index(day) - first.weekday()) % len(order) for day in row.get("weekdays", ())]
    return first + timedelta(days=min(ahead, default=0))


def _promotion(ctx: Context, first: date) -> Iterator[DatedTask]:
    for row in next_steps(ctx):
        if "due" in row:
            yield DatedTask(date.fromisoformat(row["due"]), row["activity"], row.get("owner", ""))


def _campaigns(ctx: Context, first: date) -> Iterator[DatedTask]:
    for row in ctx.rows("campaigns"):
        if "start" in row and "name" in row and row["start"] >= first.isoformat():
            yield DatedTask(date.fromisoformat(row["start"]), ctx.text("deck_tasks.campaign", name=row["name"]))


def _measuring(ctx: Context, first: date) -> Iterator[DatedTask]:
    for frequency, after in FIRST_TIME.items():
        rows = [row for row in ctx.rows("kpis") if row.get("frequency") == frequency and "metric" in row]
        if rows:
            yield DatedTask(first + after, ctx.text("deck_tasks.measuring"), *_metrics(ctx, rows))


def _feedback(ctx: Context, first: date) -> Iterator[DatedTask]:
    after = FIRST_TIME.get(ctx.answers.get("feedback_rhythm", ""))
    if after is not None:
        yield DatedTask(first + after, ctx.text("deck_tasks.feedback"))


def _review(ctx: Context, first: date) -> Iterator[DatedTask]:
    if ctx.has("next_review") and ctx.answers["next_review"] >= first.isoformat():
        yield DatedTask(
            date.fromisoformat(ctx.answers["next_review"]),
            ctx.text("deck_tasks.review_again" if ctx.strategy.record("reviews") else "deck_tasks.review"),
            ctx.shown("review_participants"),
        )


SOURCES: tuple[Callable[[Context, date], Iterator[DatedTask]], ...] = (
    _policy,
    _baselines,
    _monitoring,
    _leads,
    _colleagues,
    _posting,
    _promotion,
    _campaigns,
    _measuring,
    _feedback,
    _review,
)
"""Where the tasks come from. Those on the same day stand in this order."""

FROM_THE_START = frozenset({_posting, _measuring, _feedback})
"""Those whose day is reckoned from the start of the calendar: there is none as long as that is open."""
