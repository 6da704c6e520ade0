"""What it sounds like when something is planned that the law or good sense forbids any company: filming at the wheel,
drinking for prizes, pictures of thieves, lotteries, robots that follow people.
"""

from __future__ import annotations

from wizard.checks.phrases.pattern import Pattern, gap, gap_chars, hints, words

_FILMS = (
    r"(?:film(?:e[rs]?|s|ing|ed)?|optage[rs]?|stor(?:y|ies)|live|video(?:er|s)?|tiktoks?|reels?|records?|shoots?|klip"
    r"|clips?)"
)
_WHO_DRIVES = r"(?:driver|learner|pupil|student|instructor|courier|pilot)s?"
# What somebody does who sits at the wheel: neither a train nor a rider who is filmed from the side, and no series about
# "life behind the wheel".
_DRIVING = (
    r"(?:mens (?:vi|i|du|jeg|man|de|han|hun|\w*eleven|\w*læreren|\w*chaufføre\w+|\w*bude\w+|føreren|piloterne)"
    r" (?:selv )?(?:kører|cykler)(?! (?:forbi|ind|ud(?! til)|af sted))|under kørs(?:el|len)"
    r"|(?<!livet )(?<!dagen )(?<!om )(?:bag(?: ved)? rattet)(?! (?:med|hos|på|af))"
    r"|while (?:driving|riding|cycling|at the wheel)|while (?:we|you|i) (?:are )?(?:driv|rid|cycl)(?:e|es|ing)"
    rf"|while (?:they|the {_WHO_DRIVES}|a {_WHO_DRIVES}|your {_WHO_DRIVES}) (?:is |are )?driv(?:e|es|ing)(?! (?:past"
    rf"|by))"
    r"|(?<!life )(?<!day )(?:behind|at) the wheel(?! (?:with|for|of)))"
)
FILMS_AT_THE_WHEEL = Pattern(
    hints("kør|rattet|cykl|driv|rid|wheel|cycl"),
    words(_FILMS),
    also=(words(rf"{_FILMS}[^.;:]{{0,110}}?{_DRIVING}|{_DRIVING}[^.;:]{{0,40}}?{_FILMS}"),),
    unless=words(
        r"parkere\w*|holder stille|fastmonter\w*|monter\w*|fast kamera|passager\w*|simulator\w*|parked|stands still"
        r"|mounted|fixed camera|dash-?cam\w*|passenger\w*|a colleague films|\w+ kører,? (?:og|mens) \w+ filmer"
        r"|\w+ drives,? (?:and|while) \w+ films|filmer fra land|(?!jeg|vi)\w+ filmer,? mens jeg|(?!i |we )\w+ "
        r"films,? while i|fra land|from the (?:shore|bank|side)|filmed by"
        r"|filmes af"
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
    unless=FILMS_AT_THE_WHEEL.unless
    + "|"
    + words(
        r"udenfor|derhjemme|kontoret|i klassen|oplæg|bevis\w*|outside|at home|office|in class|talk|certificate"
        r"|colleague"
    ),
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
_DRINK = r"(?:\w*øl|glas\w*|kander?|fadet|shots?|flasker?|genstande|beers?|pints?|glass\w*|bottles?|jugs?)"
_SOONEST = r"(?:hurtigst|flest|mest|om kap|på tid|fastest|most|in one go|against the clock)"
DRINKS_A_LOT = Pattern(
    hints(
        "fri |free|unlimited|ad libitum|druk|drik"
        "|bund|shot|bar|stafet|drink|chug|bottomless|hurtigst|flest|mest|om kap|på tid"
        "|beer|øl|fastest|most|in one go"
    )
    + hints("against the clock"),
    words(
        r"(?:druk|drikke|øl)(?:konkurrence|leg|spil|stafet|bowling|udfordring|challenge)\w*",
        r"drinking (?:game|contest|challenge|competition|race)s?|beer (?:pong|mile|relay|bong|challenge)s?"
        r"|chug(?:s|ging)? (?:contest|challenge|an?|your|it|one|the|beers?|pints?)"
        r"|bottomless (?:\w+ )?(?:brunch\w*|drinks?|prosecco|gin|beers?|wine|cocktails?|mimosas?|pints?)"
        r"|all you can drink"
        r"|fri (?:gin|øl|fadøl|vin|bobler|spiritus|shots|snaps|cocktails)\b[^.;]{0,30}?\b(?:hele (?:aftenen|natten"
        r"|timen|dagen)|i (?:en"
        r"|to|tre|fire|\d) timer?|indtil|til lukketid|til midnat)"
        r"|(?:gin|øl|fadøl|vin|bobler|cocktails|shots) ad libitum|(?:så|alt)(?: \w+)? du kan drikke|drik (?:alt "
        r"|så meget )(?:hvad )?(?:du|i|man) (?:kan|vil|orker)"
        r"|unlimited (?:\w+ )?(?:beers?|wine|prosecco|gin|cocktails|pints)|free (?:gin|beer|wine|shots|prosecco"
        r"|cocktails|cider) (?:all (?:night|evening|day)|for (?:an|one|two|the first|the whole) (?:hours?|night"
        r"|evening|party)|the whole|until \w+)"
        r"|open bar(?! (?:stools?|area|seats?|seating|counter|top)\b)|fri bar(?!-)",
        rf"(?:drikke?r?|bunde?r?){gap_chars(35)}{_SOONEST}",
        # As a noun they are what is on the card.
        rf"(?:who|whoever|you|we|team|can|to) (?:\w+ )?drinks?{gap_chars(25)}{_SOONEST}",
        # A store is emptied as well.
        rf"(?:tømme?r?|downs?|empt(?:y|ies)){gap_chars(20)}{_DRINK}{gap_chars(20)}{_SOONEST}"
        rf"|{_SOONEST}{gap_chars(20)}(?:tømme?r?|downs|empties){gap_chars(15)}{_DRINK}",
        rf"(?:hvem|(?:den|dem|hold),? der|drikker|bunder) (?:\w+ ){{0,3}}?(?:hurtigst|flest) (?:\w+ )?{_DRINK}",
        rf"(?:who|whoever|drinks?|drank|downs?|finish\w*) (?:\w+ ){{0,3}}?(?:the )?(?:most|fastest) (?:\w+ )?{_DRINK}",
    ),
    unless=words(
        r"alkoholfri\w*|sodavand|vand|kaffe|te|mælk|alcohol-free|non-alcoholic|soda|water|coffee|tea|milk|museum\w*"
        r"|reception"
    ),
)
_SURVEILLANCE = r"(?:overvågnings?\w*|videoovervågning\w*|cctv|surveillance|security camera\w*|kameraet)"
# Those who did it, and not the alarm, the damage or the garment of a priest.
_THIEVES = (
    r"(?:\w*tyv(?:en|e|ene)?|hærværksm\w+|indbrudst\w+|(?<!book )thie(?:f|ves)|shoplift(?:er|ers)|vandals?|burglars?"
    r"|(?:who|whoever|der|som) (?:\w+ )?(?:stole|stjal))"
)
_THEFT = rf"(?:{_THIEVES}|\w*tyveri(?:et|er|erne)?|hærværk\w*|indbrud(?:det|dene)?|shoplifting|vandalism|burglar\w*)"
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
            # What they do is seen in a film; in a picture it is the damage.
            rf"(?:video\w*|footage) (?:af|of) (?:\w+ ){{0,2}}?{_THEFT}",
            rf"{_SURVEILLANCE}[^.;]{{0,30}}?{_THEFT}|{_THEFT}[^.;]{{0,30}}?{_SURVEILLANCE}",
        ),
    ),
    unless=words(
        r"politiet|police|sløret|slørede|blurred|tyverisikr\w*|tyverimærk\w*|tyverialarm\w*|anti-theft|mod tyve\w*"
        r"|against \w+|låse?|locks?|tak(?: til)?|thanks?|teater\w*|skuespil\w*|musical\w*|theatre|\w*bog(?:en)?|novel"
    ),
)
# A programme is a list of concerts, a robot follows people around a museum, and a script is spoken on a stage.
_ROBOT = (
    r"(?:(?:et|a) program|programmer|bots?|scripts?(?! for)|software(?!-| (?:develop|udvikl|hous|firm|compan)\w*)"
    r"|automat(?:ed|isk|ically)(?: \w+)?)"
)
_SOMEBODY = (
    r"(?:\d+ (?:\w+ )?(?:kontakter|profiler|mennesker|personer|følgere|contacts|profiles|people|followers|accounts)"
    r"|fremmede|ukendte|strangers|(?:nye|new) (?:kontakter|profiler|mennesker|contacts|profiles|people))"
)
AUTOMATES = Pattern(
    hints("automat|bot|program|script|software"),
    words(_ROBOT),
    also=(
        words(
            rf"{_ROBOT}[^.;]{{0,50}}?\b(?:følger (?:alle|folk|dem|\d+)|liker|kommenterer på|skriver til|sender beskeder"
            r"|follows? (?:everyone|people|those|\d+)|(?:that|which|it|and) (?:\w+ )?(?:likes|messages)|comments on"
            r"|sends (?:messages|invitations))\b",
            rf"{_ROBOT}[^.;]{{0,30}}?\b(?:inviterer|tilføjer|kontakter|skriver til|beder|asks?|invites?|adds?|connects?"
            rf"|contacts?|writes? to|requests?)\b[^.;]{{0,30}}?{_SOMEBODY}",
            r"(?:følge[rs]?\b(?! op| med)|like[rs]?|kommentere[rs]?|follow(?:s|ing)?\b(?!-| up)|comment(?:s|ing)? on)"
            r"[^.;]{0,40}?(?:automatisk(?! med| op)|med en bot|automatically|with a bot)",
        ),
    ),
    unless=words(
        r"planlæg\w*|schedul\w*|åbningstid\w*|opening hours|autosvar\w*|viser|shows|statistik\w*"
        r"|kvittering\w*|receipts?"
        r"|nyhedsbrev\w*|newsletter\w*|hjemmesiden|website|bekræft\w*|confirm\w*|skjule[rs]?|hides?|hidden|filter\w*"
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
        # "Vi lod dem betale" and "it draws to an end" are about no lot.
        words(
            r"lodtræk\w*|(?:et|ekstra|køb|købe[rs]?|pr\.|per|med) lod|lod (?:i|til|for) \w+|lodder|lodsedler"
            r"|trækker (?:lod|en|et|to|tre|vinder\w*|blandt|\d+)|trækkes (?:lod|en|blandt|der|den)"
            r"|(?:the|a|prize|christmas|our|grand) draws?(?! (?:to|your|on|from)\b)|draw (?:a|the|one|two|three) "
            r"winners?"
            r"|(?:first|top|main) prize|prizes?:|hovedpræmien?|førstepræmien?"
            r"|drawn|raffle\w*|by lot"
        ),
    ),
    unless=words(
        r"uden køb|intet køb|gratis|tilladelse|spillemyndigheden\w*|no purchase|without (?:buying|a purchase)|free"
        r"|permit|bedste \w+|best \w+|jury\w*|dommer\w*|tombola\w*|amerikansk lotteri|banko\w*|til fordel for|røde kors"
        r"|for charity|in aid of|hospice"
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
            # An age, and no distance, hours or places.
            r"(?:under|max\.?|maks\w*|højst|below|no older than) [2-5]\d(?: år| years)?(?=[.,;!?]|$)",
            r"(?:under|max\.?|maks\w*|højst) [2-5]\d år(?! (?:gammel|gamle) \w+)",
            rf"young,? (?:and \w+ |\w+ )?(?:girls?|wom[ae]n|m[ae]n|lads?|{_WORK})(?!')",
            r"(?:looking for|wanted:?|hiring|seek\w*) (?:\w+ ){0,2}(?:girls?|lads?|m[ae]n|wom[ae]n)\b(?!')",
        ),
    ),
    unless=words(
        r"mød\w*|meet|fortæller|tell|under 18|fritidsjob\w*|fra 1[3-7] år|uanset|alle|both"
        r"|regardless|of any age|after-school|\w*kor(?:et)?|\w*hold(?:et)?|\w*gruppen?|choirs?|teams?|groups?|rugby"
        r"|football|fodbold\w*|prostat\w*|brystkræft\w*|cancer"
    ),
)
IS_A_JOB = Pattern(
    (),
    words(
        rf"{_WORK}|\w*job|jobbet|stilling\w*|ansøg\w*|ansæt\w*|løn\w*|vagter|butikken|lageret|køkkenet|søges",
        r"jobs?|apply|application\w*|vacanc\w*|positions?|shifts?|wages?|hiring|salary|(?:the|our) (?:shop|warehouse"
        r"|kitchen|bar|office)",
    ),
)
"""Somebody is looked for to be paid, and not for a choir or a team."""
NO_PERMIT_NEEDED = Pattern(
    (),
    words(
        r"(?:ingen|uden|ikke|behøver (?:\w+ )?ikke)(?: \w+){0,2} (?:tilladelse|licens|bevilling)",
        r"(?:no|without|not|n't)(?: \w+){0,3} (?:licen[cs]e|permit|permission|registration)",
    ),
)
