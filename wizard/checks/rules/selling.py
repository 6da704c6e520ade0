"""Rules about selling: whether it is wanted, and what one may do for it."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.prices import COSTS_NOTHING, CUTS_PRICE, NAMES_PRICE, ORDERS_HERE
from wizard.checks.rules.campaigns import title
from wizard.checks.rules.hits import in_both_lists
from wizard.checks.rules.leads import SALES
from wizard.questionnaire.model import Row


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{purpose}« er et af jeres formål, men I har også svaret »{selling}«. Vælg: Skal opslagene føre til "
        "køb, eller sker salget et andet sted?",
        "en": "“{purpose}” is one of your purposes, but you have also answered “{selling}”. Choose: should posts lead "
        "to purchases, or does the sale happen elsewhere?",
    },
    reason={
        "da": "Om I vil sælge via sociale medier eller kun skabe tillid og få henvendelser, afgør, hvad opslagene må "
        "handle om, og hvad I skal måle.",
        "en": "Whether you sell on social media or only build trust and get enquiries decides what posts may be about "
        "and what you should measure.",
    },
)
def direct_sales_but_only_trust(case: Case) -> Iterator[Hit]:
    if case.get("selling") == "trust_and_leads" and "direct_sales" in case.purposes:
        yield hit(
            "selling",
            "purposes",
            purpose=case.option("purposes", "direct_sales"),
            selling=case.option("selling", "trust_and_leads"),
        )


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I vil sælge på sociale medier, men jeres formål er {purposes}. Tilføj »{sales}« som formål, eller svar, "
        "at salget sker et andet sted.",
        "en": "You will sell on social media, but your purposes are {purposes}. Add “{sales}” as a purpose, or answer "
        "that the sale happens elsewhere.",
    },
    reason={
        "da": "Det er vigtigt at kende formålet for at kunne lave indhold, der passer til det. Skal der sælges, skal "
        "det også stå blandt formålene.",
        "en": "You need to know your purpose to make content that fits it. If you are to sell, that has to be among "
        "your purposes too.",
    },
)
def selling_without_sales_purpose(case: Case) -> Iterator[Hit]:
    if case.get("selling") == "sell" and case.purposes and SALES.isdisjoint(case.purposes):
        yield hit(
            "selling",
            "purposes",
            purposes=case.options("purposes", list(case.purposes)),
            sales=case.option("purposes", "direct_sales"),
        )


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Det lyder, som om kampagnen »{campaign}« skal sælge (»{offer}«), men I har svaret »{selling}«. Ret "
        "tilbuddet, eller svar, at I vil sælge.",
        "en": "It sounds as if the campaign “{campaign}” is there to sell (“{offer}”), but you have answered "
        "“{selling}”. Change the offer, or answer that you will sell.",
    },
    reason={
        "da": "Et tilbud med pris er salg.",
        "en": "An offer with a price is selling.",
    },
)
def priced_offer_but_only_trust(case: Case) -> Iterator[Hit]:
    # Where sales are a purpose as well, that is said above; "trust" is then what to think about first.
    if case.get("selling") != "trust_and_leads" or "direct_sales" in case.purposes:
        return
    selling = [each for each in case.numbered("campaigns") if _sells(each.row, "leads" in case.purposes)]
    if selling:
        (number, row), *others = selling
        yield hit(
            ("campaigns", number),
            "selling",
            *(("campaigns", other.number) for other in others),
            about=row["offer"],
            campaign=title(row),
            offer=row["offer"],
            selling=case.option("selling", "trust_and_leads"),
        )


def _sells(row: Row, enquiries: bool) -> bool:
    """Whether people are to buy by the post itself: many tell what a visit costs and mean that one should ask.

    `enquiries`: whether those are a purpose, so that one may have to ask for what is cheaper.
    """
    text = normalized(row.get("offer", ""))
    wants = row.get("wants")
    if COSTS_NOTHING.mentioned_in(text):
        return False
    if ORDERS_HERE.matches(text) and NAMES_PRICE.matches(text):
        return True
    return (wants == "buy" and NAMES_PRICE.matches(text)) or (
        (wants == "buy" or (wants is None and not enquiries)) and CUTS_PRICE.matches(text)
    )


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{action}« står både under det, I må, og under det, I ikke må i en kampagne. Slet den ene række.",
        "en": "“{action}” is listed both among what you may do in a campaign and among what you must not do. Delete "
        "one of the rows.",
    },
    reason={
        "da": "[The_colleagues] kan ikke følge begge svar.",
        "en": "[Colleagues] cannot follow both answers.",
    },
)
def action_allowed_and_forbidden(case: Case) -> Iterator[Hit]:
    return in_both_lists(case, ("allowed_actions", "action"), ("forbidden_actions", "action"))
