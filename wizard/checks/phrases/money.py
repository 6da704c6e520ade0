"""What it sounds like when a price is named: what it is, what it was, and what comes on top; and where money goes."""

from __future__ import annotations

import re
from typing import NamedTuple

from wizard.checks.phrases.numbers import FIGURE, whole_number
from wizard.checks.phrases.pattern import NormalizedText, Pattern, gap_chars, hints, reads_text, words

_CURRENCY = r"kr\b|kroner\b|dkk\b|€|eur\b|euros?\b|£|gbp\b|pounds\b"
_PRICE = re.compile(
    rf"(?:\b(?:kr\.?|dkk|eur|gbp)|[€£$]) ?(?P<after>{FIGURE})(?![\d%]|[.,]\d| ?- ?\d)"
    rf"|(?<![\d.,])(?<!\d-)(?<!\d - )(?P<before>{FIGURE})(?:,00)? ?(?:{_CURRENCY}|,-)"
)
_NUMBER = rf"(?:kr\.? ?|dkk ?|[€£$] ?)?({FIGURE})(?:[,.]00)?(?: ?(?:kr\b\.?|kroner\b|dkk\b|€|£|,-))?"
_WAS_AND_IS = re.compile(
    rf"\b(?:før|førpris\w*|normalpris\w*|normalt|ellers|was|before|normally|usually|normal price)\b:? (?:pris\w* )?"
    rf"{_NUMBER}[^.;\d]{{0,15}}?\b(?:nu|kun|now|only)\b:? (?:kun |only )?{_NUMBER}"
)
_INSTEAD_OF = re.compile(rf"{_NUMBER},? (?:i stedet for|instead of) {_NUMBER}")
_IS_AND_WAS = re.compile(
    rf"(?<![\d.,]){_NUMBER}\.?,? \(?(?:før|førpris\w*|normalpris\w*|normalt|was|before|normally|usually):? {_NUMBER}"
)
_PER = re.compile(r"\b(?:om|pr\.?|per|a|an) (måned|uge|dag|døgn|nat|time|år|person|month|week|day|night|hour|year)")
_ANY_PRICE = re.compile(
    rf"(?:[£$€]|\b(?:kr\.?|dkk|eur|gbp)) ?({FIGURE})(?![\d%]|[.,]?\d*(?:k|m|bn)\b| ?(?:million|mio|mill?\b)"
    rf"| ?- ?[£$€]?\d)|(?<![\d.,])({FIGURE})(?:,00)? ?(?:{_CURRENCY}|,-|£)"
)


_NO_PRICE = re.compile(
    r"\d (?:min\w*|timer?|dage|uger|elever|medlemmer|gæster|pladser|hours?|days|weeks|members|pupils|guests|people"
    r"|places)\b"
    r"(?=[^.]{0,40}\d)"
)
"""A time, or a number of people, may be lower than before as well."""


class Reduction(NamedTuple):
    """A price, and what it is said to have been before."""

    before: float
    now: float


@reads_text
def prices(text: NormalizedText) -> tuple[float, ...]:
    """The amounts of money in `text`, as they stand there."""
    return tuple(whole_number(found["after"] or found["before"]) for found in _PRICE.finditer(text))


_BEFORE_A_PRICE = frozenset(
    hints(
        "koster|kostede|kun|fra|for|til|nu|er|blot|bare|på|pris|prisen|a|an|en|et|the|costs|cost|is|at|just|only"
        "|from|price|of|now|kr"
        "|dkk|stk|stykket|each|pr|per|i|in|med|with|with us|hos|os|us|her|here|dag|dage|days|day"
    )
)


@reads_text
def price_is_of(text: NormalizedText, name: str) -> bool:
    """Whether the first price in `text` may be that of what is called `name`: of "coffee and cake 60 kr." it is that of
    something more.
    """
    found = _PRICE.search(text)
    if found is None:
        return True
    before = re.findall(r"\w+", text[: found.start()])
    while before and before[-1] in _BEFORE_A_PRICE:
        before.pop()
    return not before or before[-1].isdigit() or before[-1] in name.casefold() or name.casefold() in before[-1]


