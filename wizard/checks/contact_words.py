"""What it sounds like when people are to be written to, invited or listed. Danish and English side by side: people
write both.
"""

from __future__ import annotations

from wizard.checks.phrases import Saying, hints, some, words

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
    r"(?:written|wrote|write) to us|(?:contacted|enquired with) us",
)
# Answering, thanking, the press, one's own people and a post for everybody are not what the ban on spam is about.
OTHER_ERRANDS = (
    r"svare?r?|takke?r?|klage\w*|presse\w*|journalist\w*|\w*avis(?:en|er)?|kolleger\w*|medarbejder\w*|ansatte|intern\w*",
    r"repl(?:y|ies|ying)|answer\w*|thank\w*|complain\w*|press|\w*newspapers?|colleagues|staff|employees|internal",
    rf"(?:skrive?r?|lave?r?|write|make) {some(3)}(?:opslag|stories|annoncer?|posts?|ads?|adverts?)",
    r"inden for \w+ (?:time|dag|uge)\w*|samme dag|within \w+ (?:hour|day|week)s?|the same day",
)
IN_THE_OPEN = (
    r"butikken|kassen|disken|skilte?t?|plakat\w*|i opslag\w*|hjemmeside\w*|mailsignatur\w*|visitkort"
    r"|shop|till|counter|signs?|posters?|in (?:a )?posts?|website|signatures?|business cards?"
)

PEOPLE = (
    r"kunder(?:ne)?|\w+lister?|\w+listen|følgere|følgerne|folk|alle|dem|personer|virksomheder(?:ne)?|firmaer(?:ne)?"
    r"|beslutningstagere|indkøbere|leads|kontakter|deltagere|deltagerne|gæster(?:ne)?|husejere|naboer|\w+chefer"
    r"|customers?|people|everyone|everybody|anyone|those|followers|companies|businesses|prospects|contacts|connections"
    r"|guests|participants|entrants|buyers|decision[- ]makers|managers|homeowners|neighbours|lists?"
)
STRANGERS = (
    r"potentielle|mulige|fremmede|ukendte|(?:nye|tidligere) kunder|indkøbere|beslutningstagere|\w+chefer|potential"
    r"|prospective|prospects|strangers|unknown|(?:new|former|past) customers|buyers|decision[- ]makers|managers"
)
REACTED = (
    r"(?:der|som|who|that) (?:har |have |has |kun |only )*(?:liket|liker|kommentere[rt]|reagere[rt]|delt|deler|fulgt"
    r"|følger|besøgt|set|købt|syntes? godt om|liked?|likes|comment(?:ed|s)?|react(?:ed|s)?|shared?|shares|followed"
    r"|follows?|visited|viewed|bought)"
)
BY_MESSAGE = (
    r"(?:\w*beskede?r?|sms\w*|sms'\w+|\w*mails?|\w*mailen|e-mails?|messenger|dm'?s?|indbakken?|whatsapp"
    r"|\w*messages?|texts?|text messages?|inbox\w*|notifikationer|notifications?)"
)
OFFER = words(
    r"\w*tilbud|\w*rabat(?:ter|kode\w*)?|kampagne(?:r|n|tilbud)?|reklamer?|salgs(?:besked\w*|mails?|breve?|tekst\w*)",
    r"nyhedsbrev\w*|nyhedsmails?|markedsføring|katalog\w*|nye (?:varer|produkter|ydelser)|tilbyde",
    r"offers?|discounts?|deals?|campaigns?|promotion\w*|adverts?|advertising|marketing|newsletters?|vouchers?|coupons?",
    r"sales (?:messages?|pitch\w*|e?-?mails?)|pitch|new products",
)

