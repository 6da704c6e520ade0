"""What a company deals in, by what it says of itself."""

from __future__ import annotations

from wizard.checks.phrases.pattern import Pattern, hints, words


def somebody_elses(place: str, customers: str) -> str:
    """The regular expression for a trade that is named and is not one's own: the house that was one, a neighbour, or
    those one works for, who are named in the plural.
    """
    return words(
        rf"(?:i |in )?(?:det |den |de |the |an? )?(?:gamle|tidligere|forhenværende|old|former) {place}",
        r"(?:ved siden af|over ?for|bag(?: ved)?|tæt på|nær|near|next to|next door to|opposite|behind|above|beside"
        r"|close to)"
        rf" (?:the )?(?:\w+ )?{place}",
        r"(?:for|til|hos|med|fra|from|to|with|serving|supplying|supply|supplies|betjener|formidler) (?:\w+ ){0,2}?"
        rf"(?:\w+,? (?:and|og|or|eller) )?{customers}",
        # Who founded or leads it, or did something else before.
        rf"(?:by|af) (?:\w+ ){{0,3}}?(?:{customers}|{place})|(?:retired|former|pensioner(?:et|ede)|tidligere) \w+"
        rf"|(?:{place})s gamle",
        # One's father or husband.
        r"(?:min|mit|mine|hendes|hans|vores|my|his|her|our) (?:\w+ )?(?:far|mor|mand|kone|søn|datter|bror|søster"
        r"|onkel|farfar|morfar"
        r"|bedstefar|father|mother|husband|wife|son|daughter|brother|sister|uncle|grandfather|partner) (?:er|var|is"
        r"|was)",
    )


MAKES_ALCOHOL = Pattern(
    hints("brygger|bryghus|vin|destiller|spiritus|brewer|wine|distill|gin"),
    words(
        r"\w*brygger(?:i|iet|ier)|\w*bryghus\w*|vinbar\w*|vinhandel\w*|vingård\w*|vinstue\w*|destilleri\w*|spiritus\w*",
        r"\w*brewer(?:y|ies)|micro-?brewer\w*|wine (?:bar|merchant|shop)s?|winer(?:y|ies)|distiller(?:y|ies)"
        r"|gin(?! (?:glass\w*|rummy))",
    ),
    unless=words(
        r"\w*te-?bryggeri\w*|kaffebryg\w*|coffee|gin rummy|cotton gin|brygger\w*(?:gade|vej|stræde|plads)\w*"
        r"|(?:gamle?|tidligere|nedlagte?|byens) (?:\w+ )?spiritus\w*"
    )
    + "|"
    + somebody_elses(
        r"(?:\w*brygger(?:i|iet|ier)|\w*bryghus\w*|vin(?:handel|bar|stue)\w*|\w*brewer(?:y|ies)|winer(?:y|ies)"
        r"|distiller(?:y|ies)|destilleri\w*|wine (?:bar|merchant|shop)s?)",
        r"(?:\w*bryggerier|vinhandlere|vingårde|\w*breweries|wineries|distilleries|wine (?:bar|merchant|shop)s)",
    ),
)
TREATS_ANIMALS = Pattern(
    (),
    words(
        r"dyrlæge\w*|dyreklinik\w*|dyrehospital\w*|veterinær\w*|hunde\w*|heste\w*|kæledyr\w*",
        r"vets?|veterinar\w+|animal (?:clinic|hospital)|dogs?|horses?|pets?",
    ),
)
