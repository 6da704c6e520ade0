"""What it sounds like when it is promised that nothing can go wrong."""

from __future__ import annotations

from wizard.checks.phrases.health import FIGURE_OF_SPEECH
from wizard.checks.phrases.pattern import Pattern, hints, words

_SAFE_UNLESS = words(
    r"aflys\w*|fortryd\w*|bytte\w*|betal\w*|bind\w*|prøve(?:time|periode)\w*|cancel\w*|refund\w*|return\w*|pay\w*|trial"
    r"|kan ikke (?:love|garantere)|cannot (?:promise|guarantee)|dokument\w*|teste[dt]|certific\w*|en ?71|ce-mærk\w*"
    r"|øvelse\w*|exercis\w*|løb\w*|run\w*|hverdag\w*|everyday",
    r"hunde?\w*|puddel\w*|dogs?|breeds?|katte?\w*|cats?|sengetøj|dyner?|bedding|pillows?|møbler\w*|furniture|lak\w*"
    r"|paint\w*|maling\w*|gulv\w*|cars?|bil(?:en)?|nabo\w*|neighbours?|byggeri\w*|building\w*|legeplads\w*"
    r"|udlejning\w*|rentals?|væg\w*|walls?|kommune\w*|snog\w*|edderkop\w*|spiders?|fisk\w*",
    FIGURE_OF_SPEECH,
)
PROMISES_SAFETY = Pattern(
    hints("virkning|side effect|side-effect|risiko|risk|allerg|ufarlig|uskadelig|harmless|sikker|safe"),
    words(
        r"(?:ingen|uden|nul|fri for|no|without|zero|free of|free from) (?:nogen |form for |any )?(?:bivirkning\w*"
        r"|side[- ]effects?|allergiske? reaktion\w*|allergic reactions?|skadelige? virkning\w*)",
        r"(?:ingen|uden|nul|no|without|zero)(?: \w+)? (?:risiko|risk)(?: for| of)? (?:at |a |an )?(?:reaktion\w*"
        r"|allergi\w*|infektion\w*|smitte|bivirkning\w*|reactions?|allerg\w*|infections?|side effects?)",
        r"(?:helt|fuldstændig\w*|fuldkommen|100 ?(?:%|procent)|completely|totally|perfectly|absolutely|entirely|100 ?%"
        r"|100 per ?cent) (?:risikofri\w*|sikkert? for (?:alle(?! pengene)|gravide|børn)|allergivenlig\w*"
        r"|hypoallergen\w*|risk-?free|safe for (?:every(?:one|body)|all|anyone|babies|children|pregnan\w+)"
        r"|hypoallergenic)",
        # Of what is put on or into the skin.
        r"hypoallergen(?:e|t|isk\w*)? (?:blæk|farver?|creme\w*)|hypoallergenic (?:ink|colou?rs?|creams?)",
    ),
    unless=_SAFE_UNLESS,
)
"""What nobody can promise of a treatment or a product: that it never does any harm."""
SAFE_WITH_ALLERGY = Pattern(
    hints("allerg|coeliac|celiac|intoleran|cøliaki"),
    words(
        r"(?:safe|fine|suitable|ok|okay) for (?:anyone|people|everyone|those|all|children|customers|guests|kids|you)"
        r"(?: \w+){0,2} with (?:\w+ ){0,5}?(?:allerg\w*|c(?:o)?eliac\w*|intoleran\w*)"
        r"|safe for (?:\w+ )?(?:coeliacs?|celiacs?|allerg\w*)",
        r"(?:sikker|sikre|sikkert|tryg|trygge|trygt|ufarlig\w*) for (?:alle|folk|dem|børn|gæster|kunder"
        r"|dig)(?: \w+){0,2}"
        r" med (?:\w+ ){0,4}?(?:\w*allergi\w*|cøliaki)|(?:kan|tåles) (?:trygt|roligt|sagtens|uden fare|uden risiko)"
        r" (?:spises|nydes|tåles) (?:\w+ )?(?:af|ved|med) (?:\w+ ){0,3}?(?:\w*allergi\w*|cøliaki)",
    ),
)
MADE_NEAR_ALLERGENS = Pattern(
    (),
    words(
        r"(?:same|one) (?:kitchen|line|room|oven|unit|machine|mill|bakehouse)|traces?|may contain|(?:nuts?|milk|flour"
        r"|wheat|gluten) included|cross-contaminat\w*",
        r"(?:samme|ét|et|én|en enkelt) (?:køkken|linje|rum|ovn|maskine|bageri)|spor af|kan indeholde",
    ),
)
"""They make other things at the same place, by their own words."""
PROMISES_NO_HURT = Pattern(
    hints("reaktion|reaction|smerte|pain|ufarlig|uskadelig|harmless| ar|scar|skade|harm|gener|injur"),
    words(
        r"(?:ingen|uden|nul|fri for|no|without|zero|free of|free from) (?:nogen |form for |any )?(?:reaktion\w*"
        r"|reactions?(?! needed)|ar|arvæv|scars?|scarring|smerter|pain(?!,? no gain)|gener(?! (?:for|fra|hos)\b))",
        r"(?:ingen|uden|nul|no|without|zero)(?: \w+)? (?:risiko|risk)(?: for| of)? (?:at |a |an )?(?:ar|skade\w*"
        r"|scar\w*|harm|injur\w*)",
        r"(?:helt|fuldstændig\w*|fuldkommen|100 ?(?:%|procent)|completely|totally|perfectly|absolutely|entirely|100 ?%"
        r"|100 per ?cent) (?:ufarlig\w*|uskadelig\w*|harmless)",
        r"(?:ingen|no) (?:risiko|risk),? (?:og |and )?(?:ingen|no) (?:ar|smerter|scars|pain)",
    ),
    unless=_SAFE_UNLESS,
)
"""The same where it is people who are treated: a car and a house have scars too."""
