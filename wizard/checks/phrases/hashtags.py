"""Hashtags as somebody has written them, and what is said of how many are to stand in a post."""

from __future__ import annotations

import re

from wizard.checks.phrases.pattern import NormalizedText, reads_text
from wizard.language.numbers import WHOLE_NUMBERS
from wizard.schedule.limits import HASHTAG

WORD = re.compile(r"\w+")
BETWEEN = re.compile(r"(?:\s(?:og|and|/)|[,;/])?\s+#|\s*[,;]\s*#?|\s/\s|[,;]#")
"""Between several in one text."""
_REMARK = re.compile(r"\s*\(.*\)\s*$|:\s.*$|\s[-–]\s.*$")
"""What is said of a hashtag behind it."""
_NO_TAG = re.compile(
    r"\b(?:ingen|ikke|højst|maks|max|no|none|not|at most|per post|pr\. opslag|hashtags?)\b|n['’]t\b", re.IGNORECASE
)
"""It is said how many there are, and not which."""

NUMBER = rf"\d{{1,2}}|{'|'.join(WHOLE_NUMBERS)}"
IN_A_POST = re.compile(
    rf"\b(?P<number>{NUMBER}) (?:faste |relevante |gode |relevant |set |good )?hashtags?\b",
)

NOT_IN_ONE = re.compile(
    r"\b(?:vælg\w*|find\w*|liste|pulje|bank|choose|pick|list|pool|konkurrent\w*|competitor\w*|used to|had|havde|før"
    r"|before"
    r"|spam|never|aldrig|ikke|not|i alt|in all|for the year|om året|skift\w*)\b|n't\b"
)
"""A store to choose from, what used to be, or what is not to be."""


@reads_text
def hashtags_in_a_post(text: NormalizedText) -> int | None:
    """How many hashtags `text` says that a post has or may have: of a range the highest. None where it does not."""
    if "hashtag" not in text:
        return None
    found = IN_A_POST.search(text)
    if found is None or NOT_IN_ONE.search(text):
        return None
    number = found["number"]
    return WHOLE_NUMBERS[number] if number in WHOLE_NUMBERS else int(number)


def breaks_off(tag: str) -> bool:
    """Whether a hashtag, or one of several with a sign of their own, ends before its last character."""
    if _NO_TAG.search(tag) and not tag.lstrip().startswith("#"):
        return False
    said = _REMARK.sub("", tag.strip())
    return not all(HASHTAG.fullmatch(f"#{part}") for part in BETWEEN.split(said.lstrip("#")))


def what_is_left(tag: str) -> str:
    """A hashtag as far as it holds together."""
    found = WORD.search(tag)
    return f"#{found[0]}" if found else "#"


def as_one_word(tag: str) -> str:
    """`#lad cykel` as `#LadCykel`: with capitals a screen reader reads its words."""
    return "#" + "".join(word[:1].upper() + word[1:] for word in WORD.findall(tag))
