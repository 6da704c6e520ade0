"""What it sounds like when advertising is hidden or paid for, others’ pictures are used, and prices are cut."""

from __future__ import annotations

from wizard.checks.phrases.contact_words import CONSENT
from wizard.checks.phrases.pattern import Saying, hints, near, some, words

# Advertising that does not look like it.

MARKED = Saying(
    hints("reklame|annonce|advert| ad|ad)|sponsor|partnerskab|partnership"),
    words(
        r"(?:reklame|annonce|advert|ad)-?(?:mærk|mark)\w*|(?:reklame|annonce|advert|ad)[)»«\"']",
        r"(?:mærke?r?|mærkes|mærket|markere?r?|markeres|markeret|markér|marked|mark|label\w*|skrive?r?|står?"
        r"|fremgår?|vises?|viser|shows?|write|says?|state\w*)"
        rf"{near(40)}(?:reklamer?|annoncer?|adverts?|advertis\w+|ads?|sponsor\w*)",
        r"betalt partnerskab|paid partnership",
    ),
)
SAYS_WHERE_ONE_WORKS = Saying(
    hints("arbejder|ansat|medlem|egne vegne|work|employ|member|own behalf"),
    words(
        r"(?:skrive?r?|fortælle?r?|sige?r?|oplyse?r?|nævne?r?|klart|fremgår?|say|says|tell|tells|mention|state|clear"
        rf"|disclose){near(40)}(?:arbejder|ansat\w*|medlem|work|works|employ\w+|member)",
        r"som medlem|egne vegne|as a member|own behalf",
    ),
)
_OUR_OWN = (
    r"venner|familie\w*|konen|manden|medarbejder\w*|ansatte|personalet|kolleger\w*|bestyrelsen|frivillige"
    r"|friends|family|employees|staff|colleagues|volunteers|the board"
)
# Reviews of ourselves: staff of a library review books all day.
_SITES = r"(?:google|trustpilot|tripadvisor|facebook|yelp)"
_REVIEWS = (
    rf"(?:anmeldelser|anbefalinger) (?:af|om|til) (?:os|vores)|(?:anmeldelser|anbefalinger) på {_SITES}"
    rf"|reviews? (?:of|about|for) (?:us|our)|reviews? on {_SITES}|os (?:\w+ )?stjerner|us (?:\w+ )?stars"
)
_SPEAKS = (
    r"(?:skrive?r?|kommentere?r?|anbefale?r?|rose?r?|omtale?r?|write|writes|comment|comments|recommend|recommends|praise"
    r"|praises|post|posts)"
)
HIDES_ADVERTISING = Saying(
    hints("skjult|hidden|privatperson|as private|uden at|without|falsk|fake|som om|as if|som almindelige|as ordinary")
    + hints("anmeld|anbefal|stjerner|review|stars|reklame|look like"),
    words(
        r"skjult reklame|hidden advert\w*|som privatpersoner|as private (?:people|individuals)",
        rf"(?:opret\w*|lave?r?|bruge?r?|skrive?r?|købe?r?|create|make|use|write|buy) {some(3)}"
        r"(?:falske? (?:profil\w*|bruger\w*|anmeldelser)|fake (?:profiles?|accounts?|reviews?))",
        rf"{_SPEAKS}{near(60)}som (?:om (?:de|vi|man) (?:er|var)|(?:helt )?(?:almindelige|tilfældige)) (?:\w+ )?"
        r"(?:kunder|gæster|brugere|borgere)",
        rf"{_SPEAKS}{near(60)}as (?:if they (?:are|were)|ordinary|normal|random) (?:\w+ )?"
        r"(?:customers|guests|users|citizens|people)",
        r"ikke (?:ligner|virker som|ser ud som) (?:en )?reklame|not (?:to )?look like (?:an )?(?:ad|advert\w*)",
        rf"(?:{_OUR_OWN}) (?:til at |to |\w+ )?(?:skrive?r?|giver?|write|give|post|leave) "
        rf"(?![^.;]*(?:svar|repl|answer)){some(4)}(?:{_REVIEWS})",
        rf"(?:{_OUR_OWN}) (?:om at |til at |skal |to |\w+ )?(?:anmelde?r? os|reviews? us)",
        rf"(?:skrive?r?|giver?) selv {some(4)}(?:{_REVIEWS})|reviews? (?:of )?ourselves",
        r"uden at (?:\w+ )?(?:mærke|markere|skrive|oplyse|fortælle|sige|nævne|mærkes|markeres|fremgår)",
        r"without (?:marking|labell?ing|saying|telling|mentioning|disclosing|writing)",
    ),
    also=(
        words(
            r"\w*reklame\w*|annonce|arbejder (?:her|hos|for)|er ansat|betalte?|privatpersoner",
            r"hvor (?:de|man|du) arbejder|hvem (?:de|man) er|er fra (?:os|firmaet|virksomheden|butikken|skolen)",
            r"advert\w*|works? (?:here|for)|employed|paid|private|where (?:they|you|one) works?|who they are",
            r"(?:vi|de|man|we|they) (?:er|are) (?:ejere?|ejeren|gift|the owners?|owners?)|anmelde?r? os|reviews? us",
            r"falske?|fake|som (?:om|almindelige|helt|tilfældige)|as (?:if|ordinary|normal|random)|ourselves",
            _REVIEWS,
        ),
    ),
)
PAYS_FOR_MENTIONS = Saying(
    hints(
        "influen|blogger|tuber|tiktoker|creator|omtale|anbefal|nævn|anmeld|mention|recommend|review|gratis|rabat|free|disc"
    )
    + hints("instagrammer|vlogger| mod "),
    words(
        r"\w*influen[ct]er\w*|\w*influent\w*|\w*bloggere?|\w*bloggers?|youtubere?|youtubers?|tiktokere?|tiktokers?",
        r"instagrammere?|instagrammers?|vloggere?|vloggers?",
        rf"content creators?|(?:betale?r?|betaling|pay|pays|paying|payment){near(60)}"
        r"(?:omtaler?|nævner?|anbefaler?|mentions?|recommends?)",
        r"(?:mod|til gengæld for|in return for|in exchange for) "
        r"(?:(?:en|et|to|tre|fire|fem|\d+|nogle|et par|gode?|ærlige?|a|an|two|three|some|good|honest|their) ){0,3}"
        r"(?:omtaler?|anmeldelser?|opslag|story|stories|reels?|mentions?|reviews?|posts?)",
        rf"(?:gratis|rabat|penge|varer|free|discounts?|money|products){near(40)}(?:for|mod) (?:en |et |a |an )?"
        r"(?:omtaler?|opslag|mentions?|posts?|reviews?)",
    ),
    unless=words(MARKED.key.pattern, r"ubetalt\w*|unpaid"),
)
_WHOEVER = r"(?:der|som|mod at|(?:hvis|når) (?:de|man|du|i|hun|han)|who|that|(?:if|when) (?:they|you|she|he))"
REWARDS_MENTIONS = Saying(
    hints("gratis|rabat|%|gavekort|sponsor|free|discount|voucher"),
    words(r"gratis|\w*rabat\w*|\d+ ?%|gavekort|sponsor\w*|free|\w*discounts?|vouchers?|gift cards?"),
    also=(
        words(
            rf"{_WHOEVER} (?:omtale[rs]?|nævner?|anmelde[rs]?|tagger?|anbefale[rs]?) (?:os|vores)",
            rf"{_WHOEVER} (?:poster|lægger|deler) (?:\w+ )?(?:billede|billeder|story|video) (?:op )?(?:af|fra|med) "
            r"(?:os|vores)",
            rf"{_WHOEVER} (?:mentions?|reviews?|tags?|recommends?) us",
            rf"{_WHOEVER} posts? (?:a )?(?:pictures?|photos?|story|video) (?:of|from|with) (?:us|our)",
        ),
    ),
    unless=PAYS_FOR_MENTIONS.unless,
)

