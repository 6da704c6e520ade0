"""What it sounds like when a place to act, or a profile, has yet to be made."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from wizard.checks.phrases.pattern import Pattern, stems, words

_MADE = (
    r"(?:\w*side(?:n|r)?|\w*formular\w*|\w*system\w*|\w*knap\w*|\w*løsning\w*|\w*modul\w*|\w*kalender\w*"
    r"|\w* ?pages?|forms?|systems?|buttons?|calendar|tool)"
)
_UNLESS = words(
    r"skilt\w*|qr\w*|plakat\w*|signatur\w*|flyers?|kort|klistermærke\w*|link til|opdater\w*|signs?(?!-| up)|posters?"
    r"|signatures?"
    r"|stickers?|cards?|links? to|link|update\w*|improv\w*|forbedr\w*"
)


def _for(stem: str) -> Pattern:
    """A page, form or system for what `stem` names: "bookingside", "a page to sign up"."""
    return Pattern(
        (),
        stems(stem),
        also=(words(_MADE, r"web[- ]?shop\w*|netbutik\w*|online \w+"),),
        unless=_UNLESS,
    )


PLACE_TO: Mapping[str, Pattern] = MappingProxyType(
    {
        "buy": _for("køb|bestil|shop|butik|betaling|billet|order|ticket|checkout|payment"),
        "book": _for("(?<!face)book|bestil|reserv"),
        "sign_up": _for("tilmeld|indmeld|sign|enrol|regist"),
        "apply": _for("ansøg|job|stilling|apply|applic|vacanc"),
        "give": _for("giv|gave|støt|doner|donation|donat|support|bidrag"),
        "enquire": _for("kontakt|henvend|tilbud|contact|enquir|quote"),
    }
)
"""By what a campaign wants people to do."""
SETS_UP_A_PROFILE = Pattern(
    (),
    words(
        r"opret\w*|åbn\w*|lav(?:e|er)?|start\w*|klargør\w*|gør \w+ klar|få (?:\w+ )?op at stå|creat\w*"
        r"|set(?:ting)? up|open\w*"
        r"|mak(?:e|ing)|launch\w*|start\w*",
    ),
    also=(words(r"\w*profil\w*|\w*side(?:n)?|\w*konto\w*|\w*kanal\w*|profiles?|pages?|accounts?|channels?"),),
    unless=words(
        r"opslag\w*|video\w*|konkurrence\w*|posts?|videos?|contest\w*|annonce\w*|ads?|links?|link til|hjemmeside\w*"
        r"|website",
    ),
)
