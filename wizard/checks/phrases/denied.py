"""What somebody says there is not, or not any more: a platform, video, a website, a person in front of the camera."""

from __future__ import annotations

import re

from wizard.checks.phrases.pattern import NormalizedText, Pattern, hints, reads_text, words

_PLATFORM_NAMES = hints("facebook|instagram|linkedin|tiktok|youtube|pinterest|snapchat|threads")
_PLATFORMS = "facebook|instagram|linkedin|tiktok|youtube|pinterest|snapchat|threads"
_LEFT = re.compile(
    r"(?<!not )(?<!not to )(?<!n't )(?<!want to )(?<!never )(?<!ikke )(?<!people )(?<!they )(?<!competitors are )"
    r"(?<!guests )(?<!customers )(?<!young are )\b(?:leaving|leave|(?:stop|stopping|stopped)(?: with| on| using"
    r"| posting on)?|quit(?:ting)?|clos(?:e|ing)|done "
    r"with|giv(?:e|ing) up"
    r"|forlader|stopper (?:på|med)|lukker|holder op (?:med|på)|dropper|færdige? med"
    rf"|no longer (?:on|use)|not on|ikke (?:længere|mere) på) (?:our |vores |at bruge |at slå op på "
    rf")?(?P<platform>{_PLATFORMS})\b"
    r"(?!-| (?:ads|adverts|annoncer|group|gruppe|messenger|reviews?|comments?|stories|to|for|marketplace|live"
    r"|alone|open"
    r"|in 20\d\d"
    r"|i 20\d\d))"
)
_SHUT = re.compile(
    r"\b(?:we|i|we've|i've|vi|jeg)(?: have| had| har)? (?:\w+ )?(?:shut|closed|deleted|dropped|left|gave up|came off"
    r"|got rid of|took down|lukkede|lukket|nedlagde|nedlagt|slettede|slettet|droppede|droppet|forlod|forladt"
    r"|stoppede (?:med|på))(?: down| ned)? (?:our |the |my |vores |min |den gamle )?"
    rf"(?P<shut>{_PLATFORMS})(?:-?(?:side|profil|konto)\w*| page| account| profile)?(?=[.,;!]|$| (?:last|in"
    rf"|because|when"
    r"|and|as|this|sidste|i|fordi|da|og|for|efter|after)\b)"
    rf"|\b(?:our|vores) (?P<is_shut>{_PLATFORMS})(?:-?(?:side|profil|konto)\w*| page| account| profile)? (?:is"
    rf"|was|has been"
    r"|er|blev|er blevet) (?:\w+ )?(?:shut|closed|deleted|taken down|lukket|nedlagt|slettet)"
)
_BACK_AGAIN = re.compile(
    r"\b(?:start\w* again|begin\w* again|back on|come back|begynder igen|starter igen|tilbage på|konkurrent\w*"
    r"|competitors?|new (?:page|one|account|profile)|ny (?:side|profil|konto)|igen|again|hacked|hacket|comments?"
    r"|kommentar\w*|midlertidig\w*|group|gruppen?|reopen\w*)\b"
)
_SELDOM_THERE = re.compile(
    # Whoever is not afraid to ask there, or does not write there but reads, is there.
    r"(?<!skriver )(?<!kommenterer )(?<!deler )(?<!poster )(?<!but )\b(?:hardly any(?:one|body)?|few|none|not"
    r"|never|n't|nobody|de færreste|få|ingen|ikke|aldrig|næsten ingen)\b"
    r"(?: (?!afraid|shy|trust|believe|only|know|knows|miss|write|post|comment|share|see|sees|ask|bange|nervøs|kun"
    r"|bare|stoler"
    r"|tror|ved|kender|glip|selv|skriver|kommenterer|deler|that|at|vi|we)\w+){0,5} "
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
_NO_NAMES = frozenset(
    hints("Vi|Jeg|Du|De|Den|Det|Han|Hun|Man|It|We|You|They|He|She|This|That|There|Alle|Ingen|Everyone|Nobody")
)
NO_VIDEO = Pattern(
    (),
    words(
        # That there was none before, or that it costs too much to do well, says nothing of what is to come.
        r"(?:laver|lave|vil|kan) (?:\w+ )?ikke (?:(?!undvære|kun|bare|uden)\w+ ){0,3}?(?:video\w*|film\w*)(?! før"
        r"|endnu)"
        r"|(?:ingen|aldrig) (?:\w+ )?(?:video\w*|filmer?)(?= |[.,;!]|$)(?! (?:om|på|i|før|er for)\b)",
        r"(?:none of us|nobody|no one) (?:\w+ ){0,4}?(?:videos?|films?|filming)"
        r"|(?:not|n't|never|cannot) (?:\w+ )?(?:make|do|want|like|shoot|record|be|appear|film|filming)"
        r" (?:(?!company|maker|festival)\w+ ){0,3}?(?:videos?|films?|filming)(?! (?:longer|over|without|of|before"
        r"|company|makers?|school|on))"
        r"|no videos?(?! (?:before|can|of))",
    ),
)
OF_SOME_ALONE = Pattern(
    (),
    words(
        r"kun|bare|før|endnu|tidligere|before|yet|until|kunder\w*|gæster\w*|børn\w*|uden|udstyr|only|just"
        r"|customers?|guests?|children|without|equipment"
        r"|of (?:guests|customers|children|others|people)"
    ),
)
"""It is some video that there is none of."""
NO_WEBSITE = Pattern(
    (),
    words(
        r"(?:ingen|ikke (?:nogen|en)|uden) (?:\w+ )?(?:hjemmeside|webside|website)(?! (?:kan|viser|er bedre|klarede))",
        r"(?:no|without a|(?:not|n't) (?:have|got) a(?:ny)?) (?:\w+ )?(?:website|web site|home ?page)(?! (?:can"
        r"|could|will|shows?|is))",
    ),
)
ONCE_OR_OF_OTHERS = Pattern(
    (),
    words(
        r"(?:før|inden|indtil|i|siden|frem til) (?:19|20)\d\d|før(?! jul| påske)|dengang|tidligere|indtil|klarede"
        r"|konkurrent\w*"
        r"|(?:vores )?(?:medlemmer|kunder|butikker)|de fleste|mange|andre",
        r"of our own|has one|en for os|deler (?:en|hjemmeside)|share one|(?:before|until|in|since) (?:19|20)\d\d"
        r"|used to|had|until|were|was|competitors?|members|customers|shops"
        r"|most|many"
        r"|others?",
    ),
)
"""There was none once, or others have none."""
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
        r" (?:noget |varer |ting )?(?:online|på nettet)"
        r"|(?:ingen|uden) (?:webshop|netbutik)"
        r"|har (?:\w+ )?ikke (?:nogen |en )?(?:webshop|netbutik)",
        r"(?:not|\w+n't|never) sell (?:anything |things |goods )?online(?! only)|no (?:web ?shop|online (?:shop"
        r"|store|sales))"
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
    if _BACK_AGAIN.search(text):
        return frozenset()
    if not any(map(text.__contains__, _PLATFORM_NAMES)):
        return frozenset()
    shut = (found["shut"] or found["is_shut"] for found in _SHUT.finditer(text))
    return frozenset((*(found["platform"] for found in _LEFT.finditer(text)), *shut))


@reads_text
def seldom_on(text: NormalizedText) -> frozenset[str]:
    """The platforms on which, by `text`, few of those it speaks of are."""
    return frozenset(found["platform"] for found in _SELDOM_THERE.finditer(text))


@reads_text
def camera_shy(text: str) -> str:
    """Who, as `text` says right after the name, wants not to be filmed or shown."""
    found = _SHY.search(text.replace("’", "'"))
    return found[1] if found and found[1] not in _NO_NAMES else ""
