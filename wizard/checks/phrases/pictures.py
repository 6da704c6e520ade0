"""What it sounds like when pictures, music and words that are somebody else’s, or nobody’s, are to be used."""

from __future__ import annotations

from wizard.checks.phrases.consent import CONSENT
from wizard.checks.phrases.duty import LET_OFF_HINTS, let_off
from wizard.checks.phrases.pattern import Pattern, gap, hints, words

_PICTURES = r"billeder|billede|fotos?|videoer|video|film|reels?|pictures?|photos?|images?|videos?"
_AGREED = words(*CONSENT, r"spørge?r?|ask|aftalt|aftale\w*|genkend\w*|recogni\w+")
ASKS_FIRST = Pattern((), _AGREED)
ASKS_BEFORE_PICTURES = Pattern((), _AGREED, also=(words(_PICTURES),))
_SHOWS = (
    r"vis\w*|del|dele[rs]?|brug\w*|læg\w*|slå|repost\w*|post(?:s|ing)?|show\w*|shar(?:e|es|ing)|us(?:e|es|ing)"
    r"|put|publish\w*"
)
_SHOWN = (
    r"\w*(?:kunder|børn|gæster|patienter|klienter|elever|kursister|beboere|beboerne|borgere|borgerne|brugere|brugerne"
    r"|medlemmer|medarbejdere|medarbejderne|ansatte|kolleger|deltagere|deltagerne|frivillige|spillere|spillerne|ryttere"
    r"|rytterne|studerende|besøgende|lånere|lånerne)(?:ne)?|\w*børnene|folk|mennesker|hold|holdet|holdene|klassen"
    r"|klasserne"
    r"|customers?|children|kids|guests?|patients?|pupils|students|staff|employees|colleagues|participants|people"
    r"|members|residents|clients|visitors|volunteers|players"
)
# "Customers' gardens" and folk music are no people.
_NOBODY = r"(?!['’]| (?:music|musik|dance|dancing|art|songs?|tales?|høj|meals?|rooms?|uniforms?|boots|kit|shirts?))"
SHOWS_PEOPLE = Pattern(
    hints("billede|foto|video|film|reel|picture|photo|image"),
    words(
        rf"(?:{_PICTURES}) (?:up |op )?(?:of everyone|of everybody|of those|af alle (?:dem|de|der|som|vi))",
        rf"(?:{_PICTURES}) (?:up |op )?(?:af|med|of|with) (?!\S+ (?:uden|without|no) ){gap(2)}(?:{_SHOWN}){_NOBODY}",
        rf"(?:{_PICTURES}) (?:fra|from) {gap(2)}(?:af|med|of|with) {gap(1)}(?:{_SHOWN}){_NOBODY}|(?:klasse"
        rf"|hold)billeder",
        # Whose pictures they are says that they are used, and not that they are framed or scanned for them.
        rf"(?:{_SHOWS}) {gap(4)}(?:kunders|kundernes|gæsters|gæsternes|customers'?|customer's|guests'?) (?:egne |own )?"
        rf"(?:{_PICTURES})",
    ),
    unless=_AGREED,
)
FILMED_UNAWARES = Pattern(
    hints("mærke|ved det|opdage|skjult|smug|notic|know|secret|hidden|unaware|bother|realis|glad|imod|mind|need to|ask")
    + hints("uden at|without|anyway|alligevel|look|kigger|mindre|unless|be asked|protest|siger|klager|complain|object")
    + hints("tavshed|silence")
    + hints("går ud fra|assume|says|de ved|alle ved|folk ved"),
    words(
        # "So that they know the way" hides nothing.
        r"(?:når|mens|så) (?:\w+ ){0,3}?ikke (?:lægger mærke til|ved det|opdager)|uden at (?:\w+ ){0,3}?(?:lægger mærke"
        r" til|ved det|opdager)|(?:inden|før) (?:\w+ ){0,2}?(?:lægger mærke til|opdager) det|i smug|skjult kamera",
        r"(?:when|while|so) (?:\w+ ){0,3}?(?:not|never|\w+n't) (?:\w+ )?(?:notic\w+|know|realis\w+)"
        r"|without (?:\w+ ){0,3}?(?:notic\w+|knowing|realis\w+)(?! (?:you|we) are)|before (?:\w+ ){0,2}?(?:notices?"
        r"|realises?)"
        r"|in secret|hidden camera|unawares?",
        r"(?:bliver|er) (?:bare|kun|jo) glade|har (?:sikkert |nok )?ikke noget imod",
        r"uden at (?:sige|fortælle|spørge om) (?:det|noget|lov)|without (?:saying|telling|asking)"
        r"|(?:they'll see|de opdager) (?:it|det) (?:anyway|alligevel)"
        r"|(?:when|while|if) (?:they|people|guests) (?:don't|do not) (?:notice|look)(?! (?:at|like))",
        # Whoever says nothing has not said yes.
        r"(?:hvis|når) (?:de|ingen|man|folk) ikke (?:protesterer|siger (?:noget|fra|nej))|så længe ingen (?:klager"
        r"|protesterer"
        r"|siger noget)|as long as (?:nobody|no one) (?:complains|objects|says (?:no|anything))"
        r"|tavshed er (?:samtykke|et ja)"
        r"|silence (?:is|means) (?:consent|yes)"
        r"|(?:vi|man) går ud fra,? (?:at )?(?:\w+ ){0,3}?(?:ok|okay|i orden|med på|siger ja|har sagt ja|ikke har "
        r"noget imod)"
        r"|we assume (?:that )?(?:\w+ ){0,3}?(?:agree|consent|ok|okay|fine|happy|don't mind|say yes|yes)",
        r"(?:medmindre|med mindre) (?:\w+ ){0,3}?siger (?:fra|nej)|unless (?:\w+ ){0,4}?(?:objects?|says? (?:no|they)"
        r"|opts? out|tells? us not to)|(?:do|does|need) not (?:have to )?be asked|don't have to be asked"
        r"|needn't be asked",
        r"(?:(?:do|does|will|would)(?: not|n't)|won't) mind(?! (?:shar|watch|read|a |an |the )\w*)"
        r"|no need to (?:bother|ask)"
        r"|(?:don't|do not|never) (?:bother (?:to ask|asking|with (?:permission|consent))|ask(?! (?:for|how|why|what"
        r"|when)))",
        # As if whoever came knew what they came to.
        r"(?:de|alle|folk) ved (?:jo|godt|alle|vel)(?: godt| jo)?,? (?:at )?(?:(?:vi|man) (?:er på (?:facebook"
        r"|instagram|tiktok|some|sociale)|filmer"
        r"|lægger|tager|poster)"
        r"|de bliver filmet|der (?:bliver )?film)"
        r"|(?:they|people|everyone) (?:all |should |must )?(?:know|knows) (?:that )?(?:we're (?:filming|recording"
        r"|on (?:facebook|instagram|tiktok|social|camera))|they're being"
        r"|they are being|there's a camera|it goes)",
    ),
    also=(
        words(
            r"\w*billeder?|fotos?|fotografer\w*|film\w*|video\w*|klip|optag\w*|pictures?|photos?|images?|film\w*"
            r"|videos?"
            r"|clips?|snaps?|shots?|screen ?shots?|screen ?grabs?|skærmbilleder?|skærmdumps?|footage|"
            r"(?:lægges|lagt|lægger \w+|kommer) op|vises|posted|goes online|tatoveringer"
            r"|consent\w*|samtykke\w*",
        ),
        words(
            r"\w*kunder?n?\w*|\w*gæster\w*|\w*børn\w*|\w*elever\w*|folk|patienter\w*|beboer\w*|deltager\w*|besøgende",
            r"de|dem|en|customers?'?|guests?'?|children|kids|pupils|people|patients?|residents?|participants?|visitors?"
            r"|they|them|our \w+",
        ),
    ),
    unless=words(
        r"skrevet under|signed|skilte?t?|signs?|tell (?:them|people|everyone|guests)|fortæl\w*|tages? ned|spørger"
        r"|spørg|take[ns]? (?:it "
        r"|them )?down|asks?|blur"
        r"|egne film|our own|fugle\w*|dyr\w*|birds?|animals?|wildlife|badgers?|fox(?:es)?|hund\w*|dogs?|deer|rådyr\w*"
    ),
)
_WORKS = r"(?:billeder|fotos|videoer|musik|sange|pictures|photos|images|videos|music|songs|clips)"
_WEB = r"(?:google|nettet|internettet|pinterest|youtube|web|internet)"
TAKES_FROM_WEB = Pattern(
    hints("profil|sider|page|feed|account|facebook|instagram|netflix|disney|hbo|tv-serie|tv show")
    + hints("google|nettet|hjemmeside|pinterest|youtube|web|internet|found|find|fundet|kendt|populær|popular|famous")
    + hints("hits|hitlist|charts|radio|leverandør|konkurrent|andre|supplier|competitor|other"),
    words(
        rf"{_WORKS} (?:fra|from|off) (?:the )?{_WEB}",
        rf"(?:bruge?r?|finde?r?|hente?r?|tage?r?|use|find|take) (?!(?:vores|our|egne|own|my|mine)\b){gap(2)}"
        rf"(?<!vores )(?<!our )(?<!egne ){_WORKS} (?:på|on) (?:the )?{_WEB}",
        rf"{_WORKS} (?:found|fundet) (?:online|på \w+|on \w+)",
        rf"(?:we|vi|i|you) (?:find|finder|found) (?:on|på) (?:the )?{_WEB}",
        r"(?:kendte?|populær\w*|popular|famous) (?:musik|sange|music|songs)",
        r"(?:hits|sange|musik|songs|music) (?:fra|from) (?:the )?(?:radio\w*|charts|\w*hitlist\w*)",
        # "The school's website" is one's own, where it is a school.
        rf"{_WORKS} (?:fra|from) (?!vores|our|egen|own|the|my|min|(?:skole|klub|forening|kirke|hotel|museum|butik|firma"
        r"|virksomhed|kommune|bibliotek|festival|by|gård|klinik|menighed|forretning)\w*?s\b|(?:school|club|church"
        r"|hotel|museum"
        r"|shop|company|council|library|farm|choir|parish)'?s)\w+'?s? (?:hjemmeside\w*|websites?)",
        rf"{_WORKS} (?:fra|from) (?:\w+ )?(?:leverandør\w*|konkurrent\w*|supplier\w*|competitor\w*)",
        rf"{_WORKS} (?:på|fra|from|off|on) (?:folks|people's|locals'|kunders|kundernes|gæsters|gæsternes|customers'"
        rf"|guests'"
        r"|members'|medlemmers|deres|their) (?:egne |own |private )?(?:facebook|instagram|profiler|profiles?|feeds?"
        r"|accounts?)",
        rf"{_WORKS} (?:fra|from) (?:netflix|disney|hbo|tv-serier|tv shows?)",
        rf"{_WORKS} (?:fra|from|off) (?:andres|andre|other) (?:\w+['’]?s?'? )?(?:sider?|profiler?|opslag|pages?"
        rf"|profiles?|accounts?|feeds?)",
        rf"(?:genbruge?r?|kopiere?r?|låne?r?|reuse|copy|repost) (?:andres|other people's|others'|competitors') "
        rf"(?:{_WORKS}|opslag|posts|tekster|texts)",
    ),
    also=(words(_WORKS, r"hits|andres|other people's|others'|competitors'"),),
    unless=words(
        *CONSENT,
        r"licen[sc]\w*|rettighed\w*|rights|royalty\w*|købt|bought",
        # What is played and sung for those who come is another matter.
        r"\w*koncert\w*|\w*kor(?:et)?|syng\w*|fællessang\w*|sangaften\w*|quiz\w*|concert\w*|choir|sing(?:s|ing)?"
        r"|band|disco\w*"
        r"|karaoke|gig|organ|orgel\w*|klaver\w*|piano|guitar",
    ),
)
_CHILDREN = (
    r"(?:\w*børn(?:ene|s|enes)?|barn(?:et|s|ets)?|elever\w*|pupils?|spejder\w*|spillere?|(?<!record )(?<!piano "
    r")players?"
    r"|u\d\d?(?:-hold\w*)?|kids|children|child)"
)
IDENTIFIES_CHILDREN = Pattern(
    hints("navn|alder|adress|name|age|address"),
    words(
        r"(?:fulde )?navne?t?(?:,| og| and| \+) (?:alder|billeder?|adresser?|by|skole|hold)"
        r"|(?:full )?names?(?:,| and| \+) (?:ages?|photos?|pictures?|address\w*|town|school|team)",
        rf"{_CHILDREN}[^.;]{{0,45}}?\b(?:fulde navne?|navn og alder|full names?|names? and ages?|adresser?|address\w*)",
        rf"(?:post|show|share|tag|vis|læg|del|skriv|\w*billede\w*|fotos?|pictures?|photos?|film)\b[^.;]{{0,40}}?"
        rf"{_CHILDREN}(?! deres)[^.;]{{0,70}}?\b(?:first names?,? (?:and )?surnames?|surnames?|efternavne?"
        rf"|(?:for)?navne?,? (?:og )?"
        rf"(?:skole|klasse|efternavn)|names?,? (?:and )?(?:school|class))",
    ),
    also=(words(_CHILDREN),),
    unless=words(
        r"samtykke\w*|forældre\w* (?:har )?(?:sagt|siger) ja|spørge?r? forældre\w*|uden (?:\w+ ){0,3}navne?|opdigte\w*",
        r"without (?:\w+ ){0,3}names?|consent\w*|parents (?:have )?(?:agreed|said yes)|ask parents|tilmeld\w*|sign up",
        # What is written on a form, and what is no child.
        r"indmeld\w*|\w*sedlen|rygsæk\w*|voksne|over 18|herre\w*|dame\w*|børnebørn\w*|legeplads\w*|museum\w*"
        r"|join(?:ing)?|register\w*|forms?|adults?|men's|ladies|grandchildren|playgrounds?|homes?"
        r"|\w*bøger|books?|kanin\w*|heste\w*|pony\w*|ponies|rabbits?|horses?|dyr\w*|animals?|models?",
    ),
)
_SOMEBODY = (
    r"alle(?! (?:rum|varer|priser))|enhver|dem|man|\w*kunder\w*|\w*gæster\w*|\w*elever\w*|kursister\w*|medlem\w*"
    r"|deltager\w*"
    r"|brudepar\w*|\w*børn\w*|\w*forældre\w*|publikum|folk|beboer\w*|patient\w*|filmet"
    r"|every(?:one|body)|anyone|every|people|guests?|customers?|members?|pupils?|students?|couples?|children|kids"
    r"|players?|parents?"
    r"|residents?|patients?|visitors?|they|them|you|filmed|filming is"
)
"""Somebody is in the picture, or agrees to be."""
CONSENT_BY_RULES = Pattern(
    hints("sagt ja|siger ja|samtykke|lov|accepter|consent|agree|said yes|permission"),
    words(
        r"sagt ja|siger (?:de |man )?ja|samtykke\w*|(?:givet|giver|give) (?:\w+ ){0,2}lov|accepterer?|consent\w*"
        r"|agree\w*"
        r"|said yes|permission"
    ),
    also=(
        words(
            r"(?:ved|med|under|da de|da man|når (?:de|man)|i|through|when (?:they|you|members)|by|with) (?:\w+ ){0,4}"
            r"(?:indmeld\w*|tilmeld\w*|indskriv\w*|medlemskab\w*|vedtægt\w*|handelsbetingelse\w*|betingelser\w*"
            r"|vilkår\w*"
            r"|husorden\w*|kontrakt\w*|reglement\w*|regler\w*|billet\w*|enrol\w*|sign(?:s|ed|ing)? (?:up|the)|join\w*"
            r"|terms|membership|contract|rules|ticket\w*)",
        ),
        words(r"\w*billeder?|fotos?|film\w*|video\w*|optagelser?|pictures?|photos?|images?|filmed|filming"),
        words(_SOMEBODY),
    ),
    unless=words(
        r"gæster(?:ne)? må|du må|i må|(?:guests?|you|visitors?) may|tager? selv|agrees? (?:the|a|on)|sender vi",
        r"særskilt\w*|separat\w*|for sig|frivillig\w*|kan sige nej|kan vælge fra|hver gang|separate\w*|of its own"
        r"|voluntar\w+|can say no|may say no|opt out|each time|withdraw\w*",
    ),
)
_TERMS = (
    r"(?:\w*betingelser\w*|\w*vilkår\w*|\w*kontrakt\w*|\w*reglement\w*|vedtægter\w*|\w*aftale(?:n|r)?|terms\w*"
    r"|tilmelding(?:en)?|indmeldelse\w*|billet(?:ten)?|contracts?|conditions?|agreements?|small print|lease"
    r"|enrolment form)"
)
SHOWN_AS_A_TERM = Pattern(
    hints(
        "betingelse|a term|tilmelding|indmeldelse|billet|lease|enrolment form"
        "|vilkår|kontrakt|reglement|vedtægt|aftale|terms|contract|condition|agreement|small print"
    ),
    words(
        rf"(?:part of|en del af) (?:\w+ ){{0,2}}?{_TERMS}",
        rf"(?:står|fremgår|indgår|er med|er en del|is|are|it's|stands?|comes?) (?:\w+ ){{0,2}}?(?:i|af|in|of|with"
        rf"|under)"
        rf" (?:\w+ ){{0,2}}?{_TERMS}",
        r"(?:en betingelse|a condition|a term) (?:for|i|of|in) (?:\w+ ){0,2}?\w+",
    ),
    also=(
        words(_SOMEBODY),
        words(
            r"\w*billeder?|fotos?|film\w*|video\w*|optage\w*|pictures?|photos?|images?|filmed|filming|videos?",
            r"(?:post\w*|del|deler|vis|viser|vises|læg|lægger|slå|show\w*|shar(?:e|es|ed)) (?:før/efter "
            r"|before/after )?(?:op )?(?:af "
            r"|with )?(?:alle"
            r"|dem|enhver|hver|vores|kunder\w*|elever\w*|everyone|everybody|anyone|each|all|every|our|customers?"
            r"|students?|pupils?|members?|guests?)",
        ),
    ),
    unless=words(
        CONSENT_BY_RULES.unless,
        r"(?:at (?:vi|man|du|i) |we |you )(?:altid |always )?(?:spørger|ask)|spørge?r? (?:\w+ )?først"
        r"|ask (?:\w+ )?first",
        # A film about what stands in a contract, or a contract about films.
        r"hvad|what(?:'s)?|forklar\w*|explain\w*|fotograf\w*|photographer\w*",
        r"priser?\w*|rabat\w*|produkt\w*|varer(?:ne)?|prices?|discounts?|products?|goods|spørg",
    ),
)
FILMS_WITHOUT_ASKING = Pattern(
    (*LET_OFF_HINTS, "uden lov", "uden samtykke"),
    words(
        let_off(
            r"spørge\w*|bede (?:\w+ )?om (?:lov|samtykke)|have (?:spurgt|samtykke\w*|lov)|indhente samtykke\w*",
            r"ask(?:ing)?(?! (?:for|how|why|what|about)\b)|get (?:permission|consent)|have (?:permission|consent)",
        ),
        r"without (?:asking|permission|consent)|uden (?:lov|samtykke)",
    ),
    also=(words(r"\w*billeder?|\w*fotos?|\w*video(?:er)?|film\w*|pictures?|photos?|images?|videos?|films?|filming"),),
    unless=words(r"vores egne|egne billeder|our own|(?:har|have|has) (?:sagt ja|said yes|agreed)"),
)
KEEPS_FROM_VIEW = Pattern(
    (),
    words(
        r"samtykke\w*|tilladelse\w*|forældre\w*|uden ansigter|ansigt\w*|bagfra|hænder|ryg|genkend\w*|sløre\w*"
        r"|uden navne?",
        r"consent\w*|permission\w*|parents?|faces?|from behind|hands|backs?|recogni\w+|blur\w*|without names?",
    ),
)
"""Somebody has thought of what children must be kept from."""
