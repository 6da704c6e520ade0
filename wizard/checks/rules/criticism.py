"""Rules about criticism: that it stays, and is answered."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.criticism import (
    ANSWERS_ELSEWHERE,
    ANSWERS_NOT,
    REMOVES_CRITICISM,
    SILENCES,
)
from wizard.checks.phrases.pattern import NormalizedText
from wizard.checks.phrases.voices import DONE, Spoken, Voice
from wizard.checks.rules.hits import hits_spoken
from wizard.questionnaire.model import Option


@rule(
    Severity.SHOULD,
    "ombudsmanden2019",
    message={
        "da": "I vil fjerne kritik: {what}. Svar på den, og fjern kun det, I åbent har skrevet, at I fjerner, fx "
        "trusler, personoplysninger og reklame.",
        "en": "You mean to remove criticism: {what}. Answer it, and remove only what you have openly said you "
        "remove, such as threats, personal details and spam.",
    },
    reason={
        "da": "Kritik, der forsvinder, kommer igen et andet sted, nu om at I sletter. En myndighed må ifølge "
        "Ombudsmanden kun begrænse borgeres adgang af saglige grunde; at det også gælder kommentarer, er vores "
        "læsning.",
        "en": "Criticism that disappears comes back elsewhere, this time about you deleting it. According to the "
        "Danish Ombudsman, an authority may limit citizens’ access for objective reasons only; that this covers "
        "comments is our reading.",
    },
)
def criticism_removed(case: Case) -> Iterator[Hit]:
    heard = tuple(_removing(case))
    chosen = "criticism" in case.chosen("comments_removed")
    what: tuple[str | Option, ...] = tuple(each.text for each in heard)
    if chosen:
        what = (case.option("comments_removed", "criticism"), *what)
    if what:
        first = ["comments_removed"] if chosen else []
        yield hit(*first, *(each.place for each in heard), what=what[:2])


def _removing(case: Case) -> Iterator[Spoken]:
    """Where criticism goes, or a complaint does: of that nobody has to say that it is criticism."""
    yield from case.voices.matching(REMOVES_CRITICISM, *DONE, Voice.HOUSE)
    for said in case.voices.matching(SILENCES, Voice.PROCEDURE):
        if _is_of_a_complaint(case, said) and not REMOVES_CRITICISM.matches(said.normalized):
            yield said


def _is_of_a_complaint(case: Case, said: Spoken) -> bool:
    rows = case.rows("mention_procedure")
    return said.question == "mention_procedure" and rows[said.row or 0].get("situation") == "complaint"


@rule(
    Severity.SHOULD,
    "fo_some",
    message={
        "da": "En klage får intet svar hos jer: »{text}«. Svar kort, så den, der læser med, kan se, at nogen lytter.",
        "en": "A complaint gets no answer from you: “{text}”. Reply briefly, so that those who read it see that "
        "somebody listens.",
    },
    reason={
        "da": "De fleste, der læser en klage, er ikke dem, der har skrevet den. Det er vores vurdering.",
        "en": "Most of those who read a complaint are not those who wrote it. This is our own judgement.",
    },
)
def complaint_unanswered(case: Case) -> Iterator[Hit]:
    heard = (said for said in case.voices.texts(Voice.PROCEDURE) if _is_of_a_complaint(case, said))
    return hits_spoken(said for said in heard if _is_left_alone(said.normalized))


def _is_left_alone(text: NormalizedText) -> bool:
    if SILENCES.matches(text) or ANSWERS_ELSEWHERE.mentioned_in(text):
        return False
    return ANSWERS_NOT.matches(text)
