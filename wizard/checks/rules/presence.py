"""Rules about who is there: promises longer than the working week, people away or gone, tasks of nobody."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.conduct import LEAVES
from wizard.checks.phrases.days import days_named
from wizard.checks.phrases.leaving import is_leaving, who_left
from wizard.checks.phrases.pattern import NormalizedText, normalized
from wizard.checks.phrases.people import HAS_LEFT, is_nobody
from wizard.checks.phrases.seasons import months_named
from wizard.checks.phrases.voices import Spoken, Voice
from wizard.checks.presence import Member, is_alone_in, is_named
from wizard.checks.rules.campaigns import calendar
from wizard.checks.rules.hits import distinct

EVERY_WEEK = (("channel_plan", "creator"), ("channel_plan", "poster"), ("mention_procedure", "who"))
"""Fields of rows that say whose task something is, week after week."""
OWNERS = (*EVERY_WEEK, ("promotion_steps", "owner"), ("kpis", "owner"))
"""Those, and the fields of what is done now and then."""
ONE_NAME = tuple(each for each in OWNERS if each != ("channel_plan", "creator"))
"""Several may take turns to make posts, as long as somebody posts them."""
OWNED = ("lead_owner", "monitoring_owner", "policy_contact")
NO_NAMES = frozenset(
    (
        *("Alle", "Ingen", "Formanden", "Kassereren", "Chefen", "Ejeren", "Receptionen", "Kontoret", "Bestyrelsen"),
        *("Everyone", "Nobody", "Chair", "Owner", "Reception", "Office", "Manager", "Director", "Board"),
    )
)
"""What stands where a name is asked for and is none."""
LONG_AWAY = 14
"""Days somebody may be away before it matters to a plan; our own judgement."""


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{name}« er væk fra {first} til {last} og står imens for {tasks}. Skriv, hvem der tager over, eller lav "
        "arbejdet færdigt før.",
        "en": "“{name}” is away from {first} to {last} and is in charge of {tasks} meanwhile. Say who takes over, or "
        "finish the work beforehand.",
    },
    reason={
        "da": "Et fravær, man kender, er det letteste at klare: Opslag kan laves på forhånd, og en anden kan svare.",
        "en": "An absence you know of is the easiest to deal with: posts can be made beforehand and somebody else can "
        "reply.",
    },
)
def away_without_a_stand_in(case: Case) -> Iterator[Hit]:
    return distinct(
        hit(
            ("team", member.number),
            *tasks,
            about=member.name,
            name=member.name,
            first=member.away[0],
            last=member.away[1],
            tasks=tuple(case.short(question) for question in dict.fromkeys(map(_question, tasks))),
        )
        for member in case.team
        if member.away and not member.stands_in and is_away_while_it_matters(case, *member.away)
        for tasks in [_alone_in(case, member)]
        if tasks
    )


def is_away_while_it_matters(case: Case, first: date, last: date) -> bool:
    """Whether the absence falls into the calendar, and for more than a holiday."""
    begins, ends = calendar(case)
    if begins is None:
        return False
    overlap = min(last, ends) - max(first, begins) if ends else last - max(first, begins)
    return overlap.days > LONG_AWAY


def _question(place: str | tuple[str, int]) -> str:
    return place if isinstance(place, str) else place[0]


def _alone_in(case: Case, member: Member) -> list[str | tuple[str, int]]:
    """The places where this person is named and nobody else of the team is."""
    alone: list[str | tuple[str, int]] = [
        (question, number)
        for question, field in EVERY_WEEK
        for number, row in case.numbered(question)
        if is_alone_in(member, row.get(field, ""), case.team)
    ]
    # Whoever follows up enquiries has promised a time; whoever watches may do so from anywhere.
    if case.has("lead_response_hours") and is_alone_in(member, case.get("lead_owner", ""), case.team):
        alone.append("lead_owner")
    return list(dict.fromkeys(alone))


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{owner}« står for {tasks}. Skriv ét navn, som samler op, også hvis flere hjælper.",
        "en": "“{owner}” is in charge of {tasks}. Name one person to pick it up, even if several help.",
    },
    reason={
        "da": "Når alle har opgaven, tror alle, at en anden har taget den.",
        "en": "When everyone has the task, everyone assumes that someone else has done it.",
    },
)
def owned_by_nobody(case: Case) -> Iterator[Hit]:
    # Who follows up on enquiries is said elsewhere, where a place for them is named.
    singles = [
        question
        for question in OWNED
        if not (question == "lead_owner" and case.has("lead_places")) and is_nobody(normalized(case.get(question, "")))
    ]
    rows = [
        (question, number)
        for question, field in ONE_NAME
        for number, row in case.numbered(question)
        if is_nobody(normalized(row.get(field, "")))
    ]
    if singles or rows:
        owner = case.get(singles[0]) if singles else _value(case, *rows[0])
        questions = dict.fromkeys([*singles, *(question for question, _ in rows)])
        yield hit(*singles, *rows, owner=owner, tasks=tuple(case.short(question) for question in questions))


def _value(case: Case, question: str, number: int) -> str:
    field = dict(ONE_NAME)[question]
    return str(case.rows(question)[number][field])


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Det lyder, som om »{owner}« ikke er her mere, men står stadig for {tasks}. Skriv, hvem der har taget "
        "over, og luk den gamle adgang.",
        "en": "It sounds as if “{owner}” is no longer here but is still in charge of {tasks}. Say who has taken over, "
        "and close the old login.",
    },
    reason={
        "da": "En opgave hos en, der er rejst, bliver ikke løst, og en adgang, der ikke er lukket, er en risiko.",
        "en": "A task with somebody who has left does not get done, and a login that is not closed is a risk.",
    },
)
def owner_has_left(case: Case) -> Iterator[Hit]:
    gone = [
        (question, number, row[field])
        for question, field in OWNERS
        for number, row in case.numbered(question)
        if field in row and _is_gone(normalized(row[field]))
    ]
    return distinct(
        hit((question, number), about=owner, owner=owner, tasks=(case.short(question),))
        for question, number, owner in gone
    )


def _is_gone(owner: NormalizedText) -> bool:
    return LEAVES.matches(owner) or HAS_LEFT.matches(owner)


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Det lyder, som om {name} snart er væk: »{text}«. {name} står for {tasks}. Skriv under »{team}«, hvornår "
        "det er, og hvem der tager over, så holder vi øje.",
        "en": "It sounds as if {name} will soon be away: “{text}”. {name} is in charge of {tasks}. Put the dates and "
        "who stands in under “{team}”, and we will watch them.",
    },
    reason={
        "da": "Et fravær, man kender, er det letteste at klare: Opslag kan laves på forhånd, og en anden kan svare.",
        "en": "An absence you know of is the easiest to deal with: posts can be made beforehand and somebody else can "
        "reply.",
    },
)
def leaving_heard(case: Case) -> Iterator[Hit]:
    names = {row[field]: question for question, field in OWNERS for row in case.rows(question) if field in row}
    of_people = [
        *(
            Spoken("roles", number, row["expectation"], normalized(row["expectation"]))
            for number, row in case.numbered("roles")
            if "expectation" in row
        ),
        *(Spoken("policy_contact", None, text, normalized(text)) for text in [case.get("policy_contact", "")] if text),
    ]
    for said in (*case.voices.sentences(Voice.FACT, that=LEAVES.matches), *of_people):
        if not LEAVES.matches(said.normalized) or who_left(said.text):  # who has left is another rule's
            continue
        named = [name for name in names if _is_name(name) and is_named(name, said.text) and is_leaving(name, said.text)]
        days = days_named(said.normalized, (case.day("calendar_start") or case.today).year)
        dated = any("away_from" in row for row in case.rows("team"))
        if case.has("team") and (dated or not months_named(said.normalized)):
            continue  # they have been asked when somebody is away
        for name in named[:1]:
            tasks = dict.fromkeys(question for question, field in OWNERS if name in case.values(question, field))
            yield hit(
                said.place,
                "team",
                about=name,
                name=name,
                text=_shortened(said.text),
                tasks=tuple(case.short(question) for question in tasks),
                team=case.short("team"),
                **({"day": days[0]} if days else {}),
            )


def _is_name(text: str) -> bool:
    """Whether `text` is a name and nothing else: "Lise Bro" or "Lise", not "formanden" or "Lise when it rains"."""
    words = text.split()
    return len(text) > 2 and all(word[:1].isupper() and word.isalpha() for word in words) and not NO_NAMES & set(words)


def _shortened(text: str) -> str:
    """The last part of a long sentence, from where it says that somebody leaves."""
    return next((part.strip() for part in text.split(";") if LEAVES.matches(normalized(part))), text)
