"""What it sounds like when people are to be led to believe what is not so, or some of them are not wanted."""

from __future__ import annotations

from wizard.checks.phrases.pattern import Pattern, hints, words

HUSHES_UP = Pattern(
    hints("fornye|renew|binding|binder|opsig|cancel|fortsætter|continue|abonnement|subscription"),
    words(
        r"(?:skriver?|siger?|nævner?|fortæller?|oplyser?) (?:\w+ ){0,2}?(?:ikke|aldrig)|uden at (?:skrive|sige|nævne"
        r"|fortælle)"
        r"|med småt"
        r"|gemt (?:væk|i)",
        r"(?:do not|don't|never|not) (?:\w+ )?(?:say|tell|mention|write)|without (?:saying|telling|mentioning)|(?:in "
        r")?small print",
    ),
    also=(
        words(
            r"fornye[rs]?|binding\w*|binder|opsig\w*|fortsætter|abonnement\w*|renews?|cancel\w*|continues?"
            r"|subscriptions?"
        ),
    ),
)
"""That something goes on and costs money is not told."""
BEGINS_AGAIN = Pattern(
    hints("countdown|nedtælling|timer"),
    words(r"countdowns?|nedtælling\w*|timer"),
    also=(
        words(
            r"(?:countdown|timer|nedtælling\w*)[^.;]{0,40}?(?:starts? (?:again|over|anew)|restarts?|resets?"
            r"|(?:starter|begynder)"
            r" (?:forfra|igen)|every day|hver dag)"
        ),
    ),
)
MAKES_UP_QUOTES = Pattern(
    hints("quote|testimonial|citat|udtalelse|anbefaling|story|stories|histori"),
    words(
        r"(?:make|making|made) up (?:\w+ ){0,4}?(?:quotes?|testimonials?|stor(?:y|ies) from)|invent\w* (?:\w+ "
        r"){0,3}?(?:quotes?"
        r"|testimonials?)",
        r"(?:find på|opfind\w*|digt\w*) (?:\w+ ){0,4}?(?:citat\w*|udtalelse\w*|anbefaling\w*|kundehistori\w*)",
        r"(?:skriv\w*|write) (?:\w+ ){0,3}?(?:citat\w*|udtalelse\w*|quotes?|testimonials?) (?:selv|ourselves|myself"
        r"|i deres navn"
        r"|in their name)",
    ),
)
RAISES_FIRST = Pattern(
    hints("pris|price"),
    words(r"prices?|prisen|priserne"),
    also=(
        words(
            r"(?:put|raise|hæv\w*|sæt\w*|skru\w*) (?:the |our |vores )?(?:prices?|prisen|priserne)(?: up| "
            r"op)?[^.;]{0,60}?(?:discount"
            r"|off|sale|offer|rabat\w*|tilbud\w*|nedsæt\w*|sæt(?:ter)? (?:den|dem) ned|udsalg\w*)"
        ),
    ),
)
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
)
_UNWANTED = (
    r"(?:foreigners|immigrants|gypsies|roma|muslims|jews|pensioners|(?:the )?disabled|fat people|old people|gays?"
    r"|udlændinge|indvandrere"
    r"|muslimer|jøder|romaer|pensionister|handicappede|tykke|gamle mennesker|homoseksuelle)"
)
NOT_WANTED = Pattern(
    hints(
        "foreigner|immigrant|gyps|roma|muslim|jew|pension|disabled|people|gay|udlænding|indvandrer|jøde|handicap|tykke|mennesker"
    )
    + hints("homosek"),
    words(
        rf"(?:no|ingen|avoid|undgå|keep out|hold\w*) {_UNWANTED}"
        rf"|(?:ikke|not|n't|don't) (?:want|like|take|show|serve|have|vise|tage imod|betjene)(?: (?:to|any|too many"
        rf"|for mange))? {_UNWANTED}"
        rf"|(?:vil|ønsker) (?:\w+ )?ikke (?:have )?(?:for mange )?{_UNWANTED}",
    ),
)
"""People are kept away or out of the picture for who they are."""
