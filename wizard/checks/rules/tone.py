"""Rules about the voice that is chosen, against what is written in it."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.pattern import Pattern, normalized
from wizard.checks.phrases.tone import (
    EMOJI_ALONE,
    IS_CASUAL,
    IS_FORMAL,
    IS_FUNNY,
    IS_SOLEMN,
    PLENTY_OF_EMOJI,
    SAYS_DU,
    WRITES_PLAINLY,
    abbreviations,
    is_bare,
)
from wizard.checks.phrases.voices import Voice
from wizard.checks.rules.hits import distinct

MANY_ABBREVIATIONS = 3
KINDS: tuple[tuple[Pattern, Pattern], ...] = (
    (IS_FUNNY, IS_SOLEMN),
    (IS_SOLEMN, IS_FUNNY),
    (IS_FORMAL, IS_CASUAL),
    (IS_CASUAL, IS_FORMAL),
)
"""How one can sound, and what is the opposite of it."""
AGAINST_EMOJI = {"none": ("voice_like", PLENTY_OF_EMOJI), "free": ("voice_not", EMOJI_ALONE)}
"""By what is chosen about emoji: where the opposite is said, and how."""


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
    choice = case.get("voice_emoji", "")
    if choice not in AGAINST_EMOJI:
        return iter(())
    question, pattern = AGAINST_EMOJI[choice]
    return distinct(
        hit(
            (question, number),
            "voice_emoji",
            about=row["trait"],
            text=row["trait"],
            choice=case.option("voice_emoji", choice),
        )
        for number, row in case.numbered(question)
        if "trait" in row and pattern.matches(normalized(row["trait"]))
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


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I vil lyde som »{trait}«, men et andet sted står der »{other}« ({where}). Vælg det ene, så alle "
        "skriver ens.",
        "en": "You want to sound like “{trait}”, but elsewhere it says “{other}” ({where}). Choose one of them, so "
        "that all write alike.",
    },
    reason={
        "da": "Stemmen er det, andre skal kunne skrive efter. Siger den to ting, skriver I hver på jeres måde.",
        "en": "The voice is what others are to write by. If it says two things, each of you writes in their own way.",
    },
)
def voice_and_its_opposite(case: Case) -> Iterator[Hit]:
    for number, row in case.numbered("voice_like"):
        trait = normalized(row.get("trait", ""))
        for kind, opposite in KINDS:
            if not kind.matches(trait):
                continue
            never = [
                ("voice_not", other, each.get("trait", ""), kind)
                for other, each in case.numbered("voice_not")
                # "Jokes about customers" leave room for humour.
                if is_bare(each.get("trait", ""))
            ]
            brand = [
                ("brand", other, each.get("word", ""), opposite)
                for other, each in case.numbered("brand")
                if is_bare(each.get("word", ""))
            ]
            for question, other, text, said in (*never, *brand):
                if said.matches(normalized(text)):
                    places = (("voice_like", number), (question, other))
                    where = case.short(question)
                    yield hit(*places, about=row["trait"], trait=row["trait"], other=text, where=where)
                    return
