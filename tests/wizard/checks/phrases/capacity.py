"""Lines on which the patterns of `wizard.checks.phrases.capacity` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MENTIONED: Tried = {
    "ASKS_ONLY": (
        "Henvendelser",
        "Forespørgsler om maling",
        "Klik på linket",
        "Enquiries",
        "Names on the list",
        "Loan requests",
    ),
    "FULL_UP": (
        "Vi er booket helt op til september",
        "Vi har lukket for nye kunder",
        "All six places are full",
        "Our books are closed until spring",
        "We have stopped taking new clients",
        "Alle 12 boder er udlejet",
        "Vi er fuldt booket",
        "Der er lang venteliste",
        "Vi tager ikke flere ind",
        "We are fully booked",
        "There is a waiting list",
        "No room for more",
    ),
    "WANTS_NO_GROWTH": (
        "Vi vil ikke være større",
        "Vi ønsker ikke at vokse",
        "Ikke flere ansatte",
        "We don't want to grow",
        "No more staff",
        "Rather say no than rush",
    ),
    "AT_MOST": (
        "Vi kan nå 70 om året",
        "Højst seks ad gangen",
        "22 er loftet",
        "We can fit 70",
        "At most six",
        "I do it on my own",
    ),
    "HAS_ROOM": (
        "Ledige tider om formiddagen",
        "Fylde holdene",
        "Stille i februar",
        "Quiet in February",
        "Fill the seats",
        "Free times at noon",
    ),
}

NOT_MENTIONED: Tried = {
    "ASKS_ONLY": (
        "Samtaler om min sidste vilje",
        "Bookede tider",
        "Nye kunder",
        "Conversations",
        "Booked visits",
        "New clients",
    ),
    "FULL_UP": (
        "Vi har ikke plads til flere biler i gården",
        "We have stopped taking any cash",
        "Alle haver er taget med i turen",
        "Vi var lukket for nye medlemmer i 2024",
        "All the rooms are let by the week",
        "The books are open",
        "Vi er ikke fuldt booket",
        "Der er plads til flere",
        "Booket til en fest",
        "Not fully booked yet",
        "Room for more",
        "Book a table",
    ),
    "WANTS_NO_GROWTH": (
        "Vi vil vokse",
        "Større sale",
        "Flere ansatte i år",
        "We want to grow",
        "More staff",
        "Say no to plastic",
    ),
    "AT_MOST": (
        "Fire koncerter om året",
        "Seks elever",
        "Vi holder til på loven",
        "Four concerts a year",
        "Six pupils",
        "We do it together",
    ),
    "HAS_ROOM": ("Vi har travlt", "Fuldt hus", "Mange kunder", "We are busy", "A full house", "Many guests"),
}
