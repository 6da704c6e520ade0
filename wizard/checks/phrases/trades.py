"""What a company deals in, by what it says of itself."""

from __future__ import annotations

from wizard.checks.phrases.pattern import Pattern, hints, words

MAKES_ALCOHOL = Pattern(
    hints("brygger|bryghus|vin|destiller|spiritus|brewer|wine|distill|gin"),
    words(
        r"\w*brygger(?:i|iet|ier)|\w*bryghus\w*|vinbar\w*|vinhandel\w*|vingård\w*|vinstue\w*|destilleri\w*|spiritus\w*",
        r"\w*brewer(?:y|ies)|micro-?brewer\w*|wine (?:bar|merchant|shop)s?|winer(?:y|ies)|distiller(?:y|ies)|gin",
    ),
    unless=words(r"\w*te-?bryggeri\w*|kaffebryg\w*|coffee"),
)
TREATS_ANIMALS = Pattern(
    (),
    words(
        r"dyrlæge\w*|dyreklinik\w*|dyrehospital\w*|veterinær\w*|hunde\w*|heste\w*|kæledyr\w*",
        r"vets?|veterinar\w+|animal (?:clinic|hospital)|dogs?|horses?|pets?",
    ),
)
