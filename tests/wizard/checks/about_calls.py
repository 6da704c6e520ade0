"""The rules in `wizard.checks.rules.calls`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def call(text: str, about: str, *places: str) -> dict[str, Any]:
    return {
        "call_to_action": text,
        "company_about": about,
        **({"lead_places": [{"place": place} for place in places]} if places else {}),
    }


CASES = {
    "call_to_what_there_is_not": Tried(
        found=(
            call("Køb den i webshoppen.", "Lille bryggeri. Vi har ingen webshop."),
            call("Order online, we ship tomorrow.", "A pottery in Ribe. We do not ship."),
            call("Kom forbi i dag.", "Garn på nettet. Vi har ingen fysisk butik."),
            call("Call us before noon.", "Bookings by form. We have no telephone."),
            {
                "company_about": "By appointment only, one bride at a time.",
                "key_messages": [{"message": "No need to book, just pop in any time"}],
            },
            {
                "company_about": "Klinikken har kun efter aftale.",
                "call_to_action": "Kig forbi uden tidsbestilling",
            },
        ),
        near=(
            {
                "company_about": "By appointment only, one bride at a time.",
                "key_messages": [{"message": "Open day on 7 March, no need to book"}],
            },
            {
                "company_about": "Fittings on Mondays are by appointment only.",
                "key_messages": [{"message": "Walk-ins are always welcome"}],
            },
            {
                "company_about": "By appointment only.",
                "key_messages": [{"message": "Book a fitting with Orla"}],
            },
            {
                "company_about": "Klinikken er åben, og akutte tider gives kun efter aftale.",
                "call_to_action": "Book en tid",
            },
            call("Kom forbi", "Vi tager ikke imod besøg på lageret."),
            call("We deliver to your door in Leeds", "Furniture is collection only."),
            {"call_to_action": "We deliver to Ludlow every Friday", "company_about": "We do not deliver on Sundays."},
            {"call_to_action": "Vi leverer hjem til døren", "company_about": "Vi leverer ikke om søndagen."},
            {"call_to_action": "Vi sender i morgen", "company_about": "Vi sender ikke til udlandet."},
            {"call_to_action": "Book a table", "company_about": "No bookings on Fridays."},
            {"call_to_action": "Book a table", "company_about": "You cannot book a table for fewer than four."},
            {"call_to_action": "Ring og hør", "company_about": "Vi tager ikke telefonen efter kl. 17."},
            {"call_to_action": "Call us", "company_about": "There is no phone signal in the valley."},
            {"call_to_action": "Kom forbi", "company_about": "Billetter sælges kun online."},
            call("Kom ned i baren.", "Lille bryggeri. Vi har ingen webshop."),
            call("Køb den i webshoppen.", "Garn på nettet og i butikken."),
            call("Vi har ikke nogen webshop, men baren er åben.", "Vi har ingen webshop."),
            call("Køb den i webshoppen.", "Vi har ingen fysisk butik."),
            call("Send us a message.", "A pottery in Ribe. We do not ship."),
        ),
        says="»Køb den i webshoppen.«, men et andet sted står der »Vi har ingen webshop.«",
    ),
    "call_to_a_phone_nobody_takes": Tried(
        found=(
            call("Ring til os i dag.", "Tømrer", "Messenger", "Formularen"),
            call("Call us on a weekday.", "A dentist", "Booking page"),
        ),
        near=(
            {"call_to_action": "Find your ring.", "lead_places": [{"place": "Shop counter"}]},
            {"call_to_action": "Find den rigtige ring.", "lead_places": [{"place": "Shop counter"}]},
            call("Ring til os i dag.", "Tømrer", "Messenger", "Telefon"),
            call("Ring til os i dag.", "Tømrer"),  # no places yet
            call("Find en ring til hende.", "Guldsmed", "Webshop"),
            call("Ring ikke, skriv til os.", "Tømrer", "Messenger"),
            call("Book a call on the website.", "A dentist", "Booking page"),
            call("Ring til os i dag.", "Tømrer", "Rikkes mobil"),
        ),
        says="(»Ring til os i dag.«), men telefonen er ikke blandt de steder",
    ),
}
