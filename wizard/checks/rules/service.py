"""Rules for whoever helps people on social media: whether anybody answers, and soon enough."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.rules.reply_times import DAY, is_told, is_wanted_soon, shortest_promises
from wizard.questionnaire.kinds import SCALE
from wizard.questionnaire.model import Option

UNIMPORTANT = 2
"""Up to this step of `monitoring_importance`, somebody has said that it does not matter."""
NOBODY = Option(
    id="nobody",
    label={
        "da": "der er ingen, der har til opgave at svare. Skriv, hvem der holder øje, og sæt tid af til det",
        "en": "nobody has the task of replying. Say who keeps watch, and set time aside for it",
    },
)
NO_TIME = Option(
    id="no_time",
    label={
        "da": "der er sat 0 timer af til at holde øje og svare. Sæt den tid af, det tager",
        "en": "0 hours are set aside for keeping watch and replying. Set aside the time it takes",
    },
)


@rule(
    Severity.MISSING,
    "sprout_care",
    message={
        "da": "»{purpose}« er et af jeres formål, men {lack}.",
        "en": "“{purpose}” is one of your purposes, but {lack}.",
    },
    reason={
        "da": "Ifølge Sprout Social forventer 79 % af forbrugerne svar inden for et døgn, når de skriver til en "
        "virksomhed på sociale medier, og 40 % inden for den første time.",
        "en": "According to Sprout Social, 79% of consumers expect an answer within 24 hours when they write to a "
        "company on social media, and 40% within the first hour.",
    },
)
def service_nobody_answers(case: Case) -> Iterator[Hit]:
    if "service" in case.purposes and case.passed("mention_procedure"):
        answered = any(row.get("situation") == "question" and "who" in row for row in case.rows("mention_procedure"))
        purpose = case.option("purposes", "service")
        if not (answered or case.has("monitoring_owner", "lead_owner")):
            yield hit("monitoring_owner", "purposes", purpose=purpose, lack=NOBODY)
        elif case.get("monitoring_hours") == 0:
            yield hit("monitoring_hours", "purposes", purpose=purpose, lack=NO_TIME)


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{purpose}« er et af jeres formål, men I har sat monitoreringens betydning til {importance} af "
        "{highest}. Sæt den op: I kan kun hjælpe, når I opdager, at [the_customers] skriver.",
        "en": "“{purpose}” is one of your purposes, but you have rated the importance of monitoring {importance} out "
        "of {highest}. Raise it: you can only help if you notice that [customers] are writing.",
    },
    reason={
        "da": "Når I holder øje, ved I, hvad der bliver sagt om jer, både godt og skidt. Det er også dér, "
        "spørgsmålene kommer.",
        "en": "Keeping watch tells you what is being said about you, good and bad. It is also where the questions "
        "come in.",
    },
)
def service_but_watching_unimportant(case: Case) -> Iterator[Hit]:
    importance = case.get("monitoring_importance")
    if "service" in case.purposes and importance is not None and importance <= UNIMPORTANT:
        yield hit(
            "monitoring_importance",
            "purposes",
            purpose=case.option("purposes", "service"),
            importance=importance,
            highest=SCALE[-1],
        )


@rule(
    Severity.SHOULD,
    "sprout_care",
    message={
        "da": "»{purpose}« er et af jeres formål, men et spørgsmål kan vente {hours} timer på svar. Sæt fristen ned "
        "til højst {day} timer, eller skriv på profilen, hvornår I svarer.",
        "en": "“{purpose}” is one of your purposes, but a question can wait {hours} hours for an answer. Bring that "
        "down to {day} hours at most, or say on your profile when you reply.",
    },
    reason={
        "da": "Ifølge Sprout Social forventer 79 % af forbrugerne svar inden for et døgn, når de skriver til en "
        "virksomhed på sociale medier, og 40 % inden for den første time.",
        "en": "According to Sprout Social, 79% of consumers expect an answer within 24 hours when they write to a "
        "company on social media, and 40% within the first hour.",
    },
)
def service_slower_than_expected(case: Case) -> Iterator[Hit]:
    promises = shortest_promises(case)
    if "service" in case.purposes and "question" in promises and promises["question"][0] > DAY:
        hours, place = promises["question"]
        if is_wanted_soon(case) and not is_told(case, hours):
            yield hit(place, "purposes", purpose=case.option("purposes", "service"), hours=hours, day=DAY)
