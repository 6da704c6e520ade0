"""What a company has to do with by its trade: what `special_topics` asks about, heard in what it says of itself."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from wizard.checks.phrases.pattern import Pattern, words
from wizard.checks.phrases.trades import MAKES_ALCOHOL

BY_TOPIC: Mapping[str, Pattern] = MappingProxyType(
    {
        "alcohol": MAKES_ALCOHOL,
        "treatment": Pattern(
            (),
            words(
                r"fysioterap\w*|kiropraktor\w*|tandlæge\w*|tandklinik\w*|osteopat\w*|psykolog\w*|psykoterapeut\w*"
                r"|læge(?:klinik|hus)\w*"
                r"|hudklinik\w*|akupunktør\w*|zoneterapeut\w*|fodterapeut\w*",
                r"physio\w*|chiropract\w*|dentists?|dental \w+|osteopath\w*|psychologists?|psychotherap\w*|gp "
                r"practice|skin clinic"
                r"|acupuncturists?|podiatrists?",
            ),
            unless=words(r"dyr\w*|heste?\w*|hunde?\w*|animals?|horses?|dogs?|pets?|udstyr|webshop|equipment"),
        ),
        "property": Pattern(
            (), words(r"ejendomsmægler\w*|boligmægler\w*", r"estate agen(?:t|ts|cy)|letting agen(?:t|ts|cy)|realtors?")
        ),
        "driving": Pattern(
            (),
            words(r"køreskole\w*|kørelærer\w*|vognmand\w*|vognmænd|taxa\w*|driving (?:school|instructors?)|hauliers?"),
        ),
        "authorised_work": Pattern(
            (),
            words(
                r"(?:autoriseret|aut\.) \w+|vvs\w*|el-?installatør\w*|elektriker\w*|kloakmester\w*|gasmontør\w*",
                r"electricians?|gas (?:fitters?|engineers?)|plumbers?|plumbing and heating",
            ),
            unless=words(r"webshop|magasin|rekrutter\w*|software|recruit\w*"),
        ),
        "medicine": Pattern((), words(r"apotek\w*", r"pharmac(?:y|ies|ists?)|chemist's")),
        "clients_secret": Pattern(
            (),
            words(
                r"advokat\w*|bedemand\w*|bedemænd|krisecenter\w*|socialrådgiv\w*",
                r"solicitors?|lawyers?|law firm|funeral directors?|undertakers?|women's refuge",
            ),
        ),
        "credit": Pattern(
            (),
            words(
                r"låneformidl\w*|kviklån\w*|boliglån\w*|leasingselskab\w*",
                r"mortgage (?:broker|adviser|advisor)s?|lenders?|payday loans?|credit union",
            ),
        ),
    }
)
"""By the topic that is meant; only trades in which it is hardly ever otherwise."""
