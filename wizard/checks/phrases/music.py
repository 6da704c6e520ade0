"""What it sounds like when somebody else’s music is to be used, and when somebody has thought of whose it is."""

from __future__ import annotations

from wizard.checks.phrases.consent import CONSENT
from wizard.checks.phrases.pattern import Pattern, hints, words

_MUSIC = (
    r"\w*musik(?!skole|undervis|lærer|quiz|elev)\w*|\w*sange?(?:en|ene|s)?|numre(?! af)|nummer(?:et)?(?! på)|\w*hits?"
    r"|lyd(?:e|en|ene)?|\w*lyde|playlister?\w*|music(?! (?:lessons?|school|teachers?|room|stand))|songs?"
    r"|sounds?(?! (?:of|like|good|right|great|as|familiar)\b)"
    r"|(?<!bike )(?<!running )(?<!walking )(?<!race )tracks?|tunes?|audio|playlists?(?! on spotify)"
)
_RIGHTS = (
    r"rettighed\w*|licen[sc]\w*|tilladelse\w*|koda\w*|gramex\w*|erhverv\w*|bibliotek\w*|rights|permission|commercial"
    r"|library|royalty\w*"
)
_MUSICIANS = r"abba|beyonc\w*|taylor swift|rihanna|medina|lukas graham|disney\w*|gasolin\w*|tv-2|kim larsen"
TRENDING_MUSIC = Pattern(
    hints("musik|sang|nummer|numre|hit|lyd|music|song|sound|track|tune|audio|playlist|abba|beyonc|swift|rihanna|medina")
    + hints("graham|disney|gasolin|tv-2|larsen"),
    words(_MUSIC, _MUSICIANS),
    also=(
        words(
            r"trend\w*|hitlist\w*|ugens hit|spotify|apple music|youtube"
            rf"|(?:populær\w*|kendte?|yndlings|favorit|popular|famous|well-known|favou?rite)[ -]?(?:\w+ )?(?:{_MUSIC})"
            r"|(?:yndlings|favorit)(?:sang|numre|nummer|musik|hit)\w*"
            r"|fra (?:19)?\d0'?erne\S*|(?:19)?\d0'er\S*|(?:nye|nyeste|største|gode) hits?|filmmusik\w*",
            r"charts?|(?:19|20)?\d0s|nineties|eighties|however popular|latest (?:song|hit|sound)s?"
            r"|whatever|everybody (?:knows|hums)|top (?:ten|\d+)|film scores?|viral\w*",
            _MUSICIANS,
        ),
    ),
    unless=words(
        *CONSENT,
        _RIGHTS,
        r"fri musik|(?:egne?|egen|eget) (?:sange?|musik|numre|komposition\w*)|our own|live|koncert\w*|concert\w*"
        r"|kor(?:et)?|choir"
        r"|synge\w*|sing\w*|fællessang\w*|sangaften\w*|podcast\w*|spille\w* selv|orkester\w*|band(?:et)?|orchestra"
        r"|platformens (?:egen|frie)",
    ),
)
"""Music that everybody knows, and that somebody else has the rights to."""
RIGHTS_TO_MUSIC = Pattern((), words(_MUSIC), also=(words(_RIGHTS),))
