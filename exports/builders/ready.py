"""What a building process does before it is needed."""

from __future__ import annotations

import gc
from datetime import date

from exports.kinds import KINDS
from wizard.examples import EXAMPLES, example
from wizard.language.languages import DANISH


def get_ready() -> None:
    """Import what builds and fill its caches: the first deck in a process takes as long as ten later ones."""
    for kind in ("deck", "one_pager_pdf", "document", "calendar_xlsx"):
        KINDS[kind].build(example(EXAMPLES[0], DANISH.id), DANISH, date.today())
    gc.collect()
    gc.freeze()  # the collector need not walk all that again