# Other people's pictures and work.

_PICTURES = r"billeder|billede|fotos?|videoer|video|film|reels?|pictures?|photos?|images?|videos?"
PICTURES = words(_PICTURES)
AGREED = words(*CONSENT, r"spørge?r?|ask|aftalt|aftale\w*|genkend\w*|recogni\w+")
_SHOWN = (
    r"\w*(?:kunder|børn|gæster|patienter|klienter|elever|kursister|beboere|beboerne|borgere|borgerne|brugere|brugerne"
    r"|medlemmer|medarbejdere|medarbejderne|ansatte|kolleger|deltagere|deltagerne|frivillige|spillere|spillerne|ryttere"
    r"|rytterne|studerende|besøgende|lånere|lånerne)(?:ne)?|\w*børnene|folk|mennesker|hold|holdet|holdene|klassen|klasserne"
    r"|customers?|children|kids|guests?|patients?|pupils|students|staff|employees|colleagues|participants|people"
    r"|members|residents|clients|visitors|volunteers|players"
)
SHOWS_PEOPLE = Saying(
    hints("billede|foto|video|film|reel|picture|photo|image"),
    words(
        rf"(?:{_PICTURES}) (?:op )?(?:af|med|of|with) (?!\S+ (?:uden|without|no) ){some(2)}(?:{_SHOWN})",
        rf"(?:{_PICTURES}) (?:fra|from) {some(2)}(?:af|med|of|with) {some(1)}(?:{_SHOWN})|(?:klasse|hold)billeder",
        rf"(?:kunders|kundernes|gæsters|gæsternes|customers'?|customer's|guests'?) (?:egne |own )?(?:{_PICTURES})",
    ),
    unless=AGREED,
)
_WORKS = r"(?:billeder|fotos|videoer|musik|sange|pictures|photos|images|videos|music|songs|clips)"
_WEB = r"(?:google|nettet|internettet|pinterest|youtube|web|internet)"
TAKES_FROM_WEB = Saying(
    hints("google|nettet|hjemmeside|pinterest|youtube|web|internet|found|find|fundet|kendt|populær|popular|famous")
    + hints("hits|hitlist|charts|radio|leverandør|konkurrent|andres|supplier|competitor|other"),
    words(
        rf"{_WORKS} (?:fra|from|off) (?:the )?{_WEB}",
        rf"(?:bruge?r?|finde?r?|hente?r?|tage?r?|use|find|take) {some(2)}{_WORKS} (?:på|on) (?:the )?{_WEB}",
        rf"{_WORKS} (?:found|fundet) (?:online|på \w+|on \w+)",
        rf"(?:we|vi|i|you) (?:find|finder|found) (?:on|på) (?:the )?{_WEB}",
        r"(?:kendte?|populær\w*|popular|famous) (?:musik|sange|music|songs)",
        r"(?:hits|sange|musik|songs|music) (?:fra|from) (?:the )?(?:radio\w*|charts|\w*hitlist\w*)",
        rf"{_WORKS} (?:fra|from) (?!vores|our|egen|own)\w+ (?:hjemmeside\w*|websites?)",
        rf"{_WORKS} (?:fra|from) (?:\w+ )?(?:leverandør\w*|konkurrent\w*|supplier\w*|competitor\w*)",
        rf"(?:genbruge?r?|kopiere?r?|låne?r?|reuse|copy|repost) (?:andres|other people's|others'|competitors') "
        rf"(?:{_WORKS}|opslag|posts|tekster|texts)",
    ),
    also=(words(_WORKS, r"hits|andres|other people's|others'|competitors'"),),
    unless=words(*CONSENT, r"licen[sc]\w*|rettighed\w*|rights|royalty\w*|købt|bought"),
)
SAYS_IT_IS_AI = words(
    r"mærk|mærke\w*|marker\w*|markér|oplys\w*|fremgår?|tydelig\w*|label\w*|mark|marked|disclos\w*|says?|clearly"
)
MAKES_AI_PICTURES = Saying(
    hints("ai-|ai | ai|ki-| ki |intelligen|chatgpt|midjourney|dall-e"),
    words(r"ai|ki|ai-\w+|ki-\w+|kunstig intelligens|artificial intelligence|chatgpt|midjourney|dall-e"),
    also=(words(r"\w*billeder?|\w*fotos?|\w*videoe?r?|stemmer?|pictures?|photos?|images?|videos?|voices?|midjourney"),),
    unless=words(SAYS_IT_IS_AI.pattern, r"hashtags?|billedtekster|captions?|alt-tekst\w*|alt texts?"),
)

