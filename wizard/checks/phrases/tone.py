"""What it sounds like when somebody says how they write, and feasts that a text is for."""

from __future__ import annotations

from wizard.checks.phrases.pattern import Pattern, hints, words

PLENTY_OF_EMOJI = Pattern(
    hints("emoji|smil"),
    words(
        r"(?:masser af|mange|flere|en del|fuld af|gerne|altid) (?:\w+ )?(?:emoji\w*|smiley(?:er|s)?)",
        r"(?:plenty of|lots of|many|full of|always|several) (?:\w+ )?(?:emojis?|smileys?|smilies)",
    ),
)
WRITES_PLAINLY = Pattern(
    (),
    words(
        r"(?:uden|ingen|aldrig|ikke) (?:\w+ )?(?:fagord|fagsprog|forkortelser|teknikersprog|jargon)",
        r"(?:no|without|never|avoid) (?:\w+ )?(?:jargon|abbreviations|acronyms|technical (?:terms|words))",
        r"fagord|fagsprog|forkortelser|jargon|abbreviations|acronyms",
    ),
)
FOR_CHRISTMAS = Pattern(
    hints("jul|christmas|xmas"),
    words(r"jul|julen|jule(?:n?s|[a-hj-zæøå]\w*)|christmas\w*|xmas"),
    unless=words(r"efter jul\w*|næste jul|julemærke\w*|after christmas|next christmas|i sommer\w*|july"),
)
FOR_EASTER = Pattern(
    hints("påske|easter"),
    words(r"påske\w*|easter(?:'s)?"),
    unless=words(r"efter påske\w*|næste påske|after easter|next easter|påskelilje\w*"),
)
