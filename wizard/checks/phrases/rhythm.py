"""How often somebody approves, and what cannot wait for it."""

from __future__ import annotations

import re

from wizard.checks.phrases.pattern import NormalizedText, Pattern, hints, reads_text, words

_EVERY = (
    (
        re.compile(
            r"\b(?:(?:en|én|1) gang om måneden|månedlig\w*|hver måned|månedsmøde\w*|(?:den )?(?:første|anden"
            r"|tredje|sidste|1\.) "
            r"\w+dag i (?:hver )?måned(?:en)?|den (?:første|1\.) i (?:hver )?måned(?:en)?"
            r"|once a month|every month|monthly|(?:the )?(?:first|last|second|third|fourth) \w+day (?:of"
            r"|in) (?:the|every"
            r"|each) month|(?:the )?(?:first|1st) of (?:the|every|each) month)\b"
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
            r"\b(?:hvert kvartal|kvartalsvise?|kvartalsmøde\w*|fire gange om året|four times a year"
            r"|hver tredje måned|quarterly|every quarter|every (?:three|two) months)\b"
        ),
        90,
    ),
    (
        re.compile(
            r"\b(?:bestyrelsesmøde\w*|board meetings?|partners?' meetings?|committee meetings?|udvalgsmøde\w*"
            r"|menighedsrådsmøde\w*|bestyrelsens (?:\w+ )?møde\w*|trustees'? meetings?|council meetings?"
            r"|meetings? of the"
            r" (?:board|committee|trustees|council)|next (?:board |committee |monthly )?meeting|(?:det )?næste møde"
            r"|(?:board|committee|trustees|council)(?:,| which| that)*(?: only)? meets?)\b"
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
            r"\w+ op|det sker|(?:når|så snart) \w+ sker\w*"
            r"|comment\w*|news|react\w*|topical|(?<!the )post|posts|posted|posting|(?<!nothing )happens|headlines",
        ),
    ),
    unless=words(
        r"svar\w*|besked\w*|ring\w*|lever\w*|repl\w*|answer\w*|call\w*|deliver\w*|messages?|approv\w*|godkend\w*"
        r"|tilmeld\w*|åbner|sign-?ups?|opens|pakker?|parcels?"
    ),
)
"""A post that is old the day after."""
SAME_DAY = Pattern(
    hints(
        "on the spot|drift|samme dag|samme aften|samme nat|samme eftermiddag|same evening|same night"
        "|same afternoon|dagens|aftenens|lige nu|today|tonight|this morning|this evening|as it happens"
        "|same day"
    )
    + hints("i dag|i aften|i morges|i eftermiddag|i formiddag|this afternoon|just |right now|live from|direkte fra")
    + hints(" nu|nu på|of the day"),
    words(
        r"on the spot|samme (?:dag|aften|nat|eftermiddag)(?: som (?:den|det) sker\w*)?|aftenens (?!gæst|program"
        r"|foredrag|tema|emne|vært)\w+"
        r"|driftsbeskeder"
        r"|lige nu(?=[.,;!]|$| (?:på|i|hos|fra|ved)\b)(?! i (?:branchen|tiden))",
        # What is thought out beforehand is not of the day, whatever it is called.
        r"dagens (?!ord|tip|råd|citat|vers|bibel|bøn|digt|salme|unge|børn|forældre|familier|samfund|danmark|verden|mand"
        r"|kvinde|emne|tema|spørgsmål|quiz|program|gåde|landbrug|skole|virksomhed|kunder|arbejds)\w+",
        r"(?:i dag|i aften|i morges)(?: (?:på|i|hos|ved) \w+)?(?=\W*$)",
        r"(?:sker|sket|set|fanget|bagt|åbent|menu\w*) i (?:dag|aften)",
        r"(?:færdig\w*|lavet|syet|fanget|hentet|kommet ind|nyt|netop|lige(?! nu)) (?:nu|i dag|i eftermiddag"
        r"|i formiddag)"
        r"|nu på (?:bordet|disken|hylde\w*|menu\w*|kortet|lager|banen|scenen|marken|isen|grillen)",
        r"(?:finished|done|made|fresh|new|in|landed|arrived|out of the oven|just) (?:today|this (?:morning|afternoon"
        r"|evening))"
        r"|just (?:finished|arrived|landed|in(?! (?:case|time)))|right now(?=[.,;!]?$| (?:in|at|on|from) (?:the"
        r"|our)\b)|live from(?! the (?:archive|past))|direkte fra",
        r"(?:catch|dish|soup|cake|bread|menu|special|patient|guest|find) of the day|tonight's"
        r"|(?:this (?:morning|evening)|tonight)'s \w+|today's (?!(?:young|youth|parents|kids|children|society|world"
        r"|farm|farming|homes?"
        r"|kitchens?|families|family|employees|leaders|women|men|market|technology|tip|word|reading|job|cars)\b)\w+"
        r"|as it happens|the same (?:day|evening|night|afternoon)",
        # Of the trade today one may write any day.
        r"(?:calls?|sightings?|arrivals?|results?|specials?|(?:free|spare|last) (?:tables?|seats?|places?)) today"
        r"|^(?:on|in|at|from) (?:the|our) (?!world|trade|industry|news|market|church|home|uk|county|army|country|field"
        r"|eye)[\w-]+ (?:today|tonight|this (?:morning|evening))(?=\W*$)"
        r"|what's (?:on|open|fresh|up|flying|running|biting|baking) (?:today|tonight)",
        r"(?:happens?|happened|seen|caught|baked|open|menu) (?:today|tonight|this (?:morning|evening))",
    ),
    unless=words(
        r"sender?|sendes|leverer?|leveres?|levering|afsend\w*|bestil\w*|ring|skriv|book",
        r"sends?|sent|deliver\w*|dispatch\w*|ship\w*|orders?|ring|call|write|book",
        # A service that is done while one waits, and what is so for a season.
        r"repar\w*|klar|tid|briller|udbetal\w*|hent\w*|monter\w*|sæson\w*|plant\w*|ordner?|branchen"
        r"|repair\w*|fix\w*|mend\w*|ready|glasses|paid|appointments?|install\w*|fitted|season\w*|cleaned|collect",
    ),
)
IS_SHOWN = Pattern(
    (),
    words(
        r"se|følg|vis|viser|film\w*|\w*billeder?|opslag|story|stories|live|som (?:den|det) sker|lægger",
        r"see|watch|follow|shows?|film\w*|pictures?|photos?|posts?|news|as it happens",
    ),
)
"""Of what the public is told: that something can be looked at, and not what is sold fresh."""
COVERS_REPLIES = Pattern(
    hints("svar|alle opslag|alt|everything|repl|all posts|beskeder"),
    # Whoever waits for an answer from above answers nobody; "all posts with an animal in them" are no replies.
    words(
        r"(?<!venter på )(?<!afventer )(?<!venter \w\w\w dage på )svar(?! fra\b)|svarene|alt|everything"
        r"|alle opslag(?=$|[.;]| og )|all posts(?=$|[.;]| and )"
        r"|(?<!for her )(?<!for his )(?<!for their )(?<!for a )repl(?:y|ies)(?! from\b)|beskeder"
    ),
)
MUST_GO_OUT_THEN = Pattern(
    hints("samme|same"),
    words(
        r"skal (?:ud|op|lægges op|slås op|på|deles) (?:\w+ ){0,2}?samme (?:dag|aften|time|morgen|eftermiddag)",
        r"(?:must|has to|have to|needs? to|should) (?:go|be|get) (?:out|up|posted|online"
        r"|on) (?:\w+ ){0,2}?(?:the )?same"
        r" (?:day|evening|night|hour|morning|afternoon)",
    ),
)
"""In what is said of approval: some of it cannot wait for one."""
LETS_SOME_GO = Pattern(
    (),
    words(
        r"uden (?:at (?:blive )?\w+|godkendelse)|(?:går|kommer|må|kan) (?:\w+ ){0,4}uden|selv|resten|(?:store"
        r"|vigtige|svære) \w+|det øvrige|ellers"
        r"|straks|med det samme|kun|bortset fra|undtagen|(?:nye|større|særlige) \w+|på forhånd",
        r"without(?: approval| it| asking)?|the rest|otherwise|at once|straight away|only|except|apart from|himself"
        r"|herself"
        r"|themselves|(?:new|large|larger|big|important|major|special) \w+|(?:anything|everything|posts?"
        r"|what is) (?:on|about|with|that)"
        r"|beforehand",
    ),
)
"""What is approved is not all there is."""
