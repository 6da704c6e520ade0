"""Rules about how old those are whom one wants to reach."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.questionnaire.model import Row

# What is far or young here is our own judgement; no source has a figure for it.
FAR_APART = 20
"""Years between the oldest of one audience and the youngest of another."""
PROFILE_AGE = 13
"""Years, from which the platforms let one have a profile."""
FROM_13 = frozenset({"facebook", "instagram", "tiktok", "snapchat", "youtube", "threads", "x", "reddit", "pinterest"})
ADULT = 18
BUY_NOTHING = frozenset({"use_only", "applicants"})
"""Of those whom a business serves: the pupils whose school pays, and who wants to work there."""
GROWN_UP = 25
"""Years, up to which an audience of children may go; beyond it there are parents among them."""


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{audience}« går fra {first} til {last} år. Byt om på tallene, eller ret det, der er skrevet forkert.",
        "en": "The ages of “{audience}” run from {first} to {last}. Swap the figures, or correct the one that is "
        "wrong.",
    },
    reason={
        "da": "Målgruppen har betydning for, hvilke platforme I vælger. En alder, der ikke kan passe, kan hverken vi "
        "eller [the_colleagues] bruge til det.",
        "en": "The audience matters for which platforms you choose. Neither we nor your [colleagues] can use an age "
        "that cannot be right.",
    },
)
def audience_ages_reversed(case: Case) -> Iterator[Hit]:
    for number, row in case.distinct_rows("audiences", "name", _is_reversed):
        yield hit(
            ("audiences", number), about=row["name"], audience=row["name"], first=row["age_from"], last=row["age_to"]
        )


def _is_reversed(row: Row) -> bool:
    return "age_from" in row and "age_to" in row and bool(row["age_from"] > row["age_to"])


@rule(
    Severity.IDEA,
    "bigum",
    message={
        "da": "På »{platform}« vil I nå både »{younger}« (op til {last} år) og »{older}« (fra {first} år). Vælg den "
        "ene dér, eller gør det tydeligt i hvert opslag, hvem det er til.",
        "en": "On “{platform}” you want to reach both “{younger}” (up to {last}) and “{older}” (from {first}). Choose "
        "one of them there, or make it clear in every post who it is for.",
    },
    reason={
        "da": "En strategi med både en ung og en ældre målgruppe er ikke snævret ind. På den samme profil ser de "
        "hinandens opslag, og mange af dem er ikke til dem selv.",
        "en": "A strategy with both a young and an older audience has not narrowed its aim. On the same profile they "
        "see each other’s posts, and many of those are not meant for them.",
    },
)
def audiences_far_apart(case: Case) -> Iterator[Hit]:
    rows = {
        each.row["name"]: each
        for each in case.numbered("audiences")
        if "name" in each.row and not _is_reversed(each.row)  # those have to be put right first
    }
    served = set(case.values("pillars", "audience"))
    for platform, names in case.audiences_by_platform.items():
        there = [rows[name] for name in sorted(names) if name in rows]
        younger = min(
            (each for each in there if "age_to" in each.row), key=lambda each: each.row["age_to"], default=None
        )
        older = max(
            (each for each in there if "age_from" in each.row), key=lambda each: each.row["age_from"], default=None
        )
        if not (younger and older) or {younger.row["name"], older.row["name"]} <= served:
            continue  # each has its own pillar
        if older.row["age_from"] - younger.row["age_to"] >= FAR_APART:
            yield hit(
                ("audiences", younger.number),
                ("audiences", older.number),
                "platforms",
                about=platform,
                platform=case.option("platforms", platform),
                younger=younger.row["name"],
                last=younger.row["age_to"],
                older=older.row["name"],
                first=older.row["age_from"],
            )


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Jeres [customers] er alle virksomheder, men »{audience}« er højst {age} år. Ret alderen, eller svar, "
        "at I også er til for private.",
        "en": "Your [customers] are all businesses, but “{audience}” are no older than {age}. Correct the age, or "
        "answer that you are there for consumers as well.",
    },
    reason={
        "da": "Man skal kende sin målgruppe for at lave indhold, der interesserer den. Her skal den bestå af folk, der "
        "køber eller er med til at beslutte et køb.",
        "en": "You need to know your audience to make content that interests it. Here it has to be people who buy or "
        "have a say in buying.",
    },
)
def audience_too_young_for_business(case: Case) -> Iterator[Hit]:
    if not case.chose("market", "b2b") or "recruitment" in case.purposes:
        return
    for number, row in case.distinct_rows("audiences", "name", lambda row: row.get("age_to", ADULT) < ADULT):
        if row.get("who") in BUY_NOTHING:
            continue
        yield hit(("audiences", number), "market", about=row["name"], audience=row["name"], age=row["age_to"])


@rule(
    Severity.SHOULD,
    "evafog",
    legal=True,
    message={
        "da": "»{audience}« omfatter børn under {age}, men man skal være fyldt {age} for at have en profil på "
        "{platforms}. Henvend jer til forældrene, eller ret alderen.",
        "en": "“{audience}” includes children under {age}, but you have to be {age} to have a profile on {platforms}. "
        "Address the parents, or correct the age.",
    },
    reason={
        "da": "TikTok kræver ifølge Eva Fog, at man er fyldt 13 år, og den grænse er almindelig på de store platforme. "
        "Læs hver platforms egne vilkår.",
        "en": "According to Eva Fog, TikTok requires users to be 13, and that limit is common on the large platforms. "
        "Read each platform’s own terms.",
    },
)
def audience_too_young_for_platforms(case: Case) -> Iterator[Hit]:
    of = case.audiences_by_platform
    for number, row in case.distinct_rows("audiences", "name", _includes_children):
        own = [platform for platform, names in of.items() if platform in FROM_13 and row["name"] in names]
        for_all = [platform for platform, names in of.items() if platform in FROM_13 and not names]
        if own or for_all:
            yield hit(
                ("audiences", number),
                "platforms",
                about=row["name"],
                audience=row["name"],
                age=PROFILE_AGE,
                platforms=case.options("platforms", own or for_all),
            )


def _includes_children(row: Row) -> bool:
    if row.get("age_to", 0) >= GROWN_UP and row.get("age_from", ADULT) < PROFILE_AGE:
        return False  # a family, or the whole town
    return bool(min(row.get("age_from", ADULT), row.get("age_to", ADULT)) < PROFILE_AGE)


YOUNG = 20
SELDOM_FOR_THE_YOUNG = frozenset({"facebook", "linkedin", "x", "pinterest"})
"""Where few of those who are still at school are to be met; our own assessment."""


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{audience}« er højst {age} år, og planen når dem kun på {platforms}. Spørg nogle af dem, hvor de er, "
        "før I bruger tid dér.",
        "en": "“{audience}” are no older than {age}, and the plan only reaches them on {platforms}. Ask some of them "
        "where they are before you spend time there.",
    },
    reason={
        "da": "Unge følger mest med andre steder end deres forældre. At det er sådan på de platforme, er vores egen "
        "vurdering.",
        "en": "Young people mostly follow along elsewhere than their parents do. That this holds of these platforms is "
        "our own assessment.",
    },
)
def young_only_where_few_of_them_are(case: Case) -> Iterator[Hit]:
    of, chosen = case.audiences_by_platform, case.chosen("platforms")
    for number, row in case.distinct_rows("audiences", "name", _is_young):
        if row.get("evidence") == "data" or _includes_children(row):
            continue
        theirs = [platform for platform, names in of.items() if row["name"] in names] or list(chosen)
        if theirs and SELDOM_FOR_THE_YOUNG.issuperset(theirs):
            yield hit(
                ("audiences", number),
                "platforms",
                about=row["name"],
                audience=row["name"],
                age=row["age_to"],
                platforms=case.options("platforms", theirs),
            )


def _is_young(row: Row) -> bool:
    return bool(row.get("age_to", YOUNG + 1) <= YOUNG) and not _is_reversed(row)
