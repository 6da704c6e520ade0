"""Hours week by week against the hours there are, and what would make a week fit."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import date, timedelta

import streamlit as st

from pages.ui.calendar import calendar_state
from pages.ui.calendar.calendar_state import CalendarState
from pages.ui.charts import charts
from pages.ui.shell import navigation, session
from pages.ui.shell.colours import CATEGORIES
from pages.ui.shell.navigation import at_question
from pages.ui.shell.plain import plain
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.show import HOURS_DECIMALS, show, show_hours
from wizard.schedule.editing import calendar_record
from wizard.schedule.views import within
from wizard.schedule.workload import DropPosts, SwapType, Week, workload
from wizard.strategy.strategy import Strategy

CHARTED = 53
"""Weeks in one chart at most: a year."""
SPELT_OUT = 3
"""Weeks that are over, and posts of a week, that are named one by one; of more there is only the number."""


def warning(strategy: Strategy, state: CalendarState, language: Language) -> None:
    """Which of the weeks that are looked at are over; nothing where they fit."""
    over = _overloaded(workload(within(strategy.record("calendar"), state.span), strategy))
    if over:
        numbers = language.join(str(week.number) for week in over)
        st.caption(f":material/warning: {language.text('calendar.over_here', n=len(over), weeks=numbers)}")


def draw(strategy: Strategy, state: CalendarState, language: Language) -> None:
    weeks = workload(strategy.record("calendar"), strategy)
    over = _overloaded(weeks)
    if weeks and weeks[0].available is None:
        st.markdown(language.text("calendar.no_hours"))
    elif not over:
        st.markdown(language.text("calendar.all_fit"))
    for week in sorted(over, key=lambda week: -week.missing)[:SPELT_OUT]:
        _explain(week, language)
    if len(over) > SPELT_OUT:
        st.markdown(language.text("calendar.others_over", n=len(over) - SPELT_OUT))
        _link("channel_plan", ":material/calendar_month:", language)
    _chart(_charted(weeks, state), language)
    st.caption(language.text("calendar.minutes_assumed"))
    _link("hours_per_week", ":material/schedule:", language)


def _link(question_id: str, icon: str, language: Language) -> None:
    place = at_question(catalogue().questions[question_id], came_from=navigation.CALENDAR.id)
    navigation.link_button(
        language.text(f"calendar.to_{question_id}"), place, f"hours:{question_id}", type="tertiary", icon=icon
    )


def _overloaded(weeks: Sequence[Week]) -> list[Week]:
    """The weeks that are over and not yet behind us."""
    past = session.today() - timedelta(days=6)
    return [week for week in weeks if (round(week.missing, HOURS_DECIMALS) or _people(week)) and week.first >= past]


def _people(week: Week) -> list[tuple[str, float]]:
    """Those for whom it is too much, and by how many hours."""
    return [(person, over) for person, over in week.over.items() if round(over, HOURS_DECIMALS)]


def _charted(weeks: Sequence[Week], state: CalendarState) -> Sequence[Week]:
    if len(weeks) <= CHARTED:
        return weeks
    return [week for week in weeks if week.first >= state.span.first][:CHARTED]


# In words


def _explain(week: Week, language: Language) -> None:
    if round(week.missing, HOURS_DECIMALS):
        _explain_together(week, language)
    for person, over in _people(week):
        values = {"week": week.number, "person": plain(person), "over": show_hours(over, language)}
        st.markdown(f"**{language.text('calendar.person_over', **values)}**")


def _explain_together(week: Week, language: Language) -> None:
    text = language.text(
        "calendar.over",
        week=week.number,
        missing=show_hours(week.missing, language),
        needed=show_hours(week.needed, language),
        available=show_hours(week.available or 0, language),
    )
    st.markdown(f"**{text}**")
    for remedy in week.remedies:
        st.markdown(f"- {_remedy(remedy, language)}")
        if len(remedy.entries) <= SPELT_OUT:
            st.text("\n".join(map(calendar_state.when_and_where, remedy.entries)))
    if not week.remedies:
        st.markdown(f"- {language.text('calendar.no_remedy', monitoring=show_hours(week.monitoring, language))}")


def _remedy(remedy: DropPosts | SwapType, language: Language) -> str:
    number, hours = len(remedy.entries), show_hours(remedy.hours, language)
    if isinstance(remedy, DropPosts):
        return language.text("calendar.fewer", n=number, hours=hours)
    types = calendar_record().row_field("type")
    old, new = (show(type_, types, language) for type_ in (remedy.old, remedy.new))
    return language.text("calendar.cheaper", n=number, old=old, new=new, hours=hours)


# As a chart


def _chart(weeks: Sequence[Week], language: Language) -> None:
    if not weeks:
        return
    nobody, others, monitoring = map(language.text, ("calendar.none_person", "calendar.others", "calendar.monitoring"))
    named = _busiest(weeks)
    hours: defaultdict[tuple[date, str], float] = defaultdict(float)
    for week in weeks:
        hours[week.first, monitoring] += week.monitoring
        for person, spent in week.hours.items():
            hours[week.first, nobody if person is None else person if person in named else others] += spent
    available = weeks[0].available
    charts.stacked_weeks(
        [(first, name, spent, show_hours(spent, language)) for (first, name), spent in hours.items() if spent],
        last=(others, nobody, monitoring),
        line=available,
        week=language.text("calendar.week_short"),
        unit=language.text("calendar.hours"),
        title=language.text("calendar.chart_title"),
        alt=language.text("calendar.chart_alt"),
        key="calendar:hours",
    )
    if available is not None:
        st.caption(language.text("calendar.line", hours=show_hours(available, language)))


def _busiest(weeks: Sequence[Week]) -> set[str]:
    """Those with most hours, as many as there are colours."""
    hours: Counter[str] = Counter()
    for week in weeks:
        hours.update({person: spent for person, spent in week.hours.items() if person is not None})
    return {person for person, _ in hours.most_common(len(CATEGORIES))}
