"""Rules about the form the strategy is given to colleagues in."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule


@rule(
    Severity.IDEA,
    "article",
    message={
        "da": "I har valgt kun at få et udførligt dokument. Vælg »{both}«, så [the_colleagues] også får en kort "
        "udgave, de kan huske.",
        "en": "You have chosen a detailed document only. Choose “{both}”, so that your [colleagues] also get a short "
        "version they can remember.",
    },
    reason={
        "da": "Lange og meget detaljerede dokumenter er sværere at huske og at få brugt af alle [employees]. Derfor "
        "kan det være en idé med to: et udførligt og et, der kun har de vigtigste pointer.",
        "en": "Long and very detailed documents are harder to remember and to put to use among all [employees]. That "
        "is why two can be a good idea: a detailed one, and one with only the main points.",
    },
)
def detailed_document_alone(case: Case) -> Iterator[Hit]:
    if case.get("document_form") == "detailed":
        yield hit("document_form", both=case.option("document_form", "both"))
