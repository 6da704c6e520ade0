"""Lines on which the patterns of `wizard.checks.phrases.honesty` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "ALL_OF_IT_GOES": (
        "Every penny you give goes straight to the bedside",
        "Every single pound goes to the cats",
        "100 % of your gift goes to the children",
        "Hver en krone går til børnene",
        "Hele beløbet går ubeskåret til forskning",
        "100 procent af din gave går til dyrene",
    ),
    "SOME_IS_SPENT": (
        "Raising it costs us 26p in the pound",
        "Administration takes 14 %",
        "It costs 20 pence in every pound",
        "Vi bruger 18 % på administration",
        "Administrationen tager 12 procent",
        "22 % går til indsamling",
    ),
    "LENDS_TO_ANYBODY": (
        "Guaranteed loan of up to £1,000",
        "No credit checks",
        "Nobody is refused",
        "Lån uden kreditvurdering",
        "Alle bliver godkendt",
        "Ingen får afslag",
    ),
    "FEW_LEFT_WHATEVER": (
        "Write “only three slots left” on Fridays, whatever the diary says",
        "Say almost full even if it is not",
        "Post “last places” every Monday",
        "Skriv »kun tre pladser tilbage« hver fredag",
        "Skriv »næsten udsolgt«, også selvom salen er tom",
        "Skriv »de sidste billetter«, uanset hvor mange der er",
    ),
    "WRITES_TO_THE_BEREAVED": (
        "Look for obituaries in the Standard; message the family within the week",
        "Read the obituaries and ask for a gift in memory",
        "Write to the bereaved the same week",
        "Hold øje med dødsannoncer og skriv til familien",
        "Ring til de efterladte med et tilbud",
        "Læs mindeordene og send en besked",
    ),
    "NAMES_THE_CULPRIT": (
        "Ugens værste affaldsbunke med opgang og dørnummer på synderen",
        "Læg navnet på skyldneren op",
        "Billeder af de dårlige betalere",
        "The door number of the culprit",
        "Names of the worst payers",
        "Pictures of offenders",
    ),
    "NAMES_AND_ILLNESS": (
        "A touching moment, with first name and illness",
        "Tell it with name and diagnosis",
        "Share names and condition",
        "Et rørende øjeblik, med fornavn og sygdom",
        "Fortæl det med navn og diagnose",
        "Del navn og lidelse",
    ),
}

UNMATCHED: Tried = {
    "ALL_OF_IT_GOES": (
        "74p of every pound goes to the bedside",
        "Every penny counts",
        "Not every penny goes to the bedside",
        "82 % af din gave går til børnene",
        "Hver en krone tæller",
        "100 % økologisk",
    ),
    "SOME_IS_SPENT": (
        "61 per cent of what we spend we have to raise ourselves",
        "Save 20 %",
        "We have an administration of two",
        "Vi samler 18 % mere ind i år",
        "Administrationen er otte mennesker",
        "20 % rabat",
    ),
    "LENDS_TO_ANYBODY": (
        "We say why, when we say no",
        "We check your credit first",
        "Not everyone is approved",
        "Vi siger nej, når det er klogest",
        "Vi laver en kreditvurdering",
        "Ikke alle bliver godkendt",
    ),
    "FEW_LEFT_WHATEVER": (
        "Say how many places are left when there are fewer than five",
        "Only three slots left",
        "Never write “only three slots left” whatever the diary says",
        "Kun tre pladser tilbage",
        "Skriv aldrig »næsten udsolgt«, også selvom det går langsomt",
        "Vi slår op hver fredag",
    ),
    "WRITES_TO_THE_BEREAVED": (
        "Never write to the bereaved",
        "Answer those who write to us after a bereavement",
        "What to say at a funeral",
        "Skriv aldrig til de efterladte",
        "Svar de efterladte, når de selv har spurgt",
        "Sådan skriver man et mindeord",
    ),
    "NAMES_THE_CULPRIT": (
        "Billede af ugens affaldsbunke",
        "Vis aldrig navnet på synderen",
        "Opgang og klokkeslæt, når vandet lukkes",
        "Pictures of the mess",
        "Never the name of the culprit",
        "The address of the recycling point",
    ),
    "NAMES_AND_ILLNESS": (
        "Never with name and illness",
        "First name and hobby",
        "The name of the ward",
        "Aldrig med navn og diagnose",
        "Fornavn og favoritbog",
        "Med navn og sygdom, når der er skrevet under på samtykke",
    ),
}
