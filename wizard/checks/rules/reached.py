"""Rules about those who decide, and those who are somewhere else than we."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.lines import said_in
from wizard.checks.phrases.people import AT_SCHOOL, DECIDES_IN_A_BUSINESS
from wizard.checks.rules.danish_law import is_elsewhere
from wizard.checks.rules.hits import distinct
from wizard.checks.rules.leads import SALES
from wizard.checks.rules.trades import serves_alcohol
from wizard.questionnaire.model import Row

AT_WORK = frozenset({"linkedin", "x"})
"""Platforms on which hardly anybody is who is still at school; our own judgement."""
STILL_AT_SCHOOL = 19
ADULT = 18
DECIDING = frozenset({"decide_and_pay", "partners"})


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Det er »{audience}«, der bestemmer og betaler, men intet indholdsspor og ingen kampagne er til dem. Giv "
        "dem deres eget spor.",
        "en": "It is “{audience}” who decide and pay, but no pillar and no campaign is for them. Give them a pillar of "
        "their own.",
    },
    reason={
        "da": "Den, der bruger det, og den, der betaler, vil vide hver sit. Når kun den ene hører fra jer, bliver der "
        "ikke købt noget.",
        "en": "Whoever uses it and whoever pays want to know different things. If only one of them hears from you, "
        "nothing is bought.",
    },
)
def those_who_pay_not_reached(case: Case) -> Iterator[Hit]:
    if SALES.isdisjoint(case.purposes) or not (case.passed("pillars") and case.complete("pillars", "audience")):
        return
    reached = {*case.values("pillars", "audience"), *case.values("campaigns", "audience")}
    for number, row in case.distinct_rows("audiences", "name", lambda row: row.get("who") == "decide_and_pay"):
        if row["name"] not in reached:
            yield hit("pillars", ("audiences", number), about=row["name"], audience=row["name"])


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Jeres [customers] er virksomheder, men ingen målgruppe er nogen, der bestemmer i en virksomhed "
        "({audiences}). Beskriv dem, der bestemmer og betaler.",
        "en": "Your [customers] are businesses, but no audience is anybody who decides in one ({audiences}). Describe "
        "those who decide and pay.",
    },
    reason={
        "da": "Man skal kende sin målgruppe for at lave indhold, der interesserer den. Her skal den bestå af folk, der "
        "køber for en virksomhed eller er med til at beslutte et køb.",
        "en": "You need to know your audience to make content that interests it. Here it has to be people who buy for "
        "a business or have a say in buying.",
    },
)
def nobody_decides_for_a_business(case: Case) -> Iterator[Hit]:
    rows = [row for row in case.rows("audiences") if row.get("who") != "applicants"]
    if not case.chose("market", "b2b") or (SALES.isdisjoint({*case.purposes}) and "positioning" not in case.purposes):
        return
    names = tuple(row["name"] for row in rows if "name" in row)
    if names and case.passed("audiences") and not any(map(_may_decide, rows)):
        places = [("audiences", number) for number, row in case.numbered("audiences") if row in rows]
        yield hit("audiences", "market", *places, about=",".join(names), audiences=names)


def _may_decide(row: Row) -> bool:
    """Whether anything says that they buy for a business, or nothing says that they do not."""
    if row.get("who") in DECIDING:
        return True
    text = said_in(row, "name", "description", "job", "interests")
    only_uses = row.get("who") == "use_only"
    return not only_uses and ("job" in row or "description" not in row or DECIDES_IN_A_BUSINESS.mentioned_in(text))


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{audience}« er højst {age} år og skal nås på {platforms}, hvor næsten ingen i den alder er. Find dem, "
        "hvor de er, eller nå forældre og skole.",
        "en": "“{audience}” are {age} at most and are to be reached on {platforms}, where hardly anybody of that age "
        "is. Meet them where they are, or reach parents and school.",
    },
    reason={
        "da": "Målgruppen har betydning for, hvilke platforme I vælger. At unge under uddannelse sjældent er på de "
        "platforme, er vores egen vurdering; tal for dem under 18 har vi ikke fundet.",
        "en": "The audience matters for which platforms you choose. That young people at school are seldom on these is "
        "our own judgement; we have found no figures under 18.",
    },
)
def young_people_where_work_is_talked_of(case: Case) -> Iterator[Hit]:
    for number, row in case.distinct_rows("audiences", "name", _is_young):
        theirs = [each for each, names in case.audiences_by_platform.items() if row["name"] in names]
        if theirs and AT_WORK.issuperset(theirs):
            yield hit(
                "platforms",
                ("audiences", number),
                about=row["name"],
                audience=row["name"],
                age=row["age_to"],
                platforms=case.options("platforms", theirs),
            )


def _is_young(row: Row) -> bool:
    return bool(row.get("age_to", ADULT + STILL_AT_SCHOOL) <= STILL_AT_SCHOOL)


@rule(
    Severity.SHOULD,
    "vsod2018",
    legal=True,
    message={
        "da": "I viser alkohol, og »{audience}« går på en ungdomsuddannelse, hvor de fleste er 16–19 år. Vælg en "
        "målgruppe, der er fyldt 18, eller hold alkohol ude af det, de ser.",
        "en": "You show alcohol, and “{audience}” are in upper secondary education, where most are 16 to 19. Choose an "
        "audience of 18 and over, or keep alcohol out of what they see.",
    },
    reason={
        "da": "Reklame for alkohol til elever på ungdomsuddannelser regnes som udgangspunkt for rettet mod unge under "
        "18, skriver VSOD om Alkoholreklamenævnets praksis.",
        "en": "Alcohol advertising to students in upper secondary education counts as a rule as aimed at minors, says "
        "VSOD about the practice of the Danish board for alcohol advertising.",
    },
)
def alcohol_for_pupils(case: Case) -> Iterator[Hit]:
    if not serves_alcohol(case) or is_elsewhere(case):
        return iter(())
    return distinct(
        hit(("audiences", number), "special_topics", about=row["name"], audience=row["name"])
        for number, row in case.numbered("audiences")
        # Under 18 it is another rule.
        # To look for apprentices is no advertising for what they make.
        if "name" in row
        and row.get("who") != "applicants"
        and row.get("age_from", ADULT) <= STILL_AT_SCHOOL
        and min(row.get("age_from", ADULT), row.get("age_to", ADULT)) >= ADULT
        and _at_school(row)
    )


def _at_school(row: Row) -> bool:
    text = said_in(row, "name", "description", "job")
    return AT_SCHOOL.matches(text)
