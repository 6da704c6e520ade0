"""The rule about replies that are promised for days on which nobody is there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.conduct import OTHERWISE, SHARES_THE_WEEK
from wizard.checks.phrases.days import weekdays
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.people import IS_THERE_ON, begins_with_a_name
from wizard.checks.phrases.voices import Voice
from wizard.checks.presence import WEEK, days_there, is_first_name_in, longest_gap, named_in, working_days_off
from wizard.checks.rules.alone import says_alone
from wizard.checks.rules.leads import EVERYBODY
from wizard.language.languages import LANGUAGES
from wizard.questionnaire.model import Option

DAY = 24
SELDOM, MOST_DAYS = 2, 3
"""Days a week somebody is there at most for others to notice that they wait, and in a crisis; our own judgement."""


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": {
            "one": "I lover svar inden for {number} time (»{situation}«), men {who} er der kun om {days}. Aftal, hvem "
            "der tager resten af ugen, eller lov mindre.",
            "other": "I lover svar inden for {number} timer (»{situation}«), men {who} er der kun om {days}. Aftal, "
            "hvem der tager resten af ugen, eller lov mindre.",
        },
        "en": {
            "one": "You promise a reply within {number} hour (“{situation}”), but {who} is only there on {days}. Agree "
            "who takes the rest of the week, or promise less.",
            "other": "You promise a reply within {number} hours (“{situation}”), but {who} is only there on {days}. "
            "Agree who takes the rest of the week, or promise less.",
        },
    },
    reason={
        "da": "En frist gælder også de dage, hvor den, der svarer, har fri. Den, der venter, kender ikke vagtplanen.",
        "en": "A deadline also holds on days when whoever replies is off. Those who wait do not know the rota.",
    },
)
def promise_outlasts_working_days(case: Case) -> Iterator[Hit]:
    there = [(_there(case, each.who), each) for each in _promises(case)]
    broken = [(days, each) for days, each in there if _breaks(case, each, days)]
    if broken:
        # The one that is exceeded the most stands for the others.
        days, worst = max(broken, key=lambda one: longest_gap(one[0]) / max(one[1].hours, 1))
        yield hit(
            *worst.places,
            "team",
            about=worst.who,
            n=worst.hours,
            situation=worst.situation,
            who=worst.who,
            days=listed_days(days),
        )


class Promise(NamedTuple):
    """Somebody is to reply within so many hours."""

    hours: float
    who: str
    situation: Option | str
    urgent: bool
    places: tuple[str | tuple[str, int], ...]


def _promises(case: Case) -> Iterator[Promise]:
    if case.has("lead_owner") and case.has("lead_response_hours"):
        asked, places = case.short("lead_response_hours"), ("lead_response_hours", "lead_owner")
        yield Promise(case.get("lead_response_hours"), case.get("lead_owner"), asked, False, places)
    for number, row in case.numbered("mention_procedure"):
        if row.keys() >= {"situation", "who", "within_hours"} and row["situation"] != "praise":
            situation = case.option("mention_procedure", row["situation"], "situation")
            urgent = row["situation"] == "crisis"
            yield Promise(row["within_hours"], row["who"], situation, urgent, (("mention_procedure", number),))


def _breaks(case: Case, promise: Promise, days: frozenset[int]) -> bool:
    """Whether the days of whoever is to reply are too far apart, and nobody else is named who takes the others."""
    # Near enough to a working week: the more so where nothing is burning.
    if not days or len(days) > (MOST_DAYS if promise.urgent else SELDOM):
        return False
    # From a day upwards a deadline is meant in working days.
    in_hours = promise.urgent or promise.hours < DAY
    gap = longest_gap(days) if in_hours else working_days_off(days) * DAY
    return gap > promise.hours and not _is_covered(case, promise, days)


def _is_covered(case: Case, promise: Promise, days: frozenset[int]) -> bool:
    """Whether somebody else is named who watches or stands in, on other days or nobody has said on which."""
    asked = named_in(promise.who, case.team)
    # Of whoever stands in and is not in the team nobody has said on which days they are not there.
    others_unknown = any(member.stands_in and not named_in(member.stands_in, case.team) for member in asked)
    if others_unknown or OTHERWISE.mentioned_in(normalized(promise.who)):
        return True
    standing_in = [each for member in asked if member.stands_in for each in named_in(member.stands_in, case.team)]
    # In a crisis whoever watches can only call the one who is to speak.
    only_one_may = promise.urgent and promise.hours < DAY and len(days) <= SELDOM
    watching = () if only_one_may else named_in(case.get("monitoring_owner", ""), case.team)
    return any(not other.days or other.days - days for other in (*watching, *standing_in) if other not in asked)


def _there(case: Case, who: str) -> frozenset[int]:
    """The days that somebody named in `who` is there; from the note behind the name where the team does not say."""
    note = normalized(who)
    # In "Ida, Jens on Sundays" the days are those of one of them, and nobody knows those of the other.
    return (
        days_there(named_in(who, case.team))
        or (frozenset() if SHARES_THE_WEEK.mentioned_in(note) else weekdays(note))
        or _told_of(case, who)
    )


def _told_of(case: Case, who: str) -> frozenset[int]:
    """The days that a sentence about the company says somebody is there, and of nobody else."""
    if normalized(who).split()[0].strip(",.") in EVERYBODY or not begins_with_a_name(who):
        return frozenset()
    said = (
        weekdays(each.normalized)
        for each in case.voices.sentences(Voice.FACT, that=IS_THERE_ON.matches)
        if not SHARES_THE_WEEK.mentioned_in(each.normalized) and is_first_name_in(who, each.text)
    )
    return next(filter(None, said), frozenset())


@rule(
    Severity.IDEA,
    "article",
    message={
        "da": "{who} skal lægge op på »{platform}« om {posted}, men arbejder om {days}. Planlæg "
        "opslagene på forhånd, og aftal, hvem der svarer på det, folk skriver, eller flyt dagene.",
        "en": "{who} is to post on “{platform}” on {posted} but works on {days}. Schedule the posts beforehand "
        "and agree who answers what people write, or move the days.",
    },
    reason={
        "da": "De fleste kommentarer kommer kort efter opslaget. Da skal der være nogen til at svare.",
        "en": "Most comments come soon after the post. Somebody has to be there to answer them.",
    },
)
def posts_on_days_off(case: Case) -> Iterator[Hit]:
    if says_alone(case):
        return  # one chooses one's own days
    for number, row in case.numbered("channel_plan"):
        posted = frozenset(WEEK.index(day) for day in row.get("weekdays", ()))
        poster = named_in(row.get("poster", ""), case.team)
        if not (posted and len(poster) == 1 and "platform" in row):
            continue
        (member,) = poster
        watching = named_in(case.get("monitoring_owner", ""), case.team)
        watched = any(posted <= (other.days or posted) for other in watching if other != member)
        if member.days and not posted & member.days and not watched:
            yield hit(
                ("channel_plan", number),
                ("team", member.number),
                about=f"{member.name} {row['platform']}",
                who=member.name,
                platform=case.option("platforms", row["platform"]),
                posted=listed_days(posted),
                days=listed_days(member.days),
            )


def listed_days(days: frozenset[int]) -> Option:
    """The days of the week as they stand in a sentence: "mandagen og onsdagen", "Mondays and Wednesdays"."""
    return Option(
        id="days",
        label={
            id_: language.join(language.text(f"check.each_{WEEK[day]}") for day in sorted(days))
            for id_, language in LANGUAGES.items()
        },
    )
