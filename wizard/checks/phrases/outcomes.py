"""What it sounds like when somebody promises what a court or an authority decides, or to be the best or cheapest "
"there is."""

from __future__ import annotations

from wizard.checks.phrases.pattern import Pattern, hints, words

_GUARANTEE = (
    r"(?:(?:vi |jeg )?(?:garanterer|garanteret|garanti for)|(?:vi|jeg) lover|guarantees?|guaranteed|(?:we|i) promise)"
)
_WON = (
    r"(?:vinde[rs]?(?! eller)|sejr\w*|medhold|frifinde\w*|erstatning(?:en|er)?|(?:fuld )?forældremyndighed(?:en)?"
    r"|byggetilladelse\w*|opholdstilladelse\w*"
    r"|tilskud(?:det)?(?! til)|wins?(?!,? or (?:lose|draw)| for | two | a )|a win|victory|compensation|custody"
    r"|planning permission|(?:your|a|the) visas?|a grant|the grant|an acquittal|your (?:case|claim|appeal))"
)
# Between the promise and what others decide nothing may stand but who gets it: one may promise to apply for it.
_GETS = (
    r"(?:,? (?:at|that|dig|jer|du|i|you|your|clients|en|et|fuld|fast|a|the|full|din|jeres|får|kan|vil|will|get|gets|can"
    r"|always|altid|to|of)){0,5}?"
)
WINS_FOR_YOU = Pattern(
    hints("garant|guarant|lover|promis|vinder|vundet|win|won|taber|tabt|lose|lost"),
    words(
        rf"{_GUARANTEE}{_GETS} {_WON}|{_WON}(?: \w+){{0,2}}? (?:garanteret|guaranteed)",
        r"(?:du|i|dere|vi) vinder (?:altid(?=\W*$|[.,!])|hver gang|din sag|jeres sag|alle (?:\w+ )?sager)"
        r"|(?:altid|alle sager) (?:vinder|vundet)(?=\W*$|[.,!])"
        r"|(?:vi )?(?:taber|har (?:aldrig|ikke) tabt) (?:aldrig )?(?:en |nogen )?(?:sag|sager)|vi taber aldrig(?=\W*$)",
        r"you (?:will |'ll )?(?:always )?win (?:your|the) (?:case|claim|appeal)|we (?:always|every time) win(?=\W*$"
        r"|[.,!])"
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
    r"(?:(?:danmarks|landets|byens|egnens|markedets|branchens|verdens|nordens|jyllands|fyns|sjællands|københavns|aarhus"
    r"|odenses|aalborgs|(?:nord|vest|syd|øst|midt)(?:jyllands|sjællands|fyns)|bornholms|esbjergs|horsens'?"
    r"|randers'?|vejles"
    r"|koldings|silkeborgs|hernings|viborgs|svendborgs|næstveds|roskildes|helsingørs|hillerøds|holstebros|fredericias"
    r"|sønderborgs|haderslevs|aabenraas|slagelses|køges|holbæks|ribes|skives|thisteds|hjørrings|frederikshavns"
    r"|kommunens"
    r"|(?:the )?(?:town|city|county|country|region|area|market|world|nation|uk|village)'s"
    r"|(?:ireland|england|scotland|wales|britain|london|dublin|cork|galway|leeds|yorkshire|manchester|kent|denmark"
    r"|[a-z]+shire)'s)(?: (?:absolut|helt|klart|very))?)"
)
"""Of a place: "the day's cheapest" and "her best" compare with nobody else."""
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
    r"|\w*psykolog(?:er|en|erne)?"
    r"|\w*rådgiver\w*|\w*rådgivning|\w*konsulent\w*|\w*behandler\w*|\w*læge(?:r|n|rne|hus)?|\w*bank(?:en|er|erne)?"
    r"|\w*forsikring(?:er|en|sselskab\w*)?"
    r"|solicitors?|lawyers?"
    r"|accountants?|bookkeepers?|dentists?|clinics?|therapists?|physios?|advis[eo]rs?|consultants?"
    r"|(?:estate|letting|travel|insurance) agents?|agency"
    r"|doctors?|surgeons?"
    r"|mortgages?|brokers?|law firm|firm|(?:dental |legal |medical )?practice(?! in \w+ing)|(?:legal|sales"
    r"|care)? ?team(?! of| days?))"
)
_FIRST = r"(?:nr\.? ?1|nummer (?:1|et|ét)|number one|no\.? ?1|#1)"
_BEST = r"(?:bedste|dygtigste|førende|mest erfarne|best|(?<!enjoys )(?<!loves )(?<!likes )leading|top|most experienced)"
BEST_OF_ALL = Pattern(
    hints(
        "bedste|dygtigste|best |førende|leading|nr1|nr.1|nr 1|nr. 1|nummer|number one|no. 1|no 1|no1|no.1|#1|mest "
        "erfarne"
    )
    + hints("most experienced|top "),
    words(
        rf"(?:(?:de|den|the) )?{_BEST} (?:\w+ "
        rf")?{_SUPPLIER}"
        rf"(?: \w+){{0,2}}? {_PLACE} (?!(?:klubben|livet|huset|holdet|foreningen|vores|our|life|the (?!town|city"
        rf"|county|country"
        rf"|area|region|uk|north|south|east|west|village|midlands|business|world))\b)\w+",
        rf"{_WHOSE} {_BEST} (?:\w+ )?{_SUPPLIER}",
        rf"{_FIRST} (?:\w+ )?{_SUPPLIER}",
        # An address, a place on a list and one in the table are no claim.
        rf"(?:(?<=vi er )|(?<=we are )|(?<=we're )|(?<![^.!] )){_FIRST} (?:\w+ )?(?:i|på|in|of|for"
        rf"|around) (?!(?:rækken|puljen|serien|listen"
        r"|programmet|køen|division|league|the (?:league|table|list|series|queue))\b)\w+",
    ),
    unless=_PROOF,
)
"""Of those one asks for advice or treatment: that is no matter of taste, and hardly ever shown."""
_AREA = (
    r"(?:town|(?:the )?(?:whole )?(?:town|city|county|country|area|region|uk|market|village|north|south|east|west"
    r"|world)"
    r"|(?!(?:advance|stock|store|season|summer|winter|spring|autumn|january|february|march|april|may|june|july|august"
    r"|september|october|november|december)\b)\w+(?=\W*$|[.,!]))"
)
CHEAPEST_OF_ALL = Pattern(
    hints("billigst|laveste|cheapest|lowest|altid billigst|bedste pris|best price|best prices"),
    words(
        rf"{_WHOSE} (?:billigste|laveste priser?|cheapest|lowest prices?)|(?:de|den|det) billigste (?:\w+ "
        rf")?{_PLACE} (?:byen|landet"
        r"|danmark|området|egnen|nettet)",
        # "It is always cheapest to repair" and "Mondays are always the cheapest" compare with nobody.
        r"(?<!det er )(?:altid|garanteret) (?:billigst(?! (?:at|om|når|i|på|hvis))|laveste pris(?:er)?)",
        rf"(?:the )?(?:cheapest|lowest prices) (?:(?!seats?|tickets?|days?|time|way)\w+ )?(?:in|around) {_AREA}",
        r"(?<!is )(?<!days are )(?<!s are )(?:always|guaranteed) (?:the )?(?:cheapest|lowest prices?)(?! (?:to|on"
        r"|when|if|in)\b)",
    ),
    unless=_PROOF + "|" + words(r"direkte|hos os|her(?: på siden)?|direct\w*|with us|here|there|own (?:site|website)"),
)
