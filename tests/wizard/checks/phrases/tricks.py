"""Lines that the patterns in `tricks` hear, and lines that only look like it."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "NOT_WANTED": (
        "Ingen udlændinge",
        "Vi vil helst ikke have pensionister",
        "Undgå handicappede",
        "No foreigners",
        "We don't want old people",
        "Avoid immigrants",
    ),
    "TAKES_AS_OURS": (
        "Brug gæsternes billeder som vores egne",
        "Kundernes film som vores egne",
        "Andres billeder, som om vi tog dem",
        "Take guests' photos and post them as ours",
        "Use people's pictures as our own",
        "Customers' videos as ours",
    ),
    "RAISES_FIRST": (
        "Sæt prisen op, så rabatten ser større ud",
        "Hæv priserne før udsalget",
        "Skru prisen op og sæt den ned igen",
        "Put the price up and then take 30% off",
        "Raise the prices before the sale",
        "Raise prices so the discount looks big",
    ),
    "MAKES_UP_QUOTES": (
        "Find på et par citater",
        "Digt en udtalelse",
        "Skriv citaterne selv",
        "Make up a few customer quotes",
        "Invent some testimonials",
        "Write the testimonials ourselves",
    ),
    "BEGINS_AGAIN": (
        "En nedtælling, der starter forfra",
        "Nedtælling, der starter forfra hver nat",
        "Nedtællingen begynder igen",
        "A countdown that starts again",
        "A timer that restarts every day",
        "The countdown resets",
    ),
    "HUSHES_UP": (
        "Vi skriver ikke, at det fornyes",
        "Binding står med småt",
        "Uden at sige, at abonnementet fortsætter",
        "We don't say it renews",
        "Without telling them it continues",
        "The subscription stands in small print",
    ),
}

UNMATCHED: Tried = {
    "NOT_WANTED": (
        "Ingen rabat til pensionister",
        "Pensionister er velkomne",
        "Ingen adgang",
        "No discount for pensioners",
        "Pensioners welcome",
        "No entry",
    ),
    "TAKES_AS_OURS": (
        "Del gæsternes billeder",
        "Vores egne billeder",
        "Som vores gæster siger",
        "Share guests' photos",
        "Our own pictures",
        "As our guests say",
    ),
    "RAISES_FIRST": (
        "Sæt prisen på",
        "Rabat til medlemmer",
        "Priserne stiger",
        "Put the price on it",
        "A discount for members",
        "Prices rise",
    ),
    "MAKES_UP_QUOTES": (
        "Spørg om et citat",
        "Skriv et citat ned",
        "Udtalelser fra kunder",
        "Ask for a quote",
        "Write down a quote",
        "Testimonials from customers",
    ),
    "BEGINS_AGAIN": (
        "En nedtælling til koncerten",
        "Åbent hver dag",
        "En timer på ovnen",
        "A countdown to the concert",
        "Open every day",
        "An egg timer",
    ),
    "HUSHES_UP": (
        "Skriv, at det fornyes",
        "Ingen binding",
        "Opsig når du vil",
        "Say that it renews",
        "Cancel any time",
        "No subscription",
    ),
}
