"""Rules about what employees may do on profiles of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.pattern import NormalizedText, normalized
from wizard.checks.phrases.staff import GAGS_IN_PRIVATE, LEAVES_IT_TO_THEM, SPEAKS_FOR_US, WATCHES_PRIVATE_PROFILES
from wizard.checks.phrases.voices import split_sentences
from wizard.checks.rules.hits import distinct


@rule(
    Severity.SHOULD,
    "relationspeople",
    message={
        "da": "Det lyder, som om I vil blande jer i, hvad [the_employees] gør på deres egne profiler: »{text}«. "
        "Skriv, hvad "
        "der gælder, når de taler for jer, og lad resten være deres eget.",
        "en": "It sounds as if you mean to meddle in what [employees] do on their own profiles: “{text}”. Say what "
        "applies when they speak for you, and leave the rest to them.",
    },
    reason={
        "da": "En privat profil er privat. Den, der føler sig overvåget, taler hverken om jer eller for jer. Det er "
        "vores "
        "vurdering.",
        "en": "A private profile is private. People who feel watched speak neither of you nor for you. This is our own "
        "judgement.",
    },
)
def private_profiles_watched(case: Case) -> Iterator[Hit]:
    # What stands among what nobody must do is ruled out.
    return (
        each for each in _in_policy(case, WATCHES_PRIVATE_PROFILES.matches) if each.places[0].question != "policy_dont"
    )


@rule(
    Severity.SHOULD,
    "fyens2019",
    legal=True,
    message={
        "da": "Det lyder, som om [the_employees] ikke må mene noget som privatpersoner: »{text}«. Bed dem om at "
        "skrive, at "
        "de taler for sig selv, og nævn det, der er fortroligt.",
        "en": "It sounds as if [employees] may have no opinions as private individuals: “{text}”. Ask them to say that "
        "they "
        "speak for themselves, and name what is confidential.",
    },
    reason={
        "da": "Man må som udgangspunkt ytre sig på egne vegne om sin arbejdsplads, også kritisk. I 2019 gik "
        "Folketingets Ombudsmand ind i en sag fra en kommune, skrev Fyens Stiftstidende.",
        "en": "People may as a rule speak their minds about their workplace on their own behalf, also critically. "
        "In 2019 the Danish Ombudsman took up a case from a municipality, wrote Fyens Stiftstidende.",
    },
)
def opinions_forbidden_in_private(case: Case) -> Iterator[Hit]:
    return _in_policy(case, _gags)


def _gags(text: NormalizedText) -> bool:
    innocent = SPEAKS_FOR_US.mentioned_in(text) or LEAVES_IT_TO_THEM.mentioned_in(text)
    return GAGS_IN_PRIVATE.mentioned_in(text) and not innocent


def _in_policy(case: Case, heard: Callable[[NormalizedText], bool]) -> Iterator[Hit]:
    """One for each line of the policy in which it is `heard`, be it among what one must not do."""
    lines: list[tuple[str | tuple[str, int], str]] = [("policy_private", text) for text in _private(case)]
    for question in ("policy_do", "policy_dont"):
        lines += [((question, number), row["rule"]) for number, row in case.numbered(question) if "rule" in row]
    return distinct(hit(place, about=normalized(text), text=text) for place, text in lines if heard(normalized(text)))


def _private(case: Case) -> tuple[str, ...]:
    return split_sentences(case.get("policy_private", ""))
