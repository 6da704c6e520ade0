"""What it sounds like when what others trust one with is not looked after: passwords, pictures, why they came."""

from __future__ import annotations

from wizard.checks.phrases.consent import CONSENT
from wizard.checks.phrases.pattern import Pattern, hints, words

_PASSWORD = r"(?:adgangskode\w*|password\w*|kodeord\w*|(?<!-)koden?|loginn?\w*|pinkode\w*|log-?ins?)"
_IN_VIEW = (
    r"(?:(?:på|bag) (?:en |et |den |vores )?(?:\w*tavle\w*|\w*seddel|sedler|post-?it\w*|køleskab\w*|whiteboard\w*"
    r"|væggen)"
    r"|i (?:en |øverste )?skuffe\w*|hænger"
    r"|on (?:the|a|our) (?:\w+ )?(?:board|wall|fridge|note|whiteboard|post-?it|noticeboard)|in (?:a"
    r"|the) (?:\w+ )?drawer"
    r"|pinned up)"
)
SHARES_PASSWORD = Pattern(
    hints("adgangskode|password|kode|login|log-in"),
    words(
        r"(?:(?:den |det )?samme|fælles|(?:the )?same|(?:a |one )?shared|one common) (?:adgangskode\w*|passwords?"
        r"|kodeord\w*|koder?|login(?:s|et)?|log-?ins?|pinkoder?)",
        rf"(?:én|ét|en|et|one|a single) {_PASSWORD} (?:til|for) (?:os )?(?:alle|all|everyone|everybody|the whole|hele)",
        rf"{_PASSWORD}(?: \w+){{0,4}},? (?:og )?{_IN_VIEW}|{_PASSWORD} (?:kender|har) (?:vi )?alle",
        rf"(?:alle|everyone|everybody|we all|vi)(?: \w+){{0,2}}? (?:kender|deler|bruger|har(?! log)|knows?|shares?|has"
        rf"|have) (?:the "
        rf"|en )?{_PASSWORD}",
    ),
    unless=words(
        r"password ?manager\w*|1password|bitwarden|lastpass|keeper|kodehusker\w*|adgangskodeprogram\w*|(?:to"
        r"|2)-?trins\w*"
        r"|two-?(?:factor|step)|2fa|hver (?:sin|sit|især)|each|business manager|business suite|kunder\w*|gæster\w*"
        r"|customers?|guests?|wi-?fi|\w*rabat\w*|discounts?|følgere\w*|followers?"
        # A code of letters and figures is one to shop with, and doors have codes too.
        r"|koden? [a-z]+\d+|code [a-z]+\d+|klubhus\w*|\w*port(?:en)?|\w*døre?n?|lågen|gates?|doors?|clubhouse"
        r"|toilet\w*",
    ),
)
_MINDS = (
    r"(?:ked(?:e)? af (?:det|at)|klager|siger(?: \w+)? (?:fra|nej)|(?:er|bliver)(?: \w+)? imod|har noget imod"
    r"|brokker sig"
    r"|bliver sure?"
    r"|protesterer|gør indsigelse|minds?|objects?|complains?|says? no|unhappy|upset|(?:doesn't|does not|don't) like)"
)
TAKES_DOWN_LATER = Pattern(
    hints("tager|fjerner|sletter|take|taking|remove|delete|pull"),
    words(
        r"(?:tager|fjerner|sletter)(?: \w+){0,4}? (?:ned|af|væk)|(?:fjerner|sletter) (?:vi |man )?(?:bare )?(?:det|dem"
        r"|billede\w*|filmen|opslaget)",
        r"(?:tak(?:e|es|ing)|pulls?) (?:it|them|the \w+) (?:back )?down|(?:removes?|deletes?) (?:it|them"
        r"|the (?:picture|photo"
        r"|film|video|post|clip)s?)",
    ),
    also=(
        words(_MINDS),
        words(
            r"\w*billede\w*|foto\w*|film\w*|video\w*|klip\w*|læg|lægger|post|posts|slå|slår|del|deler|tag|vis|viser",
            r"pictures?|photos?|videos?|clips?|put|puts|publish\w*|share|shares|show|shows|snaps?",
        ),
        words(
            r"\w*ejere?|\w*kunde\w*|\w*gæst\w*|\w*elev\w*|\w*børn\w*|barn\w*|folk|alle|dem|deltager\w*|medlem\w*"
            r"|patient\w*"
            r"|beboer\w*|borger\w*|\w*frivillig\w*|klient\w*|mennesker",
            r"owners?|customers?|guests?|pupils?|students?|children|kids|people|everyone|everybody|them|members?"
            r"|patients?"
            r"|residents?|clients?|volunteers?|visitors?",
        ),
    ),
    unless=words(*CONSENT, r"spørge?r?|ask|asks|kommentar\w*|comments?|anmeldelse\w*|reviews?"),
)
"""Pictures of people are shown first, and it is for them to say that they mind."""
_THEY = (
    r"(?:de|dem|kunden|kunderne|klienten|klienterne|sælger|sælgerne|ejeren|ejerne|familien|gæsten|they|the (?:client"
    r"|customer"
    r"|owner|seller|family|couple|guest)s?|(?:our )?clients|he|she)"
)
_PRIVATE = (
    r"(?:skilsmisse\w*|dødsbo\w*|dødsfald\w*|konkurs\w*|gæld|tvangsauktion\w*|sygdom\w*|fyring\w*|fyret|brud|jalousi"
    r"|misbrug\w*|divorc\w+|estates?|bereave\w+|bankrupt\w*|debts?|repossess\w*|illness\w*|redundan\w+|break-?ups?"
    r"|(?<!waste )separation|addiction)"
)
# Why people should do something is nobody's secret.
_IS_ADVICE = (
    r"(?! (?:should|must|need|can|could|may|ought|might|bør|kan|(?:skal|må) (?:have|huske|lave|tegne|sørge|søge"
    r"|ringe|bruge"
    r"|kontakte|vide))\b)"
)
TELLS_WHY_THEY_CAME = Pattern(
    hints("skilsmisse|dødsbo|dødsfald|konkurs|gæld|tvangsauktion|sygdom|fyr|brud|jalousi|misbrug|divorc|estate|bereave")
    + hints("bankrupt|debt|repossess|illness|redundan|break-up|breakup|separation|addiction"),
    words(_PRIVATE),
    also=(
        words(
            rf"(?:skriv\w*|fortæl\w*|vis|del|nævn\w*|brug|write|tell|share|show|mention|say"
            rf"|use)\b[^.;]{{0,25}}?\b(?:hvorfor|why)"
            rf" {_THEY}{_IS_ADVICE}",
            # A list of what is told needs no verb: "who bought it, for what, and why the sellers had to go (divorce)".
            rf"(?:hvorfor|why) {_THEY}{_IS_ADVICE} (?:\w+ ){{0,2}}?(?:skulle|måtte|ville|skal|vil|solgte|kom"
            rf"|had to|have to|were"
            rf"|are|wanted"
            rf"|left|sold|came)",
            rf"(?:kundens|kundernes|klientens|sælgers|sælgernes|ejernes|(?:the |our )?(?:client|customer|seller"
            rf"|owner)s?'?s?)"
            rf" (?:\w+ )?{_PRIVATE}",
        ),
    ),
    unless=words(
        *CONSENT,
        r"uden|aldrig|anonym\w*|opdigt\w*|generelt|i almindelighed|without|never|made[- ]up|invented|in general",
    ),
)
"""What made customers come, which they told in confidence."""
