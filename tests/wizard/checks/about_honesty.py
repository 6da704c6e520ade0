"""The rules in `wizard.checks.rules.honesty`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried

COSTS = "Raising it costs us 26p in the pound."


def promising(message: str, about: str = COSTS) -> dict[str, Any]:
    return {"key_messages": [{"message": message}], "company_about": about}


def lending(offer: str, topic: str = "credit", **answers: Any) -> dict[str, Any]:
    return {"campaigns": [{"offer": offer}], "special_topics": [topic], **answers}


def do(rule: str) -> dict[str, Any]:
    return {"policy_do": [{"rule": rule}]}


def dont(rule: str) -> dict[str, Any]:
    return {"policy_dont": [{"rule": rule}]}


CASES = {
    "all_of_a_gift_promised": Tried(
        found=(
            promising("Every penny you give goes straight to the bedside"),
            promising("Hver en krone går til børnene", "Vi bruger 18 % på administration."),
        ),
        near=(
            promising("74p of every pound goes to the bedside"),
            promising("Every penny you give goes straight to the bedside", "Twelve beds."),
            {
                **promising("Every pound you spend goes to local growers", "A third of turnover goes on wages."),
                "industry": "shop",
            },
        ),
        says="»Every penny you give goes straight to the bedside«",
    ),
    "loan_for_everybody": Tried(
        found=(lending("No credit checks, nobody refused"), lending("Lån uden kreditvurdering")),
        near=(
            lending("We say why, when we say no"),
            lending("Nobody is refused", "none"),  # a table, perhaps
            lending("Lån uden kreditvurdering", market="b2b"),
            lending("Ingen får afslag på en samtale"),
            lending("Gratis råd, uanset din økonomi"),
            lending("Everyone gets credit for their work: our volunteers"),
            lending("Guaranteed yes or no within 24 hours"),
            lending("No matter your past, come for a chat about debt"),
            lending("Alle kan låne en ladcykel"),
        ),
        says="alle kan låne: »No credit checks, nobody refused«",
    ),
    "scarcity_made_up": Tried(
        found=(
            do("Write “only three slots left” on Fridays, whatever the diary says"),
            do("Skriv »kun få pladser tilbage« hver fredag"),
        ),
        near=(
            do("Write “only three slots left” when it is so"),
            dont("Write “only three slots left” whatever the diary says"),
            do("Sidste tider hver fredag: slå de ledige tider op kl. 10"),
            do("Post the last slots every Friday"),
            do("Only two left feet: dance class every Monday"),
            do("Only a few weeks left: post every week about the deadline"),
            do("Skriv, når der kun er få pladser tilbage, uanset hvilket hold det er"),
        ),
        says="uanset om det passer: »Write “only three slots left”",
    ),
    "bereaved_approached": Tried(
        found=(
            do("Look for obituaries; message the family within the week"),
            do("Hold øje med dødsannoncer og skriv til familien"),
        ),
        near=(
            do("Never write to the bereaved"),
            do("Svar de efterladte, når de selv har spurgt"),
            dont("Ring til de efterladte"),
            do("Ring til de efterladte, når stenen er klar"),
            do("Offer bereaved families a leaflet when they come in"),
            do("Call the bereaved family back the same day"),
            do("Vi skriver dødsannoncen for familien"),
            do("Answer calls about obituaries within the hour"),
            {"mention_procedure": [{"situation": "question", "response": "Skriv til de efterladte samme uge"}]},
        ),
        says="»Look for obituaries; message the family within the week«",
    ),
    "wrongdoers_named": Tried(
        found=(do("Læg opgang og dørnummer på synderen op"), do("Post names of the worst payers")),
        near=(
            do("Læg billeder af bunken op"),
            do("Aldrig navnet på synderen"),
            dont("Navnet på synderen"),
            do("Photos of young offenders’ artwork"),
            do("Navnet på synderen: en krimi"),
        ),
        says="»Læg opgang og dørnummer på synderen op«",
    ),
}
