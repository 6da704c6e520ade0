"""Lines on which the patterns of `wizard.checks.phrases.budgets` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "HAS_NO_MONEY_FOR_ADS": (
        "There is no money for adverts this year, not a penny",
        "We haven't a penny for advertising",
        "Der er ikke en krone til annoncer",
        "Annoncebudgettet er nul",
        "Der er ingen penge til markedsføring",
        "Det skal være uden annoncer",
        "Vi har ikke råd til annoncer",
        "There is no money for advertising",
        "We have no funds for ads",
        "No advertising budget",
    ),
}

UNMATCHED: Tried = {
    "HAS_NO_MONEY_FOR_ADS": (
        "Not a penny of your gift goes on advertising that misleads",
        "The ad budget is 0.5 per cent of sales",
        "Vi får ikke en krone for annoncer i bladet",
        "10 kr. til annoncer pr. medlem",
        "We haven't a clue about advertising",
        "Not a cent for the bank",
        "Vi har 5.000 kr. til annoncer",
        "Ingen penge til en ny bil",
        "Annoncer koster penge",
        "We pay for ads twice a year",
        "No money for a new van",
        "Ads are marked as ads",
    ),
}

MENTIONED: Tried = {
    "SPENT_ON_ADS": (
        "Annoncer i marts",
        "Sponsorerede opslag",
        "Reklame",
        "Boosted posts",
        "Ads on Meta",
        "Paid posts",
    ),
    "SPENT_ON_OTHER_THINGS": (
        "Trykte plakater",
        "Kage og kaffe",
        "Præmier til tre",
        "Posters in town",
        "A photographer for a day",
        "Prizes",
    ),
    "RULES_OUT_ADS": (
        "Betale for annoncer",
        "Ingen annoncer",
        "Booste opslag",
        "Paid ads of any kind",
        "No advertising",
        "Pay for reach",
    ),
}

NOT_MENTIONED: Tried = {
    "SPENT_ON_ADS": ("Plakater", "Kage", "Jul", "Cakes", "A band", "Spring"),
    "SPENT_ON_OTHER_THINGS": ("Annoncer", "Jul", "Forår i butikken", "Ads", "Spring", "Christmas"),
    "RULES_OUT_ADS": (
        "Annoncer for alkohol",
        "Annoncer uden at skrive reklame",
        "Ads that do not say so",
        "Ads to under-18s",
        "Købe følgere",
        "Advertise jobs to the young",
    ),
}
