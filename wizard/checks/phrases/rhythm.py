"""How often somebody approves, and what cannot wait for it."""

from __future__ import annotations

import re

from wizard.checks.phrases.pattern import NormalizedText, Pattern, hints, reads_text, words

_EVERY = (
    (
        re.compile(
            r"\b(?:(?:en|én|1) gang om måneden|månedlig\w*|hver måned|månedsmøde\w*|(?:den )?(?:første|sidste|1\.) "
            r"\w+dag i måneden"
            r"|once a month|every month|monthly|(?:the )?(?:first|last|second|third) \w+day (?:of|in) (?:the|every"
            r"|each) month)\b"
        ),
        30,
    ),
    (
        re.compile(
            r"\b(?:hver(?:t)? (?:anden|2\.) uge|hver 14\. dag|hveranden uge|every (?:other|second|two) weeks?"
            r"|fortnightly"
            r"|every (?:second|other) \w+day|hver anden \w+dag)\b"
        ),
        14,
    ),
    (
        re.compile(
            r"\b(?:hvert kvartal|kvartalsvis|hver tredje måned|quarterly|every quarter|every (?:three|two) months)\b"
        ),
        90,
    ),
    (
        re.compile(
            r"\b(?:bestyrelsesmøde\w*|board meetings?|partners?' meetings?|committee meetings?|udvalgsmøde\w*)\b"
        ),
        30,
    ),
)


@reads_text
def approved_every(text: NormalizedText) -> int | None:
    """The days from one approval to the next, where it is rarer than every week."""
    return max((days for pattern, days in _EVERY if pattern.search(text)), default=None)


OUT_AT_ONCE = Pattern(
    hints("inden for|indenfor|på under|efter|samme dag|minut|med det samme|straks|within|same|at once|as soon|så snart")
    + hints("breaking"),
    words(
        r"(?:inden for|indenfor|på under|efter) (?:en|1|én|to|2|få|en halv) (?:time|timer|minutter)|inden for timen"
        r"|samme dag|med det samme|straks|så snart|minutter efter",
        r"within (?:the|an|one|1|a couple of|two|minutes|half an)(?: hour| hours| minutes)?|the same day|same[- ]day"
        r"|at once"
        r"|as soon as|minutes after|breaking news",
    ),
    also=(
        words(
            r"nyhed\w*|\w*kommenter\w*|reager\w*|aktuel\w*|dagsorden\w*|oppe i tiden|opslag\w*|slår \w+ op|læg\w* "
            r"\w+ op|det sker|sker\w*"
            r"|comment\w*|news|react\w*|topical|post\w*|happens|headlines",
        ),
    ),
    unless=words(
        r"svar\w*|besked\w*|ring\w*|lever\w*|repl\w*|answer\w*|call\w*|deliver\w*|messages?|approv\w*|godkend\w*"
    ),
)
"""A post that is old the day after."""
