"""Lines on which the patterns of `wizard.checks.phrases.people` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "IN_THEIR_CARE": (
        "Børnehave med 60 børn",
        "Krisecenter i Vejle",
        "En efterskole ved fjorden",
        "A nursery for under fives",
        "Parish church of St Anne",
        "A refuge for women",
    ),
    "HELPS_IN_PRIVATE": (
        "Psykolog i Svendborg",
        "Advokaterne i Ribe",
        "Krisecentret",
        "A psychologist",
        "Solicitors in Otley",
        "Debt advisers",
    ),
    "AT_SCHOOL": (
        "Går på gymnasiet",
        "Elever på HHX",
        "Lærlinge i byen",
        "Sixth-form students",
        "High-school pupils",
        "School leavers",
    ),
    "IS_THERE_ON": (
        "Birthe er her tirsdag",
        "Bo arbejder fra torsdag",
        "Ida kommer om mandagen",
        "Mark works Mondays",
        "Ann is in on Fridays",
        "Kim comes in on Tuesday",
    ),
    "HAS_LEFT": (
        "Trine (stoppet 1. oktober)",
        "Kit (has left)",
        "Preben, som stoppede som formand",
        "Vores tidligere praktikant",
        "Kim, der ikke længere er her",
        "Our former manager",
        "Jo, who left in May",
        "Last year's intern",
    ),
    "WANTS_IT_SOON": (
        "Vil have svar med det samme",
        "Har brug for hjælp i dag",
        "Gider ikke vente",
        "Needs help today",
        "Wants a quick answer",
        "It is urgent when the roof leaks",
    ),
}

UNMATCHED: Tried = {
    "IN_THEIR_CARE": (
        "Køreskole i Horsens",
        "Planteskole med roser",
        "Cykelværksted",
        "A plant nursery",
        "A driving school",
        "A bike shop",
    ),
    "HELPS_IN_PRIVATE": (
        "Bager i Hobro",
        "Fysioterapi i Ribe",
        "Revisor",
        "A bakery",
        "Accountants",
        "A physio",
    ),
    "AT_SCHOOL": (
        "Forældre til elever på gymnasiet",
        "Har job og bil",
        "Voksne på 25-40 år",
        "Parents of pupils",
        "Teachers",
        "Former pupils",
    ),
    "IS_THERE_ON": (
        "Birthe har fødselsdag tirsdag",
        "Vi åbner torsdag",
        "Bo arbejder ikke mandag",
        "We open on Friday",
        "Mark never works Mondays",
        "The market is on Saturday",
    ),
    "HAS_LEFT": (
        "Former chair Ann Bell, still on the committee",
        "Den tidligere formand Lars Bo, som stadig er med",
        "Preben, som er formand",
        "Sara tager over efter Kim, der stoppede",
        "Praktikanten",
        "Our manager",
        "Sara, who never left",
        "Jo, who takes over from Kim, who left in May",
    ),
    "WANTS_IT_SOON": (
        "Vil vide, hvad det koster",
        "Har god tid",
        "Det haster ikke",
        "Plans a year ahead",
        "Wants to compare",
        "It is never urgent",
    ),
}

MENTIONED: Tried = {
    "SERVES_THEM": (
        "Bogholder for advokater",
        "Vi leverer blomster til bedemænd",
        "Vi gør rent hos psykologer",
        "A bookshop for lawyers",
        "We sell to funeral directors",
        "Software for solicitors",
    ),
    "IS_PAID_ELSEWHERE": (
        "Reklamebureauet",
        "Vores freelancer",
        "En ekstern fotograf",
        "Our agency",
        "A freelance writer",
        "An external consultant",
    ),
    "DECIDES_IN_A_BUSINESS": (
        "Ejere af restauranter",
        "Indkøbere",
        "Tømrermestre med svende",
        "Owner-managers",
        "Purchasing in wholesale",
        "Head of production",
    ),
    "SWORN_TRADE": (
        "Fire advokater på torvet",
        "Psykologer i Viborg",
        "Revisionsfirma: tre revisorer",
        "A law firm",
        "Two dentists",
        "Accountants for shops",
    ),
}

NOT_MENTIONED: Tried = {
    "SERVES_THEM": (
        "Advokat i Ribe",
        "Psykologer på torvet",
        "En bedemand",
        "Lawyers in Ribe",
        "A psychologist",
        "Undertakers",
    ),
    "IS_PAID_ELSEWHERE": ("Mette", "Eleven", "Kontoret", "Jo Finch", "The office", "Our trainee"),
    "DECIDES_IN_A_BUSINESS": (
        "Ølentusiaster, der samler på smag",
        "Unge, der fester",
        "Børnefamilier",
        "Beer lovers",
        "New in Denmark",
        "Families",
    ),
    "SWORN_TRADE": (
        "Tømrere i Vejle",
        "Bageri med café",
        "Konsulenter i salg",
        "A bike shop",
        "Builders",
        "A food truck",
    ),
}
