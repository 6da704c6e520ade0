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
_WRITTEN = (
    r"(?:\w*kommentar\w*|\w*opslag\w*|\w*anmeldelse\w*|indlæg\w*|beskeder?|den|dem|comments?|posts?|reviews?"
    r"|messages?|them)"
)
"""What can be removed and be criticism: a dish is taken off the bill."""
REMOVES_CRITICISM = Pattern(
    hints("slet|skjul|fjern|bloker|delet|hid|remov|block|down|ryger ud"),
    words(_REMOVES, "ryger ud"),
    also=(
        words(
            rf"{_REMOVES}\b(?:[ ,]+(?!(?:ord|language|keep|leave|let|behold\w*|lad|men"
            rf"|but)\b)\w+){{0,3}}? (?!negative? (?:ord|words?|language"
            rf"|phras))\b{_CRITICAL}"
            rf"|{_REMOVES}\b{_ANYTHING}{{0,20}}\b{_WRITTEN}\b{_ANYTHING}{{0,60}}\b{_CRITICAL}"
            rf"|{_CRITICAL}{_ANYTHING}{{0,30}}?ryger ud"
            rf"|{_CRITICAL}(?: \w+)?,? (?:bliver |skal |are |get |is )?(?:vi |we |man )?(?:\w+ )?{_REMOVES}(?:$| vi| "
            rf"man| straks| med det samme| with)"
        ),
    ),
    unless=words(
        r"personoplysning\w*|trusler|had\w*|ulovlig\w*|personal data|threats?|hate\w*|unlawful|illegal|bliver stående"
        r"|(?:(?:do not|don't|never) (?:remove|delete|hide|block)|(?:slet\w*|fjern\w*|skjul\w*) (?:\w+ )?(?:ikke"
        r"|aldrig))"
        r" (?:\w+ ){0,2}(?:critic\w*|kriti\w*|negativ\w*|bad \w+)"
        r"|stays?|besvar\w*|answer\w*"
    ),
)
# What is removed of a complaint is what was written, or who wrote it: never a dish, a draft or a drain.
_IT = (
    r"(?:(?:vi|man|we) )?(?:bare |straks |just |simply )?(?:den|det|dem|it|them|that|this"
    r"|(?:the |their |all |alle |hele )?(?:\w+ )?(?:kommentar\w*|opslag\w*|anmeldelse\w*|indlæg\w*|tråd\w*"
    r"|person\w*|bruger\w*"
    r"|comments?|posts?|reviews?|threads?|person|people|users?|accounts?))"
)
_FROM_SALE = (
    r"(?! (?:from|off|fra|af) (?:the |our )?(?:counter|shel\w+|sale|menu|shop|bill|disken|hylde\w*|salg"
    r"|regning\w*|menu\w*))"
)
_THEN = r"(?=[.,;:!]|$| (?:og|and|straks|med det samme|at once|straight away))"
_GONE = (
    rf"(?:(?:slet(?:te[rs]?)?|skjul(?:er?)?|fjern(?:er?)?|bloker(?:er?)?|spær(?:rer?)?|deletes?|deleting|hides?|hiding|removes?"
    rf"|removing|blocks?|blocking|bans?|banning|mutes?|muting) (?:{_IT}\b{_FROM_SALE})"
    rf"|(?:slet(?:te[rs]?)?|skjul(?:e[rs])?|bloker(?:e[rs])?|fjern(?:e[rs])|deletes?|hides?|mutes?){_THEN}"
    r"|(?:slettes|skjules|fjernes|blokeres|spærres)(?! (?:ikke|ingen))"
    r"|(?:bliver|skal|er|is|are|gets?|be) (?:\w+ )?(?:slettet|skjult(?! (?:gebyr|pris))|fjernet|blokeret|spærret"
    r"|deleted|hidden"
    r"|removed|banned|muted)"
    r"|(?:tag|tager|tages) (?:vi |man )?(?:den|det|dem|kommentaren|opslaget|anmeldelsen) (?:\w+ )?(?:ned|væk)"
    r"(?! fra (?:hylde|lager|menu|kort)\w*| og (?:gør\w*|lav\w*|sæt\w*|mal\w*|rep\w*))|ryger ud|pill(?:es?"
    r"|et) (?:\w+ )?(?:ned|væk)"
    r"|tak(?:e|es|ing) (?:it|them|that|the (?:\w+ )?(?:comment|post|review)) (?:down|off|away)(?! (?:the|our"
    r"|their) \w+|,? and (?:mend"
    r"|repair|fix|replace|check|hang|do|put))|get rid of (?:it|them|the (?:comment|post|review)))"
)
_RIGHTLY = words(
    r"personoplysning\w*|navne?|trusler|truer|had\w*|grov\w*|ulovlig\w*|spam|racist\w*|cpr\w*|personlige? \w+"
    r"|husregler\w*|reglerne|løgn\w*|efter (?:et|vores) svar|personal (?:data|details)|names?|threats?|threat\w*"
    r"|hate\w*"
    r"|abus\w*|insult\w*|unlawful|illegal|house rules|the rules|racis\w*|lies|pain|smerte\w*|fejlen|problemet"
    r"|the (?:problem|cause|mistake|fault|post if)|opslaget|our post|swear\w*|bande\w*|skældsord"
    # What is left is answered.
    r"|answer (?:the|it|what|where)|svar på (?:resten|det øvrige|klagen|spørgsmålet|kritikken)",
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
# Not oneself, not in anger, or not before something else: somebody answers all the same.
_AT_ALL_DA = (
    r"(?=[.,;:!]|$|,? (?:på (?:klage\w*|den slags|det|kritik\w*|sure|negativ\w*|dem)|overhovedet|og|det|fordi)\b)"
)
_AT_ALL_EN = r"(?=[.,;:!]|$| (?:to (?:complaints?|them|it|that|criticism|negative)|at all|and|it|because)\b)"
ANSWERS_NOT = Pattern(
    (),
    words(
        rf"(?:svare?r? (?:\w+ )?ikke|ikke svare?|(?:intet|ingen) svar){_AT_ALL_DA}|gør ingenting|siger ingenting"
        r"|venter til det går over",
        rf"(?:(?:do|does|will) not|don't|doesn't|won't|never) (?:answer|reply|respond){_AT_ALL_EN}"
        r"|no (?:answer|reply)(?=[.,;!]|$)|say nothing|do nothing",
    ),
)
ANSWERS_ELSEWHERE = Pattern(
    (),
    words(
        r"offentligt|i (?:tråden|kommentar\w*)|diskuter\w*|vred\w*|med det samme|før|inden|men|ring\w*|giv (?:det"
        r"|den)|send (?:det|den)|tager (?:sig af|den|det)|én gang|tak\w*|in public"
        r"|publicly"
        r"|in (?:the )?(?:thread|comments?)|argue|ang(?:er|r\w+)|at once|before|until|but|call|ring|phone|within"
        r"|pass|send it|hand it|once|thank"
        r"|straight away",
        r"henvis\w*|bed (?:dem|ham|hende) (?:om at )?(?:skrive|ringe|komme)|refer|invite"
        r"|ask (?:them|him|her) to (?:write|call|ring|phone|email|come)",
    ),
)
"""Not there, not in anger or not before something else: that is an answer all the same."""
