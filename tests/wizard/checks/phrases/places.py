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
    "BUYS_THERE": (
        "Form on the website",
        "Mail til klubben",
        "Phone",
        "Beskeder på Facebook",
        "Email",
        "Mødet på kontoret",
    ),
}
