"""What it sounds like when people are put on a list, or a list is handed to those who sell advertising."""

from __future__ import annotations

from wizard.checks.phrases.consent import CONSENT
from wizard.checks.phrases.pattern import Pattern, gap, hints, words
from wizard.checks.phrases.recipients import PEOPLE

_LIST = (
    r"(?:\w*nyhedsbrev\w*|\w*mail(?:l?ing)?-?list\w*|mail-list\w*|newsletters?|(?:mailing|e-?mail|newsletter) lists?"
    r"|(?:whatsapp|sms|viber|telegram)[ -]?(?:broadcasts?|lists?|liste\w*)|broadcast lists?|sms-?liste\w*)"
)
ADDS_TO_LIST = Pattern(
    hints("whatsapp|sms|text|viber|telegram|broadcast")
    + hints("nyhedsbrev|maillist|mailinglist|maillinglist|mail-list|newsletter|mailing list|email list|e-mail list"),
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
        rf"(?:put|add|enter|sign up|sæt|skriv|læg|føj|tilmeld) (?:dem|them|alle|everyone|everybody|all of them)(?: "
        rf"straks| all| så)? "
        rf"(?:op )?(?:på|til|on|to|in) {gap(1)}{_LIST}",
        rf"(?:læg|sæt|føj|put) (?:alle |de |vores |samtlige |all |our |every |the ){{1,3}}(?:\w+ )?(?:kunder\w*"
        rf"|klienter\w*|patienter\w*|gæster\w*|clients?|customers?|patients?|guests?) (?:\w+ )?(?:på|til|on|onto) "
        rf"{gap(3)}{_LIST}",
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
            r"\w*adresser\w*|\w*mails|enquir\w+|addresses|business cards|members|patients|clients|klienter\w*"
            r"|(?:patient|customer|client|member|guest)'s",
        ),
    ),
    unless=words(*CONSENT),
)
_LISTED = (
    r"(?:(?:kunde|klient|patient|elev|gæste|bruger|donor|abonnent)(?:liste|kartotek|database|base|data|register"
    r"|oplysninger)\w*|medlems(?:liste|kartotek|register|data)\w*"
    r"|[\w-]*mailadresser\w*|[\w-]*maillist\w*|nyhedsbrevslist\w*|telefonnumre\w*|e-?mail addresses|phone numbers"
    r"|(?:customer|membership|member|mailing|e-?mail|newsletter|subscriber|guest|client|patient|pupil|student|donor"
    r"|supporter|tenant) (?:lists?|data|records|e-?mails?))"
)
_RECORDS = rf"(?:{_LISTED}|e-?mails?|mails)"
_AD_SERVICES = (
    r"(?:meta|facebook|instagram|linkedin|tiktok"
    r"|google(?! (?:drive|drev|sheets?|regneark|calendar|kalender|workspace|maps|docs|forms?|groups?|contacts)))"
)
UPLOADS_CUSTOMERS = Pattern(
    hints(
        "kartotek|database|base|data|register|oplysning|record|custom audience"
        "|tilpasse|lookalike|kunde|medlem|mail|list|telefon|kontakt|customer|member|phone|contact"
    )
    + hints("newsletter|subscriber|guest|adress|address"),
    words(
        r"custom audiences?|tilpasse(?:t|de) målgrupper?|lookalike (?:audiences?|målgrupper?)|lookalikes (?:of|af|på"
        r"|on)",
        rf"(?:upload\w*|lægge?r?|importere?r?|import|add|tilføje?r?) {gap(6)}"
        r"(?:annonce(?:tjenest|værktøj|kont)\w*|ads? manager|(?:ad|advertising) (?:service|tool|account)s?)",
        rf"(?:upload\w*|importere[rs]?|import|læg(?:ge[rs]?)?|overføre[rs]?|indlæse[rs]?|synkronisere[rs]?|sync\w*"
        rf"|match\w*"
        rf"|retarget\w*) {gap(3)}{_RECORDS} {gap(6)}{_AD_SERVICES}",
        rf"(?:læg\w*|put|give[rs]?|hand\w*|brug\w*|use) {gap(3)}(?:{_RECORDS}|kundernes (?:mails?|adresser|numre"
        rf"|oplysninger)"
        # What is put on a page is published, and not handed on.
        rf"|medlemmernes (?:mails?|adresser|numre|oplysninger)) {gap(3)}(?:i|op i|ind i|til|for|into|in|to|with) "
        rf"{_AD_SERVICES}\w*(?: \w+)?",
        # The list that was spoken of; not one of opening hours or prices.
        rf"(?:upload\w*|importere[rs]?|import) (?:den |hele |denne |samme |the |our |this |whole |same ){{0,2}}"
        rf"(?:listen?|lists?|adresserne|addresses)(?! of| over| med| with) {gap(4)}{_AD_SERVICES}",
        rf"(?:eksportere[rs]?|export\w*|send\w*|giv\w*|hand\w*) {gap(3)}{_LISTED} {gap(5)}(?:til|ind i|to|into) "
        rf"{_AD_SERVICES}",
        rf"(?:brug\w*|use|using) {gap(3)}{_LISTED} {gap(6)}(?:målgrupper?|audiences?)",
        rf"(?:målgrupper?|audiences?) {gap(4)}(?:ud fra|af|fra|from|of|on) {gap(2)}{_LISTED}",
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
    unless=words(*CONSENT, r"frem for|i stedet for|hellere|rather than|instead of"),
)
