"""What it sounds like when people are to be written to, invited or listed. Danish and English side by side: people
write both.
"""

from __future__ import annotations

from wizard.checks.phrases.pattern import PERCENT, Pattern, gap, hints, stems, words

# How people agree to something, or ask for it.
CONSENT = (
    r"samtykke\w*|tilladelse\w*|godkend\w*|accepter\w*|abonne\w*|tilmeldte?|skrevet sig op|opt(?:ed)?[ -]?in",
    r"(?:sagt|siger|sige|givet|giver|få|får|et|deres|skriftligt?|tydeligt) (?:\w+ )?(?:ja|lov)|(?:ja|lov) til",
    r"har (?:selv )?bedt|selv bedt|bede[rt]? (?:os )?om|beder om|ønsker det",
    r"(?:der|som|nogen|de|hvis|når|først) spørger|har spurgt|spørger? (?:\w+ )?(?:først|om lov)",
    r"selv (?:har )?(?:skrevet|skriver|henvend\w*|kontakt\w*)|skrevet til os|henvender sig|kontakter os",
    r"consent\w*|permission|permit\w*|approv\w*|agreed|agree to (?:it|this)|subscri\w+|signed up|registered",
    r"(?:say|said|says|clear|written|a) yes|yes in writing|requested|on request",
    r"(?:have|has|had|they|who|someone|people|us) ask(?:ed|s)?|ask(?:ed|s)? (?:us|for|first)|asking",
    r"(?:written|wrote|write) to us|(?:contacted|enquired with) us|dem på listen|those on (?:the|our) list",
)
# Answering, thanking, the press, one's own people, practical news and a post for everybody are not what the ban on
# spam is about.
OTHER_ERRANDS = (
    r"svare?r?|takke?r?|klage\w*|presse\w*|journalist\w*|\w*avis(?:en|er)?|kolleger\w*|medarbejder\w*|ansatte"
    r"|intern\w*",
    r"repl(?:y|ies|ying)|answer\w*|thank\w*|complain\w*|press|\w*newspapers?|colleagues|staff|employees|internal",
    rf"(?:skrive?r?|lave?r?|write|make) {gap(3)}(?:opslag|stories|annoncer?|posts?|ads?|adverts?)",
    r"inden for \w+ (?:time|dag|uge)\w*|samme dag|within \w+ (?:hour|day|week)s?|the same day",
    r"aflys\w*|forsink\w*|bekræft\w*|påmind\w*|kvittering\w*|afhent\w*|er (?:klar|kommet hjem)|praktisk\w*|besigtig\w*",
    r"cancel\w*|delay\w*|confirm\w*|remind\w*|receipts?|(?:is|are) ready|ready for",
)
IN_THE_OPEN = (
    r"butikken|kassen|disken|skilte?t?|plakat\w*|i opslag\w*|hjemmeside\w*|mailsignatur\w*|visitkort"
    r"|shop|till|counter|signs?|posters?|in (?:a )?posts?|website|signatures?|business cards?"
)

