"""Rules about time: what the plan takes, against the hours there are."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.lines import said_in
from wizard.checks.phrases.people import IS_PAID_ELSEWHERE
from wizard.language.languages import LANGUAGES
from wizard.language.writing import name_key
from wizard.questionnaire.model import Option, Row
from wizard.questionnaire.show import show_hours
from wizard.schedule.effort import Effort, effort, hours_by_person
from wizard.schedule.people import own_hours

# What is many and what is little here is our own judgement; no source has a figure for it.
MANY_AUDIENCES = 3
FEW_HOURS = 5
MARGIN, MARGIN_PART, OWN_MARGIN = 1, 0.35, 0.5
"""Hours a week a plan may be short before it is said, and the part of the hours there are: our minutes for a post are
no better than that. A company's own are.
"""

LESS_OFTEN = Option(
    id="less_often",
    label={
        "da": "Slå sjældnere noget op, vælg noget, der er hurtigere at lave, eller sæt mere tid af",
        "en": "Post less often, choose something that is quicker to make, or find the time",
    },
)


@rule(
    Severity.SHOULD,
    "nordictech",
    message={
        "da": {
            "one": "I mangler cirka {number} time om ugen: Planen kræver {needed}, og I har {available}. {remedy}.",
            "other": "I mangler cirka {number} timer om ugen: Planen kræver {needed}, og I har {available}. {remedy}.",
        },
        "en": {
            "one": "You are about {number} hour a week short: the plan takes {needed}, and you have {available}. "
            "{remedy}.",
            "other": "You are about {number} hours a week short: the plan takes {needed}, and you have {available}. "
            "{remedy}.",
        },
    },
    reason={
        "da": "Hvor ofte I slår noget op, bør først og fremmest svare til det, I kan nå: Det niveau, I kan holde, er "
        "sandsynligvis det bedste for jer. Timerne bygger på en antagelse om minutter pr. opslag, som I kan rette.",
        "en": "How often you post should above all match what you can manage: the level you can keep up is probably "
        "the best for you. The hours rest on assumed minutes per post, which you can change.",
    },
)
def more_posts_than_hours(case: Case) -> Iterator[Hit]:
    plan, own = case.effort, case.rows("channel_plan")
    if plan is not None and plan.missing and any(map(_is_made_elsewhere, own)):
        own = [row for row in own if not _is_made_elsewhere(row)]
        plan = effort({**case.answers, "channel_plan": own}, case.record("effort"))
    if plan is None or plan.available is None or plan.monitoring >= plan.available > 0:
        return
    missing = round(round(plan.needed, 1) - plan.available, 1) if plan.missing else 0.0  # of what stands beside it
    if missing >= _margin(case, plan.available) and missing and not _fits_with_pictures(case, own):
        yield hit(
            "channel_plan",
            "hours_per_week",
            n=missing,
            needed=round(plan.needed, 1),
            available=plan.available,
            remedy=_remedy(plan),
        )


@rule(
    Severity.SHOULD,
    "nordictech",
    message={
        "da": {
            "one": "{person} har {available} til opslag, og planen kræver {needed}: Der mangler cirka {number} time om "
            "ugen. Lad en anden lave nogle af dem, eller slå sjældnere op.",
            "other": "{person} har {available} til opslag, og planen kræver {needed}: Der mangler cirka {number} timer "
            "om ugen. Lad en anden lave nogle af dem, eller slå sjældnere op.",
        },
        "en": {
            "one": "{person} has {available} for posts and the plan takes {needed}: about {number} hour a week is "
            "missing. Let somebody else make some of them, or post less often.",
            "other": "{person} has {available} for posts and the plan takes {needed}: about {number} hours a week are "
            "missing. Let somebody else make some of them, or post less often.",
        },
    },
    reason={
        "da": "Timerne kan godt række i alt og alligevel mangle hos den, der skal lave opslagene. De bygger på en "
        "antagelse om minutter pr. opslag, som I kan rette; overvågningen er trukket fra hos den, der står for den.",
        "en": "There can be hours enough in all and still too few for whoever makes the posts. They rest on assumed "
        "minutes per post, which you can change; monitoring is taken off for whoever does it.",
    },
)
def too_much_for_one_of_the_team(case: Case) -> Iterator[Hit]:
    own, plan = own_hours(case.answers), case.effort
    if plan is None:
        return
    spent = hours_by_person(case.answers, case.record("effort"))
    if len(spent) == 1 and plan.missing:
        return  # that is said of the hours of all together
    for person, needed in spent.items():
        available = own.get(name_key(person), needed)
        missing = round(needed - available, 1)
        if plan.missing and missing <= plan.missing:
            continue  # the same hours are missing
        if missing >= _margin(case, available) and missing:
            yield hit(
                "channel_plan",
                "team",
                about=name_key(person),
                person=person,
                n=missing,
                needed=_hours(needed),
                available=_hours(available),
            )


def _is_made_elsewhere(row: Row) -> bool:
    """Whether an agency makes the posts: they take none of one's own hours."""
    return IS_PAID_ELSEWHERE.mentioned_in(said_in(row, "creator"))


def _hours(hours: float) -> Option:
    """Hours a week as they stand in a sentence."""
    return Option(id="hours", label={id_: show_hours(hours, language) for id_, language in LANGUAGES.items()})


def _margin(case: Case, available: float) -> float:
    return OWN_MARGIN if case.record("effort") else max(MARGIN, MARGIN_PART * available)


def _fits_with_pictures(case: Case, plan: list[Row]) -> bool:
    """Whether nobody has said what the posts are to be, and they fit where they are pictures, which are quick."""
    if case.has("content_types"):
        return False
    hours = {each: case.get(each) for each in ("hours_per_week", "monitoring_hours") if case.has(each)}
    quick = effort({"content_types": ["image"], "channel_plan": plan, **hours}, case.record("effort"))
    return quick is not None and not round(quick.missing, 1)


