"""Rules about contests: what one may ask of those who enter, and what they have to be told."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.contests import (
    COLLECTS_ADDRESSES,
    DRAWN_THERE,
    FOR_FOLLOWERS,
    REQUIRES_FOLLOWING,
    REQUIRES_SHARES,
    REQUIRES_TAGS,
    TELLS_HOW,
    TELLS_PRIZE,
    TELLS_TERMS,
    TELLS_WHEN,
)
from wizard.checks.phrases.forbidden import DRINKS_A_LOT, PAYS_TO_ENTER
from wizard.checks.phrases.lines import RowLine
from wizard.checks.phrases.pattern import Pattern
from wizard.checks.rules.hits import distinct, hits_in
from wizard.questionnaire.model import Option

OF_META = frozenset({"facebook", "instagram"})

TOLD = (
    (TELLS_PRIZE, Option(id="prize", label={"da": "præmien og dens værdi", "en": "the prize and its value"})),
    (TELLS_TERMS, Option(id="terms", label={"da": "betingelser for at deltage", "en": "the terms for entering"})),
    (TELLS_HOW, Option(id="how", label={"da": "hvordan vinderen findes", "en": "how the winner is found"})),
    (TELLS_WHEN, Option(id="when", label={"da": "hvornår vinderen findes", "en": "when the winner is found"})),
)
"""What those who enter have to be told. That there is none of it tells them as well."""
TO_BE_DROPPED = (DRINKS_A_LOT, PAYS_TO_ENTER)
"""A contest that another rule asks one to drop needs no terms."""


@rule(
    Severity.MUST,
    "fo_tagging",
    legal=True,
    message={
        "da": "Det lyder, som om man skal tagge andre for at være med i en konkurrence: »{text}«. Lad folk deltage på "
        "en anden måde, fx med en kommentar.",
        "en": "It sounds as if people have to tag others to enter a contest: “{text}”. Let them enter another way, for "
        "example with a comment.",
    },
    reason={
        "da": "Et tag sender den, der bliver tagget, en notifikation om konkurrencen. Er det et krav, er "
        "notifikationen efter Forbrugerombudsmandens opfattelse sendt på [the_company'] vegne, og uden samtykke er den "
        "spam.",
        "en": "A tag sends the person tagged a notification about the contest. If tagging is required, the Danish "
        "Consumer Ombudsman holds that the notification is sent on [the_company'] behalf, and without consent it is "
        "spam.",
    },
)
def contest_requires_tagging(case: Case) -> Iterator[Hit]:
    return hits_in(case.lines.contests(REQUIRES_TAGS))


@rule(
    Severity.MUST,
    "meta_promo2019",
    legal=True,
    message={
        "da": "Det lyder, som om man skal dele et opslag for at være med i en konkurrence: »{text}«. Lad folk deltage "
        "på en anden måde, fx med en kommentar.",
        "en": "It sounds as if people have to share a post to enter a contest: “{text}”. Let them enter another way, "
        "for example with a comment.",
    },
    reason={
        "da": "Metas regler siger, at deltagernes egne profiler og venner ikke må bruges til at afvikle en "
        "konkurrence, fx »del for at deltage«. Vi har læst dem, som de lød i august 2019.",
        "en": "Meta’s rules say that entrants’ own profiles and friends must not be used to run a contest, for example "
        "“share to enter”. We have read them as they stood in August 2019.",
    },
)
def contest_requires_sharing(case: Case) -> Iterator[Hit]:
    chosen = case.chosen("platforms")
    elsewhere = bool(chosen) and OF_META.isdisjoint(chosen)
    tagging = _places(case, REQUIRES_TAGS)  # one sentence is one fault: entering another way puts both right
    return hits_in(
        line
        for line in case.lines.contests(REQUIRES_SHARES)
        if (line.platform in OF_META or (line.platform is None and not elsewhere)) and line.place not in tagging
    )


def _places(case: Case, *patterns: Pattern) -> set[tuple[str, int]]:
    """Where a contest asks for what one must not ask for."""
    return {line.place for line in case.lines.contests(*patterns)}


@rule(
    Severity.SHOULD,
    "conniejakobsen",
    legal=True,
    message={
        "da": "Det lyder, som om man skal følge siden eller synes godt om den for at være med i en konkurrence: "
        "»{text}«. Tjek platformens regler, eller lad en kommentar være nok.",
        "en": "It sounds as if people have to follow or like the page to enter a contest: “{text}”. Check the "
        "platform’s rules, or let a comment be enough.",
    },
    reason={
        "da": "Danske guider er uenige: Connie Jakobsen skriver, at man på Facebook ikke må kræve et like til siden. "
        "Andre skriver, at man gerne må. Spamforbuddet er ifølge Forbrugerombudsmanden (2018) ikke til hinder for det.",
        "en": "Danish guides disagree: Connie Jakobsen writes that on Facebook you may not require people to like the "
        "page. Others write that you may. According to the Danish Consumer Ombudsman (2018), the ban on spam does not "
        "stand in the way.",
    },
)
def contest_requires_following(case: Case) -> Iterator[Hit]:
    asked = _places(case, REQUIRES_TAGS, REQUIRES_SHARES)  # what one must not ask for is to be put right first
    return hits_in(line for line in case.lines.contests(REQUIRES_FOLLOWING) if line.place not in asked)


@rule(
    Severity.SHOULD,
    "conniejakobsen",
    legal=True,
    message={
        "da": "Vi kan ikke finde {missing} i konkurrencen »{text}«. Tilføj det, der mangler, eller skriv blandt det, I "
        "må i en kampagne, at det skal stå i opslaget.",
        "en": "We cannot find {missing} in the contest “{text}”. Add what is missing, or write among what you may do "
        "in a campaign that the post has to include it.",
    },
    reason={
        "da": "Vilkårene skal være tydelige for deltagerne. Guiden nævner præmiens værdi, krav om alder og område, "
        "hvordan og hvornår vinderen findes, og hvor navnet bliver offentliggjort.",
        "en": "The terms have to be clear to those who enter. The guide lists the value of the prize, limits of age "
        "and area, how and when the winner is found, and where the name is published.",
    },
)
def contest_without_terms(case: Case) -> Iterator[Hit]:
    # What is said of all contests need not be said of each.
    general = [line.normalized for line in case.lines.contests() if line.question == "allowed_actions"]
    untold = [(pattern, label) for pattern, label in TOLD if not any(map(pattern.mentioned_in, general))]
    found = (
        (line, tuple(label for pattern, label in untold if not pattern.mentioned_in(line.normalized)))
        for line in _planned(case.lines.contests())
        if not any(pattern.matches(line.normalized) for pattern in TO_BE_DROPPED)
        and not DRAWN_THERE.matches(line.normalized)
    )
    return distinct(
        hit(line.place, "allowed_actions", about=line.normalized, text=line.text, missing=missing)
        for line, missing in found
        if missing
    )


def _planned(lines: Iterator[RowLine]) -> Iterator[RowLine]:
    """One contest each, not what is said of contests in general."""
    return (line for line in lines if line.question in ("promotion_steps", "campaigns"))


@rule(
    Severity.IDEA,
    "fo_contest_consent2021",
    legal=True,
    message={
        "da": "Det lyder, som om en konkurrence også skal samle mailadresser ind: »{text}«. Skriv, at det skal stå "
        "tydeligt, før man deltager, og at man skal kunne se, hvem mailene kommer fra.",
        "en": "It sounds as if a contest is also there to collect email addresses: “{text}”. Say that this has to be "
        "clear before people enter, and that they must be able to see who the emails come from.",
    },
    reason={
        "da": "Ifølge advokatfirmaet Plesner kræver Forbrugerombudsmandens vejledning fra 2021, at formålet og navnene "
        "på de virksomheder, der vil kontakte deltagerne, står tydeligt før tilmeldingen og ikke gemt bag et link.",
        "en": "According to the law firm Plesner, the Danish Consumer Ombudsman’s guidance from 2021 requires the "
        "purpose and the names of the companies that will contact entrants to be clear before they sign up, not "
        "hidden behind a link.",
    },
)
def contest_collects_addresses(case: Case) -> Iterator[Hit]:
    return hits_in(case.lines.contests(COLLECTS_ADDRESSES))


@rule(
    Severity.SHOULD,
    "checkingseo",
    message={
        "da": "Det lyder, som om en konkurrence skal skaffe følgere: »{text}«. Vælg en præmie, som kun jeres målgruppe "
        "vil have, og mål på noget andet end antallet af følgere.",
        "en": "It sounds as if a contest is there to gain followers: “{text}”. Choose a prize that only your audience "
        "wants, and measure something other than the number of followers.",
    },
    reason={
        "da": "En præmie trækker også folk til, der kun kommer for at vinde. De tæller som følgere, men sjældent som "
        "[customers].",
        "en": "A prize also draws people who only come to win. They count as followers but seldom as [customers].",
    },
)
def contest_for_followers(case: Case) -> Iterator[Hit]:
    sought = () if case.get("primary_kpi") == "followers" else (FOR_FOLLOWERS,)
    asked = _places(case, REQUIRES_TAGS, REQUIRES_SHARES)
    return hits_in(line for line in _planned(case.lines.contests(*sought)) if line.place not in asked)
