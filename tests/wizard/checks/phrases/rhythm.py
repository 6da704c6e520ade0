"""Lines that the patterns in `rhythm` hear, and lines that only look like it."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "COVERS_REPLIES": (
        "Chefen godkender alle opslag",
        "Compliance reads everything",
        "Lone ser svar og opslag",
        "Direktøren ser alt",
        "She reads all posts",
        "The manager approves replies",
    ),
    "SAME_DAY": (
        "Dagens ridetur",
        "Tonight's menu",
        "Aftenens ret",
        "På havnen i dag",
        "Hverdagen, samme dag som den sker",
        "Today’s classes",
        "Lige nu på havnen",
        "See it the same day",
        "Driftsbeskeder",
    ),
    "OUT_AT_ONCE": (
        "Vi kommenterer nyheder inden for en time",
        "Vi reagerer samme dag",
        "Opslag straks, når det sker",
        "We comment on legal news within the hour",
        "Posts at once when it happens",
        "Breaking news as soon as we hear the headlines",
    ),
}
UNMATCHED: Tried = {
    "COVERS_REPLIES": (
        "Send it to Ane and wait two days for her reply",
        "Ane ser alle opslag, før de kommer ud",
        "Vi venter på svar fra hovedkontoret i to dage",
        "All posts go to the chair first",
        "Kunden godkender billeder af sit hus",
        "Mille ser priser",
        "Ulla, within two days",
        "Ingen",
        "The client approves pictures",
        "Ikke svar",
    ),
    "SAME_DAY": (
        "Lige nu er der 40 på kurset",
        "Aftenens gæst: portræt af foredragsholderne",
        "Dagens program i SFO'en",
        "Right now, in your garden",
        "Live from the archive: old films",
        "We fix it on the spot",
        "Repareret samme dag",
        "New glasses the same day",
        "Keep a torch at home, just in case",
        "Today's kitchens and how they changed",
        "Nu på dansk",
        "Nu på Instagram",
        "Tid samme dag",
        "Dagens ord fra Bibelen",
        "Gode råd om heste",
        "Ugens ret",
        "Bestil før klokken 12, så sender vi i dag.",
        "Ordered before noon, delivered today",
        "Tips for a calm week",
        "Mød holdet",
        "What it costs",
        "Aldrig samme dag",
    ),
    "OUT_AT_ONCE": (
        "Slow growing: nothing happens at once",
        "Parcels go as soon as the post is collected",
        "Tilmelding åbner, så snart nyheden om festivalen er ude",
        "Vi svarer inden for en time",
        "Levering samme dag",
        "Ugens opslag",
        "We answer your messages within the hour",
        "Delivered the same day",
        "A post a week",
    ),
}

MENTIONED: Tried = {
    "IS_SHOWN": (
        "Se det samme dag",
        "Følg med på havnen",
        "Billeder fra marken",
        "See it the same day",
        "Watch the boats come in",
        "Photos from the field",
    ),
    "LETS_SOME_GO": (
        "Formanden ser priser; resten går ud uden",
        "Driftsbeskeder kommer ud uden godkendelse",
        "Kun det om kontingent",
        "Nye emner om mandagen",
        "Anything on tax",
        "Only prices are approved; the rest goes out at once",
        "Posts about prices are read by Jens",
    ),
}

NOT_MENTIONED: Tried = {
    "IS_SHOWN": (
        "Fisk fra i morges",
        "Bagt i dag",
        "Repareret samme dag",
        "Baked this morning",
        "Fixed on the spot",
        "Ready the same day",
    ),
    "LETS_SOME_GO": (
        "Chefen godkender alle opslag og svar",
        "Compliance reads everything",
        "Han ser dem igennem fredag eftermiddag.",
        "Bestyrelsen, hver anden torsdag",
        "Two partners approve",
        "Ulla, inden for to dage",
    ),
}
