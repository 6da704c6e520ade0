"""The rule about a number of followers that stands in two places."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.figures import COUNTS_CHANGE
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.places import ON_PLATFORM
from wizard.checks.rules.kpis import counted_in, distinct_kpis_where
from wizard.questionnaire.model import Row

FAR_APART = 1.5
"""Times: a few more have come since the one was written."""


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{metric}« begynder ved {baseline}, men I har skrevet {followers} følgere på {platform}. Ret det ene.",
        "en": "“{metric}” begins at {baseline}, but you have put {followers} followers on {platform}. Correct one "
        "of them.",
    },
    reason={
        "da": "Begynder tallet et forkert sted, er målet nået, før I går i gang, eller også nås det aldrig.",
        "en": "If the figure begins in the wrong place, the target is reached before you start, or it never will be.",
    },
)
def follower_figures_differ(case: Case) -> Iterator[Hit]:
    for number, row, about in distinct_kpis_where(case, _counts_all_followers):
        named = [platform for platform in ON_PLATFORM if _names(row, platform)]
        rows = [each for each in case.numbered("current_channels") if [each.row.get("platform")] == named]
        if len(rows) == 1 and "followers" in rows[0].row and _differ(row["baseline"], rows[0].row["followers"]):
            yield hit(
                ("kpis", number),
                ("current_channels", rows[0].number),
                about=about,
                metric=counted_in(case, row),
                baseline=row["baseline"],
                followers=rows[0].row["followers"],
                platform=case.option("current_channels", named[0], "platform"),
            )


def _counts_all_followers(row: Row) -> bool:
    """Whether the figure is that of all there are, and neither of new ones nor of those nearby."""
    whole = row.get("unit", "count") == "count" and row.get("per", "in_all") == "in_all"
    said = normalized(f"{row.get('name', '')}. {row.get('source', '')}")
    return row["metric"] == "followers" and "baseline" in row and whole and not COUNTS_CHANGE.mentioned_in(said)


def _names(row: Row, platform: str) -> bool:
    text = normalized(f"{row.get('name', '')}. {row.get('source', '')}")
    return ON_PLATFORM[platform].mentioned_in(text)


def _differ(one: float, other: float) -> bool:
    return max(one, other) > FAR_APART * max(1, min(one, other))
