"""Lines on which the patterns of `wizard.checks.phrases.places` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "THEY_ARE_ON": (
        "De er alle på LinkedIn",
        "Vores kunder er stort set alle på Facebook",
        "De fleste af vores medlemmer er på Facebook",
        "They're all on LinkedIn",
        "Our customers are mostly on Instagram",
        "Most of our members are on Facebook",
    ),
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
    "THEY_ARE_ON": (
        "Konkurrenterne er alle på TikTok",
        "De er alle i gang på værkstedet",
        "Børnene er alle på Snapchat, de andre ikke",
        "They're all on TikTok, but nobody buys there",
        "Our competitors are all on LinkedIn",
        "They're not all on Instagram",
    ),
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

MENTIONED: Tried = {
    "GIVES_THINGS": (
        "Giv blod i uge 7",
        "Aflever dit tøj",
        "Giv en hånd med",
        "Give us your old bikes",
        "Books",
        "Give blood",
    ),
    "TAKES_NO_ROOM": (
        "Tilmeld dig nyhedsbrevet",
        "Bliv medlem",
        "Gratis webinar",
        "Our newsletter",
        "Join as a supporter",
        "Sign the petition",
    ),
    "NO_PROFILE_OF_OURS": (
        "Facebook Marketplace",
        "Facebook-gruppen Køb og salg",
        "Telefon (tidligere Facebook)",
        "Jo's own LinkedIn",
        "The Facebook group",
        "Phone (formerly Facebook)",
    ),
    "BY_MESSAGE": (
        "Beskeder",
        "Besked på siden",
        "Chatten",
        "Indbakken",
        "Messages: write to us",
        "The inbox",
    ),
    "GIVES_THERE": (
        "Donationssiden",
        "MobilePay",
        "Hjemmesiden",
        "Donation page",
        "Collection tins",
        "Bank account",
    ),
    "LEAVES_A_PLATFORM": (
        "I stedet for Facebook",
        "Væk fra Facebook",
        "Vi lukker Facebook",
        "Instead of Facebook",
        "We are leaving Facebook",
        "No longer on Facebook",
    ),
}

NOT_MENTIONED: Tried = {
    "GIVES_THINGS": ("Giv 50 kr.", "Støt os", "Nyt tag", "Donate £5", "A new roof", "Every pound counts"),
    "TAKES_NO_ROOM": ("Hvalpehold", "Kursus i april", "Sommerlejr", "A puppy class", "Summer camp", "Course in May"),
    "NO_PROFILE_OF_OURS": (
        "Beskeder på Facebook",
        "Messenger",
        "Instagram",
        "Messages on LinkedIn",
        "DMs",
        "Our Facebook page",
    ),
    "BY_MESSAGE": (
        "Telefon",
        "Formular på hjemmesiden",
        "Butikken",
        "The website",
        "Email",
        "At the desk",
    ),
    "GIVES_THERE": ("Telefon", "Mail til klubben", "Beskeder", "Phone", "Email", "Messages"),
    "LEAVES_A_PLATFORM": (
        "På Facebook viser vi hverdagen",
        "Facebook og Instagram",
        "Hver dag på Facebook",
        "On Facebook we show the day",
        "Facebook and Instagram",
        "Every day on Facebook",
    ),
}
