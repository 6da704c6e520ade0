"""Rules about whom: the audiences as they are described."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.rules.hits import distinct
from wizard.checks.rules.reached import those_who_pay_not_reached
from wizard.language.writing import name_key

MUCH = 40
"""Per cent of the posts."""


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "To målgrupper hedder »{audience}«. Giv den ene et andet navn, eller fjern den, hvis det er den samme.",
        "en": "Two audiences are called “{audience}”. Give one of them another name, or remove it if it is the same.",
    },
    reason={
        "da": "Behov, platforme og faste emner peger på en målgruppe ved dens navn. Hedder to det samme, ved "
        "ingen, hvem der menes.",
        "en": "Needs, platforms and content pillars point at an audience by its name. Where two share one, there is no "
        "telling which is meant.",
    },
)
def two_audiences_of_one_name(case: Case) -> Iterator[Hit]:
    seen: dict[str, tuple[int, str]] = {}
    found = []
    for number, row in case.numbered("audiences"):
        if "name" not in row:
            continue
        first, name = seen.setdefault(name_key(row["name"]), (number, row["name"]))
        if first != number:
            found.append(hit(("audiences", number), ("audiences", first), about=name, audience=row["name"]))
    return distinct(found)


@rule(
    Severity.IDEA,
    "digitalworks_personas",
    message={
        "da": "Meget af planen bygger på et gæt om {audiences}. Tal med nogle af dem, eller se i jeres egne lister og "
        "platformenes statistik, før I bruger penge på det.",
        "en": "Much of the plan rests on a guess about {audiences}. Talk to some of them, or look at your [customer] "
        "records and the platforms’ statistics, before you spend money on it.",
    },
    reason={
        "da": "Målgrupper beskrives ud fra data eller velbegrundede gæt. Et gæt bliver bedre af det, I har i forvejen: "
        "tal om [the_customers] og det, de, der taler med dem, hører hver dag.",
        "en": "Audiences are described from data or well-founded guesses. A guess gets better with what you already "
        "have: figures about [customers], and what those who talk to them hear every day.",
    },
)
def audience_is_a_guess(case: Case) -> Iterator[Hit]:
    guessed = [
        each
        for each in case.distinct_rows("audiences", "name", lambda row: row.get("evidence") == "guess")
        if _rests_on(case, each.row["name"])
    ]
    if guessed:
        names = tuple(each.row["name"] for each in guessed)
        yield hit(*(("audiences", each.number) for each in guessed), about=", ".join(names), audiences=names)


def _rests_on(case: Case, audience: str) -> bool:
    """Whether much of the plan is made for this audience: it is the only one, or has much of the posts and money."""
    share = sum(row.get("share", 0) for row in case.rows("pillars") if row.get("audience") == audience)
    paid = any(row.get("audience") == audience and row.get("budget") for row in case.rows("campaigns"))
    alone = case.passed("audiences") and len(case.rows("audiences")) == 1
    return alone or (paid and share >= MUCH)


@rule(
    Severity.MISSING,
    "article",
    message={
        "da": "Ingen af jeres indholdsspor er til »{audience}«. Tilføj et, eller vælg målgruppen ved et af dem, I har.",
        "en": "None of your pillars is for “{audience}”. Add one, or choose that audience for one of those you have.",
    },
    reason={
        "da": "Man skal kende målgruppen for at kunne lave interessant indhold til netop den. En målgruppe uden et "
        "indholdsspor får ingen faste opslag i kalenderen.",
        "en": "You need to know your audience to make content that interests it. An audience without a pillar gets no "
        "regular posts in the calendar.",
    },
)
def audience_without_pillar(case: Case) -> Iterator[Hit]:
    if not (case.passed("pillars") and case.complete("pillars", "audience")):
        return
    served = case.rows_by("pillars", "audience")
    said_already = {each.about for each in those_who_pay_not_reached.find(case)}
    missing = {name for name in case.values("audiences", "name") if name not in served} - said_already
    for number, row in case.distinct_rows("audiences", "name", lambda row: row["name"] in missing):
        yield hit("pillars", ("audiences", number), about=row["name"], audience=row["name"])


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": {
            "one": "»{audience}« bruges ét sted, men er ikke blandt jeres målgrupper. Beskriv målgruppen, eller vælg "
            "en anden dér.",
            "other": "»{audience}« bruges {number} steder, men er ikke blandt jeres målgrupper. Beskriv målgruppen, "
            "eller vælg en anden de steder.",
        },
        "en": {
            "one": "“{audience}” is used in one place but is not among your audiences. Describe the audience, or "
            "choose another there.",
            "other": "“{audience}” is used in {number} places but is not among your audiences. Describe the audience, "
            "or choose another in those places.",
        },
    },
    reason={
        "da": "Det er vigtigt at kende sin målgruppe. En målgruppe, der kun er nævnt ved navn, kan [the_colleagues] "
        "ikke skrive til.",
        "en": "It is important to know your audience. Your [colleagues] cannot write for one that is only a name.",
    },
)
def audience_used_but_not_described(case: Case) -> Iterator[Hit]:
    for audience, places in case.dangling("audiences.name").items():
        yield hit(*places, "audiences", about=audience, audience=audience, n=len(places))


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{purpose}« er jeres vigtigste formål, men alle jeres målgrupper kender jer allerede (»{who}«). "
        "Beskriv dem, der ikke gør, "
        "eller vælg et andet formål.",
        "en": "“{purpose}” is your main purpose, but all your audiences know you already (“{who}”). Describe those "
        "who do not, or "
        "choose another purpose.",
    },
    reason={
        "da": "Kendskab er at blive kendt af nogen, der ikke har hørt om en.",
        "en": "Awareness is to become known to people who have not heard of one.",
    },
)
def known_to_those_who_know(case: Case) -> Iterator[Hit]:
    who = set(case.values("audiences", "who"))
    if case.get("primary_purpose") == "awareness" and case.complete("audiences", "who") and who == {"customers_now"}:
        yield hit(
            "audiences",
            "primary_purpose",
            purpose=case.option("purposes", "awareness"),
            who=case.option("audiences", "customers_now", "who"),
        )
