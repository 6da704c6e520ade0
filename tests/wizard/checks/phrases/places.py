"""Lines that the patterns of `wizard.checks.phrases.places` must match, and others they must not."""

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "NAMES_OWN_PLACE": (
        "Links på hjemmesiden",
        "Links i alles mailsignaturer",
        "Et skilt ved kassen",
        "Put a link on the website",
        "Business cards with our profile",
        "Posters in the shop",
    ),
    "ONE_PLATFORM_ALONE": (
        "Vi er kun på Facebook",
        "Vi samler kræfterne ét sted, på Facebook, og viser det der",
        "Fremover kun på Instagram.",
        "We are only on LinkedIn",
        "We stay in one place, on Facebook",
        "TikTok and nowhere else",
    ),
    "BUYS_THERE": (
        "Webshoppen",
        "Ticket page",
        "Billetsalg på hjemmesiden",
        "The shop",
        "Vores netbutik",
        "Our online shop",
    ),
}

UNMATCHED: Tried = {
    "NAMES_OWN_PLACE": (
        "Annoncer på Facebook",
        "Opslag i lokale grupper",
        "Uden skilte",
        "Ads on Facebook",
        "Posts in local groups",
        "A contest in May",
    ),
    "ONE_PLATFORM_ALONE": (
        "Vi er ikke kun på Facebook",
        "Vi er kun på Facebook og Instagram",
        "Vi skriver kun om hverdagen på Facebook",
        "We are not only on LinkedIn",
        "We only answer on Facebook in opening hours",
        "Our customers are on TikTok",
    ),
    "BUYS_THERE": (
        "Form on the website",
        "Mail til klubben",
        "Phone",
        "Beskeder på Facebook",
        "Email",
        "Mødet på kontoret",
    ),
}
