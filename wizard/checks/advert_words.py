"""What it sounds like when advertising is hidden or paid for, others’ pictures are used, and prices are cut."""

from __future__ import annotations

from wizard.checks.contact_words import CONSENT
from wizard.checks.phrases import Saying, hints, some, words

# Advertising that does not look like it.

MARKED = Saying(
    hints("reklame|annonce|advert| ad|ad)|sponsor|partnerskab|partnership"),
    words(
        r"(?:reklame|annonce|advert|ad)-?(?:mærk|mark)\w*|(?:reklame|annonce|advert|ad)[)»«\"']",
        r"(?:mærke?r?|mærkes|mærket|markere?r?|markeres|markeret|markér|marked|mark|label\w*|skrive?r?|står?"
        r"|fremgår?|vises?|viser|shows?|write|says?|state\w*)"
        r"\b[^.;]{0,40}?\b(?:reklamer?|annoncer?|adverts?|advertis\w+|ads?|sponsor\w*)",
        r"betalt partnerskab|paid partnership",
    ),
)
SAYS_WHERE_ONE_WORKS = Saying(
    hints("arbejder|ansat|medlem|egne vegne|work|employ|member|own behalf"),
    words(
        r"(?:skrive?r?|fortælle?r?|sige?r?|oplyse?r?|nævne?r?|klart|fremgår?|say|says|tell|tells|mention|state|clear"
        r"|disclose)\b[^.;]{0,40}?\b(?:arbejder|ansat\w*|medlem|work|works|employ\w+|member)",
        r"som medlem|egne vegne|as a member|own behalf",
    ),
)
HIDES_ADVERTISING = Saying(
    hints("skjult|hidden|privatpersoner|as private|uden at|without"),
    words(
        r"skjult reklame|hidden advert\w*|som privatpersoner|as private (?:people|individuals)",
        r"uden at (?:\w+ )?(?:mærke|markere|skrive|oplyse|fortælle|sige|nævne|mærkes|markeres|fremgår)",
        r"without (?:marking|labell?ing|saying|telling|mentioning|disclosing|writing)",
    ),
    also=(
        words(
            r"\w*reklame\w*|annonce|arbejder (?:her|hos|for)|er ansat|betalte?|privatpersoner",
            r"advert\w*|works? (?:here|for)|employed|paid|private",
        ),
    ),
)
PAYS_FOR_MENTIONS = Saying(
    hints(
        "influen|blogger|tuber|tiktoker|creator|omtale|anbefal|nævn|anmeld|mention|recommend|review|gratis|rabat|free|disc"
    ),
    words(
        r"\w*influen[ct]er\w*|\w*influent\w*|bloggere?|bloggers?|youtubere?|youtubers?|tiktokere?|tiktokers?",
        r"content creators?|(?:betale?r?|betaling|pay|pays|paying|payment)\b[^.;]{0,60}?"
        r"\b(?:omtaler?|nævner?|anbefaler?|mentions?|recommends?)",
        r"(?:mod|til gengæld for|in return for|in exchange for) (?:en |et |a |an )?"
        r"(?:omtaler?|anmeldelser?|mentions?|reviews?)",
        r"(?:gratis|rabat|free|discount)\b[^.;]{0,40}?\b(?:for|mod) (?:en |et |a |an )?"
        r"(?:omtale|opslag|mention|post|review)",
    ),
    unless=words(MARKED.key.pattern, r"ubetalt\w*|unpaid"),
)

# Other people's pictures and work.

