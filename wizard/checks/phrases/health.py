"""What it sounds like when more is promised of health than can be shown."""

from __future__ import annotations

from wizard.checks.phrases.pattern import PERCENT, PERCENT_HINTS, Pattern, gap, gap_chars, hints, words

# By what is bound to be a result: goods are sold by the pound, sent back and in good health.
_OUTCOME = (
    r"(?:(?:\w+ )?resultat(?:er|et|erne)?|(?:synlig|hurtig|mærkbar)\w* effekt|effekten|smertefri\w*|smerter|vægttab\w*"
    r"|tab(?:e|er)? (?:dig )?\d+|\d+ (?:kilo|kg)(?! \w)|rynke\w*|(?:bliver|er) rask|rask igen|afkast\w*|formue\w*"
    r"|solgt (?:på|inden|i løbet|efter|til)|bestå(?:r|et)?|(?:højere|bedre|top) ?karakter\w*|drømmejob\w*|nye kunder"
    r"|results?|(?:visible|lasting|quick) effects?|pain-?free|pains?|painless|weight loss|lose weight|wrinkles?|cured?"
    r"|healthy again|(?:high|higher|better|good) returns?|returns? (?:of|on) (?:\d|your money|investment)|profits?"
    r"|sold (?:in|within|by)|(?:you )?pass (?:first|your|the (?:test|exam)|in|at)|pass rate|first-time pass"
    r"|(?:better|higher|top) grades?|dream job|new customers|dry eyes)"
)
# As a picture of trouble with something else.
FIGURE_OF_SPEECH = (
    r"\w*regnskab\w*|moms\w*|skat\w*|\w*bogføring\w*|papirarbejd\w*|\w*flytning\w*|\w*betaling\w*|kontoret|gaver?"
    r"|skoleskema\w*|indbakke\w*|it|vat|tax\w*|accounts?|accounting|bookkeeping|paperwork|payroll|moving|payments?|mot"
    r"|presents?|switching|inbox|pub|plaster|wood|træ\w*"
)
_AILMENT = (
    r"(?:\w*angst\w*|depression\w*|stress\w*|\w*smerter\w*|gigt\w*|migræne\w*|hovedpine\w*|søvnløshed\w*|allergi\w*"
    r"|eksem\w*|sleeplessness|sleep problems|søvnproblemer"
    r"|psoriasis|akne|fobi\w*|traume\w*|ptsd|adhd|tinnitus|slidgigt\w*|diabetes|rygsmerter\w*|ondt i \w+|anxiety"
    r"|(?:ufrivillig )?barnløshed|infertility|asthma|astma|hay fever|høfeber|ibs|irritabel tyktarm|pcos|endometrios\w*"
    r"|dementia|demens|alzheimer\w*|autisme?|cancer|kræft|rosacea|iskias|sciatica|epileps\w*|parkinson\w*|hedeture"
    r"|hot flu?shes|colic|kolik|high blood pressure|forhøjet blodtryk|bronchitis|bronkitis|influenza"
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
        rf"(?<!være )(?<!du )(?:100 ?{PERCENT}|hundrede procent|a hundred per ?cent) (?:smertefri\w*|effektiv\w*"
        r"|sikker\w*(?! (?:på|om|i|betaling|handel|levering|nethandel|adgang))"
        r"|safe(?! (?:payment|checkout|shopping|delivery|and secure)\w*)|effective|pain-?free)",
        rf"(?:vi lover|we promise){gap_chars(30)}(?:at du (?:taber|sælger|består"
        r"|bliver (?:\w+ )?(?:fri|kvit|rask|slank|stærk|smertefri|stressfri|solgt|rig)\w*"
        r"|får (?:\w+ )?(?:job|resultat|kunder|afkast|karakter)\w*)"
        r"|you (?:will|'ll) (?:lose (?:\d|weight|a|two|three|five|ten)|sell|pass"
        r"|be (?:\w+ )?(?:pain|free of|cured|slim|rich|fit)\w*"
        r"|get (?:\w+ )?(?:results?|job|customers|returns?|grades?)))",
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
        # Weight, and neither hair nor what is thrown away.
        r"(?:tab|smid|lose|shed|drop) (?:dig |op til |up to )?\d+ ?(?:kilo\w*|kg|pounds?|lbs?|cm)"
        r"(?= (?:på|in|over|inden|efter|within|by|uden|without|før|before|med|with|og|and|this|til|allerede|already)\b"
        r"|[.,:;!?)]|$)",
        r"(?:fri|free|væk|gone|rid|slip|slipper|af med)\b[^.;]{0,40}?(?:efter|på|after|in|within) (?:en|et|én|one|a"
        r"|two|to|\d+) (?:uger?"
        r"|dage?|weeks?|days?|sessions?|gange?)\b[^.;]{0,20}?"
        r"(?:det lover vi|we promise|lover vi|garanteret|guaranteed|(?:det )?garanterer vi|we guarantee)",
        r"(?:vi garanterer|we guarantee)[^.;]{0,40}?(?:væk|fri for|gone|free (?:of|from))[^.;]{0,20}?"
        r"(?:efter|på|inden for|after|in|within) \w+ (?:uger?|dage?|besøg|weeks?|days?|visits?)",
    ),
    unless=words(
        r"\d+ års? (?:\w+ )?garanti\w*|garantibevis\w*|fabriksgaranti\w*|prisgaranti\w*|pengene tilbage"
        r"|reklamationsret\w*",
        r"money[- ]back|warrant\w+|price guarantee|(?:\d+|five|ten|two)[- ]years?'? guarantee",
        # It says what happens if not.
        r"ellers \w+|eller pengene|or (?:we|your money|it's|it is)|free returns?|returns? (?:guaranteed|policy)",
        FIGURE_OF_SPEECH,
    ),
)
CURES_ILLNESS = Pattern(
    hints("kurere|helbrede|heler|fjerner|cure|heal|remove|clear|revers|rid of|banish|slip"),
    words(
        rf"(?:clears?(?: up)?|reverses?|(?:gets?|got) rid of|banish(?:es)?"
        rf"|slip(?:per)? (?:du )?(?:helt )?af med|(?:can|will) (?:clear(?: up)?|reverse)) (?:your |the |din |dit |dine "
        rf"|my |child's |baby's ){{0,2}}{_AILMENT}(?!-| of\b)",
        rf"(?:kurerer|helbreder|heler|cures|heals|(?:can|will) (?:cure|heal)) {gap(3)}{_AILMENT}(?!-)",
        r"(?:fjerner|removes?) (?:\w+ )?(?:eksem(?:et)?|psoriasis|akne|gigt|migræne|allergi(?:en)?(?!-)|eczema|acne"
        r"|arthritis|migraines?|allerg(?:y|ies)(?! (?:triggers?|season|tests?)))",
    ),
    unless=words(
        FIGURE_OF_SPEECH,
        # Nothing does it, or money is collected so that one day something will.
        r"allergivenlig\w*|nothing|intet|ingenting|myter?|myths?|fundrais\w*|indsaml\w*|donat\w*|doner\w*",
    ),
)
"""Plainly: an illness goes by it."""
# "The cold" is the weather.
_A_COLD = (
    r"(?:(?:a|your|my|common|nasty|bad|head|winter|summer) cold|colds)(?! (?:day|drink|night|winter|room|hand|cut"
    r"|brew|plate|spell|snap"
    r"|weather|morning|evening|front)\w*)"
)
_BODY = (
    r"(?:gigt\w*|forkøle\w*|influenza|infektion\w*|betændelse\w*|smerter\w*|ondt i \w+|(?:\w+ )?pains?|kræft|diabetes"
    r"|migræne|stress|søvnløshed|hovedpine|immunforsvar\w*|blodtryk\w*|kolesterol\w*|fordøjelse\w*"
    r"|mave(?:n|r|pine|syre|sår|katar)?|tarm(?:e|en|ene|floraen)?|ømme led|led(?:dene|smerter)"
    r"|eksem|allergi(?:en)?(?!-)|tømmermænd|muskler\w*|restitution\w*|helbred\w*|hjertet(?! (?:af|i))|rygsmerter|ryggen"
    rf"|arthritis|{_A_COLD}|flu|infections?|inflammation|cancer|migraine|insomnia|headaches?|immun\w*|blood pressure"
    r"|cholesterol|digestion|guts?(?! of)|stomach|joints(?! of)|eczema|allerg(?:y|ies)|hangovers?|muscles?"
    r"|recovery|health(?! (?:insurance|visitor|centre|care|service|food|and safety|checks?))|heart(?! of)|anxiety"
    r"|sleeplessness|depression\w*|stress|gout|gigt|bloodsugar|blood sugar|blodsukker\w*|menopause|overgangsalder\w*)"
)
# What nobody has to like: whatever is done to it is meant as a cure.
_ILL = (
    r"(?:\w*tømmermænd\w*|\w*forkølelse\w*|\w*influenza\w*|\w*hovedpine\w*|migræne\w*|\w*smerter\w*|\w*gigt\w*"
    r"|eksem\w*|høfeber\w*|halsonde?|hoste\w*|søvnløshed\w*|feber\w*|kvalme\w*|oppustet\w*"
    r"|(?:stive|ømme) (?:led|muskler|lemmer|nakke\w*|skuldre|fødder|knæ|ryg\w*|hofter|fingre)"
    r"|ondt i \w+|dårlig(?:e|t)? (?:mave|hals|ryg|led|knæ)\w*|kramper|betændelse\w*|forstoppelse\w*"
    rf"|hangovers?|{_A_COLD}|flu|headaches?|migraines?|\w*pains?|arthritis|gout|eczema|hay fever|coughs?|insomnia"
    r"|sore (?:throats?|muscles|joints|feet|backs?|heads?|stomachs?|necks?|tumm(?:y|ies))|fevers?|nausea|bloating"
    r"|(?:stiff|aching|swollen) (?:joints|muscles|limbs|necks?|shoulders|feet|knees|backs?|hips|fingers|legs)|cramps?"
    r"|inflammation|constipation|upset stomachs?|winter bugs?)"
)
_PART = (
    r"(?:hjerte(?:t|kar\w*)?(?! (?:af|i))|kredsløb\w*|kolesterol\w*|blodtryk\w*|blodsukker\w*|mave(?:n|r)?|tarm\w*"
    r"|fordøjelse\w*"
    r"|led(?:dene)?|knogler\w*|lever(?:en)?|hjerne(?:n)?|hukommelse\w*|immunforsvar\w*|hormoner\w*|prostata"
    r"|hearts?(?! of)|circulation|cholesterol|blood (?:pressure|sugar)|stomach|guts?(?! of)|digestion|joints?|bones?"
    r"|liver"
    r"|brain|memory(?! (?:foam|cards?|sticks?|lane|box|book|quilts?))|immune system|hormones|prostate|arteries|årerne)"
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
    + hints(
        "anbefalet af|recommended by|giver |gives |settl|eas|oil|calm|clear|kill|beat|banish|ward|fend|chas|driv|see"
        "|shak|melt|tam|work|smør|dulm|mildn|jag"
    )
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
        rf"(?:giver?|gives? you|får) (?:\w+ )?(?:stærkere|færre|mindre|stronger|fewer|less) (?:{_BODY}|led)",
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
        r"(?:læger|lægerne) (?:er enige|anbefaler (?:det|den|dem|vores))|anbefalet af læger"
        r"|(?:doctors|gps) (?:agree|recommend (?:it|this|these|our))|recommended by (?:doctors|gps)",
        # One may detox an inbox, and go without a telephone.
        r"(?<!digital )(?<!digitale )(?<!digital-)(?<!mobil-)detox\w*(?! (?:your|din|dit|dine) (?!body|liver|krop"
        r"|lever))"
        r"|helsebooster\w*",
        r"(?:kollagen|collagen|vitamin\w*|\w*pulver\w*|\w*te|tea|juice|smoothies?|kosttilskud|supplements?|omega\S*)"
        r"[^.;]{0,40}?(?:godt? for|good for|styrke[rs]?|boosts?|giver|gives) (?:din |din |your )?(?:huden?|skin)",
        # As what is in it is said to do something.
        r"(?:fyldt med|fuld af|rig på|full of|rich in|packed with) (?:\w+ )?antioxidant\w*",
    ),
    unless=words(
        r"\w*ulykke\w*|arbejdsskade\w*|spild|brand\w*|klimaet|accidents?|waste|the climate|the planet",
        r"myter?|myths?|hvad virker|what works|forskning\w*|research\w*|hvad hjælper|spørg (?:din |en )?læge\w*|what "
        r"helps|ask your (?:doctor|gp)|\w*lim|glue|hængsl\w*|hinges?",
        r"læder\w*|leather|skind|\w*gavekort\w*|byens hjerte|the heart of",
        FIGURE_OF_SPEECH,
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
        r"(?:træning\w*|løb\w*|motion|sport|training|sport|exercise|run|gym|workout)",
        r"godt for (?:dig(?!,? (?:der|som))|kroppen(?! at))|good for (?:you(?! who)|the body)|(?:det sunde"
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
        r"alkoholfri\w*|sunde? (?:fornuft|økonomi|forretning|virksomhed)|alcohol[- ]free|non[- ]alcoholic|mad(?:en)?"
        r"|hops"
        r"|humle\w*|soil|jord\w*|business|healthy again|frokost\w*|salat\w*|food|lunch"
        r"|salads?",
    ),
)
"""Of drinks for which no such word may stand."""
GOODS_FOR_THE_BODY = Pattern(
    (),
    words(
        r"\w*te(?:en)?|urte\w*|honning\w*|ingefær\w*|\w*tilskud\w*|vitamin\w*|mineral\w*|magnesium|kollagen"
        r"|\w*pulver\w*"
        r"|\w*creme\w*|salve\w*|balsam\w*|\w*olie|sæbe\w*|shampoo\w*|hudpleje\w*|kosmetik\w*|blæk\w*|tatover\w*"
        r"|piercing\w*"
        r"|juice\w*|smoothie\w*|kombucha|suppe\w*|helsekost\w*|æteriske \w+|spa|massage\w*|klinik\w*|wellness\w*"
        r"|sauna\w*"
        r"|slik|kapsler|piller|behandl\w*|cbd\w*|e-?cigaret\w*|vapes?|havre\w*|kost\w*|mælk\w*",
        r"teas?|herbs?|herbal|honey|ginger|supplements?|collagen|powders?|creams?|salves?|balms?|oils?|soaps?|skincare"
        r"|cosmetics?|ink|tattoo\w*|juices?|soups?|health (?:food|shop)|saunas?|capsules|pills|gummies|treatments?"
        r"|vap(?:es?|ing)|oats|diet\w*|probiotic\w*|clinic|salon|beauty",
    ),
)
"""What is eaten or put on the skin: of that an effect on health is claimed, and not of scarves and backups."""
OF_WHAT_IS_EATEN = Pattern(
    (),
    words(
        r"fordøjelse\w*|blodtryk\w*|blodsukker\w*|kolesterol\w*|immunforsvar\w*|migræne\w*|gigt\w*|kræft|diabetes"
        r"|antioxidant\w*|tømmermænd\w*|mavesyre|detox (?:din krop|kroppen|your (?:body|liver))|detox-?(?:te|juice"
        r"|kur|tea)",
        r"digestion|blood (?:pressure|sugar)|cholesterol|immune system|migraines?|arthritis|cancer|antioxidants?"
        r"|hangovers?|gut health",
    ),
)
"""Nobody speaks of these but of what is taken for them."""
