"""Lines on which the patterns of `wizard.checks.phrases.children` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "CHILDREN_ASKED": (
        "Spørg børnene, om de vil være med på filmen",
        "Eleverne siger ja, før vi tager billeder",
        "Vi spørger spejderne, om de vil fotograferes: billeder af patruljen",
        "Ask the kids if it is ok before you film them",
        "Pupils choose whether they are shown",
        "Ask the players before the photo",
    ),
    "SHOWS_CHILDREN": (
        "Ugens film fra børneholdene",
        "Billeder af eleverne på tur",
        "Månedens spejder",
        "Clips of the junior scouts: videos from the kids",
        "Pupil of the week",
        "Film the children at play",
    ),
    "WORKS_WITH_CHILDREN": (
        "Gymnastikforening med 200 børn mellem 4 og 12",
        "Danseskole med 410 elever fra 3 år og op",
        "Børnehave i Vejle",
        "A private nursery with room to play",
        "Swimming for kids",
        "Pupils aged six to fourteen",
    ),
    "SHOWS_SOMEBODY": (
        "Klip fra minigymnastik",
        "Ugens stjerne",
        "Øjeblikke fra salen",
        "Our swimmers in action",
        "A photo each week",
        "Dancer of the month",
    ),
}

UNMATCHED: Tried = {
    "CHILDREN_ASKED": (
        "Spørg børnene og deres forældre, om de vil være med på filmen",
        "Børnene bestemmer aftensmaden",
        "Forældrene siger ja til billeder, og børnene også",
        "Ask the parents before you film the kids",
        "Children choose a book",
        "Never ask the kids about the film",
    ),
    "SHOWS_CHILDREN": (
        "Billeder af tøj til børn",
        "Film med voksne elever",
        "Billeder af børnenes tegninger",
        "Pictures of toys for children",
        "Videos with our adult pupils",
        "Photos of children only with their parents' consent",
    ),
    "WORKS_WITH_CHILDREN": (
        "Tøj til børn fra 0 til 12",
        "Kurser for voksne",
        "Vi har legetøj til børnehaver",
        "A shop with toys for kids",
        "Adults from 18 up",
        "Dentist for children and parents",
    ),
    "SHOWS_SOMEBODY": (
        "Ugens lærer på video",
        "Billeder af pianoet: vores instrumenter",
        "Priser og tilmelding",
        "Videos with our coaches",
        "Pictures of the horses",
        "Prices and dates",
    ),
}

MENTIONED: Tried = {
    "ASKS_PARENTS": (
        "Spørg forældrene først",
        "Kun med samtykke",
        "Ingen ansigter",
        "Ask the parents",
        "With consent",
        "Parents say yes",
    ),
}

NOT_MENTIONED: Tried = {
    "ASKS_PARENTS": (
        "Spørg børnene",
        "Forældre er velkomne",
        "Alle ansigter smiler",
        "Ask the kids",
        "Parents are welcome",
        "Smiling faces",
    ),
}
