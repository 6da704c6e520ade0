"""What it sounds like when advertising is hidden, marked or paid for."""

from __future__ import annotations

from wizard.checks.phrases.duty import LET_OFF_HINTS, let_off
from wizard.checks.phrases.pattern import PERCENT, PERCENT_HINTS, Pattern, gap, gap_chars, hints, words

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
    hints("need to |leave |#reklame")
    + hints("skjult|hidden|privatperson|as private|uden at|without|falsk|fake|som om|as if|som almindelige|as ordinary")
    + hints("#ad|#gift|#spons|#annonce|som tilfæld|as normal|as random|do not")
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
        r"(?:not|n't|never) (?:to )?(?:put|use|write|add|include|mark)[^.;]{0,15}#(?:ad|gifted|sponsored|reklame)\b"
        r"|(?:without|leave out|leave off|drop|skip|no) (?:the |any )?#(?:ad|gifted|sponsored)\b",
        r"no need to (?:(?:mark|label) (?:it|them|posts?)|(?:mention|disclose) (?:the )?(?:gift|fee|payment|that it))"
        r"|leave (?:the )?(?:#ad|ad (?:tag|label|mark)) (?:off|out)",
        r"(?:uden|drop|undlad\w*|ingen) #(?:reklame|annonce|ad|sponsoreret)\b"
        r"|ikke (?:\w+ ){0,2}?(?:skrive?r?|sætte?r?|bruge?r?)[^.;]{0,15}#(?:reklame|annonce|ad)\b",
        r"uden at (?:\w+ )?(?:mærke|markere|skrive|oplyse|fortælle|sige|nævne|mærkes|markeres|fremgår)",
        r"behøver (?:\w+ )?ikke (?:at )?(?:skrive|nævne|mærke|sige|oplyse)|needn't (?:mention|say|mark|tell)",
        r"(?:need|do) not (?:have to |need to )?(?:mention|say|mark|tell)|don't (?:have|need) to (?:mention|say|mark)",
        r"without (?:marking|labell?ing|saying|telling|mentioning|disclosing|writing)",
    ),
    also=(
        words(
            r"\w*reklame\w*|annonce|arbejder (?:her|hos|for)|er ansat|betalte?|privatpersoner",
            r"hvor (?:de|man|du) arbejder|hvem (?:de|man) er|er fra (?:os|firmaet|virksomheden|butikken|skolen)",
            r"#\w+|ads?|fees?|payments?|deals?|\w*betaling\w*|honorar\w*|gratis|free|advert\w*|works? (?:here|for)"
            r"|employed|paid|private|where (?:they|you|one) works?"
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
