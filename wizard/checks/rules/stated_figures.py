"""Rules about a figure in the strategy in one sentence, against the figure it was given elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.stated import followers_stated, stated
from wizard.questionnaire.kpi import wanted

STATED = ("strategy_statement",)
FAR = 0.08
"""Part of a figure by which another may be off; our own judgement."""
LEAST = 0.2
"""Of what is aimed at: a smaller amount is what one gives or pays."""


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I strategien i én sætning står der {stated}, men I har sat »{aim}« til at gå fra {now} til {target}. "
        "Brug det samme tal "
        "begge steder.",
        "en": "Your strategy in one sentence says {stated}, but you have set “{aim}” to go from {now} to {target}. "
        "Use the same "
        "figure in both places.",
    },
    reason={
        "da": "Den ene sætning er den, alle husker. Står der et andet tal end i planen, arbejder folk efter hver sit.",
        "en": "The one sentence is what everybody remembers. If its figure is not the plan’s, people work towards "
        "different ones.",
    },
)
def stated_figure_is_not_the_aim(case: Case) -> Iterator[Hit]:
    for question in STATED:
        text = normalized(case.get(question, ""))
        for number, row in case.distinct_rows("company_aims", "aim", lambda row: row.keys() >= {"now", "target"}):
            figure = stated(text, row["aim"], LEAST * row["target"])
            if figure is not None and not _is_one_of(figure, (row["now"], row["target"], row["target"] - row["now"])):
                yield hit(
                    question,
                    ("company_aims", number),
                    about=row["aim"],
                    stated=figure,
                    aim=case.option("company_aims", row["aim"], "aim"),
                    now=row["now"],
                    target=row["target"],
                )


def _is_one_of(figure: float, figures: tuple[float, ...]) -> bool:
    return any(abs(figure - each) <= FAR * abs(each) for each in figures)


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I strategien i én sætning står der {stated} følgere, men KPI’en går til {target}. Brug det samme tal "
        "begge steder.",
        "en": "Your strategy in one sentence says {stated} followers, but the KPI goes to {target}. Use the same "
        "figure in both "
        "places.",
    },
    reason={
        "da": "To mål for det samme giver to svar på, om det gik godt.",
        "en": "Two targets for the same thing give two answers to whether it went well.",
    },
)
def stated_followers_are_not_the_target(case: Case) -> Iterator[Hit]:
    targets = [
        (number, row.get("baseline", 0), target)
        for number, row in case.numbered("kpis")
        if row.get("metric") == "followers" and (target := wanted(row))
    ]
    for question in STATED if targets else ():
        figure = followers_stated(normalized(case.get(question, "")))
        figures = [each for _, baseline, target in targets for each in (baseline, target, target - baseline)]
        figures.append(sum(target for _, _, target in targets))
        if figure is not None and not _is_one_of(figure, tuple(figures)):
            yield hit(question, ("kpis", targets[0][0]), stated=figure, target=targets[0][2])
