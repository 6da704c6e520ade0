"""What it sounds like when somebody promises what a court or an authority decides, or to be the best or cheapest "
"there is."""

from __future__ import annotations

from wizard.checks.phrases.pattern import Pattern, hints, words

_GUARANTEE = r"(?:garanterer|garanteret|garanti for|lover|guarantees?|guaranteed|promises?)"
_WON = (
    r"(?:vinde[rs]?|sejr\w*|medhold|frifinde\w*|erstatning\w*|(?:fuld )?forældremyndighed|byggetilladelse\w*"
    r"|opholdstilladelse\w*"
    r"|tilskud\w*|win|wins|winning|a win|victory|compensation|custody|planning permission|visas?|a grant|the grant"
    r"|an acquittal|your (?:case|claim|appeal))"
)
WINS_FOR_YOU = Pattern(
    hints("garant|guarant|lover|promis|vinder|vundet|win|won|taber|tabt|lose|lost"),
    words(
        rf"{_GUARANTEE}[^.;]{{0,30}}?\b{_WON}|{_WON}(?: \w+){{0,2}}? (?:garanteret|guaranteed)",
        r"(?:du|i|dere|vi) vinder (?:altid|hver gang|din sag|jeres sag|alle)|(?:altid|alle sager) (?:vinder|vundet)"
        r"|(?:vi )?(?:taber|har (?:aldrig|ikke) tabt) (?:aldrig )?(?:en |nogen )?(?:sag|sager)|vi taber aldrig(?=\W*$)",
        r"you (?:will |'ll )?(?:always )?win (?:your|the) (?:case|claim|appeal)|we (?:always|every time) win"
        r"|we (?:never|have never|'ve never) (?:lose|lost)(?: a case|(?=\W*$))|we win (?:every|all) (?:case|cases"
        r"|time)",
    ),
    unless=words(
        r"hvis|ellers|når vi vinder|honorar|betaler (?:du )?(?:kun|ikke)|hvordan|sådan|konkurrence\w*|præmie\w*"
        r"|kamp\w*|cup\w*",
        r"if|unless|no win|no fee|fee|how|contest|competition|prize|match\w*|game\w*|cup",
    ),
)
_PLACE = r"(?:i|på|in|of|for miles|around)"
_WHOSE = (
    r"(?:(?:danmarks|landets|byens|egnens|markedets|verdens|nordens|jyllands|fyns|sjællands|\w+s|the (?:town|city"
    r"|county|country"
    r"|region|area|market|world)'s|\w+'s)(?: (?:absolut|helt|klart|very))?)"
)
_PROOF = words(
    r"dokument\w*|kåret|stemt|ifølge|målt|test\w*|undersøgelse\w*|vandt|vundet|blandt|en af|et af|måske|bud på"
    r"|bliv(?:e)?|være|vil"
    r"|vores (?:bedste|billigste)|dit|din|dine|jeres|tid|tips?|råd",
    r"award\w*|voted|named|according|measured|tested|survey|won|among|one of|some of|maybe|perhaps|become|want|aim|be"
    r"|your"
    r"|time|way|tips?|friends?",
)
_SUPPLIER = (
    r"(?:\w*advokat\w*|\w*træner\w*|trainers?|coach\w*|instructors?|\w*instruktør\w*|\w*revisor\w*|\w*bogholder\w*"
    r"|\w*mægler\w*|\w*tandlæge\w*|\w*klinik\w*|\w*terapeut\w*"
    r"|\w*psykolog\w*"
    r"|\w*rådgiver\w*|\w*rådgivning|\w*konsulent\w*|\w*behandler\w*|\w*læge\w*|\w*bank\w*|\w*forsikring\w*"
    r"|solicitors?|lawyers?"
    r"|accountants?|bookkeepers?|dentists?|clinics?|therapists?|physios?|advis[eo]rs?|consultants?|agents?|agency"
    r"|doctors?|surgeons?"
    r"|mortgages?|brokers?|law firm|firm|practice|team)"
)
BEST_OF_ALL = Pattern(
    hints(
        "bedste|dygtigste|best |førende|leading|nr1|nr.1|nr 1|nr. 1|nummer|number one|no. 1|no 1|no1|no.1|#1|mest "
        "erfarne"
    )
    + hints("most experienced|top "),
    words(
        rf"(?:(?:de|den|the) )?(?:bedste|dygtigste|førende|mest erfarne|best|leading|top|most experienced) (?:\w+ "
        rf")?{_SUPPLIER}"
        rf"(?: \w+){{0,2}}? {_PLACE} \w+",
        rf"{_WHOSE} (?:bedste|dygtigste|førende|mest erfarne|best|leading|top|most experienced) (?:\w+ )?{_SUPPLIER}",
        rf"(?:nr\.? ?1|nummer (?:1|et|ét)|number one|no\.? ?1|#1) (?:\w+ )?(?:{_PLACE}|{_SUPPLIER})",
    ),
    unless=_PROOF,
)
"""Of those one asks for advice or treatment: that is no matter of taste, and hardly ever shown."""
CHEAPEST_OF_ALL = Pattern(
    hints("billigst|laveste|cheapest|lowest|altid billigst|bedste pris|best price|best prices"),
    words(
        rf"{_WHOSE} (?:billigste|laveste priser?|cheapest|lowest prices?)|(?:de|den|det) billigste (?:\w+ "
        rf")?{_PLACE} (?:byen|landet"
        r"|danmark|området|egnen|nettet)",
        r"(?:altid|garanteret) (?:billigst|laveste pris(?:er)?)|(?:the )?(?:cheapest|lowest prices) (?:\w+ "
        r")?(?:in|around) (?:town|the \w+"
        r"|\w+)|(?:always|guaranteed) (?:the )?(?:cheapest|lowest prices?)",
    ),
    unless=_PROOF + "|" + words(r"direkte|hos os|her(?: på siden)?|direct\w*|with us|here|there|own (?:site|website)"),
)
