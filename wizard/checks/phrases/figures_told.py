"""Where a figure is read, what is to happen to a plan, and whom the company says it is for."""

from __future__ import annotations

import re

from wizard.checks.phrases.pattern import NormalizedText, Pattern, hints, reads_text, words

_PLATFORM = r"(?:instagram|facebook|tiktok|snapchat|linkedin|youtube|pinterest)"
PLATFORMS_OWN_FIGURES = Pattern(
    hints("instagram|facebook|tiktok|snapchat|linkedin|youtube|pinterest"),
    words(
        rf"{_PLATFORM}s?[ -](?:insights?|analytics|statistik\w*|indsigt\w*)",
        rf"^{_PLATFORM}(?:(?:,| og| and| \+| &|/) ?{_PLATFORM})*$",
    ),
)
"""The platform's own statistics and no other source: they know what happens there and not what is bought."""
COUNTS_SALES = Pattern(
    (),
    words(
        r"\w*shop\w*|butik\w*|pixel|\w*annonce\w*|ads?|utm|\w*kode\w*|codes?|kasse\w*|regnskab\w*|\w*ark(?:et)?"
        r"|\w*booking\w*|billet\w*|crm|spørg\w*|tæller\w*|beskeder|bestilling\w*|ordre\w*",
        r"till|accounts?|sheets?|spreadsheet|tickets?|ask\w*|count\w*|messages|orders?|dms?|google",
    ),
)
COUNTS_TAPS = Pattern(
    (), words(r"\w*klik\w*|tryk|\w*knap\w*|\w*formular\w*|besked\w*", r"\w*clicks?|taps?|\w*buttons?|forms?|messages?")
)
NEVER_ADJUSTS = Pattern(
    hints("uanset|whatever|no matter|regardless|ligger fast|står fast|ændre|laves om|stands|stays|fixed|change"),
    words(
        r"(?:uanset|whatever|no matter|regardless)(?: \w+){0,3}? (?:tal(?:lene)?|figures?|numbers?|results?"
        r"|resultat\w*|hvad"
        r" der sker|happens|say)",
        r"planen (?:\w+ )?(?:ligger|står) fast|(?:the )?plan (?:\w+ )?(?:stands|stays"
        r"|is fixed)(?: \w+){0,3}? (?:until|whatever"
        r"|as it is|for good)",
        r"(?:planen |vi )?(?:ændres|ændrer vi|ændrer|laves om) (?:aldrig|ikke) (?:på |om på )?(?:noget|planen|lavet "
        r"om)(?! (?:i )?(?:de|den|det) første)",
        r"(?:never|not|nothing) (?:\w+ )?change[sd]?(?: the plan)?(?! (?:more than|two|several|everything at|before"
        r"|until))",
    ),
    unless=words(
        r"medmindre|hvis|når|under|mindre end|unless|if|when|below|fewer|less than",
        # Who changes one thing at a time, or first looks at it for a while, does change.
        r"så (?:ser|kigger|tager|retter|ændrer|justerer|skifter|bytter)|derefter|bagefter|første|ad gangen|to ting"
        r"|mere end"
        r"|(?:talk|taler|drøfter) \w+ (?:it )?(?:through|igennem|om det)|choose|vælger|justeres?|look at it|ser på det"
        r"|then|afterwards|first|at a time|two things|more than|before|after",
    ),
)
_PARENTS = (
    r"(?:forældre(?!møde|bestyrelse|råd|forening|repræsentant)\w*|far og mor|mor og far"
    r"|parents(?!'? (?:association|board|council|committee|forum|evening))|mum and dad|mothers and fathers)"
)
PARENTS_DECIDE = Pattern(
    hints("forældre|far og mor|mor og far|parents|mum and dad|mothers and fathers"),
    words(_PARENTS),
    also=(
        words(
            rf"{_PARENTS}[^.;]{{0,70}}?\b(?:betaler|skriver under|bestemmer|beslutter|tilmelder|vælger|pays?|signs?"
            rf"|decides?"
            r"|chooses?|enrols?)",
        ),
    ),
)
PARENTS = Pattern(
    (),
    words(
        r"\w*forældre\w*|far|mor|mødre|fædre|\w*familie\w*|parents?|mums?|dads?|mothers?|fathers?|famil\w+",
    ),
)
WANTS_THEM = Pattern(
    (),
    words(r"skal|vil(?: have)?|mål\w*|ønsker|flere|nå|should|shall|want\w*|must|aim\w*|more|reach"),
    unless=words(r"kolleg\w*|ansatte|medarbejder\w*|vi er|team\w*|colleagues|staff|we are|we're|employees"),
)
SPEAKS_OF_PEOPLE = Pattern(
    (),
    words(
        r"\w*(?:gæst|medlem|kunde|deltager|elev|bruger|læser|frivillig|borger|besøgende)\w*|folk|unge|dem|mennesker|personer|år"
        r"|\d+-årige",
        r"guests?|members?|customers?|clients?|participants?|pupils?|readers?|volunteers?|people|those|adults|women|men|years?"
        r"|year-olds",
    ),
)
"""A greenhouse is between 18 and 22 as well."""
_AGES = re.compile(
    r"\b(?:(?:mellem|between) (\d{2}) (?:og|and) (\d{2})\b(?= ?(?:år\b(?! gam)|years?\b(?! old houses)|year-olds"
    r"|årige|-årige|[.,;:!?)]|$|(?:blandt|among|who|der|som|from|fra|with|med|to|til|and|og)\b))"
    r"|(?:fra |from )?(\d{2}) ?(?:-|til|to) ?(\d{2})(?: ?-?årige|[ -]years?[ -]olds?| år(?! til| i)))"
)


@reads_text
def ages_told(text: NormalizedText) -> tuple[int, int] | None:
    """The youngest and the oldest that `text` names by their age: "between 18 and 30", "25-40-årige"."""
    found = _AGES.search(text)
    if not found:
        return None
    first, last = (int(each) for each in found.groups() if each)
    return (first, last) if first < last else None
