"""Lines that the patterns in `denied` hear, and lines that only look like it."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MENTIONED: Tried = {
    "IN_A_WEBSHOP": (
        "Salg i webshoppen",
        "Netbutikken",
        "Shopify",
        "Webshop sales",
        "Online orders",
        "E-commerce report",
    ),
    "NO_WEBSHOP": (
        "Vi sælger ikke online",
        "Vi har ingen webshop",
        "Vi har ikke nogen netbutik",
        "We don't sell online",
        "No online shop",
        "We do not have a web shop",
    ),
    "OF_SOME_ALONE": (
        "Kun video",
        "Film af gæster",
        "Uden udstyr",
        "Only videos",
        "Films of children",
        "Without equipment",
    ),
    "SHOWS_ONE": (
        "Mads på film",
        "Et billede",
        "Mads fortæller",
        "A film",
        "Pictures",
        "Mads shows it",
    ),
    "ON_THE_WEB": (
        "Hjemmesiden",
        "Formular på siden",
        "Websiden",
        "The website",
        "Web form",
        "Form on our site",
    ),
    "NO_WEBSITE": (
        "Vi har ingen hjemmeside",
        "Ikke en hjemmeside",
        "Uden hjemmeside",
        "We have no website",
        "Without a website",
        "We do not have a website",
    ),
    "NO_VIDEO": (
        "Vi laver ikke video",
        "Ingen video hos os",
        "Jeg vil ikke filme",
        "We do not make videos",
        "None of us wants to make videos",
        "No videos",
    ),
}

NOT_MENTIONED: Tried = {
    "IN_A_WEBSHOP": (
        "Kasseapparatet",
        "Regnskabet",
        "Facebook",
        "The till",
        "Accounts",
        "Facebook insights",
    ),
    "NO_WEBSHOP": (
        "Vi har en webshop",
        "Vi sælger på nettet",
        "Vi har ingen bil",
        "We sell online",
        "Our online shop",
        "We do not have a car",
    ),
    "OF_SOME_ALONE": (
        "Vi laver ikke video",
        "Ingen film",
        "Billeder",
        "We make no videos",
        "No films",
        "Pictures",
    ),
    "SHOWS_ONE": (
        "Mads' opskrift",
        "Ugens tip",
        "Pris",
        "A recipe",
        "A tip",
        "Price",
    ),
    "ON_THE_WEB": (
        "Telefonen",
        "Facebook",
        "Disken",
        "Phone",
        "The counter",
        "Messages",
    ),
    "NO_WEBSITE": (
        "Vi har en hjemmeside",
        "Hjemmesiden er ny",
        "Ingen butik",
        "We have a website",
        "The website is new",
        "No shop",
    ),
    "NO_VIDEO": (
        "Vi laver video",
        "Vi viser film af kunder",
        "Billeder",
        "We make videos",
        "Videos of children",
        "Pictures",
    ),
}
