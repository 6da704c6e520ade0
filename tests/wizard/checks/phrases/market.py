"""Lines that the patterns in `market` hear, and lines that only look like it."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "ONLY_PRIVATE": (
        "Vi arbejder kun for private",
        "Udelukkende privatkunder",
        "Kun til private husejere",
        "Only private people",
        "We work only for families",
        "Just homeowners",
    ),
    "ONLY_BUSINESS": (
        "Vi sælger kun til virksomheder",
        "Udelukkende erhverv",
        "Kun til forhandlere",
        "Trade only",
        "Only to retailers",
        "We sell just to the trade",
    ),
    "ONLY_NEARBY": (
        "Vi sælger kun boliger i Vejle",
        "Vi kører kun på Fyn",
        "Højst 30 km fra Aars",
        "We only deliver within 20 miles",
        "I work only in Leeds",
        "Only around Galway",
    ),
    "EVERYWHERE": (
        "Hele landet",
        "Landsdækkende",
        "Danmark",
        "All over the UK",
        "Nationwide",
        "The whole country",
    ),
}
UNMATCHED: Tried = {
    "ONLY_PRIVATE": (
        "Private og firmaer",
        "Et firma i Ribe",
        "Kun om lørdagen",
        "Private people and companies",
        "A family company",
        "Only on Saturdays",
    ),
    "ONLY_BUSINESS": (
        "Virksomheder og private",
        "Kun om lørdagen",
        "Vores virksomhed",
        "Businesses and private people",
        "Only on Saturdays",
        "A good trade",
    ),
    "ONLY_NEARBY": (
        "Vi sælger i hele landet",
        "Kun om lørdagen",
        "Webshop, sender kun til Danmark",
        "We ship worldwide",
        "Only on Saturdays",
        "A shop in Leeds",
    ),
    "EVERYWHERE": (
        "Vejle",
        "Odense SV",
        "Aarhus og omegn",
        "Leeds",
        "Near Galway",
        "Within 20 miles",
    ),
}

MENTIONED: Tried = {
    "PRIVATE_PEOPLE": (
        "Private i Viborg",
        "Husejere",
        "Forbrugere i hele landet",
        "Homeowners",
        "Householders with a garden",
        "Private customers",
    ),
    "NO_PRIVATE_PEOPLE": (
        "Private har vi ikke tid til",
        "Vi har ikke plads til private",
        "Vi tager ikke private opgaver",
        "We don't do domestic work",
        "No private customers",
        "We no longer take private clients",
    ),
}

NOT_MENTIONED: Tried = {
    "PRIVATE_PEOPLE": (
        "Private skoler",
        "Boligforeninger",
        "Private schools",
        "Private hospitals",
        "Landlords",
        "Private udlejere",
    ),
    "NO_PRIVATE_PEOPLE": (
        "Vi har ikke tid til private beskeder",
        "Private bor i huset",
        "Vi arbejder for private",
        "We do private lessons",
        "A private room",
        "No private parties on Sundays",
    ),
}
