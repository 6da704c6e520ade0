"""The rules in `wizard.checks.rules.contradictions`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried

ADDRESSES = "Kundernes adresser nævnes aldrig"
ROOF = "Ugens tag: kunde, vej og pris"
PAID_NEED = {"audience": "Tolke", "need": "Ingen salgstale, bare råd"}


def ruled_out(rule: str, topic: str, question: str = "policy_dont") -> dict[str, Any]:
    field = "rule" if question == "policy_dont" else "action"
    return {question: [{field: rule}], "pillars": [{"topic": topic}]}


def for_adults(about: str, topic: str) -> dict[str, Any]:
    return {"company_about": about, "pillars": [{"topic": topic}]}


def offers(share: int, purpose: str = "direct_sales") -> dict[str, Any]:
    pillar = {"topic": "Tilbud og pakker", "audience": "Tolke", "purpose": purpose, "share": share}
    return {"needs": [PAID_NEED], "pillars": [pillar]}


CASES = {
    "own_rule_broken_by_plan": Tried(
        found=(
            ruled_out(ADDRESSES, ROOF),
            ruled_out("Never show or name a customer's production", "Inside our customers' production"),
            ruled_out("Rabatter", "20 % rabat hver fredag", "forbidden_actions"),
            ruled_out("Sammenligning med konkurrenter", "Bedre end konkurrenten: tre test"),
            ruled_out("Aldrig film fra værkstedet", "Film fra værkstedet"),
            ruled_out("No pictures from changing rooms", "Photos: behind the changing room door"),
            ruled_out("No contests", "Win a cake: our big contest"),
            ruled_out("Ingen priser i opslag", "Ugens pris: 495 kr."),
            ruled_out("Never say where the children are", "Where we're off to this morning"),
            ruled_out("Vis aldrig kister eller pårørende", "Billeder fra begravelsen"),
            {
                "policy_dont": [{"rule": "Aldrig film fra værkstedet"}],
                "policy_do": [{"rule": "Film fra værkstedet hver uge"}],
            },
        ),
        near=(
            ruled_out("Long texts", "Long walks, short texts"),
            ruled_out("Konkurrencer", "Christmas fair: raffle, cakes and carols"),
            ruled_out("Vis aldrig kister eller pårørende", "Grill-aften: Tag familien med"),
            {
                "policy_dont": [{"rule": "No changing room"}],
                "promotion_steps": [{"activity": "Sign in the changing room"}],
            },
            {
                "policy_dont": [{"rule": "Nævn aldrig priser"}],
                "campaigns": [{"name": "Forår", "goal": "Omsætning 40.000 kr."}],
            },
            {
                "policy_dont": [{"rule": "Never mention prices"}],
                "campaigns": [{"name": "Spring", "goal": "Sales of DKK 40,000"}],
            },
            {"policy_dont": [{"rule": "Medical advice"}], "needs": [{"content": "When to seek medical advice"}]},
            {
                "policy_dont": [{"rule": "Give legal advice"}],
                "company_about": "Law firm that gives legal advice to families",
                "campaigns": [{"name": "Free legal advice evening"}],
            },
            {
                "policy_dont": [{"rule": "Giv juridisk rådgivning"}],
                "company_about": "Juridisk rådgivning til private",
                "campaigns": [{"name": "Gratis juridisk rådgivning på biblioteket"}],
            },
            {
                "policy_dont": [{"rule": "Competitions"}],
                "needs": [{"content": "Our riders at the competitions this spring"}],
            },
            ruled_out("Ingen kundenavne uden godkendelse", "Ugens kunde"),  # with a yes they may
            ruled_out(ADDRESSES, "Ugens kunde, når kunden har sagt ja"),
            {
                **ruled_out("Never name a client", "Client of the month"),
                "policy_do": [{"rule": "Ask before you name anybody"}],
            },
            ruled_out("Nævn ikke konkurrenter", "Vi følger konkurrenternes priser"),
            ruled_out("Rabat på operationer", "20 % rabat på foder", "forbidden_actions"),
            ruled_out("Never name a client", "What clients ask us most"),
            ruled_out("Diskutér aldrig med kunder", "Kundehistorier"),
            ruled_out("Aldrig film fra værkstedet", "Film fra butikken"),
            ruled_out("Say the gate code", "QR code on the gate board", "forbidden_actions"),
            ruled_out("Aldrig film fra værkstedet, før der er fejet", "Film fra værkstedet"),
            ruled_out("Aldrig film fra værkstedet", "Ingen film fra værkstedet i år"),
            ruled_out("No contests for children", "Win a cake: our big contest"),
            {"policy_dont": [{"rule": "No prices"}], "policy_do": [{"rule": "Send the price in a private message"}]},
            {"policy_dont": [{"rule": "Ingen politik"}], "policy_do": [{"rule": "Fjern opslag om politik"}]},
            {"policy_dont": [{"rule": "Aldrig billeder af børn"}], "policy_do": [{"rule": "Fjern billeder af børn"}]},
            {
                "policy_dont": [{"rule": "Aldrig private beskeder"}],
                "policy_do": [{"rule": "Private beskeder går til Lise"}],
            },
        ),
        says=f"»{ADDRESSES}«, men skriver også »{ROOF}«",
    ),
    "adults_only_but_for_children": Tried(
        found=(
            for_adults("Et stille hotel kun for voksne.", "Sjov for børnene: sandslotte"),
            for_adults("We do not take guests under 16.", "Fun for the kids"),
        ),
        near=(
            for_adults("Et stille hotel kun for voksne.", "En weekend med pause fra børnene"),
            for_adults("Et hotel for hele familien.", "Sjov for børnene: sandslotte"),
            for_adults("We do not sell beer to guests under 18.", "Menus for families"),
            for_adults("Vi sælger ikke øl til unge under 18.", "Børnemenu"),
            for_adults("We do not take guests under 16.", "Menus for long evenings"),
        ),
        says="»Sjov for børnene: sandslotte« er til børn",
    ),
    "offers_they_do_not_want": Tried(
        found=(offers(60), {**offers(50), "needs": [{"audience": "Tolke", "need": "Advice without a sales pitch"}]}),
        near=(
            {
                "audiences": [{"name": "A"}],
                "needs": [{"audience": "A", "need": "Vil ikke gå glip af tilbud"}],
                "pillars": [{"topic": "Tilbud", "audience": "A", "purpose": "direct_sales", "share": 80}],
            },
            {
                "audiences": [{"name": "A"}],
                "needs": [{"audience": "A", "need": "Ved ikke, hvilke tilbud der er"}],
                "pillars": [{"topic": "Tilbud", "audience": "A", "purpose": "direct_sales", "share": 80}],
            },
            offers(20),
            offers(60, "education"),
            {**offers(60), "needs": [{"audience": "Tolke", "need": "Vide, hvad pakkerne koster"}]},
            {**offers(60), "needs": [{**PAID_NEED, "audience": "Skribenter"}]},
        ),
        says="60 % af opslagene til dem er tilbud",
    ),
}
