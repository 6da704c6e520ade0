"""What it sounds like when the cases of clients are told so that one can see whose they are."""

from __future__ import annotations

from wizard.checks.phrases.consent import CONSENT
from wizard.checks.phrases.pattern import Pattern, hints, words

_CASE = (
    r"(?:cases?|\w*sag(?:er|erne)?|clients?'?|\w*klient(?:er|erne|ers)?|\w*patient(?:er|erne|s|ers)?'?|settlements?"
    r"|verdicts?|forlig"
    r"|(?:klient|patient|kunde|borger|client|patient|case) ?(?:historie|fortælling|case|stor(?:y|ies))\w*|divorces?"
    r"|skilsmisser)"
)
_TALKS = r"(?:samtaler(?:ne)?|konsultationer(?:ne)?|sessions|consultations)"
"""Of them much may be told: what they cost, who leads them and what a street is to be called."""
_DETAIL = (
    r"(?:(?:with |by |og |and |full |real |first |rigtige? |fulde )*names?|(?:med |ved |for|fulde "
    r")*(?:for)?navne?(?: og \w+)?"
    r"|who(?=,| it was| they (?:are|were))|hvem(?=,| det (?:er|var)| de (?:er|var))"
    r"|what (?:they|he|she|the client) (?:got|won|paid|received|were awarded)|hvad (?:de|hun|han|klienten) (?:fik"
    r"|vandt|betalte)"
    r"|sums?|amounts?|beløb\w*|erstatning(?:en|er|sbeløb)?|diagnos\w+|sygdomsforløb\w*)"
)
_TOLD = (
    r"(?:who (?:it was|they (?:are|were)|came)|hvem (?:det (?:er|var)|de (?:er|var)|der (?:har været|kom))"
    r"|what (?:they|he|she"
    r"|the client) (?:said|told)|hvad (?:de|hun|han|klienten) (?:sagde|fortalte)|diagnos\w+|(?:klient|patient)\w*"
    r"|(?:client"
    r"|patient)s?'? names?)"
)
CASES_BY_NAME = Pattern(
    hints(
        "case|sag|client|klient|patient|settlement|verdict|forlig|histori|samtale|konsultation|session|consultation"
        "|divorce|skilsmisse|fortælling|stor"
    ),
    words(_CASE, _TALKS),
    # A list of what is told goes on beyond a colon: "cases we won: who, what they got".
    also=(
        words(
            rf"{_CASE}[^.;]{{0,45}}?[ :]{_DETAIL}",
            rf"{_DETAIL}(?: \w+){{0,3}}? (?:of|from|på|fra|af|for|in|i) (?:\w+ ){{0,2}}?{_CASE}",
            rf"{_TALKS}[^.;]{{0,45}}?[ :](?:with (?:full |real |first )?names|med (?:fulde "
            rf"|rigtige )?(?:for)?navne?|{_TOLD})",
            rf"{_TOLD}[^.;]{{0,45}}? (?:of|from|på|fra|af|for|in|i) (?:\w+ ){{0,2}}?{_TALKS}",
        ),
    ),
    unless=words(
        *CONSENT,
        r"anonym\w*|opdigt\w*|uden (?:\w+ )?navne?|ingen navne|aldrig|ikke|spørg\w*|ask\w*|anonymous\w*|invented"
        r"|made[- ]up"
        r"|without (?:\w+ )?names?|no names|never|not|fictional|landmark|kendte domme|højesteret\w*|supreme court|in "
        r"the news",
    ),
)
"""Of trades that are told things in confidence."""
