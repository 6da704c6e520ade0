"""The rules in `wizard.checks.rules.document`."""

from __future__ import annotations

from tests.wizard.checks.cases import Tried

CASES = {
    "detailed_document_alone": Tried(
        found=({"document_form": "detailed"},),
        near=({"document_form": "both"}, {"document_form": "keywords"}),
        says="Vælg »Begge dele«",
    ),
}
