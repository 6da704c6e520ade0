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
_OF_THINGS = "".join(f"(?<!{thing} )" for thing in ("book", "film", "game", "music", "product", "theatre"))
_REVIEWS = (
    rf"(?:anmeldelser|anbefalinger) (?:af|om|til) (?:os|vores)|(?:anmeldelser|anbefalinger) på {_SITES}"
    rf"|{_OF_THINGS}reviews? (?:of|about|for) (?:us|our)|{_OF_THINGS}reviews? on {_SITES}(?! of)|os (?:\w+ )?stjerner"
    rf"|us (?:\w+ )?stars"
)
_LETS_UNSAID = (
    r"(?:uden at (?:\w+ )?(?:mærke|markere|skrive|oplyse|fortælle|sige|nævne|mærkes|markeres|fremgår)"
    r"|behøver (?:\w+ )?ikke (?:at )?(?:skrive|nævne|mærke|sige|oplyse)|needn't (?:mention|say|mark|tell)"
    r"|(?:need|do) not (?:have to |need to )?(?:mention|say|mark|tell)|don't (?:have|need) to (?:mention|say|mark)"
    r"|without (?:marking|labell?ing|saying|telling|mentioning|disclosing|writing))"
)
# That somebody works here, was paid or was given it. Who is shown without a name has a right to that.
_UNTOLD = (
    r"(?:\w*reklame\w*|\w*annonce\w*|arbejder (?:her|hos|for)|er ansat\w*|betalt\w*|\w*betaling|honorar\w*"
    r"|hvor (?:de|man|du|vi) arbejder"
    r"|(?:er|var) fra (?:os|firmaet|virksomheden|butikken|skolen)|(?:vi|de|man|du|jeg) (?:selv )?(?:er|ejer) (?:\w+ )?"
    r"(?:ejere?|ejeren|stedet|butikken|ansatte?|gift)"
    r"|fået (?:\w+ )?(?:gratis|forær\w*|betalt)|ads?|advert\w*|sponsor\w*|fees?|payments?|deals?|works? (?:here|for)"
    r"|employed|paid for|(?:was|were|are|is|being|get|got) paid|where (?:they|you|one|we) works?"
    r"|(?:the )?owners?|(?:(?:got|get|gets) (?:it |them )?|(?:it|they|that) (?:was|were) )(?:\w+ )?(?:free|gifted"
    r"|a gift|for nothing)"
    r"|the gift)"
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
        _LETS_UNSAID,
    ),
    also=(
        rf"\b{_LETS_UNSAID}\b[^.;]{{0,40}}?\b{_UNTOLD}\b|^(?![\s\S]*\b{_LETS_UNSAID}\b)[\s\S]*"
        + words(
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
            r"(?:skrive|nævne|mærke|sige|oplyse|fortælle|markere)[^.;]{0,40}?\b(?:reklame\w*|annonce\w*|(?:er"
            r"|var) betalt"
            r"|(?:det|den|de) (?:fik|har fået|er|var) (?:\w+ )?(?:gratis|betalt|en gave))",
            r"(?:write|mention|mark|say|tell|label|disclose)[^.;]{0,40}?\b(?:ad|advert\w*|(?:it|they|you"
            r"|that) (?:was|were|are) (?:paid|free|given)"
            r"|the (?:gift|fee)|got it (?:for )?free|sponsored|reklame)",
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
    r"(?:send|giv|betal|samarbejd|brug|hyr|aftal|inviter|lån|tilbyd|sponsor|forær|engager)\w{0,4}"
    r"|(?:work|collaborat|partner|hir|pay|send|giv|gift|sponsor|invit|us|offer|lend|engag)(?:e|es|s|ing)?"
    r"|aftaler?|samarbejder?|deals?|partnerships?"
)
_ASKS = r"(?:(?:kontakt|spørg|bed|få)\w{0,4}|(?:contact|ask)(?:s|ing)?|gets?)"
_TO_POST = (
    r"(?:gratis|rabat|betal\w*|gaver?|opslag|story|stories|reels?|video\w*|omtal\w*|anbefal\w*|vise?r?|prøve|nævne?r?|skriver?e?"
    r"|free|paid|discount|gifts?|posts?|mention\w*|recommend\w*|show\w*|try|tries|reviews?|feature\w*|write|talk about)"
)
"""Whoever is only asked to come by is not asked to mention anybody."""
PAYS_FOR_MENTIONS = Pattern(
    hints("penge|money|gengæld|in return|exchange|mod ")
    + hints(
        "influen|blogger|tuber|tiktoker|creator|omtale|anbefal|nævn|anmeld|mention|recommend|review|gratis|rabat"
        "|free|disc"
    )
    + hints("instagrammer|vlogger| mod "),
    words(
        rf"(?:{_ENGAGES}){gap_chars(60)}(?:{_OTHERS_WHO_POST})(?!')",
        rf"{_ASKS} {gap_chars(40)}(?:{_OTHERS_WHO_POST})(?!'){gap_chars(60)}{_TO_POST}",
        rf"(?:{_OTHERS_WHO_POST}){gap_chars(20)}(?:får|modtager|kampagne\w*|gets?|receives?|campaigns?|marketing)",
        r"influen\w+-?(?:kampagne|marketing|samarbejde|aftale)\w*",
        # "When people pay, mention …" and "pay attention when somebody mentions us" pay nobody for it.
        r"(?<!når )(?<!kunderne )(?<!gæsterne )(?:betale?r?|betaling)(?! (?:på|i|ved|regning\w*)\b)"
        rf"{gap_chars(60)}(?<!når de )(?:omtaler?|nævner?(?! (?:vi|I|du|gerne)\b)|anbefaler?)",
        r"(?<!people )(?<!customers )(?<!guests )(?<!they )(?<!you )(?:pay|pays|paying|payment)"
        rf"(?! (?:attention|heed|at|by|in|a visit)\b){gap_chars(60)}(?:mentions?|recommends?)(?! (?:our|the|that)\b)",
        r"(?:(?<!ind )(?<!os )(?<!op )(?<!kamp )(?<!kampen )mod|til gengæld for|in return for|in exchange for) "
        r"(?:(?:en|et|to|tre|fire|fem|\d+|nogle|et par|gode?|ærlige?|a|an|two|three|some|good|honest|their) ){0,3}"
        r"(?:omtaler?|anmeldelser?|opslag|story|stories|reels?|mentions?|reviews?|posts?)",
        # Not of a time that is kept free, nor of money that is asked for.
        rf"(?:gratis|rabat|penge|varer|free (?!(?:half|an|the|for|time|slots?|days?)\b)|discounts?|(?<!for )money"
        rf"|products)"
        rf"{gap_chars(40)}(?:for|mod) (?:en |et |a |an )?(?:omtaler?|mentions?|reviews?)(?! of (?:the|our|last))",
        rf"(?:gratis|rabat|penge|discounts?|(?<!for )money|free (?!(?:half|an|the|for|time|slots?|days?)\b))"
        rf"{gap_chars(40)}(?:for|mod) (?:en |et |a |an )?(?:opslag|posts?)",
    ),
    unless=words(
        MARKED.key,
        r"ubetalt\w*|unpaid",
        # Who is told something, or is taught, is given nothing for a post.
        r"pressemeddelelse\w*|press releases?|workshops?|kursus|kurser|foredrag|courses?|class(?:es)?",
    ),
)
_REWARD = (
    rf"(?:gratis(?! (?:indhold|materiale|billeder|reklame))|\w*rabat\w*|\d+ ?{PERCENT}|gavekort|sponsor\w*"
    r"|free(?! (?:content|material|pictures|photos|publicity))|\w*discounts?|vouchers?|gift cards?)"
)
_WHOEVER = r"(?:der|som|mod at|(?:hvis|når) (?:de|man|du|i|hun|han)|who|that|(?:if|when) (?:they|you|she|he))"
_MENTIONS_US = (
    rf"\b{_WHOEVER} (?:(?:omtale[rs]?|nævner?|anmelde[rs]?|tagger?|anbefale[rs]?) (?:os|vores)"
    r"|(?:poster|lægger|deler) (?:\w+ )?(?:billede|billeder|story|video) (?:op )?(?:af|fra|med) (?:os|vores)"
    r"|(?:mentions?|reviews?|tags?|recommends?) us"
    r"|posts? (?:a )?(?:pictures?|photos?|story|video) (?:of|from|with) (?:us|our))\b"
)
REWARDS_MENTIONS = Pattern(
    (*hints("gratis|rabat|gavekort|gift card|sponsor|free|discount|voucher"), *PERCENT_HINTS),
    words(_REWARD),
    # What is free in the next sentence rewards nobody.
    also=(words(rf"{_REWARD}[^.;]{{0,80}}?{_MENTIONS_US}|{_MENTIONS_US}[^.;]{{0,80}}?\b{_REWARD}"),),
    unless=PAYS_FOR_MENTIONS.unless,
)
