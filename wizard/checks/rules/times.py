"""Rules about the time of day."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.questionnaire.model import Row

MORNING, NIGHT = "05:00", "23:00"
OPEN_AT_NIGHT = frozenset({"food", "culture"})
"""Lines of business whose guests may be awake then."""


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Der skal lægges op på »{platform}« kl. {time}. Da sover de fleste. Vælg et tidspunkt, hvor jeres "
        "målgruppe er på, og hvor nogen kan svare.",
        "en": "Posts on “{platform}” go out at {time}, when most people are asleep. Choose a time when your "
        "audience is "
        "there and somebody can reply.",
    },
    reason={
        "da": "Et opslag bliver vist for dem, der er på, og de første timer tæller mest. Hvornår natten begynder, er "
        "vores eget skøn.",
        "en": "A post is shown to those who are there, and the first hours count the most. When the night begins is "
        "our "
        "own judgement.",
    },
)
def post_at_night(case: Case) -> Iterator[Hit]:
    if case.get("industry") in OPEN_AT_NIGHT:
        return
    for number, row in case.distinct_rows("channel_plan", "platform", _is_at_night):
        platform = case.option("platforms", row["platform"])
        yield hit(("channel_plan", number), about=row["platform"], platform=platform, time=row["time"])


def _is_at_night(row: Row) -> bool:
    return "time" in row and not MORNING <= row["time"] < NIGHT
