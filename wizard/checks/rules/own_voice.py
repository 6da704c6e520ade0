"""Rules about the voice a company has chosen, broken in its own words."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.pattern import NormalizedText, Pattern, normalized
from wizard.checks.phrases.tone import (
    BLAMES,
    BLOODY,
    BUZZWORDS,
    ENGLISH_WORDS,
    EXCLAIMS,
    FRIGHTENS,
    HAS_EMOJI,
    NO_BLAME,
    NO_BLOOD,
    NO_ENGLISH,
    NO_EXCLAMATION_MARKS,
    NO_FRIGHT,
    NO_JARGON,
    NO_PRESSURE,
    NO_SELLING,
    NO_SHOUTING,
    NO_SLANG,
    NO_SUPERLATIVES,
    PRESSES,
    SELLS_LOUDLY,
    SLANG,
    SUPERLATIVES,
    shouts,
)
from wizard.checks.phrases.voices import Spoken, Voice
from wizard.checks.rules.hits import distinct

IN_WORDS: tuple[tuple[Pattern, Callable[[NormalizedText], bool]], ...] = (
    (NO_EXCLAMATION_MARKS, EXCLAIMS.mentioned_in),
    (NO_SUPERLATIVES, SUPERLATIVES.mentioned_in),
    (NO_ENGLISH, ENGLISH_WORDS.mentioned_in),
    (NO_PRESSURE, PRESSES.matches),
    (NO_SELLING, SELLS_LOUDLY.mentioned_in),
    (NO_FRIGHT, FRIGHTENS.mentioned_in),
    (NO_BLAME, BLAMES.mentioned_in),
    (NO_JARGON, BUZZWORDS.mentioned_in),
    (NO_SLANG, SLANG.mentioned_in),
)
"""What the voice is never to sound like, and what breaks it in a text."""
IN_PICTURES: tuple[tuple[Pattern, Callable[[NormalizedText], bool]], ...] = ((NO_BLOOD, BLOODY.matches),)
"""Of a heading, which is not read by the public, only this is looked at."""


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I har skrevet »{trait}« om det, I aldrig lyder som, men skriver »{text}«. Skriv teksten om, eller slet "
        "reglen.",
        "en": "You have put “{trait}” among what you never sound like, but write “{text}”. Rewrite the text, or delete "
        "the rule.",
    },
    reason={
        "da": "Stemmen er det, andre skal kunne skrive efter. Bryder I den selv, skriver I hver på jeres måde.",
        "en": "The voice is what others are to write by. If you break it yourselves, each of you writes in their own "
        "way.",
    },
)
def voice_broken_in_own_words(case: Case) -> Iterator[Hit]:
    return distinct(_out_of_voice(case))


def _out_of_voice(case: Case) -> Iterator[Hit]:
    quoted = set()  # one text that shouts is one thing to rewrite, however many ways it is ruled out
    for number, row in case.numbered("voice_not"):
        trait = normalized(row.get("trait", ""))
        broken = next((said for said in case.voices.texts(Voice.SAID) if _breaks(trait, said)), None)
        if broken and broken.text not in quoted:
            quoted.add(broken.text)
            yield hit(broken.place, ("voice_not", number), about=trait, trait=row["trait"], text=broken.text)


def _breaks(trait: NormalizedText, said: Spoken) -> bool:
    if NO_SHOUTING.mentioned_in(trait) and shouts(said.text):
        return True
    # A pillar is a heading for those who write, and only what it is about is seen by the public.
    heard = IN_PICTURES if said.question == "pillars" else (*IN_WORDS, *IN_PICTURES)
    return any(named.mentioned_in(trait) and breaks(said.normalized) for named, breaks in heard)


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I har valgt »{choice}« om emoji, men der står en i »{text}«. Slet den, eller vælg noget andet.",
        "en": "You have chosen “{choice}” about emoji, but there is one in “{text}”. Delete it, or change your choice.",
    },
    reason={
        "da": "Stemmen er det, andre skal kunne skrive efter. Bryder I den selv, skriver I hver på jeres måde.",
        "en": "The voice is what others are to write by. If you break it yourselves, each of you writes in their own "
        "way.",
    },
)
def emoji_where_none_are_wanted(case: Case) -> Iterator[Hit]:
    if case.get("voice_emoji") != "none":
        return iter(())
    return distinct(
        hit(
            said.place,
            "voice_emoji",
            about=said.normalized,
            text=said.text,
            choice=case.option("voice_emoji", "none"),
        )
        for said in case.voices.texts(Voice.SAID, that=HAS_EMOJI.mentioned_in)
    )
