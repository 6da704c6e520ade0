"""Rules about enquiries: where they come in, who answers them, and how soon."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.conduct import ASKS_SECRETS
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.people import is_yet_to_be_found, names_somebody
from wizard.checks.phrases.places import BUYS_THERE, NO_PROFILE_OF_OURS, ON_PLATFORM
from wizard.checks.phrases.voices import Voice
from wizard.checks.phrases.ways import SHOP
from wizard.checks.rules.alone import works_alone
from wizard.checks.rules.hits import distinct
from wizard.checks.rules.reply_times import is_told, is_wanted_soon

SALES = frozenset({"direct_sales", "leads"})
LONG = {"direct_sales": 24, "leads": 48}
"""Hours somebody who wants to buy, or only asks, may wait; the second is our own judgement."""
VOLUNTEERS = frozenset({"association"})
"""Lines of business in which those who reply do so in their spare time."""
EVERYBODY = frozenset({"alle", "vi", "ingen", "everyone", "everybody", "all", "we", "nobody"})
"""What the answer to who follows up begins with when it is nobody's task."""
NAMED = 3
"""Places that are named before a message grows too long."""


@rule(
    Severity.MISSING,
    "net101",
    message={
        "da": "Blandt jeres formål er {purposes}, men I har ikke skrevet, hvor henvendelser og bestillinger kommer "
        "ind. Skriv mindst ét sted, som nogen ser til hver dag.",
        "en": "Your purposes include {purposes}, but you have not said where enquiries and orders come in. Name at "
        "least one place that somebody checks every day.",
    },
    reason={
        "da": "Et opslag kan vække interessen, men det er et andet sted, folk handler på den. Uden det sted kan I "
        "hverken svare, sælge eller tælle.",
        "en": "A post can raise interest, but people act on it somewhere else. Without that place you can neither "
        "answer, sell nor count.",
    },
)
def sales_without_a_place(case: Case) -> Iterator[Hit]:
    wanted = [purpose for purpose in case.purposes if purpose in SALES]
    # Whoever calls people somewhere, answers them or has a shop they walk into has such a place.
    known = any(map(case.has, ("lead_places", "call_to_action", "lead_owner", "lead_response_hours", "lead_system")))
    if wanted and case.passed("lead_places") and not known and not _has_a_shop(case):
        yield hit("lead_places", "purposes", purposes=case.options("purposes", wanted))


def _has_a_shop(case: Case) -> bool:
    return any(case.voices.texts(Voice.FACT, that=SHOP.mentioned_in))


@rule(
    Severity.MISSING,
    "article",
    message={
        "da": "Ingen har til opgave at følge op på henvendelser fra {places}. Skriv ét navn, og gerne hvem der tager "
        "over i ferier.",
        "en": "Nobody has the task of following up on enquiries from {places}. Give one name, and ideally who takes "
        "over during holidays.",
    },
    reason={
        "da": "Når alle har opgaven, tror alle, at en anden har svaret.",
        "en": "When everyone has the task, everyone assumes that someone else has replied.",
    },
)
def lead_places_without_owner(case: Case) -> Iterator[Hit]:
    places = case.values("lead_places", "place")
    owner = normalized(case.get("lead_owner", "")).split()
    nobody = (
        not owner
        or (owner[0].strip(",.:") in EVERYBODY and not names_somebody(case.get("lead_owner", "")))
        or is_yet_to_be_found(normalized(case.get("lead_owner", "")))
    )
    if places and case.passed("lead_owner") and nobody and not works_alone(case):
        yield hit("lead_owner", "lead_places", places=tuple(dict.fromkeys(places))[:NAMED])


@rule(
    Severity.IDEA,
    "article",
    message={
        "da": "I vil tælle »{metric}«, men de kommer ind {number} steder, og der står ikke, hvor de bliver noteret. "
        "Vælg ét sted, fx et regneark, så alle tæller med.",
        "en": "You mean to count “{metric}”, but they come in at {number} places and nothing says where they are noted "
        "down. Choose one place, such as a spreadsheet, so that all of them count.",
    },
    reason={
        "da": "Samlet ét sted kan I også se, hvor mange der kom, og hvad de blev til.",
        "en": "Gathered in one place, they also show how many came in and what became of them.",
    },
)
def several_lead_places_without_system(case: Case) -> Iterator[Hit]:
    places = case.values("lead_places", "place")
    counted = [each for each in case.numbered("kpis") if each.row.get("metric") == "leads" and "source" not in each.row]
    if len(places) > 1 and counted and case.passed("lead_system") and not case.has("lead_system"):
        metric = case.option("kpis", "leads", "metric")
        yield hit("lead_system", "lead_places", ("kpis", counted[0].number), metric=metric, n=len(places))


@rule(
    Severity.SHOULD,
    "sprout_care",
    message={
        "da": "»{purpose}« er jeres vigtigste formål, men en henvendelse kan vente {hours} timer på svar. Sæt fristen "
        "ned til højst {day} timer, eller skriv på profilen, hvornår I svarer.",
        "en": "“{purpose}” is your main purpose, but an enquiry can wait {hours} hours for a reply. Bring that down to "
        "{day} hours at most, or say on your profile when you reply.",
    },
    reason={
        "da": "Ifølge Sprout Social forventer 79 % af forbrugerne svar inden for et døgn, når de skriver til en "
        "virksomhed på sociale medier. Den, der spørger jer, spørger ofte også andre.",
        "en": "According to Sprout Social, 79% of consumers expect an answer within 24 hours when they write to a "
        "company on social media. Whoever asks you is often asking others too.",
    },
)
def enquiries_wait_too_long(case: Case) -> Iterator[Hit]:
    main, hours = case.purposes[:1], case.get("lead_response_hours", 0)
    if case.chose("industry", *VOLUNTEERS) or any(BUYS_THERE.matches(normalized(place)) for place in _named(case)):
        return  # whoever waits for volunteers knows it, and whoever can buy at once need not wait
    if not SALES.isdisjoint(main) and hours > LONG[main[0]] and is_wanted_soon(case) and not is_told(case, hours):
        yield hit(
            "lead_response_hours",
            "primary_purpose",
            purpose=case.option("purposes", main[0]),
            hours=hours,
            day=LONG[main[0]],
        )


def _named(case: Case) -> list[str]:
    places: list[str] = case.values("lead_places", "place")
    return places


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I vil tage imod henvendelser i »{place}«, men »{platform}« er ikke blandt jeres platforme. Vælg "
        "platformen til, eller lad folk skrive et andet sted.",
        "en": "You mean to take enquiries in “{place}”, but “{platform}” is not among your platforms. Add the "
        "platform, or let people write somewhere else.",
    },
    reason={
        "da": "På en platform, I ikke bruger, ser ingen dem.",
        "en": "On a platform you do not use, nobody sees them.",
    },
)
def leads_on_platform_not_chosen(case: Case) -> Iterator[Hit]:
    chosen = case.chosen("platforms")
    return distinct(
        hit(
            ("lead_places", number),
            "platforms",
            about=f"{platform} {place}",
            place=place,
            platform=case.option("platforms", platform),
        )
        for number, row in case.numbered("lead_places")
        if chosen and (place := row.get("place"))
        for platform in _platforms(place)
        if platform not in chosen
        and not ASKS_SECRETS.matches(normalized(place))
        and not NO_PROFILE_OF_OURS.mentioned_in(normalized(place))
    )


def _platforms(place: str) -> Iterator[str]:
    """The platforms that a place where enquiries come in is on."""
    text = normalized(place)
    return (platform for platform, pattern in ON_PLATFORM.items() if pattern.matches(text))
