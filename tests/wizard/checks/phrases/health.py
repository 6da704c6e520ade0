"""Lines on which the patterns of `wizard.checks.phrases.health` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "GUARANTEES_RESULT": (
        "Fri for tørre øjne på 14 dage, det garanterer vi",
        "Vi garanterer, at tørre øjne er væk på 14 dage",
        "Free from dry eyes in two weeks, guaranteed",
        "Hos os er din angst væk efter fem samtaler",
        "Slip af med migræne på tre uger",
        "Your back pain is gone after two visits",
        "Vi kurerer allergi",
        "100 procent smertefri",
        "Vi garanterer, at du består køreprøven i første forsøg.",
        "Guaranteed results in three weeks.",
        "100 % effektiv hypnose",
        "Vi lover, at du taber fem kilo.",
        "Tab 10 kg på fire uger, garanteret",
        "Lose 10 kg in four weeks, guaranteed.",
    ),
    "PROMISES_SAFETY": (
        "Vores creme er helt uden bivirkninger",
        "Ingen risiko for infektion",
        "Hypoallergent blæk",
        "No side effects whatsoever",
        "Completely safe for everyone",
        "There is no risk of a reaction",
    ),
    "CLAIMS_HEALTH": (
        "Vores hyldebærsaft forebygger forkølelse.",
        "Kombucha is good for your digestion.",
        "Honning lindrer ondt i halsen",
        "Detox-juice i januar",
        "Yoga cures back pain",
        "Ingefær styrker immunforsvaret",
        "Suppen, der tager tømmermændene",
        "Keeps your gut in balance",
    ),
    "PRAISES_AS_HEALTHY": (
        "En pilsner er sundere end sodavand",
        "Øl er sundt",
        "Vin er godt for kroppen",
        "Beer is healthier than juice",
        "Gin is good for you",
        "Healthy beer from Ribe",
        "Den sundeste øl, du kan drikke",
        "A beer that is perfect after training",
    ),
}

UNMATCHED: Tried = {
    "GUARANTEES_RESULT": (
        "Angst kan komme tilbage efter sommerferien",
        "Smerter efter en operation: hvad er normalt",
        "Sådan taler I om stress på arbejdet",
        "Behandlingen kurerer ikke angst",
        "Back pain after work? Come and talk",
        "Fem års garanti på alle tage.",
        "Vi kan ikke garantere et bestemt resultat.",
        "Vi garanterer plads til kørestole.",
        "Money-back guarantee if you are not happy with the results.",
        "Five-year guarantee on all roofs",
        "We never guarantee results",
    ),
    "PROMISES_SAFETY": (
        "Ingen binding, ingen risiko: prøv en time",
        "Vi kan ikke love, at det er uden bivirkninger",
        "Spørg om bivirkninger",
        "Free cancellation, no risk",
        "No pain, no gain",
        "Ask us about allergies",
    ),
    "CLAIMS_HEALTH": (
        "Sådan forebygger du spild i køkkenet.",
        "Godt for klimaet og for pengepungen.",
        "Sund frokost til kontoret.",
        "Kom og bliv klogere på ergonomi",
        "A healthy lunch for the office",
        "Kage, der smører stemningen",
        "We keep the tone light and the kitchen in order",
        "Honey does not cure a cold, it prevents nothing",
    ),
    "PRAISES_AS_HEALTHY": (
        "Øl er ikke sundere end sodavand",
        "Den alkoholfri er sundere end sodavand",
        "Frokosten er sund",
        "Beer is not healthy",
        "The food is healthy",
        "Alcohol-free beer is healthier than juice",
    ),
}
