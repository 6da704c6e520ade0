"""What it sounds like when prices are named and cut, and when something is sold."""

from __future__ import annotations

import re

from wizard.checks.phrases.pattern import PERCENT, PERCENT_HINTS, NormalizedText, Pattern, hints, reads_text, words

# What is saved is money, or a part of a price: no water, no time and no hedgehogs.
_SAVED = (
    r"(?:(?:kr\.? ?|dkk ?|[€£$] ?)\d[\d.,]*|\d[\d.,]*(?: ?(?:kr|kroner|dkk|€|£|,-)|(?=[.,;!]|$))"
    rf"|\d+ ?{PERCENT}(?! (?:på|af|on|of|i) (?:\w+ ){{0,2}}?(?:\w*varme\w*|strøm\w*|el|vand\w*|energi\w*|tid\w*"
    rf"|\w*forbrug\w*"
    r"|heat\w*|water|energy|electricity|time|waste|fuel)))"
)
_MONEY = r"(?:(?:kr\.? ?|dkk ?|[€£$] ?)?\d[\d.,]*(?: ?(?:kr|kroner|dkk|€|£)\b|,-)?)"
_NOW = rf":? (?:pris\w* )?{_MONEY}[^;\w]{{0,10}}?\b(?:nu|now):? (?:kun |only )?{_MONEY}(?! \w)"
_TEN = r"(?:\d+|ti|tyve|ten|fifteen|twenty|femten)"
_PRICE_CUTS = (
    r"\w*rabat(?:ter(?= (?:på|til|for|hele)\b)|kode\w*)?|prisnedsæt\w*|nedsatte?"
    r"|(?:(?!gård|fabriks|stald|loppe|hof)\w)*udsalg|udsalgs(?!sted|bod|lokale)\w+|halv pris|halvpris|slagtilbud",
    rf"(?:spar|save) (?:op til |up to )?{_SAVED}|(?!100){_TEN} ?{PERCENT} (?:rabat|på(?! (?:varme|strøm|vand|energi"
    rf"|indlån|opsparing))|billigere|off|discount|cheaper)",
    rf"(?:før|was){_NOW}|black (?:friday|week)\w*|tilbudspris\w*|introduktionspris\w*|discount\w*",
    rf"half[- ]price|special offers?|(?<!for )(?<!on )(?<!cake )(?<!book )(?<!plant )(?<!jumble )(?<!bake )sale on"
    rf"(?! (?:the \w+(?=[.,;!]|$)|\w+day|\d))|sale prices?|^(?:udsalg|sale)$"
    rf"|(?!100)\d+ ?{PERCENT} på (?!varme|strøm|vand|energi|el\b|indlån|opsparing)\w+",
    r"(?:i stedet for|instead of) (?:(?:kr\.?|dkk|€) ?)?\d{2,}[\d.,]*"
    r"(?= ?(?:kr|kroner|dkk|€|,-))|(?:i stedet for|instead of) (?:(?:kr\.?|dkk|€|£) ?)\d[\d.,]*"
    r"|\d[\d.,]* ?(?:kr\.?|kroner|dkk|€|£|,-)?,? (?:i stedet for|instead of) \d{2,}[\d.,]*(?= (?:til og med|until))",
    r"(?:winter|summer|spring|autumn|january|christmas|clearance|stock|flash|big) sale"
    r"(?! (?:in|at|of) (?:the )?(?:parish|church|village|community|school|club|hall|plants|cakes|books))",
)
_CUT_HINTS = (
    hints("rabat|pris|nedsat|udsalg|tilbud|spar|save|%|før|was|black|discount|price|offer|sale|i stedet for|instead of")
    + PERCENT_HINTS
)
LOWERS_PRICE = Pattern(_CUT_HINTS, words(*_PRICE_CUTS))
"""What was asked before is more. Of two for one nobody has said what one costs."""
CUTS_PRICE = Pattern(
    _CUT_HINTS + hints(" for |buy |køb "),
    words(
        *_PRICE_CUTS,
        r"(?:to|tre|2|3|two|three) for (?:én|en|1|one|to|2|two)s?(?: pris)?",
        r"buy (?:\w+|\d+),? (?:pay for|get) \w+|køb (?:\w+|\d+),? (?:betal for|få) \w+",
    ),
)
FOR_SOME_ALONE = Pattern(
    hints("under |medlem|member|student|stud|pension|senior|første|first|ny|new | for "),
    words(
        r"under \d\d|\w*medlem\w*|members?|\w*studerende|students?|pensionist\w*|pensioners?|seniorer|seniors",
        r"(?:første|first) (?:\w+ )?(?:måned|box|kasse|ordre|køb|besøg|gang|month|order|purchase|visit|time)",
        r"(?:nye?|new) (?:kunder?|abonnenter|customers?|subscribers?|clients?)",
        r"(?:to|tre|fire|fem|seks|ti|two|three|four|five|six|ten|[2-9]|10|12) (?:\w+ ){1,4}for (?:kr\.? ?|£|€)?\d{2,}",
    ),
)
"""A price for some, or for several at once, is not the shop's price."""
ORDERS_HERE = Pattern(
    hints("køb|bestil|buy|order"),
    words(
        r"(?:køb|bestil)\b[^.;]{0,50}?\b(?:her (?:på|i)|i opslaget|på (?:facebook|instagram|tiktok)|i shoppen)",
        r"(?:buy|order)\b[^.;]{0,50}?\b(?:here|in the (?:post|shop(?: tab)?)|on (?:facebook|instagram|tiktok))",
    ),
)
"""People are to buy by the post itself."""
COSTS_NOTHING = Pattern(
    hints("0 kr|gratis|free|dkk 0"),
    words(
        r"(?<![\d.,])0 kr\b(?!\.? (?:i (?:udbetaling|gebyr|oprettelse|rente)|om måneden|første))|dkk 0(?! down"
        r"| deposit)"
        r"|(?:gratis|free)(?! (?:levering|fragt|forsendelse|montering|gave|delivery|shipping|fitting|gift|samples?))"
    ),
)
"""The thing itself is given away, and not only what comes with it."""
SELLS_AHEAD = Pattern(
    (),
    words(
        r"gavekort\w*|forud\w*|forhånd\w*|forsalg\w*|\w*sæson\w*|årskort|næste år|20\d\d|online|på (?:nettet"
        r"|hjemmesiden)|web-?shop\w*"
        r"|til (?:sommer|efterår|forår|vinter)en"
        r"|sommerens|venteliste\w*",
        r"vouchers?|gift ?cards?|pre-?orders?|advance|ahead|early (?:bird|booking)|seasons?|season tickets?|next year"
        r"|waiting list|this (?:summer|autumn|spring|winter)|for (?:summer|autumn|spring|winter)",
    ),
)
"""What is bought today for later, or needs nobody in the shop."""
_AMOUNT = r"(?:(?:kr\.?|dkk|€|eur) ?\d[\d.,]*|\d[\d.,]* ?(?:kr|kroner|dkk|€|eur|euro)|\d[\d.]*,-)"
_WORTH = "".join(f"(?<!{word} )" for word in ("worth", "worth of", "value", "value of", "værdi", "værdi af", "værd"))
NAMES_PRICE = Pattern(hints("kr|dkk|€|eur|,-"), words(rf"{_WORTH}{_AMOUNT}"))
SAYS_PRICE = Pattern((), words(r"koster?|kostet|pris(?:en|er|erne)?|tager", r"costs?|prices?|priced|charged?|charges"))
A_TRIAL = Pattern(
    hints("prøve|første|trial|taster|first|intro"),
    words(r"prøve\w*|(?:den )?første \w+|introtime\w*|(?:free )?trial(?: \w+)?|tasters?(?: \w+)?|first \w+"),
)
"""What is sold the first time."""
FIRST_IS_FREE = Pattern(
    hints("gratis|free"),
    words(
        r"(?:den |din |jeres )?(?:første \w+|prøve\w+) (?:er |koster )?(?:altid |helt )?gratis"
        r"|gratis (?:prøve\w+|første"
        r" \w+)",
        r"(?:your |the )?first (?:lesson|class|session|visit|hour|box|month|week|time) (?:is |comes )?(?:always )?free"
        r"|free (?:first|trial|taster)(?: \w+)?",
    ),
    unless=words(r"ved|hvis|når|køb|medlemmer|børn|if|when|members|children|kids|with|students|studerende"),
)
_FIRST_TIME = re.compile(r"\b(?:(?:første|first) ([^\W\d_]{4,})|prøve([^\W\d_]{4,})|(?:trial|taster) ([^\W\d_]{4,}))")
_TRIAL = re.compile(r"\b(?:trial|taster|prøve|intro)")


@reads_text
def first_time_of(text: NormalizedText) -> frozenset[str]:
    """What `text` speaks of the first of: a lesson, a class; and that it is a trial."""
    of = {name for found in _FIRST_TIME.finditer(text) for name in found.groups() if name}
    return frozenset(of | {"trial"} if _TRIAL.search(text) else of)
