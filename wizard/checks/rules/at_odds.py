"""Rules about two answers that were chosen or entered, and that cannot both be meant."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.one_place import ONE_PLATFORM_ALONE
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.voices import Voice
from wizard.checks.phrases.ways import PHONE
from wizard.checks.presence import is_alone_in, named_in
from wizard.checks.rules.campaigns import title
from wizard.checks.rules.hits import distinct
from wizard.knowledge.platforms import platforms

ONLY_CUSTOMERS = frozenset({"buy", "give"})
"""What a campaign wants that nobody does who looks for a job; a talk or a visit they may well book."""
BOTH_AWAY = 5
"""Days two people may be away at once before it matters; our own judgement."""
MORE_THAN_THE_TEAM = 1.5
"""How much the hours of all may exceed those of the team, for what others do; our own judgement."""


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I vil have færre opkald, men beder selv folk ringe: »{call}«. Send dem først et sted hen, hvor de "
        "finder "
        "svaret selv.",
        "en": "You want fewer calls, but ask people to ring yourselves: “{call}”. Send them first to where they "
        "find the "
        "answer on their own.",
    },
    reason={
        "da": "Opfordringen er det, flest læser og følger. Den skal pege samme vej som målet.",
        "en": "The call to action is what most people read and follow. It has to point the same way as the goal.",
    },
)
def calls_asked_for_and_unwanted(case: Case) -> Iterator[Hit]:
    call = case.get("call_to_action", "")
    for number, row in case.numbered("company_aims"):
        if row.get("aim") == "fewer_calls" and PHONE.called_for.matches(normalized(call)):
            yield hit("call_to_action", ("company_aims", number), about=normalized(call), call=call)
            return


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Kampagnen »{campaign}« vil have »{wants}« og er til »{audience}«, som er »{who}«. Ret, hvad den "
        "vil have, "
        "eller hvem den er til.",
        "en": "The campaign “{campaign}” wants “{wants}” and is for “{audience}”, who are “{who}”. Correct what "
        "it wants, "
        "or whom it is for.",
    },
    reason={
        "da": "Beder man folk om noget, de ikke kom for, gør de ingenting. Tallene bliver også talt forkert.",
        "en": "Ask people for something they did not come for, and they do nothing. The figures get counted "
        "wrongly too.",
    },
)
def campaign_wants_what_they_do_not_do(case: Case) -> Iterator[Hit]:
    applying = {row["name"] for row in case.rows("audiences") if "name" in row and row.get("who") == "applicants"}
    return distinct(
        hit(
            ("campaigns", number),
            "audiences",
            about=f"{row.get('name', '')} {row['wants']}",
            campaign=title(row),
            wants=case.option("campaigns", row["wants"], "wants"),
            audience=row["audience"],
            who=case.option("audiences", "applicants", "who"),
        )
        for number, row in case.numbered("campaigns")
        if row.get("wants") in ONLY_CUSTOMERS and row.get("audience") in applying
    )


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "{stand_in} skal træde til for {name}, men er selv væk fra {first} til {last}. Find en anden til de "
        "dage.",
        "en": "{stand_in} is to stand in for {name} but is away too, from {first} to {last}. Find somebody else "
        "for those "
        "days.",
    },
    reason={
        "da": "En afløser, der også er væk, opdager man først, når nogen venter på svar.",
        "en": "That a stand-in is away too is found out when somebody is waiting for a reply.",
    },
)
def stand_in_is_away_too(case: Case) -> Iterator[Hit]:
    for member in case.team:
        for other in named_in(member.stands_in, case.team):
            if not (member.away and other.away) or not is_alone_in(other, member.stands_in, case.team):
                continue
            first, last = max(member.away[0], other.away[0]), min(member.away[1], other.away[1])
            if (last - first).days + 1 >= BOTH_AWAY and other != member:
                yield hit(
                    ("team", member.number),
                    ("team", other.number),
                    about=f"{member.name} {other.name}",
                    name=member.name,
                    stand_in=other.name,
                    first=first,
                    last=last,
                )
                if named_in(other.stands_in, case.team) == (member,):
                    return  # each stands in for the other: it is one fault


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I har sat {available} timer om ugen af, men dem, der skal gøre arbejdet, har {own} tilsammen. Ret "
        "det ene "
        "tal, eller skriv, hvem der har resten.",
        "en": "You have set aside {available} hours a week, but those who do the work have {own} between them. Correct "
        "one of the figures, or say who has the rest.",
    },
    reason={
        "da": "Planen bliver regnet ud fra timerne i alt. Er de der ikke, bliver opslagene ikke lavet.",
        "en": "The plan is worked out from the hours in all. If they are not there, the posts do not get made.",
    },
)
def hours_nobody_has(case: Case) -> Iterator[Hit]:
    available = case.get("hours_per_week", 0)
    if case.complete("team", "hours"):
        own = sum(case.values("team", "hours"))
        if available >= MORE_THAN_THE_TEAM * own and available > own + 1:
            yield hit("hours_per_week", "team", available=available, own=own)


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I skriver »{text}«, men har valgt {platforms}. Vælg de andre fra, eller skriv sætningen om.",
        "en": "You write “{text}” but have chosen {platforms}. Leave the others out, or rewrite the sentence.",
    },
    reason={
        "da": "Strategien er det, andre arbejder efter. Siger den ét sted og planen flere, ved ingen, hvad der gælder.",
        "en": "The strategy is what others work by. If it says one place and the plan says more, nobody knows "
        "what holds.",
    },
)
def one_platform_said_more_chosen(case: Case) -> Iterator[Hit]:
    chosen = [platform for platform in case.chosen("platforms") if platform in platforms()]
    if len(chosen) < 2:
        return iter(())
    return distinct(
        hit(
            said.place,
            "platforms",
            about=said.normalized,
            text=said.text,
            platforms=case.options("platforms", case.chosen("platforms")),
        )
        for said in case.voices.sentences(Voice.SAID, Voice.FACT, that=ONE_PLATFORM_ALONE.matches)
        if said.question in ("strategy_statement", "overall_strategy", "company_about", "key_messages")
    )