def _remedy(plan: Effort) -> Option:
    """What makes the plan fit: fewer posts, as long as some are left."""
    fewer = plan.posts_too_many
    if fewer >= sum(plan.posts.values()):
        return LESS_OFTEN
    return Option(
        id="fewer",
        label={
            "da": f"Drop {fewer} af ugens opslag, så passer det, eller sæt mere tid af",
            "en": f"Drop {fewer} of the weekly posts to make it fit, or find the time",
        },
    )


@rule(
    Severity.SHOULD,
    "nordictech",
    message={
        "da": {
            "one": "I har {number} time om ugen, og monitoreringen tager {monitoring}. Så er der ingen tid til "
            "opslagene i kanalplanen: Sæt mere tid af, eller brug mindre på at holde øje.",
            "other": "I har {number} timer om ugen, og monitoreringen tager {monitoring}. Så er der ingen tid til "
            "opslagene i kanalplanen: Sæt mere tid af, eller brug mindre på at holde øje.",
        },
        "en": {
            "one": "You have {number} hour a week, and monitoring takes {monitoring}. That leaves no time for the "
            "posts in the channel plan: set aside more, or spend less on keeping watch.",
            "other": "You have {number} hours a week, and monitoring takes {monitoring}. That leaves no time for the "
            "posts in the channel plan: set aside more, or spend less on keeping watch.",
        },
    },
    reason={
        "da": "Planen bør svare til det, I kan nå. Timerne skal række til det hele: både til opslagene og til at holde "
        "øje og svare.",
        "en": "The plan should match what you can manage. The hours have to cover everything: the posts as well as "
        "keeping watch and replying.",
    },
)
def monitoring_takes_all_hours(case: Case) -> Iterator[Hit]:
    plan = case.effort
    if plan and plan.available and plan.monitoring >= plan.available and any(plan.posts.values()):
        yield hit("hours_per_week", "monitoring_hours", "channel_plan", n=plan.available, monitoring=plan.monitoring)


@rule(
    Severity.SHOULD,
    "nordictech",
    message={
        "da": {
            "one": "Bare ét opslag om ugen på hver af jeres {platforms} platforme kræver cirka {number} time, og I har "
            "{available}. Vælg færre platforme, eller sæt mere tid af.",
            "other": "Bare ét opslag om ugen på hver af jeres {platforms} platforme kræver cirka {number} timer, og I "
            "har {available}. Vælg færre platforme, eller sæt mere tid af.",
        },
        "en": {
            "one": "Even one post a week on each of your {platforms} platforms takes about {number} hour, and you have "
            "{available}. Choose fewer platforms, or find the time.",
            "other": "Even one post a week on each of your {platforms} platforms takes about {number} hours, and you "
            "have {available}. Choose fewer platforms, or find the time.",
        },
    },
    reason={
        "da": "Det, I kan blive ved med, er sandsynligvis det bedste for jer. Hver platform koster tid hver uge. "
        "Timerne bygger på en antagelse om minutter pr. opslag, som I kan rette.",
        "en": "What you can keep up is probably the best for you. Every platform takes time every week. The hours rest "
        "on assumed minutes per post, which you can change.",
    },
)
def too_many_platforms(case: Case) -> Iterator[Hit]:
    chosen, hours = case.chosen("platforms"), case.get("hours_per_week")
    if len(chosen) < 2 or hours is None or (case.effort and not case.effort.missing):
        return
    if any(more_posts_than_hours.find(case)) or any(map(_is_made_elsewhere, case.rows("channel_plan"))):
        return  # of the plan there is, it is said better
    planned = case.effort.posts if case.effort else {}
    weekly = [{"platform": each, "posts_per_week": min(1, planned.get(each, 1))} for each in chosen]
    least = effort({**case.answers, "channel_plan": weekly}, case.record("effort"))
    much = least and round(least.missing, 1) >= _margin(case, hours)
    if least and much and least.monitoring < hours and not _fits_with_pictures(case, weekly):
        yield hit("platforms", "hours_per_week", platforms=len(chosen), n=round(least.needed, 1), available=hours)


@rule(
    Severity.SHOULD,
    "bigum",
    message={
        "da": {
            "one": "I har {audiences} målgrupper, men kun {number} time om ugen. Vælg de to eller tre, der betyder "
            "mest, og lad resten vente.",
            "other": "I har {audiences} målgrupper, men kun {number} timer om ugen. Vælg de to eller tre, der betyder "
            "mest, og lad resten vente.",
        },
        "en": {
            "one": "You have {audiences} audiences but only {number} hour a week. Choose the two or three that matter "
            "most, and let the rest wait.",
            "other": "You have {audiences} audiences but only {number} hours a week. Choose the two or three that "
            "matter most, and let the rest wait.",
        },
    },
    reason={
        "da": "Målgrupper er til for at snævre ind, og så må man vælge fra. Har I mange, får ingen af dem nok. Hvor "
        "mange der er for mange til jeres timer, er vores eget skøn.",
        "en": "Audiences are there to narrow things down, and that means leaving some out. If you have many, none of "
        "them gets enough. How many are too many for your hours is our own judgement.",
    },
)
def too_many_audiences(case: Case) -> Iterator[Hit]:
    audiences, hours = len(case.rows("audiences")), case.get("hours_per_week")
    if hours is not None and hours < FEW_HOURS and audiences > MANY_AUDIENCES:
        yield hit("audiences", "hours_per_week", audiences=audiences, n=hours)
