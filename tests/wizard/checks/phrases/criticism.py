"""Lines on which the patterns of `wizard.checks.phrases.criticism` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "REMOVES_CRITICISM": (
        "Slet dårlige anmeldelser og sure kommentarer",
        "Hide negative comments",
        "Skjule eller slette kommentarer, der er kritiske over for os",
        "Bloker utilfredse kunder",
        "Slette kommentarer, der giver kommunen et dårligt ry",
        "Remove criticism of our prices",
    ),
    "SILENCES": (
        "Vi fjerner den og siger ikke mere",
        "Slettes, og personen bliver spærret",
        "Ignoreres",
        "Hide it and move on",
        "We take it down and block them",
        "Ban the person from the page",
    ),
    "ANSWERS_NOT": (
        "Svar ikke, det går over",
        "Vi svarer ikke på den slags",
        "Vi siger ingenting",
        "We do not reply, it only makes it worse",
        "Say nothing",
        "They get no answer",
    ),
}

UNMATCHED: Tried = {
    "REMOVES_CRITICISM": (
        "We do not remove criticism; we remove abuse",
        "Vi sletter ikke kritik. Vi sletter spam",
        "Hide spam, keep criticism",
        "Fjern negative ord fra dine tekster",
        "Delete negative language from drafts",
        "Remove the dish from the bill if guests are unhappy",
        "Fjern retten fra regningen, hvis gæsten er utilfreds",
        "Slet spam; kritik bliver stående",
        "Skjul aldrig kritiske kommentarer",
        "Remove old posts from 2019",
        "Skjul kritiske kommentarer med personoplysninger",
        "Never delete criticism",
        "Slet ikke negative kommentarer",
    ),
    "SILENCES": (
        "Fjern tvivl: vis kvitteringen",
        "Hide your own anger and answer",
        "Delete the draft if you wrote it angry, start again",
        "Bloker tid i kalenderen til at ringe",
        "Tilbyd at tage det ned og gøre det om",
        "Delete swear words, answer the point",
        "Hide nothing: answer where it was asked",
        "Block the card if it was stolen, then ring",
        "Check the batch, remove it from the counter if needed",
        "Remove the dish from the bill if guests are unhappy",
        "Fjern retten fra regningen, hvis gæsten er utilfreds",
        "Apologise and take it off the bill",
        "Ring, og tag varen ned fra hylden",
        "We take it away and mend it",
        "Come out the same day if the drain is blocked again",
        "Undskyld, og fjern varen fra salg",
        "Beklag, og fjern fejlen",
        "Fjern personoplysninger, og svar på resten",
        "Vi sletter den aldrig",
        "Never hide it",
        "Remove threats, answer the rest",
        "Ring and put it right",
    ),
    "ANSWERS_NOT": (
        "Svar ikke med standardsvar",
        "Do not answer with a copied text",
        "Never answer late at night, do it in the morning",
        "Ingen svar uden at Lone har set dem",
        "Vi svarer ikke på fornærmelser, kun på klagen",
        "Svar én gang. Svar ikke igen, hvis de bliver ved",
        "Reply once, then do not reply again",
        "Do not reply from your own profile; send it to Ane",
        "Svar ikke selv, giv det til Lone",
        "Don't answer yourself, pass it to the manager",
        "Svar ikke fra egen profil. Lone tager den",
        "Take a screenshot, thank them, and do not answer on behalf of the board",
        "Spørg, hvad der gik galt",
        "Vi svarer altid",
        "Svar samme dag",
        "Never say nothing",
        "Answer within a day",
        "They get an answer",
    ),
}

MENTIONED: Tried = {
    "ANSWERS_ELSEWHERE": (
        "Ikke i tråden",
        "Før vi har talt",
        "Men ring",
        "In public",
        "Before noon",
        "Ask them to write",
    ),
}

NOT_MENTIONED: Tried = {
    "ANSWERS_ELSEWHERE": ("Svar ikke", "Aldrig", "Det går over", "Never", "Say nothing", "It goes away"),
}
