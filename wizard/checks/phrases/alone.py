"""What it sounds like when nobody else works in a company."""

from __future__ import annotations

from wizard.checks.phrases.pattern import Pattern, hints, words

WORKS_ALONE = Pattern(
    hints("alene|enkeltmand|enmand|enkvinde|ansatte|alone|myself|on my own|sole trader|one-|staff|employees"),
    words(
        r"(?:jeg|hun|han) (?:er|arbejder|står|driver \w+|har \w+) (?:\w+ ){0,2}?alene|(?:er|arbejder) (?:helt "
        r")?alene(?= |[.,;]|$)"
        r"|enkeltmands\w*|enmands\w*|enkvinde\w*|(?:uden|ingen|har ikke) ansatte",
        r"(?:work|works|am|i'm|run (?:it|\w+ \w+)) (?:\w+ ){0,2}?(?:alone|by myself|on my own)|sole trader"
        r"|one-(?:man|woman|person) (?:\w+)|(?:no|without) (?:staff|employees)",
    ),
    unless=words(r"aldrig alene|ikke alene|never alone|not alone"),
)
ONLY_ME = Pattern(
    hints("mig|me"),
    words(r"(?:kun|bare|det er) mig(?! og|,? og| selv og)|(?:just|only) me(?! and|,? and)"),
)
"""Of a company; of an approval it only says who sees the posts."""
