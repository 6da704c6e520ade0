"""The rules in `wizard.checks.rules.absolutes`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def said(message: str, **answers: Any) -> dict[str, Any]:
    return {"key_messages": [{"message": message}], **answers}


def shown(message: str, activity: str) -> dict[str, Any]:
    return said(message, promotion_steps=[{"activity": activity}])


CASES = {
    "promise_nobody_can_keep": Tried(
        found=(
            said("Alle vores elever består i første forsøg"),
            said("Nobody fails with us"),
            said("Lejet ud på tre uger, eller også er det gratis"),
            said("A new job within two months or you pay nothing"),
            said("Hos os består du første gang"),
            said("Always a better price than anyone else on the island"),
            {"campaigns": [{"offer": "Vi får dig på side 1 på Google"}]},
        ),
        near=(
            said("Ni ud af ti består i første forsøg"),
            said("Sådan består du første gang"),
            said("How to pass the first time"),
            said("Pizza på 30 minutter, ellers er den gratis"),  # that is up to oneself
            said("Delivered within two days or you pay nothing"),
            said("Everyone is welcome"),
            said("Altid mere end du kan spise"),
            said("Alle består prøven, garanteret"),  # another rule
            said("We do not promise that everyone passes"),
        ),
        says="»Alle vores elever består i første forsøg«",
    ),
    "secrecy_promised_but_people_shown": Tried(
        found=(
            shown("Ingen får at vide, at du har været her", "Læg billeder op af dem, vi har hjulpet, og tag dem"),
            shown("Completely anonymous", "Portraits of our clients with their names, one a week"),
        ),
        near=(
            shown("Ingen får at vide, at du har været her", "Film bagfra med dem, vi har hjulpet"),
            shown("Completely anonymous", "Pictures of the room, the coffee and the view"),
            shown("Completely anonymous", "Portraits of clients who have said yes"),
            shown("Du er velkommen", "Læg billeder op af dem, vi har hjulpet"),
        ),
        says="I lover »Ingen får at vide, at du har været her«",
    ),
}
