"""How much money somebody says there is for advertising or a campaign, and what it sounds like when there is none."""

from __future__ import annotations

import re
from typing import NamedTuple

from wizard.checks.phrases.numbers import FIGURE, whole_number
from wizard.checks.phrases.pattern import NormalizedText, Pattern, hints, reads_text, words

_ADS = r"(?:\w*annonce\w*|\w*reklame\w*|markedsføring\w*|boost\w*|\w*ads?|advert\w*|marketing|promotion)"
_SUM = (
    rf"(?:(?:kr\.?|dkk|[€£$]) ?(?P<before>{FIGURE})"
    rf"|(?P<after>{FIGURE}) ?(?P<thousand>tusind )?(?:kr\b\.?|kroner\b|dkk\b|€|£|pounds\b))"
)
_AMOUNT = re.compile(_SUM)
_ABOUT_ADS = re.compile(rf"\b{_ADS}\b")
_BEFORE_NOW = re.compile(
    r"\b(?:brugte|kostede|sidste år|i fjor|used to|spent|last year|cost|hver især|each)\b|pr\. (?:kunde|klik|ny)"
    # What others pay for an ad in the programme, or for the marketing one does for them, is income.
    r"|\b(?:telefonbog\w*|avis(?:en)?|directory|students|members|koster|costs?|pakker?|\w+pakken?|packages?"
    r"|annonceindtægt\w*|indtægt\w*|giver klubben|income|earns?"
    r"|brings in)\b"
    r"|\b(?:annoncer?|ads?|adverts?) (?:i|in) (?:vores |our |the )?(?:\w*blad\w*|programm\w*|avis\w*|magasin\w*"
    r"|magazine|newsletter"
    r"|brochure)\b"
)
_MONTHLY = re.compile(
    r"\b(?:om måneden|pr\.? måned|månedligt|hver måned|a month|per month|monthly|each month|every month)"
)
_YEARLY = re.compile(
    r"\b(?:om året|pr\.? år|årligt|hele året|i år\b|hele 20\d\d|til 20\d\d|for 20\d\d|resten af (?:året|20\d\d)"
    r"|det er (?:hele potten|alt)|mere er der ikke|ikke mere end det|that's (?:it|all|the lot)|that is (?:it"
    r"|all|the lot)"
    r"|not a (?:penny|cent|euro|pound) more|there is no more|the rest of (?:the year|20\d\d)|i 20\d\d|i alt"
    r"|tilsammen|a year|per year|yearly"
    r"|this year|for the year|for 20\d\d|in 20\d\d|for (?:all|the whole) of 20\d\d|in all|in total|altogether|all year)"
)


class Purse(NamedTuple):
    """So many kroner for advertising, a month or in all."""

    amount: float
    monthly: bool


@reads_text
def purse(text: NormalizedText) -> Purse | None:
    """What `text` says there is for advertising; None where it is not said for how long, or it is of the past."""
    found = _AMOUNT.search(text)
    if found is None or not _ABOUT_ADS.search(text) or _BEFORE_NOW.search(text):
        return None
    monthly = _MONTHLY.search(text) is not None
    if not monthly and not _YEARLY.search(text):
        return None
    amount = whole_number(found["before"] or found["after"])
    return Purse(amount * (1000 if found["thousand"] else 1), monthly)


