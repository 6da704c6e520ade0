"""Places where people get in touch, and where they can be shown the way."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from wizard.checks.phrases.pattern import Pattern, stems, words

# Where one writes to a profile. WhatsApp is as much a telephone, and X any letter.
ON_PLATFORM: Mapping[str, Pattern] = MappingProxyType(
    {
        "facebook": Pattern((), stems("facebook|messenger")),
        **{
            platform: Pattern((), stems(platform))
            for platform in ("instagram", "linkedin", "tiktok", "youtube", "pinterest", "snapchat", "reddit")
        },
    }
)
"""By the platform that a place where enquiries come in is on."""

BY_MESSAGE = Pattern((), words(r"\w*besked(?:er|en|erne)?|chat\w*|dm'?s?|indbakke\w*|messages?|inbox"))
NAMES_OWN_PLACE = Pattern(
    (),
    words(
        r"hjemmeside\w*|\w*signatur\w*|visitkort\w*|skilt\w*|plakat\w*|\w*butikken|kvittering\w*|faktura\w*"
        r"|tilbud(?:ene|dene)"
        r"|pakken|pakkerne|menukort\w*|\w*biler(?:ne)?|klistermærke\w*|nyhedsbrev\w*|qr-?\w*|påmindelse\w*"
        r"|venteværelse\w*",
        r"website|\w*signatures?|business cards?|signs?|posters?|in (?:the|our) (?:shop|parcels?|van|vans)|receipts?"
        r"|invoices?"
        r"|quotes?|menus?|stickers?|newsletters?|qr|reminders?|waiting room",
    ),
)
BUYS_THERE = Pattern(
    (),
    words(
        r"\w*(?:web|net)?butik(?:ken|kerne|ker)?|webshop\w*|\w*billet(?:side|ter|salg)\w*|kassen|billetter",
        r"(?:the |web |our |online )*shop|webshop|store|ticket (?:page|shop|office)|tickets|till|checkout",
    ),
)
"""Where one buys without asking anybody first."""
GIVES_THERE = Pattern(
    (),
    words(
        r"donation\w*|doner\w*|støt\w*|bidrag\w*|gave\w*|mobilepay\w*|mobile pay|giro\w*|konto\w*|bank\w*"
        r"|betalings\w*|kort"
        r"|indsamling\w*|hjemmeside\w*|webside\w*|web\w*|formular\w*|bøsse\w*|kassen|butikken|online",
        r"donat\w*|giv(?:e|ing)\w*|support\w*|account|bank\w*|payment\w*|card|collection\w*|website|web \w+|forms?"
        r"|tins?"
        r"|the (?:shop|till|desk|door)|online|page",
    ),
)
"""Where one can give money."""
LEAVES_A_PLATFORM = Pattern(
    (),
    words(
        r"i stedet for|frem for|væk fra|forlade\w*|flytte\w* fra|lukke[rs]?|holde[rs]? op|uden for|ikke længere"
        r"|fra \w+ til",
        r"instead of|rather than|away from|leav(?:e|ing)|move from|clos(?:e|ing)|stop|quit|no longer|from \w+ to",
    ),
)
"""A platform that is named is one that is given up."""
