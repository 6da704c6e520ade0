"""Who somebody is, by what they are called and do."""

from __future__ import annotations

from wizard.checks.phrases.contact import TRADE
from wizard.checks.phrases.pattern import Pattern, hints, words

DECIDES_IN_A_BUSINESS = Pattern(
    (),
    words(
        TRADE,
        r"\w*chef\w*|\w*leder\w*|\w*ejer\w*|direktør\w*|indkøb\w*|\w*virksomhed\w*|firma\w*|\w*ansvarlig\w*"
        r"|køkken\w*|kantine\w*"
        r"|\w*restaurant\w*|hotel\w*|forhandler\w*|entreprenør\w*|arkitekt\w*|ingeniør\w*|kommune\w*|kontor\w*|butik\w*"
        r"|mester|mestre|bestyrelse\w*|konsulent\w*|revisor\w*|landmænd|landmand|håndværker\w*|selvstændig\w*|b2b",
        r"\w*manager\w*|\w*owner\w*|director\w*|buyer\w*|buying|purchas\w*|\w*compan\w*|business\w*|firm\w*"
        r"|head of \w+|chefs?"
        r"|kitchens?|canteen\w*|dealer\w*|retailer\w*|contractor\w*|architect\w*|engineer\w*|municipal\w*|office\w*"
        r"|shops?"
        r"|boards?|consultant\w*|accountant\w*|farmers?|tradesm[ae]n|founder\w*|ceos?|ctos?|developers?|executives?",
    ),
)
AT_SCHOOL = Pattern(
    hints(
        "gymnasi|elev|hf|hhx|htx|stx|lærling|erhvervsskole|ungdomsuddann|sixth|high|pupil"
        "|upper sec|studenter|school|apprent"
    ),
    words(
        r"\w*gymnasie\w*|gymnasiet|gymnasiast\w*|hf|hhx|htx|stx|erhvervsskole\w*|ungdomsuddannelse\w*|elever|lærlinge"
        r"|studenterfest\w*",
        r"sixth[- ]form\w*|high[- ]school\w*|pupils|upper secondary \w+|school leavers|apprentices",
    ),
    unless=words(r"lærere?|forældre\w*|tidligere elever|teachers?|parents?|former pupils"),
)
SWORN_TRADE = Pattern(
    (),
    words(
        r"advokat\w*|revisor\w*|psykolog\w*|psykoterapeut\w*|terapeut\w*|læge\w*|tandlæge\w*|fysioterap\w*|klinik\w*"
        r"|bedemand\w*"
        r"|bedemænd|begravelses\w*|kommune\w*|socialrådgiv\w*",
        r"lawyers?|solicitors?|law firm|accountants?|psychologists?|therapists?|doctors?|dentists?|physio\w*|clinics?"
        r"|undertakers?|funeral \w+|municipality|council",
    ),
)
"""Trades whose people are bound to keep secret what they are told, by law or by custom."""
