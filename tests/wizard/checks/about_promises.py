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
            {
                "lead_response_hours": 24,
                "key_messages": [{"message": "The answer in two minutes: how to fold a fitted sheet"}],
            },
            {"lead_response_hours": 24, "key_messages": [{"message": "Få svar på din høretest med det samme"}]},
            {"lead_response_hours": 48, "key_messages": [{"message": "Your hearing test answered the same day"}]},
            {"lead_response_hours": 48, "key_messages": [{"message": "We answer 40 calls in a day"}]},
            {
                "lead_response_hours": 24,
                "key_messages": [{"message": "Our first responders answer an alarm within 8 minutes"}],
            },
            {
                "lead_response_hours": 24,
                "key_messages": [{"message": "A straight answer, right away: no, you cannot park here"}],
            },
            {
                "lead_response_hours": 24,
                "key_messages": [{"message": "Svar udbedes inden for 2 timer, hvis du vil have plads"}],
            },
            {
                "lead_response_hours": 24,
                "key_messages": [{"message": "Vi svarer ikke straks, men vi svarer ordentligt"}],
            },
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
            {
                "team": [{"name": "Ann", "days": ["mon", "tue", "wed"]}],
                "key_messages": [{"message": "Help the hedgehogs that wander at night"}],
            },
            {
                "team": [{"name": "Ann", "days": ["mon", "tue", "wed"]}],
                "key_messages": [{"message": "Help your child sleep at night"}],
            },
            {
                "team": [{"name": "Ann", "days": ["mon", "tue", "wed"]}],
                "key_messages": [{"message": "Uden for åbningstid: ring 1813, døgnet rundt"}],
            },
            {
                "team": [{"name": "Ann", "days": ["mon", "tue", "wed"]}],
                "key_messages": [{"message": "Call Samaritans on 116 123, day and night"}],
            },
            {
                "team": [{"name": "Ann", "days": ["mon", "tue", "wed"]}],
                "key_messages": [{"message": "Hjælp naboen med at holde dørene lukket om natten"}],
            },
            {
                "team": [{"name": "Ann", "days": ["mon", "tue", "wed"]}],
                "key_messages": [{"message": "Hjælp til dig, der ligger vågen om natten"}],
            },
            {
                "team": [{"name": "Ann", "days": ["mon", "tue", "wed"]}],
                "key_messages": [{"message": "Kontakt med naturen døgnet rundt: hytterne ligger i skoven"}],
            },
            {
                "team": [{"name": "Ann", "days": ["mon", "tue", "wed"]}],
                "key_messages": [{"message": "Telefonen er slukket om natten, så sov godt"}],
            },
            {
                "team": [{"name": "Ann", "days": ["mon", "tue", "wed"]}],
                "key_messages": [{"message": "Vi kommer hjem med fisk dag og nat i november"}],
            },
            {
                "team": [{"name": "Ann", "days": ["mon", "tue", "wed"]}],
                "key_messages": [{"message": "Skriv bare, også om natten, vi læser det om morgenen"}],
            },
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
            {
                "company_about": "Open Monday to Friday 9-17.",
                "key_messages": [{"message": "Help the hedgehogs that wander at night"}],
            },
            {
                "company_about": "Åbent mandag til fredag 9-17.",
                "key_messages": [{"message": "Hjælp til dig, der ligger vågen om natten"}],
            },
            {
                "company_about": "Åbent mandag til fredag 9-17.",
                "key_messages": [{"message": "Ring 112 døgnet rundt, hvis det brænder"}],
            },
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
            {"brand": [{"word": "seriøs"}], "key_messages": [{"message": "Huse certificeret efter DGNB og BREEAM"}]},
            {"brand": [{"word": "seriøs"}], "key_messages": [{"message": "A UNESCO site with RSPCA volunteers"}]},
            {"brand": [{"word": "seriøs"}], "key_messages": [{"message": "KRIFA og KFUM låner lokaler hos os"}]},
            {
                "brand": [{"word": "rolig"}],
                "company_name": "ROYAL ARENA",
                "key_messages": [{"message": "ROYAL ARENA åbner kl. 18"}],
            },
            {"brand": [{"word": "seriøs"}], "key_messages": [{"message": "Vi er medlem af DANSK ERHVERV"}]},
        ),
        says="forbindes med »rolig«, men »SIDSTE CHANCE!!! BESTIL NU« råber",
    ),
}
