"""Rules about the growth plan: who, when, and in what order."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wizard.checks.case import Case, NumberedRow
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.places import NAMES_OWN_PLACE
from wizard.checks.phrases.prices import NAMES_PRICE
from wizard.checks.rules.alone import works_alone
from wizard.checks.rules.campaigns import calendar
from wizard.checks.rules.hits import distinct

FOR_A_PROFILE = frozenset({"contest", "paid"})
"""Kinds of step that send people to the profiles."""

OWN_PLACES = frozenset({"website", "everywhere"})
FEW_STEPS = 3

Steps = list[NumberedRow]
"""Steps with their numbers."""


def _open(case: Case) -> Steps:
    """The steps that are still to be taken."""
    return [step for step in case.numbered("promotion_steps") if "activity" in step.row and not step.row.get("done")]


def _places(steps: Steps) -> list[tuple[str, int]]:
    return [("promotion_steps", number) for number, _ in steps]


@rule(
    Severity.MISSING,
    "article",
    message={
        "da": {
            "one": "»{step}« i vækstplanen mangler et navn eller en frist. Skriv, hvem der gør det, og hvornår det "
            "skal være gjort.",
            "other": "{number} opgaver i vækstplanen mangler et navn eller en frist, fx »{step}«. Skriv, hvem "
            "der gør dem, og hvornår de skal være gjort.",
        },
        "en": {
            "one": "“{step}” in the growth plan lacks a name or a date. Say who does it and when it should be done.",
            "other": "{number} tasks in the growth plan lack a name or a date, such as “{step}”. Say who does them "
            "and when they should be done.",
        },
    },
    reason={
        "da": "En opgave, ingen har fået, og som ikke haster, bliver liggende.",
        "en": "A task that nobody has been given, and that is not urgent, is left undone.",
    },
)
def growth_steps_unassigned(case: Case) -> Iterator[Hit]:
    if case.passed("promotion_steps"):
        needed = {"due"} if works_alone(case) else {"owner", "due"}
        found = [step for step in _open(case) if not needed <= step.row.keys()]
        if found:
            yield hit(*_places(found), n=len(found), step=found[0].row["activity"])


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{step}« skal være gjort den {due}, men der er ingen opslag før den {first}. Læg opgaven senere, så der "
        "er noget at se på profilen.",
        "en": "“{step}” is due on {due}, but there are no posts before {first}. Move the task to a later date, so that "
        "there is something to see on the profile.",
    },
    reason={
        "da": "Konkurrencer og annoncer får folk til at kigge forbi. Det er indholdet, der får dem til at blive.",
        "en": "Contests and ads make people look in. It is the content that makes them stay.",
    },
)
def growth_step_before_first_post(case: Case) -> Iterator[Hit]:
    first, _ = calendar(case)
    # On a profile that people follow already there is something to see.
    if first is None or any(case.values("current_channels", "followers")):
        return iter(())
    return distinct(
        hit(
            ("promotion_steps", number),
            "calendar_start",
            about=f"{row['activity']} {row['due']}",
            step=row["activity"],
            due=date.fromisoformat(row["due"]),
            first=first,
        )
        for number, row in _open(case)
        if row.get("kind") in FOR_A_PROFILE and "due" in row and date.fromisoformat(row["due"]) < first
    )


@rule(
    Severity.IDEA,
    "article",
    message={
        "da": {
            "one": "»{step}« i vækstplanen har en frist, der ligger efter kalenderens sidste dag ({last}). Læg den "
            "tidligere, eller gør kalenderen længere.",
            "other": "{number} opgaver i vækstplanen har en frist efter kalenderens sidste dag ({last}), fx »{step}«. "
            "Læg dem tidligere, eller gør kalenderen længere.",
        },
        "en": {
            "one": "“{step}” in the growth plan is due after the calendar’s last day ({last}). Bring it forward, or "
            "make the calendar longer.",
            "other": "{number} tasks in the growth plan are due after the calendar’s last day ({last}), such as "
            "“{step}”. Bring them forward, or make the calendar longer.",
        },
    },
    reason={
        "da": "Der skal følgere til, for at opslagene bliver set. Kommer de først til, når kalenderen er slut, er det "
        "for sent.",
        "en": "It takes followers for posts to be seen. If they only arrive once the calendar has ended, it is too "
        "late.",
    },
)
def growth_steps_after_calendar(case: Case) -> Iterator[Hit]:
    _, last = calendar(case)
    if last and last >= case.today:  # one that has ended has a rule of its own
        dated = [step for step in _open(case) if "due" in step.row]
        late = [step for step in dated if date.fromisoformat(step.row["due"]) > last]
        if (
            len(late) > 1 and late == dated
        ):  # what comes later belongs to the next calendar, unless nothing comes before
            yield hit(*_places(late), "calendar_weeks", n=len(late), step=late[0].row["activity"], last=last)


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": {
            "one": "Fristen er overskredet for »{step}« i vækstplanen. Markér den som gjort, eller sæt en ny frist.",
            "other": "Fristen er overskredet for {number} opgaver i vækstplanen, fx »{step}«. Markér dem, der er "
            "gjort, og sæt en ny frist for resten.",
        },
        "en": {
            "one": "“{step}” in the growth plan is overdue. Mark it as done, or set a new date.",
            "other": "{number} tasks in the growth plan are overdue, such as “{step}”. Mark those that are done, and "
            "set a new date for the rest.",
        },
    },
    reason={
        "da": "En trin-for-trin-plan virker kun, så længe den passer med det, der sker.",
        "en": "A step-by-step plan only works as long as it matches what is happening.",
    },
)
def growth_steps_overdue(case: Case) -> Iterator[Hit]:
    today = case.today.isoformat()
    found = [step for step in _open(case) if step.row.get("due", today) < today]
    if found:
        yield hit(*_places(found), n=len(found), step=found[0].row["activity"])


@rule(
    Severity.IDEA,
    "article",
    message={
        "da": "Vækstplanen har {count} opgaver, men ingen af dem viser folk vej fra de steder, I selv råder over. Sæt "
        "links på hjemmesiden og i mailsignaturen, eller sæt et skilt op.",
        "en": "The growth plan has {count} tasks, but none of them points people to your profiles from places of your "
        "own. Put links on the website and in the email signature, or put up a sign.",
    },
    reason={
        "da": "Hjemmesiden, mailsignaturen, visitkortet og jeres præsentationer er jeres egne. Et link dér er gratis, "
        "og mange af dem, der ser det, kender jer i forvejen.",
        "en": "The website, the email signature, business cards and presentations are your own. A link there costs "
        "nothing, and many of those who see it know you already.",
    },
)
def growth_plan_without_own_places(case: Case) -> Iterator[Hit]:
    if "followers" not in case.metrics:
        return  # whom one has already need not be shown the way
    rows = case.rows("promotion_steps")
    own = any(
        row.get("kind") in OWN_PLACES or NAMES_OWN_PLACE.matches(normalized(row.get("activity", ""))) for row in rows
    )
    if len(rows) >= FEW_STEPS and not own:
        yield hit("promotion_steps", count=len(rows))


@rule(
    Severity.IDEA,
    "net101",
    message={
        "da": "I vil betale for annoncer (»{step}«), men har ikke skrevet, hvad de må koste. Skriv et beløb i opgaven, "
        "eller sæt et budget på kampagnen.",
        "en": "You mean to pay for ads (“{step}”) but have not said what they may cost. Write an amount in the task, "
        "or set a budget for the campaign.",
    },
    reason={
        "da": "Penge til annoncer er en del af strategien på linje med indhold og platforme. Står beløbet ikke i "
        "planen, bliver det afgjort i sidste øjeblik.",
        "en": "Money for ads is part of the strategy, like content and platforms. If the amount is not in the plan, it "
        "is settled at the last moment.",
    },
)
def adverts_without_budget(case: Case) -> Iterator[Hit]:
    written = (*case.values("promotion_steps", "activity"), *case.values("allowed_actions", "action"))
    if not case.passed("campaigns") or any(case.values("campaigns", "budget")):
        return
    paid = [step for step in _open(case) if step.row.get("kind") == "paid"]
    if paid and not any(NAMES_PRICE.matches(normalized(text)) for text in written):
        yield hit(*_places(paid), "campaigns", step=paid[0].row["activity"])
