"""What it sounds like when somebody claims to be green, or better than others."""

from __future__ import annotations

from wizard.checks.phrases.pattern import PERCENT, Pattern, hints, words

GREEN = Pattern(
    hints(
        "bæredyg|klima|miljø|co2|grøn|sustainab|carbon|eco|green|environment|climate|planet|natur|samvittighed|giftfri"
    )
    + hints("udledning|aftryk|nature|earth|emission|zero|footprint|toxic|guilt|conscience"),
    words(
        rf"(?:mere |mest |100 ?{PERCENT} |fuldt )?(?<!socialt )(?<!økonomisk )bæredygtig(?!hed|t (?:at|liv)"
        r"|\w* (?:\w*økonomi|arbejds\w*|vækst|forretning|relation\w*|vaner|vægttab|forening|ledelse|samtale\w*|tempo"
        r"|fællesskab\w*|hverdag|drift|model|fremtid))\w*|klimavenlig\w*|klimaneutral\w*"
        rf"|co2-?(?:neutral"
        rf"|positiv|fri)\w*"
        r"|miljøvenlig\w*|miljørigtig\w*",
        r"(?:det |mest |byens |et )?grønn?e(?:re|ste)? (?:valg\w*|produkt\w*|firma|virksomhed\w*|transport\w*"
        r"|hotel|tøj)",
        r"(?:byens|danmarks|landets|egnens|markedets|den|det|the|town's) (?:grønneste|greenest)"
        r"(?! (?:\w*have|\w*haver|\w*park\w*|bane|golf\w*|oase|view|spot|corner|walk|course|garden\w*|lawn|pitch"
        r"|fingers?))",
        r"skåner (?:planeten|naturen|miljøet|klimaet)|godt? for (?:planeten|klimaet|miljøet)|(?:med"
        r"|i) god grøn samvittighed"
        r"|giftfri\w*|klimapositiv\w*|(?:nul-?|uden )(?:udledning|aftryk)\w*|planetvenlig\w*",
        r"planet[- ]friendly|nature[- ]friendly|(?:good for|kind to"
        r"|(?<!help )(?<!us )(?<!to )saves?) (?:the )?(?:planet|(?<!save )nature|climate"
        r"|environment|earth)"
        r"|zero[- ](?:emissions?|waste|carbon)|emission[- ]free|without (?:a|any) (?:carbon )?footprint|no footprint"
        r"|climate positive|non-?toxic(?! (?:relation\w*|workplace|culture|masculin\w*|friend\w*|people))"
        r"|green conscience",
        r"(?<!socially )(?<!financially )(?<!economically )sustainabl\w+(?! (?:pace|habits?|growth|career|weight"
        r"|working|work"
        r"|finances?|income|business model|routine|relationship\w*|lead\w*|hours|lives|recovery|change|diet"
        r"|training))|climate[- ](?:neutral|friendly|positive)|carbon[- ]neutral|eco-?friendly"
        r"|environmentally friendly|greene?(?:r|st)? (?:choice|company|products?|transport|energy|hotel)",
    ),
    unless=words(
        r"fordi|målt|dokument\w*|sammenlignet|svanemærk\w*|eu-blomst\w*|fsc\w*|ø-mærk\w*|certific\w*|[1-9]\d? ?(?:%"
        r"|procent)|because|measured|documented|compared|labelled|certified|økonomisk\w*|financially",
        r"kursus|kurser|foredrag|workshops?|courses?|class(?:es)?|lectures?|hvordan|sådan|hvorfor|hvad (?:er"
        r"|betyder|gør)|regler\w*|krav\w*|lovgivning\w*|guide\w*|tips|råd|how|why"
        r"|what (?:is|does|makes)",
        r"rules|requirements|legislation|explained|forklaret|vi siger ikke|nævner? (?:aldrig|ikke)",
    ),
)
_OTHERS = (
    r"(?:konkurrent\w*|de andre|alle andre|naboen|nabobutikken|kæderne|andre (?:i \w+|(?!dage|dyr|sygdom|sport"
    r"|steder|lande|tider|måder"
    r"|børn|mennesk|fritid|aktivitet|hobby|interess|uddannelse|fag|ting|årstid|planter|racer|kræft|typer|former)(?:\w+er|\w+e))"
    r"|competitors?|the others"
    r"|(?:any|every|all the) other (?!\w+day\b)\w+|other (?!days|sports|hobb|cancers|diseases|illness|countr"
    r"|places|ways|jobs"
    r"|times|people"
    r"|animals|plants|breeds|subjects|seasons|types|kinds|things|instruments|activit|months|conditions|pets|crops|trees)\w+s"
    r"|the chains?|next door|down the (?:road|street)|rivals?)"
)
COMPARES_IN_PUBLIC = Pattern(
    hints(
        "modsat|i modsætning|bedre end|billigere end|hurtigere end|finere end|unlike|better than|cheaper "
        "than|faster than"
    )
    + hints("versus|måle sig|match|charge more|snyd|cheat|skidt|tager|bruger|bryd|overtræd|lyv|svindl|break|violat")
    + hints("lie|corners|ignor|only o|only w|only u|kun v|kun os"),
    words(
        rf"(?:modsat|i modsætning til|bedre end|billigere end|hurtigere end|finere end|unlike|better than|cheaper than"
        rf"|faster than|versus)(?: \w+){{0,3}}? {_OTHERS}",
        r"(?:modsat|i modsætning til|unlike)(?: \w+){1,4}? (?:i|ved siden af|nede på|in|next door"
        r"|on the corner)(?: \w+){0,2}?,?"
        r" (?:\w+ )?(?:vi|we|os|us)",
        rf"{_OTHERS} (?:kan ikke måle sig|can't match|cannot match|tager (?:\w+ )?mere(?= for\b|[.,;!]|$)"
        rf"|charge more|snyder|cheat\w*"
        rf"|bruger \w+"
        r"|sælger (?:\w+ )?skidt)",
        rf"(?:{_OTHERS}|(?:alle|all) (?:de )?(?:andre|other)(?: \w+){{1,5}}?|(?:alle|all) (?:de )?(?:andre|others))"
        r" (?:\w+ )?(?:bryder|overtræder|snyder|lyver|svindler|break(?:s|ing)? the|break \w+|violat\w+|cheats?|lies?"
        r"|lie to"
        r"|cuts? corners|ignores?)",
        r"(?:det er |it is )?(?:kun (?:vores|os|vi)|only (?:ours?|us|we))(?: \w+){0,2}?"
        r" (?:overholder|følger|complies|comply|obeys?|tells? the truth|taler sandt)",
    ),
    unless=words(
        r"dokument\w*|test\w*|målt|ifølge|prisen (?:pr|den) \d|according to|measured|survey\w*|undersøgelse\w*"
    ),
)