@reads_text
def per(text: NormalizedText) -> frozenset[str]:
    """What the prices in `text` are for one of: a month, a night, a person."""
    return frozenset(found[1] for found in _PER.finditer(text))


@reads_text
def reduction(text: NormalizedText) -> Reduction | None:
    """The reduction in price that `text` names with both prices: "før 4.995, nu 3.895"."""
    if found := _WAS_AND_IS.search(text):
        before, now = found[1], found[2]
    elif found := (_INSTEAD_OF.search(text) or _IS_AND_WAS.search(text)):
        now, before = found[1], found[2]
    else:
        return None
    if _NO_PRICE.search(text):
        return None
    read = Reduction(whole_number(before), whole_number(now))
    return read if read.before > read.now else None


@reads_text
def only_price(text: NormalizedText) -> float | None:
    """The one price in `text`, in whatever money; None where there are several, or where one pays again or more."""
    found = [whole_number(each[1] or each[2]) for each in _ANY_PRICE.finditer(text)]
    paid_once = per(text) <= {"person"} and not STARTS_AT.mentioned_in(text)
    return found[0] if len(found) == 1 and paid_once else None


@reads_text
def amounts(text: NormalizedText) -> tuple[float, ...]:
    """The amounts in `text`, in whatever money."""
    return tuple(whole_number(found[1] or found[2]) for found in _ANY_PRICE.finditer(text))


# A price for less, for more or for others than the one on the list is no contradiction.
OTHER_PRICE = Pattern(
    (),
    words(
        r"\w*rabat\w*|spar|billigere|halv pris|halvpris|tilbud\w*|nedsat\w*|udsalg\w*|introduktion\w*"
        r"|før(?= ?(?:kr|dkk|€|\d))|nu|normalt"
        r"|i stedet for|mod normalt|depositum\w*|forskud|fragt\w*|levering\w*|over|gavekort\w*|værdi|præmie\w*"
        r"|medlemmer|medlemspris\w*|studerende|studiepris\w*|børn|pensionister|grupper|hold(?:et)?|prøve\w*|tillæg\w*"
        r"|giver?|går til|donerer|støtter|(?:af|og) (?:\w+ )?(?=\d)|pandehår|skæg|junior\w*|hund\w*|lille|stor|mini"
        r"|halv\w*|kort|lej|leje\w*"
        # On some days it may cost less.
        r"|om (?:man|tirs|ons|tors|fre|lør|søn)dagen|hverdage?|(?:man|tirs|ons|tors|fre|lør|søn)dage?"
        r"|klippekort|abonnement\w*|medlemskab\w*|hele måneden|månedskort|ekstra|sammen|samlet|pakke\w*|(?:\d+|to"
        r"|tre|fire|fem|seks) (?:for|stk|styk\w*|flasker|par|poser|kasser)"
        r"|\d+ ?%|uden|eller",
        r"(?:for|til) (?:[2-9](?![.,]?\d)|to|tre|fire|two|three|four)|vinder\w*"
        r"|lod(?:trækning\w*)?|budget\w*|winners?|wins?"
        r"|discount\w*|save|cheaper|half[- ]price|offers?|reduced|sale|introduct\w*|before(?= ?(?:dkk|€|\d))"
        r"|was|now|normally|instead of"
        r"|gives?|goes to|donat\w*|kids'?|juniors?|dogs?|small|large|mini|half|short|hire|rent|starter|add|fries"
        r"|and (?:\w+ )?(?=[£€]?\d)"
        r"|pass|all month|unlimited|monthly|group|deposit\w*|shipping|delivery|vouchers?|gift cards?|worth|prizes?"
        r"|members?|students?|children|seniors"
        r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|midweek|weekdays?|groups|trial|extra|together|bundle"
        r"|package deal|without|or|early bird"
        r"|(?:\d+|two|three|four|five|six) (?:for|bottles|pairs|bags|boxes)",
    ),
)
CHARGES_SOME = Pattern(
    (),
    words(
        r"medlemmer|børn|studerende|pensionister|gebyr\w*|brugte?|second-?hand|(?:i|til) (?:tryk\w*|husleje|løn)"
        r"|leje\w*",
        r"members?|children|kids|students?|seniors|fees?|used|to (?:print|make|run)|rent|hire",
    ),
)
"""A price for some, or of something else than what is sold."""
ALWAYS_FREE = Pattern(
    hints("gratis|free"),
    words(
        r"altid (?:helt )?gratis|gratis hos os|gratis hele året",
        r"always (?:completely )?free|free all year|free of charge here",
    ),
    unless=words(
        r"ved|hvis|når|til|for|under|medlemmer|første|rådgivning|levering|fragt|if|when|with|for|under|members"
        r"|first|advice|delivery"
    ),
)
"""At no price, for everybody."""
FOR_EVERYBODY = Pattern(
    hints("altid|fast pris|fra|uanset|hele året|samme pris|always|fixed|from|whatever|all year|flat|same price"),
    words(
        r"altid|fast pris|fra|uanset \w+|hele året|samme pris",
        r"always|fixed|from|whatever(?: the)? \w+|all year|flat|the same price",
    ),
)
"""A price at any time, or the lowest there is."""
_BARE = re.compile(
    r"(?:(?:altid|fra|kun|fast|pris|samme|hele|året|uanset|sæson\w*|vejr\w*|hos|os|her|overnat\w*|ophold|nat|natten"
    r"|pr|om|i|timen"
    r"|time|måned\w*|dag|uge|person|always|from|only|fixed|flat|price|the|same|all|year|whatever|season|weather"
    r"|with|us|here"
    r"|stays?|nights?|an?|per|hour|day|month|week|kr|dkk|\d[\d.,]*)\W*|[£€$]\W*)+"
)


