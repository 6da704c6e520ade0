"""Rules about what campaigns want, against what the company does."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.lines import said_in
from wizard.checks.phrases.staff import SPEAKS_OF_JOBS
from wizard.checks.rules.campaigns import title
from wizard.checks.rules.hits import distinct

ONLY_LOOKS = frozenset({"follow", "know"})
"""What a campaign wants that is no sale, no enquiry and no application."""
NEEDS_AN_ACT = frozenset({"direct_sales", "leads", "recruitment"})


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{purpose}« er jeres vigtigste formål, men kampagnen »{campaign}« vil kun have folk til at »{wants}«. "
        "Bed om det, I lever "
        "af, eller vælg et andet formål.",
        "en": "“{purpose}” is your main purpose, but the campaign “{campaign}” only wants people to “{wants}”. Ask "
        "for what you live "
        "on, or choose another purpose.",
    },
    reason={
        "da": "En kampagne er der, pengene bruges. Den skal arbejde for det, der betyder mest.",
        "en": "A campaign is where the money goes. It has to work for what matters most.",
    },
)
def campaigns_want_only_onlookers(case: Case) -> Iterator[Hit]:
    main = case.get("primary_purpose")
    wanting = [each for each in case.numbered("campaigns") if "wants" in each.row]
    # One that only makes people curious may well come before another that sells.
    if main in NEEDS_AN_ACT and wanting and all(each.row["wants"] in ONLY_LOOKS for each in wanting):
        first, *others = wanting
        yield hit(
            ("campaigns", first.number),
            "primary_purpose",
            *(("campaigns", each.number) for each in others),
            about=f"{main} {first.row['wants']}",
            purpose=case.option("purposes", main),
            campaign=title(first.row),
            wants=case.option("campaigns", first.row["wants"], "wants"),
        )


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Kampagnen »{campaign}« vil have folk til at »{wants}«, men »{purpose}« er ikke blandt jeres formål. "
        "Vælg det til, eller ret, "
        "hvad kampagnen vil have.",
        "en": "The campaign “{campaign}” wants people to “{wants}”, but “{purpose}” is not one of your purposes. "
        "Choose it, or change "
        "what the campaign wants.",
    },
    reason={
        "da": "Det, en kampagne beder om, og det, planen er lavet til, skal være det samme.",
        "en": "What a campaign asks for and what the plan is made for have to be the same.",
    },
)
def campaign_for_no_purpose(case: Case) -> Iterator[Hit]:
    if not case.purposes or "recruitment" in case.purposes:
        return iter(())
    applying = {row["name"] for row in case.rows("audiences") if "name" in row and row.get("who") == "applicants"}
    return distinct(
        hit(
            ("campaigns", number),
            "purposes",
            about=f"{row.get('name', '')} apply",
            campaign=title(row),
            wants=case.option("campaigns", "apply", "wants"),
            purpose=case.option("purposes", "recruitment"),
        )
        for number, row in case.numbered("campaigns")
        # One may apply for a loan or a place: that it is a job has to be said a second time.
        if row.get("wants") == "apply"
        and (row.get("audience") in applying or SPEAKS_OF_JOBS.mentioned_in(said_in(row, "name", "offer", "goal")))
    )
