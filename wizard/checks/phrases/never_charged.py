"""What it sounds like when a price from which something is taken off was never anybody's."""

from __future__ import annotations

from wizard.checks.phrases.pattern import Pattern, hints, words

_AMOUNT = r"(?:(?:dkk|eur|gbp|[£€$]) ?\d[\d.,]*|\d[\d.,]* ?(?:kr|kroner|,-|euros?|pounds?))"
NEVER_CHARGED = Pattern(
    hints(
        "nobody|no one|no-one|never|ingen|aldrig"
        "|made up|made-up|make up|invent|finder på|opfundet|fundet på|find på|opdigt"
    ),
    words(
        rf"(?:nobody|no[- ]one) (?:has |have |had |'s )?(?:ever |actually |really )?(?:paid|pays|bought (?:it"
        rf"|one) (?:at"
        rf"|for)) (?:the )?(?:{_AMOUNT}|that(?! much)|full price|it(?! back| off| in)|this)",
        rf"never (?:\w+ )?(?:charged|sold (?:it |them |one )?(?:at|for)|cost|asked|been|was) (?:anybody "
        rf"|anyone )?(?:that"
        rf" (?:much|price)|the (?:full|higher|old) price|at that price|{_AMOUNT})",
        r"never (?:\w+ )?sold (?:it|them|one|any) at that(?! (?:time|market|shop|fair|event))|aldrig (?:har )?(?:gældt"
        r"|været gældende|været prisen)",
        r"(?:nobody|no[- ]one) (?:has |have )?ever paid(?=\W*$|,)",
        rf"ingen (?:har |havde )?(?:nogensinde |faktisk |reelt |endnu )?(?:betalt|givet|købt (?:den|det) (?:til|for)) "
        rf"(?:den (?:pris|fulde pris)|det(?! tilbage)|fuld pris|{_AMOUNT})",
        rf"aldrig (?:\w+ )?(?:kostet|taget|solgt (?:den |det |dem )?(?:til|for)|været) (?:den pris|så meget|det"
        rf"|{_AMOUNT})",
        r"(?:made[- ]up|invented|invent|make up) (?:a |the |our )?(?:rrp|(?:before|was|old|usual|normal"
        r"|full)[- ]?prices?)",
        r"(?:før|normal|vejledende |gamle? )pris\w* (?:som |der |er |har )?(?:vi |jeg )?(?:har |bare |selv )*(?:fundet"
        r" på|finder på|opdigtet|opdigter|opfundet)",
    ),
    also=(
        words(
            _AMOUNT,
            r"\d+ ?(?:%|per ?cent|procent|pct)",
            r"rrp|(?:before|was|old|usual|normal|full)[- ]?prices?|half price|halv pris|\w*pris\w*",
        ),
        words(
            r"was|rrp|before|rrp|worth|save|saving|off|now|half price|reduced|offer|sale|discount\w*|usual|normally"
            r"|before-price\w*"
            r"|før|førpris\w*|normalpris\w*|vejledende|spar\w*|nu|værdi|halv pris|nedsat\w*|rabat\w*|tilbud\w*"
            r"|udsalg\w*"
        ),
    ),
    unless=words(r"elsewhere|andre steder|hos andre|more than|mere end|as (?:little|low)|så lidt|so cheap|så billigt"),
)
