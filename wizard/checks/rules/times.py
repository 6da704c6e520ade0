"""Rules about the time of day."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.days import hours_of_day
from wizard.checks.phrases.voices import Voice
from wizard.checks.phrases.ways import AWAY_FROM_PHONES
from wizard.checks.rules.alone import works_alone
from wizard.questionnaire.model import Row

MORNING, NIGHT = "05:00", "23:00"
OPEN_AT_NIGHT = frozenset({"food", "culture"})
"""Lines of business whose guests may be awake then."""


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Der skal lægges op på »{platform}« kl. {time}. Da sover de fleste. Vælg et tidspunkt, hvor jeres "
        "målgruppe er på, og hvor nogen kan svare.",
        "en": "Posts on “{platform}” go out at {time}, when most people are asleep. Choose a time when your "
        "audience is "
        "there and somebody can reply.",
    },
    reason={
        "da": "Et opslag bliver vist for dem, der er på, og de første timer tæller mest. Hvornår natten begynder, er "
        "vores eget skøn.",
        "en": "A post is shown to those who are there, and the first hours count the most. When the night begins is "
        "our "
        "own judgement.",
    },
)
def post_at_night(case: Case) -> Iterator[Hit]:
    if case.chose("industry", *OPEN_AT_NIGHT):
        return
    for number, row in case.distinct_rows("channel_plan", "platform", _is_at_night):
        platform = case.option("platforms", row["platform"])
        yield hit(("channel_plan", number), about=row["platform"], platform=platform, time=row["time"])


def _is_at_night(row: Row) -> bool:
    return "time" in row and not MORNING <= row["time"] < NIGHT


@rule(
    Severity.IDEA,
    "article",
    message={
        "da": "Der skal lægges op på »{platform}« kl. {time}, men I skriver »{text}«. Planlæg opslagene på forhånd, og "
        "aftal, hvornår der bliver svaret, eller flyt tiden.",
        "en": "Posts on “{platform}” go out at {time}, but you write “{text}”. Schedule them beforehand and agree when "
        "replies are given, or move the time.",
    },
    reason={
        "da": "Et opslag kan gå ud af sig selv. Det, folk skriver den første time, kan ikke svare sig selv.",
        "en": "A post can go out on its own. What people write in the first hour cannot answer itself.",
    },
)
def posts_while_nobody_has_a_phone(case: Case) -> Iterator[Hit]:
    if not works_alone(case):
        return
    for said in case.voices.sentences(Voice.FACT, that=AWAY_FROM_PHONES.mentioned_in):
        hours = hours_of_day(said.normalized)
        for number, row in case.numbered("channel_plan") if hours else ():
            if hours and row.keys() >= {"platform", "time"} and hours[0] <= row["time"] < hours[1]:
                platform = case.option("platforms", row["platform"])
                about = f"{row['platform']} {said.normalized}"
                yield hit(
                    ("channel_plan", number),
                    said.place,
                    about=about,
                    platform=platform,
                    time=row["time"],
                    text=said.text,
                )
                return
