"""Rules about two answers in prose that cannot both hold: what is ruled out, and what is planned all the same.

Prose is never compared with prose: each line is reduced to what it is about, from a short list, and whether it is
ruled out or planned.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from wizard.checks.case import Case, NumberedRow
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases import facts
from wizard.checks.phrases.advertising import CUTS_PRICE
from wizard.checks.phrases.pattern import NormalizedText, Pattern, normalized
from wizard.checks.phrases.pictures import ASKS_FIRST
from wizard.checks.phrases.promised import (
    ADULTS_ONLY,
    COMPARES_WITH_COMPETITORS,
    FOR_CHILDREN,
    RULES_OUT_COMPETITORS,
    RULES_OUT_CUSTOMERS,
    RULES_OUT_DISCOUNTS,
    SHOWS_CUSTOMERS,
)
from wizard.checks.phrases.ruled_out import RULED_OUT_AND_PLANNED, is_about, objects
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
    WANTS_NOTHING_SOLD,
)
from wizard.checks.phrases.voices import Spoken, Voice
from wizard.checks.rules.hits import distinct
from wizard.checks.rules.own_rules import RULED_OUT, demanded

MOSTLY = 50
"""Per cent of the posts for an audience."""

OBJECTS: tuple[tuple[Pattern, Pattern], ...] = (
    (RULES_OUT_CUSTOMERS, SHOWS_CUSTOMERS),
    (RULES_OUT_DISCOUNTS, CUTS_PRICE),
    (RULES_OUT_COMPETITORS, COMPARES_WITH_COMPETITORS),
    *RULED_OUT_AND_PLANNED,
)
"""What a rule is about, and what breaks it."""
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
IN_PICTURES: tuple[tuple[Pattern, Callable[[NormalizedText], bool]], ...] = ((NO_BLOOD, BLOODY.matches),)
"""The same of the voice, where what breaks it is heard in single words."""


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I har selv udelukket »{rule}«, men planen siger »{plan}«. Ret en af dem, så [the_colleagues] ved, hvad "
        "der gælder.",
        "en": "You have ruled out “{rule}” yourselves, but the plan says “{plan}”: they contradict each other. Change "
        "one, so that [colleagues] know what applies.",
    },
    reason={
        "da": "Politikken skal sikre, at alle ved, hvordan de kan, skal og må bruge sociale medier. De kan ikke følge "
        "både den og planen.",
        "en": "The policy is there so that everyone knows how they can, should and may use social media. They cannot "
        "follow both it and the plan.",
    },
)
def own_rule_broken_by_plan(case: Case) -> Iterator[Hit]:
    return distinct(_broken(case))


def _broken(case: Case) -> Iterator[Hit]:
    for question, field in RULED_OUT:
        for number, row in case.numbered(question):
            text = normalized(row.get(field, ""))
            if not text or ASKS_FIRST.mentioned_in(text):
                continue  # "not without asking" rules nothing out
            for ruled_out, breaks in OBJECTS:
                asked = ruled_out is RULES_OUT_CUSTOMERS and demanded(case, ASKS_FIRST)
                if ruled_out.mentioned_in(text) and not asked:
                    for said in case.voices.matching(breaks, Voice.PLAN):
                        yield hit(
                            said.place,
                            (question, number),
                            about=f"{text}: {said.normalized}",
                            rule=row[field],
                            plan=said.text,
                        )
                        break
                else:
                    continue
                break
            else:
                yield from _planned_all_the_same(case, text, (question, number), row[field])


def _planned_all_the_same(case: Case, text: NormalizedText, place: tuple[str, int], rule: str) -> Iterator[Hit]:
    """Where the plan names everything that a short rule is about."""
    for ruled_out in objects(text):
        for said in case.voices.texts(Voice.PLAN):
            if is_about(said.normalized, ruled_out):
                yield hit(said.place, place, about=f"{text}: {said.normalized}", rule=rule, plan=said.text)
                return


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I tager kun imod voksne (»{rule}«), men »{text}« er til børn. Ret den ene.",
        "en": "You are for adults only (“{rule}”), but “{text}” is for children. Change one of them.",
    },
    reason={
        "da": "Den, der kommer efter det, opslaget viser, bliver afvist i døren, og den, der ville have fred, bliver "
        "væk.",
        "en": "Whoever comes for what the post shows is turned away at the door, and whoever wanted quiet stays away.",
    },
)
def adults_only_but_for_children(case: Case) -> Iterator[Hit]:
    heard = (
        each for each in case.voices.sentences(Voice.FACT, Voice.SAID) if ADULTS_ONLY.mentioned_in(each.normalized)
    )
    only = next(heard, None)
    if only is None:
        return iter(())
    return distinct(
        hit(said.place, only.place, about=said.normalized, rule=only.text, text=said.text)
        for said in case.voices.matching(FOR_CHILDREN, Voice.SAID, Voice.PLAN, Voice.ABOUT_THEM)
    )


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{audience}« vil ikke have noget solgt (»{need}«), men {share} % af opslagene til dem er tilbud "
        "(»{pillar}«). Byt om på vægten.",
        "en": "“{audience}” do not want to be sold to (“{need}”), but {share}% of the posts for them are offers "
        "(“{pillar}”). Change the balance.",
    },
    reason={
        "da": "Man må tænke på værdien for brugerne først. Her står der, hvad den er, og planen gør det modsatte.",
        "en": "The value to users has to come first. Here it says what it is, and the plan does the opposite.",
    },
)
def offers_they_do_not_want(case: Case) -> Iterator[Hit]:
    return distinct(_unwanted(case))


def _unwanted(case: Case) -> Iterator[Hit]:
    for number, row in case.numbered("needs"):
        if "audience" not in row or not WANTS_NOTHING_SOLD.mentioned_in(normalized(row.get("need", ""))):
            continue
        selling = [
            NumberedRow(place, pillar)
            for place, pillar in case.numbered("pillars")
            if pillar.get("audience") == row["audience"]
            and pillar.get("purpose") == "direct_sales"
            and "topic" in pillar
        ]
        share = sum(pillar.get("share", 0) for _, pillar in selling)
        for place, pillar in selling[:1] if share >= MOSTLY else ():
            yield hit(
                ("pillars", place),
                ("needs", number),
                about=row["audience"],
                audience=row["audience"],
                need=row["need"],
                share=share,
                pillar=pillar["topic"],
            )


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
    if NO_SHOUTING.mentioned_in(trait) and facts.shouts(said.text):
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
        for said in case.voices.texts(Voice.SAID)
        if HAS_EMOJI.mentioned_in(said.normalized)
    )
