"""What a policy speaks of."""

from __future__ import annotations

from wizard.checks.phrases.pattern import Pattern, stems

# That personal data are not passed on is a rule for them too. Only that there is no policy is none.
SPEAKS_OF_PRIVACY = Pattern(
    (),
    "(?<!ingen )(?<!uden )(?<!uden en )(?<!no )(?<!without )(?<!without a )"
    + stems("privatliv|persondata|personopl|gdpr|databeskyt|datapolitik|privacy|personal data"),
)
DELETES_DATA = Pattern((), stems("slet|delet"))
