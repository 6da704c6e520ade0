"""What it sounds like when people are to be led to believe what is not so, or some of them are not wanted."""

from __future__ import annotations

from wizard.checks.phrases.pattern import Pattern, hints, words

_GOES_ON = (
    r"(?:fornye[rs]?|binding\w*|binder|opsig\w*|fortsætter|abonnement\w*|renews?|cancel\w*|continues?|subscriptions?)"
)
HUSHES_UP = Pattern(
    hints("fornye|renew|binding|binder|opsig|cancel|fortsætter|continue|abonnement|subscription"),
    words(
        # Of what goes on itself nothing is said: "we never write to those who cancel" hushes up nothing.
        r"(?:(?:skriver?|siger?|nævner?|fortæller?|oplyser?) (?:vi |de |man )?(?:ikke|aldrig)(?: noget)?"
        r"|uden at (?:skrive|sige|nævne|fortælle)(?: noget)?),? (?:at |om,? (?:at )?|hvordan (?:man |de )?)"
        rf"[^.;]{{0,40}}?{_GOES_ON}",
        rf"(?:nævner?|oplyser?) (?:vi |de |man )?(?:ikke|aldrig) {_GOES_ON}",
        r"(?:do not|don't|never|not) (?:\w+ )?(?:say|tell|mention|write)(?: (?:them|people|anyone|anybody|customers"
        r"|members))? (?:that |about |how (?:to|they|one|people) )?(?:it |this |the |their |they |membership |a )"
        rf"{{0,3}}{_GOES_ON}",
        r"without (?:saying|telling|mentioning)(?: (?:them|people|anyone))? (?:that |about )?(?:it |the |they "
        rf"){{0,2}}{_GOES_ON}",
        rf"{_GOES_ON}[^.;]{{0,40}}?(?:med småt|gemt (?:væk|i)|in (?:the )?small print)",
    ),
)
"""That something goes on and costs money is not told."""
BEGINS_AGAIN = Pattern(
    hints("countdown|nedtælling|timer"),
    words(r"countdowns?|nedtælling\w*|timer"),
    also=(
        words(
            # In Danish "timer" are hours.
            r"(?:countdowns?|(?:a|the|our|countdown) timer|nedtælling\w*)[^.;]{0,40}?(?:(?:starts?|begins?) (?:over"
            r"|anew)"
            r"|starts? again|restarts?|resets?|(?:starter|begynder) (?:forfra|igen(?: hver|(?=\W*$))))"
        ),
    ),
)
_CUSTOMERS = (
    r"(?:kunde\w*|gæste?r?\w*|medlem\w*|elev\w*|klient\w*|patient\w*|customers?|guests?|members?|clients?|pupils?)"
)
_PRAISE = r"(?:citat\w*|udtalelse\w*|anbefaling\w*|quotes?|stor(?:y|ies))"
# Whoever makes up quotes for the blackboard deceives nobody: they have to be those of customers.
_THEIR_PRAISE = (
    rf"(?:testimonials?|kunde(?:citat|udtalelse|anbefaling|histori)\w*|{_CUSTOMERS}'? {_PRAISE}"
    rf"|{_PRAISE} (?:fra|af|from|of|by) (?:\w+ )?{_CUSTOMERS})"
)
MAKES_UP_QUOTES = Pattern(
    hints("quote|testimonial|citat|udtalelse|anbefaling|story|stories|histori"),
    words(
        rf"(?:make|making|made) up (?:\w+ ){{0,4}}?{_THEIR_PRAISE}|invent\w* (?:\w+ ){{0,3}}?{_THEIR_PRAISE}",
        rf"(?:find på|opfind\w*|opdigt\w*|digt|digte|digter) (?:\w+ ){{0,4}}?{_THEIR_PRAISE}",
        rf"(?:skriv\w*|write) (?:\w+ ){{0,3}}?{_THEIR_PRAISE} (?:selv|ourselves|myself|i deres navn|in their name)",
        rf"(?:skriv\w*|write) (?:\w+ ){{0,3}}?{_PRAISE} (?:i deres navn|in their name)",
        rf"(?:make up|invent|find på|opfind|digt|write|skriv) (?:(?:et par|nogle|en|et|a few|some|a|two|three|to"
        rf"|tre) )?"
        rf"{_PRAISE}(?: selv| ourselves| myself)?(?=\W*$|[.,;])",
    ),
)
RAISES_FIRST = Pattern(
    hints("pris|price"),
    words(r"prices?|prisen|priserne"),
    also=(
        words(
            r"(?:(?:put|sæt\w*|skru\w*) (?:the |our |vores )?(?:prices?|prisen|priserne) (?:up|op)"
            r"|(?:raise|hæv\w*) (?:the |our |vores )?(?:prices?|prisen|priserne)(?: up| op)?)[^.;]{0,60}?"
            r"\b(?:så|derefter|bagefter|inden|før|og sæt|then|before|so|and put)\b[^.;]{0,60}?(?:discount"
            r"|off|sale|offers?(?! (?:members|guests|customers|people|everyone|them)\b)|rabat\w*|tilbud\w*"
            r"|nedsæt\w*|sæt(?:ter)? (?:den|dem) ned|(?:den|dem) ned|(?:it"
            r"|them) down|udsalg\w*)"
        ),
    ),
    unless=words(r"behold\w*|stadig|keep|still"),
)
"""Higher first, so that what is taken off looks like more."""
TAKES_AS_OURS = Pattern(
    hints("photo|picture|billede|video|film"),
    words(
        r"(?:as (?:ours|our own|if we)|som vores egne|som om vi)",
    ),
    also=(
        words(
            r"(?:guests?'?s?|customers?'?s?|people's|followers'?|gæsternes|kundernes|folks|følgernes|andres"
            r"|others'?) (?:own |egne )?"
            r"(?:\w+ )?(?:photos?|pictures?|videos?|billeder|film)"
        ),
    ),
    unless=words(
        r"pas(?:se|ser)? (?:\w+ )?på|behandl\w*|omhu\w*|omhyggelig\w*|kreditér\w*|krediter\w*|treat\w*|car(?:e|eful\w*)"
        r"|look(?:ing)? after|credit\w*|respect\w*|respekt\w*|protect\w*"
    ),
)
_UNWANTED = (
    r"(?:foreigners|immigrants|gypsies|roma|muslims|jews|pensioners|(?:the )?disabled(?: people)?|fat people|old people"
    r"|gays?|udlændinge|indvandrere"
    r"|muslimer|jøder|romaer|pensionister|handicappede|tykke(?: mennesker)?|gamle mennesker|homoseksuelle)"
)
# Away from us or out of the picture: "no pensioners should eat alone" and "thick" frames keep nobody out.
_KEPT_OUT = (
    r"(?=\W*$|[.,;!)]| (?:på (?:\w+ )?(?:billed|foto|film|video|opslag)\w*|i (?:\w+ )?(?:billed|opslag|film"
    r"|video)\w*|i vores"
    r"|som (?:kunder|gæster|medlemmer)|hos os|her|tak|ind|velkomne|in (?:the |our |any )?(?:pictures|photos|posts|ads"
    r"|videos|films|shop|restaurant|pub|club|hotel)|on (?:the|our)|here|please|allowed|welcome|as (?:customers|guests"
    r"|members)|or |eller )|$)"
)
NOT_WANTED = Pattern(
    hints(
        "foreigner|immigrant|gyps|roma|muslim|jew|pension|disabled|people|gay|udlænding|indvandrer|jøde|handicap"
        "|tykke|mennesker"
    )
    + hints("homosek"),
    words(
        rf"(?:(?:no|ingen|avoid|undgå|keep out) {_UNWANTED}"
        rf"|(?:ikke|not|n't|don't) (?:want|like|take|show|serve|have|vise|tage imod|betjene)(?: (?:to|any|too many"
        rf"|for mange))? {_UNWANTED}"
        rf"|(?:vil|ønsker) (?:\w+ )?ikke (?:have )?(?:for mange )?{_UNWANTED}){_KEPT_OUT}",
        rf"(?:keep|hold\w*) {_UNWANTED} (?:out|away|ude|væk)",
    ),
)
"""People are kept away or out of the picture for who they are."""
