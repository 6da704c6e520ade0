"""Lines on which the patterns of `wizard.checks.phrases.credit` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "NAMES_CREDIT": (
        "Cykel på afbetaling",
        "Borrow 100,000 today from 399 a month.",
        "0 % i rente på alle møbler",
        "Rentefri betaling i et år",
        "Buy now, pay later",
        "Køb nu, betal senere",
    ),
    "CREDIT_PLAINLY": (
        "Skinner for 495 kr. om måneden, 0 kr. i udbetaling",
        "Betal over tolv måneder",
        "Ny varmepumpe på afbetaling",
        "Braces for DKK 495 a month, nothing down",
        "Pay in three instalments",
        "Buy now, pay later",
    ),
    "NAMES_INSTALMENT": (
        "Cykel fra 399 kr. om måneden",
        "399 kr. pr. måned",
        "299 kr. månedligt",
        "Bike for 399 a month",
        "From 250 per month",
        "250 monthly",
    ),
}

UNMATCHED: Tried = {
    "NAMES_CREDIT": (
        "Lån en trailer for 100 kr. om dagen",
        "Lån en cykel, 75 kr. om ugen",
        "Vores ydelse koster 299 kr. om måneden",
        "Cykel fra 399 kr. om måneden, ÅOP 12 %",
        "Medlem for 99 kr. om måneden i kontingent",
        "En gang om måneden",
        "A post a month",
        "Membership for 99 a month",
        "Lånecykel, mens din er på værksted",
    ),
    "CREDIT_PLAINLY": (
        "Vegan jackets: no down, no wool",
        "No down time with our support",
        "Our history in six instalments",
        "Ingen udbetaling i juli",
        "Medlem for 99 kr. om måneden",
        "Sit down with us",
        "Udbetaling af feriepenge",
        "Abonnement uden udbetaling",
        "We answer without delay",
        "The depositum is paid back",
    ),
    "NAMES_INSTALMENT": (
        "Medlem for 99 kr. om måneden: kontingent uden binding",
        "Abonnement, 99 kr. om måneden",
        "Kom forbi en gang om måneden",
        "Membership for 99 a month",
        "Once a month",
        "399 a month, 12% APR",
    ),
}
