"""Lines that the patterns in `rhythm` hear, and lines that only look like it."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "OUT_AT_ONCE": (
        "Vi kommenterer nyheder inden for en time",
        "Vi reagerer samme dag",
        "Opslag straks, når det sker",
        "We comment on legal news within the hour",
        "Posts at once when it happens",
        "Breaking news as soon as we hear the headlines",
    ),
}
UNMATCHED: Tried = {
    "OUT_AT_ONCE": (
        "Vi svarer inden for en time",
        "Levering samme dag",
        "Ugens opslag",
        "We answer your messages within the hour",
        "Delivered the same day",
        "A post a week",
    ),
}
