"""The rules in `wizard.checks.rules.promises`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def promise(message: str, **answers: Any) -> dict[str, Any]:
    return {"key_messages": [{"message": message}], **answers}


QUESTION = {"mention_procedure": [{"situation": "question", "within_hours": 24}]}

DAYTIME = {"team": [{"name": "Ida", "days": ["mon", "tue"]}]}
ALL_WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

CASES = {
    "public_promise_faster_than_agreed": Tried(
        found=(
            promise("Vi svarer på under 30 minutter.", **QUESTION),
            promise("You will hear from us within two hours.", lead_response_hours=72),
        ),
        near=(
            promise("Vi svarer hurtigt.", **QUESTION),
            promise("Vi svarer inden for to dage.", **QUESTION),
            promise("Vi svarer på under 30 minutter."),
            promise("Holdet kører på under 30 minutter.", **QUESTION),
        ),
        says="»Vi svarer på under 30 minutter.«, men har selv aftalt 24 timer",
    ),
    "open_at_night_with_nobody_there": Tried(
        found=(
            promise("Vi tager telefonen inden for 15 minutter, også om natten.", **DAYTIME),
            promise("We answer day and night.", **DAYTIME),
        ),
        near=(
            promise("Vi tager telefonen hele døgnet."),  # nobody has said who is there
            promise("Vi tager telefonen hele døgnet.", team=[{"name": "Ida", "days": ALL_WEEK}]),
            promise("Om natten tager vagten telefonen.", **DAYTIME),
            promise("Bestil døgnet rundt på hjemmesiden, vi svarer om morgenen.", **DAYTIME),
            promise("Bread for day and night.", **DAYTIME),
        ),
        says="er der ikke døgnet rundt: kun mandagen og tirsdagen",
    ),
    "open_at_night_outside_opening_hours": Tried(
        found=(
            promise(
                "Skriv på Messenger, vi svarer døgnet rundt", company_about="Dyreklinik. Åbent mandag til fredag 8-16."
            ),
            promise("Call us day and night.", company_about="Dentist. We are open weekdays 8 to 16."),
            promise("Send en besked, vi svarer døgnet rundt", monitoring_owner="Birgit, hverdage 8-16"),
        ),
        near=(
            promise("Skriv på Messenger, vi svarer på hverdage", company_about="Åbent mandag til fredag 8-16."),
            promise("Skriv på Messenger, vi svarer døgnet rundt", company_about="Dyreklinik i Ringsted."),
            promise("Ring døgnet rundt", monitoring_owner="Birgit, hverdage 8-16"),  # she watches the messages
            promise(
                "Ring døgnet rundt",
                company_about="Kontoret er åbent hverdage 9-15.",
                lead_places=[{"place": "Telefonen (døgnet rundt)"}],
            ),
            promise("Vi svarer ikke døgnet rundt", company_about="Åbent mandag til fredag 8-16."),
            promise("We answer day and night.", company_about="Open weekdays 8 to 16.", **DAYTIME),  # another rule
        ),
        says="»Skriv på Messenger, vi svarer døgnet rundt«, men et andet sted står der »Åbent mandag til fredag 8-16.«",
    ),
    "calm_brand_that_shouts": Tried(
        found=(
            promise("SIDSTE CHANCE!!! BESTIL NU", brand=[{"word": "rolig"}, {"word": "lokal"}]),
            promise("LAST CHANCE to BOOK", voice_like=[{"trait": "Calm and precise"}]),
        ),
        near=(
            promise("Åbent hus på lørdag!", brand=[{"word": "rolig"}]),
            promise("SIDSTE CHANCE!!! BESTIL NU", brand=[{"word": "sjov"}]),
            promise("Læs om CVR og GDPR", brand=[{"word": "rolig"}]),
            promise("BESTIL NU!!!", brand=[{"word": "rolig"}], voice_not=[{"trait": "råbende"}]),  # another rule
        ),
        says="forbindes med »rolig«, men »SIDSTE CHANCE!!! BESTIL NU« råber",
    ),
}
