"""What is noted about a profile: that nobody looks after it, and what is to become of it."""

from __future__ import annotations

import re

from wizard.checks.phrases.pattern import Pattern, hints, normalized, words

_AND = re.compile(r"\s*(?:[,/&+;]|\b(?:og|samt|and)\b)\s*")

_PLATFORM = re.compile(
    r"facebook|instagram|insta\b|linkedin|tiktok|youtube|snapchat|pinterest|threads|google|trustpilot|mailchimp|canva"
)
_META = re.compile(r"\bmeta\b|business suite")
_EVERYTHING = re.compile(r"\b(?:alle?|alt|det hele|samtlige|all|everything|every|every one)\b(?! \d)")
EVERY_PROFILE = "*"
"""Whoever has this has each of them."""

IS_LEFT_ALONE = Pattern(
    hints("rørt|brugt|opdater|forlad|gammel|gamle|forkert|foræld|død|sovende")
    + hints("touched|used|updated|abandon|old |dead|dormant|wrong|outdated"),
    words(
        r"(?:ikke|aldrig) (?:\w+ )?(?:rørt|brugt|opdateret)|forladt|(?:gammel|gamle|forkerte?|forældede?) (?:adresse"
        r"|åbningstider|navn|telefonnummer|logo)|død|sovende",
        r"(?:not|never|n't) (?:been )?(?:touched|used|updated)|abandoned|(?:old|wrong|outdated) (?:address"
        r"|opening hours|hours|name|phone number|logo)|dead|dormant",
    ),
)
BELONGS_TO_SOMEBODY = Pattern(
    hints("eget|egen|egne|hendes|hans|privat|personlig|own|hers|his|personal"),
    words(
        r"egen|eget|egne|(?:er|den er) (?:hendes|hans)|hendes|private? profil|personlige? profil",
        r"(?:her|his|their|my) own|own (?:profile|page|account)|(?:is|it's) (?:hers|his)"
        r"|personal (?:profile|page|account)",
    ),
    unless=words(r"(?:vores|firmaets|foreningens|klubbens|our) (?:egen|eget|egne|own)"),
)
"""A profile of a person, into which nobody else is to get."""
BECOMES_OF_IT = Pattern(
    hints(
        "luk|slet|henvis|peg|link|arkiv|nedlæg|skjul|stille|clos|delet|point|archiv|hid|remov|leave|keep|remove"
        "|fastgjort"
    )
    + hints("stående|visitkort|beholde|pinned|take down|tages ned|ligge|left up|nobody|no one|så ingen"),
    words(
        r"lukke\w*|slette\w*|henvise\w*|peger?|link\w*|arkiver\w*|nedlægge\w*|skjule\w*|stille|bliver stående"
        r"|visitkort|beholde\w*|fastgjort"
        r"|ligge\w*|tages ned|clos\w*|delet\w*|points?|pointing|archiv\w*|hid(?:e|den)|leave|keep|remov\w*|pinned"
        r"|take down|left up|so (?:that )?(?:nobody|no one) (?:else )?takes|så ingen (?:anden |andre )?(?:kan )?tager?"
    ),
)
"""What a note says is to happen to a profile."""
NO_COMMENTS = Pattern(
    (), words(r"nyhedsbrev\w*|newsletters?|mailchimp|mailliste\w*|mailing list|canva|hjemmeside\w*|website")
)
"""What is sent or made, and where nobody writes back."""


def profile_parts(text: str) -> tuple[str, ...]:
    """The profiles that `text` names, as written: "Facebook og Instagram" is two."""
    return tuple(part for part in _AND.split(text) if part)


def profiles_in(text: str) -> frozenset[str]:
    """The same, as they are compared: by the platform where one is named, "the Facebook page" is "Facebook"."""
    return frozenset(name for part in profile_parts(text) for name in _named(normalized(part)))


def _named(part: str) -> tuple[str, ...]:
    """What one part gives access to; `EVERY_PROFILE` where it is all of them."""
    if _EVERYTHING.search(part):
        return (EVERY_PROFILE,)
    if _META.search(part):
        return ("facebook", "instagram")
    platform = _PLATFORM.search(part)
    if platform is None:
        return (part,)
    return ("instagram" if platform[0] == "insta" else platform[0],)


def leads_to(profile: str, platform: str) -> bool:
    """Whether a login for `profile` is one for a platform it does not name: Meta's tools, or all there are."""
    named = profiles_in(profile)
    return platform in named or EVERY_PROFILE in named
