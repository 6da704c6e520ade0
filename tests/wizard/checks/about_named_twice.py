"""The rules in `wizard.checks.rules.named_twice`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried

GONE = "It was the two of us until Jo Finch left in the spring; now it is Bea."
CLOSING = "Close the Whitefriargate branch on 26 February."
CELLAR = "The Cellar is horrible and nobody under 16 may play it."


def about(text: str, **answers: Any) -> dict[str, Any]:
    return {"company_about": text, **answers}


def offering(offer: str, text: str = CELLAR, **answers: Any) -> dict[str, Any]:
    return about(text, campaigns=[{"name": "Vinterferie", "offer": offer}], **answers)


def ruled_out(rule: str, topic: str) -> dict[str, Any]:
    return {"policy_dont": [{"rule": rule}], "pillars": [{"topic": topic}]}


CASES = {
    "left_but_still_named": Tried(
        found=(
            about(GONE, approval="Jo sees everything first"),
            about("Kasper Holt gik af som formand i marts.", logins=[{"profile": "Facebook", "who": "Kasper Holt"}]),
            about("Line Vinge er stoppet.", team=[{"name": "Line Vinge"}]),
            about("Trine, der stod for SoMe, stoppede 1. oktober.", logins=[{"profile": "Facebook", "who": "Trine"}]),
            about("The dentist we had, Éamon Daly, left in May.", approval="Éamon reads everything"),
            about("Mads tog sig af opslagene, indtil han fik nyt job.", channel_plan=[{"poster": "Mads"}]),
            about("Ciara ran our Instagram until she went to Australia.", channel_plan=[{"poster": "Ciara"}]),
            about("Seán Roe was secretary but stepped down in May.", channel_plan=[{"poster": "Seán Roe"}]),
            {
                "current_channels": [{"platform": "facebook", "note": "Maureen did it until she moved to Spain."}],
                "channel_plan": [{"creator": "Maureen"}],
            },
        ),
        near=(
            about("Anna has moved on from oils to watercolours.", team=[{"name": "Anna"}]),
            about("Anna took the photos for our book and moved to Bath with them.", team=[{"name": "Anna"}]),
            about(GONE, approval="Bea sees everything first"),
            about(GONE, approval="No longer Jo"),
            about("Jo Finch left in the spring and comes back in May.", approval="Jo"),
            about("Line Vinge stoppede med at sælge brænde.", team=[{"name": "Line Vinge"}]),
            about("We left in a hurry.", approval="We"),
            about("Karen stepped down as chair in March and is now our press officer.", monitoring_owner="Karen"),
            about("Lise gik af som formand, men passer siden.", logins=[{"profile": "Facebook", "who": "Lise"}]),
            about("Our founder Tom retired in 2010 but still posts.", team=[{"name": "Tom"}]),
            about("Bent sagde op hos kommunen for at starte firmaet.", team=[{"name": "Bent"}]),
            about("Kim er stoppet med at ryge.", team=[{"name": "Kim"}]),
            about("Dan left us the recipe.", team=[{"name": "Dan"}]),
            about("We left Bob in charge of the shop.", team=[{"name": "Bob"}]),
            # What somebody did before they came, and what they left off doing for a while.
            about("Peter drev en restaurant, indtil han flyttede til Møn.", team=[{"name": "Peter"}]),
            about("Dave was a joiner until he retired.", team=[{"name": "Dave"}]),
            about("Mary ran the post office until it closed and she moved to Cork.", team=[{"name": "Mary"}]),
            about("Lise lavede vores opslag, men flyttede til Aarhus og gør det derfra.", team=[{"name": "Lise"}]),
            about("Ole styrede siden, men stoppede med TikTok.", team=[{"name": "Ole"}]),
            about("Kim did our website before she left for lunch.", team=[{"name": "Kim"}]),
            about("Formanden stoppede i marts.", approval="Formanden"),
            about("I left Tesco to start this.", approval="Tesco"),
            about("Fired Clay is our pottery.", team=[{"name": "Clay"}]),
        ),
        says="Jo Finch ikke er her mere",
    ),
    "closing_place_advertised": Tried(
        found=(
            about(CLOSING, call_to_action="Pop into the Whitefriargate branch"),
            about("Vi lukker butikken i Vejle til februar.", key_messages=[{"message": "Kom forbi butikken i Vejle"}]),
        ),
        near=(
            about(CLOSING, call_to_action="Pop into the Hessle branch"),
            about(CLOSING, call_to_action="The Whitefriargate branch closes: use the app"),
            about("Vi lukker butikken i Vejle i uge 29.", call_to_action="Kom forbi butikken i Vejle"),
            about("Vi lukker butikken i Vejle til februar.", call_to_action="Vejle, vi ses på nettet"),
            about("Leeds shop closes on Tuesdays.", call_to_action="Come to the Leeds shop"),
            about("Vi lukker butikken i Vejle for at bygge om.", call_to_action="Kom forbi butikken i Vejle"),
        ),
        says="Whitefriargate skal lukke",
    ),
    "too_young_for_what_is_offered": Tried(
        found=(
            offering("The Cellar for the whole family, kids 8 and up"),
            offering("Kælderen for hele familien, børn fra 8 år", "Kælderen er fra mørk: ingen under 16 må spille."),
        ),
        near=(
            offering("Signal Box for the whole family, kids 8 and up"),
            offering("The Cellar, ages 16 and up"),
            offering("The Cellar for brave families"),
            offering("The Cellar, kids 8 and up", "The Cellar is for anybody."),
            offering("The Cellar club, kids 8 and up", CELLAR, company_name="The Cellar"),
            offering("Møllen for børn fra 6 år", "Huset er mindst 80 år gammelt: Møllen."),
            offering("Spejderne for børn fra 6 år", "Alle ledere er mindst 18 år hos Spejderne."),
            offering("Riverside, kids 4 and up", "We serve nobody under 18 alcohol at Riverside."),
        ),
        says="er fra 8 år, men I skriver selv, at man skal være 16",
    ),
    "series_of_what_is_forbidden": Tried(
        found=(
            ruled_out("Never show a puzzle or how a lock opens", "Puzzle of the week: how to crack our best locks"),
            ruled_out("Ingen opskrifter", "Ugens opskrift"),
        ),
        near=(
            ruled_out("Never show a puzzle that is in use", "Puzzle of the week"),
            ruled_out("Never show a puzzle", "The people who like a puzzle"),
            ruled_out("Never show a lock", "Puzzle of the week"),
            ruled_out("No politics", "Politician of the week"),
        ),
        says="»Never show a puzzle or how a lock opens«",
    ),
}
