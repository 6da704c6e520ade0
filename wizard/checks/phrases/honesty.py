"""What it sounds like when people are promised what is not so, or shown or written to when they should be left be."""

from __future__ import annotations

from wizard.checks.phrases.pattern import PERCENT, Pattern, hints, words

ALL_OF_IT_GOES = Pattern(
    hints(
        "penny|cent|krone|øre|ubeskåret|100|all of your|all your|all the|pound|hele|alle |alt hvad|alt, hvad|everything"
    ),
    words(
        r"(?<!of )every (?:single )?(?:penny|pound|cent|krone)[^.;]{0,30}? go(?:es)? (?:straight |directly |right "
        r")?(?:to|on)"
        r"|all (?:of )?(?:your|the) (?:gifts?|donations?|money) go(?:es)?|everything you give goes",
        r"(?:hver (?:en(?:este)? )?(?:krone|øre)|hele (?:beløbet|din gave)|alle pengene)[^.;]{0,30}? går "
        r"(?:direkte |lige |ubeskåret )*til|går ubeskåret til"
        r"|(?:alle (?:bidrag|donationer|gaver)|alt(?:,)? hvad (?:du|i) giver,?) går (?:direkte |ubeskåret )?til",
    )
    + rf"|100 ?{PERCENT}[^.;]{{0,40}}?(?:goes|går)",
)
_PART = (
    r"(?:a|one|two|nearly a|about a|roughly a|around a|over a|en|knap en|cirka en|omkring en|to) ?"
    r"(?:third|thirds|quarter|half|fifth|tredjedel|tredjedele|fjerdedel|femtedel)|half|halvdelen|resten|\d+ ?(?:%"
    r"|procent|per ?cent)"
)
_RUNNING = (
    r"(?:rent|wages?|salar\w+|the van|admin\w*|overheads?|running|office|fundraising|staff|insurance|husleje\w*|løn\w*"
    r"|administration\w*|drift\w*|kontor\w*|bilen|forsikring\w*|indsamling\w*)"
)
SOME_IS_SPENT = Pattern(
    (),
    rf"(?:{_PART})(?: (?:of|af) \w+(?: \w+){0, 3})? (?:goes|go|is spent|is used|går|bruges|bliver brugt) (?:to|on|for"
    rf"|til"
    rf"|på) (?:\w+ ){{0,4}}?{_RUNNING}|"
    r"(?:raising it|fundraising|administration|overheads?|running costs)[^.;]{0,30}?\d+ ?(?:p\b|pence|%|per ?cent)"
    r"|\d+ ?(?:p|pence) in (?:the|every) pound"
    rf"|\d+ ?{PERCENT} (?:\w+ ){{0,3}}?(?:administration|overhead|indsamling|drift)"
    rf"|(?:administration\w*|indsamlingen|det at samle ind) (?:\w+ ){{0,3}}?\d+ ?{PERCENT}",
)
LENDS_TO_ANYBODY = Pattern(
    hints("refused|turned down|credit check|approved|guaranteed|afvist|afslag|kredit|kan låne|godkend|garanter")
    + hints("gets |history|record|score|past|yes |til alle|alle får|fortid|økonomi|rki"),
    words(
        r"no credit checks?(?! (?:on|for) (?:membership|children|kids|joining))|without (?:a )?credit checks?"
        r"|(?:nobody|no one) (?:is |will be )?(?:refused|turned down)(?! (?:for|from|at|in)\b)"
        r"|guaranteed (?:loan|approval|credit)|everyone (?:is |gets )?approved(?! by)"
        r"|yes (?:to|for) (?:everyone|everybody)(?=[.,!]|$)|guaranteed (?:a )?yes(?! or)|(?:everyone|everybody"
        r"|anyone) gets (?:a )?(?:yes|loan|credit(?! (?:for|union|card)))"
        r"|(?:whatever|no matter|regardless of|despite) (?:your |you )?(?:credit )?(?:history|record|score"
        r"|past)(?! with us)",
        r"uden (?:kreditvurdering|kredittjek|kreditcheck)|ingen (?:kreditvurdering|kredittjek)"
        r"|ingen (?:bliver afvist|får afslag)(?! (?:på|i|til|fra)\b)"
        r"|alle (?:bliver godkendt|godkendes|(?:får lov til at|kan) låne(?= (?:hos|penge|op til|uden|\d)|[.,!]|$))"
        r"|garanteret (?:et )?(?:lån|godkendelse|ja(?! eller))"
        r"|ja til alle(?=[.,!]|$)|alle får (?:et )?(?:ja|lån)|uanset (?:din )?(?:fortid|økonomi|rki\w*)"
        r"|også (?:selvom|i) rki",
    ),
    # Whoever helps people out of debt turns nobody away either.
    unless=words(
        r"\w*rådgiv\w*|(?:gode|gratis|få) råd|samtaler?|snak\w*|lytter|tal med|advice|chat|talk|listen\w*|archives?"
        r"|volunteer\w*|frivillig\w*"
    ),
)
_FEW_LEFT = (
    r"(?:(?:only|just) (?:\w+ ){1,2}?(?:\w+ )?left(?! (?:feet|foot|of|in the|hand\w*))|almost (?:gone|sold out"
    r"|full(?! moon))|last (?:few )?(?:places|slots|seats)"
    r"|kun (?:\w+ ){1,2}?(?:\w+ )?tilbage|næsten udsolgt|(?:de )?sidste (?:pladser|billetter|tider))"
)
FEW_LEFT_WHATEVER = Pattern(
    hints("left|tilbage|udsolgt|almost|last|sidste"),
    words(_FEW_LEFT),
    also=(
        words(r"writ\w*|say\w*|post\w*|put|tell\w*|skriv\w*|sig|siger?|slå\w*|opslag\w*|fortæl\w*"),
        words(
            r"whatever (?:the \w+ says|it (?:is|says))|even (?:if|when|though)|no matter (?:how|what|if|whether)"
            r"|regardless|uanset (?:hvor|hvad|om)|også (?:selvom|selv om|når)|selvom|ligegyldigt \w+",
        )
        # On a fixed day the very words are written; "the last slots every Friday" are those there are.
        + rf"""|["'»]{_FEW_LEFT}["'«] (?:\w+ )?(?:every (?:monday|friday|week)|hver (?:fredag|mandag|uge))""",
    ),
)
_LOOKS = r"(?:look\w*|read\w*|watch\w*|search\w*|find|go through|hold\w* øje|læs\w*|find\w*|følg\w*|gennemgå\w*)"
_OF_A_DEATH = r"(?:obituar\w*|death notices?|dødsannonce\w*|dødsfald\w*|mindeord\w*)"
WRITES_TO_THE_BEREAVED = Pattern(
    hints("obituar|death notice|bereaved|dødsannonce|dødsfald|mindeord|efterladte"),
    words(
        r"messag(?:e|es|ing)|writ(?:e|es|ing) to|contact\w*|rings?|calls?|asks?|offers?",
        r"skriv\w*|kontakt\w*|ring(?:er)?|spørg\w*|tilbyd\w*|send\w*",
    ),
    # To be found by a notice, or written to with an offer, is one thing; to be called back by those one has asked is
    # another.
    also=(
        words(
            rf"{_LOOKS} [^.;]{{0,25}}?{_OF_A_DEATH}",
            r"(?:messag(?:e|ing)|writ(?:e|ing) to|contact|ring|call) (?:the bereaved|bereaved families)[^.;]{0,30}?"
            r"(?:offers?|discounts?|vouchers?|same week|within (?:the|a) week)",
            r"(?:skriv\w*|kontakt\w*|ring\w*|send\w*) (?:til )?(?:de )?efterladte[^.;]{0,30}?"
            r"(?:tilbud|rabat\w*|gavekort|samme uge|inden for (?:en|den første) uge)",
        ),
    ),
    unless=words(
        r"dem, der (?:skriver|ringer)|har spurgt|sådan|hvordan|those who (?:write|ring|ask)|who (?:have )?asked"
        r"|ask first|how to|back"
    ),
)
NAMES_THE_CULPRIT = Pattern(
    hints("synder|skyldner|dårlige betaler|culprit|offender|wrongdoer|worst payer|who owes|debtor|naboen|neighbour"),
    words(
        r"(?:navn\w*|dørnummer|adresse\w*|lejlighed\w*|billede\w*|opgang)[^.;]{0,40}?(?:på|af) (?:\w+ )?"
        r"(?:synder\w*|skyldner\w*|dårlige betaler\w*)",
        r"(?:names?|door number|flat number|address|pictures?|photos?)[^.;]{0,40}?(?:of) (?:\w+ )?"
        r"(?:culprits?|(?<!young )offenders?|wrongdoers?|worst payers?|debtors?|anyone who owes)(?!')",
    ),
    unless=words(
        r"teater\w*|museum\w*|krimi\w*|roman\w*|bog(?:en)?|film(?:en)?|kirke\w*|hund\w*|kat\w*|theatre|museum|band"
        r"|novels?|books?|dogs?|cats?|rehab\w*|artwork"
    ),
)
NAMES_AND_ILLNESS = Pattern(
    hints("name|navn"),
    words(
        r"(?:first )?names? and (?:\w+ )?(?:illness|diagnosis|condition|disease|age and illness)",
        r"(?:for)?navn\w* og (?:\w+ )?(?:sygdom\w*|diagnose\w*|lidelse\w*|tilstand\w*)",
    ),
    unless=words(r"anonym\w*|opdigt\w*|invented|consent|samtykke\w*|aldrig|never|ikke|uden|without"),
)
