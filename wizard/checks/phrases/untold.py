"""What it sounds like when somebody is paid for what is to pass for their own word."""

from __future__ import annotations

from wizard.checks.phrases.advertising import MARKED
from wizard.checks.phrases.pattern import Pattern, hints, words

_AN_AD = r"(?:\w*reklamer?|annoncer?|salgstale|ads|adverts|an? (?:\w+ )?(?:ad|advert\w*|promotion|plug|sales pitch))"
_KIND = (
    r"(?:ordinary|normal|regular|proper|independent|editorial|(?:helt )?almindelig\w*|normal\w*|redaktionel\w*"
    r"|uafhængig\w*)"
)
_PIECE = (
    r"(?:articles?|stor(?:y|ies)|posts?|pieces?|columns?|news|recommendations?|artik\w*|nyhed\w*|indlæg\w*|opslag\w*"
    r"|omtaler?|historier?|anbefaling\w*)"
)
PAID_AND_UNTOLD = Pattern(
    hints(
        "reklame|annonce|salgstale| ad|advert|promotion|plug|pitch|ordinary|normal|regular|proper|independent|editorial"
    )
    + hints("almindelig|redaktionel|uafhængig|nobody|no one|quiet|between us|herself|himself|themselves|mention|say so")
    + hints(
        "label|mark it|disclose|favourite"
        "|selv har|themsel|herselv|himselv|ingen|hemmelig|for os selv|mellem os|nævn|oplys|mærk|som om|as if"
    ),
    words(
        rf"(?:not|never|\w+n't) (?:to )?(?:be |look |sound |read |feel |seem |come across )?(?:\w+ )?(?:like|as)"
        rf" {_AN_AD}",
        rf"(?:written|dressed up|laid out|made|posted|published|told|runs?|reads?) (?:\w+ )?(?:as|like) (?:an? "
        rf")?{_KIND} (?:news )?{_PIECE}",
        r"(?:siger?|says?),? (?:at |that )?(?:(?:hun|han|de) selv har (?:betalt|købt)"
        r"|(?:she|he|they) (?:paid for|bought) (?:it|them) (?:her|him|them)sel(?:f|ves))",
        r"(?:nobody|no one) (?:\w+ )?knows? (?:that )?(?:she|he|they) got (?:\w+ ){0,3}?free",
        r"(?:nobody|no one) (?:\w+ )?(?:knows?|sees?|guess(?:es)?|notices?|realises?|tells?) (?:that )?(?:it's|it is"
        r"|she's|he's|they're|it was|we)(?: \w+)? (?:paid|pay|an ad|sponsored|advert\w*)",
        r"keeps? (?:the (?:fee|payment|deal|money)|it|that) (?:quiet|between us|to (?:her|him)self|to themselves)",
        r"(?:we|they|she|he|you) (?:just |simply )?(?:don't|do not|never|won't|need not"
        r"|needn't) (?:mention it(?! (?:when|if|to)\b)|say so"
        r"|label it|mark it|disclose it|mention (?:that|who pays|the money))",
        r"(?:without|no need for) (?:the |an? )?(?:ad|advertising) (?:label|tag|mark)",
        r"som om (?:hun|han|de|det) (?:\w+ )?(?:(?:har|havde) (?:købt|fundet)|var (?:hendes|hans|deres) eget"
        r"|selv havde)"
        r"|as if (?:she|he|they) (?:had |have )?(?:bought|found|chose)|as if it (?:was|were) (?:her|his|their) own"
        r"|says? (?:it's|it is) (?:just )?(?:her|his|their) (?:own )?favourite",
        rf"(?:ikke|aldrig) (?:\w+ ){{0,2}}?(?:ligner?|lyder?(?: som)?|virker?(?: som)?|føles(?: som)?"
        rf"|fremstår?(?: som)?"
        rf"|ser ud som) (?:\w+ )?{_AN_AD}",
        rf"(?:skrevet|skrives|skriver|laves|lavet|bringes|ligner|sat op|vist) (?:\w+ ){{0,2}}?(?:en|som) (?:et |en "
        rf")?{_KIND} {_PIECE}",
        r"ingen (?:\w+ )?(?:ved|se|ser|opdager?|mærker?|gætter?|vide)(?: det)?,? (?:at )?(?:det|den|han|hun|de|vi)"
        r" (?:\w+ )?(?:er betalt|betaler|er (?:en )?(?:reklame|annonce))",
        r"hold(?:e|er)? (?:det|betalingen|beløbet|aftalen) (?:hemmelig\w*|for os selv|mellem os)",
        r"(?:vi|de|hun|han|man) (?:nævner|oplyser|mærker) (?:det|den|dem) (?:bare )?ikke"
        r"|det (?:nævner|oplyser|mærker) (?:vi|de|hun|han|man) (?:bare )?ikke",
    ),
    also=(
        # Somebody is paid for it: "free coffee" in the same line pays nobody.
        words(
            r"[£€$] ?\d+ (?:a|per|each|for (?:each|every|a|one)) (?:post|story|video|mention|article|piece|page)?",
            r"(?:she|he|they|shops?|advertis\w+|businesses|companies|suppliers?|bloggers?|influencers?)(?: \w+)?"
            r" (?:pays?(?! (?:the same|at|back|in|more|less)\b)|paid|gets? (?:paid|[£€$] ?\d+|a fee)|(?:is|are) paid)"
            r"|pays? (?:us )?[£€$] ?\d+|(?:got|gets?) (?:\w+ ){0,3}?free|får (?:\w+ )?gratis|we (?:\w+ )?pay (?:her"
            r"|him|them|for it)",
            r"paid (?:posts?|articles?|piece|mentions?|stories|story|content|placement)|in return for (?:a fee|money)",
            r"\d+ ?kr\.? (?:pr\.?|per|for (?:hver[t]?|et|en)) (?:opslag|artikel|story|video|omtale|gang)",
            r"(?:annoncør\w*|butikke[rn]\w*|firmae\w*|kunden|leverandør\w*|de|hun|han)(?: \w+)? (?:betaler|får (?:\d+"
            r"|penge|honorar|betaling|løn)|er betalt)|betaler \d[\d.]* ?kr\b|vi (?:\w+ )?betaler (?:hende|ham|dem"
            r"|for det)|mod betaling",
            r"(?:giver?|sender?|gives?|send) (?:hende|ham|dem|her|him|them) (?:en|et|a|an|some|free|gratis|\d)",
            r"\w+ (?:får|gets) (?:[£€$] ?)?\d[\d.]*",
            r"betalt(?:e)? (?:opslag|artik\w*|omtale\w*|indhold|historie\w*|indlæg)",
        ),
    ),
    unless=MARKED.key + "|" + words(r"#(?:ad|reklame|annonce|sponsored)"),
)
