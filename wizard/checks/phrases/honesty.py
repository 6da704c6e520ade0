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
        r"no credit checks?|without (?:a )?credit checks?|(?:nobody|no one) (?:is |will be )?(?:refused|turned down)"
        r"|guaranteed (?:loan|approval|credit)|everyone (?:is |gets )?approved"
        r"|yes (?:to|for) (?:everyone|everybody)(?=[.,!]|$)|guaranteed (?:a )?yes|(?:everyone|everybody"
        r"|anyone) gets (?:a )?(?:yes|loan|credit)"
        r"|(?:whatever|no matter|regardless of|despite) (?:your |you )?(?:credit )?(?:history|record|score"
        r"|past)(?! with us)",
        r"uden (?:kreditvurdering|kredittjek|kreditcheck)|ingen (?:kreditvurdering|kredittjek|bliver afvist|får afslag)"
        r"|alle (?:bliver godkendt|kan låne|godkendes)|garanteret (?:et )?(?:lån|godkendelse|ja)"
        r"|ja til alle(?=[.,!]|$)|alle får (?:et )?(?:ja|lån|lov til at låne)|uanset (?:din )?(?:fortid|økonomi|rki\w*)"
        r"|også (?:selvom|i) rki",
    ),
)
FEW_LEFT_WHATEVER = Pattern(
    hints("left|tilbage|udsolgt|almost|last|sidste"),
    words(
        r"(?:only|just) (?:\w+ ){1,2}?(?:\w+ )?left|almost (?:gone|sold out|full)|last (?:few )?(?:places|slots|seats)",
        r"kun (?:\w+ ){1,2}?(?:\w+ )?tilbage|næsten udsolgt|(?:de )?sidste (?:pladser|billetter|tider)",
    ),
    also=(
        words(
            r"whatever (?:the |it )?\w+|even (?:if|when|though)|no matter|regardless|every (?:monday|friday|week)",
            r"uanset \w+|også (?:selvom|selv om|når)|selvom|ligegyldigt \w+|hver (?:fredag|mandag|uge)",
        ),
    ),
)
WRITES_TO_THE_BEREAVED = Pattern(
    hints("obituar|death notice|bereaved|dødsannonce|dødsfald|mindeord|efterladte"),
    words(
        r"messag(?:e|es|ing)|writ(?:e|es|ing) to|contact\w*|rings?|calls?|asks?|offers?",
        r"skriv\w*|kontakt\w*|ring(?:er)?|spørg\w*|tilbyd\w*|send\w*",
    ),
    also=(
        words(
            r"obituar\w*|death notices?|the bereaved|bereaved families",
            r"dødsannonce\w*|dødsfald\w*|mindeord\w*|(?:de )?efterladte",
        ),
    ),
    unless=words(
        r"dem, der (?:skriver|ringer)|har spurgt|sådan|hvordan|those who (?:write|ring|ask)|who (?:have )?asked"
        r"|ask first|how to"
    ),
)
NAMES_THE_CULPRIT = Pattern(
    hints("synder|skyldner|dårlige betaler|culprit|offender|wrongdoer|worst payer|who owes|debtor|naboen|neighbour"),
    words(
        r"(?:navn\w*|dørnummer|adresse\w*|lejlighed\w*|billede\w*|opgang)[^.;]{0,40}?(?:på|af) (?:\w+ )?"
        r"(?:synder\w*|skyldner\w*|dårlige betaler\w*)",
        r"(?:names?|door number|flat number|address|pictures?|photos?)[^.;]{0,40}?(?:of) (?:\w+ )?"
        r"(?:culprits?|offenders?|wrongdoers?|worst payers?|debtors?|anyone who owes)",
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
