"""The rule about a rate that is said to be of two things."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.figures import COUNTS_FOLLOWERS, OF_REACH, OF_VIEWS
from wizard.checks.phrases.pattern import normalized
from wizard.checks.rules.kpis import distinct_kpis_where, metric_of
from wizard.questionnaire.model import Row

DENOMINATORS = (OF_REACH, OF_VIEWS, COUNTS_FOLLOWERS)


@rule(
    Severity.SHOULD,
    "hootsuite_er",
    message={
        "da": "»{metric}« hedder »{name}«, men bliver regnet ud som »{source}«: Rækkevidde, visninger og følgere giver "
        "hver sit tal. Vælg det ene.",
        "en": "“{metric}” is called “{name}” but worked out as “{source}”: reach, views and followers each give "
        "another figure. Choose one.",
    },
    reason={
        "da": "Hootsuite viser flere måder at regne engagementsraten ud på, og de giver hver sit tal for de samme "
        "opslag.",
        "en": "Hootsuite shows several ways to work out an engagement rate, and each gives a different figure for the "
        "same posts.",
    },
)
def rate_of_two_things(case: Case) -> Iterator[Hit]:
    for number, row, about in distinct_kpis_where(case, _is_of_two):
        yield hit(("kpis", number), about=about, metric=metric_of(case, row), name=row["name"], source=row["source"])


def _is_of_two(row: Row) -> bool:
    if row["metric"] != "engagement_rate" or not row.keys() >= {"name", "source"}:
        return False
    named, counted = (
        [each for each in DENOMINATORS if each.mentioned_in(normalized(row[field]))] for field in ("name", "source")
    )
    return len(named) == len(counted) == 1 and named != counted
