"""Rules about who and when: the channel plan, its days and its people."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.presence import named_in
from wizard.checks.rules.alone import works_alone
from wizard.checks.rules.campaigns import calendar
from wizard.questionnaire.model import Row

POSTS_A_DAY = 2
"""Posts on each of the named days past which a plan must have meant other days as well. Our own judgement."""
WEEK = 7
NOBODY = frozenset({"alle", "ingen", "vi", "hele", "everyone", "everybody", "all", "nobody", "we", "the", "whole"})
"""What a text begins with that names no single person."""
JOINERS = frozenset({"og", "and", "eller", "or"})


@rule(
    Severity.MISSING,
    "article",
    message={
        "da": "Kanalplanen for »{platform}« mangler et navn under {fields}. Skriv, hvem det er, eller vælg platformen "
        "fra.",
        "en": "The channel plan for “{platform}” lacks a name under {fields}. Write who it is, or leave the platform "
        "out.",
    },
    reason={
        "da": "Hvem udarbejder indholdet, og hvem slår det op? Uden svar på begge dele bliver opslagene lavet, når "
        "nogen har tid, og det er der sjældent.",
        "en": "Who makes the content, and who posts it? Without an answer to both, posts get made when somebody has "
        "time, and that is seldom.",
    },
)
def plan_without_names(case: Case) -> Iterator[Hit]:
    if not case.passed("channel_plan") or works_alone(case):
        return
    for platform, numbers in case.rows_by("channel_plan", "platform").items():
        nameless = {number: _nameless(case.rows("channel_plan")[number]) for number in numbers}
        fields = dict.fromkeys(name for names in nameless.values() for name in names)
        if fields:
            yield hit(
                *(("channel_plan", number) for number, names in nameless.items() if names),
                about=platform,
                platform=case.option("platforms", platform),
                fields=case.labels("channel_plan", fields),
            )


def _nameless(row: Row) -> list[str]:
    return [name for name in ("creator", "poster") if name not in row]


@rule(
    Severity.SHOULD,
    "nordictech",
    message={
        "da": "Kanalplanen har 0 opslag om ugen på »{platform}«. Skriv, hvor ofte I vil slå noget op (0,5 er hver "
        "anden uge), eller vælg platformen fra.",
        "en": "The channel plan has 0 posts a week on “{platform}”. Say how often you will post (0.5 is every other "
        "week), or leave the platform out.",
    },
    reason={
        "da": "Det vigtige er ikke, hvor ofte I slår noget op, men at I gør det regelmæssigt. En profil uden opslag "
        "går i stå.",
        "en": "What matters is not how often you post but that you do it regularly. A profile without posts goes "
        "quiet.",
    },
)
def plan_without_posts(case: Case) -> Iterator[Hit]:
    for platform, numbers in case.rows_by("channel_plan", "platform").items():
        if all(case.rows("channel_plan")[number].get("posts_per_week") == 0 for number in numbers):
            places = (("channel_plan", number) for number in numbers)
            yield hit(*places, about=platform, platform=case.option("platforms", platform))


@rule(
    Severity.SHOULD,
    "nordictech",
    message={
        "da": "På »{platform}« er der flere ugedage ({days}) end opslag om ugen ({posts}). Fjern de dage, I ikke "
        "bruger, eller planlæg flere opslag.",
        "en": "“{platform}” has more days ({days}) than posts a week ({posts}). Remove the days you do not use, or "
        "plan more posts.",
    },
    reason={
        "da": "Regelmæssighed er vigtigere end antal. Siger planen to ting på én gang, ved den, der slår opslagene op, "
        "ikke, hvornår det skal ske.",
        "en": "Being regular matters more than posting a lot. If the plan says two things at once, whoever posts does "
        "not know when.",
    },
)
def more_days_than_posts(case: Case) -> Iterator[Hit]:
    # One day is never too many: half a post a week goes out on it every other week.
    yield from _days_against_posts(case, lambda days, posts: posts > 0 and days > max(1, math.ceil(posts)))


@rule(
    Severity.SHOULD,
    "nordictech",
    message={
        "da": "På »{platform}« er der {posts} opslag om ugen, men kun {days} at slå dem op på. Tilføj dage, eller "
        "planlæg færre opslag.",
        "en": "“{platform}” has {posts} posts a week but only {days} to put them on. Add days, or plan fewer posts.",
    },
    reason={
        "da": "Regelmæssighed er vigtigere end antal. Kommer ugens opslag på én gang, er profilen stille resten af "
        "tiden.",
        "en": "Being regular matters more than posting a lot. If the week’s posts come all at once, the profile is "
        "quiet the rest of the time.",
    },
)
def more_posts_than_days(case: Case) -> Iterator[Hit]:
    yield from _days_against_posts(case, lambda days, posts: days < WEEK and posts > POSTS_A_DAY * days)


def _days_against_posts(case: Case, contradict: Callable[[int, float], bool]) -> Iterator[Hit]:
    found: dict[str, list[int]] = {}
    for number, row in case.numbered("channel_plan"):
        said = {"platform", "weekdays", "posts_per_week"} <= row.keys()
        if said and contradict(len(row["weekdays"]), row["posts_per_week"]):
            found.setdefault(f"{row['platform']} {' '.join(row['weekdays'])}", []).append(number)
    for about, numbers in found.items():
        row = case.rows("channel_plan")[numbers[0]]
        yield hit(
            *(("channel_plan", number) for number in numbers),
            about=about,
            platform=case.option("platforms", row["platform"]),
            days=case.options("channel_plan", row["weekdays"], "weekdays"),
            posts=row["posts_per_week"],
        )


@rule(
    Severity.MISSING,
    "nordictech",
    message={
        "da": "Kanalplanen siger ikke, hvor mange opslag om ugen der skal være på {platforms}, så der kommer ingen i "
        "kalenderen. Skriv et tal.",
        "en": "The channel plan does not say how many posts a week there are to be on {platforms}, so none go into "
        "the calendar. Enter a number.",
    },
    reason={
        "da": "Regelmæssighed er vigtigere end antal, og den begynder med et antal, I kan holde. Kalenderen fordeler "
        "så mange opslag, som der står, på de dage, I har valgt.",
        "en": "Being regular matters more than posting a lot, and it begins with a number you can keep up. The "
        "calendar spreads as many posts as it says over the days you have chosen.",
    },
)
def channel_without_number_of_posts(case: Case) -> Iterator[Hit]:
    if not case.passed("channel_plan"):
        return
    places = {
        row["platform"]: ("channel_plan", number)
        for number, row in case.numbered("channel_plan")
        if "platform" in row and "posts_per_week" not in row
    }
    if places:
        platforms = case.options("platforms", list(places))
        yield hit(*places.values(), about=" ".join(sorted(places)), platforms=platforms)


@rule(
    Severity.IDEA,
    "article",
    message={
        "da": "Alt ligger hos {person}: indholdet, opslagene, monitoreringen og tallene. Skriv i kanalplanen, hvem der "
        "tager over ved sygdom og ferie.",
        "en": "Everything rests with {person}: the content, the posting, the monitoring and the figures. Note in the "
        "channel plan who takes over during illness and holidays.",
    },
    reason={
        "da": "Hvem laver indholdet, hvem slår det op, og hvem holder øje? Er svaret det samme hver gang, går det hele "
        "i stå den dag, vedkommende er væk.",
        "en": "Who makes the content, who posts it, and who keeps watch? If the answer is the same each time, "
        "everything stops the day that person is away.",
    },
)
def one_person_does_everything(case: Case) -> Iterator[Hit]:
    made, posted = case.values("channel_plan", "creator"), case.values("channel_plan", "poster")
    watched, owned = case.get("monitoring_owner"), case.values("kpis", "owner")
    if not (made and posted and watched and owned) or any(map(_has_deputy, {*made, *posted})):
        return
    # Where a deputy or an absence is known, there is more to say than that.
    if any(member.stands_in or member.away for member in case.team) or len(named_in(watched, case.team)) > 1:
        return
    if not _others_could(case):
        return  # whoever is alone knows it
    names = {_one_name(text) for text in {*made, *posted, watched, *owned}}
    shortest = min(names, key=len)
    if shortest and all(name[: len(shortest)] == shortest for name in names):
        person = min((text for text in (*made, *posted)), key=len).partition("(")[0].strip()
        yield hit("channel_plan", "monitoring_owner", "kpis", about=" ".join(shortest), person=person)


def _others_could(case: Case) -> bool:
    """Whether there is anybody else, as far as is known."""
    return not works_alone(case)


def _has_deputy(text: str) -> bool:
    """Whether the note behind a name says who does it at other times: "Mille Kruse (holidays: Karen)"."""
    return ":" in text.partition("(")[2]


def _one_name(text: str) -> tuple[str, ...]:
    """The casefolded words of the one name a text begins with, without what follows: "Mille Kruse at 8, not Sundays".

    Empty where it names several or none.
    """
    head = text.partition("(")[0]
    if any(sign in head for sign in "/&+"):
        return ()
    name: list[str] = []
    before = ""
    for word in head.split():
        if word.casefold() in JOINERS or (before.endswith((",", ";")) and word[0].isupper()):
            return ()
        if name and not word[0].isupper():
            break
        name.append(word.casefold().strip(",;."))
        before = word
    return () if not name or name[0] in NOBODY else tuple(name)


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Indholdskalenderen sluttede den {last}. Sæt en ny startdato, eller gør kalenderen længere.",
        "en": "The content calendar ended on {last}. Set a new start date, or make the calendar longer.",
    },
    reason={
        "da": "Kalenderen skal sikre aktivitet på platformene. Er den slut, er der ikke planlagt flere opslag.",
        "en": "The calendar is there to keep the platforms active. Once it has ended, no more posts are planned.",
    },
)
def calendar_has_ended(case: Case) -> Iterator[Hit]:
    _, last = calendar(case)
    if last and last < case.today:
        yield hit("calendar_start", "calendar_weeks", about=last.isoformat(), last=last)
