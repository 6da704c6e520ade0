"""Rules about the voice that is chosen, against what is written in it."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.tone import PLENTY_OF_EMOJI, SAYS_DU, WRITES_PLAINLY, abbreviations
from wizard.checks.phrases.voices import Voice
from wizard.checks.rules.hits import distinct

MANY_ABBREVIATIONS = 3


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I har valgt »{choice}« om emoji, men skriver »{text}«. Vælg det ene, så alle, der skriver, gør ens.",
        "en": "You have chosen “{choice}” about emoji, but write “{text}”. Choose one of the two, so that all who "
        "write "
        "do the same.",
    },
    reason={
        "da": "Stemmen er det, andre skal kunne skrive efter. Siger den to ting, skriver I hver på jeres måde.",
        "en": "The voice is what others are to write by. If it says two things, each of you writes in their own way.",
    },
)
def emoji_both_none_and_plenty(case: Case) -> Iterator[Hit]:
    if case.get("voice_emoji") != "none":
        return iter(())
    return distinct(
        hit(
            ("voice_like", number),
            "voice_emoji",
            about=row["trait"],
            text=row["trait"],
            choice=case.option("voice_emoji", "none"),
        )
        for number, row in case.numbered("voice_like")
        if "trait" in row and PLENTY_OF_EMOJI.matches(normalized(row["trait"]))
    )


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I vil skrive uden fagord og forkortelser, men »{text}« er fuldt af dem. Skriv, hvad [the_customer] "
        "får ud "
        "af det.",
        "en": "You mean to write without jargon and abbreviations, but “{text}” is full of them. Say what "
        "[the_customer] gets out of it.",
    },
    reason={
        "da": "Et ord, man skal slå op, bliver ikke slået op. Man læser videre hos en anden.",
        "en": "A word that has to be looked up is not looked up. People read on somewhere else.",
    },
)
def plain_voice_in_abbreviations(case: Case) -> Iterator[Hit]:
    traits = [*case.values("voice_like", "trait"), *case.values("voice_not", "trait")]
    if not any(WRITES_PLAINLY.mentioned_in(normalized(trait)) for trait in traits):
        return iter(())
    return distinct(
        hit(said.place, "voice_like", about=said.normalized, text=said.text)
        for said in case.voices.texts(Voice.SAID)
        if abbreviations(said.text) >= MANY_ABBREVIATIONS
    )


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I har valgt at skrive »{choice}«, men her står der du: »{text}«. Vælg det ene, så alle, der skriver, "
        "gør ens.",
        "en": "You have chosen to write “{choice}”, but this says “du”: “{text}”. Choose one, so that all who write "
        "do the same.",
    },
    reason={
        "da": "Den, der bliver sagt De til i et opslag og du til i det næste, ved ikke, hvem I er.",
        "en": "Whoever is addressed formally in one post and by first name in the next does not know who you are.",
    },
)
def formal_voice_that_says_du(case: Case) -> Iterator[Hit]:
    if case.get("voice_address") != "formally":
        return
    for said in case.voices.texts(Voice.SAID):
        if said.question in ("key_messages", "call_to_action") and SAYS_DU.mentioned_in(said.normalized):
            choice = case.option("voice_address", "formally")
            yield hit(said.place, "voice_address", about=said.normalized, choice=choice, text=said.text)
            return
