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
SPEAKS_OF_JOBS = Pattern(
    (),
    words(
        r"\w*job|stilling\w*|ansæt\w*|ansat\w*|ansøgere?|kolleg\w*|lærling\w*|elev søges|\w+ søges|vikar\w*"
        r"|medarbejder\w*"
        r"|rekrutter\w*|praktik\w*|frivillige",
        r"jobs?|vacanc\w*|positions?|hir(?:e|es|ing)|recruit\w*|colleagues?|apprentic\w*|trainees?|interns?\w*|staff"
        r"|employees?|volunteers?|join the team|work (?:for|with) us",
    ),
    unless=words(r"loan\w*|lån\w*|kredit\w*|credit"),
)
WATCHES_PRIVATE_PROFILES = Pattern(
    hints("privat|personlig|egne|private|personal|own |friend|venneanmod|chefen|boss|manager")
    + hints("adgangskode|password"),
    words(
        # Whoever follows the policy on their own profile is watched by nobody.
        r"(?:tjekke?r?|holder øje med|følger(?! (?:de |vores |denne |samme |disse ){0,2}(?:\w*regler\w*"
        r"|\w*politik\w*|retningslinje\w*))|gennemgår|kigger på|overvåger|ser på|læser|checks?|watch\w*|monitor\w*"
        r"|look(?:s|ing)? at"
        r"|read|go through|follow\w*(?! (?:this|the|our|these|the same) (?:\w+ )?(?:policy|rules|guidelines))"
        r"|keep an eye on) (?:\w+ ){0,4}?(?:private?|personlige?|(?<!vores )egne|personal|(?<!our )own)"
        r" (?:\w+ )?(?:profil\w*|konti|sider|opslag|facebook\w*|profiles?|accounts?|pages?|posts?)",
        r"(?:acceptere?r?|tilføje|accept|add) (?:\w+ ){0,3}?(?:(?:venneanmodning\w*|friend requests?)(?: (?:fra"
        r"|from) (?:\w+ )?(?:chef\w*"
        r"|leder\w*|ledelse\w*|kolleg\w*|boss|managers?|management|colleagues|us|os))?(?! (?:fra|from))"
        r"|chefen (?:som|på)"
        r"|the (?:boss|manager))"
        r"|(?:oplyse|give|hand over) (?:\w+ )?(?:adgangskode\w*|passwords?) (?:\w+ ){0,2}?(?:private|egne|personal"
        r"|own)",
    ),
    # It is we who watch, or those above: "check your own page for typos" is advice.
    also=(
        words(
            r"vi|ledelsen|leder\w*|chef\w*|direktør\w*|kontoret|hr|kommunikation\w*|skal|alle",
            r"we|managers?|boss|management|office|director|head|hr|has to|have to|must|everybody|everyone",
        ),
    ),
    unless=words(r"(?:kun )?hvis (?:du|i|man)|frivillig\w*|(?:only )?if (?:you|they)|voluntar\w*"),
)
GAGS_IN_PRIVATE = Pattern(
    hints("privat|personlig|egne|egen|fritid|private|personal|own |spare time|outside work|off duty"),
    words(
        r"(?:må|skal|bør) (?:\w+ ){0,2}?(?:ikke|aldrig) (?:\w+ ){0,5}?(?:skrive|kommentere|udtale|kritisere|dele"
        r"|mene|deltage|diskutere)"
        r"|(?:aldrig|ikke) (?:skrive|kritisere|kommentere|udtale|kritisér|skriv)",
        r"(?:must|may|should|do|can)(?: not|n't|not) (?:\w+ ){0,4}?(?:write|comment|criticise|criticize|speak|share"
        r"|say|discuss|have opinions)"
        r"|never (?:write|criticise|criticize|comment|speak|discuss|post)",
    ),
    also=(
        words(
            r"(?:om )?politik\w*|arbejdsplads\w*|ledelsen\w*|kommunen\w*|kritisk\w*|kritisere\w*|kritisér|chefen\w*"
            r"|holdning\w*|debat\w*"
            r"|fagforening\w*|løn\w*",
            r"politic\w*|workplace|management|council|criticis\w*|critical|boss|opinions?|debate|union|pay|wages"
            r"|employer|us",
        ),
        words(
            r"privat\w*|egne (?:profil\w*|konti)|egen (?:profil|konto)|fritid\w*|private(?:ly)?"
            r"|personal (?:profiles?|accounts?)"
            r"|own (?:profiles?|accounts?|time|pages?)|spare time|outside work|off duty",
        ),
    ),
)
LEAVES_IT_TO_THEM = Pattern(
    (),
    words(
        r"behøver|har lyst|lyst til|bestemmer selv|frit|(?:ledelsen|lederne?|chefen|vi) (?:\w+ )?(?:må|skal|bør"
        r"|kommenterer|blander)"
        r" (?:\w+ )?(?:ikke|aldrig)|vi kommenterer ikke",
        r"(?:do|does)(?: not|n't) (?:have|need) to|no need to|up to you|free to|(?:we|managers|management"
        r"|leaders) (?:\w+ )?(?:do"
        r"|must|may|should|will)(?: not|n't)",
    ),
)
"""Nobody has to, or it is those above who must not."""
SPEAKS_FOR_US = Pattern(
    (),
    words(
        r"as if|som om|på (?:vores|\w+s) vegne|taler for (?:os|\w+en)|(?:speak|stand)s? for|i vores navn|som var det"
        r"|tavshedspligt\w*|fortrolig\w*"
        r"|kunde\w*|borger\w*"
        r"|patient\w*|elev\w*|on (?:our|the company's) behalf|in our name|confidential\w*|customers?|clients?"
        r"|citizens?|pupils?",
    ),
)
"""Whoever speaks in the company’s name, or of those it serves, is not free to say what they like."""
MUST = Pattern((), words(r"skal|bør|alle|hver|must|have to|has to|everyone|everybody|all|each|every"))