_PAID = (
    r"(?:(?:betalte? |købte? |paid |bought )?(?:annonce\w*|annoncering|reklamer|boost\w*|opslag, man betaler for|ads"
    r"|adverts?|advertising|promoted posts|boosted posts|boostede opslag)|(?:betale|give penge|pay"
    r"|spend money) (?:\w+ )?(?:for|til|on) (?:annonce\w*"
    r"|reklame\w*|synlighed|ads|adverts?|advertising|reach)|boost (?:opslag|posts)|booste opslag)"
)
_OF_ADS = r"(?:ads|adverts?|advertising(?! (?:boards?|space|columns?)\b)|marketing|boosting)"
RULES_OUT_ADS = Pattern(
    (),
    r"^(?:(?:vi |ingen |aldrig |ikke |bruge? (?:penge|budget) på |køber? |no |never |we |don't |do not |buy |use )*)"
    rf"{_PAID}(?: (?:af nogen art|overhovedet|nogensinde|på nogen platform|i det hele taget|of any kind|ever|at all"
    rf"|anywhere"
    r"|på (?:facebook|instagram|meta|linkedin)|on (?:facebook|instagram|meta|linkedin)))?[.!]?$",
)
"""The whole of what is ruled out: "ads without saying so" rules out no ads."""
HAS_NO_MONEY_FOR_ADS = Pattern(
    hints("annonc|markedsføring|reklame|ads|ad budget|advert|marketing|boosting"),
    words(
        r"(?:ingen|ikke (?:nogen )?) ?(?:penge|midler|budget|råd) (?:\w+ )?til (?:annonce\w*|markedsføring|reklame\w*)",
        r"ikke (?:en (?:eneste )?krone|en øre|penge nok) til (?:annonce\w*|markedsføring|reklame\w*)"
        r"|annoncebudget\w* (?:er|:) (?:nul|0|ingenting)|(?<!\d )(?<!\d)0 (?:kr\.?|kroner) til (?:annonce\w*"
        r"|reklame\w*)",
        r"(?:betaler|køber|bruger) (?:\w+ )?(?:ikke|aldrig) (?:\w+ ){0,2}?(?:for |til |på )?(?:annonce\w*|reklame\w*)"
        r"|(?<!bladet er )(?<!avisen er )(?<!magasinet er )(?<!appen er )(?:uden|ingen"
        r"|intet) (?:betalte? )?(?:annonce(?:r|budget|kroner)"
        r"|annoncering)(?! (?:i|mellem|på siden)\b)",
        rf"no (?:money|budget|funds|cash) (?:\w+ )?for {_OF_ADS}(?:[^.;()]{{0,30}}, not a (?:penny|cent|euro|pound))?"
        rf"|(?:not|\w+n't) (?:have )?(?:a|one|a single) (?:penny|cent|euro|pound) (?:\w+ )?(?:for"
        rf"|to spend on) {_OF_ADS}"
        rf"|nothing (?:to spend on|left for|in the kitty for) {_OF_ADS}"
        r"|(?:ad|advertising|marketing) budget (?:is|:) (?:nil|zero|nothing|nought|£0|€0)"
        r"|no (?:paid )?(?:ads(?! (?:in|on|between|during|for)\b)|advertising"
        r" budget|ad budget)|(?:not|\w+n't|never) (?:pay|spend|buy) (?:\w+ ){0,2}?(?:for |on )?(?:ads|adverts?"
        r"|advertising)"
        r"|cannot afford (?:\w+ )?(?:ads|adverts?|advertising)",
    ),
    unless=words(
        r"telefonbog\w*|avis\w*|radio\w*|newspapers?|papers?|directory|før|tidligere|sidste år|hidtil|used to"
        r"|last year|until now|before"
    ),
)
SPENT_ON_ADS = Pattern(
    (),
    words(
        rf"{_ADS}|opslag\w*|sponsor\w*",
        r"boost\w*|sponsor\w*|paid|posts?|meta|google|facebook|instagram|linkedin|tiktok",
    ),
)
SPENT_ON_OTHER_THINGS = Pattern(
    (),
    words(
        r"\w*plakat\w*|\w*tryk\w*|flyers?|brochure\w*|foldere?|kage\w*|præmie\w*|mad|kaffe|\w*fotograf\w*|bannere?"
        r"|skilt\w*|\w*leje\w*",
        r"posters?|print\w*|leaflets?|flyers?|cakes?|prizes?|food|coffee|photographer\w*|banners?|signs?|hire|rent"
        r"|band",
    ),
)
"""What a campaign's budget may go on beside ads."""
_MOST = re.compile(
    r"\b(?:højst|maks\w*|op til|indtil|at most|up to|max\w*|no more than)\.? (?:dkk |kr\.? )?"
    # Of posts, days and hashtags there may be a most as well.
    rf"({FIGURE})(?![\d.,]*\s?%)(?=[\d.,]*(?:\s?(?:kr\b|kroner|dkk|€|£|,-)|\s+(?:på|pr|per|for|til|i|on|in|a|each"
    rf"|to)\b|\s*$))"
)
_PER_CAMPAIGN = re.compile(words(r"(?:en|hver|pr\.?|per|a|an|each|any) (?:\w+ )?(?:kampagne|campaign)"))
_WITHOUT_ASKING = re.compile(words(r"uden at spørge|uden godkendelse|without (?:asking|approval)|selv"))


@reads_text
def most_for_a_campaign(text: NormalizedText) -> float | None:
    """What one campaign may cost at the most; None where more is a matter of asking."""
    found = _MOST.search(text)
    if found is None or not _PER_CAMPAIGN.search(text) or _WITHOUT_ASKING.search(text):
        return None
    return whole_number(found[1])
