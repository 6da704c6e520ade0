"""The rules in `wizard.checks.rules.audiences`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried

FAMILIES = {"name": "Børnefamilier", "age_from": 28, "age_to": 42}
PENSIONERS = {"name": "Pensionister", "age_from": 62}


def pillars_for(*audiences: str | None) -> dict[str, Any]:
    """Answers of somebody with two audiences who has come past the pillars."""
    rows = [{"topic": f"Emne {n}", **({"audience": each} if each else {})} for n, each in enumerate(audiences)]
    return {"audiences": [FAMILIES, PENSIONERS], "pillars": rows, "hours_per_week": 6}


GUESSED = {"name": "Kontorledere", "evidence": "guess"}
KNOWN = {"name": "Butiksejere", "evidence": "data"}
FOR_GUESSED = {"topic": "Firmacykler", "audience": "Kontorledere", "share": 40}
PAID = {"audience": "Kontorledere", "budget": 500}


def known(*who: str, main: str = "awareness") -> dict[str, Any]:
    audiences = [{"name": f"Gruppe {number}", "who": each} for number, each in enumerate(who, 1)]
    return {"purposes": [main], "primary_purpose": main, "audiences": audiences}


CASES = {
    "two_audiences_of_one_name": Tried(
        found=(
            {"audiences": [FAMILIES, PENSIONERS, FAMILIES]},
            {"audiences": [{"name": "Unge"}, {"name": "unge"}]},
            {"audiences": [FAMILIES, FAMILIES, FAMILIES]},  # one finding for all of them
        ),
        near=({"audiences": [FAMILIES, PENSIONERS]}, {"audiences": [{"age_from": 20}, {"age_from": 20}]}),
        says="To målgrupper hedder »Børnefamilier«",
    ),
    "audience_is_a_guess": Tried(
        found=(
            {"audiences": [GUESSED, KNOWN], "pillars": [FOR_GUESSED], "campaigns": [PAID]},
            {"audiences": [GUESSED], "needs": [{"need": "Pris"}]},  # the only one
        ),
        near=(
            {"audiences": [{**GUESSED, "evidence": "conversations"}], "needs": [{"need": "Pris"}]},
            {"audiences": [GUESSED, KNOWN], "pillars": [{**FOR_GUESSED, "share": 20}], "campaigns": [PAID]},
            {"audiences": [GUESSED, KNOWN], "pillars": [FOR_GUESSED]},  # a guess that costs nothing
            {"audiences": [GUESSED, KNOWN], "campaigns": [PAID]},
            {"audiences": [GUESSED]},  # more may come
        ),
        says="bygger på et gæt om »Kontorledere«",
    ),
    "audience_without_pillar": Tried(
        found=(pillars_for("Børnefamilier"), pillars_for("Børnefamilier", "Børnefamilier")),
        near=(
            pillars_for("Børnefamilier", "Pensionister"),
            pillars_for("Børnefamilier", None),  # that one may be for everybody
            {  # those who pay have a rule of their own
                **pillars_for("Børnefamilier"),
                "audiences": [FAMILIES, {**PENSIONERS, "who": "decide_and_pay"}],
                "purposes": ["leads"],
            },
            {"audiences": [FAMILIES], "pillars": [{"topic": "Emne", "audience": "Andre"}]},  # still writing them
        ),
        says="til »Pensionister«",
    ),
    "audience_used_but_not_described": Tried(
        found=(
            {"audiences": [FAMILIES], "needs": [{"audience": "Turister"}], "pillars": [{"audience": "Turister"}]},
            {"audiences": [FAMILIES], "campaigns": [{"name": "Påske", "audience": "Småbørnsfamilier"}]},
        ),
        near=(
            {"audiences": [FAMILIES, {"name": "Turister"}], "needs": [{"audience": "Turister"}]},
            {"audiences": [FAMILIES], "campaigns": [{"name": "Påske", "audience": "børnefamilier"}]},
            {"needs": [{"audience": "Turister"}]},  # the audiences are not decided yet
        ),
        says="»Turister« bruges 2 steder",
    ),
    "known_to_those_who_know": Tried(
        found=(known("customers_now"), known("customers_now", "customers_now")),
        near=(known("customers_now", "customers_new"), known("customers_now", main="service"), known()),
        says="»Kendskab« er jeres vigtigste formål, men alle jeres målgrupper kender jer allerede",
    ),
}
