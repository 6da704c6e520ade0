"""Rules about keeping watch: who does it, with what, and what is done about a complaint or a crisis."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.people import SWORN_TRADE
from wizard.checks.rules.alone import several_work_there, works_alone
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kinds import SCALE
from wizard.questionnaire.model import Option

# Where much can go wrong is our own judgement.
AT_RISK = frozenset({"health", "food", "tourism", "public"})
RISKY = frozenset(
    {
        "treatment",
        "alcohol",
        "food_health",
        "medicine",
        "credit",
        "driving",
        "fundraising",
        "children_shown",
        "clients_secret",
    }
)
MANY_FOLLOWERS, MUCH_MONEY = 10000, 20000
MOST_SITUATIONS = 3
"""Whoever has thought of so many others has thought about it."""
IMPORTANT = 4
"""From this step of `monitoring_importance` on, somebody has said that it matters."""


def is_important(case: Case) -> bool:
    return bool(case.get("monitoring_importance", 0) >= IMPORTANT)


def _short(question_id: str) -> Option:
    return Option(id=question_id, label=catalogue().questions[question_id].short)


@rule(
    Severity.MISSING,
    "article",
    message={
        "da": "I har sat monitoreringens betydning til {importance} af {highest}, men I mangler {missing}. Sørg for "
        "det, eller sæt betydningen ned.",
        "en": "You have rated the importance of monitoring {importance} out of {highest} but have no {missing}. See to "
        "that, or lower the importance.",
    },
    reason={
        "da": "Hvor vigtigt det er at holde øje, hvor lang tid det får, og hvem der gør det: De tre svar skal passe "
        "sammen.",
        "en": "How important it is to keep watch, how much time it gets and who does it: the three answers have to "
        "match.",
    },
)
def important_but_nobody_watches(case: Case) -> Iterator[Hit]:
    if is_important(case) and case.passed("mention_procedure"):
        needed = ("monitoring_hours",) if works_alone(case) else ("monitoring_owner", "monitoring_hours")
        missing = [question for question in needed if not case.get(question)]
        if missing:
            yield hit(
                *missing,
                "monitoring_importance",
                about=",".join(missing),
                importance=case.get("monitoring_importance"),
                highest=SCALE[-1],
                missing=tuple(map(_short, missing)),
            )


@rule(
    Severity.MISSING,
    "article",
    message={
        "da": "I har ikke aftalt, hvad I gør ved en klage. Skriv, hvem der svarer, hvordan og hvor hurtigt.",
        "en": "You have not agreed on what to do about a complaint. Say who replies, how and how soon.",
    },
    reason={
        "da": "En klage bliver også læst af andre, og ingen svarer godt, mens de er vrede eller nervøse.",
        "en": "Others read a complaint too, and nobody replies well while angry or nervous.",
    },
)
def no_procedure_for_complaint(case: Case) -> Iterator[Hit]:
    yield from (found for found in _missing(case, "complaint") if not works_alone(case))


@rule(
    Severity.MISSING,
    "article",
    message={
        "da": "I har ikke aftalt, hvad I gør i en krise. Skriv, hvem der udtaler sig, og hvem der stopper de planlagte "
        "opslag.",
        "en": "You have not agreed on what to do in a crisis. Say who makes statements and who stops the scheduled "
        "posts.",
    },
    reason={
        "da": "Når mange skriver på én gang, er der ikke tid til først at aftale, hvem der svarer.",
        "en": "When many write at once, there is no time to agree first on who replies.",
    },
)
def no_procedure_for_crisis(case: Case) -> Iterator[Hit]:
    # For a shop with two people in it there is nothing to agree on that they do not know.
    for found in () if works_alone(case) else _missing(case, "crisis"):
        several = several_work_there(case)
        thought_of = len(set(case.values("mention_procedure", "situation"))) >= MOST_SITUATIONS
        at_risk = several and _much_can_happen(case)
        # Of the two, one is enough: that it matters to them, or that the others are not thought of either.
        if (is_important(case) and (at_risk or not thought_of)) or (at_risk and not thought_of):
            yield found


def _much_can_happen(case: Case) -> bool:
    """Whether people can come to harm there, or many would hear of it, or much money is spent while it happens."""
    about = normalized(f"{case.get('company_name', '')}. {case.get('company_about', '')}")
    return (
        case.chose("industry", *AT_RISK)
        or bool(RISKY & set(case.chosen("special_topics")))
        or SWORN_TRADE.mentioned_in(about)
        or sum(case.values("current_channels", "followers")) >= MANY_FOLLOWERS
        or sum(case.values("campaigns", "budget")) >= MUCH_MONEY
    )


def _missing(case: Case, situation: str) -> Iterator[Hit]:
    """Where somebody who has a procedure, or says that monitoring matters, has none for this situation."""
    if case.passed("mention_procedure") and situation not in case.values("mention_procedure", "situation"):
        if is_important(case):
            yield hit("mention_procedure", "monitoring_importance")
        elif case.has("mention_procedure"):
            yield hit("mention_procedure")


@rule(
    Severity.MISSING,
    "article",
    message={
        "da": "Under »{situation}« mangler {missing}. Skriv det nu, så ingen skal finde på det, når det sker.",
        "en": "“{situation}” lacks {missing}. Fill that in now, so that nobody has to make it up when it happens.",
    },
    reason={
        "da": "En procedure er først fast, når der står, hvad I gør, og hvem der gør det.",
        "en": "A procedure is only set once it says what you do and who does it.",
    },
)
def unfinished_procedure(case: Case) -> Iterator[Hit]:
    if not case.passed("mention_procedure"):
        return
    # Where no name is given, it is whoever keeps watch.
    needed = ("response",) if case.has("monitoring_owner") or works_alone(case) else ("response", "who")
    found: dict[tuple[str, ...], int] = {}
    for number, row in case.numbered("mention_procedure"):
        missing = [field for field in needed if field not in row]
        if "situation" in row and missing:
            found.setdefault((row["situation"], *missing), number)
    for (situation, *missing), number in found.items():
        yield hit(
            ("mention_procedure", number),
            about=":".join((situation, *missing)),
            situation=case.option("mention_procedure", situation, "situation"),
            missing=case.labels("mention_procedure", missing),
        )
