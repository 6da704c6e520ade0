"""The rules in `wizard.checks.rules.hours`. A post takes an hour in all of them: only images."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried

FOUR = [{"name": name} for name in ("Børnefamilier", "Pensionister", "Kontorledere", "Turister")]


PLATFORMS = ["facebook", "instagram", "linkedin", "tiktok"]


def week(hours: float, *posts: float, **answers: Any) -> dict[str, Any]:
    """A plan of one-hour posts, so many on each of as many platforms, and the hours there are."""
    platforms = PLATFORMS[: len(posts)]
    plan = [{"platform": each, "posts_per_week": count} for each, count in zip(platforms, posts, strict=True)]
    given = {"platforms": platforms, "content_types": ["image"], "channel_plan": plan, "hours_per_week": hours}
    return {key: value for key, value in given.items() if value != []} | answers


def untold(answers: dict[str, Any]) -> dict[str, Any]:
    """The same of somebody who has not said what the posts are to be."""
    return {key: value for key, value in answers.items() if key != "content_types"}


def shared(**hours_of: Any) -> dict[str, Any]:
    """Four posts a week by Mette and two by Jonas; whoever has said has so many hours."""
    team = [{"name": name.title(), "hours": hours_of.pop(name)} for name in ("mette", "jonas") if name in hours_of]
    plan = [
        {"platform": "facebook", "posts_per_week": 4, "creator": "Mette"},
        {"platform": "instagram", "posts_per_week": 2, "poster": "Jonas"},
    ]
    return {"content_types": ["image"], "channel_plan": plan, "team": team, **hours_of}


CASES = {
    "more_posts_than_hours": Tried(
        found=(
            week(4, 3, 3, monitoring_hours=0.5),
            week(0, 2),
            week(10, 14),
            untold(week(1, 2)),
        ),
        near=(
            week(6, 3, 3),  # exactly
            week(4.2, 5),  # no more than our minutes are worth
            week(10, 13),
            week(4, 5),  # our minutes are no better than that
            week(1, 3, monitoring_hours=1),  # another rule
            week(1, channel_plan=[{"platform": "facebook", "posts_per_week": 5, "creator": "Our agency"}]),
            {key: value for key, value in week(1, 3).items() if key != "hours_per_week"},
            week(1),
            untold(week(3, 3)),  # pictures would fit
        ),
        says="I mangler cirka 2,5 timer om ugen: Planen kræver 6,5, og I har 4. Drop 3 af ugens opslag",
    ),
    "monitoring_takes_all_hours": Tried(
        found=(week(2, 1, monitoring_hours=2), week(2, 1, monitoring_hours=3)),
        near=(week(2, 1, monitoring_hours=1.5), week(2, 0, monitoring_hours=2), week(0, 1), week(2, 1)),
        says="I har 2 timer om ugen, og monitoreringen tager 2",
    ),
    "too_much_for_one_of_the_team": Tried(
        found=(
            shared(mette=2, jonas=6),
            shared(mette=5, jonas=6, monitoring_hours=3, monitoring_owner="Mette"),
            {**shared(mette=2), "hours_per_week": 20},
        ),
        near=(
            shared(mette=4, jonas=6),
            shared(mette=3.5, jonas=6),  # no more than our minutes are worth
            shared(jonas=6),  # Mette has not said
            shared(mette=5, jonas=6, monitoring_hours=3, monitoring_owner="Jonas"),
            week(1, 4, team=[{"name": "Ida", "hours": 1}]),  # nobody is to make them
        ),
        says="Mette har 2 timer til opslag, og planen kræver 4 timer: Der mangler cirka 2 timer om ugen",
    ),
    "too_many_platforms": Tried(
        found=(
            {"platforms": PLATFORMS, "content_types": ["image"], "hours_per_week": 2.5},
            {"platforms": ["facebook", "instagram", "linkedin"], "content_types": ["image"], "hours_per_week": 1},
        ),
        near=(
            week(3, 2, 2, 2, 1),  # another rule says how much the plan is short of
            week(3, 0.5, 0.5, 0.5, 1),  # the plan has found a way
            week(1, 3),  # one platform cannot be too many
            {"platforms": ["facebook", "instagram"], "content_types": ["image"]},
            {"platforms": ["facebook", "instagram"], "hours_per_week": 2},  # pictures would fit
            {"platforms": PLATFORMS, "content_types": ["image"], "hours_per_week": 3.5},  # our minutes are no better
        ),
        says="hver af jeres 4 platforme kræver cirka 4 timer, og I har 2,5",
    ),
    "too_many_audiences": Tried(
        found=({"audiences": FOUR, "hours_per_week": 4.5},),
        near=(
            {"audiences": FOUR, "hours_per_week": 5},
            {"audiences": FOUR[:3], "hours_per_week": 1},
            {"audiences": FOUR},
        ),
        says="I har 4 målgrupper, men kun 4,5 timer om ugen",
    ),
}
