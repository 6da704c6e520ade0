"""What a policy speaks of."""

from __future__ import annotations

from wizard.checks.phrases.pattern import Pattern, stems, words

SPEAKS_OF_THE_TEAM = Pattern(
    (),
    words(
        r"profiler\w*|profilen|siden|siderne|kanal\w*|udvalget|team\w*|redaktion\w*|svartid",
        r"på (?:vores|virksomhedens) vegne",
        r"profiles?|pages?|channels?|team|editors?|reply time|response time|on our behalf|on the company's behalf",
    ),
)
# That personal data are not passed on is a rule for them too. Only that there is no policy is none.
SPEAKS_OF_PRIVACY = Pattern(
    (),
    "(?<!ingen )(?<!uden )(?<!uden en )(?<!no )(?<!without )(?<!without a )"
    + stems("privatliv|persondata|personopl|gdpr|databeskyt|datapolitik|privacy|personal data"),
)
DELETES_DATA = Pattern((), stems("slet|delet"))
