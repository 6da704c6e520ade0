"""Lines on which the patterns of `wizard.checks.phrases.absolutes` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "NOBODY_CAN_PROMISE": (
        "Alle består hos os",
        "Solgt inden for 14 dage, ellers er salæret gratis",
        "Udlejet på en måned, eller vi betaler huslejen",
        "Everybody gets a job",
        "Sold in six weeks or you pay nothing",
        "We get you to the top of Google",
    ),
    "PROMISES_SECRECY": (
        "Ingen opdager, at du har været her",
        "Det bliver mellem os",
        "Du er anonym",
        "No one finds out",
        "It stays between us",
        "Nobody will know",
    ),
    "SHOWS_THOSE_HELPED": (
        "Billeder af vores klienter",
        "Tag alle, der har været her",
        "Film med de besøgende",
        "Photos of those we have helped",
        "Show the clients with names",
        "A portrait of somebody who got out",
    ),
}

UNMATCHED: Tried = {
    "NOBODY_CAN_PROMISE": (
        "Nobody fails at singing",
        "Every family gets the loan of a car seat",
        "All our bikes pass a 30-point check",
        "Every jar passes through Mary's hands",
        "Everyone passes our door on the way to the station",
        "Alle vores traditioner består",
        "Alle frivillige får et job, der passer til dem",
        "Everyone gets a job to do on work days",
        "Alle nye medlemmer bliver godkendt af bestyrelsen",
        "Alle billeder bliver godkendt af forældrene",
        "De fleste består hos os",
        "Alle kan være med",
        "Hjælp til at bestå første gang",
        "Everyone is welcome, also beginners",
        "Sold in six shops",
        "What everyone who passes has in common",
    ),
    "PROMISES_SECRECY": (
        "Nobody knows the river like Alun",
        "Ingen ved mere om roser end os",
        "Nobody sees the work behind a loaf",
        "Nobody can see the join in our repairs",
        "Ingen kan se, at tanden er lavet",
        "Svar anonymt på vores spørgeskema",
        "Nobody hears about the quiet beaches except here",
        "Ingen telefoner ved bordet.",
        "Ingen ved, hvor havtorn smager bedst",
        "Ingen binding",
        "Ikke anonymt",
        "Nobody knows how to bake like Erna",
        "No one is too young",
        "Between us and the sea",
    ),
    "SHOWS_THOSE_HELPED": (
        "Billeder af udsigten",
        "Portræt af en klient, der har sagt ja",
        "Vis aldrig billeder af klienter",
        "Photos of the kitchen",
        "Never tag our clients",
        "A film from behind of somebody who got out",
    ),
}
