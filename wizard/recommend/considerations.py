"""What speaks for and against a platform: each consideration one function, with its words and its figures.

The points only put platforms in order; they are our judgement and are never shown. What is shown is the reason, with
the figure and the source it rests on, or that it is our assessment.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from wizard.knowledge.accounts import accounts
from wizard.knowledge.audience_fits import audience_fits
from wizard.knowledge.platforms import Assessment, Platform
from wizard.knowledge.usage import Usage, find_usage
from wizard.language.texts import Phrase
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers, Option
from wizard.recommend.audience import Audience
from wizard.recommend.location import DENMARK, UNITED_STATES
from wizard.recommend.reasons import Reason

REACH = 3.0
"""Points for a platform that everybody uses."""
INDICATION = 0.75
"""What accounts count for, where nobody has asked people."""
AGE = 4.0
"""Points for a platform twice as common in the age group as among all adults."""
GENDER, GENDER_MOST = 1.0, 1.5
"""Points for a platform twice as common among them as among the others, and at most."""
AGE_LEAST, AGE_MOST = -4.0, 3.0
OTHER_PURPOSE = 0.5
"""What a purpose that is not the main one counts for."""
LOCAL, NAMED, PRESENT = 0.75, 1.5, 0.5
HALF_THE_HOURS = -0.75
"""Points for a platform that takes half the hours there are."""
COMMON = 0.95
"""Points for each step we reckon a platform to be more common than others, where there is no figure."""


@dataclass(frozen=True)
class Candidate:
    """What is weighed: a platform, for an audience, in the light of the answers."""

    platform: Platform
    assessment: Assessment
    audience: Audience
    answers: Answers
    hours: float
    """A week that the platform takes at the least we reckon with."""

    @property
    def name(self) -> Phrase:
        return self.platform.label


def _reach(candidate: Candidate) -> Iterator[Reason]:
    """Where no figures are published of a country, nobody is ranked by those of another.

    In Denmark, accounts stand in for people where nobody has asked people; they are a figure of their own all the same.
    """
    id_, country = candidate.platform.id, candidate.audience.location.country
    at_home = _figures(country, id_) if country else ()
    counted = accounts().get(id_) if country == DENMARK else None
    if at_home:
        yield Reason("reach", REACH * _share(at_home), at_home)
    if counted:
        most = next(iter(accounts().values())).number
        points = 0 if at_home else INDICATION * REACH * counted.number / most
        yield Reason("accounts", points, accounts=counted)
    if country == DENMARK and not at_home and not counted:
        common = candidate.assessment.common
        ground = candidate.assessment.grounds.get("common")
        yield Reason("reach_unknown", COMMON * common, ground=ground, values={"platform": candidate.name})


def _figures(place: str, platform: str) -> tuple[Usage, ...]:
    """How many use it there: the total, or its parts by gender where no total is published."""
    parts = [("all", "all")] if find_usage(place, platform) else [("gender", "men"), ("gender", "women")]
    return tuple(found for group, segment in parts if (found := find_usage(place, platform, group, segment)))


def _share(figures: tuple[Usage, ...]) -> float:
    """Between 0 and 1. Of men and women the middle: good enough to put platforms in order, never shown."""
    return sum(figure.percent for figure in figures) / len(figures) / 100


def _age(candidate: Candidate) -> Iterator[Reason]:
    segment, country = candidate.audience.segment, candidate.audience.location.country
    if country not in (DENMARK, UNITED_STATES):
        return
    everybody = find_usage(UNITED_STATES, candidate.platform.id)
    of_age = find_usage(UNITED_STATES, candidate.platform.id, "age", segment) if segment else None
    if everybody is None or of_age is None or not of_age.percent:
        return
    points = AGE * math.log2(of_age.percent / everybody.percent)
    kind = "age" if country == UNITED_STATES else "age_indication"
    yield Reason(kind, min(AGE_MOST, max(AGE_LEAST, points)), figures=(of_age, everybody))


def _gender(candidate: Candidate) -> Iterator[Reason]:
    """By the figures of the audience’s own country alone: how much more common it is among them than the others."""
    gender, country = candidate.audience.gender, candidate.audience.location.country
    if gender is None or country is None:
        return
    of_both = {each: find_usage(country, candidate.platform.id, "gender", each) for each in ("women", "men")}
    figures = tuple(found for found in of_both.values() if found and found.percent)
    if len(figures) == len(of_both):
        own = of_both.pop(gender)
        [other] = of_both.values()
        assert own is not None
        assert other is not None
        points = GENDER * math.log2(own.percent / other.percent)
        yield Reason("gender", min(GENDER_MOST, max(-GENDER_MOST, points)), figures)


def _fits(candidate: Candidate) -> Iterator[Reason]:
    audience, id_ = candidate.audience, candidate.platform.id
    found = [fit for fit in audience_fits().values() if id_ in fit.points and fit.is_about(audience.said, audience.who)]
    if found:
        strongest = max(found, key=lambda fit: abs(fit.points[id_]))
        points = sum(fit.points[id_] for fit in found)
        yield Reason("fits" if points >= 0 else "fits_not", points, ground=strongest.ground)


def _purposes(candidate: Candidate) -> Iterator[Reason]:
    scores = candidate.assessment.purposes
    main = candidate.answers.get("primary_purpose")
    everything = dict.fromkeys(filter(None, (main, *candidate.answers.get("purposes", ()))))
    # What is wanted with others does not make a platform suit these.
    chosen = [each for each in everything if each in candidate.audience.goals] or everything
    points = sum((scores[each] - 1) * (1 if each == main else OTHER_PURPOSE) for each in chosen)
    served = tuple(_label("purposes", each) for each in chosen if scores[each] == 2)
    not_served = tuple(_label("purposes", each) for each in chosen if scores[each] == 0)
    if served:
        yield Reason("purposes", points, ground=candidate.assessment.grounds["purposes"], values={"purposes": served})
    elif not_served:
        yield Reason("purposes_not", points, values={"purposes": not_served})
    elif points:
        yield Reason("purposes_somewhat", points)


def _why_there(candidate: Candidate) -> Iterator[Reason]:
    """Why they are on any platform tells which kind of platform suits them."""
    wanted = dict.fromkeys(reason for reasons in candidate.audience.why_there.values() for reason in reasons)
    if not wanted:
        return
    scores = candidate.assessment.reasons
    points = sum(scores[each] - 1 for each in wanted) / len(wanted)
    met = tuple(_label("needs", each, "why_there") for each in wanted if scores[each] == 2)
    if met:
        yield Reason("why_there", points, ground=candidate.assessment.grounds["reasons"], values={"reasons": met})
    else:
        yield Reason("why_there_not", points)


def _market(candidate: Candidate) -> Iterator[Reason]:
    b2b_share = candidate.audience.b2b_share
    if b2b_share is None:
        return
    scores = candidate.assessment.markets
    points = b2b_share * scores["b2b"] + (1 - b2b_share) * scores["b2c"]
    market = {1.0: "b2b", 0.0: "b2c"}.get(b2b_share, "both")
    # To those who sell to both, the market that weighs more explains the points.
    of = market if market != "both" else max(("b2c", "b2b"), key=lambda each: abs(scores[each]))
    yield Reason(f"market_{market}", points, ground=candidate.assessment.grounds[of])


def _local(candidate: Candidate) -> Iterator[Reason]:
    """A buyer for a company does not find suppliers on the town's notice board."""
    if candidate.audience.location.local and candidate.assessment.local and candidate.audience.b2b_share != 1:
        yield Reason("local", LOCAL * candidate.assessment.local, ground=candidate.assessment.grounds["local"])


