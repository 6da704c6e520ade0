"""Places where people get in touch, and where they can be shown the way."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from wizard.checks.phrases.pattern import Pattern, hints, stems, words

# Where one writes to a profile. WhatsApp is as much a telephone, and X any letter.
ON_PLATFORM: Mapping[str, Pattern] = MappingProxyType(
    {
        # A messenger on a bicycle is none.
        "facebook": Pattern((), stems("facebook") + "|" + words(r"(?<!bike )(?<!cycle )(?<!cykel)messenger")),
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
GIVES_THINGS = Pattern(
    (),
    words(
        r"blod|\w*tøj\w*|bøger|\w*cykler|møbler|legetøj|ting|mad|tid|en hånd|garn|planter|ideer|din mening",
        r"blood|clothes|clothing|coats|books|\w*bikes|furniture|toys|things|food|time|a hand|plants|ideas"
        r"|your (?:views|opinion)",
    ),
)
"""What is handed in anywhere: it is no money."""
TAKES_NO_ROOM = Pattern(
    (),
    words(
        r"(?:\d+|to|tre|fire|fem|seks|flere) (?:hold|kurser|dage|gange|aftener)|\w*nyhedsbrev\w*|webinar\w*|online"
        r"|\w*medlem\w*|støttemedlem\w*|venteliste\w*|underskrift\w*"
        r"|interesseliste\w*",
        r"(?:\d+|two|three|four|five|six|several) (?:groups|classes|courses|days|times|evenings)|newsletters?"
        r"|webinars?|mailing list|members?\w*|waiting list|petition|supporters?|signatures?",
    ),
)
"""What one signs up for without sitting anywhere."""
LEAVES_A_PLATFORM = Pattern(
    (),
    words(
        r"i stedet for|frem for|væk fra|forlade\w*|flytte\w* fra|lukke[rs]?|holde[rs]? op|uden for|ikke længere"
        r"|fra \w+ til",
        # Or one that is what others are taught, or where others are.
        r"(?:where |hvor )?(?:others|de andre|andre) (?:\w+ ){0,2}?(?:on|på)",
        r"(?:lærer|underviser|kurser i|hjælper) (?:\w+ ){0,4}?(?:at bruge|i|med)|(?:teach|help|train)(?:es|s"
        r"|ing)? (?:\w+ ){0,4}?(?:use|on"
        r"|with|run)",
        r"instead of|rather than|away from|leav(?:e|ing)|move from|clos(?:e|ing)|stop|quit|no longer|from \w+ to",
    ),
)
"""A platform that is named is one that is given up, or that others are taught."""
THEY_ARE_ON = Pattern(
    hints(" on| på"),
    words(
        r"(?:they|(?:customers|clients|buyers|members|parents|guests|readers|players|patients)(?: \w+)?)(?:'re| are)"
        r" (?:all|mostly|nearly all|almost all|mainly) on",
        r"(?:all|most|nearly all) (?:of )?(?:our|the) (?:customers|clients|buyers|members|parents|guests"
        r"|readers|players"
        r"|patients) are on",
        r"(?:de|\w*(?:kunderne|kunder|medlemmerne|medlemmer|forældrene|gæsterne|læserne|køberne)) er (?:alle"
        r"|alle sammen"
        r"|næsten alle|stort set alle|mest) på",
        r"(?:alle|de fleste) (?:af )?(?:vores|de) \w*(?:kunder|medlemmer|forældre|gæster|læsere|købere) er på",
    ),
    unless=words(r"konkurrent\w*|andre|børn\w*|men|competitors?|others?|kids|children|but|rivals?|influencers?"),
)
"""Where those one sells to are said to be."""
NO_PROFILE_OF_OURS = Pattern(
    (),
    words(
        r"marketplace|markedsplads\w*|\w*-?gruppen?|egen|egne|tidligere|før|groups?|(?:my|\w+'s) own|formerly|used "
        r"to be",
    ),
)
"""A place on a platform that is not the company's profile there."""
