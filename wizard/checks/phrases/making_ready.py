"""What it sounds like when a place to act, or a profile, has yet to be made."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from wizard.checks.phrases.pattern import Pattern, words

_MADE_DA = r"(?:siden?|formular\w*|system\w*|knap(?:pen)?|løsning\w*|modul\w*|kalender\w*)"
_MADE_EN = r"(?:pages?|forms?|systems?|buttons?|modules?|calendars?|tools?)"
_MADE = rf"(?:\w*{_MADE_DA}|{_MADE_EN})"
_UNLESS = words(
    r"skilt\w*|qr\w*|plakat\w*|signatur\w*|flyers?|kort|klistermærke\w*|link til|opdater\w*|signs?(?!-| up)|posters?"
    r"|signatures?"
    r"|stickers?|cards?|links? to|link|update\w*|improv\w*|forbedr\w*|næste (?:sæson|år)|next (?:season|year)|brochure"
    r"|avisen"
)


def _for(compound: str, noun: str, verb: str, *others: str) -> Pattern:
    """A page, form or system for one act: "bookingside", "sign-up form", "a page to sign up on".

    The word alone is none: a photo book is no booking, and a design no sign-up.
    """
    return Pattern(
        (),
        words(rf"\w*(?:{compound}|{noun}|{verb})\w*", *others),
        # Across "where": that begins a clause of its own.
        also=(
            words(
                rf"(?:{compound})-?{_MADE_DA}",
                rf"(?:{noun})[- ]?{_MADE_EN}|online[- ](?:{compound}|{noun})\w*",
                rf"{_MADE}(?: \w+){{0,2}},? (?:til|for|to|hvor|som|med|where|with) (?:\w+ ){{0,4}}?(?:{verb})\w*",
                *others,
            ),
        ),
        unless=_UNLESS,
    )


PLACE_TO: Mapping[str, Pattern] = MappingProxyType(
    {
        "buy": _for(
            "købs|bestillings|betalings|billet|salgs",
            "order|ticket|checkout|payment|shop",
            "køb|bestil|betal|buy|order|pay",
            r"\w*web[- ]?shop\w*|\w*netbutik\w*|online (?:shop|store)",
        ),
        "book": _for(
            "booking|bestillings|reservations|tidsbestillings",
            "booking|reservation|appointment",
            "book(?!keep)|bestil|reserv",
        ),
        "sign_up": _for(
            "tilmeldings|indmeldelses|indmeldings",
            "sign-?up|sign up|registration|enrolment|membership",
            "tilmeld|indmeld|melde sig|sign up|sign-up|register|enrol|join",
        ),
        "apply": _for(
            "ansøgnings|job|stillings",
            "application|job|vacanc(?:y|ies)|careers?",
            "ansøg|søge job|apply|applic",
        ),
        "give": _for(
            "donations|støtte|gave|bidrags|indsamlings",
            "donation|donate|giving|fundraising",
            "give(?! væk)|støtte|doner|donat|give money|support us",
        ),
        "enquire": _for(
            "kontakt|henvendelses",
            "contact|enquiry|quote request",
            "kontakt|henvend|få et tilbud|contact|enquir|get a quote",
        ),
    }
)
"""By what a campaign wants people to do."""
_PROFILE = r"[\w-]*(?:profil(?:en)?|side(?:n)?|konto(?:en)?|kanal(?:en)?|profiles?|pages?|accounts?|channels?)"
_NO_PREPOSITION = r"(?:(?!(?:på|til|for|i|af|om|med|on|to|of|in|with|about)\b)[\w-]+ ){0,3}?"
SETS_UP_A_PROFILE = Pattern(
    (),
    words(
        # The profile itself, and nothing on it or for it.
        rf"(?:opret\w*|klargør\w*|creat\w*|set(?:ting)? up|launch\w*) {_NO_PREPOSITION}{_PROFILE}",
        rf"(?:lav(?:e|er)?|start\w*|mak(?:e|ing)) (?:en|et|a|an|the|our|vores|den|ny|nye|egen) "
        rf"{_NO_PREPOSITION}{_PROFILE}"
        r"(?! (?:tidy|nicer|better))",
        rf"(?:åbn\w*|open\w*|start\w*) {_NO_PREPOSITION}{_PROFILE}(?! (?:for|to|til|mod)\b)",
        rf"gør {_NO_PREPOSITION}{_PROFILE} klar|få {_NO_PREPOSITION}{_PROFILE} op at stå",
    ),
    unless=words(
        r"opslag\w*|video\w*|konkurrence\w*|posts?|videos?|contest\w*|annonce\w*|ads?|links?|link til|hjemmeside\w*"
        r"|website|forside\w*|cover|admin\w*|guide|vagtplan|rota|navnet|highlights",
    ),
)
