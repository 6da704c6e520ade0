"""Lines on which the patterns of `wizard.checks.phrases.confidential` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "THANKS_FOR_TREATMENT": (
        "Tak for din anmeldelse, dejligt at høre, at dit forløb hjalp",
        "Godt, at din behandling virkede",
        "Glad that your sessions helped",
        "Thank you for writing, happy that your treatment worked",
        "Fortælle vores side af behandlingen offentligt",
        "Give our side of the case in the thread",
    ),
    "RECORDS_IN_PUBLIC": (
        "Svar offentligt med det, der står i journalen",
        "Citér patientjournalen i kommentaren, så folk kan se, hvad der skete",
        "Læg prøvesvarene frem under opslaget",
        "Reply in public with what the patient record says",
        "Quote the notes: post the medical record in the comments",
        "Correct them in the thread with their test results",
    ),
    "DIAGNOSES_IN_PUBLIC": (
        "Vi fortæller folk i kommentarerne, hvad de fejler",
        "Stil en diagnose i tråden",
        "Skriv under opslaget, hvad der er galt med dem",
        "We tell the person in the comments what is wrong with them and what to do",
        "Give a quick diagnosis in the comments",
        "Diagnose followers in public",
    ),
    "ACCOUNTS_IN_PUBLIC": (
        "Look the account up and answer under the post with the balance and the missed payments",
        "Reply in the comments with what they owe",
        "Post the arrears publicly",
        "Svar i kommentaren med saldoen",
        "Skriv restancen under opslaget",
        "Svar offentligt med den manglende betaling",
    ),
    "CLIENTS_TELL": (
        "Klienter fortæller",
        "Ugens patient",
        "Borgernes historier fra botilbuddet",
        "Our clients tell their own stories",
        "Patient stories every Friday",
        "Client of the month",
    ),
    "CLIENTS_PAPERS_SHOWN": (
        "Tag billeder af tavlerne hos kunderne",
        "Vis klienternes mapper",
        "Film skærmene på kundens kontor",
        "Photograph desks and whiteboards at our clients",
        "Pictures of customers' screens",
        "Show the documents of a client",
    ),
}

UNMATCHED: Tried = {
    "THANKS_FOR_TREATMENT": (
        "Tak for din anmeldelse",
        "Ring og hør, hvordan din behandling går, det er privat",
        "Thank you for your review",
        "Never thank somebody for your treatment of them in public",
        "Vi glæder os til at se dit værksted",
        "Happy that your dog likes the bed",
        "Skriv aldrig vores side af sagen i tråden",
    ),
    "RECORDS_IN_PUBLIC": (
        "Svar aldrig offentligt med det, der står i journalen",
        "Beklag i kommentaren, og ring; slå op i journalen først",
        "Svar offentligt, at vi ikke kan tale om journalen",
        "Reply in public that we cannot speak of patient records",
        "Write it in the record, and answer them privately",
        "Share how we keep records safe",
    ),
    "DIAGNOSES_IN_PUBLIC": (
        "Ingen diagnoser i kommentarerne",
        "Skriv i kommentarerne, hvad der er galt med vores side, og hvornår det er rettet",
        "Svar i kommentaren, at de skal ringe",
        "We never tell anybody in the comments what is wrong with them",
        "Answer in the comments what is wrong with the bike",
        "Ask in the comments what they have tried",
    ),
    "ACCOUNTS_IN_PUBLIC": (
        "Never answer under the post with the balance",
        "Ring them about the missed payments",
        "Answer in the comments that we will ring",
        "Svar aldrig i kommentaren med saldoen",
        "Ring om restancen",
        "Svar i kommentaren, at vi ringer",
    ),
    "CLIENTS_TELL": (
        "Det, klienter spørger om",
        "Klienter fortæller, når de har givet samtykke",
        "Vi fortæller klienter, hvad det koster",
        "What clients ask us",
        "Anonymous client stories",
        "We tell clients what it costs",
    ),
    "CLIENTS_PAPERS_SHOWN": (
        "Tag billeder af et tomt skrivebord hos kunden",
        "Vis kunderne tavlen med dagens ret",
        "Send billeder af tavlen til kunden, når de har spurgt",
        "Show customers the board with today's dish",
        "Ask the client before you film the whiteboard",
        "Pictures of our own desks",
    ),
}