# Goods and prices.

NAMES_UNSUITABLE = Saying(
    hints("alko|alco|øl|vin|wine|beer|spirit|snaps|cider|cocktail|energ|tato|tatt|sol|slank|slim|botox")
    + hints("tand|whitening|sunbed|liquor|gin|whisk|vodka|champagne|prosecco|bajer|pilsner|filler|kosmetisk"),
    words(
        r"alkohol|\w*(?:dags|jule|påske|special|fad)øl|øl|(?:rød|hvid)?vin|ølsmagning|vinsmagning|spiritus|snaps|cider",
        r"gin|whisk[ey]+|vodka|champagne|prosecco|bajere?|pilsnere?|\w*fillers?|kosmetiske? (?:indgreb|behandling\w*)",
        r"cocktails?|energidrikk?e?|\w*tatover\w*|solari\w*|slankekure?|botox|tandblegning",
        r"alcohol|beers?|wines?|liquor|energy drinks?|tattoos?|sunbeds?|slimming|teeth whitening",
    ),
    unless=words(r"alkoholfri\w*|non-alcoholic|alcohol-free"),
)
_SAVED = r"(?:kr\.? ?|dkk ?|€ ?)?\d+"
_NOW = r"\b[^.;]{0,20}?\d[^;]{0,10}?\b(?:nu|now)\b[^.;]{0,12}?\d+"
CUTS_PRICE = Saying(
    hints(
        "rabat|pris|nedsat|udsalg|tilbud|spar|save|%|før|was|black|discount|price|offer|sale|i stedet for|instead of"
    ),
    words(
        r"\w*rabat(?:ter|kode\w*)?|prisnedsæt\w*|nedsatte?|\w*udsalg|udsalgs\w+|halv pris|halvpris|slagtilbud",
        rf"(?:spar|save) (?:op til |up to )?{_SAVED}|\d+ ?% (?:rabat|på|billigere|off|discount|cheaper)",
        rf"(?:før|was){_NOW}|black (?:friday|week)\w*|tilbudspris\w*|introduktionspris\w*|discount\w*",
        r"half[- ]price|special offers?|sale on|sale prices?",
        r"(?:i stedet for|instead of) (?:(?:kr\.?|dkk|€) ?)?\d{2,}[\d.,]*"
        r"(?=$|[,;]| ?(?:kr|kroner|dkk|€|,-)| (?:til og med|until))",
        r"(?:winter|summer|spring|autumn|january|christmas|clearance|stock|flash|big) sale",
    ),
)
_AMOUNT = r"(?:(?:kr\.?|dkk|€|eur) ?\d[\d.,]*|\d[\d.,]* ?(?:kr|kroner|dkk|€|eur|euro)|\d[\d.]*,-)"
_WORTH = "".join(f"(?<!{word} )" for word in ("worth", "worth of", "value", "value of", "værdi", "værdi af", "værd"))
NAMES_PRICE = Saying(hints("kr|dkk|€|eur|,-"), words(rf"{_WORTH}{_AMOUNT}"))
