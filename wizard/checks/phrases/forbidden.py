"""What it sounds like when something is planned that the law or good sense forbids any company: filming at the wheel,
drinking for prizes, pictures of thieves, lotteries, robots that follow people.
"""

from __future__ import annotations

from wizard.checks.phrases.pattern import Pattern, gap, gap_chars, hints, words

_FILMS = (
    r"(?:film(?:e[rs]?|s|ing|ed)?|optage[rs]?|stor(?:y|ies)|live|video(?:er|s)?|tiktoks?|reels?|records?|shoots?|klip"
    r"|clips?)"
)
_DRIVING = (
    r"(?:mens (?:\w+ ){1,2}?(?:kører|cykler|sejler)|under kørs(?:el|len)|bag(?: ved)? rattet|i fart"
    r"|while (?:driving|riding|cycling|at the wheel)|while (?:they|we|you|(?:the|a|your) \w+) (?:(?:is |are )driving"
    r"|drives?|rides?|cycles?)|behind the wheel"
    r"|at the wheel)"
)
FILMS_AT_THE_WHEEL = Pattern(
    hints("kør|rattet|cykl|sejl|i fart|driv|rid|wheel|cycl"),
    words(_FILMS),
    also=(words(rf"{_FILMS}[^.;]{{0,110}}?{_DRIVING}|{_DRIVING}[^.;]{{0,40}}?{_FILMS}"),),
    unless=words(
        r"parkere\w*|holder stille|fastmonter\w*|monter\w*|fast kamera|passager\w*|simulator\w*|parked|stands still"
        r"|mounted|fixed camera|dash-?cam\w*|passenger\w*|a colleague films"
    ),
)
HOLDS_THE_PHONE = Pattern(
    hints("hold|film|hånd|hand"),
    words(
        r"(?:\w*kørelærer\w*|\w*instruktør\w*|\w*chauffør\w*|føreren|bud(?:et)?|vognmand\w*|eleven|driver|instructor"
        r"|courier|rider|student|learner|montøren|den der kører|whoever drives)"
        rf" {gap(3)}(?:holder|filmer|holds?|films?)",
        rf"(?:holder|filmer|holds?|holding|films?|filming) {gap(6)}"
        r"(?:i hånden|med den ene hånd|in (?:the|one|his|her|their) hands?|with one hand)",
    ),
    also=(
        words(r"telefon\w*|mobil\w*|kamera\w*|phones?|mobiles?|cameras?|smartphones?"),
        words(_FILMS, r"optagelser?|footage"),
    ),
    unless=FILMS_AT_THE_WHEEL.unless,
)
"""At the wheel, where those who speak are on the road all day."""
DRIVES_FOR_A_LIVING = Pattern(
    (),
    words(
        r"køreskole\w*|kørelærer\w*|taxa\w*|vognm\w+|cykelbud\w*|budfirma\w*|buskørsel|busselskab\w*|flyttefirma\w*"
        r"|kørselsfirma\w*",
        r"driving schools?|driving instructors?|taxis?|hauliers?|couriers?|bus company|removal company",
    ),
)
DRINKS_A_LOT = Pattern(
    hints(
        "druk|drik|bund|shot|bar|stafet|drink|chug|bottomless|hurtigst|flest|mest|om kap|på tid"
        "|beer|øl|fastest|most|in one go"
    )
    + hints("against the clock"),
    words(
        r"(?:druk|drikke|øl)(?:konkurrence|leg|spil|stafet|bowling|udfordring|challenge)\w*",
        r"drinking (?:game|contest|challenge|competition|race)s?|beer (?:pong|mile|relay|bong|challenge)s?|chug\w*"
        r"|bottomless|all you can drink|open bar|fri bar",
        rf"(?:drikke?r?|bunde?r?|tømme?r?|drinks?|downs?|empt(?:y|ies)){gap_chars(35)}"
        r"(?:hurtigst|flest|mest|om kap|på tid|fastest|most|in one go|against the clock)",
        rf"(?:hurtigst|flest|fastest|most){gap_chars(25)}(?:øl|shots|drinks?|beers?|pints?|genstande)",
    ),
    unless=words(
        r"alkoholfri\w*|sodavand|vand|kaffe|mælk|alcohol-free|non-alcoholic|soda|water|coffee|tea|milk|museum\w*"
        r"|reception"
    ),
)
_SURVEILLANCE = r"(?:overvågnings?\w*|videoovervågning\w*|cctv|surveillance|security camera\w*|kameraet)"
_THIEVES = (
    r"(?:\w*tyve?(?:n|ne|ri\w*)?|hærværk\w*|indbrud\w*|thie(?:f|ves)|shoplift\w*|vandal\w*|burglar\w*|stole|stjal)"
)
_SHOWS = (
    r"(?:læg\w*|del|dele[rs]?|vis|vise[rs]?|post\w*|offentliggør\w*|opslag|shar(?:e|es|ing)|shows?|publish\w*"
    r"|upload\w*)"
)
SHOWS_THIEVES = Pattern(
    hints("tyv|hærværk|indbrud|thie|shoplift|vandal|burglar|stole|stjal"),
    words(_SHOWS),
    also=(
        words(
            rf"(?:{_SURVEILLANCE}|\w*billeder?|fotos?|video\w*|film\w*|pictures?|photos?|footage|images?)[^.;]{{0,20}}?"
            rf"\b(?:af|med|of|with|from)\b(?: \w+){{0,3}}? {_THIEVES}",
            rf"{_SURVEILLANCE}[^.;]{{0,30}}?{_THIEVES}|{_THIEVES}[^.;]{{0,30}}?{_SURVEILLANCE}",
        ),
    ),
    unless=words(
        r"politiet|police|sløret|slørede|blurred|tyverisikr\w*|tyverimærk\w*|anti-theft|mod tyve\w*"
        r"|against \w+|låse?|locks?"
    ),
)
_ROBOT = r"(?:program|bots?|robot\w*|scripts?|software|automat(?:ed|isk|ically)(?: \w+)?)"
AUTOMATES = Pattern(
    hints("automat|bot|program|script|software"),
    words(_ROBOT),
    also=(
        words(
            rf"{_ROBOT}[^.;]{{0,50}}?\b(?:følger (?:alle|folk|dem|\d+)|liker|kommenterer på|skriver til|sender beskeder"
            r"|follows? (?:everyone|people|those|\d+)|likes|comments on|messages|sends (?:messages|invitations))\b",
            rf"{_ROBOT}[^.;]{{0,30}}?\b(?:inviterer|tilføjer|kontakter|skriver til|beder|asks?|invites?|adds?|connects?"
            r"|contacts?|writes? to|requests?)\b[^.;]{0,30}?(?:\d+|fremmede|ukendte|strangers"
            r"|(?:nye|new) (?:kontakter|profiler|mennesker|contacts|profiles|people))",
            r"(?:følge[rs]?|like[rs]?|kommentere[rs]?|follow\w*|comment\w*)[^.;]{0,40}?"
            r"(?:automatisk|med en bot|automatically|with a bot)",
        ),
    ),
    unless=words(
        r"planlæg\w*|schedul\w*|åbningstid\w*|opening hours|autosvar\w*|viser|shows|statistik\w*"
        r"|kvittering\w*|receipts?"
        r"|nyhedsbrev\w*|newsletter\w*|hjemmesiden|website|bekræft\w*|confirm\w*"
    ),
)
_SENTENCE = r"(?:kr\.|[^.;])"
_PAYS = r"(?:køb\w*|betal\w*|brug|buy|purchase|pay|spend|lod|lodder|lodsedler|(?:raffle )?tickets?)"
PAYS_TO_ENTER = Pattern(
    hints("køb|betal|lod|buy|purchase|pay|ticket|spend|brug"),
    words(_PAYS),
    also=(
        words(
            rf"(?:køb\w*|betal\w*|brug){_SENTENCE}{{0,60}}?\b(?:(?:er|vær) (?:du |man |i )?med i|deltag\w*|vind)",
            r"(?:lod|lodder|lodsedler) (?:til|for) \d+|\d+ ?kr\.? pr\.? lod",
            r"(?:tickets?|raffle)(?: \w+){0,3}? (?:£|€|\$)?\d+|\d+ ?p?(?: each)? (?:a|per) (?:ticket|entry|go)",
            rf"(?:buy|purchase|pay|spend)\b{_SENTENCE}{{0,60}}?\b(?:to (?:enter|win|take part)|and (?:enter|win"
            rf"|be in))",
            rf"(?:raffle )?tickets? (?:at|for) (?:dkk )?\d+{_SENTENCE}{{0,40}}?\b(?:win|prize|draw)",
        ),
        words(r"lodtræk\w*|lod|lodder|lodsedler|trækker|trækkes|draw\w*|drawn|raffle\w*|by lot"),
    ),
    unless=words(
        r"uden køb|intet køb|gratis|tilladelse|spillemyndigheden\w*|no purchase|without (?:buying|a purchase)|free"
        r"|permit|bedste \w+|best \w+|jury\w*|dommer\w*"
    ),
)
_WORK = (
    r"(?:medarbejder\w*|kollega|kolleger|elev|lærling\w*|ansøger\w*|assistent\w*|hænder|staff|colleagues?"
    r"|apprentice\w*)"
)
ADVERTISES_FOR_SOME = Pattern(
    hints("ung|pige|mand|mænd|kvind|fyr|young|girl|lad|man|men|wom|under|max|maks|højst|below|older"),
    words(r"ung|unge|ungt|young|søger|mangler|vil have|leder efter|looking for|wanted:?|hiring|seek\w*"),
    also=(
        words(
            rf"(?:frisk |glad |sød )?(?:ung|unge|ungt),? (?:og \w+ |\w+ )?(?:pige\w*|mand|mænd|kvinde\w*|{_WORK})",
            r"(?:søger|mangler|vil have|leder efter) (?:\w+ ){0,2}(?:pige\w*|piger|fyr|fyre|mand|mænd|kvinder?)\b",
            r"(?:under|max\.?|maks\w*|højst|below|no older than) (?:[2-5]\d)(?: år)?(?! ?(?:timer|hours|kr|%|people"
            r"|personer))",
            rf"young,? (?:and \w+ |\w+ )?(?:girls?|wom[ae]n|m[ae]n|lads?|{_WORK})",
            r"(?:looking for|wanted:?|hiring|seek\w*) (?:\w+ ){0,2}(?:girls?|lads?|m[ae]n|wom[ae]n)\b",
        ),
    ),
    unless=words(
        r"mød\w*|meet|fortæller|tell|under 18|fritidsjob\w*|fra 1[3-7] år|uanset|alle|both"
        r"|regardless|of any age|after-school"
    ),
)
NO_PERMIT_NEEDED = Pattern(
    (),
    words(
        r"(?:ingen|uden|ikke|behøver (?:\w+ )?ikke)(?: \w+){0,2} (?:tilladelse|licens|bevilling)",
        r"(?:no|without|not|n't)(?: \w+){0,3} (?:licen[cs]e|permit|permission|registration)",
    ),
)
