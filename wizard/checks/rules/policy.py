"""Rules about the policy for staff: whether there is one, and whether it can be followed."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.rules.alone import works_alone
from wizard.checks.rules.hits import in_both_lists

MANY = 3
"""Things one must not do, from which on they need to hear as well what they may; our own judgement."""
CONTENT = ("policy_do", "policy_dont", "policy_private", "policy_contact")


@rule(
    Severity.MISSING,
    "digitalworks_policy",
    message={
        "da": "I har valgt »{policy}«, men der står ikke noget i den. Skriv mindst én ting, [the_employees] må, én, de "
        "ikke må, og hvem de kan spørge.",
        "en": "You have chosen “{policy}”, but there is nothing in it. Write down at least one thing [employees] may "
        "do, one they must not, and who they can ask.",
    },
    reason={
        "da": "En politik skal hjælpe [the_colleagues] med at vide, hvordan de kan bruge sociale medier aktivt, og "
        "hvornår de skal lade være. Det kan den først, når der står noget i den.",
        "en": "A policy should help [colleagues] know how they can make active use of social media, and when not to. "
        "It can only do that once there is something in it.",
    },
)
def written_policy_without_rules(case: Case) -> Iterator[Hit]:
    if case.get("policy_wanted") == "written" and case.passed("policy_contact") and not case.has(*CONTENT):
        yield hit("policy_do", "policy_wanted", policy=case.option("policy_wanted", "written"))


@rule(
    Severity.SHOULD,
    "digitalworks_policy_tips",
    message={
        "da": {
            "one": "I har valgt »{policy}«, men skrevet {number} regel til den. Svar, at I vil have en politik, eller "
            "slet reglen.",
            "other": "I har valgt »{policy}«, men skrevet {number} regler til den. Svar, at I vil have en politik, "
            "eller slet reglerne.",
        },
        "en": {
            "one": "You have chosen “{policy}” but written {number} rule for it. Answer that you want a policy, or "
            "delete the rule.",
            "other": "You have chosen “{policy}” but written {number} rules for it. Answer that you want a policy, or "
            "delete the rules.",
        },
    },
    reason={
        "da": "Nogle har brug for en nedskrevet politik, andre for en snak om god brug. Er svaret uklart, ved ingen, "
        "om reglerne gælder.",
        "en": "Some need a written policy, others a talk about good use. If the answer is unclear, nobody knows "
        "whether the rules apply.",
    },
)
def rules_without_policy(case: Case) -> Iterator[Hit]:
    rules = [*case.rows("policy_do"), *case.rows("policy_dont")]
    if rules and case.get("policy_wanted") == "no" and not works_alone(case):  # then they are notes to oneself
        lists = [question for question in ("policy_do", "policy_dont") if case.has(question)]
        yield hit("policy_wanted", *lists, policy=case.option("policy_wanted", "no"), n=len(rules))


@rule(
    Severity.IDEA,
    "digitalworks_policy_tips",
    message={
        "da": {
            "one": "Politikken har {number} ting, man ikke må, og ingen, man gerne må. Skriv også, hvad "
            "[the_employees] frit kan gøre.",
            "other": "Politikken har {number} ting, man ikke må, og ingen, man gerne må. Skriv også, hvad "
            "[the_employees] frit kan gøre.",
        },
        "en": {
            "one": "The policy has {number} thing [employees] must not do and none that they may. Say what they are "
            "free to do as well.",
            "other": "The policy has {number} things [employees] must not do and none that they may. Say what they "
            "are free to do as well.",
        },
    },
    reason={
        "da": "Mange politikker er skrevet, så de afskrækker [the_employees] fra at bruge sociale medier. Digital "
        "Works råder til at fokusere på det positive.",
        "en": "Many policies are written so that they deter [employees] from using social media. Digital Works advises "
        "focusing on the positive.",
    },
)
def policy_only_forbids(case: Case) -> Iterator[Hit]:
    forbidden = len(case.rows("policy_dont"))
    if forbidden >= MANY and case.passed("policy_dont") and not case.has("policy_do") and not works_alone(case):
        yield hit("policy_do", "policy_dont", n=forbidden)


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{action}« står både under det, [the_employees] må, og under det, de ikke må. Slet den ene række.",
        "en": "“{action}” is listed both among what [employees] may do and among what they must not do. Delete one of "
        "the rows.",
    },
    reason={
        "da": "Politikken skal sikre, at alle ved, hvordan de kan, skal og må bruge sociale medier. De kan ikke følge "
        "begge regler.",
        "en": "The policy is there so that everyone knows how they can, should and may use social media. They cannot "
        "follow both rules.",
    },
)
def rule_both_do_and_dont(case: Case) -> Iterator[Hit]:
    return in_both_lists(case, ("policy_do", "rule"), ("policy_dont", "rule"))
