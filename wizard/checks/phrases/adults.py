"""What is not for people under 18."""

from __future__ import annotations

import re

from wizard.checks.phrases.pattern import Pattern, hints, normalized, words

NAMES_UNSUITABLE = Pattern(
    hints("alko|alco|øl|vin|wine|beer|spirit|snaps|cider|cocktail|energ|tato|tatt|sol|slank|slim|botox")
    + hints("tand|whitening|sunbed|liquor|gin|whisk|vodka|champagne|prosecco|bajer|pilsner|filler|kosmetisk"),
    words(
        r"alkohol|\w*(?:dags|jule|påske|special|fad)øl|øl|(?:rød|hvid)?vin|ølsmagning|vinsmagning|spiritus|cider"
        # In English they are pictures.
        r"|snaps(?! (?:for|from|of|to|on|at|about|with|are|is|in|by|and)\b)",
        r"gin|whisk[ey]+|vodka|champagne|prosecco|bajere?|pilsnere?|\w*fillers?|kosmetiske? (?:indgreb|behandling\w*)",
        r"cocktails?|energidrikk?e?|\w*tatover\w*|solari\w*|slankekure?|botox|tandblegning",
        r"alcohol|beers?|wines?|liquor|energy drinks?|tattoos?|sunbeds?|slimming|teeth whitening",
    ),
    unless=words(r"alkoholfri\w*|non-alcoholic|alcohol-free"),
)
ADULTS_TRADE = Pattern(
    (),
    words(
        r"tatov\w*|tattoo\w*|sol(?:center|centre|arie)\w*|spiritus|snus|nikotin\w*|e-?cigaret\w*|vapes?|vaping"
        r"|fyrværkeri\w*|online casino|kasino\w*|betting|oddsspil|energidrik\w*|fillers?|botox|kosmetiske (?:indgreb"
        r"|behandling\w*|operation\w*)|slankekur\w*|slankeprodukt\w*|sexlegetøj|kviklån\w*",
        r"tanning (?:salon|studio|bed)s?|sunbeds?|nicotine(?: \w+)?|e-cigarettes?|fireworks|casinos?|gambling"
        r"|energy drinks?"
        r"|cosmetic (?:surgery|treatments?|procedures?)|slimming (?:pills|products)|sex toys|payday loans?|liquor",
    ),
    unless=words(
        r"fjern\w*|remov\w*|hjælper folk ud af|museum\w*|\w*-?free|\w*fri|bog\w*|bøger|bibliotek\w*"
        r"|forebyg\w*|books?|librar\w*|youth|against|prevent\w*|help(?:s|ing)? people (?:quit|stop)|stop\w*"
    ),
)
"""What a company deals in that is not for people under 18."""


def adults_goods(text: str) -> str:
    """The word in `text` that says so, as written; the whole of it where it cannot be told."""
    found = re.search(ADULTS_TRADE.key, normalized(text))
    return text[slice(*found.span())] if found and len(normalized(text)) == len(text) else text
