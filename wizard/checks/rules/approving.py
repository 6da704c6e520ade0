"""Rules about approval: how long it takes, and what cannot wait for it."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.facts import fact
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.days import weekdays
from wizard.checks.phrases.durations import time_taken
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.people import HELPS_IN_PRIVATE, IN_THEIR_CARE
from wizard.checks.phrases.rhythm import (
    COVERS_REPLIES,
    IS_SHOWN,
    LETS_SOME_GO,
    MUST_GO_OUT_THEN,
    OUT_AT_ONCE,
    SAME_DAY,
    approved_every,
)
from wizard.checks.phrases.voices import Spoken, Voice
from wizard.checks.presence import WEEK, is_first_name_in
from wizard.questionnaire.model import Option

DAY = 24
# A remedy that lets something out unseen does harm where people are spoken of who may not be: then it is another.
REPLY_WITHOUT = Option(
    id="reply_without",
    label={
        "da": "Giv lov til at svare uden, når det haster.",
        "en": "Let people reply without one when it is urgent.",
    },
)
APPROVE_A_REPLY_SOONER = Option(
    id="approve_a_reply_sooner",
    label={
        "da": "Aftal, hvem der godkender et svar samme dag, eller lov en længere frist.",
        "en": "Agree who approves a reply on the day, or promise a longer time.",
    },
)
SLOW = 2
"""Working days from which an approval is in the way of a reply; our own judgement."""


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": {
            "one": "En godkendelse tager {days} hverdage, men I lover svar inden for {number} time ved »{situation}«. "
            "{remedy}",
            "other": "En godkendelse tager {days} hverdage, men I lover svar inden for {number} timer ved "
            "»{situation}«. {remedy}",
        },
        "en": {
            "one": "An approval takes {days} working days, but you promise a reply within {number} hour for "
            "“{situation}”. {remedy}",
            "other": "An approval takes {days} working days, but you promise a reply within {number} hours for "
            "“{situation}”. {remedy}",
        },
    },
    reason={
        "da": "Den frist, der er lovet udadtil, kan ikke holdes, når svaret først skal igennem en, der er langsommere.",
        "en": "A deadline promised to others cannot be kept if the reply first has to pass somebody who is slower.",
    },
)
def approval_slower_than_reply(case: Case) -> Iterator[Hit]:
    text = normalized(case.get("approval", ""))
    days = case.get("approval_takes", round((time_taken(text) or 0) / DAY))
    if not (days >= SLOW and COVERS_REPLIES.matches(text)) or LETS_SOME_GO.mentioned_in(text):
        return
    promised = [
        (row["within_hours"], number)
        for number, row in case.numbered("mention_procedure")
        if {"situation", "within_hours"} <= row.keys()
        and row["situation"] != "praise"
        # Whoever approves what others write needs nobody to approve a reply.
        and not is_first_name_in(row.get("who", ""), case.get("approval", ""))
    ]
    if promised and min(promised)[0] < days * DAY:
        hours, number = min(promised)
        situation = case.rows("mention_procedure")[number]["situation"]
        yield hit(
            "approval_takes" if case.has("approval_takes") else "approval",
            ("mention_procedure", number),
            days=days,
            n=hours,
            situation=case.option("mention_procedure", situation, "situation"),
            remedy=APPROVE_A_REPLY_SOONER if _must_be_seen_first(case) else REPLY_WITHOUT,
        )


LET_IT_GO = Option(
    id="let_it_go", label={"da": "Giv lov til at lægge det op uden.", "en": "Let it go out without approval."}
)
LET_IT_GO_OR_APPROVE = Option(
    id="let_it_go_or_approve",
    label={
        "da": "Giv lov til at lægge det op uden godkendelse, eller godkend de dage, det sker.",
        "en": "Let it go out without approval, or approve on the days it happens.",
    },
)
LET_IT_GO_OR_WAIT = Option(
    id="let_it_go_or_wait",
    label={
        "da": "Giv lov til at lægge det op uden, eller lov ikke at være hurtige.",
        "en": "Let it go without, or do not promise to be quick.",
    },
)
APPROVE_THEN = Option(
    id="approve_then",
    label={
        "da": "Aftal, hvem der godkender samme dag, eller vis noget, der kan vente.",
        "en": "Agree who approves it on the day, or show something that can wait.",
    },
)
DELICATE = frozenset({"clients_secret", "children_shown", "treatment", "medicine", "credit"})


@fact
def _must_be_seen_first(case: Case) -> bool:
    """Whether what is shown may harm somebody if nobody looks at it before it goes out."""
    if not DELICATE.isdisjoint(case.chosen("special_topics")) or case.chose("industry", "health"):
        return True
    about = normalized(f"{case.get('company_name', '')}. {case.get('company_about', '')}")
    return HELPS_IN_PRIVATE.mentioned_in(about) or IN_THEIR_CARE.matches(about)


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Der bliver godkendt {approved}, men »{text}« skal ud {posted}. {remedy}",
        "en": "Posts are approved on {approved}, but “{text}” goes out on {posted}. {remedy}",
    },
    reason={
        "da": "Det, der skal ud samme dag, er gammelt, når godkendelsen kommer.",
        "en": "What should go out the same day is old by the time it is approved.",
    },
)
def same_day_content_waits_for_approval(case: Case) -> Iterator[Hit]:
    by_day = {WEEK.index(day) for day in case.chosen("approval_days")}
    approved = by_day or weekdays(normalized(case.get("approval", "")))
    posted = {WEEK.index(day) for row in case.rows("channel_plan") for day in row.get("weekdays", ())}
    waiting = posted - approved
    if _approved_rarely(case):
        return  # that is said below
    if not approved or not waiting or LETS_SOME_GO.mentioned_in(normalized(case.get("approval", ""))):
        return
    said = next(same_day_content(case), None)
    if said:
        yield hit(
            "approval_days" if by_day else "approval",
            said.place,
            "channel_plan",
            about=said.normalized,
            text=said.text,
            approved=_days(case, approved),
            posted=_days(case, waiting),
            remedy=APPROVE_THEN if _must_be_seen_first(case) else LET_IT_GO_OR_APPROVE,
        )


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": {
            "one": "En godkendelse tager {days} hverdag, men »{text}« er gammelt dagen efter. {remedy}",
            "other": "En godkendelse tager {days} hverdage, men »{text}« er gammelt dagen efter. {remedy}",
        },
        "en": {
            "one": "An approval takes {days} working day, but “{text}” is old the day after. {remedy}",
            "other": "An approval takes {days} working days, but “{text}” is old the day after. {remedy}",
        },
    },
    reason={
        "da": "Det, der skal ud samme dag, er gammelt, når godkendelsen kommer.",
        "en": "What should go out the same day is old by the time it is approved.",
    },
)
def same_day_content_takes_days(case: Case) -> Iterator[Hit]:
    text = normalized(case.get("approval", ""))
    days = case.get("approval_takes", round((time_taken(text) or 0) / DAY))
    said = next(same_day_content(case), None) if days >= 1 else None
    # Where it is a matter of the day of the week, that is said above.
    if said and not LETS_SOME_GO.mentioned_in(text) and not any(same_day_content_waits_for_approval.find(case)):
        place = "approval_takes" if case.has("approval_takes") else "approval"
        remedy = APPROVE_THEN if _must_be_seen_first(case) else LET_IT_GO
        yield hit(place, said.place, about=said.normalized, n=days, days=days, text=said.text, remedy=remedy)


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Der bliver kun godkendt sjældent (»{approval}«), men »{text}« skal ud med det samme. {remedy}",
        "en": "Posts are only approved now and then (“{approval}”), but “{text}” has to go out at once. {remedy}",
    },
    reason={
        "da": "En nyhed, der venter på næste møde, er ikke en nyhed mere.",
        "en": "News that waits for the next meeting is no longer news.",
    },
)
def quick_content_waits_for_a_meeting(case: Case) -> Iterator[Hit]:
    if not _approved_rarely(case):
        return
    said = next(case.voices.matching(OUT_AT_ONCE, Voice.SAID, Voice.PLAN), None) or next(same_day_content(case), None)
    if said:
        remedy = APPROVE_THEN if _must_be_seen_first(case) else LET_IT_GO_OR_WAIT
        approval = case.get("approval")
        yield hit("approval", said.place, about=said.normalized, approval=approval, text=said.text, remedy=remedy)


def _approved_rarely(case: Case) -> bool:
    text = normalized(case.get("approval", ""))
    return approved_every(text) is not None and not case.has("approval_days") and not LETS_SOME_GO.mentioned_in(text)


def same_day_content(case: Case) -> Iterator[Spoken]:
    """What is said to come out on the day it happens."""
    spoken = case.voices.sentences(Voice.PROCEDURE, that=MUST_GO_OUT_THEN.matches)
    yield from (said for said in spoken if said.question == "approval")
    texts = case.voices.texts(Voice.SAID, Voice.PLAN)
    yield from (said for said in texts if said.question in ("pillars", "key_messages", "needs") and _is_same_day(said))


def _is_same_day(said: Spoken) -> bool:
    # A message is said all year: bread that is baked in the morning may be approved the week before.
    is_content = said.question != "key_messages" or IS_SHOWN.mentioned_in(said.normalized)
    return is_content and SAME_DAY.matches(said.normalized)


def _days(case: Case, days: set[int] | frozenset[int]) -> tuple[Option | str, ...]:
    return case.options("approval_days", [WEEK[day] for day in sorted(days)])
