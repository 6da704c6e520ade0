"""What is said of when one is there and whom one is there for, and of whom one speaks in public."""

from __future__ import annotations

from wizard.checks.phrases.consent import CONSENT
from wizard.checks.phrases.pattern import Pattern, gap_chars, hints, words

DAY_AND_NIGHT = Pattern(
    hints("døgnet|nat|24/7|24 timer|weekend|clock|night|24 hours|any hour|døgnåb"),
    words(
        r"døgnet rundt|hele døgnet|dag og nat|dag eller nat|når som helst på døgnet|døgnåbent?|24/7"
        r"|24 timer i døgnet|(?:også )?om natten(?: og (?:i )?weekend\w*)?",
        r"round the clock|around the clock|day and night|(?:day or night|night or day)(?! (?:cream|cover|shift"
        r"|serum|bus|wear)s?\b)|(?:at )?any hour(?! of\b)"
        r"|24 hours a day|(?:also )?at night",
    ),
    also=(
        words(
            # "Help your child sleep at night" promises nothing.
            r"(?:vi|os) (?:\w+ )?(?:svarer|tager|kommer(?! hjem)|ringer|hjælper|er (?:her|klar|vågne))|svarer|få svar"
            r"|ring(?:er)?|(?:ude )?hos dig (?:på|inden)|vi rykker ud|(?:vi )?står klar"
            r"|skriv(?: til os| trygt|(?= (?:døgnet|hele|dag|også|24)))|kontakt os|telefon\w*(?! (?:er "
            r"|bliver )?(?:slukket|lukket))",
            r"(?:we|us) (?:\w+ )?(?:answer|reply|come|ring|help|are (?:here|there|awake))|answer(?:s|ed)?|repl(?:y|ies)"
            r"|call (?:us|me|now|any)|ring (?:us|me)|write to us"
            r"|contact us|with you (?:in|within)|at your door|(?:we're|we are) (?:there|out|on our way)"
            r"|phones? (?:is|are|line)(?! off)",
        ),
    ),
    unless=words(
        r"vagt\w*|\w+vagten|alarm\w*|bestil\w*|book\w*|webshop\w*|online|hjemmesiden|app(?:en)?|selvbetjening\w*"
        r"|automat\w*"
        r"|on[- ]call|duty|order|website|web shop|machine|self-service|emergency room"
        # Somebody else's line.
        r"|1813|112|114|999|111|101|116 ?123|samaritans?|livslinien|falck|politiet|børnetelefonen|childline"
    ),
)
SOMEBODY_AT_NIGHT = Pattern(
    hints("vagt|bemand|duty|night|on call|on-call|staffed"),
    words(
        r"\w*døgnvagt\w*|\w*nattevagt\w*|vagttelefon\w*|vagtordning\w*|døgnbemand\w*|vagten|bemandet (?:hele )?døgnet",
        r"(?:night|duty) (?:staff|shift|team|manager|officer|nurse|worker)s?|whoever is on duty|on[- ]call"
        r"|staffed (?:round|around|day|24)\w*",
    ),
)
"""Others than those who post are there."""
ADULTS_ONLY = Pattern(
    hints("voksen|voksne|adult|under 1|børn|child|kids"),
    words(
        r"(?:kun|udelukkende) (?:\w+ )?(?:for |til )?voksne|voksenhotel\w*|børnefri\w*|(?<!og )(?<!eller )uden børn"
        r"|(?<!sælger )(?<!serverer )(?<!skænker )(?<!sælge )(?<!servere )(?:ikke|ingen) (?:(?!sæl|skænk"
        r"|server)\w+ ){0,3}"
        r"(?:gæster |børn )?under 1[4-8]|ingen børn(?! (?:skal|må (?:gå|være|føle)|bør|går|under|i \w+ skal))",
        r"adults[- ]only|only (?:for )?adults|child-?free|no (?:children|kids)(?!'s| (?:go|goes|should|is|are|has"
        r"|have|need|left"
        r"|need|who|ever|without)\b)|(?<!or )(?<!and )without children"
        r"|(?:not|n't|no) (?:(?!sell|serv)\w+ ){0,3}(?:guests |children )?under 1[4-8]",
    ),
    also=(
        words(
            r"hotel\w*|gæster\w*|kro\w*|ophold\w*|restaurant\w*|spa\w*|sted\w*|hus\w*|guests?|inn|stays?|house|place"
        ),
        # Not on their own is not never.
        r"^(?![\s\S]*\b(?:uden en voksen|uden voksne|alene|without an adult|unaccompanied|on their own)\b)",
    ),
)
FOR_CHILDREN = Pattern(
    hints("børn|barn|kids|child|famil"),
    words(
        r"(?:\w*sjov|leg|aktiviteter|menu|program|ferie) (?:for|til) (?:\w+ )?(?:børn|børnene|familier)|børne(?:menu"
        r"|klub|fest"
        r"|aktivitet|dag|hjørne)\w*|børnefamilier\w*|familier med (?:små )?børn",
        r"(?:fun|games|activities|menus?|programmes?|holidays?) for (?:the |your )?(?:kids|children|families)|kids' \w+"
        r"|children's \w+|families with (?:small |young )?(?:kids|children)",
    ),
    unless=words(
        r"voksne børn|uden børn\w*|børnefri|fri for|pause fra|grown-?up|grown children|without|child-?free|away from"
    ),
)
_OPENLY = (
    r"(?:i (?:en |et |vores |deres )?kommentar\w*|kommentaren|kommentarsporet|i tråden|offentligt|så alle kan (?:se"
    r"|læse)"
    r"|in (?:the |a |our )?comments?|in public|publicly|in the thread|so that (?:all|everyone|everybody"
    r"|others) (?:can )?see)"
)
_OF_THEM = (
    r"(?:klient\w*|patient\w*|borger\w*|kunde\w*|medlem\w*|elev\w*|beboer\w*|pårørende\w*|familien\w*|sag(?:en|ens)?"
    r"|\w*sager(?:ne)?|forløb\w*|behandling\w*|regnskab\w*|restance\w*|journal\w*|client\w*|patient\w*|citizen\w*"
    r"|customer\w*|member\w*|pupil\w*|resident\w*|cases?|treatment|accounts|debts?|record)"
)
_MATTER = (
    r"(?:\w*sag(?:er|en|erne)?|forløb\w*|behandling\w*|regnskab\w*|restance\w*|gæld|journal\w*|cases?|treatments?"
    r"|accounts|debts?|records?)"
)
_TELLS = (
    r"(?:forklar\w*|fortæl\w*|gengiv\w*|beskriv\w*|redegør\w*|svar\w*|skriv\w*|hvad der skete|explain\w*|tell\w*"
    r"|describe\w*"
    r"|set out|answer\w*|write|what happened)"
)
TELLS_CASES = Pattern(
    hints("kommentar|tråd|offentlig|alle kan|comment|public|thread|so that"),
    words(_OPENLY),
    also=(
        words(
            rf"{_TELLS}[^.;]{{0,60}}?(?:hvad der (?:skete|gik)|what (?:happened|went))[^.;]{{0,60}}?{_OF_THEM}",
            rf"{_TELLS}[^.;]{{0,40}}?(?:konkrete?|enkelte?|egen|egne|individual|actual|own){gap_chars(20)}{_MATTER}",
            rf"{_TELLS}{gap_chars(15)}(?:hvad|hvorfor|what|why){gap_chars(15)}{_OF_THEM}{gap_chars(25)}(?:gjorde"
            rf"|gjort|skylder|fejlede|fik"
            r"|bestilte|sagde|did|done|owes|treated|suffer\w*|ordered|said|got wrong|diagnos\w*)",
            rf"{_TELLS}{gap_chars(25)}(?:klientens|patientens|borgerens|medlemmets|kundens|elevens|client's|patient's"
            rf"|citizen's|member's|pupil's){gap_chars(20)}(?:sag|forløb|behandling|regnskab|restance|gæld|case"
            rf"|treatment"
            r"|accounts|debt)",
            r"(?:svar|svare[rs]?|answers?) (?:på |til )?(?:konkrete|enkelte|borgernes|individual|people's) "
            r"(?:sager|enkeltsager|cases)",
        ),
    ),
    unless=words(
        r"generelt|i almindelighed|uden at (?:nævne|omtale|gå ind)|uden detaljer|ring\w*|privat besked|lukket"
        # A municipality's own plans are cases as well, and nobody's secret.
        r"|sag(?:en|er|erne)? om (?:den |det |de )?(?:nye |kommende )?\w*(?:sti|vej|plan|hal|skole|byggeri|hegn"
        r"|havn|skov|park"
        r"|støj|trafik|kloak|strand|torv)\w*"
        r"|digital post"
        r"|in general|without (?:naming|saying|going|details)|ring (?:them|you)|by phone|privately|private message",
    ),
)
OPINES_ON_CASES = Pattern(
    hints("kommentar|comment"),
    words(r"svar\w*|råd\w*|answers?|advice|advise"),
    also=(
        words(r"kommentar\w*|comments?"),
        words(
            r"(?:konkrete?|enkelte?|borgernes|deres|egne|egen|individual|actual|own) (?:\w*sag(?:er)?|cases?)"
            r"|enkeltsager|\w*sager"
        ),
    ),
    unless=TELLS_CASES.unless,
)
"""Public replies about the cases of single people."""
_ALLOWED = words(
    *CONSENT,
    r"anonym\w*|opdigt\w*|uden navne?|anonymous\w*|invented|without names?|sløre\w*|blurred|selv (?:vil|fortæller)",
)
_CUSTOMER = r"(?:kunde|klient|patient|beboer|borger|gæst|medlem|customer|client|patient|resident|guest|citizen)"
_NOT_SHOWN = (
    r"(?:vis\w*|nævn\w*|navngiv\w*|omtal\w*|skriv\w* (?:om|navn\w*)|show\w*|nam(?:e|es|ing)|mention\w*"
    r"|write (?:of|about)|discuss\w*)"
)
RULES_OUT_CUSTOMERS = Pattern(
    hints("kunde|klient|patient|beboer|borger|gæst|medlem|customer|client|resident|guest|citizen"),
    words(
        rf"{_NOT_SHOWN}(?: or \w+| eller \w+)? (?:aldrig |ikke |a |an |the |en |et |vores "
        rf"|our )*{_CUSTOMER}\w*(?:'s?)?",
        rf"{_CUSTOMER}\w*(?:'s?)? (?:\w+ )?(?:adresser?|navne?|produktion|hjem|huse?|sager|addresses|names?"
        rf"|production|homes?"
        r"|houses|cases)",
    ),
)
SHOWS_CUSTOMERS = Pattern(
    hints("kunde|klient|patient|beboer|borger|gæst|medlem|customer|client|resident|guest|citizen"),
    words(
        rf"(?:ugens|månedens|dagens) {_CUSTOMER}\w*|{_CUSTOMER}(?:historie|case|fortælling|portræt|besøg)\w*",
        rf"(?:inde )?(?:hos|inside|at|from|fra) (?:vores |our |a |en )?{_CUSTOMER}\w*'?s? ?(?:produktion|production"
        rf"|hjem|home"
        r"|factory|fabrik|køkken|kitchen|gårde?|line|værksted|workshop)\w*",
        rf"{_CUSTOMER}(?:'s|s')? (?:stor(?:y|ies)|cases?|portraits?)|{_CUSTOMER} of the (?:week|month)",
        rf"(?:\w+: )?{_CUSTOMER}\w*, (?:vej|adresse|by|navn|pris|street|address|name|town|price)",
    ),
    unless=_ALLOWED,
)
RULES_OUT_DISCOUNTS = Pattern(
    hints("rabat|discount|udsalg|prisnedsæt|tilbudspris|special offer"),
    r"^(?:vi |we |ingen |aldrig |giver? |at give |sætte prisen ned |do |not |don't |no |never |giv aldrig "
    r"|never give )*"
    r"(?:\w*rabat(?:ter)?|discounts?|udsalg|prisnedsættelser|tilbudspriser|special offers)"
    r"(?:,? (?:af (?:nogen|enhver) art|i opslag|of any kind|in posts|ever|nogensinde|not once|heller ikke|not even"
    r"|det|it)\b"
    r".*)?[.!]?$"
    r"|^(?:vi |we )?(?:giver aldrig|never give|never|aldrig) (?:\w+ )?(?:rabat|discounts?)\b(?! (?:til|på|over|to|on"
    r"|of|above)).*$",
)
RULES_OUT_COMPETITORS = Pattern(hints("konkurrent|competitor"), words(r"konkurrent\w*|competitors?"))
COMPARES_WITH_COMPETITORS = Pattern(
    hints("konkurrent|competitor|de andre|the others"),
    words(
        r"(?:sammenlign\w*|bedre end|billigere end|modsat|i forhold til)(?: \w+){0,3}? (?:konkurrent\w*|de andre)",
        r"(?:compar\w+|better than|cheaper than|unlike|versus|vs)(?: \w+){0,3}? (?:competitors?|the others)",
        r"konkurrenternes \w+|competitors' \w+",
    ),
    unless=words(r"følger|holder øje|overvåg\w*|watch|follow|monitor\w*|lær\w*|learn\w*"),
)
