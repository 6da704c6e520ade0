"""Whom and where somebody says that they serve: only private people, only the trade, only nearby."""

from __future__ import annotations

import re

from wizard.checks.phrases.pattern import Pattern, hints, reads_text, words

_NOT = r"(?:ikke|ingen|aldrig|nej til|not|n't|no|never)"
_ONLY_DA = r"(?<!ikke )(?:kun|udelukkende)"
_ONLY_EN = r"(?<!not )(?<!n't )(?:only|just)"
# "We used to", and what is still wanted of more.
_ONCE = words(
    r"før|førhen|tidligere|engang|dengang|oprindeligt|indtil|begyndte|startede|solgte|used to|until|originally|once"
    r"|began"
    r"|started|at first|sold"
    # Of a part of it, or of some days.
    r"|butikken (?:er )?for alle|om (?:\w+dagen|weekenden|vinteren|sommeren)|køber|on \w+days"
    r"|shop is (?:open )?(?:for|to) (?:all|everyone)"
    r"|in (?:summer|winter)|buy"
)
ONLY_PRIVATE = Pattern(
    (),
    words(
        rf"{_ONLY_DA} (?:(?:for|til|med|hos|helt|almindelige) ){{0,2}}(?:private|privatkunder|privatpersoner|forbrugere"
        r"|private \w+)",
        r"(?:ikke|aldrig) (?:(?:for|til|med|hos) )(?:\w+ )?(?:erhverv(?:skunder|slivet)?|firmaer|firmakunder"
        r"|virksomheder)"
        r"|(?:ikke|ingen|nej til) (?:erhverv(?:skunder)?|firmakunder|firmaopgaver|erhvervsopgaver)"
        r"|(?:nej til|tager (?:\w+ )?(?:ikke|ingen)) (?:firmaer|virksomheder)",
        rf"{_ONLY_EN} (?:(?:for|with|to|ordinary|serve|help|work with|work for) ){{0,2}}(?:private (?:people"
        rf"|individuals"
        r"|clients|customers|homes)|individuals|consumers|families|homeowners)(?! (?:with|who|that)\b)",
        rf"{_NOT} (?:\w+ ){{0,2}}?(?:company|corporate|business|commercial) (?:work|clients?|customers?)(?! (?:has"
        rf"|have|left"
        rf"|complain\w*)\b)"
        rf"|{_NOT} (?:\w+ )?(?:sell|work) (?:to|for|with) (?:companies|businesses)",
    ),
    unless=_ONCE,
)
ONLY_BUSINESS = Pattern(
    (),
    words(
        rf"{_ONLY_DA} (?:(?:for|til|med|andre|store|små|danske) ){{0,2}}(?:erhverv(?:skunder)?|erhvervslivet"
        rf"|firmaer"
        r"|virksomheder|forhandlere|b2b)",
        rf"{_NOT} (?:sælger? |til |for |salg til ){{0,3}}(?:private|privatkunder|forbrugere|privatpersoner)",
        rf"{_ONLY_EN} (?:\w+ ){{0,2}}?(?:to |for |with )(?:the )?(?:trade|businesses|companies|firms|retailers"
        r"|dealers)|trade only"
        r"|business customers only",
        rf"{_NOT} (?:\w+ )?(?:sell|work|sold) (?:\w+ )?(?:to|for|with) (?:private (?:people|individuals|customers)"
        rf"|consumers"
        r"|the public)"
        r"|no private (?:customers|clients)",
    ),
    unless=_ONCE,
)
NO_PRIVATE_PEOPLE = Pattern(
    hints("privat|domestic"),
    words(
        r"private (?:kunder )?(?:har vi ikke (?:tid|plads) til|tager vi ikke|laver vi ikke noget for|siger vi nej til)"
        r"|(?:har )?ikke (?:tid|plads) til private(?= kunder| opgaver|[.,;!]|$| (?:og|men|for|så|lige|mere)\b)"
        r"|tager ikke (?:imod )?private(?: kunder"
        r"| opgaver)?(?=[.,;!]|$| (?:og|men|for|så|lige|mere)\b)",
        r"(?:we|i) (?:don't|do not|no longer) (?:do|take|take on|have time for) (?:any )?(?:private"
        r"|domestic) (?:work|jobs"
        r"|customers|clients|houses|people)|no (?:private|domestic) (?:work|jobs|customers|clients)(?! (?:is|are) too)",
    ),
    unless=words(r"private (?:billeder|beskeder|profiler|parties|lessons|pictures)|beskeder|messages"),
)
"""Said so plainly that they are not to be won by way of others either."""
PRIVATE_PEOPLE = Pattern(
    hints("privat|forbruger|husejer|homeowner|householder|consumer"),
    words(
        r"private(?! (?:skoler|hospitaler|virksomheder|klinikker|firmaer|udlejere|institutioner|schools?|clinics?"
        r"|hospitals?|sector|compan\w+|landlords?|firms?|nurser\w+))|privatkunder|privatpersoner|forbrugere"
        r"|\w*husejere|homeowners?|householders?|consumers",
    ),
)
ONLY_NEARBY = Pattern(
    (),
    words(
        r"(?:sælger|kører|leverer|arbejder|dækker|kommer|underviser|tager|maler|bygger|klipper|passer"
        r"|servicerer) (?:\w+ )?(?:kun|udelukkende)"
        r" (?:\w+ ){0,2}?(?:i|på|omkring|inden for|til|indenfor)",
        r"kun (?:i|på|omkring) \w+(?:,? (?:og|samt|\w+ og) \w+)+|kun lokalt|kun lokale (?:kunder|opgaver)"
        r"|(?:højst|maks\w*) \d+ (?:km|kilometer)"
        r"|(?:kun|kører|leverer|arbejder|dækker|henter) (?:\w+ ){0,2}?(?:inden for|indenfor) \d+ (?:km|kilometer)",
        r"(?:kører|leverer|sender|arbejder) (?:\w+ )?(?:ikke|aldrig) (?:\w+ ){0,2}?(?:længere|uden for|udenfor)"
        r"|siger nej til alt andet",
        r"(?:sell|drive|deliver|work|cover|come|teach|travel|serve|operate)s? (?:\w+ )?only (?:\w+ ){0,2}?(?:in"
        r"|around|within|to)"
        r"|only (?:sell|drive|deliver|work|cover|come|teach|travel|serve|operate)s? (?:\w+ ){0,2}?(?:in|around|within"
        r"|to)?",
        r"(?:only|just) (?:in|around|within) \w+|within \d+ (?:miles|km)|(?:not|n't|never) (?:deliver|travel|work"
        r"|come) (?:\w+ ){0,2}?"
        r"(?:further|outside|beyond)",
    ),
    unless=words(
        r"online|webshop\w*|på nettet|sender (?:til|i) hele|post(?:nord)?|fragt|ship\w*|by post|digital\w*|ferie\w*"
    ),
)
"""Somebody a long way off can buy nothing."""
_NEARBY = re.compile(
    r"\b(?:[Ii]|[Pp]å|[Oo]mkring|[Tt]il|[Ii]n|[Aa]round|[Tt]o|[Oo]utside|[Bb]eyond|[Uu]den ?for|[Bb]oliger i|,|og|and) "
    r"(?!Dansk|English|Danish|German|Irish|Welsh|January|February|March|April|May|June|July|August|September|October"
    r"|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Easter|Facebook|Instagram|TikTok|LinkedIn"
    r"|Europ|Etsy|Amazon|Ebay|Trendsales|DBA|Påske|Jul|I\b|We\b|Vi\b)[A-ZÆØÅ]\w+|\d ?(?:km|kilometer|miles?)\b"
    r"|\b(?:lokal\w*|local\w*|nær\w*området|the village"
    r"|the island|the county|øen|kommunen|byen)\b"
)
_ONLY_THERE = re.compile(
    r"\b(?:[Oo]nly (?:for )?(?:people|those|anyone) (?:who|that)? ?(?:live|work|living|working|born)[^.;]{0,30}? in"
    r"|[Oo]nly (?:open )?(?:to |for )?residents (?:in|of|from)"
    r"|[Kk]ræver bopæl i"
    r"|(?:[Kk]ører|[Ll]everer|[Aa]rbejder|[Dd]ækker) kun (?:i|til|omkring)"
    r"|[Kk]un (?:for )?(?:(?:folk|dem),? (?:der|som) (?:bor|arbejder)[^.;]{0,30}?|borgere|beboere) (?:i|fra|på))"
    r" (?!Danmark|Denmark|Norden|Europa|Europe|England|Ireland)(?P<place>(?:[A-ZÆØÅ][\w']+ ?)+)(?![\w-])"
)
_CITIES = (
    "Dublin Cork Galway Limerick Waterford Belfast London Manchester Birmingham Glasgow Edinburgh Leeds Liverpool"
    " Bristol Cardiff Newcastle Sheffield København Copenhagen Aarhus Odense Aalborg Esbjerg Hamborg Malmø"
)
_CITY = re.compile(rf"\b(?:{'|'.join(_CITIES.split())})\b")
_A_COUNTRY = (
    r"(?:the )?(?:country|uk|united kingdom|(?:great )?britain|england|scotland|wales|ireland|denmark|europe|world"
    r"|nation"
    r"|british isles|nordics)"
)
EVERYWHERE = Pattern(
    (),
    words(
        r"hele (?:landet|danmark|norden|europa|verden)|landsdækkende|danmark|overalt|alle steder i landet",
        rf"nationwide|(?:the )?whole (?:country|of {_A_COUNTRY})|all (?:over|of|across) {_A_COUNTRY}|uk-?wide"
        rf"|(?:the )?uk"
        r"|england|scotland|wales"
        r"|ireland|britain|denmark|europe|worldwide|everywhere|countrywide",
    ),
    unless=words(r"\w+,|omkring|tæt på|near|around|within|radius|km|miles"),
)
"""An audience all over a country."""


@reads_text
def only_in(text: str) -> str:
    """The place to which `text` says that all who may come belong; nothing where it says of none."""
    found = _ONLY_THERE.search(text)
    return found["place"].strip() if found else ""


@reads_text
def names_a_place_nearby(text: str) -> bool:
    """Whether `text` says where: "we only work in oak" does not."""
    return _NEARBY.search(text) is not None


@reads_text
def large_cities(text: str) -> frozenset[str]:
    """The large cities that `text` names: of them we know that they lie in no other place."""
    return frozenset(_CITY.findall(text))
