"""What it sounds like when children are shown, and who is asked about it."""

from __future__ import annotations

from wizard.checks.phrases.pattern import Pattern, hints, words

_SHOWN_IN = (
    r"\w*billeder?|fotos?|\w*film\w*|\w*video\w*|klip|optage\w*|vist|vises|pictures?|photos?|film\w*|videos?|clips?"
    r"|shown"
    r"|camera"
)
CHILDREN_ASKED = Pattern(
    hints("børn|elev|unge|spejder|child|kids|pupil|player|teens|spiller|konfirmand|junior|scout"),
    words(
        r"(?:spørge?r?|spørges|får (?:\w+ )?lov af) (?:\w+ ){0,2}?(?:børnene|børn|eleverne|elever|de unge|spejderne"
        r"|spillerne|konfirmanderne)",
        r"(?:børnene|eleverne|de unge|spejderne|spillerne) (?:\w+ ){0,3}?(?:siger ja|råber ja|vil (?:gerne|være med)"
        r"|(?:bestemmer|vælger)(?: selv)?,? (?:om|hvem|hvad der)|har sagt ja|nikker)",
        r"ask(?:s|ing)? (?:the |our )?(?:kids|children|pupils|players|teens|juniors|scouts)(?!')"
        r"|(?:kids|children|pupils|players|teens|scouts) (?:\w+ ){0,3}?(?:say yes|agree|said yes|nod(?! at)|want to"
        r"|choose (?:whether|if|what is|who is|to be))",
    ),
    also=(words(_SHOWN_IN),),
    unless=words(
        r"forældre\w*|værge\w*|mor|far|parents?|guardians?|mum|dad|hjemmefra|over 18|adult\w*|voksne"
        r"|højskole\w*|kokkeskole\w*|favourite|yndlings\w*"
    ),
)
"""The children are asked, and nobody says that their parents are."""
_CHILDREN_THERE = (
    r"(?:(?!kæle)\w*børn(?:ene|enes)?|børne(?:hold|kor|gruppe|have|dans|gymnastik|afdeling)\w*"
    r"|\w*elever(?:ne)?|junior(?:er|erne|hold\w*|spiller\w*|træning\w*)?|junior \w*(?:scouts|team|players|squad)"
    r"|\w*spejder\w*|stuerne|konfirmand\w*|minihold\w*|u(?:8|9|1\d)\S*|(?:the )?kids(?! room)|children(?!'s (?:rooms?"
    r"|books?|drawings|menu|furniture))|pupils|toddlers|nursery(?! (?:beds?|plants?|rows?|trees))|scouts?(?! (?:hall"
    r"|hut))"
    r"|youth (?:team|squad|club|choir|players|group)\w*)"
)
SHOWS_CHILDREN = Pattern(
    hints("børn|barn|elev|junior|spejder|stue|konfirmand|minihold|u1|u8|u9|kid|child|pupil|toddler|nursery|scout|youth")
    + hints("spiller"),
    words(
        r"(?:\w*film|\w*video\w*|\w*billeder|\w*klip|fotos?|reels?|stor(?:y|ies)|live|ansigter|pictures|photos|clips"
        r"|videos?|faces|footage)(?: \w+){0,4}?[ :]+(?:fra|af|med|from|of|with|at|in) (?:\w+ ){0,3}?" + _CHILDREN_THERE,
        r"(?:ugens|månedens|dagens) (?:\w+ )?(?:barn|elev|junior|spejder|spiller|konfirmand|film fra børne\w*)"
        r"|(?:child|pupil|kid|junior|scout) of the (?:week|month)",
        r"(?:film\w*|optag\w*|fotografer\w*|vis|viser|record|photograph|show)(?: (?:alle|af|the|our|all|vores))?"
        r" (?:børnene|børn|eleverne|juniorerne|spejderne|kids|children|pupils|juniors|scouts)",
    ),
    unless=words(
        r"forældre\w*|samtykke\w*|uden (?:ansigt\w*|navn\w*|børn)|bagfra|hænder\w*|tegninger\w*|voksne|tøj|legetøj\w*"
        r"|bøger|mad|børnebørn\w*",
        r"parents?|consent\w*|(?:no|without) (?:faces|names|children)|from behind|hands|drawings|adult\w*|toys?|clothes"
        r"|books?|grandchildren",
        # Kids of goats, beds of roses, rooms and desks, and pupils of age.
        r"old|former|past|gamle|tidligere|varsom\w*|forsigtig\w*|sige fra|(?:special|extra|great) care|careful\w*"
        r"|may object",
        r"goats?|seedlings|perennials|roses|plants?|desks?|rooms?|for hire|teacher course|teacher training"
        r"|apprentice\w*"
        r"|planter|værelser|læretid\w*|lærling\w*|kontor\w*|højskole\w*|kokkeskole\w*|over 18",
    ),
)
ASKS_PARENTS = Pattern(
    (),
    words(
        r"samtykke\w*|tilladelse\w*|(?:spørge?r?|ja fra|lov af|aftale\w* med) (?:\w+ ){0,2}?forældre\w*"
        r"|forældre\w* (?:\w+ ){0,3}?(?:ja|lov|skriftlig\w*|nej)|(?:uden|ingen|aldrig) (?:\w+ )?(?:ansigter|børn\w*)"
        r"|bagfra|sløre\w*|kan (?:ikke )?gen?kendes",
        r"consent\w*|permission\w*|ask(?:ed|ing)? (?:\w+ ){0,2}?parents?|parents? (?:\w+ ){0,3}?(?:yes|agree\w*|sign\w*"
        r"|no)|(?:no|without|never) (?:\w+ )?(?:faces|children|kids|pupils)|from behind|blur\w*"
        r"|(?:not|n't) (?:be )?recogni\w+",
    ),
)
WORKS_WITH_CHILDREN = Pattern(
    (),
    words(
        r"\w*børn (?:fra|mellem|i alderen|ned til) (?:\w+ )?\d|børnehave\w*|vuggestue\w*|dagpleje\w*|sfo"
        r"|spejder\w*"
        r"|(?:elever|deltagere|gymnaster|svømmere|spillere|dansere|medlemmer) (?:\w+ )?(?:fra|mellem|på) (?:[2-9]"
        r"|1[0-4])\b(?!,? (?:år )?(?:til|og|-) (?:\w+ )?[2-9]\d)"
        r"|børnedans|børnehold\w*|(?:passer|underviser|træner) (?:\w+ ){0,2}børn|fritidsklub\w*|musikskole\w*"
        r"|svømmeskole\w*"
        r"|rideskole\w*",
        r"(?:children|kids) (?:\w+ )?(?:from|between|aged|as young as) (?:\w+ )?(?:\d|two|three|four|five|six|seven"
        r"|eight)"
        r"|(?:pupils|members|swimmers|players|dancers) (?:\w+ )?(?:from|between|aged|under|as young as) (?:[2-9]"
        r"|1[0-4]|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! (?:to|and|months to) [2-9]\d)(?! months)"
        r"|(?:day|private|village|children's) nursery|nursery school|kindergarten|playgroup|after-?school (?:club|care)"
        r"|scouts?(?= |$)(?! for)"
        r"|(?:swimming|dance|football|music|judo|gym\w*|choir|club|classes|lessons|camps?) for (?:children|kids)"
        r"|kids' club"
        r"|(?:looks? after|teach\w*|coach\w*|mind) (?:\w+ ){0,2}(?:children|kids|pupils)"
        r"|children's (?:theatre|choir|club)|riding school|swimming school|music school",
    ),
    unless=words(
        r"tøj|legetøj\w*|bøger|møbler|cykler|sko|webshop|butik\w*|tandlæge\w*|clothes|toys?|books?|furniture|bikes"
        r"|shoes|shop"
        r"|dentist\w*|indsaml\w*|hospital\w*",
        r"voksne|højskole\w*|planteskole\w*|psykolog\w*|advokat\w*|læge\w*|optiker\w*|museum\w*|restaurant\w*|hotel\w*"
        r"|adults?|plants?|perennials|psycholog\w*|lawyers?|solicitors?|doctors?|opticians?|museums?|restaurants?"
        r"|hotels?"
        r"|snacks?|raise money|fundrais\w*",
    ),
)
SHOWS_SOMEBODY = Pattern(
    (),
    words(
        r"\w*film(?! om)|\w*video\w*(?! om|:)|\w*klip|\w*billeder?|fotos?|live|(?:ugens|månedens|dagens)"
        r" (?:\w*elev|\w*barn|\w*spiller|\w*svømmer|\w*danser|\w*rytter|\w*spejder|\w*hold"
        r"|\w*billede|\w*øjeblik|\w*stjerne|\w*gymnast|\w*medlem)|bag (?:kulisserne|scenen)"
        r"|\w*stjerne\w*"
        r"|øjeblik\w*|\w*hverdag\w*|fra (?:holdet|timen|salen|banen|stuen|hallen|træning\w*)",
        r"films?(?! about)|videos?(?! about|:)|clips?|pictures?|photos?|live|(?:pupil|child|player|swimmer|dancer"
        r"|rider|scout|member|star"
        r"|picture|photo"
        r"|moment|group|class) of the (?:week"
        r"|month|day)|behind the scenes|in action"
        r"|stars?"
        r"|moments?|everyday \w+|from (?:class|practice|training|the (?:class|hall|pitch|pool|stable))",
    ),
    unless=words(
        r"lærer\w*|trænere?|leder\w*|voksen\w*|voksne|forældre\w*|hest\w*|pony\w*|noder|instrument\w*|priser?"
        r"|teachers?|coach\w*"
        r"|leaders?|adult\w*|parents?|horses?|pon(?:y|ies)|instruments?|prices?",
        r"herre\w*|dame\w*|senior\w*|køkken\w*|værksted\w*|udstilling\w*|klinik\w*|plante\w*|frivillige\w*|men's|ladies"
        r"|kitchen|workshop|exhibition|clinic|plants?|volunteers?",
    ),
)
"""Where only children come, whoever is in the picture is one."""
