"""What it sounds like when people are treated: the medicine, the treatment, the pictures."""

from __future__ import annotations

from wizard.checks.phrases.pattern import Pattern, hints, words

NAMES_PRESCRIPTION = Pattern(
    hints("botox|botulinum|wegovy|ozempic|saxenda|mounjaro|semaglutid|recept|prescription|slankeindsprøjt"),
    words(
        r"botox\w*|botulinum\w*|wegovy|ozempic|saxenda|mounjaro|semaglutid\w*|receptpligtig\w*"
        r"|receptmedicin\w*|prescription(?:[- ]only)? (?:\w+ ){0,3}?(?:drugs?|medicines?|medication|tablets?|pills?"
        r"|wormers?|products?"
        r"|treatments?)|slankeindsprøjtning\w*"
    ),
    unless=words(r"nævn\w* ikke|not mention|forny\w*|renew\w*|afhent\w*|collect\w*|skåner|instead of"),
)
OFFERS_TREATMENT = Pattern(
    hints(
        "behandl|treat|laser|filler|botox|implant|bleg|whiten|operation|surg|inject|injektion|bøjle|braces|akupunktur"
    )
    + hints("massage|zoneterapi|acupunct|therapy|terapi"),
    words(
        r"\w*behandling(?:er|en|erne)?|laser\w*|fillers?|botox|\w*implantat\w*|tandblegning|operation(?:er|en)?"
        r"|injektion\w*"
        r"|\w*bøjler?|akupunktur|\w*massage|zoneterapi|treatments?|implants?|whitening|surgery|injections?|braces"
        r"|acupuncture"
    ),
    unless=words(r"ventetid\w*|personlig behandling|lige behandling|waiting times?"),
)
BEFORE_AFTER = Pattern(
    hints("før|before|patient|klient|client|testimon"),
    words(
        r"før[- /]?(?:og|/)?[- ]?efter(?:-?billeder?|-?foto\w*)?|før- og efter\w*|before[- /]?(?:and|&|/)[- ]?after",
        r"patienthistori\w*|patientudtalelse\w*|(?:patient|client) (?:stories|testimonials?)|patients tell",
    ),
    # A price before and after the subsidy shows nobody.
    unless=words(
        r"\w*pris(?:en|er)?|\w*tilskud\w*|moms|rabat\w*|regnestykke\w*|skat|prices?|costs?|subsid\w*|vat|tax|discount\w*"
    ),
)
