"""Whether there is anybody else: what one agrees on with others, nobody has to who works alone."""

from __future__ import annotations

from wizard.checks.case import Case
from wizard.checks.facts import fact
from wizard.checks.phrases.alone import ONLY_ME, WITHOUT_STAFF, WORKS_ALONE, speaks_as_one
from wizard.checks.phrases.pattern import NormalizedText, normalized
from wizard.checks.phrases.voices import Voice

NAMED = (
    ("team", "name"),
    ("channel_plan", "creator"),
    ("channel_plan", "poster"),
    ("mention_procedure", "who"),
    ("kpis", "owner"),
    ("promotion_steps", "owner"),
)
"""Fields with the name of somebody who works on it."""


@fact
def works_alone(case: Case) -> bool:
    """Whether nobody else works there, as far as is said."""
    if len(case.team) > 1:
        return False
    if says_alone(case):
        return True
    if case.has("roles", "ambassadors"):
        return False
    return len(case.team) == 1 or any(WITHOUT_STAFF.matches(text) for text in _facts(case))


@fact
def says_alone(case: Case) -> bool:
    if WORKS_ALONE.matches(normalized(case.get("approval", ""))):
        return True
    said = [*_facts(case), normalized(case.get("policy_purpose", ""))]
    if any(pattern.matches(text) for pattern in (WORKS_ALONE, ONLY_ME) for text in said):
        return True
    return speaks_as_one(NormalizedText("\n".join(said))) and not several_work_there(case)


def _facts(case: Case) -> list[NormalizedText]:
    return [each.normalized for each in case.voices.sentences(Voice.FACT)]


def several_work_there(case: Case) -> bool:
    """Whether at least two people are named, by their first names."""
    names = [name for question, field in NAMED for name in case.values(question, field)]
    names.append(case.get("monitoring_owner", ""))
    return len({normalized(name).split()[0].strip(",.;:()") for name in names if name.split()}) > 1
