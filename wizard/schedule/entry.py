"""An entry of the calendar: what makes it the same one, whether somebody has touched it, and its place in the order."""

from __future__ import annotations

from collections.abc import Container, Iterable
from functools import lru_cache
from hashlib import blake2b
from itertools import count

from wizard.questionnaire.model import Row
from wizard.schedule.post import FIELDS

WORKED_ON = (
    *("date", "time", "platform", "profile", "pillar", "type", "title", "idea", "first_line", "text", "hashtags"),
    *("alt_text", "beforehand", "call", "creator", "poster", "status", "link"),
)
"""What of an entry a person works with, in the order it is shown."""
DIGEST_BYTES = 6
IDEA = FIELDS.index("idea")
STAMPED = ("pillar", "type", "creator", "poster", "profile")
"""The fields beside them that a fingerprint is of."""
WRITTEN = ("link", "text", "hashtags", "alt_text")
"""The fields that nobody but a person fills."""
END_OF_DAYS = "9999"


def stamp(row: Row) -> str:
    """What `generated` holds of an entry that is as it was generated: its slot, and a fingerprint of its content.

    An entry whose stamp is no longer its own has been moved or edited by a person.
    """
    get = row.get
    fields, said = tuple(map(get, STAMPED)), tuple(map(get, FIELDS))
    return stamp_of(str(get("date")), str(get("time")), str(get("platform")), fields, said)


def stamp_of(day: str, time: str, platform: str, fields: tuple[str | None, ...], said: tuple[str | None, ...]) -> str:
    """The same, of values: `fields` those of `STAMPED`, `said` those of `post.FIELDS`."""
    # An entry that names no profile has the stamp it had when there were none.
    fields = fields if fields[-1] is not None else fields[:-1]
    return f"{day}T{time} {platform} {_fingerprint(fields)}{_fingerprint_said(said)}"


@lru_cache(maxsize=4096)  # in a large calendar the same ideas come again and again
def _fingerprint_said(said: tuple[str | None, ...]) -> str:
    # An entry with an idea and nothing else has the stamp it had when there was nothing else.
    return _fingerprint(tuple(said) if any(said[:IDEA]) or any(said[IDEA + 1 :]) else said[IDEA : IDEA + 1])


@lru_cache(maxsize=4096)  # and so do the same fields
def _fingerprint(values: tuple[str | None, ...]) -> str:
    return blake2b(repr(values).encode(), digest_size=DIGEST_BYTES).hexdigest()


def is_untouched(row: Row) -> bool:
    """Whether an entry is still as it was generated: nobody has moved, edited, begun, marked, written or linked it."""
    if row.get("status", "idea") != "idea" or "link" in row or slot_of(row) is None:
        return False
    return is_as_generated(row)


def is_as_generated(row: Row) -> bool:
    """Whether an entry says and is what it was generated as, and nothing more, however far it has come since."""
    return row.get("generated") == stamp(row) and not any(field in row for field in WRITTEN if field != "link")


def slot_of(row: Row) -> tuple[str, str, str] | None:
    """Platform, day and time of an entry; None for one that lacks a platform or a day."""
    if "platform" not in row or "date" not in row:
        return None
    return row["platform"], row["date"], row.get("time", "")


def slot_made_for(row: Row) -> tuple[str, str, str] | None:
    """The slot an entry was generated for, wherever it stands now."""
    moment, _, rest = row.get("generated", "").partition(" ")
    day, _, time = moment.partition("T")
    platform = rest.partition(" ")[0]
    return (platform, day, time) if platform else None


def in_order(rows: Iterable[Row]) -> list[Row]:
    """By day, time and platform; those without a day last."""
    return sorted(rows, key=lambda row: (row.get("date", END_OF_DAYS), row.get("time", ""), row.get("platform", "")))


def new_uid(day: str, platform: str, taken: Container[str]) -> str:
    """An identity for an entry on `day` that none of `taken` has: `2027-01-04-facebook-1`."""
    return next(uid for number in count(1) if (uid := f"{day}-{platform}-{number}") not in taken)
