"""Rules about hashtags: whether they hold together, and how many a platform takes."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.hashtags import as_one_word, breaks_off, hashtags_in_a_post, what_is_left
from wizard.checks.phrases.places import ON_PLATFORM
from wizard.checks.phrases.voices import Voice
from wizard.checks.rules.hits import distinct
from wizard.schedule.limits import most_hashtags

TOPICS = ("threads",)
"""Platforms on which a hashtag is the topic of a post: nobody means those who writes how many are to stand in one."""


@rule(
    Severity.SHOULD,
    "hashtag_signs",
    message={
        "da": "»{tag}« bliver brudt over: Et hashtag slutter ved det første mellemrum eller tegn, så der kun står "
        "»{left}« tilbage. Skriv det i ét ord, fx »{whole}«.",
        "en": "“{tag}” breaks off: a hashtag ends at the first space or sign, so that only “{left}” is left. Write it "
        "as one word, such as “{whole}”.",
    },
    reason={
        "da": "Bogstaver, tal og understreg hører med i et hashtag, mellemrum og andre tegn som regel ikke. Danske "
        "bogstaver er der ikke noget i vejen med.",
        "en": "Letters, digits and underscores belong to a hashtag, spaces and other signs as a rule do not. Danish "
        "letters do no harm.",
    },
)
def hashtag_breaks_off(case: Case) -> Iterator[Hit]:
    for number, row in case.distinct_rows("hashtags", "tag", lambda row: breaks_off(row["tag"])):
        tag = row["tag"]
        yield hit(("hashtags", number), about=tag.casefold(), tag=tag, left=what_is_left(tag), whole=as_one_word(tag))


@rule(
    Severity.SHOULD,
    "ig_hashtags",
    message={
        "da": "I skriver »{text}«, men {platform} tager højst {most} i et opslag. Sæt antallet ned, eller skriv, hvor "
        "det gælder.",
        "en": "You write “{text}”, but {platform} takes at most {most} in a post. Lower the number, or say where it "
        "applies.",
    },
    reason={
        "da": "Instagram satte i december 2025 grænsen ned fra 30 til 5, og Threads tager ét emne. Resten bliver "
        "afvist, eller opslaget kan ikke lægges op.",
        "en": "In December 2025 Instagram lowered its limit from 30 to 5, and Threads takes one topic. The rest are "
        "refused, or the post cannot be put up.",
    },
)
def more_hashtags_than_a_platform_takes(case: Case) -> Iterator[Hit]:
    return distinct(_too_many(case))


def _too_many(case: Case) -> Iterator[Hit]:
    limits = {each: limit for each in case.chosen("platforms") if each not in TOPICS and (limit := most_hashtags(each))}
    for said in case.voices.texts(Voice.PLAN, Voice.RULE) if limits else ():
        wanted = hashtags_in_a_post(said.normalized)
        if not wanted:
            continue
        named = [each for each, pattern in ON_PLATFORM.items() if pattern.matches(said.normalized)]
        for platform, limit in limits.items():
            if wanted > limit.number and (not named or platform in named):
                yield hit(
                    said.place,
                    "platforms",
                    about=said.normalized,
                    text=said.text,
                    platform=case.option("platforms", platform),
                    most=limit.number,
                )
