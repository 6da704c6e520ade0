"""Who somebody is, by what they are called and do, and what names nobody."""

from __future__ import annotations

import re

from wizard.checks.phrases.pattern import NormalizedText, Pattern, gap, hints, words
from wizard.checks.phrases.recipients import TRADE

DECIDES_IN_A_BUSINESS = Pattern(
    (),
    words(
        TRADE,
        r"\w*chef\w*|\w*leder\w*|\w*ejer\w*|direktør\w*|indkøb\w*|\w*virksomhed\w*|firma\w*|\w*ansvarlig\w*"
        r"|køkken\w*|kantine\w*"
        r"|\w*restaurant\w*|hotel\w*|forhandler\w*|entreprenør\w*|arkitekt\w*|ingeniør\w*|kommune\w*|kontor\w*|butik\w*"
        r"|\w*forening(?:er)?|menighedsråd\w*|\w*klinik\w*|\w*læger|advokater|\w*skoler|institution\w*|klubber"
        r"|kirker|praksis"
        r"|mester|mestre|bestyrelse\w*|konsulent\w*|revisor\w*|landmænd|landmand|håndværker\w*|selvstændig\w*|b2b",
        r"\w*manager\w*|\w*owner\w*|director\w*|buyer\w*|buying|purchas\w*|\w*compan\w*|business\w*|firm\w*"
        r"|head of \w+|chefs?"
        r"|kitchens?|canteen\w*|dealer\w*|retailer\w*|contractor\w*|architect\w*|engineer\w*|municipal\w*|office\w*"
        r"|shops?"
        r"|associations?|vicars?|churchwardens?|parish\w*|vets|dentists|gps|surger(?:y|ies)|clinics?|schools"
        r"|headteachers?"
        r"|solicitors|councils|clubs|pubs|caf[ée]s|growers"
        r"|boards?|consultant\w*|accountant\w*|farmers?|tradesm[ae]n|founder\w*|ceos?|ctos?|developers?|executives?",
    ),
)
AT_SCHOOL = Pattern(
    hints(
        "gymnasi|elev|hf|hhx|htx|stx|lærling|erhvervsskole|ungdomsuddann|sixth|high|pupil"
        "|upper sec|studenter|school|apprent"
    ),
    words(
        r"\w*gymnasie\w*|gymnasiet|gymnasiast\w*|hf|hhx|htx|stx|erhvervsskole\w*|ungdomsuddannelse\w*|elever|lærlinge"
        r"|studenterfest\w*",
        r"sixth[- ]form\w*|high[- ]school\w*|pupils|upper secondary \w+|school leavers|apprentices",
    ),
    unless=words(r"lærere?|forældre\w*|tidligere elever|teachers?|parents?|former pupils"),
)
SWORN_TRADE = Pattern(
    (),
    words(
        r"advokat\w*|revisor\w*|psykolog(?!i\b)\w*|psykoterapeut\w*|terapeut\w*|læge\w*|tandlæge\w*|fysioterap\w*"
        r"|klinik\w*"
        r"|bedemand\w*"
        r"|bedemænd|begravelses\w*|kommune\w*|socialrådgiv\w*",
        r"lawyers?|solicitors?|law firm|accountants?|psychologists?|therapists?|doctors?|dentists?|physio(?:s"
        r"|therap\w*)?"
        r"|(?<!bike )(?<!bicycle )(?<!cycle )(?<!repair )(?<!wood )clinics?"
        r"|undertakers?|funeral \w+|municipality|council",
    ),
)
"""Trades whose people are bound to keep secret what they are told, by law or by custom."""
HELPS_IN_PRIVATE = Pattern(
    (),
    words(
        r"psykolog(?!i\b)\w*|psykoterapeut\w*|parterapeut\w*|advokat\w*|krisecent\w*|misbrugs\w*|gældsrådgiv\w*"
        r"|bedemand\w*"
        r"|bedemænd",
        r"psychologists?|psychotherap\w*|counsell?ors?|solicitors?|lawyers?|law firm|(?:women's|crisis) refuge"
        r"|refuge (?:for|from)"
        r"|(?:drug|alcohol|addiction) rehab\w*|debt advis\w*"
        r"|undertakers?"
        r"|funeral directors?",
    ),
)
"""Where it is nobody's business that somebody came."""
SERVES_THEM = Pattern(
    (),
    words(
        r"(?:for|til|hos|to|with) (?:\w+ ){0,2}?(?:\w+,? (?:og|and) )?(?:psykologer|advokater|bedemænd"
        r"|psychologists|counsell?ors"
        r"|solicitors|lawyers|undertakers|funeral directors)"
    ),
)
"""They are whom one works for, and not what one is."""
IN_THEIR_CARE = Pattern(
    (),
    words(
        r"børnehave\w*|vuggestue\w*|dagpleje\w*|\w*skole\w*|kirke\w*|menighed\w*|krisecent\w*|hospice\w*"
        r"|plejehjem\w*|bosted\w*"
        r"|asyl\w*|herberg\w*|varmestue\w*",
        r"nurser(?:y|ies)|childmind\w*|schools?|church\w*|parish\w*|refuge|hospices?|care homes?|shelters?"
        r"|foster\w*|playgroup\w*"
        r"|kindergarten\w*",
    ),
    unless=words(r"køreskole\w*|plant nurser(?:y|ies)|driving schools?|planteskole\w*|danseskole\w*"),
)
"""Where people are who may not be shown to everybody."""
IS_THERE_ON = Pattern(
    hints(
        "er her|kun her|only here|only in|på kontoret|i butikken|på arbejde|arbejder|møder|work|is in|is here"
        "|here on|in on|kommer|comes in"
    ),
    words(
        r"(?:er|kun) (?:her|på kontoret|i butikken|på arbejde)|arbejder(?! med)|møder|kommer(?: ind)?(?! med| forbi)",
        r"works?(?! (?:with|for|on the|long)\b)|is only (?:in|here)|is (?:in|here)|(?:here|in) on|comes in",
    ),
    # Who works every day and does something else on one of them is not there on that one alone.
    unless=words(
        r"også|also|alle dage|hver dag|hverdage|weekdays|ellers|hele ugen|resten|hjemmefra|undervise[rs]?|holder"
        r"|every day"
        r"|otherwise|all week"
        r"|the rest"
        r"|from home|teaches|except|undtagen"
    ),
)
"""Of somebody, beside the days of the week."""
_GONE = (
    rf"(?:som|der|who|he|she|they|han|hun|de) {gap(2)}(?:stoppede|er stoppet|stopper|rejste|er rejst|fratrådte"
    rf"|er fratrådt|sagde op"
    r"|gik på pension|left|has left|quit|stopped|retired|resigned|used to)"
)
HAS_LEFT = Pattern(
    hints(
        "stopp|rejst|fratrå|sagde op|pension|tidligere|forhenværende|længere|forrige|previous|left|quit|retired"
        "|resigned|former|longer"
    )
    + hints(
        "summer staff|summer help|summer work|summer stud|summer job|seasonal|sommer|gone"
        "|from last|fra sidste|fra i fjor|fra forrige|used to|ex-|gamle|old |sidste års|last year's"
    ),
    words(
        _GONE,
        r"(?:(?:vores|den|our|the) )?(?:tidligere|forrige|forhenværende|gamle|former|previous"
        r"|old) (?:\w+)?(?:formand|kasserer|leder"
        r"|elev"
        r"|assistant|assistent|secretary|sekretær|marketing \w+"
        r"|praktikant|medarbejder|kollega|ejer|bureau|chair\w*|treasurer|manager|intern|colleague|employee|owner"
        r"|agency)",
        r"(?:students?|interns?|trainees?|temps?|volunteers?) from last \w+"
        r"|(?:summer|seasonal) (?:staff|helpers?|workers?|students?|job)(?: of| in|,)? 20\d\d"
        r"|sommer(?:hjælp\w*|vikar\w*|job\w*|ansat)(?: i| fra|,)? 20\d\d",
        r"(?:elev(?:en|er|erne)?|praktikant\w*|afløser\w*|studerende|frivillige|sommerhjælp\w*) fra (?:sidste|i fjor"
        r"|forrige)",
        r"ex-(?:formand|kasserer|leder|elev|medarbejder|praktikant|ejer|manager|chair\w*|treasurer|intern|employee"
        r"|student"
        r"|owner|volunteer)|ikke (?:\w+ )?længere|no longer (?:with us|here|employed|use|work)"
        r"|\((?:er |is |has )?(?:stoppet|stoppede|rejst|fratrådt|left|gone|retired|resigned)"
        r"(?! (?:med|with|at))[^)]{0,30}"
        r"|sidste års \w+|last year's \w+|(?:stoppede|stoppet|rejst|fratrådt|left|quit|retired) (?:i|in|sidste"
        r"|last) \w+",
    ),
    unless=words(
        r"stadig|fortsat|still|overtag\w*|overdrag\w*|tager over|afløs\w*|i stedet for|takes? over|handed over"
        r"|replaces|replaced|instead of"
        r"|in place of"
    ),
)
IS_PAID_ELSEWHERE = Pattern(
    (),
    words(r"\w*bureau\w*|freelance\w*|ekstern\w*|konsulent\w*|agency|agencies|external\w*|contractors?|consultants?"),
)
"""Somebody from outside, whose hours are not one's own."""
_HELPED = r"(?:svar|hjælp\w*|besked|tid|brug for|skal have|vil have|vide)"
_WANTS = r"(?:help|answers?|repl(?:y|ies)|needs?|wants?|know|somebody|someone)"
WANTS_IT_SOON = Pattern(
    hints("hurtig|straks|samme dag|med det samme|i dag|i aften|akut|haste|vente|today|tonight|quick|soon|at once|right")
    + hints("same day|fast|urgent|wait|prompt|early| now"),
    words(
        # Who likes fast food and soon retires waits for nothing.
        rf"hurtige? (?:svar|hjælp|besked|tid)|{_HELPED},? (?:\w+ ){{0,4}}?(?:hurtig\w*|i dag|i aften)"
        rf"|hurtigt (?:et )?(?:svar|hjælp)"
        r"|(?:er|er der|er åbent|er ledigt|is|is on|fits|is open|is free) (?:i dag|i aften|today|tonight)(?=\W*$)"
        r"|straks|samme dag|med det samme|akut\w*|haster?|(?:gider|vil|kan) ikke vente",
        rf"{_WANTS} (?:\w+ ){{0,4}}?(?:today|tonight|soon|quickly|fast|now)|(?:quick|fast|prompt|early) (?:answers?"
        rf"|repl(?:y|ies)|help"
        r"|response|visit)|at once|right (?:away|now)|same day|urgent\w*|(?:not|n't) want to wait|(?:can't"
        r"|cannot) wait",
    ),
)
"""What somebody needs at once."""
_ROLE = re.compile(
    r"(?:(?:the|our|vores|en|et|a|an) )?(?:(?!(?:på|i|in|at|from|to|for|fra|til|hos|when|når)\b)[^\W\d]+ ){0,2}?\w*"
    r"(?:formand|næstformand|kasserer|chef|ejer|bestyrer|bestyrelse|kontor|leder|direktør|sekretær|assistent|chair"
    r"|treasurer|owner|board|office|manager|director|secretary|assistant)\w*"
)
_NOBODY = re.compile(
    r"(?:(?:vi )?alle(?: sammen| medarbejdere| frivillige| ansatte| i \w+| mand)?|os alle|fælles|vi skiftes|på skift"
    r"|hele (?:holdet|huset|teamet|personalet)|(?:den|dem|hvem),? (?:der|som) (?:har|er|lige) \w+(?: \w+)?|skiftes"
    r"|personalet|medarbejderne|de frivillige|ingen(?: bestemt| endnu)?|ved (?:vi )?ikke(?: endnu)?|vacant|ubesat"
    r"|mangler|not (?:yet )?decided|vi leder (?:stadig )?efter en(?: ny)?"
    r"|(?:the )?new [^,]*, (?:when|once) (?:we|he|she|they) (?:find|hire|is|are) ?\w*"
    r"|den nye[^,]*, når (?:vi|hun|han|vedkommende) (?:finder|ansætter|er) ?\w*|tbd|n/?a|\?+|everyone|everybody"
    r"|all of us"
    r"|all staff|the (?:whole )?team(?: as a whole)?|anyone|whoever (?:has time|is \w+)|staff|volunteers"
    r"|nobody(?: in particular| yet)?"
    r"|we take turns)(?: holder øje| har ansvaret| svarer| keeps? watch| answers?)?"
)


