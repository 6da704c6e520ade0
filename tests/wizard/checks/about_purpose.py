"""The rules in `wizard.checks.rules.purpose`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried

CHOSEN = {"purposes": ["trust", "leads"], "audiences": [{"name": "Børnefamilier"}]}
AIMS = {"purposes": ["leads", "trust"], "primary_purpose": "leads"}
JOBS = {"purposes": ["leads", "recruitment"], "audiences": [{"name": "Husejere"}], "platforms": ["facebook"]}


def pillars(*purposes: str | None, **answers: Any) -> dict[str, Any]:
    """Answers of somebody who has come past the pillars, one for each of `purposes`."""
    rows = [{"topic": f"Emne {n}", **({"purpose": each} if each else {})} for n, each in enumerate(purposes)]
    return {"pillars": rows, "hours_per_week": 6, **answers}


def shares(*pairs: tuple[str, float]) -> dict[str, Any]:
    rows = [{"topic": "Emne", "purpose": purpose, "share": share} for purpose, share in pairs]
    return {**AIMS, "pillars": rows, "hours_per_week": 6}


def needs(*goals: str | None, **answers: Any) -> dict[str, Any]:
    """Answers of somebody who has come past the needs, one for each of `goals`."""
    rows = [{"audience": "Husejere", **({"our_goal": goal} if goal else {})} for goal in goals]
    return {"needs": rows, "platforms": ["facebook"], "policy_wanted": "no", **answers}


CASES = {
    "purpose_without_business_aim": Tried(
        found=(CHOSEN,),
        near=(
            {**CHOSEN, "strategy_link": "Flere skal bestille tid på værkstedet."},
            {"purposes": ["trust", "leads"]},  # the question has not been reached yet
        ),
        says="»Tillid og ambassadører« og »Henvendelser«",
    ),
    "main_purpose_not_chosen": Tried(
        found=({"purposes": ["trust", "leads"], "primary_purpose": "awareness"},),
        near=(
            {"purposes": ["trust", "leads"], "primary_purpose": "leads"},
            {"primary_purpose": "awareness"},  # nothing is chosen yet
            {"purposes": ["trust", "leads"]},
        ),
        says="»Kendskab« er jeres vigtigste formål, men står ikke blandt dem, I har valgt: »Tillid og ambassadører«",
    ),
    "main_purpose_without_pillar": Tried(
        found=(pillars("trust", "trust", **AIMS),),
        near=(
            pillars("trust", "leads", **AIMS),
            pillars("trust", None, **AIMS),  # that one may be meant for it
            {**AIMS, "pillars": [{"topic": "Emne", "purpose": "trust"}]},  # still writing them
            pillars("trust", "trust", **{**AIMS, "primary_purpose": "trust"}),
        ),
        says="»Henvendelser«, jeres vigtigste formål",
    ),
    "purpose_without_pillar": Tried(
        found=(
            pillars("leads", **AIMS),
            pillars("leads", purposes=["leads", "trust"]),  # no main purpose yet
            pillars("leads", **{**AIMS, "purposes": ["leads", "trust", "service"]}),
        ),
        near=(
            pillars("leads", "trust", **AIMS),
            pillars("leads", None, **AIMS),
            {**AIMS, "pillars": [{"topic": "Emne", "purpose": "leads"}]},
            pillars("trust", **AIMS),  # the main one has a rule of its own
            pillars("leads", **JOBS, needs=[{"audience": "Husejere", "our_goal": "leads"}]),  # nobody should apply yet
        ),
        says="»Tillid og ambassadører« som formål",
    ),
    "main_purpose_gets_little": Tried(
        found=(shares(("leads", 10), ("leads", 9), ("trust", 81)),),
        near=(
            shares(("leads", 10), ("leads", 10), ("trust", 80)),  # exactly as much as we say is enough
            shares(("trust", 100)),  # has no pillar at all: another rule
            shares(("leads", 0), ("trust", 0)),
            {key: value for key, value in shares(("leads", 10), ("trust", 90)).items() if key != "hours_per_week"},
            {**shares(("leads", 10), ("trust", 90)), "primary_purpose": "trust"},
        ),
        says="»Henvendelser« er jeres vigtigste formål, men får kun 19 % af opslagene",
    ),
    "purpose_without_need": Tried(
        found=(
            needs("trust", "trust", **AIMS),
            needs("trust", "trust", purposes=["direct_sales", "trust"], selling="sell"),
        ),
        near=(
            needs("trust", "leads", **AIMS),
            needs("trust", **AIMS),  # fewer needs than purposes: still writing
            needs("trust", None, **AIMS),  # that one may be meant for it
            {**AIMS, "needs": [{"our_goal": "trust"}, {"our_goal": "trust"}]},
            needs("leads", "leads", purposes=["leads", "recruitment"]),  # recruitment has a rule of its own
            {**needs("trust", "trust", **AIMS), "pillars": [{"topic": "Priser", "purpose": "leads"}]},  # it has posts
            # That the two do not go together is said, not what would follow from one of them.
            needs("trust", "trust", purposes=["direct_sales", "trust"], selling="trust_and_leads"),
        ),
        says="»Henvendelser« er et af jeres formål",
    ),
    "recruitment_without_applicants": Tried(
        found=(
            needs("leads", **JOBS),
            {**needs("leads", **JOBS), "pillars": [{"topic": "Folk i værkstedet", "purpose": "recruitment"}]},
        ),
        near=(
            needs("leads", "recruitment", **JOBS),
            needs("leads", **{**JOBS, "purposes": ["leads", "trust"]}),
            needs("leads", None, **JOBS),
            needs("leads", **JOBS, pillars=[{"topic": "Folk", "purpose": "recruitment", "audience": "Tømrersvende"}]),
            {**JOBS, "platforms": []},
        ),
        says="»Rekruttering« er et af jeres formål, men det er ikke koblet til nogen målgruppe",
    ),
    "purpose_used_but_not_chosen": Tried(
        found=(
            {**pillars("trust", "awareness", "awareness"), "purposes": ["trust"]},
            {"purposes": ["trust"], "needs": [{"need": "Pris", "our_goal": "leads"}]},
        ),
        near=(
            {**pillars("trust", "awareness"), "purposes": ["trust", "awareness"]},
            pillars("trust"),  # the purposes are not decided yet
            {"purposes": ["trust"], "primary_purpose": "leads", "kpis": [{"purpose": "leads"}]},  # other rules
        ),
        says="»Kendskab« bruges 2 steder",
    ),
}
