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
HAS_EMOJI = Pattern((), "[\U0001f300-\U0001faff❤⭐☀✨]")
WANTS_NOTHING_SOLD = Pattern(
    (),
    words(
        r"(?:ingen|uden|ikke) (?:\w+ ){0,2}(?:salgstale|salg|reklamer?|tilbud|salgsopslag|produktsnak)",
        r"(?:uden|ikke) (?:at )?(?:\w+ ){0,2}(?:få noget solgt|blive solgt til|sælges til|sælge)",
        r"(?:no|without|not) (?:\w+ ){0,2}(?:sales (?:talk|pitch\w*)|selling|adverts?|advertising|offers"
        r"|being sold to|pitch\w*)",
    ),
)
# What somebody may rule out of the voice, and how it shows in a line.
NO_EXCLAMATION_MARKS = Pattern((), words(r"udråbstegn\w*|exclamation (?:marks?|points?)"))
EXCLAIMS = Pattern((), "!")
NO_SUPERLATIVES = Pattern((), words(r"superlativ\w*|superlatives?|overdriv\w*|exaggerat\w*|pral\w*|brag\w*|boast\w*"))
SUPERLATIVES = Pattern(
    (),
    words(
        r"(?:byens|landets|danmarks|markedets|verdens) (?:\w+ )?\w+ste|(?:den|det|de) allerbedste|unik\w*"
        r"|fantastisk\w*",
        r"uovertruff\w*|enestående|(?:the )?(?:town's|country's|world's|denmark's) \w+(?: \w+)?|the (?:very )?best",
        r"unique|fantastic|amazing|unrivalled|world-class|best in \w+",
    ),
)
NO_ENGLISH = Pattern((), words(r"engelske (?:ord|udtryk)|anglicismer|english words"))
ENGLISH_WORDS = Pattern(
    (),
    words(
        r"deals?|sale|game-?changer|must-?have|lifestyle|awesome|vibes?|mindset|boost\w*|performance|next level|easy"
        r"|cool"
    ),
)
NO_PRESSURE = Pattern(
    (),
    words(
        r"pågående|påtrængende|anmassende|sælgende|salgsagtig\w*|presse\w*|pres|hektisk\w*|skynd\w*|hast\w*|stressende"
        r"|jagende|desperat\w*",
        r"pushy|pressure|pressuring|hard sell\w*|salesy|hurr(?:y|ied)|rush\w*|hectic|urgent|desperate|aggressive",
    ),
)
PRESSES = Pattern(
    hints(
        "skynd|sidste chance|nu eller aldrig|kun i dag|er for sent|er væk|udsolgt|lager haves|gå ikke glip|få tilbage"
    )
    + hints("hurry|last chance|now or never|today only|only today|too late|gone|stocks last|act now|miss out|few left"),
    words(
        r"skynd (?:dig|jer)|(?:aller)?sidste chance|nu eller aldrig|kun i dag|før det er for sent|(?:før|inden)"
        r" (?:det hele|det|de|alt|alle) er (?:væk|udsolgt)|så længe lager haves|gå ikke glip|kun (?:\w+ )?få tilbage",
        r"hurry(?: up)?|(?:very )?last chance|now or never|today only|only today|before it'?s (?:all )?(?:too late"
        r"|gone)"
        r"|before (?:it is|they are|it's) (?:all )?gone|while stocks last|act now|don't miss out|only (?:a )?few left",
    ),
    unless=words(r"ingen grund til at|tag jer god tid|tag dig god tid|no (?:need|reason) to|take your time"),
)
