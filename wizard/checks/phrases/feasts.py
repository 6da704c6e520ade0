"""The feasts and shopping days that a text is for."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from wizard.checks.phrases.pattern import Pattern, hints, words

_OTHER_YEARS = words(
    r"efter (?:mors|fars|valentins|black|halloween|fastelavn|sankt|julen)\w*|næste \w+|tilbage fra|rester fra|after \w+"
    r"|next \w+|leftover\w*|instead of \w+|i stedet for \w+"
)
_LATER_OR_GONE = words(
    r"gamle dage|fryser\w*|retur|byttedag\w*|street|road|tak for jul\w*|\w*udstilling\w*|exhibition|switch-?off"
    r"|taking down|thank you",
    # A date for next Christmas is booked in spring, and a tree is fetched and planted when the feast is over.
    r"book\w*|forudbestil\w*|reservér|reserver\w*|early bird|december|20\d\d|indsaml\w*|\w*indsamling\w*|afhent\w*"
    r"|hente[rs]?"
    r"|genbrug\w*|plant\w*|juletræsfælder\w*|recycl\w*|collect\w*|pick[- ]?up|compost\w*|dispos\w*|chip(?:ped|ping)"
    r"|brug dit",
)
FOR_THEME_DAY: Mapping[str, Pattern] = MappingProxyType(
    {
        "valentinsdag": Pattern(
            hints("valentin"),
            words(r"valentins?(?:dag|aften|menu|buket|gave)\w*|valentine'?s?(?! (?:street|road|avenue|lane|house))"),
            unless=_OTHER_YEARS,
        ),
        "fastelavn": Pattern(hints("fastelavn|shrovetide"), words(r"fastelavn\w*|shrovetide"), unless=_OTHER_YEARS),
        "mors_dag": Pattern(
            hints("mors|mother"), words(r"mors ?dag(?:en|s\w*|e?buket\w*)?|mother'?s'? day"), unless=_OTHER_YEARS
        ),
        "sankt_hans": Pattern(
            hints("hans|midsummer"),
            words(r"sankt ?hans\w*|skt\.? ?hans\w*|midsummer(?:'s)? (?:eve|day|party|bonfire|night(?!'s)|feast)"),
            # A square, a church or a street of the name is there all year.
            unless=_OTHER_YEARS
            + "|"
            + words(r"(?:sankt|skt\.?) ?hans ?(?:torv|gade|vej|plads|kirke|skole|kloster)\w*"),
        ),
        "halloween": Pattern(hints("halloween"), words(r"halloween\w*"), unless=_OTHER_YEARS),
        "mortensaften": Pattern(hints("morten"), words(r"mortens(?:aften|and)\w*"), unless=_OTHER_YEARS),
        "black_friday": Pattern(hints("black"), words(r"black ?(?:friday|week)\w*"), unless=_OTHER_YEARS),
    }
)
"""By the theme day's id."""
FOR_FATHERS_DAY = Pattern(hints("fars"), words(r"fars ?dag(?:en|s\w*)?"), unless=_OTHER_YEARS)
"""In Danish alone: elsewhere the day is another."""
FOR_CHRISTMAS_EVE = Pattern(
    hints("jule|christmas"),
    words(
        r"juleaften\w*|julefrokost\w*|julegave\w*|juletræ\w*|julemad\w*|julemiddag\w*",
        r"christmas (?:eve|lunch\w*|dinner|presents?|gifts?|trees?|pudding)",
    ),
    unless=words(
        r"efter|byt(?:te)?\w*|rester|nytår\w*|næste (?:år|jul)|after"
        r"|exchang\w*|return\w*|leftover\w*|new year\w*|next"
    )
    + "|"
    + _LATER_OR_GONE,
)
"""What is bought for the day itself, and no sale afterwards."""
FOR_CHRISTMAS = Pattern(
    hints("jul|christmas|xmas"),
    words(r"jul|julen|jule(?:n?s|[a-hj-zæøå]\w*)|christmas\w*|xmas"),
    unless=words(
        r"efter jul\w*|næste jul|julemærke\w*|after christmas|next christmas|i sommer\w*|july|\d+\.? ?jul|jul \d+"
        r"|jules(?:'s?)?"
    )
    + "|"
    + _LATER_OR_GONE,
)
FOR_EASTER = Pattern(
    hints("påske|easter"),
    words(r"påske\w*|easter(?:'s)?"),
    unless=words(
        r"efter påske\w*|næste påske|after easter|next easter|påskelilje\w*|(?:er|are) (?:\w+ )?(?:over|forbi)"
        r"|tilbage|back to|easter (?:road|island|ross|term)"
    ),
)
