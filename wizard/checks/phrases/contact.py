"""What it sounds like when people are to be written to or invited."""

from __future__ import annotations

from wizard.checks.phrases.consent import CONSENT
from wizard.checks.phrases.pattern import PERCENT, Pattern, gap, hints, stems, words
from wizard.checks.phrases.recipients import OWN_MEMBERS, PEOPLE, REACTED, STRANGERS, TRADE, UNKNOWN

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
# A letter is no electronic mail, and whoever asks others for an offer, for money or for help sells nothing.
NO_ADVERTISING = (
    r"med posten|postkasse\w*|postkort|julekort|flyers?|foldere?|indhent\w*|bed(?:er|e)? om (?:et )?tilbud|sponsor\w*"
    r"|fonde?n?|samarbejdspartner\w*|partnere",
    r"by post|in the post|postcards?|christmas cards?|leaflets?|door[- ]to[- ]door|for (?:a )?(?:quotes?"
    r"|offers?) (?:on|for)"
    r"|funders?|partners|who (?:have |has )?booked|der har booket|har været på besøg",
)
IN_THE_OPEN = (
    r"butikken|kassen|disken|skilte?t?|plakat\w*|i opslag\w*|hjemmeside\w*|mailsignatur\w*|visitkort"
    r"|shop|till|counter|signs?|posters?|in (?:a )?posts?|website|signatures?|business cards?"
)
BY_MESSAGE = (
    r"(?:[\w-]*beskede?r?|sms\w*|sms'\w+|[\w-]*mails?|\w*mailen|messenger|dm'?s?|dm'er|indbakken?|whatsapp"
    r"|\w*messages?|texts?|text messages?|inbox\w*|notifikationer|notifications?)"
)
OFFER = words(
    r"\w*tilbud|\w*rabat(?:ter|kode\w*)?|kampagne(?:r|n|tilbud)?|reklamer?|salgs(?:besked\w*|mails?|breve?|tekst\w*)",
    r"nyhedsbrev\w*|nyhedsmails?|markedsføring|katalog\w*|nye (?:varer|produkter|ydelser)|tilbyd|tilbyde|tilbyder"
    r"|(?<=sende )salg",
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
    unless=words(*CONSENT, *OTHER_ERRANDS, *NO_ADVERTISING),
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
    unless=words(*CONSENT, *OTHER_ERRANDS, *NO_ADVERTISING),
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
        *CONSENT,
        *OTHER_ERRANDS,
        r"alumni|tidligere elever|medlemmer|members|(?<!ikke )kender|(?<!ikke har )mødt|(?<!not )(?<!n't )know"
        r"|(?<!not )(?<!n't )met",
    ),
)
WRITES_TO_MEMBERS = Pattern(
    (),
    words(OWN_MEMBERS),
    unless=words(r"\w*tilbud|rabat\w*|sponsor\w*|købt?e?|offers?|discounts?|bought|old|past|former|tidligere|gamle"),
)
