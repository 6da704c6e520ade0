"""Lines on which the patterns of `wizard.checks.phrases.policy` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "DELETES_DATA": (
        "Et regneark, der slettes efter et år",
        "Vi sletter henvendelser hvert kvartal",
        "Noterne bliver slettet",
        "A spreadsheet, deleted after a year",
        "We delete enquiries every quarter",
        "Deletion each spring",
    ),
}

UNMATCHED: Tried = {
    "DELETES_DATA": (
        "Et regneark",
        "Vi sletter aldrig noget",
        "En indbakke",
        "A spreadsheet",
        "We never delete anything",
        "An inbox",
    ),
}

MENTIONED: Tried = {
    "SPEAKS_OF_PRIVACY": (
        "Personoplysninger om kunder bliver på arbejdet",
        "Del aldrig persondata",
        "Link til vores privatlivspolitik på siden",
        "Vi følger GDPR",
        "Never share personal data",
        "Link to our privacy policy",
    ),
}

NOT_MENTIONED: Tried = {
    "SPEAKS_OF_PRIVACY": (
        "Vi har ingen privatlivspolitik",
        "Uden en privatlivspolitik",
        "Et regneark hos Karen",
        "We have no privacy policy",
        "Without a privacy policy",
        "A private message is answered too",
    ),
}
