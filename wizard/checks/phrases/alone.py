"""What it sounds like when nobody else works in a company."""

from __future__ import annotations

import re

from wizard.checks.phrases.pattern import NormalizedText, Pattern, hints, reads_text, words

WORKS_ALONE = Pattern(
    hints("alene|enkeltmand|enmand|enkvinde|alone|myself|on my own|sole trader|one-"),
    words(
        r"(?:jeg|hun|han) (?:er|arbejder|står|driver \w+|har \w+) (?:\w+ ){0,2}?alene|(?:er|arbejder) (?:helt "
        r")?alene(?= |[.,;]|$)"
        r"|enkeltmands\w*|enmands\w*|enkvinde\w*",
        r"(?:work|works|am|i'm|run (?:it|\w+ \w+)) (?:\w+ ){0,2}?(?:alone|by myself)|sole trader"
        # "My own shop" and "on my own profile" are of no number.
        r"|on my own(?=[.,;:)]|$| (?:with|and|since|in|from|for|at|but|because|most|now|again)\b)"
        r"|one-(?:man|woman|person) (?:\w+)",
    ),
    unless=words(r"aldrig alene|ikke alene|never alone|not alone"),
)
WITHOUT_STAFF = Pattern(
    hints("ansatte|staff|employees"),
    words(r"(?:uden|ingen|har ikke) ansatte", r"(?:no|without) (?:staff|employees)"),
)
"""Of a club it says that everybody gives their time."""
ONLY_ME = Pattern(
    hints("mig|me"),
    words(r"(?:kun|bare|det er) mig(?! og|,? og| selv og)|(?:just|only) me(?! and|,? and)"),
)
"""Of a company; of an approval it only says who sees the posts."""

_DANISH = re.compile(r"\b(?:og|er|det|af)\b")
_I = re.compile(r"\b(?:i(?:'m|'ve|'ll|'d)?|my)\b")
_JEG = re.compile(r"\b(?:jeg|min|mit|mine)\b")
_WE = re.compile(r"\b(?:vi|os|vores|we(?:'re|'ve|'ll|'d)?|us|our|ours)\b")
LEAST_I = 3
"""Times that somebody says "I" before it is a way of writing."""


@reads_text
def speaks_as_one(text: NormalizedText) -> bool:
    """Whether `text` says "I" throughout and never "we"."""
    singular = _JEG if _DANISH.search(text) else _I  # "i Odense" is no I
    return len(singular.findall(text)) >= LEAST_I and not _WE.search(text)