PEOPLE = (
    r"kunder(?:ne)?|\w+lister?|\w+listen|følgere|følgerne|folk|alle|dem|personer|virksomheder(?:ne)?|firmaer(?:ne)?"
    r"|beslutningstagere|indkøbere|leads|kontakter|deltagere|deltagerne|gæster(?:ne)?|husejere|naboer|[\w-]+chefer"
    r"|customers?|people|everyone|everybody|anyone|those|followers|companies|businesses|prospects|contacts|connections"
    r"|guests|participants|entrants|buyers|decision[- ]makers|managers|homeowners|neighbours|lists?"
)
STRANGERS = (
    r"potentielle|mulige|fremmede|ukendte|(?:nye|tidligere) kunder|indkøbere|beslutningstagere|[\w-]+chefer|potential"
    r"|prospective|prospects|strangers|unknown|(?:new|former|past) customers|buyers|decision[- ]makers|managers"
)
TRADE = (
    r"[\w-]*(?:chefer|ledere|lederne|direktører|ejere|ejerne|mestre|indkøbere|arkitekter|entreprenører|bygherrer"
    r"|landmænd|håndværkere|beslutningstagere|virksomheder|firmaer|afdelinger|restauranter|caféer|cafeer|hoteller"
    r"|butikker|forhandlere|klinikker|skoler|institutioner|kommuner)\w*"
    r"|[\w-]*(?:managers|directors|owners|buyers|architects|contractors|farmers|companies|businesses|departments"
    r"|restaurants|hotels|shops|dealers|clinics|schools)"
)
"""People and places that a company finds its customers among when it sells to others."""
UNKNOWN = (
    r"(?:ikke|not|n't) (?:har )?(?:kender|mødt|know|met)|(?:vi|we) (?:kan|can) (?:finde|find)"
    r"|visitkort|business cards?|gave us (?:a|their) cards?|i (?:lokal|nær)?området|in the area"
)
"""Whom one has met once, or never."""
REACTED = (
    r"(?:der|som|who|that) (?:har |have |has |kun |blot |bare |only |merely |just )*(?:liket|liker|kommentere[rt]"
    r"|reagere[rt]|delt|deler|fulgt|følger|besøgt|set|købt|syntes? godt om|liked?|likes|comment(?:ed|s)?"
    r"|react(?:ed|s)?|shared?|shares|followed|follows?|visited|viewed|bought)"
)
BY_MESSAGE = (
    r"(?:[\w-]*beskede?r?|sms\w*|sms'\w+|[\w-]*mails?|\w*mailen|messenger|dm'?s?|dm'er|indbakken?|whatsapp"
    r"|\w*messages?|texts?|text messages?|inbox\w*|notifikationer|notifications?)"
)
OFFER = words(
    r"\w*tilbud|\w*rabat(?:ter|kode\w*)?|kampagne(?:r|n|tilbud)?|reklamer?|salgs(?:besked\w*|mails?|breve?|tekst\w*)",
    r"nyhedsbrev\w*|nyhedsmails?|markedsføring|katalog\w*|nye (?:varer|produkter|ydelser)|tilbyde|(?<=sende )salg",
    r"\w*udsalg\w*|tilbuds\w+|\w*prislister?|\w*prislisten|nye priser",
    r"offering|price lists?|new prices|(?:a|our|the) sale",
    r"offers?|discounts?|deals?|campaigns?|promotion\w*|adverts?|advertising|marketing|newsletters?|vouchers?|coupons?",
    r"sales (?:messages?|pitch\w*|e?-?mails?)|pitch|new products|(?<=send )sales|\d+ ?" + PERCENT + r" off",
)