_PICTURES = r"billeder|billede|fotos?|videoer|video|film|pictures?|photos?|images?|videos?"
PICTURES = words(_PICTURES)
AGREED = words(*CONSENT, r"spørge?r?|ask|aftalt|aftale\w*|genkend\w*|recogni\w+")
_SHOWN = (
    r"kunder|kunderne|børn|børnene|gæster|gæsterne|patienter|elever|medarbejdere|kolleger|deltagere|folk"
    r"|customers?|children|kids|guests?|patients?|pupils|staff|employees|colleagues|participants|people"
)
SHOWS_PEOPLE = Saying(
    hints("billede|foto|video|film|picture|photo|image"),
    words(
        rf"(?:{_PICTURES}) (?:af|med|of|with) {some(2)}(?:{_SHOWN})",
        rf"(?:kunders|kundernes|gæsters|gæsternes|customers'?|customer's|guests'?) (?:egne |own )?(?:{_PICTURES})",
    ),
    unless=AGREED,
)
_WORKS = r"(?:billeder|fotos|videoer|musik|sange|pictures|photos|images|videos|music|songs|clips)"
_WEB = r"(?:google|nettet|internettet|pinterest|youtube|web|internet)"
TAKES_FROM_WEB = Saying(
    hints("google|nettet|pinterest|youtube|web|internet|found|fundet|kendt|populær|popular|famous"),
    words(
        rf"{_WORKS} (?:fra|from|off) (?:the )?{_WEB}",
        rf"(?:bruge?r?|finde?r?|hente?r?|tage?r?|use|find|take) {some(2)}{_WORKS} (?:på|on) (?:the )?{_WEB}",
        rf"{_WORKS} (?:found|fundet) (?:online|på \w+|on \w+)",
        r"(?:kendte?|populær\w*|popular|famous) (?:musik|sange|music|songs)",
    ),
    unless=words(*CONSENT, r"licen[sc]\w*|rettighed\w*|rights|royalty\w*|købt|bought"),
)
SAYS_IT_IS_AI = words(
    r"mærk|mærke\w*|marker\w*|markér|oplys\w*|fremgår?|tydelig\w*|label\w*|mark|marked|disclos\w*|says?|clearly"
)
MAKES_AI_PICTURES = Saying(
    hints("ai-|ai | ai|ki-| ki |intelligen|chatgpt|midjourney|dall-e"),
    words(r"ai|ki|ai-\w+|ki-\w+|kunstig intelligens|artificial intelligence|chatgpt|midjourney|dall-e"),
    also=(words(r"\w*billeder?|\w*fotos?|\w*videoe?r?|stemmer?|pictures?|photos?|images?|videos?|voices?|midjourney"),),
    unless=SAYS_IT_IS_AI,
)

# Goods and prices.

NAMES_UNSUITABLE = Saying(
    hints("alko|alco|øl|vin|wine|beer|spirit|snaps|cider|cocktail|energ|tato|tatt|sol|slank|slim|botox")
    + hints("tand|whitening|sunbed|liquor"),
    words(
        r"alkohol|\w*(?:dags|jule|påske|special|fad)øl|øl|(?:rød|hvid)?vin|ølsmagning|vinsmagning|spiritus|snaps|cider",
        r"cocktails?|energidrikk?e?|\w*tatover\w*|solari\w*|slankekure?|botox|tandblegning",
        r"alcohol|beers?|wines?|liquor|energy drinks?|tattoos?|sunbeds?|slimming|teeth whitening",
    ),
    unless=words(r"alkoholfri\w*|non-alcoholic|alcohol-free"),
)
_SAVED = r"(?:kr\.? ?|dkk ?|€ ?)?\d+"
_NOW = r"\b[^.;]{0,20}?\d[^;]{0,10}?\b(?:nu|now)\b[^.;]{0,12}?\d+"
CUTS_PRICE = Saying(
    hints("rabat|pris|nedsat|udsalg|tilbud|spar|save|%|før|was|black|discount|price|offer|sale"),
    words(
        r"\w*rabat(?:ter|kode\w*)?|prisnedsæt\w*|nedsatte?|\w*udsalg|udsalgs\w+|halv pris|halvpris|slagtilbud",
        rf"(?:spar|save) (?:op til |up to )?{_SAVED}|\d+ ?% (?:rabat|på|billigere|off|discount|cheaper)",
        rf"(?:før|was){_NOW}|black (?:friday|week)\w*|tilbudspris\w*|introduktionspris\w*|discount\w*",
        r"half[- ]price|special offers?|sale on|sale prices?",
        r"(?:winter|summer|spring|autumn|january|christmas|clearance|stock|flash|big) sale",
    ),
)
_AMOUNT = r"(?:(?:kr\.?|dkk|€|eur) ?\d[\d.,]*|\d[\d.,]* ?(?:kr|kroner|dkk|€|eur|euro)|\d[\d.]*,-)"
_WORTH = "".join(f"(?<!{word} )" for word in ("worth", "worth of", "value", "value of", "værdi", "værdi af", "værd"))
NAMES_PRICE = Saying(hints("kr|dkk|€|eur|,-"), words(rf"{_WORTH}{_AMOUNT}"))
