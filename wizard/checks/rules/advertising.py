"""Rules about advertising: that it shows, whom it is for, and what it says of prices."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.adults import NAMES_UNSUITABLE
from wizard.checks.phrases.advertising import (
    HIDES_ADVERTISING,
    MARKED,
    PAYS_FOR_MENTIONS,
    REWARDS_MENTIONS,
    SAYS_WHERE_ONE_WORKS,
    UNMARKED_GIFT,
)
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.prices import FOR_SOME_ALONE, LOWERS_PRICE
from wizard.checks.phrases.staff import USES_OWN_PROFILES
from wizard.checks.phrases.untold import PAID_AND_UNTOLD
from wizard.checks.phrases.voices import DONE
from wizard.checks.rules.campaigns import days_of, title
from wizard.checks.rules.danish_law import in_denmark
from wizard.checks.rules.hits import distinct, hits_in, hits_spoken
from wizard.checks.rules.own_rules import demanded
from wizard.checks.rules.trades import serves_alcohol

SOLD = (("campaigns", ("name", "offer")), ("pillars", ("topic",)), ("needs", ("content",)))
"""Where it says what an audience is offered."""

LONGEST_OFFER = 10
"""Days."""
ADULT = 18
NAMED = 3
"""Names that are called before a message grows too long."""


@rule(
    Severity.MUST,
    "fo_employees2018",
    legal=True,
    message={
        "da": "Det lyder, som om nogen skal omtale jer, uden at man kan se, at det er reklame: »{text}«. Skriv, at "
        "opslaget skal begynde med »reklame« eller sige, at man arbejder hos jer.",
        "en": "It sounds as if someone is to mention you without it showing that it is advertising: “{text}”. Say that "
        "the post has to begin with “Ad” (in Danish “reklame”) or say that the person works for you.",
    },
    reason={
        "da": "Al reklame skal tydeligt mærkes som reklame. Det skal ifølge Forbrugerombudsmanden altid fremgå, når en "
        "medarbejder eller en anden reklamerer på en virksomheds vegne.",
        "en": "All advertising has to be clearly marked as such. According to the Danish Consumer Ombudsman, it must "
        "always be clear when an employee or anyone else advertises on a company’s behalf.",
    },
)
def hidden_advertising(case: Case) -> Iterator[Hit]:
    heard = tuple(hits_in(case.lines.matching(HIDES_ADVERTISING, UNMARKED_GIFT)))
    yield from heard
    told = {each.places[0] for each in heard}
    # A series of articles is planned as well.
    paid = hits_spoken(case.voices.matching(PAID_AND_UNTOLD, *DONE))
    yield from (each for each in paid if each.places[0] not in told)


@rule(
    Severity.SHOULD,
    "fo_employees2018",
    legal=True,
    message={
        "da": "{names} skal fortælle om jer på egen profil, men der står ingen steder, at læserne skal kunne se, hvem "
        "man arbejder for. Skriv i politikken, at ambassadører fortæller, hvor de arbejder, og mærker reklame.",
        "en": "{names} will talk about you on a profile of their own, but nothing says that readers must be able to "
        "see who they work for. Put in the policy that ambassadors say where they work and mark advertising as such.",
    },
    reason={
        "da": "Aftaler I med [a_employee], at vedkommende omtaler jeres varer på sin egen profil, skal det ifølge "
        "Forbrugerombudsmanden tydeligt fremgå, at det er reklame.",
        "en": "If you agree with [employees] that they mention your products on their own profiles, it must, according "
        "to the Danish Consumer Ombudsman, be clear that it is advertising.",
    },
)
def ambassadors_without_marking(case: Case) -> Iterator[Hit]:
    names = tuple(dict.fromkeys(case.values("ambassadors", "name")))
    # A policy kept elsewhere may well say so, and for those who want none there is another rule.
    elsewhere = case.get("policy_wanted") == "have_one" and not case.has("policy_do", "policy_dont", "policy_private")
    if not names or elsewhere or case.get("policy_wanted") == "no":
        return
    if case.chose("industry", "association", "culture") or not _will_post(case):
        return  # a club's members work elsewhere, and speak as members
    if not demanded(case, MARKED, SAYS_WHERE_ONE_WORKS):
        yield hit("policy_do", "ambassadors", names=names[:NAMED])


def _will_post(case: Case) -> bool:
    """Whether anything says that they are to write on profiles of their own, and not only to be asked."""
    team = "ambassador_team" in case.chosen("engagement_activities")
    helps = any(row.get("kind") == "employees" and not row.get("done") for row in case.rows("promotion_steps"))
    return team or helps or any(case.lines.matching(USES_OWN_PROFILES))


@rule(
    Severity.MUST,
    "fo_some",
    legal=True,
    message={
        "da": "Det lyder, som om andre skal omtale jer mod betaling eller gaver: »{text}«. Skriv, at hvert opslag skal "
        "mærkes »reklame« eller »annonce«, så man ser det med det samme.",
        "en": "It sounds as if others are to mention you for payment or gifts: “{text}”. Say that every post has to be "
        "marked “Ad” (in Danish “reklame” or “annonce”), so that people see it at once.",
    },
    reason={
        "da": "Skjult reklame er forbudt i alle medier. Forbrugerombudsmanden anbefaler, at hver omtale og hver video "
        "for sig mærkes tydeligt med »reklame« eller »annonce«, så man ikke skal lede efter det.",
        "en": "Hidden advertising is banned in all media. The Danish Consumer Ombudsman recommends marking each "
        "mention and each video clearly with “reklame” or “annonce”, so that nobody has to look for it.",
    },
)
def paid_mentions_without_marking(case: Case) -> Iterator[Hit]:
    found = tuple(case.lines.matching(PAYS_FOR_MENTIONS, REWARDS_MENTIONS))
    if found and not demanded(case, MARKED, apart_from=frozenset(line.normalized for line in found)):
        yield from hits_in(found)


@rule(
    Severity.SHOULD,
    "fo_price2022",
    legal=True,
    message={
        "da": "Det lyder, som om »{campaign}« sætter prisen ned i {days} dage. Tjek, om nedsættelsen må vare så længe: "
        "Et tilbud må som udgangspunkt vare højst {longest} dage.",
        "en": "It sounds as if “{campaign}” cuts the price for {days} days. Check whether the reduction may last that "
        "long: in Denmark an offer may last {longest} days at most as a rule.",
    },
    reason={
        "da": "Forbrugerombudsmandens retningslinjer fra 2022 sætter perioden til 10 dage. I skal også oplyse den "
        "laveste pris i de seneste 30 dage, og hver kampagne afbryder de 30 dage, en normalpris skal have gældt.",
        "en": "The Danish Consumer Ombudsman’s guidelines from 2022 set the period at 10 days. You must also state the "
        "lowest price of the last 30 days, and every campaign breaks the 30 days for which a normal price must have "
        "applied.",
    },
)
def long_price_reduction(case: Case) -> Iterator[Hit]:
    if case.chose("market", "b2b"):
        return iter(())
    return in_denmark(case, distinct(_long_reductions(case)))  # the rules protect consumers, and there


def _long_reductions(case: Case) -> Iterator[Hit]:
    for line in case.lines.all:
        if (
            line.question == "campaigns"
            and LOWERS_PRICE.matches(line.normalized)
            and not FOR_SOME_ALONE.mentioned_in(line.normalized)
        ):
            row = case.rows("campaigns")[line.row]
            days = days_of(row)
            if days is not None and days > LONGEST_OFFER:
                yield hit(line.place, about=line.normalized, campaign=title(row), days=days, longest=LONGEST_OFFER)


@rule(
    Severity.MUST,
    "fo_children",
    legal=True,
    message={
        "da": "Det lyder, som om »{text}« handler om noget, der ikke må markedsføres for unge under 18, og "
        "»{audience}« omfatter unge under 18. Vælg en anden målgruppe, eller tag det ud.",
        "en": "It sounds as if “{text}” is about something that must not be marketed to people under 18, and "
        "“{audience}” includes people under 18. Choose another audience, or take it out.",
    },
    reason={
        "da": "Enhver omtale af alkohol er ifølge Forbrugerombudsmanden forbudt i reklame, der retter sig mod unge "
        "under 18 år. Det samme gælder uegnede produkter som energidrikke, slankeprodukter, tatoveringer og solarier.",
        "en": "According to the Danish Consumer Ombudsman, any mention of alcohol is banned in advertising aimed at "
        "people under 18. So are unsuitable products such as energy drinks, slimming products, tattoos and sunbeds.",
    },
)
def unsuitable_for_minors(case: Case) -> Iterator[Hit]:
    return distinct(offered_to_minors(case, young_audiences(case)))


def young_audiences(case: Case) -> set[str]:
    """The names of the audiences that include people under 18."""
    return {
        row["name"]
        for row in case.rows("audiences")
        if "name" in row and min(row.get("age_from", ADULT), row.get("age_to", ADULT)) < ADULT
    }


def offered_to_minors(case: Case, young: set[str]) -> Iterator[Hit]:
    for question, fields in SOLD:
        for number, row in case.numbered(question):
            said = ". ".join(row[field] for field in fields if field in row)
            if row.get("audience") in young and NAMES_UNSUITABLE.matches(normalized(said)):
                about = f"{row['audience']}: {said}"
                yield hit((question, number), "audiences", about=about, text=said, audience=row["audience"])


@rule(
    Severity.MUST,
    "fo_children",
    legal=True,
    message={
        "da": "I vil vise alkohol, og »{audience}« omfatter unge under 18. Sæt alderen op til mindst 18, eller hold "
        "alkohol ude af alt det, de skal se.",
        "en": "You mean to show alcohol, and “{audience}” includes people under 18. Raise the age to 18 at least, or "
        "keep alcohol out of everything they see.",
    },
    reason={
        "da": "Enhver omtale af alkohol er ifølge Forbrugerombudsmanden forbudt i reklame, der retter sig mod unge "
        "under 18 år.",
        "en": "According to the Danish Consumer Ombudsman, any mention of alcohol is banned in advertising aimed at "
        "people under 18.",
    },
)
def alcohol_for_minors(case: Case) -> Iterator[Hit]:
    if not serves_alcohol(case):
        return iter(())
    # What is named there already is said by the rule above.
    named = {each.values["audience"] for each in offered_to_minors(case, young_audiences(case))}
    return distinct(
        hit(("audiences", number), "special_topics", about=row["name"], audience=row["name"])
        for number, row in case.numbered("audiences")
        if row.get("name") in young_audiences(case) - named
    )
