"""How many there is room for, and whether that is of those who come or of all there are."""

from __future__ import annotations

import re

from wizard.checks.phrases.numbers import IN_WORDS
from wizard.checks.phrases.pattern import NormalizedText, Pattern, reads_text, words

ARE_FREE = Pattern((), words(r"ledige?|tilbage|endnu", r"free|vacant|vacanc\w+|left|spare|still"))
"""Of places: nobody has them yet."""
_SMALL = "|".join(word for word, number in IN_WORDS.items() if number > 2)
_PLACES = re.compile(
    rf"(?<![\d.,])(?<!\bin )(?<!\bat )(?<!\bof )(?<!\baf )(\d{{1,4}}|{_SMALL})"
    r" (?:(?!parking|green|office|public|open|wild|quiet|other|different)\w+ ){0,1}?"
    r"(?:pladser|ledige pladser|elevpladser|places|spaces|spots)\b(?! (?:to|for cars|ude|outside|round|around|in town))"
    r"|\b(?:plads|room|places|space) (?:til|for) (?:kun |højst |only |up to )?(\d{1,4})\b(?! ?(?:kr|%))"
    r"|\b(?:højst|maks\w*|at most|max\w*|no more than) (\d{1,4}) (?:deltagere|elever|kursister|participants|pupils"
    r"|people)\b"
)
_NOT_FOR_ALL = re.compile(
    r"\b\w*(?:siddepladser|bussen|minibus|klubhus\w*|clubhouse|the bus|van|boat|båden|parkering\w*|parking)\b"
    r"|\b(?:at|ved|round) (?:each|every|hvert|the|et) ?(?:table|bord)\b"
    r"|\b(?:ad gangen|i weekenden|at a time|\d\. klasse)\b"
    r"|\b(?:i|på|in|on) (?:the )?(?:\w+ )?\w*(?:kredsen|gruppen|udvalget|bestyrelsen|båden|circle|committee|crew"
    r"|boat|board)\b"
    r"|\b(?:på|for) (?:en|et|an?) \w*(?:aften|gang|tur|evening|tour)\b"
    r"|\b(?:\d+|to|tre|fire|fem|flere|hver|hvert|two|three|four|five|several|each|every|pr\.?|per) "
    r"(?:hold|kurser|kursus|aftener|aften|gange|gang|ture|tur|classes|class|courses|course|evenings?"
    r"|tours?|sessions?|groups?)\b"
)
"""Seats, a boat, an evening, or each of several groups: more may belong than there is room for at once."""


@reads_text
def room_for(text: NormalizedText) -> float | None:
    """How many there is room for; the smallest of several numbers, and None where it is for each of several."""
    if _NOT_FOR_ALL.search(text):
        return None
    found = (each[1] or each[2] or each[3] for each in _PLACES.finditer(text))
    return min((float(IN_WORDS.get(each, 0) or each) for each in found if each != "0"), default=None)