_NOT_FOUND = re.compile(
    r"\bikke (?:\w+ )?fundet (?:en|nogen|vedkommende|ham|hende)?(?: ?endnu)?(?:$|[.,!])"
    r"|\bikke (?:fundet|ansat|besat) endnu\b"
    r"|\bikke (?:\w+ )?(?:ansat|besat)(?:$|[.,!])|\b(?:skal findes|stillingen er (?:ledig|ubesat))\b"
    r"|(?:\bnot|n't) (?:\w+ )?found (?:one|anybody|anyone|them|him|her)\b|(?:\bnot|n't) (?:\w+ )?(?:hired|appointed)\b"
    r"|\bto be (?:found|hired|appointed|decided)\b"
)

_BESIDE = re.compile(r"afløser|vikar|suppleant|stand-?in|deput|back-?up|cover|replacement|successor|efterfølger|[()]")
"""It is somebody beside whoever has it who is not there yet."""


def is_nobody(owner: NormalizedText) -> bool:
    """Whether the whole of `owner` names no one, or one who has yet to be found; "alle" as a part is never enough."""
    return _NOBODY.fullmatch(owner.strip(" .!")) is not None or is_yet_to_be_found(owner)


def is_yet_to_be_found(owner: NormalizedText) -> bool:
    """Whether `owner` says that there is nobody for it yet: "the receptionist, we have not found one yet"."""
    return _NOT_FOUND.search(owner) is not None and _BESIDE.search(owner) is None


