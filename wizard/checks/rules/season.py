"""Rules about feasts: whether what is made for one comes before it is over."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.tone import FOR_CHRISTMAS, FOR_EASTER
from wizard.checks.rules.campaigns import title
from wizard.knowledge.public_holidays import easter
from wizard.questionnaire.model import Option

CHRISTMAS = Option(id="christmas", label={"da": "jul", "en": "Christmas"})
EASTER = Option(id="easter", label={"da": "påske", "en": "Easter"})
CHRISTMAS_IS_OVER = (1, 6)
"""Month and day."""
LAST_MONTH = 6
"""Until when a feast counts as over: from the summer on it is the next that is meant."""


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
        if "start" in row:
            text, start = normalized(f"{row.get('name', '')}. {row.get('offer', '')}"), date.fromisoformat(row["start"])
            if start.month > LAST_MONTH:
                continue
            if FOR_CHRISTMAS.matches(text) and (start.month, start.day) > CHRISTMAS_IS_OVER:
                yield hit(("campaigns", number), about=text, campaign=title(row), feast=CHRISTMAS, start=start)
            elif FOR_EASTER.matches(text) and (start - easter(start.year)).days > 1:
                yield hit(("campaigns", number), about=text, campaign=title(row), feast=EASTER, start=start)
