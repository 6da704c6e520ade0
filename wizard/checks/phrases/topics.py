"""What a company has to do with by its trade: what `special_topics` asks about, heard in what it says of itself."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from wizard.checks.phrases.pattern import Pattern, words
from wizard.checks.phrases.trades import MAKES_ALCOHOL, somebody_elses

BY_TOPIC: Mapping[str, Pattern] = MappingProxyType(
    {
        "alcohol": MAKES_ALCOHOL,
        "treatment": Pattern(
            (),
            words(
                r"fysioterap\w*|kiropraktor\w*|tandlæge\w*|tandklinik\w*|osteopat\w*|psykolog(?!i\b)\w*"
                r"|psykoterapeut\w*"
                r"|læge(?:klinik|hus)\w*"
                r"|hudklinik\w*|akupunktør\w*|zoneterapeut\w*|fodterapeut\w*",
                r"physio(?:s|therap\w*)?|chiropract\w*|dentists?|dental (?:practice|clinic|surgery|care)|osteopath\w*"
                r"|psychologists?|psychotherap\w*|gp "
                r"practice|skin clinic"
                r"|acupuncturists?|podiatrists?",
            ),
            unless=words(
                r"dyr\w*|heste?\w*|hunde?\w*|animals?|horses?|dogs?|pets?|udstyr|webshop|equipment|software|bøger"
                r"|books|used to"
            )
            + "|"
            + somebody_elses(
                r"(?:tandlæge\w*|tandklinik\w*|lægehus\w*|dentists?|dentist's|gp practice|dental (?:practice|surgery))",
                r"(?:fysioterapeuter|kiropraktorer|tandlæger|psykologer|læge\w*er|fodterapeuter|physios"
                r"|physiotherapists"
                r"|chiropractors|dentists|osteopaths|psychologists|podiatrists)",
            ),
        ),
        "property": Pattern(
            (),
            words(r"ejendomsmægler\w*|boligmægler\w*", r"estate agen(?:t|ts|cy)|letting agen(?:t|ts|cy)|realtors?"),
            unless=somebody_elses(
                r"(?:ejendomsmægler\w*|estate agen\w+)",
                r"(?:ejendomsmæglere|boligmæglere|(?:estate|letting) agents|realtors)",
            ),
        ),
        "driving": Pattern(
            (),
            # "Taxation" and "taxable" drive nobody.
            words(
                r"køreskole\w*|kørelærer\w*|vognmand\w*|vognmænd|taxa(?:selskab|vognm|kørsel|firma|chauffør"
                r"|central)\w*|kører taxa|taxi (?:firm|company)|driving (?:school"
                r"|instructors?)|hauliers?"
            ),
            unless=words(r"for hunde|hunde\w*|dogs?")
            + "|"
            + somebody_elses(
                r"(?:køreskole\w*|driving school)",
                r"(?:køreskoler|kørelærere|vognmænd|hauliers|driving (?:schools|instructors))",
            ),
        ),
        "authorised_work": Pattern(
            (),
            words(
                r"(?:autoriseret|aut\.) (?:el|vvs|kloak|gas|smed|blik|vand|installatør|elektriker|mester)[\w-]*"
                r"|vvs[\w-]*"
                r"|el-?installatør\w*|elektriker\w*|kloakmester\w*|gasmontør\w*",
                r"electricians?|gas (?:fitters?|engineers?)|plumbers?|plumbing and heating",
            ),
            unless=words(r"webshop|magasin|rekrutter\w*|software|recruit\w*|grossist\w*|wholesale\w*")
            + "|"
            + somebody_elses(
                r"(?:elektriker\w*|electricians?|plumber'?s?)",
                r"(?:elektrikere|vvs\w*|kloakmestre|electricians|plumbers|gas (?:fitters|engineers))",
            ),
        ),
        "medicine": Pattern(
            (),
            words(r"apotek(?!er\w*(?:have|gård|museum))\w*", r"pharmac(?:y|ies|ists?)|chemist's"),
            unless=somebody_elses(
                r"(?:apotek\w*|pharmac(?:y|ies)|chemist's)", r"(?:apoteker(?:ne)?|pharmacies|pharmacists)"
            ),
        ),
        "clients_secret": Pattern(
            (),
            words(
                r"advokat\w*|bedemand\w*|bedemænd|krisecenter\w*|socialrådgiv\w*",
                r"solicitors?|lawyers?|law firm|funeral directors?|undertakers?|women's refuge",
            ),
            unless=words(r"kommer på|deltager|kurser|attend|come to us|delegates")
            + "|"
            + somebody_elses(
                r"(?:advokat\w*|bedemand\w*|solicitors'?|law firm|funeral director'?s|undertaker'?s)",
                r"(?:advokat(?:er|kontorer)|bedemænd|socialrådgivere|solicitors|lawyers|law firms|funeral directors"
                r"|undertakers"
                r"|krisecent\w+)",
            ),
        ),
        "credit": Pattern(
            (),
            words(
                r"låneformidl\w*|kviklån\w*|boliglån\w*|leasingselskab\w*",
                r"mortgage (?:broker|adviser|advisor)s?|(?:mortgage|home|business|money|personal loan"
                r"|consumer) lenders?"
                r"|payday loans?|credit union",
            ),
            unless=somebody_elses(
                r"(?:credit union)", r"(?:the |our |a )?(?:\w* ?lenders|mortgage \w+s|credit unions?|leasingselskaber)"
            ),
        ),
    }
)
"""By the topic that is meant; only trades in which it is hardly ever otherwise."""
