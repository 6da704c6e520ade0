"""What somebody says there is not, or not any more: a platform, video, a website, a person in front of the camera."""

from __future__ import annotations

import re

from wizard.checks.phrases.pattern import NormalizedText, Pattern, reads_text, words

_PLATFORMS = "facebook|instagram|linkedin|tiktok|youtube|pinterest|snapchat|threads"
_LEFT = re.compile(
    r"\b(?:leaving|leave|(?:stop|stopping|stopped)(?: with| on| using| posting on)?|quit(?:ting)?|clos(?:e|ing)|done "
    r"with|giv(?:e|ing) up"
    r"|forlader|stopper (?:på|med)|lukker|holder op (?:med|på)|dropper|færdige? med"
    rf"|no longer (?:on|use)|not on|ikke (?:længere|mere) på) (?:our |vores |at bruge |at slå op på "
    rf")?(?P<platform>{_PLATFORMS})\b"
    r"(?! (?:ads|adverts|annoncer|group|gruppe))"
)
_SELDOM_THERE = re.compile(
    r"\b(?:hardly any(?:one|body)?|few|none|not|never|n't|nobody|de færreste|få|ingen|ikke|aldrig|næsten ingen)\b(?: "
    r"\w+){0,5} "
    rf"(?:on|på|use|uses|bruger) (?P<platform>{_PLATFORMS})\b"
)
_NAME = r"[A-ZÆØÅ][^\W\d_]+"
_SHY = re.compile(
    rf"\b({_NAME}) (?:does not|doesn't|does n't|won't|will not|refuses to|hates to|would rather not|vil (?:helst "
    rf")?ikke|gider ikke|ønsker ikke(?: at)?)"
    r" (?:want to |like to |have )?(?:be |being |at |være )?(?:\w+ )?(?:filmed|on (?:camera|film|video)"
    r"|in (?:pictures|photos|videos|films)|shown"
    r"|filmes|vises|(?:med )?på (?:billede\w*|film|video|kamera)|foran kamera\w*)"
)
NO_VIDEO = Pattern(
    (),
    words(
        r"(?:laver|lave|vil|kan|har) (?:\w+ )?ikke (?:\w+ ){0,3}?(?:video\w*|film\w*)|(?:ingen|aldrig) (?:\w+ "
        r")?(?:video\w*|film(?:e|er)?)(?= |[.,;!]|$)",
        r"(?:none of us|nobody|no one|not|n't|never|cannot) (?:\w+ ){0,4}?(?:videos?|films?|filming)|no videos?",
    ),
)
OF_SOME_ALONE = Pattern(
    (),
    words(
        r"kun|bare|kunder\w*|gæster\w*|børn\w*|uden|udstyr|only|just|customers?|guests?|children|without|equipment"
        r"|of (?:guests|customers|children|others|people)"
    ),
)
"""It is some video that there is none of."""
NO_WEBSITE = Pattern(
    (),
    words(
        r"(?:ingen|ikke (?:nogen|en)|uden) (?:\w+ )?(?:hjemmeside|webside|website)",
        r"(?:no|without a|(?:not|n't) (?:have|got) a(?:ny)?) (?:\w+ )?(?:website|web site|home ?page)",
    ),
)
ON_THE_WEB = Pattern(
    (),
    words(
        r"hjemmeside\w*|webside\w*|formular(?:en)? på (?:siden|hjemmesiden)|website|web ?form|form on (?:the|our) "
        r"site|(?:booking|giving|ticket) page"
    ),
)
NO_WEBSHOP = Pattern(
    (),
    words(
        r"(?:sælger|handler) (?:\w+ )?(?:ikke|intet|aldrig)(?! kun| bare| længere kun)"
        r" (?:\w+ ){0,2}?(?:online|på nettet)"
        r"|(?:ingen|uden) (?:webshop|netbutik)"
        r"|har (?:\w+ )?ikke (?:nogen |en )?(?:webshop|netbutik)",
        r"(?:not|\w+n't|never) sell (?!only|just)(?:\w+ ){0,2}?online|no (?:web ?shop|online (?:shop|store|sales))"
        r"|nothing is sold online"
        r"|(?:not|\w+n't) (?:have|want|run) an? (?:web ?shop|online (?:shop|store))",
    ),
)
IN_A_WEBSHOP = Pattern(
    (),
    words(
        r"\w*webshop\w*|netbutik\w*|nethandel\w*|shopify|woocommerce",
        r"web ?shops?|online (?:shop|store|sales|orders?)|e-?commerce",
    ),
)
SHOWS_ONE = Pattern(
    (),
    words(
        r"film\w*|video\w*|kamera\w*|billede\w*|portræt\w*|live|reels?|viser|fortæller|camera|pictures?|photos?"
        r"|videos?|portraits?|shows?|tells?"
    ),
)


@reads_text
def platforms_left(text: NormalizedText) -> frozenset[str]:
    """The platforms that `text` says one stops using."""
    return frozenset(found["platform"] for found in _LEFT.finditer(text))


@reads_text
def seldom_on(text: NormalizedText) -> frozenset[str]:
    """The platforms on which, by `text`, few of those it speaks of are."""
    return frozenset(found["platform"] for found in _SELDOM_THERE.finditer(text))


@reads_text
def camera_shy(text: str) -> str:
    """Who, as `text` says right after the name, wants not to be filmed or shown."""
    found = _SHY.search(text.replace("’", "'"))
    return found[1] if found else ""
