"""Lines on which the patterns of `wizard.checks.phrases.seasons` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MENTIONED: Tried = {
    "TELLS_OF_THE_PAST": (
        "Vi fik prisen den 20. februar",
        "Siden den 1. februar har vi haft åbent",
        "Klubben blev stiftet den 3. februar",
        "We won on 20 February",
        "For members who joined before 15 February",
        "Founded on 3 February",
    ),
}

NOT_MENTIONED: Tried = {
    "TELLS_OF_THE_PAST": (
        "Bestil før den 20. februar",
        "Vi åbner den 1. februar",
        "Kom den 3. februar",
        "Order before 20 February",
        "We open on 1 February",
        "Come on 3 February",
    ),
}
