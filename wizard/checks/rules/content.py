"""Rules about what: the pillars, and the types of content."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.presence import is_named
from wizard.checks.rules.purpose import little_share
from wizard.knowledge.platforms import platforms

CROWDING = 70
"""Per cent of the posts past which one pillar leaves the others hardly any. Our own judgement."""
ROUNDING = 1
"""Per cent that shares may be off 100, as three thirds are when written in whole numbers."""
OURSELVES = frozenset(
    {"vi", "os", "vor", "vores", "vort", "vore", "virksomheden", "firmaet", "we", "us", "our", "ours"}
)


@rule(
    Severity.IDEA,
    "article",
    message={
        "da": "Alle jeres indholdsspor nævner jer selv: {topics}. Se efter, om hvert af dem også giver målgruppen "
        "noget, den har brug for.",
        "en": "All your pillars mention yourselves: {topics}. Check that each of them also gives the audience "
        "something it needs.",
    },
    reason={
        "da": "Mange vil gerne vise deres talenter og produkter frem, men værdien for brugerne må komme først. Ellers "
        "får I næppe mange engagerede følgere.",
        "en": "Many would like to show off their talents and products, but the value to users has to come first. "
        "Otherwise you are unlikely to get many engaged followers.",
    },
)
def pillars_only_about_ourselves(case: Case) -> Iterator[Hit]:
    topics = case.values("pillars", "topic") if case.passed("pillars") else []
    company = case.get("company_name", "").casefold()
    if len(topics) > 1 and all(_about_ourselves(topic.casefold(), company) for topic in topics):
        yield hit("pillars", "needs", about=", ".join(sorted(topics)), topics=tuple(topics))


def _about_ourselves(topic: str, company: str) -> bool:
    if company and is_named(company, topic):
        return True
    return not OURSELVES.isdisjoint(word.strip(".,:;!?()»«“”\"'") for word in topic.split())


@rule(
    Severity.MISSING,
    "article",
    message={
        "da": {
            "one": "Indholdssporet {topics} er ikke koblet til et formål. Vælg det formål, det skal bidrage mest til.",
            "other": "Indholdssporene {topics} er ikke koblet til et formål. Vælg for hvert af dem det formål, det "
            "skal bidrage mest til.",
        },
        "en": {
            "one": "The pillar {topics} is not tied to a purpose. Choose the purpose it should serve most.",
            "other": "The pillars {topics} are not tied to a purpose. For each, choose the purpose it should serve "
            "most.",
        },
    },
    reason={
        "da": "Man skal kende formålet for at kunne lave indhold, der følger strategien. Indhold uden et formål bliver "
        "det, nogen lige kommer i tanke om.",
        "en": "You need to know the purpose to make content that follows the strategy. Content without one becomes "
        "whatever comes to mind.",
    },
)
def pillar_without_purpose(case: Case) -> Iterator[Hit]:
    if not (case.has("purposes") and case.passed("pillars")):
        return
    found = {
        row["topic"]: number for number, row in case.numbered("pillars") if "topic" in row and "purpose" not in row
    }
    if found:
        places = (("pillars", number) for number in found.values())
        yield hit(*places, "purposes", about=", ".join(sorted(found)), topics=tuple(found), n=len(found))


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Andelene for jeres indholdsspor giver {total} % tilsammen. Ret dem, så de giver 100 %.",
        "en": "The shares of your pillars add up to {total}%. Change them so that they add up to 100%.",
    },
    reason={
        "da": "Kalenderen skal sikre, at det rigtige indhold kommer ud. Går andelene ikke op, ved ingen, hvor meget "
        "hvert indholdsspor skal fylde.",
        "en": "The calendar is there to make sure that the right content goes out. If the shares do not add up, nobody "
        "knows how much room each pillar should have.",
    },
)
def shares_do_not_add_up(case: Case) -> Iterator[Hit]:
    total = round(sum(case.values("pillars", "share")), 2)
    whole = case.complete("pillars", "share")
    if case.passed("pillars") and (total > 100 + ROUNDING or (whole and total < 100 - ROUNDING)):
        yield hit("pillars", total=total)


@rule(
    Severity.MISSING,
    "article",
    message={
        "da": "Indholdssporet »{topic}« får ingen andel af opslagene. Giv det en, eller fjern indholdssporet.",
        "en": "The pillar “{topic}” gets no share of the posts. Give it one, or remove the pillar.",
    },
    reason={
        "da": "Det, der ikke er sat plads af til, kommer ikke i kalenderen. Så får målgruppen og formålet bag "
        "indholdssporet ingen opslag.",
        "en": "What has no room set aside for it does not make it into the calendar. The audience and the purpose "
        "behind the pillar then get no posts.",
    },
)
def pillar_without_posts(case: Case) -> Iterator[Hit]:
    if not case.passed("pillars"):
        return
    all_given = sum(case.values("pillars", "share")) >= 100 - ROUNDING
    for number, row in case.distinct_rows("pillars", "topic", lambda row: not row.get("share", not all_given)):
        yield hit(("pillars", number), about=row["topic"], topic=row["topic"])


@rule(
    Severity.IDEA,
    "article",
    message={
        "da": "»{topic}« fylder {share} % af opslagene. Giv de andre indholdsspor mere plads, eller sløjf dem, I ikke "
        "vil bruge tid på.",
        "en": "“{topic}” takes up {share}% of the posts. Give the other pillars more room, or drop those you will not "
        "spend time on.",
    },
    reason={
        "da": "De andre indholdsspor kommer sjældent i kalenderen, og deres formål og målgrupper får næsten intet. "
        "Hvor grænsen går, er vores eget skøn.",
        "en": "The other pillars seldom reach the calendar, and their purposes and audiences get next to nothing. "
        "Where the line goes is our own judgement.",
    },
)
def pillar_crowds_out_the_others(case: Case) -> Iterator[Hit]:
    # Where it is the main purpose that is crowded out, that is said already.
    if len(case.rows("pillars")) < 2 or little_share(case) is not None:
        return
    for number, row in case.distinct_rows("pillars", "topic", lambda row: row.get("share", 0) > CROWDING):
        yield hit(("pillars", number), about=row["topic"], topic=row["topic"], share=row["share"])


@rule(
    Severity.IDEA,
    "postiz",
    message={
        "da": "Ifølge {sources} kan {platforms} ikke bruges til »{type}«, og I har ikke valgt andre platforme. Vælg en "
        "anden type indhold, eller prøv det af først.",
        "en": "According to {sources}, {platforms} cannot be used for “{type}”, and you have chosen no other "
        "platforms. Choose another type of content, or try it out first.",
    },
    reason={
        "da": "Indholdstyperne skal passe til platformene. Det meste af det, vi ved, kommer fra værktøjer til "
        "planlægning, og platformens egen app kan tillade mere.",
        "en": "Content types have to suit the platforms. Most of what we know comes from scheduling tools, and a "
        "platform’s own app may allow more.",
    },
)
def type_no_platform_carries(case: Case) -> Iterator[Hit]:
    known = platforms()
    supports = [known[platform].support for platform in case.chosen("platforms") if platform in known]
    for type_ in case.chosen("content_types"):
        refusals = [each[type_] for each in supports if type_ in each and not each[type_].supported]
        if refusals and len(refusals) == len(supports):
            publishers = dict.fromkeys(each.source.publisher for each in refusals if each.source)
            yield hit(
                "content_types",
                "platforms",
                about=type_,
                type=case.option("content_types", type_),
                platforms=case.options("platforms", case.chosen("platforms")),
                sources=tuple(publishers),
            )
