"""Whether it is somebody that is named of whom a sentence says that they go."""

from __future__ import annotations

import re

from wizard.checks.phrases.conduct import LEAVES, TERM_ENDS
from wizard.checks.phrases.pattern import normalized, reads_text

_GOES = re.compile(
    r"(?:'s)?(?:,[^,.;]{1,40},|\s*\([^)]*\))?\W*"
    r"(?:(?!(?:hvor|som|der|who|that|when|where|which|people|folk|the|dem|those|advises|hjælper|helps)\b)\w+\W+){0,4}?"
    rf"(?:{LEAVES.key})"
)
_THEN_GOES = re.compile(
    rf"[^.]{{0,90}}?(?:[,;]|\bog|\band) ?(?:så |then )?(?:(?:han|hun|he|she) (?:\w+ ){{0,2}}?(?:{LEAVES.key})"
    rf"|{TERM_ENDS}"
    rf"|(?:så |derefter |bagefter )?"
    r"(?:rejser|flytter|stopper) (?:han|hun))"
)
_BEFORE = re.compile(r"(?:rejser|stopper|flytter|fratræder|mister) (?:vi )?$")


@reads_text
def is_leaving(name: str, text: str) -> bool:
    """Whether `text`, as written, says of `name` that they leave: the bus that stops outside Lise's shop leaves her in
    it.
    """
    for found in re.finditer(rf"\b{re.escape(name)}\b", text):
        before, after = normalized(text[: found.start()]), normalized(text[found.end() :])
        if _GOES.match(after) or _THEN_GOES.match(after) or _BEFORE.search(before):
            return True
    return False
