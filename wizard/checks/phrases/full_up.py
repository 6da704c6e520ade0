"""What it sounds like when there is no room for more, or no wish for it."""

from __future__ import annotations

from wizard.checks.phrases.days import MONTH as MONTH_NAME
from wizard.checks.phrases.pattern import Pattern, hints, words

FULL_UP = Pattern(
    (),
    words(
        r"(?<!ikke )(?<!ikke helt )fuldt (?:booket|optaget|belagt)|(?:lang |en )?venteliste\w*"
        r"|ingen ledige (?:pladser|tider)"
        r"|(?:booket|optaget|fyldt|fyldt op|fuld\w*|proppet) (?:\w+ )?(?:\w+ )?(?:dage|uger?|måneder?) (?:frem|ud i "
        r"fremtiden)"
        r"|(?:siger?|sagt|sige|måtte\w* sige) (?:\w+ )?nej til (?:\w+ )?(?:nye|flere|kunder\w*|opgaver)"
        r"|afvise[rs]? (?:\w+ )?(?:nye|kunder|gæster|opgaver|patienter)|(?:kalenderen|ordrebogen|bogen) er (?:\w+ "
        r")?(?:fuld"
        r"|fyldt|booket)\w*|ingen nye (?:kunder|patienter|klienter|elever|medlemmer)"
        r"|(?:ikke|ingen) plads til (?:en eneste mere|(?:flere|nye)(?! (?:biler|varer|ting|opslag|møbler|bøger"
        r"|planter)))|(?:tager|optager) ikke (?:flere|nye)(?: (?:\w*kunder|\w*patienter|klienter|\w*elever"
        r"|medlemmer|\w*opgaver|ordrer|hunde|børn"
        r"|gæster|bestillinger|sager)| ind|(?=[.,;!]|$))"
        r"|optaget (?:til|frem til)"
        rf"|(?:booket|fyldt|optaget) (?:helt |næsten )?(?:op )?(?:til|frem til|indtil) (?:\w+ )?(?:{MONTH_NAME}|jul"
        r"|påske|sommer\w*"
        r"|efterår\w*|forår\w*|næste år)|(?<!var )(?<!været )lukket for (?:nye|tilgang)"
        r"|(?:alle|samtlige) (?:\w+ )?(?:\w*pladser|\w*værelser|\w*boliger|\w*boder|\w*haver|tider) er (?:taget(?! \w)"
        r"|optaget|udlejet|besat"
        r"|booket)"
        r"|har (?:rigeligt|nok|mere end nok) (?:at lave|kunder|arbejde|opgaver)"
        r"|(?:mere arbejde|flere (?:ordrer|kunder|opgaver|bestillinger)),? end (?:vi|jeg) kan (?:lave|nå|klare"
        r"|overkomme"
        r"|følge med til|tage)"
        r"|(?:kan|når) ikke (?:at )?følge med (?:til|på) (?:ordrerne|bestillingerne|efterspørgslen|opgaverne)"
        r"|er (?:\w+ )?(?:fulde?|fuldt|fyldt|fyldte) (?:\w+ )?(?:til|frem til|indtil|i hele|resten af) (?:hele )?"
        rf"(?:20\d\d|{MONTH_NAME}|sommer\w*|efterår\w*|forår\w*|næste år|året|sæsonen)"
        r"|(?:alle|samtlige) (?:\w+ ){0,2}\w*hold er (?:fulde|fyldt|fyldte|optaget)"
        rf"|ingen (?:pladser|tider|plads) (?:før|tilbage|fri før|ledige før) (?:\w+ )?(?:20\d\d|{MONTH_NAME}|til|i|på"
        r"|næste|sommer\w*|efterår\w*)"
        r"|(?:næste|første) ledige (?:tid|plads) er (?:først )?(?:i|til|om)"
        r"|(?:behøver|mangler) (?:lige nu )?ikke flere (?:ordrer|kunder|opgaver|bestillinger|medlemmer|elever)"
        r"|har ikke brug for flere (?:ordrer|kunder|opgaver|bestillinger|medlemmer|elever)",
        r"(?<!not )(?<!never )(?<!n't )fully booked|booked (?:up|solid|out)|(?:long |a )?wait(?:ing)? ?lists?"
        r"|no (?:free|vacant) (?:places|slots|rooms)"
        r"|(?:booked|full) (?:up |out |solid )?(?:for |until |till |to )?(?:the next )?(?:\w+ )?(?:\w+ )?(?:days"
        r"|weeks?|months?)"
        r"(?: (?:ahead|out|in advance))?|booked (?:up )?(?:until|till|to|into) \w+|(?:the )?(?:diary|order book"
        r"|books) (?:is|are)"
        r" (?:\w+ )?full(?! of)|(?:turn\w*|sent|send\w*) (?:\w+ )?(?:people|customers|clients|guests|families|work|jobs"
        r"|orders|bookings"
        r"|enquiries|children|patients|members|pupils|brides|couples|dogs|cats|them|some|many|several"
        r"|\d+)(?: \w+)? (?:away|down)"
        r"|turn\w* (?:away|down) (?:\w+ )?(?:people|customers|clients|guests|families|work|jobs|orders|bookings"
        r"|enquiries"
        r"|patients|some|many|\d+)|say(?:ing)? no to (?:\w+ )?(?:(?:new|more)(?: (?:people|customers|clients|jobs|work"
        r"|patients|pupils|members|orders|enquiries|bookings)|(?=[.,;!]|$| every| each))|people|customers|clients"
        r"|jobs|work)"
        r"|said no to (?:new|more|people|customers|clients|jobs|work)|(?:at|over|full) capacity|closed to new"
        r"|books? (?:is|are) closed|stopped taking (?:on )?(?:new |more )?(?:clients|customers|patients|people"
        r"|bookings|orders|members|jobs|work)|no vacancies|(?:can't|cannot) take (?:on )?"
        r"(?:anybody|anyone|any) (?:else|more|new)"
        r"|all (?:the |our )?(?:\w+ )?(?:rooms|places|spaces|slots|plots) are (?:taken|full|booked|gone)"
        r"|no new (?:clients"
        r"|customers|patients|members|pupils)"
        r"|no room for (?:more|new)|(?:not|\w+n't) (?:be )?tak(?:e|ing) (?:on )?(?:any )?(?:more|new)"
        r"|(?:more than enough|plenty of) (?:work|clients|customers)"
        r"|more (?:work|orders|enquiries|customers|bookings|jobs) than (?:we|i) can (?:handle|do|manage|cope with"
        r"|take on|get through|keep up with)"
        r"|(?:can't|cannot|can not) keep up with (?:the )?(?:orders|demand|work|bookings|enquiries)"
        r"|(?:is|are|'re) (?:\w+ )?full (?:up )?(?:for|until|till|to|up to|through) (?:the )?(?:rest of )?(?:the )?"
        rf"(?:20\d\d|{MONTH_NAME}|year|summer|season|spring|autumn|winter|next|end of)"
        r"|(?:have|has|we've|i've) closed (?:the|our|its) (?:waiting )?(?:lists?|books?)(?! on\b)"
        r"|no (?:spaces|places|appointments|slots|tables|room) (?:left )?(?:until|till|before) \w+"
        r"|(?:next|first) (?:free|available) (?:slot|appointment|place|date|space) (?:is|isn't) (?:in|not|until|till)"
        r"|(?:we|i) (?:don't|do not) need (?:any )?(?:more|new) (?:orders|customers|clients|work|members|jobs|pupils)",
    ),
    unless=words(r"skriv\w* (?:dig|jer|sig) på|sign up|join|hvis|if|kommer på|kortere|shorten\w*|undgå\w*|avoid\w*"),
)
NO_MORE_NOW = Pattern(
    hints("ikke flere|ikke brug for|don't need|do not need|on any more|take more"),
    words(
        r"(?:(?:behøver|mangler) (?:lige nu )?ikke|har ikke brug for) flere (?:ordrer|kunder|opgaver|bestillinger"
        r"|medlemmer|elever)(?=,? (?:før|lige nu|nu|indtil|end)\b|[.,;]|$)",
        r"(?:we|i) (?:don't|do not) need (?:any )?(?:more|new) (?:orders|customers|clients|work|members|jobs|pupils)"
        r"(?= (?:until|till|before|now|right now|at the moment)\b|[.,;]|$)|before we take on any more",
    ),
)
"""Said so plainly that new hands are for what there is already."""
NOT_FULL = Pattern(
    (),
    words(
        r"(?:ingen|uden|ikke|aldrig|slipper for) (?:\w+ ){0,2}(?:venteliste\w*|nej)|aldrig (?:\w+ )?(?:afvis\w*"
        r"|sagt nej)"
        r"|ikke (?:\w+ )?(?:fuldt (?:booket|optaget))|kommunens?(?! (?:kan ikke|vil ikke) give)|det offentlige"
        r"|sygehus\w*|andre steder|konkurrent\w*"
        r"|(?:sidste|forrige) (?:år|sommer|forår|efterår|vinter|sæson)|i fjor|(?<!siden )i sommer"
        r"|(?<!siden )i vinter|tidligere",
        # For one group alone, while others have room.
        r"venteliste\w* til (?!at\b|næste|efter|om\b|20)\w+|wait(?:ing)? ?lists? for (?!a \w+ (?:year|month)|two"
        r"|three|months|years|\d)\w+",
        r"(?:to|tre|fire|flere) nye|(?:two|three|four|\d+) more (?!staff|people|weeks|months|years)\w+",
        r"men (?:vi )?vil gerne|but we (?:want|would like|have room|take)",
        r"(?:no|not|without|never|n't) (?:\w+ ){0,2}(?:waiting list|wait ?list|waitlist|waiting lists)"
        r"|(?:turn|say|send|sent|said)\w* (?:no to )?(?:nobody|no one|no-one|none)"
        r"|(?:never|not|n't) (?:turn|say|said|sent?|refuse)\w*|(?:the )?nhs|(?:the )?hse|hospitals?|elsewhere"
        r"|competitors?"
        r"|other \w+s|last (?:year|summer|spring|autumn|winter|season)",
    ),
)
"""It is somebody else who is full, it was so once, or it is not so."""
WANTS_NO_GROWTH = Pattern(
    (),
    words(
        r"(?:vil|skal|ønsker|behøver) (?:\w+ )?ikke (?:\w+ )?(?:at )?(?:vokse(?! op| fra| hurtigere| for hurtigt)"
        r"|være (?:større|flere)"
        r"|blive (?:større"
        r"|flere)"
        r"|udvide)|(?:blive ved med|fortsætte med) at være (?:en |et )?(?:små|lille|få|alene"
        r"|(?:to|tre|fire|fem) (?:personer|mand|ansatte))"
        r"|ikke flere (?:montører|ansatte|medarbejdere|hænder|biler"
        r"|kunder|elever|medlemmer)|hellere sige nej(?! til (?:\w*plast\w*|kød|sukker|alkohol))",
        r"(?:not|\w+n't) (?:\w+ )?(?:want|wish|mean|plan|need)(?: us)? to"
        r" (?:grow(?! (?:old\w*|up|faster|too fast|\w+s)\b)|get bigger|be bigger|expand|hire)"
        # Plants do not grow in the shade either.
        r"|(?:we|i) (?:(?:do|will|shall|can) not|\w+n't) (?:grow(?! (?:\w+s|faster|too fast)\b)|expand|hire|get bigger)"
        r"|no more (?:staff|customers|clients|members)|rather say no",
    ),
)
HAS_ROOM = Pattern(
    (),
    words(
        r"ledige? \w+|tomme? \w+|tomt|stille(?: \w+)?|tyndt|fylde?|plads i|færre end|mangler (?:\w+ )?(?:kunder|elever"
        r"|gæster)",
        r"quiet(?:er)?|empty|fill(?:s|ed|ing)?|free (?:times|places|slots|seats)|spare|slow (?:\w+ )?(?:days?"
        r"|weeks?|months?|season|times?|periods?|\w*mornings?"
        r"|\w*afternoons?|evenings?"
        r"|\w+days?)|(?:business|trade|things?|it|winter|summer|january|\w+days) (?:is|are|gets?|goes) slow"
        r"|room on|(?<!no )vacanc\w+|gaps?",
    ),
)
"""At some time, or of some kind, there is room for more."""
NEW_ONES = Pattern(
    hints("nye|new"),
    words(
        r"nye (?:\w+ )?\w*(?:kunder|medlemmer|elever|juniorer|patienter|klienter|spillere|kursister|deltagere)",
        r"new (?:\w+ )?(?:customers|clients|members|pupils|students|juniors|patients|players|families)",
    ),
)
"""Of a figure: those it counts have not been there before."""
