"""Rules about the needs: what the audiences get out of it, and whether they can be reached where they have them."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.rules.reached import those_who_pay_not_reached

A_TREAT = frozenset({"food", "culture", "tourism"})
"""Lines of business that sell what people are at ease for."""
MONEY_AT_STAKE = 200
"""In whatever money, from which a campaign is more than a try; our own judgement."""
AT_EASE = frozenset({"friends", "entertainment"})
"""Why people are on a platform when they are looking for nothing to buy."""


@rule(
    Severity.MISSING,
    "article",
    message={
        "da": "I har ikke skrevet, hvad »{audience}« har brug for. Tilføj et behov, eller tag målgruppen ud.",
        "en": "You have not said what “{audience}” need. Add a need, or leave the audience out.",
    },
    reason={
        "da": "Man må tænke på værdien for brugerne først. Synes de ikke, at I har interessante budskaber eller "
        "brugbart indhold, får I næppe mange engagerede følgere.",
        "en": "You have to think of the value to users first. If they do not find your messages interesting or your "
        "content useful, you are unlikely to get many engaged followers.",
    },
)
def audience_without_need(case: Case) -> Iterator[Hit]:
    if not (case.passed("needs") and case.complete("needs", "audience")):
        return
    met = {row["audience"] for row in case.rows("needs") if "need" in row or "content" in row}
    met |= {found.about for found in those_who_pay_not_reached.find(case)}  # that is said of them already
    for number, row in case.distinct_rows("audiences", "name", lambda row: row["name"] not in met):
        yield hit("needs", ("audiences", number), about=row["name"], audience=row["name"])


@rule(
    Severity.MISSING,
    "article",
    message={
        "da": {
            "one": "Indholdet »{content}« dækker ikke noget behov. Skriv, hvad målgruppen har brug for, eller drop "
            "indholdet.",
            "other": "{number} rækker nævner indhold, men ikke, hvad målgruppen har brug for, blandt andet "
            "»{content}«. Skriv behovene, eller drop indholdet.",
        },
        "en": {
            "one": "The content “{content}” meets no need. Write what the audience needs, or drop the content.",
            "other": "{number} rows name content but not what the audience needs, “{content}” among them. Write the "
            "needs, or drop the content.",
        },
    },
    reason={
        "da": "Mange vil gerne have sig selv i fokus, men værdien for brugerne må komme først. Indhold uden et behov "
        "er kun tænkt fra jeres side.",
        "en": "Many would like to put themselves at the centre, but the value to users has to come first. Content "
        "without a need is thought of from your side only.",
    },
)
def content_without_need(case: Case) -> Iterator[Hit]:
    found = {row["content"]: number for number, row in case.numbered("needs") if "content" in row and "need" not in row}
    if found and case.passed("needs"):
        places = (("needs", number) for number in found.values())
        yield hit(*places, about=", ".join(sorted(found)), content=next(iter(found)), n=len(found))


@rule(
    Severity.IDEA,
    "article",
    message={
        "da": "»{audience}« er på »{platform}« på grund af {why}, men I vil bruge den til »{goal}«. Giv dem det, de "
        "kommer efter, eller sælg dér, hvor de er klar til at købe.",
        "en": "“{audience}” are on “{platform}” for {why}, but you want to use it for “{goal}”. Give them what they "
        "come for, or sell where they are ready to buy.",
    },
    reason={
        "da": "Det er værd at undersøge, hvorfor målgruppen er på de enkelte platforme. Kunsten er at forene jeres mål "
        "med det, folk selv er ude efter.",
        "en": "It pays to find out why your audience is on each platform. The art is to join your goals with what "
        "people are there for.",
    },
)
def selling_to_people_at_ease(case: Case) -> Iterator[Hit]:
    if case.chose("industry", *A_TREAT):
        return
    whys: dict[tuple[str, str], dict[str, None]] = {}
    sales: dict[tuple[str, str], list[int]] = {}
    for number, row in case.numbered("needs"):
        if {"audience", "platform", "why_there"} <= row.keys():
            there = (row["audience"], row["platform"])
            whys.setdefault(there, {}).update(dict.fromkeys(row["why_there"]))
            if row.get("our_goal") == "direct_sales":
                sales.setdefault(there, []).append(number)
    for (audience, platform), numbers in sales.items():
        why = list(whys[audience, platform])
        # Only where money rests on it.
        paid = any(
            (row.get("audience"), row.get("platform")) == (audience, platform)
            and row.get("budget", 0) >= MONEY_AT_STAKE
            for row in case.rows("campaigns")
        )
        if paid and AT_EASE.issuperset(why):
            yield hit(
                *(("needs", number) for number in numbers),
                about=f"{audience}, {platform}",
                audience=audience,
                platform=case.option("platforms", platform),
                why=case.options("needs", why, "why_there"),
                goal=case.option("purposes", "direct_sales"),
            )


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I skriver, at »{audience}« er på {platforms}, men dér vil I ikke selv være. Vælg en platform, hvor I "
        "kan nå dem, eller tag målgruppen ud.",
        "en": "You say that “{audience}” are on {platforms}, but you do not plan to be there. Choose a platform where "
        "you can reach them, or leave the audience out.",
    },
    reason={
        "da": "Målgruppen har betydning for, hvilke platforme I vælger at være på. Er I et andet sted end målgruppen, "
        "ser den ikke jeres opslag.",
        "en": "The audience matters for which platforms you choose. If you are somewhere else, they will not see your "
        "posts.",
    },
)
def audience_out_of_reach(case: Case) -> Iterator[Hit]:
    if not case.passed("needs"):
        return
    for audience, numbers in _out_of_reach(case).items():
        seen_on = dict.fromkeys(case.rows("needs")[number]["platform"] for number in numbers)
        yield hit(
            "platforms",
            *(("needs", number) for number in numbers),
            about=audience,
            audience=audience,
            platforms=case.options("platforms", list(seen_on)),
        )


def _out_of_reach(case: Case) -> dict[str, list[int]]:
    """The needs of each audience that is on none of the chosen platforms, as far as its needs say where it is."""
    chosen = case.chosen("platforms")
    if not chosen:
        return {}
    found = {
        audience: [number for number in numbers if "platform" in case.rows("needs")[number]]
        for audience, numbers in case.rows_by("needs", "audience").items()
    }
    return {
        audience: numbers
        for audience, numbers in found.items()
        if numbers and not any(case.rows("needs")[number]["platform"] in chosen for number in numbers)
    }


@rule(
    Severity.IDEA,
    "article",
    message={
        "da": {
            "one": "Ét behov hører hjemme på »{platform}«, som I ikke har valgt. Dæk det på en af jeres platforme, "
            "eller vælg »{platform}« til.",
            "other": "{number} behov hører hjemme på »{platform}«, som I ikke har valgt. Dæk dem på en af jeres "
            "platforme, eller vælg »{platform}« til.",
        },
        "en": {
            "one": "One need belongs on “{platform}”, which you have not chosen. Meet it on one of your platforms, or "
            "add “{platform}”.",
            "other": "{number} needs belong on “{platform}”, which you have not chosen. Meet them on one of your "
            "platforms, or add “{platform}”.",
        },
    },
    reason={
        "da": "Folk bruger platformene til forskellige ting. Et behov, de har det ene sted, har de ikke nødvendigvis "
        "det andet.",
        "en": "People use platforms for different things. A need they have in one place is not necessarily one they "
        "have in another.",
    },
)
def need_on_another_platform(case: Case) -> Iterator[Hit]:
    if not case.passed("needs"):
        return
    chosen, elsewhere = case.chosen("platforms"), {n for numbers in _out_of_reach(case).values() for n in numbers}
    for platform, all_numbers in case.rows_by("needs", "platform").items():
        numbers = [number for number in all_numbers if number not in elsewhere]
        if chosen and numbers and platform not in chosen:
            places = (("needs", number) for number in numbers)
            shown = case.option("platforms", platform)
            yield hit(*places, "platforms", about=platform, platform=shown, n=len(numbers))
