"""What it sounds like when people are shown where they live, or with what they would rather keep to themselves."""

from __future__ import annotations

from wizard.checks.phrases.consent import CONSENT
from wizard.checks.phrases.pattern import Pattern, gap, hints, words

_ADDRESS = (
    r"(?:address(?:es)?|street names?|the street(?: it|,|$)|house numbers?|road names?|postcodes?|eircodes?"
    r"|adresse(?:n|r|rne)?|vejnavn(?:e|et|ene)?|gadenavn\w*|husnummer\w*|husnumre\w*)"
)
_SHOWS = (
    r"(?:film\w*|tag(?:e[rs]?)? (?:\w+ )?(?:billeder?|fotos?|video)|billeder?|fotos?|vis|vise[rs]?|læg\w*|slå|post"
    r"|posts|show|shows|share|photos?|pictures?|clips?|videos?|snap|photograph)"
)
_HOME = (
    r"(?:houses?|homes?|flats?|front doors?|kitchens?|bathrooms?|bedrooms?|gardens?|living rooms?|lejlighed\w*"
    r"|hus(?:e|et|ene)?|hjem(?:met|mene)?|villa\w*|køkken\w*|badeværelse\w*|have(?:n|r|rne)|soveværelse\w*"
    r"|hvor folk bor)"
)
# An agent's house is for sale, a chapel is old, and one's own address is no secret.
_INNOCENT = (
    *CONSENT,
    r"til salg|til leje|bolig(?:er)? til|fremvisning\w*|åbent hus|mægler\w*|for sale|for rent|to let|to rent|viewing\w*"
    r"|listing\w*|open house",
    r"vores (?:egen |butiks)?adresse\w*|butikkens adresse|our (?:own )?(?:address|shop|street)|the shop|showroom\w*"
    r"|salgskontor\w*|byggeri\w*|show homes?|i vores (?!kunde)\w+|in our (?!customer)\w+|hos os"
    r"|vores hus|kontoret|vores egen?t?"
    r"|my own|our own|gamle|gammel|histori\w*|arkiv\w*|museum\w*|then and now|old|history|archives?|heritage",
    r"uden (?:\w+ ){0,2}(?:adresse\w*|vejnavn\w*|husnummer\w*|navn\w*)|without (?:\w+ ){0,2}(?:address\w*|street\w*"
    r"|names?|house numbers?)|spørge?r?|ask|asks|sløre\w*|blur\w*|aldrig|never|venue|kirke\w*|church\w*|klubhus\w*"
    r"|åbne haver|open gardens?|rute\w*|route|map|kort(?:et)?|nøgleboks\w*|mailadresse\w*|e-?mail|web address"
    r"|webadresse\w*",
)
HOMES_SHOWN = Pattern(
    hints("address|street|house number|road name|postcode|eircode|adresse|vejnavn|gadenavn|husnum"),
    words(
        rf"{_HOME}\b[^.;]{{0,45}}?\b{_ADDRESS}|{_ADDRESS}\b[^.;]{{0,30}}?\b{_HOME}",
    ),
    also=(words(_SHOWS),),
    unless=words(*_INNOCENT),
)
"""A customer's home, so that everybody can find it."""
_THEY = (
    r"(?:clients?|patients?|residents?|tenants?|families|family|service users|participants?|households?|debtors"
    r"|klient(?:en|er|erne)?|patient(?:en|er|erne)?|beboer(?:e|en|ne)?|borger(?:e|en|ne)?|lejer(?:e|en|ne)?|deltager"
    r"(?:e|en|ne)?|familie(?:n|r|rne)?|modtager(?:e|ne)?|bruger(?:e|en|ne)?)"
)
_TROUBLE = (
    r"(?:what (?:went|is|was|has gone) wrong|what happened to them|and why|their"
    r" (?:story|debts?|situation|problems?|circumstances)|hvad der gik galt|hvorfor de (?:kom|har brug|er her)|deres"
    r" (?:historie|gæld|situation|problemer|sag))"
)
_NAMES = r"(?:(?:first |full |sur)?names?|(?:for|efter)?navne?t?|street|vej)"
CLIENTS_EXPOSED = Pattern(
    hints("name|street|navn|vej|worst|mess|dirti|ugli|værst|grim|dårligst|rodede|beskid|highest|screen|skærm"),
    words(
        rf"(?:photos?|pictures?|billeder?|fotos?)\b[^.;]{{0,30}}?\b{_NAMES}\b[^.;]{{0,40}}?\b{_TROUBLE}",
        rf"{_THEY}\b[^.;]{{0,50}}?\b{_NAMES}\b[^.;]{{0,40}}?\b{_TROUBLE}",
        rf"(?:photos?|pictures?|billeder?|fotos?)(?:,| and| og|,? first| with| med) (?:\w+ )?{_NAMES} (?:of|for|på|af"
        rf"|fra) {gap(2)}(?!familie|family|families){_THEY}(?! (?:af|of) )",
        r"(?:screen ?shots?|screen ?grabs?|skærmbilleder?|skærmdumps?) (?:of|from|af|fra) (?:\w+ ){0,2}?(?:private "
        r"messages|(?:messages|chats?|e-?mails?|dms?) (?:from|with) (?:\w+ )?(?:customers|clients|patients|guests"
        r"|members)"
        r"|(?:beskeder|chats?|mails?) (?:fra|med) (?:\w+ )?(?:kunder|klienter|patienter|gæster|medlemmer)\w*"
        r"|what (?:\w+ )?(?:customers|clients|patients|guests|members) (?:write|say|tell))",
        # Somebody is held up to all the others.
        r"(?:viser|vis|show|post|shows) (?:\w+ ){0,3}?(?:the|huset|haven|boligen|kunden|køkkenet|bilen|husstanden"
        r"|lejligheden)"
        r" (?:\w+ )?(?:med|der har|som har|with|that has) (?:den |det |de |the )(?:\w+ )?(?:dårligste|værste|grimmeste"
        r"|mest rodede|beskidteste)",
        r"(?:show|post|name|shows) (?:the|our) (?:house|home|garden|kitchen|customer|tenant|household|flat|car) (?:with"
        r" the|that has the|who has the) (?:worst|messiest|dirtiest|ugliest|highest)",
    ),
    unless=words(
        *CONSENT,
        r"aldrig|never|spørge?r?|ask|asks|opdigt\w*|anonym\w*|invented|made[- ]up|anonymous\w*|konkurrence\w*|vind\w*",
        r"contest|win|our own|vores ege[nt]|uden (?:\w+ ){0,2}navne?|without (?:\w+ ){0,2}names?",
    ),
)
"""Who is helped or served is named with what they would keep to themselves."""
_OTHERS = (
    r"(?:neighbours?'?s?'? (?:gardens?(?! part| show| centre)|houses?|windows?|kids|children|homes?)|passers-?by"
    r"|sunbath\w+|bathers(?!')"
    r"|drunk(?:en)? (?:guests|customers|regulars|people|lads|girls)|sleeping (?:guests|passengers|customers"
    r"|patients)(?!')"
    r"|nabo(?:ens|ernes|er?s)? (?:haver?n?|huse?|vinduer?|børn)|nabohaver\w*|forbipasserende|badegæster\w*|solbad\w+"
    r"|(?:fulde|berusede|sovende) (?:gæster|kunder|folk|passagerer))"
)
FILMS_BYSTANDERS = Pattern(
    hints("neighbour|passer|sunbath|bathers|drunk|sleeping|nabo|forbipass|badegæst|solbad|fulde|berused|sovende"),
    words(
        rf"(?:footage|photos?|pictures?|clips?|videos?|film\w*|photograph|snap|zoom in on|billeder?|fotos?"
        rf"|optagelser?|klip|knips\w*|zoom ind på) (?:af |of |from |with |over |into |ind i |fra "
        rf"|med )?{gap(3)}{_OTHERS}",
    ),
    unless=words(
        *CONSENT,
        r"ask\w*|spørg\w*|interview\w*|blur\w*|sløre\w*|åbne haver|åben have|open gardens?|invite[ds]?|invitere\w*"
        r"|aldrig"
        r"|never|without faces|uden ansigter|genkend\w*|recogni\w+|vox ?pop\w*|thank\w*|takke?\w*|who help\w*|hjalp",
    ),
)
"""Those who are only near by, and never came for it."""
_SECRET = (
    r"(?:din (?:medicin|sygdom|gæld|diagnose)|dine symptomer|dit (?:cpr\w*|lån|kontonummer)|hvad du fejler"
    r"|your (?:medicine|medication|symptoms|diagnosis|debts?|illness|prescription|salary|income|account number"
    r"|date of birth)|what(?:'s| is) wrong with you|how many (?:\w+ ){0,3}?(?:in (?:the|your) family|children)"
    r"|hvor mange (?:\w+ ){0,3}?(?:i familien|børn))"
)
ASKS_IN_THE_OPEN = Pattern(
    hints("komment|tråden|opslaget|comment|thread|below"),
    words(
        rf"(?:skriv\w*|stil\w*|fortæl\w*|del|spørg\w*|post|write|ask|tell us|share|put|leave|describe|comment) "
        rf"{gap(7)}{_SECRET} {gap(3)}(?:i kommentar\w*|i tråden|under opslaget|in the (?:comments?|thread)|below)",
        rf"(?:kommentér|kommenter|comment) (?:\w+ )?(?:med|with) {gap(3)}{_SECRET}",
    ),
    unless=words(
        r"coming|kommer|tilmeld\w*|tables?|seats?|pladser|sign up|book\w*",
        r"aldrig|never|private\w*|privat|lukket|besked\w*|message|ring|call",
    ),
)
"""What is confidential is to be written where everybody reads."""
