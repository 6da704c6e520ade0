"""What is not for people under 18."""

from __future__ import annotations

import re

from wizard.checks.phrases.pattern import Pattern, hints, normalized, words

# Stockings, shelves, floors and holes are filled as well.
_FILLERS = (
    r"(?<!stocking )(?<!stocking-)(?<!shelf )(?<!floor )(?<!hole )(?<!gap )(?:lip |dermal |læbe)?fillers?"
    r"(?! (?:af|and paint|games?|activit\w+|words|for (?:\w+ )?(?:lunch|the|gaps?))\b)"
)
NAMES_UNSUITABLE = Pattern(
    hints("alko|alco|øl|vin|wine|beer|spirit|snaps|cider|cocktail|energ|tato|tatt|sol|slank|slim|botox")
    + hints("tand|whitening|sunbed|liquor|gin|whisk|vodka|champagne|prosecco|bajer|pilsner|filler|kosmetisk"),
    words(
        r"alkohol|\w*(?:dags|jule|påske|special|fad)øl|øl|(?:rød|hvid)?vin(?! diesel)|ølsmagning|vinsmagning"
        r"|spiritus|cider(?! "
        r"vinegar)"
        # In English they are pictures.
        r"|snaps(?! (?:for|from|of|to|on|at|about|with|are|is|in|by|and)\b)",
        r"gin(?! rummy)|whisk[ey]+|vodka|champagne|prosecco|bajere?|pilsnere?|kosmetiske? (?:indgreb|behandling\w*)",
        _FILLERS,
        r"(?<!fruit )(?<!frugt )(?<!prawn )(?<!shrimp )cocktails?(?! (?:sticks?|dress\w*|sausages?))|energidrikk?e?"
        r"|(?:(?!klister|glitter|henna)\w)*tatover\w*|solari\w*|slankekure?|botox"
        r"|tandblegning",
        r"alcohol|(?<!ginger )(?<!root )beers?(?! batter)|wines?(?! (?:gums?|red|vinegar))|liquor|energy drinks?"
        r"|tattoos?|sunbeds?|slimming|teeth whitening",
    ),
    unless=words(
        r"alkoholfri\w*|non-alcoholic|alcohol-free|midlertidig\w*|henna|ansigtsmaling|temporary|face paint\w*|parents?"
        r"|forældre\w*",
        # Who tells the young what it does to them sells them none.
        r"foredrag|forebyg\w*|fakta|undervis\w*|råd (?:til|om)|snak om|tal om|hvad (?:sker|gør|er)|hvorfor|rådgivning"
        r"|skader|advar\w*|talk(?:s|ing)? (?:about|on)|facts?|prevent\w*|lesson|teach\w*|advice|what (?:happens"
        r"|it does)|why|warn\w*|harm\w*|risks?|support for",
    ),
)
_NO_GOODS = words(
    r"fjern\w*|remov\w*|hjælper folk ud af|museum\w*|\w*-?free|\w*fri|bog\w*|bøger|bibliotek\w*"
    # What is washed off again, talked about, or stands in a name.
    r"|midlertidig\w*|henna|ansigtsmaling|temporary|face paint\w*|rådgiv\w*|oplys\w*|advice|advis\w*|talks? about"
    r"|støj\w*|noise|beskyt\w*|protect\w*|gamle|old|musical\w*|dokumentar\w*|tv|ungdomsklub\w*|planter?"
    r"|forebyg\w*|books?|librar\w*|youth|against|prevent\w*|help(?:s|ing)? people (?:quit|stop)|stop\w*"
)
TRADE_NAMED_UNSUITABLE = Pattern(
    hints("tatov|tattoo|sol|spiritus|slanke|tanning|sunbed|slimming|liquor"),
    words(
        r"tatov\w*|tattoo\w*|sol(?:center|centre|arie)\w*|spiritus|slankekur\w*|slankeprodukt\w*",
        r"tanning (?:salon|studio|bed)s?|sunbeds?|slimming (?:pills|products)|liquor",
    ),
    unless=_NO_GOODS,
)
"""What a company deals in that the Danish Consumer Ombudsman names as unsuitable for people under 18."""
ADULTS_TRADE = Pattern(
    hints(
        "snus|nikotin|nicotin|cigaret|vape|vaping|fyrværk|fireworks|casino|kasino|betting|oddsspil|energ|botox|filler"
    )
    + hints("kosmetiske|cosmetic|sexlegetøj|sex toys|kviklån|payday|gambling"),
    words(
        r"snus|nikotin\w*|e-?cigaret\w*|vapes?|vaping"
        r"|fyrværkeri\w*|(?:online|net)[- ]?casino\w*|(?:kasino|casino)spil|betting|oddsspil|energidrik\w*"
        r"|botox|kosmetiske (?:indgreb|behandling\w*|operation\w*)|sexlegetøj|kviklån\w*",
        _FILLERS,
        r"nicotine(?: \w+)?|e-cigarettes?|fireworks|casinos|online casino|gambling|energy drinks?"
        r"|cosmetic (?:surgery|treatments?|procedures?)|sex toys|payday loans?",
    ),
    unless=_NO_GOODS,
)
"""What else a company deals in that is not for people under 18, by our own reading."""


def adults_goods(text: str, trade: Pattern) -> str:
    """The word in `text` that says so, as written; the whole of it where it cannot be told."""
    found = re.search(trade.key, normalized(text))
    return text[slice(*found.span())] if found and len(normalized(text)) == len(text) else text
