"""Lines that the patterns of `wizard.checks.phrases.figures` must match, and others they must not."""

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "ONE_SEASON": (
        "Pladser solgt i sæsonen",
        "Ordrer i forårskampagnen",
        "Customers in June",
        "Christmas orders",
        "Kunder i påsken",
        "Sold in uge 42",
    ),
    "SAYS_WHAT_OF": (
        "Instagrams indsigter, delt med rækkevidde",
        "Interaktioner pr. opslag",
        "Procent af følgerne",
        "Reactions divided by reach",
        "Percentage of followers",
        "Interactions per post",
    ),
    "FINDS_MENTIONS": (
        "Vi søger på vores navn hver mandag",
        "Google Alerts",
        "Infomedia",
        "A fixed search for our name",
        "Brand24",
        "Monitoreringen",
    ),
    "VISITORS_STAYED": (
        "Google Analytics: afvisningsprocent",
        "Tid på siden",
        "Sider pr. besøg",
        "Bounce rate",
        "Average time on page",
        "Engaged sessions",
    ),
}

UNMATCHED: Tried = {
    "ONE_SEASON": (
        "Henvendelser om måneden",
        "Advice that people save",
        "Listen i receptionen",
        "The till",
        "Svar på spørgeskemaet",
        "HubSpot",
    ),
    "SAYS_WHAT_OF": (
        "Instagrams indsigter",
        "Meta Business Suite",
        "Vores regneark",
        "Instagram insights",
        "Our spreadsheet",
        "Ikke delt med noget",
    ),
    "FINDS_MENTIONS": (
        "Vi tæller dem, der tagger os",
        "Notifikationer på Instagram",
        "Vi søger ikke efter dem",
        "We count tags",
        "Notifications",
        "We never search for them",
    ),
    "VISITORS_STAYED": (
        "Google Analytics",
        "Klik på linket",
        "Besøg fra sociale medier",
        "Clicks on the link",
        "Visits from social media",
        "Sessions",
    ),
}
