"""Whom and where somebody says that they serve: only private people, only the trade, only nearby."""

from __future__ import annotations

import re

from wizard.checks.phrases.pattern import Pattern, reads_text, words

_NOT = r"(?:ikke|ingen|aldrig|nej til|not|n't|no|never)"
ONLY_PRIVATE = Pattern(
    (),
    words(
        r"(?:kun|udelukkende) (?:\w+ ){0,2}?(?:private|privatkunder|privatpersoner|forbrugere|private \w+)",
        rf"{_NOT} (?:\w+ ){{0,3}}?(?:erhverv(?:skunder)?|erhvervslivet|firmaer|firmakunder|virksomheder)(?! (?:i|på"
        rf"|under|over|uden))",
        r"(?:only|just) (?:\w+ ){0,2}?(?:private (?:people|individuals|clients|customers|homes)|individuals|consumers"
        r"|families|homeowners)",
        rf"{_NOT} (?:\w+ ){{0,3}}?(?:company|corporate|business|commercial) (?:work|clients?|customers?)"
        rf"|{_NOT} (?:\w+ )?(?:sell|work) (?:to|for|with) (?:companies|businesses)",
    ),
)
ONLY_BUSINESS = Pattern(
    (),
    words(
        r"(?:kun|udelukkende) (?:\w+ ){0,2}?(?:erhverv(?:skunder)?|erhvervslivet|firmaer|virksomheder|forhandlere|b2b)",
        rf"{_NOT} (?:sælger? |til |for |salg til ){{0,3}}(?:private|privatkunder|forbrugere|privatpersoner)",
        r"(?:only|just) (?:\w+ ){0,2}?(?:to |for |with )(?:the )?(?:trade|businesses|companies|firms|retailers"
        r"|dealers)|trade only"
        r"|business customers only|not (?:open )?to the public",
        rf"{_NOT} (?:\w+ )?(?:sell|work) (?:to|for|with) (?:private (?:people|individuals|customers)|consumers|the "
        rf"public)"
        r"|no private (?:customers|clients)",
    ),
)
ONLY_NEARBY = Pattern(
    (),
    words(
        r"(?:sælger|kører|leverer|arbejder|dækker|kommer|underviser|tager|maler|bygger|klipper|passer"
        r"|servicerer) (?:\w+ )?(?:kun|udelukkende)"
        r" (?:\w+ ){0,2}?(?:i|på|omkring|inden for|til|indenfor)",
        r"kun (?:i|på|omkring) \w+(?:,? (?:og|samt|\w+ og) \w+)+|kun (?:lokale|lokalt)|(?:højst|inden for|indenfor"
        r"|maks\w*) \d+ (?:km|kilometer)",
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
_ONLY_THERE = re.compile(
    r"\b(?:[Oo]nly (?:for )?(?:people|those|anyone) (?:who|that)? ?(?:live|work|living|working|born)[^.;]{0,30}? in"
    r"|[Oo]nly (?:open )?(?:to |for )?residents (?:in|of|from)"
    r"|[Kk]ræver bopæl i"
    r"|(?:[Kk]ører|[Ll]everer|[Aa]rbejder|[Dd]ækker|[Ss]ælger) kun (?:i|til|omkring)"
    r"|[Kk]un (?:for )?(?:(?:folk|dem),? (?:der|som) (?:bor|arbejder)[^.;]{0,30}?|borgere|beboere) (?:i|fra|på))"
    r" (?!Danmark|Denmark|Norden|Europa|Europe|England|Ireland)(?P<place>(?:[A-ZÆØÅ][\w'-]+ ?)+)"
)
_CITIES = (
    "Dublin Cork Galway Limerick Waterford Belfast London Manchester Birmingham Glasgow Edinburgh Leeds Liverpool"
    " Bristol Cardiff Newcastle Sheffield København Copenhagen Aarhus Odense Aalborg Esbjerg Hamborg Malmø"
)
_CITY = re.compile(rf"\b(?:{'|'.join(_CITIES.split())})\b")
EVERYWHERE = Pattern(
    (),
    words(
        r"hele (?:landet|danmark|norden|europa|verden)|landsdækkende|danmark|overalt|alle steder i landet",
        r"nationwide|(?:the )?whole (?:country|of \w+)|all (?:over|of|across) (?:the )?\w+|uk-?wide|(?:the )?uk"
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
def large_cities(text: str) -> frozenset[str]:
    """The large cities that `text` names: of them we know that they lie in no other place."""
    return frozenset(_CITY.findall(text))
