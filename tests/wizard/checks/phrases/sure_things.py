"""Lines on which the pattern of `wizard.checks.phrases.sure_things` is tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "SURE_TO_HAPPEN": (
        "A guaranteed 7% a year on your money",
        "12% a year, risk-free",
        "Invest with no risk at all",
        "Garanteret afkast på 9 % om året",
        "Invester uden risiko i skov",
        "Everyone can swim after four lessons, guaranteed",
        "Alle kan spille tre sange efter en weekend, garanteret",
        "We guarantee two grades up by June",
        "Fluent in three months, guaranteed",
        "Du møder hvaler på turen, garanteret",
        "See dolphins on every trip, guaranteed",
        "Guaranteed trout for all",
        "Vi garanterer, at I ser nordlys",
    ),
}

UNMATCHED: Tried = {
    "SURE_TO_HAPPEN": (
        "A guaranteed 10% a year off for members who renew",
        "Spot the seal on our bottles, guaranteed organic",
        "Fisk garanteret fra egen kutter",
        "Everyone can play, no guarantee of winning",
        "Nobody can guarantee a return of 7% a year",
        "Fixed-rate bond: 4% a year, guaranteed for two years",
        "A savings account with 3% a year guaranteed",
        "Risk-free trial: pay nothing for your first month",
        "Deposits are guaranteed, and returns are paid in March",
        "You can play all day, good weather guaranteed or not",
        "Seals are wild: we cannot guarantee that you see them",
        "See whales or come back free, guaranteed",
        "Guaranteed fresh fish every Friday",
        "How to spot a scam: guaranteed returns",
        "Vi kan ikke garantere, at I ser sæler",
        "Du ser hvaler, ellers får du en ny tur, garanteret",
        "Fast rente, garanteret 3 % om året",
        "Garanteret frisk fisk",
        "Fem års garanti, også når du rider",
        "Spil om pension: hvorfor ingen investering er uden risiko",
        "Vi garanterer plads til alle, der vil lære at svømme",
    ),
}