@reads_text
def names_only_a_price(text: NormalizedText) -> bool:
    """Whether `text` says what it costs and not what: "always 195 kr. a night"."""
    return _BARE.fullmatch(text) is not None


STARTS_AT = Pattern((), words(r"fra|from|ca\.?|about|cirka"))
"""The price that is listed is the lowest of several."""
_FEE = (
    r"(?:\w*gebyr\w*|\w*afgift\w*|\w*rengøring\w*|oprettelse\w*|\w*kursus|\w*prøve[rn]?|moms|skat|forbrug|el"
    r"|(?:[\w-]+ )?fees?|(?:\w+ )?tax(?:es)?|(?:final )?cleaning|set-?up|first aid(?: course)?|courses?|tests?|vat"
    r"|electricity|linen|linned|skid track)"
)
_EXTRA = (
    r"(?:(?:skal )?(?:betales|afregnes) (?:særskilt|separat|selv|oveni|ved siden af|ekstra|for sig)|kommer (?:oveni"
    r"|til(?=\W*$|[.,;]))"
    r"|er ikke (?:med|inkluderet|iberegnet|en del af prisen)|lægges (?:til|oveni)|tillægges|oveni"
    r"|(?:is|are|to be) (?:paid|charged|billed) (?:separately|extra|on top)|(?:is|are) not included|(?:is|are) extra"
    r"|comes? on top(?! of)|on top(?! of)|(?:is|are) added)"
)
FEES_ON_TOP = Pattern(
    hints(
        "særskilt|separat|selv|oveni|siden af|ekstra|for sig|kommer til|ikke med|ikke inklud|ikke iberegn|ikke en del"
    )
    + hints("lægges|ekskl|plus|uden|separately|extra|on top|not included|added|exclud|excl|without"),
    words(
        rf"{_FEE}{gap_chars(45)}{_EXTRA}",
        rf"(?:ekskl\.?|eksklusive?|excl\.?|excluding|exclusive of) (?:\w+ ){{0,2}}?{_FEE}",
        # "Plus a first aid course" may be a gift; a fee never is.
        r"plus (?:\w+ ){0,2}?(?:\w*gebyr\w*|\w*afgift\w*|\w*rengøring\w*|oprettelse\w*|moms|forbrug"
        r"|(?:[\w-]+ )?fees?|(?:\w+ )?tax"
        r"|cleaning|set-?up|vat|linen|linned|electricity)",
    ),
    unless=words(r"i alt|samlet pris|alt i alt|in all|in total|total price|altogether"),
)
_PERSON = (
    r"(?:\w*formand\w*|\w*kasserer\w*|\w*leder\w*|\w*træner\w*|\w*lærer\w*|\w*ejer\w*|(?:chair(?:man|woman|person)?"
    r"|treasurer|leader|coach|teacher|owner|manager)'?s?)"
)
_ACCOUNT = r"(?:mobile ?pay\w*(?:-nummer|nummer)?|\w*konto\w*|paypal\w*|bank account|account|bizum|vipps)"
PAID_TO_A_PERSON = Pattern(
    hints("mobilepay|mobile pay|konto|paypal|account|vipps|bizum"),
    words(
        rf"(?:privat\w*|personlig\w*|private|personal) {_ACCOUNT}",
        # By name: "Ruths MobilePay", "Signe's own account"; the association's own is another, and so is a pupil's.
        rf"(?!(?:forening|klub|kirke|kor|skole|menighed|spejder|virksomhed|firma|butik|medlem|elev|kunde|barn|børn"
        rf"|bruger"
        rf"|member|customer|pupil|student|child|user|client|club|church|association)\w*)(?:\w{{2,}}s|\w+'s?)"
        rf" (?:eget|egen|egne|own) (?:\w+ )?{_ACCOUNT}",
        rf"{_ACCOUNT} (?:til|hos|to) (?:\w+ )?(?:privat\w*|mig selv|personally|private)",
        rf"{_PERSON} (?:eget |egen |egne |private |own |personal )?{_ACCOUNT}",
    ),
    also=(
        words(
            r"giv\w*|giver|chip in|give|gives|penge\w*|beløb\w*|bidrag\w*|betal\w*|\w*indsaml\w*|gaver?|doner\w*"
            r"|send\w*|overfør\w*|indbetal\w*"
            r"|støt\w*",
            r"money|amounts?|contribut\w*|pay\w*|donat\w*|collect\w*|gifts?|transfer\w*|raise[sd]?|fees?|support",
        ),
    ),
    unless=words(
        r"(?:the|our|foreningens|klubbens|vores) (?:\w+'s )?(?:egen |own )?(?:association|club|choir|church|forening"
        r"|klub)\w*"
        r"|foreningens (?:egen )?konto|klubbens (?:egen )?konto|i stedet for|the (?:club"
        r"|association)'s (?:own )?account"
        r"|instead of|rather than|adgang|access|account of|log ?(?:in|ind)|account managers?|gets? (?:a|their)"
        r"|får (?:en|sin)|(?:min|din"
        r"|your|each) \w+ "
        r"(?:konto|account)"
    ),
)
GIVES = Pattern(
    hints("giv|bidrag|doner|donér|indsaml|saml|støt|gave|chip in|donat|collect|contribut|raise|gift|support"),
    words(
        r"giv|giver|bidrag\w*|doner\w*|donér|\w*indsaml\w*|saml\w*|støt\w*|gaver?|chip in|gives?|donat\w*|collect\w*"
        r"|contribut\w*|raise[sd]?|gifts?|support"
    ),
)
"""Of money: that it is given, and nothing is bought for it."""
PAID_BY_PHONE = Pattern(hints("mobilepay|mobile pay"), words(r"mobile ?pay\w*"))
