"""What the words of an idea tie it to: a weekday it is for, and the types of content it can be."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from wizard.schedule.content_types import VIDEO

_DAYS = (
    ("mandag", "monday"),
    ("tirsdag", "tuesday"),
    ("onsdag", "wednesday"),
    ("torsdag", "thursday"),
    ("fredag", "friday"),
    ("lørdag", "saturday"),
    ("søndag", "sunday"),
)
# "Tirsdagsopslag", "every Tuesday" and "Tuesday post" name the day it goes out; "open on Tuesday" does not.
WEEKDAYS = tuple(
    re.compile(rf"\b{danish}s(?:opslag|post|billede|film|video|tip|hilsen|spørgsmål)\w*|\b{english} (?:post|tip)s?\b"
               rf"|\b(?:hver|every) (?:{danish}|{english})\b")
    for danish, english in _DAYS
)  # fmt: skip
_MOVING = VIDEO | {"customer_content"}
_STILL = frozenset({"image", "carousel", "story", "customer_content", "link_post", "event"})
CONTENT_TYPES_BY_FORM: Mapping[re.Pattern[str], frozenset[str]] = MappingProxyType(
    {
        re.compile(r"\b(?:film|filmen|filmene|\w*videoe?r?|\w*videos?|reels?|clips)\b"): _MOVING,
        re.compile(r"\b\w*(?:billede|billeder|fotos?|pictures?|photos?)\b"): _STILL,
        re.compile(r"\b(?:story|stories)\b"): frozenset({"story"}),
        re.compile(r"\b(?:live|livestream\w*)\b"): frozenset({"live"}),
        re.compile(r"\b(?:karruseller|karrusel|carousels?)\b"): frozenset({"carousel"}),
        re.compile(r"\b\w*(?:afstemning|afstemninger|polls?)\b"): frozenset({"poll", "story"}),
        re.compile(r"\bpodcasts?\b"): frozenset({"podcast"}),
    }
)


def weekdays_in(text: str) -> frozenset[int]:
    """The weekdays, from Monday as 0, that `text` is to go out on; none where it does not say."""
    said = text.casefold()
    return frozenset(number for number, pattern in enumerate(WEEKDAYS) if pattern.search(said))


def without_weekdays(text: str) -> str:
    """`text` without what ties it to a weekday: for an entry that cannot be on it."""
    for pattern in WEEKDAYS:
        text = re.sub(pattern.pattern, "", text, flags=re.IGNORECASE)
    return text.strip()


def types_in(text: str) -> frozenset[str]:
    """The types of content that what `text` names can be; none where it names no form."""
    said = text.casefold()
    return frozenset().union(*(types for pattern, types in CONTENT_TYPES_BY_FORM.items() if pattern.search(said)))
