"""Lines that the patterns in `groups` hear, and lines that only look like it."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "ADDS_TO_GROUP": (
        "Put every past student's number in one WhatsApp group for offers",
        "Add all our old customers to a WhatsApp group",
        "Create a Messenger group of all guests for deals",
        "Tilføj alle tidligere kunder til en WhatsApp-gruppe",
        "Læg alle kursisternes numre i en sms-liste til tilbud",
        "En Messenger-gruppe med alle gamle kunder",
    ),
}
UNMATCHED: Tried = {
    "ADDS_TO_GROUP": (
        "Inviter kunder til en WhatsApp-gruppe",
        "En Messenger-gruppe til trænerne",
        "Tilføj kunder, der har bedt om det, til en sms-liste med tilbud",
        "A link to our WhatsApp group for all customers who want to join",
        "A WhatsApp group for staff",
        "Share it in local Facebook groups",
    ),
}
