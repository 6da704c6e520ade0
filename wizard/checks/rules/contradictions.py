"""Rules about two answers in prose that cannot both hold: what is ruled out, and what is planned all the same.

Prose is never compared with prose: each line is reduced to what it is about, from a short list, and whether it is
ruled out or planned.
"""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case, NumberedRow
from wizard.checks.facts import fact
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.contests import DRAWN_THERE
from wizard.checks.phrases.pattern import NormalizedText, Pattern, normalized
from wizard.checks.phrases.pictures import ASKS_FIRST
from wizard.checks.phrases.prices import CUTS_PRICE
from wizard.checks.phrases.promised import (
    ADULTS_ONLY,
    COMPARES_WITH_COMPETITORS,
    FOR_CHILDREN,
    RULES_OUT_COMPETITORS,
    RULES_OUT_CUSTOMERS,
    RULES_OUT_DISCOUNTS,
    SHOWS_CUSTOMERS,
)
from wizard.checks.phrases.ruled_out import (
    BROKEN_BY_A_RULE,
    PICTURES,
    RULED_OUT_AND_PLANNED,
    SENDS_THEM_THERE,
    TAKES_AWAY,
    is_about,
    objects,
)
from wizard.checks.phrases.tone import WANTS_NOTHING_SOLD
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


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I har selv udelukket »{rule}«, men skriver også »{plan}«. Ret en af dem, så [the_colleagues] ved, hvad "
        "der gælder.",
        "en": "You have ruled out “{rule}” yourselves, but also write “{plan}”: they contradict each other. Change "
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
                    voices = (Voice.PLAN, Voice.RULE) if (ruled_out, breaks) in BROKEN_BY_A_RULE else (Voice.PLAN,)
                    for said in case.voices.matching(breaks, *voices):
                        if _is_a_goal(case, said) or DRAWN_THERE.matches(said.normalized):
                            continue
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


def _is_a_goal(case: Case, said: Spoken) -> bool:
    """Whether it is what a campaign is to bring, which nobody is shown."""
    return said.question == "campaigns" and said.text == case.rows("campaigns")[said.row or 0].get("goal")


def _is_care(text: NormalizedText) -> bool:
    """Whether a rule says to ask first, or to take something away again."""
    return ASKS_FIRST.mentioned_in(text) or TAKES_AWAY.mentioned_in(text)


@fact
def _lives_on(case: Case, stems: tuple[str, ...]) -> bool:
    return any(is_about(each.normalized, stems) for each in case.voices.texts(Voice.FACT))


def _planned_all_the_same(case: Case, text: NormalizedText, place: tuple[str, int], rule: str) -> Iterator[Hit]:
    """Where the plan names everything that a short rule is about."""
    for ruled_out in objects(text):
        if _lives_on(case, ruled_out):
            continue  # it is ruled out in some way alone
        # A rule may well say what to do about a thing. Of pictures it says that they are to be taken.
        voices = (Voice.PLAN, Voice.RULE) if PICTURES & set(ruled_out) else (Voice.PLAN,)
        for said in case.voices.texts(*voices):
            if (
                is_about(said.normalized, ruled_out)
                and not SENDS_THEM_THERE.mentioned_in(said.normalized)
                and not (said.question == "policy_do" and _is_care(said.normalized))
            ):
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
    heard = (each for each in case.voices.sentences(Voice.FACT, Voice.SAID, that=ADULTS_ONLY.mentioned_in))
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
