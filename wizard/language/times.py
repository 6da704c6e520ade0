"""Times of day as people type them: `16.30`, `kl. 16`, `1630`, `4 pm`."""

from __future__ import annotations

import re
from datetime import time

from wizard.language.errors import Refused, shown
from wizard.language.writing import one_line

_LEAD = re.compile(r"^(?:klokken|klok|kl\.?|at|ca\.?|cirka|about|around|~) *")
_CLOCK = re.compile(
    r"(?P<hour>\d{1,2})(?: ?[.:,h] ?(?P<minute>\d\d)(?:[.:](?P<second>\d\d))?|(?P<joined>\d\d))?"
    r" ?(?:(?P<half>[ap])\.? ?m\.?|o.?clock|h|uhr)?\.?"
)
_NAMED = {"noon": time(12), "midday": time(12), "midnight": time(0), "midnat": time(0)}
HALF = 12  # hours on the face of a clock


def read_time(text: str) -> time:
    """The time of day `text` names, to the minute. Raises Refused."""
    rest = one_line(text).casefold()
    while (shorter := _LEAD.sub("", rest)) != rest:  # "ca. kl. 16"
        rest = shorter
    if rest in _NAMED:
        return _NAMED[rest]
    match = _CLOCK.fullmatch(rest)
    if match is None:
        raise Refused("time_unread", value=shown(text))
    hour, minute = int(match["hour"]), int(match["minute"] or match["joined"] or 0)
    if match["half"]:
        if not 1 <= hour <= HALF:
            raise Refused("time_unread", value=shown(text))
        hour = hour % HALF + (HALF if match["half"] == "p" else 0)
    try:
        return time(hour, minute)
    except ValueError:  # such as 25.00
        raise Refused("time_unread", value=shown(text)) from None
