"""Lines on which the patterns of `wizard.checks.phrases.health` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "CURES_ILLNESS": (
        "Vores salve fjerner ar og heler eksem",
        "Honning helbreder allergi",
        "Magnesium kurerer migræne",
        "Our balm heals eczema",
        "Magnesium cures sleeplessness",
        "This oil removes acne",
        "Our seaweed soap clears up rosacea",
        "A spoonful a day cures asthma and hay fever",
        "Our rub gets rid of your sciatica",
        "Teen slipper du af med din migræne",
        "Vores dråber kurerer høfeber",
        "Cider vinegar reverses diabetes",
    ),
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
    "CURES_ILLNESS": (
        "Clear up after the party and get rid of the pain of packing",
        "Vores salve er god til tør hud",
        "Salven heler ikke eksem",
        "Sådan lever man med eksem",
        "Our balm does not cure eczema",
        "Living with eczema",
        "We remove graffiti",
        "Nothing cures hay fever, but a walk by the sea helps you forget it",
        "Clear the table and ask about allergies",
        "Get rid of your old sofa",
        "Goodbye to Emma, who starts in the infection ward",
        "Slip for opvasken i december",
        "Rydder op efter festen: vi tager også resterne",
        "Donate, and one day we will cure dementia",
    ),
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

MENTIONED: Tried = {
    "GOODS_FOR_THE_BODY": (
        "Urtete fra Samsø",
        "Kosttilskud på nettet",
        "En salve med bivoks",
        "Herbal teas",
        "A balm for dry hands",
        "Ginger shots",
    ),
    "OF_WHAT_IS_EATEN": (
        "Godt for fordøjelsen",
        "Sænker blodtrykket",
        "Mod migræne",
        "Good for your digestion",
        "Lowers cholesterol",
        "For the immune system",
    ),
}

NOT_MENTIONED: Tried = {
    "GOODS_FOR_THE_BODY": (
        "Halstørklæder i uld",
        "Harddiske og hukommelseskort",
        "Vinduer og døre",
        "Woollen scarves",
        "Backups for offices",
        "Wood and hinges",
    ),
    "OF_WHAT_IS_EATEN": (
        "Holder kulden ude",
        "Slår konkurrencen",
        "Hjertet af byen",
        "Beats the cold",
        "Strong joints",
        "Stiff competition",
    ),
}