_SEND = r"(?:send|sende|sender|sending)"
SENDS_OFFERS = Saying(
    hints("send|skriv|mail|messag|dm|text|write|salgsbesked"),
    words(
        rf"(?:{_SEND}|skrive?r?|maile?r?) {some(6)}(?:til|to) {some(3)}(?:{PEOPLE})",
        rf"{_SEND} {some(6)}(?:på|i|via|som|by|as) (?:\w+ )?{BY_MESSAGE}|{_SEND} {BY_MESSAGE}",
        rf"{_SEND} (?:{PEOPLE}) (?:et|en|vores|gode|tilbud|rabat|a|an|our|offers|discounts)",
        rf"(?:message|messaging|dm|e-?mail|e-?mailing|text|texting|write to) {some(6)}(?:{PEOPLE})",
        rf"(?:salgsbeskeder|salgsmails|sales messages|sales e?-?mails) {some(3)}(?:til|to) (?:\w+ )?(?:{PEOPLE})",
    ),
    also=(OFFER,),
    unless=words(*CONSENT, *OTHER_ERRANDS),
)
WRITES_UNASKED = Saying(
    hints("uopfordr|uanmod|unsolicited|unasked|kold|cold|mass|købt|bought|purchased"),
    words(
        r"(?:uopfordre\w+|uanmod\w+|unsolicited|unasked)(?! ansøgning| job| application)",
        r"kolde? (?:mails?|beskeder|henvendelser)|cold[- ](?:e-?mail\w*|messag\w+|outreach|dms?|pitch\w*)",
        r"masse(?:mails?|-?e-mails?|beskeder|udsendelser)|mass (?:e-?mails?|messages|mailings?)",
        r"(?:købte?|indkøbte|bought|purchased) \w*-?(?:lister?|lists?|adresser|addresses)",
    ),
    also=(words(BY_MESSAGE, r"linkedin|e-?mail\w*|messaging|outreach|\w*henvendelser|mail\w+|\w*tilbud|offers"),),
    unless=words(*CONSENT),
)
CONTACTS_STRANGERS = Saying(
    hints("skriv|send|kontakt|messag|dm|mail|text|contact|write"),
    words(
        rf"(?:skrive?r?|sende?r?|kontakte?r?) {some(5)}(?:{STRANGERS}|folk|alle|dem|personer)",
        rf"(?:message|messaging|dm|e-?mail|text|contact|write to|send) {some(4)}(?:{STRANGERS}|people|everyone)",
    ),
    also=(words(STRANGERS, REACTED), words(BY_MESSAGE, r"kontakte?r?|contact\w*|message|dm|text|e-?mail")),
    unless=words(*CONSENT, *OTHER_ERRANDS),
)
ADDS_TO_LIST = Saying(
    hints("nyhedsbrev|mailliste|newsletter|mailing list|email list"),
    words(
        rf"(?:tilføje?r?|sætte?r?|lægge?r?|skrive?r?|add|adding|put|putting) {some(3)}"
        r"(?:kunder\w*|folk|gæster\w*|deltager\w+|henvendelser\w*|visitkort|mailadresser|customers|people|everyone"
        r"|guests|participants|entrants|enquir\w+|addresses|business cards)"
    ),
    also=(words(r"nyhedsbrev\w*|\w*mailliste\w*|newsletter|mailing list|email list"),),
    unless=words(*CONSENT),
)
INVITES_TO_PAGE = Saying(
    hints("invit"),
    words(r"invitere?r?|invitér|invite|inviting"),
    also=(
        words(r"(?:til at|to) (?:synes? godt om|like|følge|follow)"),
        words(REACTED, r"\w*venner|netværk|facebook|friends|network|kontakter|contacts"),
    ),
    unless=words(*CONSENT, IN_THE_OPEN),
)
INVITES_ON_LINKEDIN = Saying(
    hints("linkedin"),
    words(
        r"(?:connecte?r?|connecting|connect) (?:med|with|på|on)|kontaktanmodning\w*|connection requests?",
        rf"{_SEND} (?:\w+ )?invitation\w*|(?:invitere?r?|invitér|invite) {some(5)}(?:netværk|network)",
    ),
    also=(words("linkedin"),),
    unless=words(*CONSENT, *OTHER_ERRANDS, "kender|mødt|know|met"),
)
UPLOADS_CUSTOMERS = Saying(
    hints("custom audience|tilpasse|lookalike|annoncetj|annonceværk|annoncekont|manager|advertising |upload|import"),
    words(
        r"custom audiences?|tilpasse(?:t|de) målgrupper?|lookalikes?",
        rf"(?:upload\w*|lægge?r?|importere?r?|import|add|tilføje?r?) {some(6)}"
        r"(?:annonce(?:tjenest|værktøj|kont)\w*|ads? manager|advertising (?:service|tool|account)\w*)",
        rf"(?:upload\w*|importere?r?|import) {some(6)}(?:meta|facebook|instagram|linkedin|google)",
    ),
    also=(
        words(
            r"kunde(?:r|rs|rnes|liste\w*|data\w*)|medlems(?:list\w+|data\w*)|\w*mailadresse\w*|\w*mailliste\w*",
            r"customers?'?|membership list|mailing list|e-?mails?|lists?",
        ),
    ),
    unless=words(*CONSENT),
)
