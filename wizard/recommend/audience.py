"""Whom platforms are recommended for: what the answers say of an audience, in the terms figures are published in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from wizard.questionnaire.model import Answers, Row
from wizard.recommend.location import Location, locate

YOUNGEST, OLDEST, OLDEST_THERE_IS = 13, 79, 120
"""Where an age without a lower or upper end is taken to begin or end."""

SEGMENTS: Mapping[str, tuple[int, int]] = MappingProxyType(
    {"18-29": (YOUNGEST, 29), "30-49": (30, 49), "50-64": (50, 64), "65+": (65, OLDEST_THERE_IS)}
)
"""The age groups of the American survey, with the years that count towards them: teenagers to the nearest group."""


SAID = ("name", "job", "interests")
"""The fields of an audience that say who they are. A description tells a story in which anything may be named."""
APPLICANTS = "applicants"
GENDERS: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "women": re.compile(r"\b(?:kvinder|kvindelige|mødre|piger|women|mothers|girls)\b"),
        "men": re.compile(
            r"\b(?:mænd|mandlige|fædre|drenge|fathers|boys)\b|(?<!, )\bmen\b"
        ),  # in Danish »men« is but, and follows a comma
    }
)


@dataclass(frozen=True)
class Audience:
    """One audience as answered. Without a name: the company's customers in general."""

    name: str = ""
    ages: tuple[int, int] | None = None
    """First and last year; None where neither is answered."""
    location: Location = field(default_factory=Location)
    b2b_share: float | None = 0.0
    """How far they buy for a company: 1 B2B, 0 B2C, ½ both; None for those who are to apply and not to buy."""
    goals: tuple[str, ...] = ()
    """The purposes their needs and pillars are meant for, in the order answered; empty where those do not say."""
    said: str = ""
    """What is said of them, in small letters with single spaces."""
    who: frozenset[str] = frozenset()
    """What they are to the company, by option id."""
    gender: str | None = None
    """`women` or `men`, where what is said names one of them and not the other."""
    why_there: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Why they are on a platform, by the platforms they have been seen on; `""` where the answer names none."""

    @property
    def segment(self) -> str | None:
        """The age group most of their years lie in; None where no group holds half of them or no age is given."""
        if self.ages is None:
            return None
        first, last = self.ages
        shares = {
            segment: max(0, min(last, upper) - max(first, lower) + 1) / (last - first + 1)
            for segment, (lower, upper) in SEGMENTS.items()
        }
        best = max(shares, key=lambda segment: shares[segment])
        return best if shares[best] >= 0.5 else None


def audiences(answers: Answers) -> tuple[Audience, ...]:
    """The audiences that have a name, in the order answered; one without a name where there is none."""
    named = (_audience(row, answers) for row in answers.get("audiences", []) if "name" in row)
    return tuple(named) or (Audience(b2b_share=_b2b_share(answers)),)


def _audience(row: Row, answers: Answers) -> Audience:
    goals = _goals(row["name"], answers)
    said = " ".join(" ".join(row[field] for field in SAID if field in row).casefold().split())
    who = frozenset((row["who"],) if isinstance(row.get("who"), str) else row.get("who", ()))
    return Audience(
        name=row["name"],
        ages=_ages(row),
        location=locate(row.get("place", "")),
        b2b_share=None if goals == ("recruitment",) or who == {APPLICANTS} else _b2b_share(answers),
        goals=goals,
        said=said,
        who=who,
        gender=_gender(said),
        why_there=dict(_why_there(row["name"], answers)),
    )


def _gender(said: str) -> str | None:
    named = {gender for gender, pattern in GENDERS.items() if pattern.search(said)}
    return named.pop() if len(named) == 1 else None


def _ages(row: Row) -> tuple[int, int] | None:
    if "age_from" not in row and "age_to" not in row:
        return None
    first, last = row.get("age_from", YOUNGEST), row.get("age_to", OLDEST)
    return min(first, last), max(first, last)


def _b2b_share(answers: Answers) -> float:
    match answers.get("market"):
        case "b2b":
            return 1.0
        case "both":
            return 0.5
        case _:
            return 0.0


def _goals(name: str, answers: Answers) -> tuple[str, ...]:
    aims = [(row.get("our_goal"), row) for row in answers.get("needs", [])]
    aims += [(row.get("purpose"), row) for row in answers.get("pillars", [])]
    return tuple(dict.fromkeys(goal for goal, row in aims if goal and row.get("audience") == name))


def _why_there(name: str, answers: Answers) -> Iterator[tuple[str, tuple[str, ...]]]:
    found: dict[str, list[str]] = {}
    for row in answers.get("needs", []):
        if row.get("audience") == name:
            found.setdefault(row.get("platform", ""), []).extend(row.get("why_there", ()))
    for platform, reasons in found.items():
        yield platform, tuple(dict.fromkeys(reasons))
