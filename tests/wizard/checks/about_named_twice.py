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
        ),
        near=(
            about(GONE, approval="Bea sees everything first"),
            about(GONE, approval="No longer Jo"),
            about("Jo Finch left in the spring and comes back in May.", approval="Jo"),
            about("Line Vinge stoppede med at sælge brænde.", team=[{"name": "Line Vinge"}]),
            about("We left in a hurry.", approval="We"),
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
        ),
        says="»Never show a puzzle or how a lock opens«",
    ),
}
