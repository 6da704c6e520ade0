"""What it sounds like when something is sold on credit."""

from __future__ import annotations

from wizard.checks.phrases.pattern import PERCENT, Pattern, gap_chars, hints, words

_PER_MONTH = r"(?:om måneden|pr\.? måned|månedligt|a month|per month|monthly)"
_PER_WEEK = r"(?:om ugen|pr\.? uge|ugentligt|a week|per week|weekly|every week|om dagen|a day)"
_SUM = r"(?:[€£$] ?\d[\d.,]*|(?:dkk|eur) ?\d[\d.,]*|\d[\d.,]* ?(?:kr\.?|kroner|dkk|euros?|pounds?|€|£))"
# A number right before the period: "30 loan enquiries a month" are no payment.
_RATE = (
    rf"\d[\d.,]* ?(?:kr\.?|kroner|dkk|euros?|€|£)? ?{_PER_MONTH}"
    rf"|(?<!save )(?<!saves )(?<!saving )(?<!spar )(?<!sparer ){_SUM} ?{_PER_WEEK}"
)
NAMES_CREDIT = Pattern(
    hints("måned|month|rente|interest|afbetal|afdrag|senere|later|instalment|lån|borrow|loan|rater|ydelse|kredit"),
    words(
        # A trailer is borrowed by the day, and a service is a "ydelse".
        rf"(?:lån(?! (?:en|et|den|det|vores|to|tre)\b)\w*|afbetaling|(?<!vores )(?<!hver )ydelse|borrow(?! (?:an?"
        rf"|our|the|one|any)\b)"
        rf"|loan\w*|instalments?){{1}}{gap_chars(50)}(?:{_RATE})",
        rf"(?:lån\w*|kredit\w*|loans?) (?:fra|fra kun|til|from|from only|at|for) \d+(?:[.,]\d+)? ?{PERCENT}"
        rf"|\d+(?:[.,]\d+)? ?{PERCENT} (?:i )?(?:rente|interest)"
        r"(?! (?:on|på|af|for) (?:\w+ )?(?:savings|savers|deposits|\w*opsparing\w*|indlån))",
        rf"0 ?{PERCENT} (?:i )?rente|rentefri\w*|0 ?{PERCENT} interest|interest[- ]free|(?:køb"
        rf"|lån) nu,? (?:og )?betal senere",
        r"(?:buy|borrow|shop) now,? pay later|afbetalingskøb\w*|på afbetaling|i rater|in instalments",
    ),
    unless=words(r"åop|annual percentage|apr|kontingent\w*|abonnement\w*|membership\w*|subscription\w*|løn\w*"),
)
CREDIT_PLAINLY = Pattern(
    hints("udbetaling|betal |in instalments|afbetal|afdrag|rater|down|deposit|instalment|pay later|betal senere"),
    words(
        r"(?:0 kr\.?|dkk 0|ingen|uden) (?:i )?udbetaling(?! (?:af|i|før|fra)\b)"
        # Down is in jackets, and servers have time of it.
        r"|(?:no|without|nothing|dkk 0|[£€] ?0) (?:a )?down payment|(?:nothing|dkk 0|[£€] ?0|no money) down"
        rf"|på afbetaling|afbetalingskøb\w*|betal (?:i|over) \w+ (?:rater|måneder)|{_PER_MONTH}[^;]{{0,30}}?udbetaling"
        # A story is told in some, too.
        r"|(?<!history )(?<!story )(?<!told )(?<!tale )in (?:\w+ )?instalments|(?:buy|shop) now,? pay later"
        r"|køb nu,? (?:og )?betal senere"
    ),
    unless=NAMES_CREDIT.unless,
)
"""Credit in any trade, whether or not somebody has said that it is about that."""
# Of what is bought on credit; of others it may be a subscription.
NAMES_INSTALMENT = Pattern(hints("måned|month|uge|week|dagen|day"), words(_RATE), unless=NAMES_CREDIT.unless)
