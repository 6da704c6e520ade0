"""Rules about feasts: whether what is made for one comes before it is over."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.feasts import FOR_CHRISTMAS, FOR_CHRISTMAS_EVE, FOR_EASTER, FOR_FATHERS_DAY, FOR_THEME_DAY
from wizard.checks.phrases.pattern import NormalizedText, normalized
from wizard.checks.rules.campaigns import title
from wizard.knowledge.public_holidays import easter
from wizard.knowledge.theme_days import yearly_theme_days
from wizard.questionnaire.model import Option

CHRISTMAS = Option(id="christmas", label={"da": "jul", "en": "Christmas"})
EASTER = Option(id="easter", label={"da": "påske", "en": "Easter"})
CHRISTMAS_IS_OVER, CHRISTMAS_EVE = (1, 6), (12, 24)
"""Month and day."""
LAST_MONTH = 6
"""Until when a feast counts as over: from the summer on it is the next that is meant."""
THEME_DAYS = {**FOR_THEME_DAY, "fars_dag": FOR_FATHERS_DAY}
LATE, LONG_AGO = timedelta(3), timedelta(90)
"""A day is over once the weekend is; long after it the next one is meant."""


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Kampagnen »{campaign}« er til {feast}, men det er forbi, når den begynder den {start}. Flyt den frem, "
        "eller giv den et andet navn.",
        "en": "The campaign “{campaign}” is for {feast}, which is over when it begins on {start}. Bring it forward, or "
        "give it another name.",
    },
    reason={
        "da": "Ugen efter en højtid er der ingen, der leder efter det, der hører til den. Annoncerne koster det samme.",
        "en": "Nobody looks for what belongs to a holiday the week after. The ads cost the same.",
    },
)
def campaign_after_its_feast(case: Case) -> Iterator[Hit]:
    for number, row in case.numbered("campaigns"):
        if "start" not in row:
            continue
        text, start = normalized(f"{row.get('name', '')}. {row.get('offer', '')}"), date.fromisoformat(row["start"])
        feast = _over(text, start)
        if feast:
            yield hit(("campaigns", number), about=text, campaign=title(row), feast=feast, start=start)


def _over(text: NormalizedText, start: date) -> Option | None:
    """The feast that `text` is for, where it is over on the day `start`."""
    if (start.month, start.day) > CHRISTMAS_EVE and FOR_CHRISTMAS_EVE.matches(text):
        return CHRISTMAS
    if start.month <= LAST_MONTH:
        if FOR_CHRISTMAS.matches(text) and (start.month, start.day) > CHRISTMAS_IS_OVER:
            return CHRISTMAS
        if FOR_EASTER.matches(text) and (start - easter(start.year)).days > 1:
            return EASTER
    for day_id, pattern in THEME_DAYS.items():
        if pattern.matches(text):
            day = yearly_theme_days()[day_id]
            late = start - day.rule(start.year)
            if LATE < late < LONG_AGO:
                return Option(id=day_id, label=day.values["name"])
    return None