_NO_NAME = re.compile(
    r"(?:the|our|my|an?|den|det|de|dem|en|et|vores|min|mit|mine|hun|han|jeg|i|vi|we|she|he|they|who\w*|some\w*|hvem|one"
    r"|any\w*)\b"
)


def begins_with_a_name(text: str) -> bool:
    """Whether `text` calls somebody by name first: not "the office", and not "min kone"."""
    return text[:1].isupper() and _NO_NAME.match(text.casefold()) is None


_SAID_FIRST = re.compile(r"\W*(?:[Vv]i|[Ww]e|[Aa]lle|[Aa]ll|[Ii]ngen|[Nn]obody|[Ee]very(?:one|body))\b")
_A_NAME = re.compile(r"(?<![.!?] )\b[A-ZÆØÅ][a-zæøåé]+")


def names_somebody(text: str) -> bool:
    """Whether a name follows, as written, on "we" or "everybody": "Vi to, Anna og Bo", "Nobody but Ann"."""
    return _A_NAME.search(_SAID_FIRST.sub("", text, count=1)) is not None


def is_a_role(text: str) -> bool:
    """Whether the whole of `text` names somebody by what they do: "the chair", "vores kasserer"."""
    return _ROLE.fullmatch(text.casefold()) is not None


CANNOT_GET_IN = Pattern(
    hints(
        "get in|log in|get back in|komme ind|logge ind|speak|locked out|taler|lukket ude|hand over|udlevere"
        r"|answer|give us"
    ),
    words(
        r"(?:(?:we|i)(?: \w+)? (?:can't|cannot|can no longer|couldn't)|(?:nobody|none of us)(?: else)? can)"
        r" (?:get (?:back )?in(?:to it)?|log in(?:to it)?)(?=[.,;!]|$| (?:any ?more|now|since|without)\b)"
        r"|(?:we|i) (?:don't|do not) (?:really )?speak(?: now| any ?more)|(?:we're|i'm|we are|i am) locked out"
        r"|won't (?:answer us|hand over|give us)",
        r"(?:(?:vi|jeg) kan (?:derfor |nu )?ikke (?:længere )?|ingen af os kan )(?:komme|logge) ind(?=[.,;!]|$"
        r"| (?:mere|nu"
        r"|på (?:den|dem|profilen|siden|facebook|instagram))\b)"
        r"|vi taler ikke (?:rigtig )?sammen|vi er lukket ude|vil ikke udlevere",
    ),
)
"""Of a profile that somebody else has the password of."""
