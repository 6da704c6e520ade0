"""Lines that the patterns of `wizard.checks.phrases.policy` must match, and others they must not."""

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
