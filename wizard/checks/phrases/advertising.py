"""What it sounds like when advertising is hidden or paid for, and prices are cut."""

from __future__ import annotations

from wizard.checks.phrases.duty import LET_OFF_HINTS, let_off
from wizard.checks.phrases.pattern import PERCENT, PERCENT_HINTS, Pattern, gap, gap_chars, hints, words

# Advertising that does not look like it.

MARKED = Pattern(
    hints("reklame|annonce|advert|ad|sponsor|partnerskab|partnership"),
    words(
        r"(?:reklame|annonce|advert|ad)-?(?:mærk|mark)\w*|(?:reklame|annonce|advert|ad)[)»«\"']",
        r"(?:mærke?r?|mærkes|mærket|markere?r?|markeres|markeret|markér|marked|mark|label\w*|skrive?r?|står?"
        r"|fremgår?|vises?|viser|shows?|write|says?|state\w*)"
        rf"{gap_chars(40)}(?:reklamer?|annoncer?|adverts?|advertis\w+|ads?|sponsor\w*)",
        r"betalt partnerskab|paid partnership",
    ),
)
SAYS_WHERE_ONE_WORKS = Pattern(
    hints("arbejder|ansat|medlem|egne vegne|work|employ|member|own behalf"),
    words(
        r"(?:skrive?r?|fortælle?r?|sige?r?|oplyse?r?|nævne?r?|klart|fremgår?|say|says|tell|tells|mention|state|clear"
        rf"|disclose){gap_chars(40)}(?:arbejder|ansat\w*|medlem|work|works|employ\w+|member)",
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
    r"(?:skrive?r?|kommentere?r?|anbefale?r?|rose?r?|omtale?r?|write|writes|comment|comments|recommend|recommends"
    r"|praise"
    r"|praises|post|posts)"
)
HIDES_ADVERTISING = Pattern(
    hints("skjult|hidden|privatperson|as private|uden at|without|falsk|fake|som om|as if|som almindelige|as ordinary")
    + hints("som tilfæld|as normal|as random|do not")
    + hints("anmeld|anbefal|stjerner|review|stars|reklame|look like|behøver|needn't|need not|n't have to|n't need to"),
    words(
        r"skjult reklame|hidden advert\w*|som privatpersoner|as private (?:people|individuals)",
        rf"(?:opret\w*|lave?r?|bruge?r?|skrive?r?|købe?r?|create|make|use|write|buy) {gap(3)}"
        r"(?:falske? (?:profil\w*|bruger\w*|anmeldelser)|fake (?:profiles?|accounts?|reviews?))",
        rf"{_SPEAKS}{gap_chars(60)}som (?:om (?:de|vi|man) (?:er|var)|(?:helt )?(?:almindelige|tilfældige)) (?:\w+ )?"
        r"(?:kunder|gæster|brugere|borgere)",
        rf"{_SPEAKS}{gap_chars(60)}as (?:if they (?:are|were)|ordinary|normal|random) (?:\w+ )?"
        r"(?:customers|guests|users|citizens|people)",
        r"ikke (?:ligner|virker som|ser ud som) (?:en )?reklame|not (?:to )?look like (?:an )?(?:ad|advert\w*)",
        rf"(?:{_OUR_OWN}) (?:til at |to |\w+ )?(?:skrive?r?|giver?|write|give|post|leave) "
        rf"(?![^.;]*(?:svar|repl|answer)){gap(4)}(?:{_REVIEWS})",
        rf"(?:{_OUR_OWN}) (?:om at |til at |skal |to |\w+ )?(?:anmelde?r? os|reviews? us)",
        rf"(?:skrive?r?|giver?) selv {gap(4)}(?:{_REVIEWS})|reviews? (?:of )?ourselves",
        r"uden at (?:\w+ )?(?:mærke|markere|skrive|oplyse|fortælle|sige|nævne|mærkes|markeres|fremgår)",
        r"behøver (?:\w+ )?ikke (?:at )?(?:skrive|nævne|mærke|sige|oplyse)|needn't (?:mention|say|mark|tell)",
        r"(?:need|do) not (?:have to |need to )?(?:mention|say|mark|tell)|don't (?:have|need) to (?:mention|say|mark)",
        r"without (?:marking|labell?ing|saying|telling|mentioning|disclosing|writing)",
    ),
    also=(
        words(
            r"\w*reklame\w*|annonce|arbejder (?:her|hos|for)|er ansat|betalte?|privatpersoner",
            r"hvor (?:de|man|du) arbejder|hvem (?:de|man) er|er fra (?:os|firmaet|virksomheden|butikken|skolen)",
            r"gratis|free|advert\w*|works? (?:here|for)|employed|paid|private|where (?:they|you|one) works?"
            r"|who they are",
            r"(?:vi|de|man|we|they) (?:er|are) (?:ejere?|ejeren|gift|the owners?|owners?)|anmelde?r? os|reviews? us",
            r"falske?|fake|som (?:om|almindelige|helt|tilfældige)|as (?:if|ordinary|normal|random)|ourselves",
            _REVIEWS,
        ),
    ),
)
# Whether it is a rule or a favour that they "skal ikke skrive reklame" shows by what they are given.
UNMARKED_GIFT = Pattern(
    LET_OFF_HINTS,
    words(
        let_off(
            r"(?:skrive|nævne|mærke|sige|oplyse|fortælle|markere)[^.;]{0,40}?\b(?:reklame\w*|annonce\w*|betalt|gratis)",
            r"(?:write|mention|mark|say|tell|label|disclose)[^.;]{0,40}?\b(?:ad|advert\w*|paid|free|gifts?|sponsored"
            r"|reklame)",
        ),
    ),
    also=(words(r"gratis|betal\w*|gaver?|forær\w*|rabat\w*|honorar\w*|free|paid|pay|gifts?|discounts?|fee|vouchers?"),),
)
# Those who post for a living are also coached, followed and read, and some are colleagues.
_OTHERS_WHO_POST = (
    r"\w*influen[ct]er\w*|\w*influent\w*|\w*bloggere?|\w*bloggers?|youtubere?|youtubers?|tiktokere?|tiktokers?"
    r"|instagrammere?|instagrammers?|vloggere?|vloggers?|content creators?"
)
_ENGAGES = (
    r"(?:send|giv|betal|samarbejd|brug|hyr|aftal|inviter|lån|tilbyd|sponsor|forær|engager|kontakt|spørg|bed|få)\w{0,4}"
    r"|(?:work|collaborat|partner|hir|pay|send|giv|gift|sponsor|invit|us|offer|lend|engag|contact|ask)(?:e|es|s|ing)?"
    r"|aftaler?|samarbejder?|deals?|partnerships?"
)
PAYS_FOR_MENTIONS = Pattern(
    hints("penge|money|gengæld|in return|exchange|mod ")
    + hints(
        "influen|blogger|tuber|tiktoker|creator|omtale|anbefal|nævn|anmeld|mention|recommend|review|gratis|rabat"
        "|free|disc"
    )
    + hints("instagrammer|vlogger| mod "),
    words(
        rf"(?:{_ENGAGES}){gap_chars(60)}(?:{_OTHERS_WHO_POST})",
        rf"(?:{_OTHERS_WHO_POST}){gap_chars(20)}(?:får|modtager|kampagne\w*|gets?|receives?|campaigns?|marketing)",
        r"influen\w+-?(?:kampagne|marketing|samarbejde|aftale)\w*",
        rf"(?:betale?r?|betaling|pay|pays|paying|payment){gap_chars(60)}"
        r"(?:omtaler?|nævner?|anbefaler?|mentions?|recommends?)",
        r"(?:mod|til gengæld for|in return for|in exchange for) "
        r"(?:(?:en|et|to|tre|fire|fem|\d+|nogle|et par|gode?|ærlige?|a|an|two|three|some|good|honest|their) ){0,3}"
        r"(?:omtaler?|anmeldelser?|opslag|story|stories|reels?|mentions?|reviews?|posts?)",
        rf"(?:gratis|rabat|penge|varer|free|discounts?|money|products){gap_chars(40)}(?:for|mod) (?:en |et |a |an )?"
        r"(?:omtaler?|mentions?|reviews?)",
        rf"(?:gratis|rabat|penge|discounts?|money|free (?!time\b)){gap_chars(40)}(?:for|mod) (?:en |et |a |an )?"
        r"(?:opslag|posts?)",
    ),
    unless=words(MARKED.key, r"ubetalt\w*|unpaid"),
)
_WHOEVER = r"(?:der|som|mod at|(?:hvis|når) (?:de|man|du|i|hun|han)|who|that|(?:if|when) (?:they|you|she|he))"
REWARDS_MENTIONS = Pattern(
    (*hints("gratis|rabat|gavekort|gift card|sponsor|free|discount|voucher"), *PERCENT_HINTS),
    words(rf"gratis|\w*rabat\w*|\d+ ?{PERCENT}|gavekort|sponsor\w*|free|\w*discounts?|vouchers?|gift cards?"),
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

# Goods and prices.

NAMES_UNSUITABLE = Pattern(
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
_OTHERS = (
    r"(?:konkurrent\w*|de andre|alle andre|naboen|nabobutikken|kæderne|andre (?:i \w+|\w+er|\w+e)|competitors?"
    r"|the others"
    r"|(?:any|every|all the) other \w+|other \w+s|the chains?|next door|down the (?:road|street)|rivals?)"
)
COMPARES_IN_PUBLIC = Pattern(
    hints(
        "modsat|i modsætning|bedre end|billigere end|hurtigere end|finere end|unlike|better than|cheaper "
        "than|faster than"
    )
    + hints("versus|måle sig|match|charge more|snyd|cheat|skidt|tager|bruger|bryd|overtræd|lyv|svindl|break|violat")
    + hints("lie|corners|ignor|only o|only w|only u|kun v|kun os"),
    words(
        rf"(?:modsat|i modsætning til|bedre end|billigere end|hurtigere end|finere end|unlike|better than|cheaper than"
        rf"|faster than|versus)(?: \w+){{0,3}}? {_OTHERS}",
        r"(?:modsat|i modsætning til|unlike)(?: \w+){1,4}? (?:i|ved siden af|nede på|in|next door"
        r"|on the corner)(?: \w+){0,2}?,?"
        r" (?:\w+ )?(?:vi|we|os|us)",
        rf"{_OTHERS} (?:kan ikke måle sig|can't match|cannot match|tager (?:\w+ )?mere|charge more|snyder|cheat\w*"
        rf"|bruger \w+"
        r"|sælger (?:\w+ )?skidt)",
        rf"(?:{_OTHERS}|(?:alle|all) (?:de )?(?:andre|other)(?: \w+){{1,5}}?|(?:alle|all) (?:de )?(?:andre|others))"
        r" (?:\w+ )?(?:bryder|overtræder|snyder|lyver|svindler|break(?:s|ing)? the|break \w+|violat\w+|cheats?|lies?"
        r"|lie to"
        r"|cuts? corners|ignores?)",
        r"(?:det er |it is )?(?:kun (?:vores|os|vi)|only (?:ours?|us|we))(?: \w+){0,2}?"
        r" (?:overholder|følger|complies|comply|obeys?|tells? the truth|taler sandt)",
    ),
    unless=words(
        r"dokument\w*|test\w*|målt|ifølge|prisen (?:pr|den) \d|according to|measured|survey\w*|undersøgelse\w*"
    ),
)
ADULTS_TRADE = Pattern(
    (),
    words(
        r"tatov\w*|tattoo\w*|sol(?:center|centre|arie)\w*|spiritus|snus|nikotin\w*|e-?cigaret\w*|vapes?|vaping"
        r"|fyrværkeri\w*|online casino|kasino\w*|betting|odds|energidrik\w*|fillers?|botox|kosmetiske (?:indgreb"
        r"|behandling\w*|operation\w*)|slankekur\w*|slankeprodukt\w*|sexlegetøj|kviklån\w*",
        r"tanning (?:salon|studio|bed)s?|sunbeds?|nicotine(?: \w+)?|e-cigarettes?|fireworks|casinos?|gambling"
        r"|energy drinks?"
        r"|cosmetic (?:surgery|treatments?|procedures?)|slimming (?:pills|products)|sex toys|payday loans?|liquor",
    ),
    unless=words(r"fjern\w*|remov\w*|hjælper folk ud af|museum\w*|help(?:s|ing)? people (?:quit|stop)|stop\w*"),
)
"""What a company deals in that is not for people under 18."""
_SAVED = r"(?:kr\.? ?|dkk ?|€ ?)?\d+"
_NOW = r"\b[^.;]{0,20}?\d[^;]{0,10}?\b(?:nu|now)\b[^.;]{0,12}?\d+"
_TEN = r"(?:\d+|ti|tyve|ten|fifteen|twenty|femten)"
_PRICE_CUTS = (
    r"\w*rabat(?:ter|kode\w*)?|prisnedsæt\w*|nedsatte?|\w*udsalg|udsalgs\w+|halv pris|halvpris|slagtilbud",
    rf"(?:spar|save) (?:op til |up to )?{_SAVED}|{_TEN} ?{PERCENT} (?:rabat|på|billigere|off|discount|cheaper)",
    rf"(?:før|was){_NOW}|black (?:friday|week)\w*|tilbudspris\w*|introduktionspris\w*|discount\w*",
    rf"half[- ]price|special offers?|sale on|sale prices?|^(?:udsalg|sale)$|\d+ ?{PERCENT} på \w+",
    r"(?:i stedet for|instead of) (?:(?:kr\.?|dkk|€) ?)?\d{2,}[\d.,]*"
    r"(?=$|[,;]| ?(?:kr|kroner|dkk|€|,-)| (?:til og med|until))",
    r"(?:winter|summer|spring|autumn|january|christmas|clearance|stock|flash|big) sale",
)
_CUT_HINTS = (
    hints("rabat|pris|nedsat|udsalg|tilbud|spar|save|%|før|was|black|discount|price|offer|sale|i stedet for|instead of")
    + PERCENT_HINTS
)
LOWERS_PRICE = Pattern(_CUT_HINTS, words(*_PRICE_CUTS))
"""What was asked before is more. Of two for one nobody has said what one costs."""
CUTS_PRICE = Pattern(
    _CUT_HINTS + hints(" for |buy |køb "),
    words(
        *_PRICE_CUTS,
        r"(?:to|tre|2|3|two|three) for (?:én|en|1|one|to|2|two)s?(?: pris)?",
        r"buy (?:\w+|\d+),? (?:pay for|get) \w+|køb (?:\w+|\d+),? (?:betal for|få) \w+",
    ),
)
FOR_SOME_ALONE = Pattern(
    hints("under |medlem|member|student|stud|pension|senior|første|first|ny|new "),
    words(
        r"under \d\d|\w*medlem\w*|members?|\w*studerende|students?|pensionist\w*|pensioners?|seniorer|seniors",
        r"(?:første|first) (?:\w+ )?(?:måned|box|kasse|ordre|køb|besøg|gang|month|order|purchase|visit|time)",
        r"(?:nye?|new) (?:kunder?|abonnenter|customers?|subscribers?|clients?)",
    ),
)
"""A price for some is not the shop's price."""
ORDERS_HERE = Pattern(
    hints("køb|bestil|buy|order"),
    words(
        r"(?:køb|bestil)\b[^.;]{0,50}?\b(?:her (?:på|i)|i opslaget|på (?:facebook|instagram|tiktok)|i shoppen)",
        r"(?:buy|order)\b[^.;]{0,50}?\b(?:here|in the (?:post|shop(?: tab)?)|on (?:facebook|instagram|tiktok))",
    ),
)
"""People are to buy by the post itself."""
COSTS_NOTHING = Pattern(
    hints("0 kr|gratis|free|dkk 0"),
    words(
        r"(?<![\d.,])0 kr\b(?!\.? (?:i (?:udbetaling|gebyr|oprettelse|rente)|om måneden|første))|dkk 0(?! down"
        r"| deposit)"
        r"|(?:gratis|free)(?! (?:levering|fragt|forsendelse|montering|gave|delivery|shipping|fitting|gift|samples?))"
    ),
)
"""The thing itself is given away, and not only what comes with it."""
SELLS_AHEAD = Pattern(
    (),
    words(
        r"gavekort\w*|forud\w*|forhånd\w*|forsalg\w*|\w*sæson\w*|årskort|næste år|20\d\d|online|web-?shop\w*"
        r"|til (?:sommer|efterår|forår|vinter)en"
        r"|sommerens|venteliste\w*",
        r"vouchers?|gift ?cards?|pre-?orders?|advance|ahead|early (?:bird|booking)|seasons?|season tickets?|next year"
        r"|waiting list|this (?:summer|autumn|spring|winter)|for (?:summer|autumn|spring|winter)",
    ),
)
"""What is bought today for later, or needs nobody in the shop."""
_AMOUNT = r"(?:(?:kr\.?|dkk|€|eur) ?\d[\d.,]*|\d[\d.,]* ?(?:kr|kroner|dkk|€|eur|euro)|\d[\d.]*,-)"
_WORTH = "".join(f"(?<!{word} )" for word in ("worth", "worth of", "value", "value of", "værdi", "værdi af", "værd"))
NAMES_PRICE = Pattern(hints("kr|dkk|€|eur|,-"), words(rf"{_WORTH}{_AMOUNT}"))
