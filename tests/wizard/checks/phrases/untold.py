"""Lines on which the pattern of `wizard.checks.phrases.untold` is tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "PAID_AND_UNTOLD": (
        "The bakery pays us €60 and we run it as an ordinary news piece",
        "Hun får gratis behandlinger og siger, at hun selv har betalt",
        "Saoirse shows the dresses, €150 a post, she keeps it chatty so it doesn't look like an ad",
        "Suppliers pay for a story written as an ordinary article",
        "A local dad films the go-karts, we pay him and he keeps the fee quiet",
        "The garage is paid mentions in our column, we never mention it",
        "Businesses pay £90 for a piece and nobody knows that it's sponsored",
        "Two paid posts a month that do not feel like adverts",
        "Bageren fortæller, skrevet som en helt almindelig nyhed, og han betaler 500 kr.",
        "Annoncøren betaler, men det nævner vi ikke",
        "Hun får 800 kr. for et opslag, som ikke må ligne reklame",
        "Vi betaler hende for det, og vi holder beløbet for os selv",
        "Betalte artikler, der fremstår som om de er redaktionelle, vist som redaktionelle artikler",
        "Leverandørerne betaler for omtalen, og ingen ser, at den er betalt",
    ),
}

UNMATCHED: Tried = {
    "PAID_AND_UNTOLD": (
        "She says she bought it here, and we give her a free coffee",
        "Write so that it does not sound like an advert, and offer a free coffee",
        "Paid posts are marked #ad and do not look like a friend's tip",
        "We pay him a fee for the pictures of the barn",
        "Keep it quiet and warm in the reading room, paid staff are there to three",
        "They pay at the door and nobody knows who is on the guest list",
        "We don't mention it when somebody has died; they pay the same",
        "Members are paid back, and it's written as a normal post on the board",
        "Skriv, så det ikke lyder som reklame",
        "Vi betaler for dem, der ikke har råd, og vi nævner aldrig navne",
        "Sponsorerne betaler trøjerne, og opslaget begynder med »reklame«",
        "Opskriften er skrevet som en helt almindelig liste",
        "Butikken betaler porto, og det oplyser vi i kassen",
    ),
}
