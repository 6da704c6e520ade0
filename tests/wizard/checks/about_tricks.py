"""The rules in `wizard.checks.rules.tricks`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def plan(text: str) -> dict[str, Any]:
    return {"promotion_steps": [{"activity": text}]}


def rule(text: str) -> dict[str, Any]:
    return {"policy_do": [{"rule": text}]}


CASES = {
    "cost_hushed_up": Tried(
        found=(
            plan("Første måned gratis, vi skriver ikke, at det fornyes"),
            plan("First month free, we don’t say it renews"),
            rule("Binding på seks måneder står kun med småt"),
        ),
        near=(
            plan("Første måned gratis, og så fornyes det for 99 kr."),
            plan("No subscription, cancel any time"),
            rule("Skriv altid, hvordan man opsiger"),
        ),
        says="koster eller fortsætter: »Første måned gratis, vi skriver ikke, at det fornyes«",
    ),
    "people_led_to_believe": Tried(
        found=(
            rule("Brug en nedtælling, der starter forfra hver dag"),
            plan("Find på et par citater fra kunder"),
            plan("Make up a few customer quotes"),
            plan("Sæt prisen op ugen før, så rabatten ser større ud"),
            plan("Put the price up for a week and then take 30% off"),
        ),
        near=(
            rule("Brug en nedtælling til koncerten"),
            plan("Spørg tre kunder om et citat"),
            plan("Write down what customers say"),
            plan("Sæt prisen på alle varer"),
            plan("Put the price on every picture"),
        ),
        says="tro noget, der ikke er sådan: »Brug en nedtælling, der starter forfra hver dag«",
    ),
    "pictures_of_others_as_ours": Tried(
        found=(plan("Brug gæsternes billeder som vores egne"), plan("Take guests’ photos and post them as ours")),
        near=(plan("Del gæsternes billeder med navn"), plan("Our own photos"), plan("Billeder, vi har taget som hold")),
        says="»Brug gæsternes billeder som vores egne«",
    ),
    "people_not_wanted": Tried(
        found=(rule("Ingen udlændinge på billederne"), rule("No fat people in our pictures")),
        near=(
            rule("Ingen rabat til pensionister"),
            rule("No discount for pensioners"),
            rule("Vis gerne pensionister og unge"),
            rule("Ingen billeder af udlændinges pas"),
        ),
        says="»Ingen udlændinge på billederne«",
    ),
}
