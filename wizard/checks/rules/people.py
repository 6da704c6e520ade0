"""Rules about colleagues: what each group is to do, why, and what they hear of it."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.rules.alone import works_alone

GROUPS = ("marketing", "management", "others")


@rule(
    Severity.MISSING,
    "article",
    message={
        "da": "I vil bruge {activities} til at få [the_colleagues] med, men har ikke skrevet, hvad de skal gøre. Skriv "
        "mindst én forventning til hver gruppe.",
        "en": "You mean to get [colleagues] on board with {activities} but have not said what they are to do. Write at "
        "least one expectation of each group.",
    },
    reason={
        "da": "[The_colleagues] skal både kende strategiens fokus og vide, hvad deres konkrete rolle bliver. Et møde, "
        "der kun handler om det første, er hurtigt glemt.",
        "en": "[Colleagues] need to know both what the strategy focuses on and what their own role will be. A meeting "
        "about the first alone is soon forgotten.",
    },
)
def activities_without_roles(case: Case) -> Iterator[Hit]:
    activities = case.chosen("engagement_activities")
    if activities and not case.has("roles"):
        yield hit("roles", "engagement_activities", activities=case.options("engagement_activities", activities))


@rule(
    Severity.MISSING,
    "article",
    message={
        "da": "I forventer noget af {groups}, men har ikke skrevet, hvorfor de skal være med. Giv dem en grund, der "
        "tæller for netop dem.",
        "en": "You expect something of {groups} but have not said why they should take part. Give them a reason that "
        "matters to them.",
    },
    reason={
        "da": "Ingen bruger tid på noget uden at vide hvorfor. Et godt argument er det, der får folk med.",
        "en": "Nobody puts work into something without knowing why. A good argument is what gets people on board.",
    },
)
def role_without_argument(case: Case) -> Iterator[Hit]:
    if not case.passed("roles"):
        return
    rows = [
        (number, row["group"])
        for number, row in case.numbered("roles")
        if {"group", "expectation"} <= row.keys() and "argument" not in row
    ]
    groups = [group for group in GROUPS if group in {found for _, found in rows}]
    if groups:
        yield hit(
            *(("roles", number) for number, _ in rows),
            about=",".join(groups),
            groups=case.options("roles", groups, "group"),
        )


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I vil have [the_colleagues] med, men har svaret »{never}« til, hvor ofte I fortæller dem, hvordan det "
        "går. Vælg en rytme, I kan holde. Et billede af månedens bedste opslag er nok.",
        "en": "You want [colleagues] on board but have answered “{never}” to how often you tell them how it is going. "
        "Choose a rhythm you can keep. A picture of the month’s best post will do.",
    },
    reason={
        "da": "Den, der hører, hvordan det går, og hvad arbejdet fører til, bliver ved med at hjælpe.",
        "en": "Those who hear how it is going and what their work leads to keep helping.",
    },
)
def colleagues_never_told(case: Case) -> Iterator[Hit]:
    asked = [question for question in ("engagement_activities", "ambassadors") if case.has(question)]
    if any(row.get("group") == "others" and "expectation" in row for row in case.rows("roles")):
        asked.append("roles")
    if case.get("feedback_rhythm") == "never" and asked and not works_alone(case):
        yield hit("feedback_rhythm", *asked, never=case.option("feedback_rhythm", "never"))
