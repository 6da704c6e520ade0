"""What it sounds like when reviews are paid for, sorted or written by those they are about."""

from __future__ import annotations

from wizard.checks.phrases.pattern import PERCENT, Pattern, gap, hints, words

_ANYTHING = r"[^.;]"
"""Across commas and clauses, never across a full stop."""
_REVIEW = (
    r"(?:anmeldelser?|anmelde[rs]?|fem stjerner|5 stjerner|femstjerne\w*|stjerner (?:på|hos)|vurdering (?:på|hos)"
    r"|(?:skriver?|roser?|write\w*|says?) [^.;]{0,25}?(?:på|on) (?:trustpilot|google|tripadvisor)"
    r"|five[- ]stars?|5[- ]stars?|reviews?|ratings?)"
)
_REWARD = (
    r"(?:gratis|rabat\w*|gavekort\w*|gave|kaffe|kage|drink|lodtrækning\w*|trækker lod|trækker en (?:vinder|heldig)"
    r"|draw a winner|lod i|præmie\w*|point"
    r"|værdikupon\w*|kupon\w*|\d+ ?kr|\d+ ?"
    + PERCENT
    + r"|free|discount\w*|gift ?cards?|vouchers?|prize|draw|raffle|upgrade\w*"
    r"|points|coffee|cake|off)"
)
REWARDS_REVIEWS = Pattern(
    hints("anmeld|stjerne|vurdering|review|rating|star|trustpilot|google|tripadvisor"),
    words(_REWARD),
    also=(
        words(
            rf"{_REWARD}{_ANYTHING}{{0,50}}\b(?:for|til|mod|når|hvis|som tak for|blandt|who|in return for|if|when"
            rf"|to|among)"
            rf"\b{_ANYTHING}{{0,45}}\b{_REVIEW}",
            rf"(?:skriv\w*|giv\w*|læg\w*|leave|write|give|post)\b{_ANYTHING}{{0,20}}\b{_REVIEW}{_ANYTHING}{{0,40}}"
            rf"\b(?:få|vind|deltag|giver vi|er du med|get|win|we give|enter)\b{_ANYTHING}{{0,30}}\b{_REWARD}",
        ),
    ),
    unless=words(
        r"uden (?:belønning|at love)|without (?:reward|promising)|reviews? of (?:your|their|his|her)|gennemgang\w*"
    ),
)
ASKS_ONLY_THE_HAPPY = Pattern(
    hints("anmeld|review|stjerne|star|rating"),
    words(
        r"(?:kun|bare|udelukkende) (?:\w+ ){0,2}?(?:glade|tilfredse|dem,? der er (?:glade|tilfredse))",
        r"(?:only|just) (?:\w+ ){0,2}?(?:happy|satisfied|pleased)|(?:happy|satisfied) (?:\w+ )?only",
    ),
    also=(words(r"anmeld\w*|reviews?|stjerner?|stars?|ratings?"),),
)
WRITES_OWN_REVIEWS = Pattern(
    hints("anmeld|review|stjerne|star"),
    words(
        r"(?:familien?|\w*venner|ansatte|medarbejder\w*|personalet|kolleger\w*|bestyrelsen|hver af os|vi selv"
        r"|(?:each|all) of us"
        rf"|family|friends|staff|employees|colleagues|relatives|(?:the|our) team|the board) {gap(4)}"
        r"(?:skrive[rs]?|give[rs]?|lægge[rs]?|write[sn]?|writing|leaves?|leaving|gives?|giving|posts?)"
        r" (?:(?!aldrig|never|ikke|not)\w+ ){0,3}?(?:anmeldelse\w*|reviews?|(?:fem|5|five)[ -]?(?:stjerner|stars?))",
    ),
    unless=words(r"svar\w*|besvar\w*|repl\w*|answer\w*|bøger|film\w*|books?|of (?:books|films)|takke?r?|thank\w*"),
)
