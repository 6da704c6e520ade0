"""What it sounds like when colleagues are told to use profiles of their own."""

from __future__ import annotations

from wizard.checks.phrases.pattern import Pattern, gap_chars, hints, words

USES_OWN_PROFILES = Pattern(
    hints("egen |egne |privat|personlig|own |personal |private "),
    words(
        rf"(?:dele[rs]?|del|like[rs]?|skrive?r?|lægge?r?|poste[rs]?|anbefale[rs]?|shares?|likes?|posts?|recommends?)"
        rf"{gap_chars(50)}(?:egen|egne|private?|personlige?|own|personal) (?:\w+ )?"
        r"(?:profil\w*|kont[oi]\w*|facebook\w*|instagram|linkedin\w*|netværk|profiles?|accounts?|pages?|networks?)",
    ),
    unless=words(
        r"frivillig\w*|lyst|gerne|må|kan|vil|selv har|ambassadør\w*",
        r"voluntar\w*|volunteer\w*|likes? to|(?:you|they) like|wants?|wish\w*|may|can|welcome|optional|ambassadors?",
    ),
)
MUST = Pattern((), words(r"skal|bør|alle|hver|must|have to|has to|everyone|everybody|all|each|every"))
