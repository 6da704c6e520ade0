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
            {"policy_do": [{"rule": "Vi skriver ikke kontrakter med binding, man kan stoppe, når man vil"}]},
            {
                "key_messages": [
                    {"message": "Vi siger aldrig op over for et barn, der har brug for os, abonnement eller ej"}
                ]
            },
            {"policy_do": [{"rule": "Do not tell people off when they cancel"}]},
            {"policy_do": [{"rule": "Never write to members who cancel"}]},
            {"promotion_steps": [{"activity": "Read the small print aloud: how to cancel a phone contract"}]},
            {"key_messages": [{"message": "We never say no to a refund, and your membership continues if you move"}]},
            {"key_messages": [{"message": "Vi siger ikke farvel, samarbejdet fortsætter efter byggeriet"}]},
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
            {"campaigns": [{"offer": "Was £80, now £40. Nobody has ever paid £80"}]},
        ),
        near=(
            rule("Brug en nedtælling til koncerten"),
            plan("Spørg tre kunder om et citat"),
            plan("Write down what customers say"),
            plan("Sæt prisen på alle varer"),
            plan("Put the price on every picture"),
            {"key_messages": [{"message": "Vi svarer inden for 24 timer hver dag"}]},
            {"key_messages": [{"message": "Åbent otte timer hver dag"}]},
            {"promotion_steps": [{"activity": "Nedtælling til jul med en låge hver dag"}]},
            {"promotion_steps": [{"activity": "A countdown to the festival with one act every day"}]},
            {"pillars": [{"topic": "Digteren Maja giver sine anbefalinger til sommerens bøger"}]},
            {"promotion_steps": [{"activity": "Find på hjemmesiden vores anbefalinger til vinterdæk"}]},
            {"needs": [{"content": "Kids make up stories from our old photographs"}]},
            {"promotion_steps": [{"activity": "Sæt prisen ned på vinterjakker til udsalget"}]},
            {"promotion_steps": [{"activity": "Put the price and the date of the offer on every poster"}]},
            {"policy_do": [{"rule": "Sæt prisen på alle tilbud i opslaget"}]},
            {"policy_do": [{"rule": "Raise the price in March and keep the members' discount"}]},
            {"promotion_steps": [{"activity": "Write quotes ourselves on the blackboard every Monday"}]},
            {"policy_do": [{"rule": "Raise prices before summer and offer members a warm welcome"}]},
            {"campaigns": [{"offer": "Was £80, now £40, as all paid it in March"}]},
            {"key_messages": [{"message": "Ingen har betalt mere end 200 kr. før"}]},
        ),
        says="tro noget, der ikke er sådan: »Brug en nedtælling, der starter forfra hver dag«",
    ),
    "pictures_of_others_as_ours": Tried(
        found=(plan("Brug gæsternes billeder som vores egne"), plan("Take guests’ photos and post them as ours")),
        near=(
            plan("Del gæsternes billeder med navn"),
            plan("Our own photos"),
            plan("Billeder, vi har taget som hold"),
            {"policy_do": [{"rule": "Treat customers' photos with the same care as our own"}]},
            {"policy_do": [{"rule": "Pas på kundernes billeder som vores egne"}]},
            {"policy_do": [{"rule": "Credit people's photos as carefully as ours"}]},
        ),
        says="»Brug gæsternes billeder som vores egne«",
    ),
    "people_not_wanted": Tried(
        found=(rule("Ingen udlændinge på billederne"), rule("No fat people in our pictures")),
        near=(
            rule("Ingen rabat til pensionister"),
            rule("No discount for pensioners"),
            rule("Vis gerne pensionister og unge"),
            rule("Ingen billeder af udlændinges pas"),
            {"key_messages": [{"message": "Ingen pensionister skal sidde alene juleaften"}]},
            {"key_messages": [{"message": "No old people should eat Christmas dinner alone"}]},
            {"company_about": "There are no disabled toilets on the first floor yet."},
            {"company_about": "Vi har to hold pensionister om tirsdagen."},
            {"policy_do": [{"rule": "Don't show disabled people as victims or heroes"}]},
            {"policy_do": [{"rule": "Man må ikke vise handicappede som nogen, det er synd for"}]},
            {"policy_do": [{"rule": "Undgå tykke rammer om billederne"}]},
            {"key_messages": [{"message": "Ingen tykke saucer, kun friske urter"}]},
            {"company_about": "We do not have disabled parking, but the bus stops outside."},
            {"company_about": "Vi vil ikke have pensionister til at betale mere end studerende."},
            {"policy_do": [{"rule": "Avoid old people clichés"}]},
        ),
        says="»Ingen udlændinge på billederne«",
    ),
}
