"""Rules about ambassadors: that they want to, know what about, and know the limits."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.lines import RowLine
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.staff import MUST, USES_OWN_PROFILES
from wizard.checks.rules.hits import distinct, hits_in


def _planned(case: Case) -> list[str]:
    """The questions that say there are to be ambassadors."""
    team = "ambassador_team" in case.chosen("engagement_activities")
    return [*(["ambassadors"] if case.has("ambassadors") else []), *(["engagement_activities"] if team else [])]


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I vil have ambassadører, men har valgt »{policy}«. Aftal i det mindste mundtligt, hvad de må skrive om, "
        "og hvad der er privat.",
        "en": "You want ambassadors but have chosen “{policy}”. At least agree verbally on what they may write about "
        "and what is private.",
    },
    reason={
        "da": "En politik sikrer, at alle ved, hvordan de kan, skal og må bruge sociale medier, på arbejdet og "
        "privat. Ambassadører gør begge dele på én gang.",
        "en": "A policy makes sure that everyone knows how they can, should and may use social media, at work and "
        "privately. Ambassadors do both at once.",
    },
)
def ambassadors_without_policy(case: Case) -> Iterator[Hit]:
    planned = _planned(case)
    if planned and case.get("policy_wanted") == "no":
        yield hit("policy_wanted", *planned, policy=case.option("policy_wanted", "no"))


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "[The_employees] skal hjælpe med at skaffe følgere (»{step}«), men I har valgt »{policy}«. Tal i det "
        "mindste igennem, hvad de må skrive.",
        "en": "[Employees] are to help gain followers (“{step}”), but you have chosen “{policy}”. At least talk "
        "through what they may write.",
    },
    reason={
        "da": "En politik sikrer, at alle ved, hvordan de kan, skal og må bruge sociale medier. Uden en aftale må "
        "hver enkelt gætte.",
        "en": "A policy makes sure that everyone knows how they can, should and may use social media. Without an "
        "agreement each of them has to guess.",
    },
)
def employees_help_without_policy(case: Case) -> Iterator[Hit]:
    if case.get("policy_wanted") != "no" or _planned(case):
        return
    yield from distinct(
        hit(
            "policy_wanted",
            ("promotion_steps", number),
            about=normalized(row["activity"]),
            step=row["activity"],
            policy=case.option("policy_wanted", "no"),
        )
        for number, row in case.numbered("promotion_steps")
        if row.get("kind") == "employees" and "activity" in row and not row.get("done")
    )


@rule(
    Severity.MISSING,
    "relationspeople",
    message={
        "da": "»{name}« er ambassadør uden selv at have meldt sig. Spørg, og fjern navnet, hvis svaret er nej.",
        "en": "“{name}” is an ambassador without having volunteered. Ask, and remove the name if the answer is no.",
    },
    reason={
        "da": "Forsyningsselskabet HOFOR, der har ambassadører, siger til RelationsPeople, at det er afgørende, at "
        "[the_employees] selv har lysten. Så bliver det, de skriver, ved med at være troværdigt.",
        "en": "The utility company HOFOR, which has ambassadors, tells RelationsPeople how crucial it is that "
        "[employees] themselves want to take part. It keeps what they write credible.",
    },
)
def ambassador_not_volunteered(case: Case) -> Iterator[Hit]:
    return distinct(
        hit(("ambassadors", number), about=row["name"], name=row["name"])
        for number, row in case.numbered("ambassadors")
        if "name" in row and row.get("volunteered") is False
    )


@rule(
    Severity.IDEA,
    "relationspeople",
    message={
        "da": "»{name}« er ambassadør uden et emne. Skriv, hvad vedkommende ved noget om og gerne vil fortælle om.",
        "en": "“{name}” is an ambassador without a topic. Say what they know about and would like to talk about.",
    },
    reason={
        "da": "I det forløb, RelationsPeople beskriver, bygger indsatsen på det, [the_employees] selv brænder for og "
        "har lyst til at fortælle.",
        "en": "In the case RelationsPeople describes, the work builds on what [employees] themselves care about and "
        "want to talk about.",
    },
)
def ambassador_without_topic(case: Case) -> Iterator[Hit]:
    if not case.passed("ambassadors"):
        return iter(())
    return distinct(
        hit(("ambassadors", number), about=row["name"], name=row["name"])
        for number, row in case.numbered("ambassadors")
        if "name" in row and "topic" not in row
    )


@rule(
    Severity.IDEA,
    "article",
    message={
        "da": "I har valgt »{team}«, men ikke skrevet, hvem der er med. Spørg, hvem der har lyst, og skriv navne og "
        "emner.",
        "en": "You have chosen “{team}” but not said who is in it. Ask who would like to join, and put down their "
        "names and topics.",
    },
    reason={
        "da": "Et ambassadørhold er en god måde at få [the_colleagues] med på, men det begynder med dem, der selv vil.",
        "en": "An ambassador team is a good way to get [colleagues] on board, but it begins with those who want to.",
    },
)
def ambassador_team_without_members(case: Case) -> Iterator[Hit]:
    if _planned(case) == ["engagement_activities"] and case.passed("ambassadors"):
        team = case.option("engagement_activities", "ambassador_team")
        yield hit("ambassadors", "engagement_activities", team=team)


@rule(
    Severity.SHOULD,
    "relationspeople",
    message={
        "da": "Det lyder, som om [the_employees] skal bruge deres egne profiler: »{text}«. Skriv, at det er "
        "frivilligt, og spørg, hvem der har lyst.",
        "en": "It sounds as if [employees] have to use profiles of their own: “{text}”. Say that it is voluntary, and "
        "ask who would like to.",
    },
    reason={
        "da": "Forsyningsselskabet HOFOR, der har ambassadører, siger til RelationsPeople, at det er afgørende, at "
        "[the_employees] selv har lysten. Så bliver det, de skriver, ved med at være troværdigt.",
        "en": "The utility company HOFOR, which has ambassadors, tells RelationsPeople how crucial it is that "
        "[employees] themselves want to take part. It keeps what they write credible.",
    },
)
def own_profiles_expected(case: Case) -> Iterator[Hit]:
    return hits_in(line for line in case.lines.matching(USES_OWN_PROFILES) if _is_for_employees(case, line))


def _is_for_employees(case: Case, line: RowLine) -> bool:
    """Whether it is asked of them all, and not of those who run the company and its profiles."""
    row = case.rows(line.question)[line.row]
    if line.question == "policy_do" and MUST.mentioned_in(line.normalized):
        return True
    return row.get("group") == "others" or row.get("kind") == "employees"


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Politikken gælder kun »{scope}«, men {names} skal fortælle om jer som ambassadører. Lad den også "
        "gælde dem.",
        "en": "The policy is only for “{scope}”, but you want {names} to speak of you as ambassadors. Let it be for "
        "them too.",
    },
    reason={
        "da": "Ambassadører skriver på egne profiler og er dem, der oftest er i tvivl om, hvad de må.",
        "en": "Ambassadors write on their own profiles and are those who most often wonder what they may.",
    },
)
def policy_leaves_out_ambassadors(case: Case) -> Iterator[Hit]:
    names = tuple(dict.fromkeys(case.values("ambassadors", "name")))
    posting = {
        word for field in ("creator", "poster") for name in case.values("channel_plan", field) for word in name.split()
    }
    let_in = (*(member.name for member in case.team), *case.values("logins", "who"), case.get("policy_contact", ""))
    posting |= {word.strip(",.;") for name in let_in for word in name.split()}
    others = tuple(name for name in names if name.split()[:1] and name.split()[0] not in posting)
    if case.chosen("policy_scope") == ["channel_team"] and others:
        scope = case.option("policy_scope", "channel_team")
        yield hit("policy_scope", "ambassadors", about=", ".join(others), scope=scope, names=others[:3])
