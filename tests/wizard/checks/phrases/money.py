"""Lines about prices and where money goes, and innocent ones like them; tried in `test_phrases`."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "LOWERS_PRICE": (
        "25 % på alle stel",
        "Ten per cent off in July",
        "Spar 200 kr.",
        "Half price in May",
        "82 kr. i stedet for 165 kr.",
        "Black Friday",
    ),
    "ORDERS_HERE": (
        "Køb din ladeboks her på siden",
        "Bestil billetter her i opslaget",
        "Køb den på Facebook",
        "Buy your box here",
        "Order in the shop tab",
        "Order yours on Instagram",
    ),
    "FEES_ON_TOP": (
        "9.990 kr. Prøvegebyr betales særskilt",
        "Slutrengøring er ikke med i prisen",
        "5.000 kr. plus rengøring",
        "Test fee and first aid course are paid separately",
        "DKK 199, excluding start-up fee",
        "Final cleaning is not included",
    ),
    "PAID_TO_A_PERSON": (
        "Folk sender penge til Ruths private MobilePay",
        "Giv et bidrag til formandens eget MobilePay-nummer",
        "Betal til en privat konto",
        "Transfer the money to the treasurer's own account",
        "Pay by a personal PayPal",
        "Donations go to a private account",
    ),
}
UNMATCHED: Tried = {
    "LOWERS_PRICE": (
        "To for én for dig under 40",
        "Three days for the price of two",
        "Køb tre, betal for to",
        "Seks boller for 150 kr.",
        "Kom forbi i maj",
        "Aldrig rabat",
    ),
    "ORDERS_HERE": (
        "Køb den i butikken",
        "Bestil tid i telefonen",
        "Ring, og hør mere",
        "Ask for an offer",
        "Buy it at the market",
        "Order by phone",
    ),
    "FEES_ON_TOP": (
        "9.990 kr., gebyrer er med",
        "9.990 kr. plus gebyrer, i alt 13.900 kr.",
        "Der er ingen gebyrer oveni",
        "All fees are included",
        "DKK 199, no start-up fee on top",
        "Test the bike at home",
    ),
    "PAID_TO_A_PERSON": (
        "Send penge til foreningens MobilePay",
        "Penge går aldrig til en privat konto",
        "Betal på MobilePay i butikken",
        "Pay to the club's account instead of a private account",
        "Our Instagram is a private account",
        "Never send money to a private account",
    ),
}
