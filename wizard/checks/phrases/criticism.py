"""What it sounds like when criticism goes, or nobody answers it."""

from __future__ import annotations

from wizard.checks.phrases.pattern import Pattern, hints, words

_ANYTHING = r"[^.;]"
"""Across commas and clauses, never across a full stop."""
_CRITICAL = (
    r"(?:kritisk\w*|kritik\w*|kritiserer|negativ\w*|dårlige?t? (?:anmeldelser|kommentarer|ord|omtale\w*|ry)"
    r"|utilfreds\w*|surhed\w*|brok\w*|bad light|dårligt lys|sure opslag"
    r"|sure (?:kommentarer|kunder|gæster)|klage[rn]?\b|critical|criticis\w*|critics|negative|bad (?:reviews|comments)"
    r"|complain\w*|unhappy|angry (?:comments|customers)|went wrong"
    r"|(?:one|two|1|2|én|en|to)[- ]?stjerne\w*|(?:one|two|1|2)[- ]star \w+|dårlige anmeldelser|grumpy \w+)"
)
_REMOVES = (
    r"(?:slet(?:te[rs]?)?|skjul(?:e[rs]?)?|fjern(?:e[rs]?)?|bloker(?:e[rs]?)?|deletes?|deleting|hides?|hiding"
    r"|removes?|removing|blocks?|blocking|takes? down|taking down)"
)
REMOVES_CRITICISM = Pattern(
    hints("slet|skjul|fjern|bloker|delet|hid|remov|block|down|ryger ud"),
    words(_REMOVES, "ryger ud"),
    also=(
        words(
            rf"{_REMOVES}\b{_ANYTHING}{{0,60}}\b{_CRITICAL}|{_CRITICAL}{_ANYTHING}{{0,30}}?ryger ud"
            rf"|{_CRITICAL}(?: \w+)?,? (?:bliver |skal |are |get |is )?(?:vi |we |man )?(?:\w+ )?{_REMOVES}(?:$| vi| "
            rf"man| straks| med det samme| with)"
        ),
    ),
    unless=words(
        r"personoplysning\w*|trusler|had\w*|ulovlig\w*|personal data|threats?|hate\w*|unlawful|illegal|bliver stående"
        r"|stays?|besvar\w*|answer\w*"
    ),
)
_GONE = (
    r"(?:slet(?:te[rs]?|tet)?|skjul(?:e[rs]?|t)?|fjern(?:e[rs]?|et)?|bloker(?:e[rs]?|et)?|spær(?:re[rs]?|ret)"
    r"|ban(?:ne[rs]?|net)?"
    r"|tag\w* (?:\w+ )?(?:ned|væk)|ryger ud|pill(?:es?|et) (?:\w+ )?(?:ned|væk)"
    r"|delet(?:e[sd]?|ing)|hid(?:e|es|ing|den)|remov(?:e[sd]?|ing)|block(?:s|ed|ing)?|ban(?:s|ned|ning)?"
    r"|mut(?:e[sd]?|ing)"
    r"|tak(?:e|es|en|ing) (?:\w+ )?(?:down|off|away)|get rid of)"
)
_RIGHTLY = words(
    r"personoplysning\w*|navne?|trusler|truer|had\w*|grov\w*|ulovlig\w*|spam|racist\w*|cpr\w*|personlige? \w+"
    r"|husregler\w*|reglerne|løgn\w*|efter (?:et|vores) svar|personal (?:data|details)|names?|threats?|threat\w*"
    r"|hate\w*"
    r"|abus\w*|insult\w*|unlawful|illegal|house rules|the rules|racis\w*|lies|pain|smerte\w*|fejlen|problemet"
    r"|the (?:problem|cause|mistake|fault|post if)|opslaget|our post",
)
SILENCES = Pattern(
    (),
    words(
        r"(?:fjerne?r?|slette?r?|skjule?r?) (?:\w+ )?og (?:siger|svarer|gør) (?:\w+ )?ikke",
        _GONE,
        r"(?:ignorer\w*|overse[rs]?|lade?[rs]? (?:\w+ )?(?:ligge|stå) (?:ubesvaret|uden svar)|tie[rs]? (?:\w+ )?ihjel)",
        r"(?:ignor(?:e[sd]?|ing)|pretend\w*|look the other way|wait (?:until|till|for) it (?:to )?(?:blow\w* over"
        r"|pass\w*)"
        r"|let it (?:blow over|pass|die))",
    ),
    unless=_RIGHTLY,
)
"""Of a complaint: that it goes, or that nobody answers."""
ANSWERS_NOT = Pattern(
    (),
    words(
        r"svare?r? (?:\w+ )?ikke|svar ikke|(?:ikke|intet|ingen) svar\w*|gør ingenting|siger ingenting"
        r"|venter til det går over"
        r"|(?:do|does|will) not (?:answer|reply|respond)|(?:don't|doesn't|won't|never) (?:answer|reply|respond)"
        r"|no (?:answer|reply)|say nothing|do nothing",
    ),
)
ANSWERS_ELSEWHERE = Pattern(
    (),
    words(
        r"offentligt|i (?:tråden|kommentar\w*)|diskuter\w*|vred\w*|med det samme|før|inden|men|ring\w*|in public"
        r"|publicly"
        r"|in (?:the )?(?:thread|comments?)|argue|ang(?:er|r\w+)|at once|before|until|but|call|ring|phone|within"
        r"|straight away",
        r"henvis\w*|bed (?:dem|ham|hende) (?:om at )?(?:skrive|ringe|komme)|refer|invite"
        r"|ask (?:them|him|her) to (?:write|call|ring|phone|email|come)",
    ),
)
"""Not there, not in anger or not before something else: that is an answer all the same."""
