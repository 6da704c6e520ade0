"""What it sounds like when more is promised of health than can be shown."""

from __future__ import annotations

from wizard.checks.phrases.pattern import PERCENT, PERCENT_HINTS, Pattern, gap, gap_chars, hints, words

_OUTCOME = (
    r"(?:\w*resultat\w*|effekt\w*|smertefri\w*|smerter|symptom\w*|vægttab\w*|tab(?:e|er)? (?:dig )?\d+|kilo|kg|rynke\w*"
    r"|rask\w*|afkast\w*|formue\w*|gevinst\w*|solgt\w*|bestå\w*|karakter\w*|drømmejob\w*|nye kunder|results?|effects?"
    r"|pain\w*|symptoms?|weight\w*|pounds?|wrinkles?|cured?|healthy|returns?|profits?|sold|pass(?:es)?|grades?"
    r"|dream job|new customers)"
)
_AILMENT = (
    r"(?:\w*angst\w*|depression\w*|stress\w*|\w*smerter\w*|gigt\w*|migræne\w*|hovedpine\w*|søvnløshed\w*|allergi\w*"
    r"|eksem\w*|sleeplessness|sleep problems|søvnproblemer"
    r"|psoriasis|akne|fobi\w*|traume\w*|ptsd|adhd|tinnitus|slidgigt\w*|diabetes|rygsmerter\w*|ondt i \w+|anxiety"
    r"|\w*pains?"
    r"|arthritis|migraines?|headaches?|insomnia|allerg\w+|eczema|acne|phobias?|trauma|back ?aches?|burn-?out"
    r"|udbrændthed\w*)"
)
GUARANTEES_RESULT = Pattern(
    hints("garant|guarant|love|promise|væk|forsvind|gone|disappear|cured|kurer|helbred|cure|heal|rid |slip")
    + hints("fri|free|tab |smid |lose |shed |drop |fjerner|tager|remove|take|end")
    + PERCENT_HINTS,
    words(
        rf"(?:garanter\w*|guarante\w*){gap_chars(60)}{_OUTCOME}|{_OUTCOME}[^.;]{{0,40}}?\b(?:garanter\w*|garanti"
        rf"|guarante\w*)",
        rf"(?:100 ?{PERCENT}|hundrede procent|a hundred per ?cent) (?:sikker\w*|smertefri\w*|effektiv\w*|safe"
        rf"|effective|pain-?free)",
        rf"(?:vi lover|we promise){gap_chars(30)}(?:at du (?:taber|bliver|får|sælger|består)"
        r"|you (?:will|'ll) (?:lose|be|get|sell|pass))",
        rf"{_AILMENT}(?: \w+){{0,3}}? (?:er )?(?:væk|forsvinder|gone|disappears?|cured)(?: \w+)? (?:efter|på"
        rf"|inden for|in|after|within)",
        rf"(?:slip(?:per)? (?:du )?(?:helt )?af med|get rid of|rid you of) {gap(3)}{_AILMENT} (?:efter|på|in|after"
        rf"|within)",
        rf"(?:kurerer|helbreder|cures?|heals?) {gap(3)}{_AILMENT}",
        rf"(?:jeg|vi|i|we) (?:fjerner|tager|removes?|takes? away|ends?) (?:din|dine|jeres|your) {_AILMENT}",
        r"(?:smertefri|pain-?free|symptomfri|symptom-?free|røgfri|smoke-?free|stress-?fri|stress-?free|angstfri"
        r"|anxiety-?free)(?: \w+){0,2} (?:efter|på|inden for|in"
        r"|after"
        r"|within) (?:kun |bare |only |just )?(?:\w+) (?:besøg|behandling\w*|samtaler?|gange?|dage?|uger?|timer?"
        r"|visits?"
        r"|sessions?"
        r"|treatments?|days?|weeks?|hours?)",
        r"(?:tab|smid|lose|shed|drop) (?:dig |op til |up to )?\d+ ?(?:kilo\w*|kg|pounds?|lbs?|cm)",
        r"(?:efter|på|after|in|within) (?:en|et|én|one|a|two|to|\d+) (?:uger?|dage?|weeks?|days?|sessions?"
        r"|gange?)\b[^.;]{0,20}?"
        r"(?:det lover vi|we promise|lover vi|garanteret|guaranteed|(?:det )?garanterer vi|we guarantee)",
        r"(?:vi garanterer|we guarantee)[^.;]{0,40}?(?:væk|fri for|gone|free (?:of|from))[^.;]{0,20}?"
        r"(?:efter|på|inden for|after|in|within) \w+ (?:uger?|dage?|besøg|weeks?|days?|visits?)",
    ),
    unless=words(
        r"\d+ års? (?:\w+ )?garanti\w*|garantibevis\w*|fabriksgaranti\w*|prisgaranti\w*|pengene tilbage"
        r"|reklamationsret\w*",
        r"money[- ]back|warrant\w+|price guarantee|(?:\d+|five|ten|two)[- ]years?'? guarantee",
    ),
)
CURES_ILLNESS = Pattern(
    hints("kurere|helbrede|heler|fjerner|cure|heal|remove"),
    words(
        rf"(?:kurerer|helbreder|heler|cures|heals|(?:can|will) (?:cure|heal)) {gap(3)}{_AILMENT}",
        r"(?:fjerner|removes?) (?:\w+ )?(?:eksem(?:et)?|psoriasis|akne|gigt|migræne|allergi\w*|eczema|acne|arthritis"
        r"|migraines?|allerg(?:y|ies))",
    ),
)
"""Plainly: an illness goes by it."""
PROMISES_SAFETY = Pattern(
    hints(
        "bivirkning|side "
        "effect|side-effect|risiko|risk|reaktion|reaction|allerg|smerte|pain|ufarlig|uskadelig|harmless|sikker|safe"
    )
    + hints(" ar|scar|skade|harm|gener"),
    words(
        r"(?:ingen|uden|nul|fri for|no|without|zero|free of|free from) (?:nogen |form for |any )?(?:bivirkning\w*"
        r"|side[- ]effects?"
        r"|allergi\w*|allergic \w+|reaktion\w*|reactions?|ar|arvæv|scars?|scarring|smerter|pain(?!,? no gain)|gener"
        r"|skadelige? \w+)",
        r"(?:ingen|uden|nul|no|without|zero)(?: \w+)? (?:risiko|risk)(?: for| of)? (?:at |a |an )?(?:reaktion\w*"
        r"|allergi\w*|ar\b"
        r"|infektion\w*|smitte|skade\w*|bivirkning\w*|reactions?|allerg\w*|scar\w*|infections?|harm|injur\w*"
        r"|side effects?)",
        r"(?:helt|fuldstændig\w*|fuldkommen|100 ?(?:%|procent)|completely|totally|perfectly|absolutely|entirely|100 ?%"
        r"|100 per ?cent) (?:ufarlig\w*|uskadelig\w*|risikofri\w*|sikkert? for (?:alle|gravide|børn)|allergivenlig\w*"
        r"|hypoallergen\w*|harmless|risk-?free|safe for \w+|hypoallergenic)",
        r"hypoallergen(?:e|t|isk\w*|ic)?|(?:ingen|no) (?:risiko|risk),? (?:og |and )?(?:ingen|no) (?:ar|smerter"
        r"|scars|pain)",
    ),
    unless=words(
        r"aflys\w*|fortryd\w*|bytte\w*|betal\w*|bind\w*|prøvetime\w*|cancel\w*|refund\w*|return\w*|pay\w*|trial"
        r"|kan ikke (?:love|garantere)|cannot (?:promise|guarantee)|dokument\w*|testet af|tested by|certific\w*"
        r"|øvelse\w*|exercis\w*|løb\w*|run\w*|hverdag\w*|everyday",
    ),
)
"""What nobody can promise of a treatment or a product: that it never does any harm."""
_BODY = (
    r"(?:gigt\w*|forkøle\w*|influenza|infektion\w*|betændelse\w*|smerter\w*|ondt i \w+|(?:\w+ )?pains?|kræft|diabetes"
    r"|migræne|stress|søvnløshed|hovedpine|immunforsvar\w*|blodtryk\w*|kolesterol\w*|fordøjelse\w*|mave\w*|tarm\w*"
    r"|led(?:dene"
    r"|smerter)?|huden?|eksem|allergi\w*|tømmermænd|muskler\w*|restitution\w*|helbred\w*|hjertet|rygsmerter|ryggen"
    r"|arthritis|colds?|flu|infections?|inflammation|cancer|migraine|insomnia|headaches?|immun\w*|blood pressure"
    r"|cholesterol|digestion|guts?|stomach|joints|skin|eczema|allerg\w*|hangovers?|muscles?|recovery|health|heart"
    r"|anxiety"
    r"|sleeplessness|depression\w*|stress|gout|gigt|bloodsugar|blood sugar|blodsukker\w*|menopause|overgangsalder\w*)"
)
# What nobody has to like: whatever is done to it is meant as a cure.
_ILL = (
    r"(?:\w*tømmermænd\w*|\w*forkølelse\w*|\w*influenza\w*|\w*hovedpine\w*|migræne\w*|\w*smerter\w*|\w*gigt\w*"
    r"|eksem\w*|høfeber\w*|halsonde?|hoste\w*|søvnløshed\w*|feber\w*|kvalme\w*|oppustet\w*|(?:stive|ømme) \w+"
    r"|ondt i \w+|dårlig(?:e|t)? (?:mave|hals|ryg|led|knæ)\w*|kramper|betændelse\w*|forstoppelse\w*"
    r"|hangovers?|colds?(?! (?:day|drink|night|winter|room|hand)\w*)|flu|headaches?|migraines?|\w*pains?|arthritis|gout"
    r"|eczema|hay fever|sore \w+|coughs?|insomnia|fevers?|nausea|bloating|(?:stiff|aching|swollen) \w+|cramps?"
    r"|inflammation|constipation|upset stomachs?|winter bugs?)"
)
_PART = (
    r"(?:hjerte(?:t|kar\w*)?|kredsløb\w*|kolesterol\w*|blodtryk\w*|blodsukker\w*|mave(?:n|r)?|tarm\w*|fordøjelse\w*"
    r"|led(?:dene)?|knogler\w*|lever(?:en)?|hjerne(?:n)?|hukommelse\w*|immunforsvar\w*|hormoner\w*|prostata"
    r"|hearts?|circulation|cholesterol|blood (?:pressure|sugar)|stomach|guts?|digestion|joints?|bones?|liver|brain"
    r"|memory|immune system|hormones|prostate|arteries|årerne)"
)
_WELL = (
    r"(?:ung(?:e|t)?|nede|i form|i gang|i ro|i balance|på plads|sund(?:e|t)?|rask(?:e|t)?|stærk(?:e|t)?|smidig(?:e|t)?"
    r"|bøjelige?|frisk(?:e|t)?"
    r"|young|down|low|in (?:shape|check|balance|order)|healthy|fit|strong|supple|moving|working|regular|at bay|sharp)"
)
CLAIMS_HEALTH = Pattern(
    hints("kurer|helbred|forebyg|lindr|fjern|modvirk|styrk|sænk|rens|detox|godt for|god for|cure|heal|prevent|reliev")
    + hints("bedre end|better than|læger|doctors|gps ")
    + hints(
        "boost|lower|good for|help|hjælper|gavn|bring|get|fight|reduc|down|ned|væk|antioxid|treat|bekæmp"
        "|holder|keep|stærkere|færre|mindre|stronger|fewer|less|dæmp|sooth|farvel|goodbye|restitution|recovery"
    )
    + hints("settl|eas|oil|calm|clear|kill|beat|banish|ward|fend|chas|driv|see|shak|melt|tam|work|smør|dulm|mildn|jag")
    + hints(
        "slå|fordriv|kur mod|middel mod|råd mod|virker mod|virker på|rem|cure "
        "for|tonic|shield|stop|tag|slip|protect|beskyt"
    ),
    words(
        rf"(?:kurere[rs]?|helbrede[rs]?|forebygge[rs]?|lindre[rs]?|fjerne[rs]?|modvirke[rs]?|styrke[rs]?|sænke[rs]?"
        rf"|renser?"
        r"|gavner?|hjælper (?:mod|på)|godt? for|cures?|heals?|prevents?|relieves?|boosts?|lowers?|good for"
        rf"|helps? (?:against|with)){gap_chars(35)}{_BODY}",
        rf"(?:brings?|gets?|får|bringer) (?:your |the |dit |din |dine |jeres )?(?:high |forhøjede? )?{_BODY} (?:down"
        rf"|ned|væk)",
        rf"(?:bekæmper?|fights?|treats?|reduces?) (?:your |dit |din |dine |the )?(?:symptoms of )?{_BODY}",
        rf"(?:giver?|gives? you|får) (?:\w+ )?(?:stærkere|færre|mindre|stronger|fewer|less) {_BODY}",
        rf"(?:dæmper|soothes?|farvel til|goodbye to) (?:your |dit |din |dine )?{_BODY}",
        rf"(?:holder|keeps?) (?:\w+ )?{_BODY} (?:væk|fra døren|på afstand|away|at bay)",
        rf"(?:holder|keeps?) {gap(4)}{_PART} {gap(3)}{_WELL}",
        rf"(?:(?:holder|keeps?) {gap(2)}{_ILL} (?:væk|fra (?:livet|døren)|på afstand|ude|away|at bay|off|out))",
        rf"(?:settles?|eases?|oils?|calms?|clears?|kills?|beats?|banishes|wards? off|fends? off|chases? (?:away|off)"
        rf"|drives? (?:away|out|off)|sees? off|shakes? off|melts?|tames?|smører|dulmer|mildner|jager|fordriver|stopper"
        rf"|slår|tager|stops?|protects? (?:against|from|you from|you against)|beskytter mod|(?:kur|middel|råd) mod"
        rf"|virker (?:mod|på)|remedy for|cure for|works? (?:against|on|for)) {gap(3)}{_ILL}",
        rf"(?:smører|oils?|tames?|calms?|settles?|clears?|protects?|beskytter) {gap(2)}{_PART}",
        r"(?:bedre|hurtigere|better|faster) (?:restitution|recovery)",
        r"(?:virker |hjælper )?bedre end (?:\w+ )?(?:medicin|piller|plastre|nikotinplast\w*|penicillin)"
        r"|(?:works? )?better than (?:\w+ )?(?:medicine|pills|patches|nicotine (?:gum|patches)|antibiotics)",
        r"(?:læger|lægerne) (?:er enige|anbefaler)(?! os)|(?:doctors|gps) (?:agree|recommend)(?! us)",
        r"detox\w*|helsebooster\w*",
        # As what is in it is said to do something.
        r"(?:fyldt med|fuld af|rig på|full of|rich in|packed with) (?:\w+ )?antioxidant\w*",
    ),
    unless=words(
        r"\w*ulykke\w*|arbejdsskade\w*|spild|brand\w*|klimaet|accidents?|waste|the climate|the planet",
        # What one does oneself, and not what one buys.
        r"\w*øvelser?|\w*øvelserne|\w*træning\w*|bevægelse\w*|gåture?\w*|cykl\w*|søvn|pauser?|udstrækning"
        r"|strækøvelse\w*",
        r"exercis\w+|training|workouts?|walk\w*|cycling|running|movement|stretch\w*|sleep(?:ing)?|posture",
    ),
)
PRAISES_AS_HEALTHY = Pattern(
    hints("sund|health|good for|godt for| efter | after "),
    words(
        rf"(?:er|bliver|smager og er) {gap(2)}(?:sunde?(?:re|st)?|sundt)|sundere end|sunde? (?:øl|vin|dråber"
        r"|drik\w*)",
        rf"(?:is|are) {gap(2)}(?:healthy|healthier|healthiest)|healthier than|healthy (?:beer|wine|drink)s?",
        r"(?:den|det|de|byens|danmarks|verdens) sunde(?:ste|re)|(?:the |\w+'s )healthi(?:est|er)",
        r"(?:perfekt\w*|god|godt|gode|ideel\w*|bedst|perfect|good|great|ideal|best) (?:efter|after) (?:en |et |a "
        r"|the |your )?"
        r"(?:træning\w*|løb\w*|motion|sport|cykeltur|training|sport|exercise|run|gym|workout|ride)",
        r"godt for (?:dig(?!,? (?:der|som))|kroppen)|good for (?:you(?! who)|the body)|(?:det sunde"
        r"|the healthy) (?:valg|choice)",
    ),
    also=(
        words(
            r"\w*øl(?:len|let)?|\w*vin(?:en)?|\w*pilsner\w*|snaps\w*|spiritus|cider\w*|gin|whisky|drinks?|genstande?",
            r"\w*beers?|wines?|ales?|spirits|whiskey|vodka|alcohol",
        ),
    ),
    unless=words(
        r"om (?:det|øl|vin) er|spørg\w*|if|whether|ask",
        r"alkoholfri\w*|sund fornuft|sund økonomi|alcohol-free|non-alcoholic|mad(?:en)?|frokost\w*|salat\w*|food|lunch"
        r"|salads?",
    ),
)
"""Of drinks for which no such word may stand."""
