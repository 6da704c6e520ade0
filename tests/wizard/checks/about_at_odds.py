"""The rules in `wizard.checks.rules.at_odds`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def calling(call: str, aim: str = "fewer_calls") -> dict[str, Any]:
    return {"call_to_action": call, "company_aims": [{"aim": aim, "now": 900, "target": 600}]}


def job(wants: str, who: str = "applicants") -> dict[str, Any]:
    return {
        "audiences": [{"name": "Nye kolleger", "who": who}],
        "campaigns": [{"name": "Kom og vær med", "audience": "Nye kolleger", "wants": wants}],
    }


def away(first: str, last: str, stands_in: str = "Ole") -> dict[str, Any]:
    jens = {"name": "Jens Lund", "away_from": "2027-02-01", "away_to": "2027-03-14", "stands_in": stands_in}
    return {"team": [jens, {"name": "Ole", "away_from": first, "away_to": last}, {"name": "Ida"}]}


def hours(available: float, *own: float | None) -> dict[str, Any]:
    team = [{"name": f"N{number}", **({"hours": each} if each else {})} for number, each in enumerate(own)]
    return {"hours_per_week": available, "team": team}


def one_place(text: str, *platforms: str) -> dict[str, Any]:
    return {"strategy_statement": text, "platforms": list(platforms or ("facebook", "instagram"))}


CASES = {
    "calls_asked_for_and_unwanted": Tried(
        found=(calling("Ring til os, hvis du er i tvivl"), calling("Call us on 96 14 00 00")),
        near=(
            {"call_to_action": "Come and design your own ring.", "company_aims": [{"aim": "fewer_calls"}]},
            {"call_to_action": "Find den rigtige ring.", "company_aims": [{"aim": "fewer_calls"}]},
            {"call_to_action": "Ring på klokken, så lukker vi op", "company_aims": [{"aim": "fewer_calls"}]},
            {"call_to_action": "Find your ring", "company_aims": [{"aim": "fewer_calls"}]},
            {"call_to_action": "Ask for the free size guide for your ring.", "company_aims": [{"aim": "fewer_calls"}]},
            calling("Find svaret på hjemmesiden"),
            calling("Ring til os, hvis du er i tvivl", "more_new_customers"),
            {"call_to_action": "Ring til os, hvis du er i tvivl"},
        ),
        says="beder selv folk ringe: »Ring til os, hvis du er i tvivl«",
    ),
    "campaign_wants_what_they_do_not_do": Tried(
        found=(job("buy"), job("give")),
        near=(
            {
                "audiences": [{"name": "Kommende elever", "who": "applicants"}],
                "campaigns": [{"name": "Åbent hus", "wants": "book", "audience": "Kommende elever"}],
            },
            {
                "audiences": [{"name": "Drivers", "who": "applicants"}],
                "campaigns": [{"name": "Come for a talk", "wants": "book", "audience": "Drivers"}],
            },
            job("apply"),
            job("know"),
            job("buy", "customers_new"),
            {"campaigns": job("buy")["campaigns"]},
        ),
        says="»Kom og vær med« vil have »Købe«",
    ),
    "stand_in_is_away_too": Tried(
        found=(
            away("2027-02-08", "2027-02-28"),
            away("2027-02-01", "2027-03-14"),
        ),
        near=(
            away("2027-03-15", "2027-03-28"),
            away("2027-03-11", "2027-03-28"),  # a few days of it
            away("2027-02-08", "2027-02-28", "Ida"),
            away("2027-02-08", "2027-02-28", "Ole og Ida"),
        ),
        says="Ole skal træde til for Jens Lund, men er selv væk fra 8. februar 2027 til 28. februar 2027",
    ),
    "hours_nobody_has": Tried(
        found=(hours(8, 1.5, 1.5), hours(12, 5)),
        near=(hours(8, 4, 4), hours(8, 1.5, None), hours(8, 6), hours(8), hours(1, 0.5)),
        says="I har sat 8 timer om ugen af, men dem, der skal gøre arbejdet, har 3 tilsammen",
    ),
    "one_platform_said_more_chosen": Tried(
        found=(
            one_place("Vi samler kræfterne ét sted, på Facebook, og viser, hvad der sker"),
            one_place("Vi er kun på Facebook."),
            one_place("We are only on Instagram."),
            one_place("We use Facebook and nowhere else."),
        ),
        near=(
            one_place("Vi er kun på Facebook.", "facebook"),
            one_place("Vi er ikke kun på Facebook."),
            one_place("Vi er kun på Facebook og Instagram."),
            one_place("We post only on weekdays on Facebook."),
            one_place("Kunderne er på Facebook."),
        ),
        says="»Vi samler kræfterne ét sted, på Facebook, og viser, hvad der sker«",
    ),
}
