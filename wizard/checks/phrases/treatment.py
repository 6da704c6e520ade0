"""What it sounds like when people are treated: the medicine, the treatment, the pictures."""

from __future__ import annotations

from wizard.checks.phrases.pattern import Pattern, hints, words

_ON_PRESCRIPTION = (
    r"(?:receptpligtig\w*(?: \w+)?|receptmedicin\w*|prescription(?:[- ]only)? (?:\w+ ){0,3}?(?:drugs?|medicines?"
    r"|medication|tablets?|pills?|wormers?|products?|treatments?))"
)
_SOLD = (
    r"(?:tilbud|rabat\w*|billig\w*|nedsat\w*|køb\w*|bestil\w*|få|spar|udsalg|anbefal\w*|pris\w*|fra|gratis|prøv|kr"
    r"|%|offers?|discounts?"
    r"|cheap\w*|buy|order|get|save|sale|recommend\w*|prices?|from|free|try|off|\d for \d)"
)
NAMES_PRESCRIPTION = Pattern(
    hints("botox|botulinum|wegovy|ozempic|saxenda|mounjaro|semaglutid|recept|prescription|slankeindsprøjt"),
    words(
        r"botox\w*(?![- ](?:fri|free)\b)|botulinum\w*|wegovy|ozempic|saxenda|mounjaro|semaglutid\w*"
        r"|slankeindsprøjtning\w*",
        # Of prescriptions in general one may speak: nothing is sold by it.
        rf"{_SOLD} (?:\w+ ){{0,4}}?{_ON_PRESCRIPTION}|{_ON_PRESCRIPTION}(?:\W+\w+){{0,5}}?\W+{_SOLD}",
    ),
    unless=words(
        r"nævn\w* ikke|not mention|\w*forny\w*|renew\w*|afhent\w*|collect\w*|skåner|instead of",
        r"hvorfor|hvad (?:er|betyder)|kræver|why|what (?:is|a|it)|needs?|require\w*|only after",
    ),
)
OFFERS_TREATMENT = Pattern(
    hints(
        "behandl|treat|laser|filler|botox|implant|bleg|whiten|operation|surg|inject|injektion|bøjle|braces|akupunktur"
    )
    + hints("massage|zoneterapi|acupunct|therapy|terapi"),
    words(
        r"\w*behandling(?:er|en|erne)?|laser\w*|fillers?|botox|\w*implantat\w*|tandblegning|operation(?:er|en)?"
        r"|injektion\w*"
        r"|\w*bøjler?|akupunktur|\w*massage|zoneterapi|treatments?|implants?|whitening"
        r"|(?<!the )(?<!our )(?<!in )(?<!at )surgery(?! hours)|injections?|braces"
        r"|acupuncture"
    ),
    unless=words(
        r"ventetid\w*|(?:personlig|lige|samme|venlig|god|ordentlig|fair|ens|dårlig) (?:\w+ )?behandling|waiting times?"
        r"|parker\w*|åbningstid\w*|where to park|parking|(?:fair|same|equal|kind|special|royal|vip) treatment"
    ),
)
_ALONE = (
    r"(?:(?<=før og efter)|(?<=before and after))(?<![a-zæøå] før og efter)(?<![a-z] before and after)(?=\W*$|[.,:;!)])"
)
"""As a heading, and not at the end of what one is to do."""
BEFORE_AFTER = Pattern(
    hints("før|before|patient|klient|client|testimon"),
    words(
        # "Exercises before and after a run" show nobody, and "stretch before and after" neither.
        rf"før(?:/|[ -]?og[ -]?|[- ])efter(?:(?:-| )?(?:billeder?|foto\w*|video\w*|historier|cases?|opslag)|{_ALONE})"
        r"|før/efter|før- og efter\w*"
        r"|before(?: and | & |/|[- ]and[- ])after(?:s| (?:pictures?|photos?|shots?|images?|videos?|stories|posts?"
        rf"|cases?)|{_ALONE})|before/after|before-and-after",
        r"(?:billede\w*|fotos?|resultat\w*|patient\w*|klient\w*|kunde\w*|pictures?|photos?|results?|patients?|clients?"
        r"|customers?|faces?|teeth|skin|smiles?|tænder|hud|ansigt\w*)[^.;]{0,30}? (?:før og efter|before and after)"
        r"(?=\W*$|[.,:;!)]| (?:en |et |a |an |the |deres |their )?(?:\w*behandling\w*|operation\w*|treatment\w*|surgery"
        r"|laser\w*|forløb\w*|botox|fillers?|implant\w*))",
        r"patienthistori\w*|patientudtalelse\w*|(?:patient|client) (?:stories|testimonials?)|patients tell",
    ),
    # A price before and after the subsidy shows nobody.
    unless=words(
        r"\w*pris(?:en|er)?|\w*tilskud\w*|moms|rabat\w*|regnestykke\w*|skat|prices?|costs?|subsid\w*|vat|tax"
        r"|discount\w*"
    ),
)
