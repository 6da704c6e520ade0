"""Whether it is somebody that is named of whom a sentence says that they go, or have gone."""

from __future__ import annotations

import re

from wizard.checks.phrases.conduct import LEAVES, TERM_ENDS
from wizard.checks.phrases.pattern import hints, normalized, reads_text

_GOES = re.compile(
    r"(?:'s)?(?:,[^,.;]{1,40},|\s*\([^)]*\))?\W*"
    r"(?:(?!(?:hvor|som|der|who|that|when|where|which|people|folk|the|dem|those|advises|hjælper|helps)\b)\w+\W+){0,4}?"
    rf"(?:{LEAVES.key})"
)
_THEN_GOES = re.compile(
    rf"[^.]{{0,90}}?(?:[,;]|\bog|\band) ?(?:så |then )?(?:(?:han|hun|he|she) (?:\w+ ){{0,2}}?(?:{LEAVES.key})"
    rf"|{TERM_ENDS}"
    rf"|(?:så |derefter |bagefter )?"
    r"(?:rejser|flytter|stopper) (?:han|hun))"
)
_BEFORE = re.compile(r"(?:rejser|stopper|flytter|fratræder|mister) (?:vi )?$")


@reads_text
def is_leaving(name: str, text: str) -> bool:
    """Whether `text`, as written, says of `name` that they leave: the bus that stops outside Lise's shop leaves her in
    it.
    """
    for found in re.finditer(rf"\b{re.escape(name)}\b", text):
        before, after = normalized(text[: found.start()]), normalized(text[found.end() :])
        if _GOES.match(after) or _THEN_GOES.match(after) or _BEFORE.search(before):
            return True
    return False


_NAME_PART = r"[A-ZÆØÅÁÉÍÓÚ][^\W\d_]+(?:[-'’][^\W\d_]+)?"
_NAME = rf"{_NAME_PART}(?: {_NAME_PART})?"
_WENT = (
    r"(?:has left|left (?:us(?! (?:the|a|an|with|his|her)\b)|in|last|this|after)|retired|resigned|stepped down"
    r"|(?:er stoppet|stoppede)(?=[.,;]|$| (?:i|sidste|efter|her|hos os|som|den|for|ved|\d{1,2}\. ?[a-z]+)\b)"
    r"|er rejst(?=[.,;]|$| (?:i|sidste|efter|fra|hjem|videre)\b)"
    r"|fratrådte|er fratrådt|gik på pension|gik af|trådte tilbage|sagde op(?! (?:hos|i sit|på sit|for at))"
    r"|has moved (?:away|to [A-ZÆØÅ])|er flyttet (?:fra byen|til [A-ZÆØÅ])"
    r"|no longer works (?:here|for us)|arbejder her ikke (?:mere|længere)"
    r"|is no longer (?:here|with us|working (?:here|for us))|isn't (?:here|with us) any ?more"
    r"|er (?:her |hos os )?ikke (?:længere|mere) (?:her|hos os|ansat)|er her ikke (?:længere|mere)"
    r"|(?:has )?emigrated|has moved on(?=[.,;]|$| (?:in|last|since)\b)|finished (?:up|with us)(?=[.,;]|$| (?:in"
    r"|last|at|with us|here)\b)"
    r"|passed away|afgik ved døden)"
)
# What somebody did for us, and not what they were before they came.
_OURS = (
    r"(?i:it(?= (?:all )?(?:until|till|but|before))|all (?:of )?(?:it|that|our)|our|the (?:posts|posting|pages?"
    r"|pictures"
    r"|photos|social|facebook|instagram|tiktok|website)|facebook|instagram|tiktok|social media"
    r"|det(?= (?:hele |altid )?(?:indtil|men|til|før))|det hele|al(?:le?)? (?:vores|opslag|det)|alt (?:det"
    r"|vores|på)|vores"
    r"|opslagene|siden|siderne|profilen|profilerne|some|de sociale)\b"
)
_WORKED = (
    r"(?:(?:did|ran|made|wrote|handled|managed|posted|took|kept|looked after|took care of|used to (?:do|run|make|write"
    r"|handle|manage|post|take|look after)|lavede|stod for|passede|kørte|styrede|skrev|tog sig af|klarede|ordnede"
    rf"|bestyrede) {_OURS}"
    r"|(?:was|var) (?:our|the|vores)? ?(?:secretary|treasurer|chair\w*|editor|webmaster|web editor|manager|intern"
    r"|trainee|apprentice|volunteer|press officer|formand|kasserer|sekretær|redaktør|elev|praktikant|lærling"
    r"|frivillig|webredaktør|studentermedhjælper)\b)"
)
_AND_WENT = (
    rf"(?:{_WENT}|left(?=[.,;]|$)|(?:moved|flyttede) (?:away|abroad|back to|to [A-ZÆØÅ]|til [A-ZÆØÅ]|væk|fra byen)"
    r"|went (?:back )?(?:to [A-ZÆØÅ]|abroad|off to|to (?:college|university|uni))|(?:got|took|found) (?:a new"
    r"|another) job"
    r"|fik (?:nyt|et nyt|andet|et andet) (?:job|arbejde)|rejste(?=[.,;]|$| (?:til|hjem|fra)\b)|stoppede(?=[.,;]|$)"
    r"|tog (?:til [A-ZÆØÅ]|på højskole))"
)
_LEFT = re.compile(
    rf"\b({_NAME})(?:, [^,.;]{{1,60}},|,)? {_WENT}\b"
    rf"|\b({_NAME})(?:, (?:who|som|der))? {_WORKED}[^.;]{{0,60}}?[ ,](?:until|till|but|before|and then|indtil|men"
    rf"|før|til|og så) (?:(?:he|she|they|han|hun) )?{_AND_WENT}"
)
_BACK = re.compile(
    r"\b(?:(?:kommer|kom|vendt|er) tilbage|comes? back|came back|returned|is back"
    r"|(?:er|står|arbejder|passer|har|driver|is|runs?|works?|does|has|looks after) (?:\w+ )?(?:nu|now|stadig|still)"
    r"|(?:nu|now|stadig|still) (?:er|står|arbejder|passer|driver|is|runs?|works?|does|posts?|helps?|looks after)"
    r"|men (?:passer|hjælper|er|skriver|svarer)|but (?:still|helps|posts|writes|is)|hjemmefra|derfra"
    r"|from (?:there|home|afar)"
    r"|joined us)\b"
)
"""They are back, or have only changed what they do."""
_NO_NAMES = frozenset(
    hints(
        "It|We|They|He|She|You|Vi|De|Han|Hun|Den|Det|I|One|Some|Many|Everybody|Nobody|Alle|Ingen|Who|Who'd|Which|That"
    )
    # There is always another.
    + hints("Formanden|Kassereren|Chefen|Lederen|Ejeren|Sekretæren|Eleven|Praktikanten|Lægen|Chair|Treasurer|Secretary")
    + hints("Chairman|Chairwoman|Manager|Owner|Mange|Nogle|Flere|En|Two|Three|Half|Several")
)


@reads_text
def who_left(text: str) -> str:
    """The name of somebody who, as `text` says right after it, is here no more; none where they came back."""
    found = _LEFT.search(text)
    name = (found[1] or found[2]) if found else ""
    return "" if name in _NO_NAMES or _BACK.search(text) else name