_SEND = r"(?:send|sende|sender|sendes|udsende[rs]?|sends|sending|sent)"
_BUYERS = (
    rf"(?:{PEOPLE}|[\w-]*kunder\w*|patienter\w*|klienter\w*|kursister\w*|\w*kartoteket|\w*databasen|patients|clients"
    rf"|{TRADE})"
)
SENDS_OFFERS = Pattern(
    hints(
        "send|sent|skriv|mail|messag|dm|text|write|besked|nyhedsbrev|newsletter|sms|pitch|whatsapp|messenger"
        "|indbakke|inbox|notif"
    ),
    words(
        rf"(?:{_SEND}|skrive?r?(?! tilbud)|maile?r?) {gap(6)}(?:til|to) {gap(3)}(?:{PEOPLE})",
        rf"{_SEND} {gap(6)}(?:på|i|via|som|by|as) (?:\w+ )?{BY_MESSAGE}|{_SEND} {BY_MESSAGE}",
        rf"{_SEND} (?:{PEOPLE}) (?:et|en|vores|gode|tilbud|rabat|a|an|our|offers|discounts)",
        rf"(?:message|messaging|dm|e-?mail|e-?mailing|text|texting|write to) {gap(6)}(?:{PEOPLE})",
        r"(?:nyhedsbrev|newsletters?|(?:e-?)?mails|sms'?er|beskeder|messages|texts) (?:til|to) (?:alle|all|every|hele)",
        rf"(?:[\w-]*mails?|sms\w*|[\w-]*beskede?r?|dms?|messages|texts) (?:ud |out )?(?:til|to) {gap(2)}(?:{_BUYERS})",
        rf"(?:nyhedsbrev\w*|newsletters?) {_SEND} (?:ud |out )?(?:til|to) {gap(2)}(?:{_BUYERS})",
        rf"(?<!kunden )(?<!vi )får (?:en |et |automatisk |også )*{BY_MESSAGE}",
        rf"pitch(?:e[rs]?|es|ing)? {gap(4)}(?:{BY_MESSAGE}|{TRADE})",
        rf"(?:maile?r?|sms'?er?|dm'?e[rs]?|whatsapp(?:e[rs]?)?) {gap(3)}{_BUYERS}",
        rf"(?:\w*numre|\w*adresser|numbers|addresses) {gap(4)}(?:til|for) (?:sms\w*|mails?|texts?|e-?mails?)",
        r"skrive?r? (?:direkte|privat|personligt) til",
        rf"(?:salgsbeskeder|salgsmails|sales messages|sales e?-?mails) {gap(3)}(?:til|to) (?:\w+ )?(?:{PEOPLE})",
    ),
    also=(OFFER,),
    unless=words(*CONSENT, *OTHER_ERRANDS),
)
WRITES_UNASKED = Pattern(
    hints(
        "find|hent|saml|scrap|skrab|collect|gather|uopfordr|uanmod|unsolicited|unasked|kold|cold|mass|køb|buy|bought"
        "|purchased|mails|adress|address|cvr|register"
    ),
    words(
        r"(?:uopfordre\w+|uanmod\w+|unsolicited|unasked)(?! ansøgning| job| application)",
        r"kolde? (?:mails?|beskeder|henvendelser)|cold[- ](?:(?:e-?)?mail\w*|messag\w+|outreach|dms?|pitch\w*)",
        r"masse(?:mails?|-?e-mails?|beskeder|udsendelser)|mass (?:e-?mails?|messages|mailings?)",
        rf"(?:købe?r?|købte?|indkøbte|buy|buying|bought|purchased) {gap(2)}\w*-?(?:lister?|lists?|adresser|addresses)",
        rf"(?:finde?[rs]?|hente[rs]?|samle[rs]?|scrap\w+|skrabe[rs]?|collect\w*|gather\w*) {gap(3)}"
        rf"[\w-]*(?:mails?|adresser|addresses) {gap(3)}(?:cvr\w*|krak|proff|nettet|{TRADE}|the web|websites|google)",
        rf"(?:(?:e-?)?mail\w*|send\w*|skriv\w*|write) {gap(6)}(?:i|fra|med|in|from) (?:the )?"
        r"(?:cvr(?!-?n)\w*|\w+registeret)",
    ),
    also=(words(BY_MESSAGE, r"linkedin|e-?mail\w*|messaging|outreach|\w*henvendelser|mail\w+|\w*tilbud|offers"),),
    unless=words(*CONSENT),
)
_STRANGERS = rf"(?:{STRANGERS}|{TRADE}|folk|alle|dem|personer|people|everyone|those)"
CONTACTS_STRANGERS = Pattern(
    hints("skriv|send|kontakt|messag|dm|mail|text|contact|write|besked|sms|messenger|indbakke|whatsapp|inbox|notif"),
    words(
        rf"(?:skrive?r?|skrives|sende?r?|sendes|kontakte?r?|kontaktes|dm'?e[rs]?) {gap(5)}{_STRANGERS}",
        rf"(?:message|messaging|dm|e-?mail|text|contact|write to|send) {gap(4)}{_STRANGERS}",
        rf"{BY_MESSAGE} (?:til|to) {gap(3)}{_STRANGERS}",
    ),
    also=(
        words(STRANGERS, REACTED, UNKNOWN, r"cold|offering|pitch\w*"),
        words(BY_MESSAGE, r"kontakte?r?|contact\w*|message|dm|dm'?e[rs]?|text|e-?mail|fremmede|strangers"),
    ),
    unless=words(*CONSENT, *OTHER_ERRANDS),
)
_MET_ON_LINKEDIN = rf"(?:{TRADE}|{STRANGERS}|folk|alle|dem|people|those|everyone)"
# "Write to buyers" is a message, "write about how to help buyers" and "our message to buyers" are not.
_NO_VERB = r"(?!(?:help|tell|show|teach|reach|get|make|let|give|find|explain|inspire|attract|support|convince) )"
PITCHES_ON_LINKEDIN = Pattern(
    hints("linkedin|inmail|in-mail"),
    words(
        rf"(?:skrive?r?|skrives|række?r? ud) (?:direkte |privat |ud |en besked |beskeder )?til {gap(3)}"
        rf"{_MET_ON_LINKEDIN}",
        rf"beskeder {gap(3)}til {gap(3)}{_MET_ON_LINKEDIN}",
        rf"(?:writ(?:e|es|ing)|reach(?:es|ing)? out|pitch(?:es|ing)?) (?:directly |privately |messages )?to "
        rf"{_NO_VERB}{gap(3)}{_MET_ON_LINKEDIN}",
        rf"kontakt(?:e[rs]?)?(?! til| med) {gap(3)}{_MET_ON_LINKEDIN}",
        rf"(?:messag(?:e|es|ing)|contact(?:s|ing)?|approach(?:es|ing)?)(?! to| for| with| requests?) {gap(3)}"
        rf"{_MET_ON_LINKEDIN}",
        rf"in-?mails? {gap(4)}(?:til|to)",
    ),
    also=(stems("linkedin|in-?mail"),),
    unless=words(*CONSENT, *OTHER_ERRANDS, r"opslag\w*|indlæg|artik\w*|kommentere\w*|posts?|articles?|comment\w*"),
)
_LIST = (
    r"(?:\w*nyhedsbrev\w*|\w*mail(?:l?ing)?-?list\w*|mail-list\w*|newsletters?|(?:mailing|e-?mail|newsletter) lists?)"
)
ADDS_TO_LIST = Pattern(
    hints("nyhedsbrev|maillist|mailinglist|maillinglist|mail-list|newsletter|mailing list|email list|e-mail list"),
    words(
        rf"(?:tilføje?r?|sætte?r?|lægge?r?|skrive?r?|add|adding|put|putting) (?:de |alle |the "
        rf"|all )?(?:\d[\d.,]* )?{gap(3)}"
        r"(?:kunder\w*|folk|gæster\w*|deltager\w+|henvendelser\w*|visitkort|mailadresser|kontakter|customers|people"
        r"|everyone"
        r"|contacts|guests|participants|entrants|enquir\w+|addresses(?! of)|business cards|adresser(?:ne)?(?! på)"
        r"|mails|e-?mails)",
        r"(?:add|adding|sign up|put) (?:all |the |every |all the |our )*(?:patients?|members|clients?|guests|pupils"
        r"|parents)",
        rf"tilmeld(?:er?)? (?:alle|tidligere|gamle|eksisterende) {gap(2)}(?:kunder\w*|gæster\w*|deltager\w*"
        rf"|kontakter\w*)",
        rf"tilmeldes {gap(2)}{_LIST}",
        rf"(?:tilføjes|skrives|sættes|lægges|kommer|ryger|havner|(?:is|are|gets?) (?:added|put)) {gap(2)}"
        rf"(?:på|til|to|on) {gap(1)}{_LIST}",
        rf"(?:\w*mailadresser\w*|\w*mails|addresses) {gap(4)}(?:bruge[rs]?|used?) {gap(2)}(?:til|for) {gap(1)}"
        rf"{_LIST}",
    ),
    also=(
        words(_LIST),
        words(
            PEOPLE,
            r"\w*kunder\w*|gæster\w*|deltager\w*|medlemmer\w*|patienter\w*|henvendelser\w*|visitkort",
            r"\w*adresser\w*|\w*mails|enquir\w+|addresses|business cards|members|patients",
        ),
    ),
    unless=words(*CONSENT),
)
INVITES_TO_PAGE = Pattern(
    hints("invit"),
    words(r"invitere?r?|invitér|invite|inviting"),
    also=(
        words(
            r"(?:til|to)(?: også| also)?(?: at)? (?:synes? godt om|like|følge|follow)",
            r"(?:til|to) (?:siden|vores side|profilen|our page|the page)",
        ),
        words(REACTED, r"\w*-?venner|netværk|facebook|friends|network|kontakter|contacts"),
    ),
    unless=words(*CONSENT, IN_THE_OPEN),
)
INVITES_ON_LINKEDIN = Pattern(
    hints("linkedin"),
    words(
        r"(?:connecte?r?|connecting|connect) (?:med|with|på|on)(?! os| us)|kontaktanmodning\w*",
        r"(?:connection|contact) requests?|anmod\w* om (?:\w+ )?forbindelse\w*",
        rf"(?:tilføje[rs]?|add|adding) (?:\d+|{gap(2)}(?:{TRADE}|{STRANGERS}|folk|people))",
        rf"{_SEND} (?:\w+ )?invitation\w*|(?:invitere?r?|invitér|invite) {gap(5)}(?:netværk|network)",
    ),
    also=(words("linkedin"),),
    unless=words(
        *CONSENT, *OTHER_ERRANDS, r"(?<!ikke )kender|(?<!ikke har )mødt|(?<!not )(?<!n't )know|(?<!not )(?<!n't )met"
    ),
)
_LISTED = (
    r"(?:kunde(?:liste|kartotek|database|base|data|register|oplysninger)\w*|medlems(?:liste|kartotek|register|data)\w*"
    r"|[\w-]*mailadresser\w*|[\w-]*maillist\w*|nyhedsbrevslist\w*|telefonnumre\w*|e-?mail addresses|phone numbers"
    r"|(?:customer|membership|member|mailing|e-?mail|newsletter|subscriber|guest) (?:lists?|data|records|e-?mails?))"
)
_RECORDS = rf"(?:{_LISTED}|e-?mails?|mails)"
_AD_SERVICES = r"(?:meta|facebook|instagram|linkedin|google|tiktok)"
UPLOADS_CUSTOMERS = Pattern(
    hints("custom audience|tilpasse|lookalike|kunde|medlem|mail|list|telefon|kontakt|customer|member|phone|contact")
    + hints("newsletter|subscriber|guest|adress|address"),
    words(
        r"custom audiences?|tilpasse(?:t|de) målgrupper?|lookalikes?",
        rf"(?:upload\w*|lægge?r?|importere?r?|import|add|tilføje?r?) {gap(6)}"
        r"(?:annonce(?:tjenest|værktøj|kont)\w*|ads? manager|(?:ad|advertising) (?:service|tool|account)s?)",
        rf"(?:upload\w*|importere[rs]?|import|læg(?:ge[rs]?)?|overføre[rs]?|indlæse[rs]?|synkronisere[rs]?|sync\w*"
        rf"|match\w*"
        rf"|retarget\w*) {gap(3)}{_RECORDS} {gap(6)}{_AD_SERVICES}",
        rf"(?:læg\w*|put|give[rs]?|hand\w*|brug\w*|use) {gap(3)}(?:{_RECORDS}|kundernes (?:mails?|adresser|numre"
        rf"|oplysninger)"
        rf"|medlemmernes (?:mails?|adresser|numre|oplysninger)) {gap(4)}{_AD_SERVICES}\w*"
        r"(?: \w+)?",
        # The list that was spoken of; not one of opening hours or prices.
        rf"(?:upload\w*|importere[rs]?|import) (?:den |hele |denne |samme |the |our |this |whole |same ){{0,2}}"
        rf"(?:listen?|lists?|adresserne|addresses)(?! of| over| med| with) {gap(4)}{_AD_SERVICES}",
        rf"(?:eksportere[rs]?|export\w*|send\w*|giv\w*|hand\w*) {gap(3)}{_LISTED} {gap(6)}{_AD_SERVICES}",
        rf"(?:målgrupper?|audiences?) {gap(4)}(?:ud fra|af|fra|from|of|on) {gap(2)}{_RECORDS}",
        rf"(?:bruge[rs]?|use[sd]?) {gap(3)}{_RECORDS} {gap(2)}(?:til|for) {gap(1)}(?:annonce\w*|ads|adverts)",
        rf"{_RECORDS} {gap(4)}(?:uploades|lægges|importeres|overføres|uploaded|imported) {gap(4)}{_AD_SERVICES}",
        rf"(?:uploades|lægges|importeres|overføres|indlæses) ind i {_AD_SERVICES}",
    ),
    also=(
        words(
            r"kunde(?:r|rs|rnes|rne)|customers?'?|lists?|listen|adresserne|addresses",
            _RECORDS,
        ),
    ),
    unless=words(*CONSENT),
)