def _named(candidate: Candidate) -> Iterator[Reason]:
    if candidate.platform.id in candidate.audience.why_there:
        yield Reason("named", NAMED)


def _present(candidate: Candidate) -> Iterator[Reason]:
    followers = [
        row["followers"]
        for row in candidate.answers.get("current_channels", [])
        if row.get("platform") == candidate.platform.id and row.get("followers")
    ]
    if followers:
        yield Reason("present", PRESENT, values={"followers": float(sum(followers))})


def _effort(candidate: Candidate) -> Iterator[Reason]:
    available = candidate.answers.get("hours_per_week")
    if available:
        points = max(-2.0, HALF_THE_HOURS * 2 * candidate.hours / available)
        yield Reason("effort", points, values={"hours": round(candidate.hours, 1)})


def _label(question_id: str, option_id: str, field_id: str = "") -> Phrase:
    question = catalogue().questions[question_id]
    option: Option | None = (question.row_field(field_id) if field_id else question).option(option_id)
    assert option is not None  # clean answers hold options only
    return option.label


CONSIDERATIONS: tuple[Callable[[Candidate], Iterator[Reason]], ...] = (
    _reach,
    _age,
    _gender,
    _fits,
    _named,
    _why_there,
    _purposes,
    _market,
    _local,
    _present,
    _effort,
)
"""In the order they are shown."""
