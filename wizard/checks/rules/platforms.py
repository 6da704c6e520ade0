"""Rules about where: the platforms, and whether the rest of the strategy uses the ones that were chosen."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.places import LEAVES_A_PLATFORM, ON_PLATFORM, THEY_ARE_ON
from wizard.checks.phrases.profiles import BECOMES_OF_IT, IS_LEFT_ALONE
from wizard.checks.phrases.voices import Voice


@rule(
    Severity.MISSING,
    "infomedia",
    message={
        "da": "I har skrevet en rolle for andre platforme, men ikke for »{platform}«. Skriv, hvad den skal bruges til, "
        "eller vælg den fra.",
        "en": "You have written a role for other platforms but not for “{platform}”. Write what it is for, or leave it "
        "out.",
    },
    reason={
        "da": "Til en strategi hører en plan for hver kanal. Kan I ikke sige, hvad en platform skal bruges til, kan I "
        "måske undvære den.",
        "en": "A strategy includes a plan for each channel. If you cannot say what a platform is for, you may be able "
        "to do without it.",
    },
)
def platform_without_role(case: Case) -> Iterator[Hit]:
    if case.passed("platform_roles") and case.complete("platform_roles", "platform"):
        roles = case.rows_by("platform_roles", "platform")
        unneeded = _without_need(case)  # once it is clear who is there, so is what it is for
        for platform in case.chosen("platforms"):
            if platform not in roles and platform not in unneeded:
                yield hit("platform_roles", "platforms", about=platform, platform=case.option("platforms", platform))


@rule(
    Severity.MISSING,
    "article",
    message={
        "da": "I har valgt {platforms}, men ingen af målgruppernes behov hører til dér. Skriv, hvem I når dér, og "
        "hvad de vil, eller spring det over.",
        "en": "You have chosen {platforms}, but none of your audiences’ needs belongs there. Write who you reach there "
        "and what they want, or leave it out.",
    },
    reason={
        "da": "Målgruppen har betydning for, hvilke platforme I vælger. En platform uden et behov bag sig er måske "
        "valgt af vane.",
        "en": "The audience matters for which platforms you choose. One with no need behind it may have been chosen "
        "out of habit.",
    },
)
def platform_without_need(case: Case) -> Iterator[Hit]:
    unneeded = _without_need(case)
    if unneeded:
        yield hit("platforms", "needs", about=",".join(unneeded), platforms=case.options("platforms", unneeded))


def _without_need(case: Case) -> list[str]:
    """The chosen platforms no need belongs to; none while they are being chosen, or a need belongs nowhere yet."""
    if not (case.passed("needs") and case.complete("needs", "platform")):
        return []
    needs = case.rows_by("needs", "platform")
    # What it is for, and for whom, may be said by its role as well.
    told = {row["platform"] for row in case.rows("platform_roles") if row.keys() >= {"platform", "role", "audience"}}
    return [platform for platform in case.chosen("platforms") if platform not in needs and platform not in told]


@rule(
    Severity.MISSING,
    "article",
    message={
        "da": "I har valgt »{platform}«, men der er ingen opslag dér i kanalplanen. Tilføj en række, eller vælg "
        "platformen fra.",
        "en": "You have chosen “{platform}”, but the channel plan has no posts there. Add a row, or leave the platform "
        "out.",
    },
    reason={
        "da": "Kalenderen skal sikre aktivitet på platformene, og den bliver lavet ud fra kanalplanen. Uden en række "
        "går profilen i stå.",
        "en": "The calendar is there to keep the platforms active, and it is made from the channel plan. Without a "
        "row, the profile goes quiet.",
    },
)
def platform_without_plan(case: Case) -> Iterator[Hit]:
    if case.passed("channel_plan") and case.complete("channel_plan", "platform"):
        planned = case.rows_by("channel_plan", "platform")
        unneeded = _without_need(case)  # one that nobody is met on is to be left out first
        for platform in case.chosen("platforms"):
            if platform not in planned and platform not in unneeded:
                yield hit("channel_plan", "platforms", about=platform, platform=case.option("platforms", platform))


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Kanalplanen har opslag på »{platform}«, som ikke er blandt jeres platforme. Vælg platformen til, eller "
        "tag den ud af kanalplanen.",
        "en": "The channel plan has posts on “{platform}”, which is not among your platforms. Add the platform, or "
        "take it out of the channel plan.",
    },
    reason={
        "da": "Hvilke platforme indholdet skal deles på, er en del af strategien, og planen skal følge den.",
        "en": "Which platforms the content is shared on is part of the strategy, and the plan has to follow it.",
    },
)
def posts_on_platform_not_chosen(case: Case) -> Iterator[Hit]:
    for platform, places in case.dangling("platforms").items():
        planned = [place for place in places if place[0] == "channel_plan"]
        if planned:
            yield hit(*planned, "platforms", about=platform, platform=case.option("platforms", platform))


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": {
            "one": "»{platform}« bruges ét sted, men er ikke blandt jeres platforme. Vælg platformen til, eller vælg "
            "en anden dér.",
            "other": "»{platform}« bruges {number} steder, men er ikke blandt jeres platforme. Vælg platformen til, "
            "eller vælg en anden de steder.",
        },
        "en": {
            "one": "“{platform}” is used in one place but is not among your platforms. Add the platform, or choose "
            "another there.",
            "other": "“{platform}” is used in {number} places but is not among your platforms. Add the platform, or "
            "choose another in those places.",
        },
    },
    reason={
        "da": "Hvilke platforme indholdet skal deles på, er en del af strategien. Roller og kampagner skal bruge de "
        "samme.",
        "en": "Which platforms the content is shared on is part of the strategy. Roles and campaigns have to use the "
        "same ones.",
    },
)
def platform_used_but_not_chosen(case: Case) -> Iterator[Hit]:
    planned = case.rows_by("channel_plan", "platform")  # those have a rule of their own, above
    for platform, places in case.dangling("platforms").items():
        if platform not in planned:
            shown = case.option("platforms", platform)
            yield hit(*places, "platforms", about=platform, platform=shown, n=len(places))


@rule(
    Severity.IDEA,
    "infomedia",
    message={
        "da": "I har en profil på »{platform}«, men platformen er ikke med i strategien. Skriv ved profilen, om den "
        "skal lukkes, ligge stille eller henvise til en anden.",
        "en": "You have a profile on “{platform}”, but the platform is not part of the strategy. Note beside the "
        "profile whether to close it, leave it or point to another.",
    },
    reason={
        "da": "Til en strategi hører at vurdere det, I gør i dag. En glemt profil kan stadig være det første, "
        "[a_customer] finder.",
        "en": "A strategy includes an assessment of what you do today. A forgotten profile can still be the first "
        "thing [a_customer] finds.",
    },
)
def profile_left_behind(case: Case) -> Iterator[Hit]:
    chosen = case.chosen("platforms")
    if not chosen or not case.passed("platforms"):
        return
    for platform, numbers in case.rows_by("current_channels", "platform").items():
        notes = [
            normalized(row["note"]) for number in numbers if "note" in (row := case.rows("current_channels")[number])
        ]
        noted = any(BECOMES_OF_IT.mentioned_in(note) or not IS_LEFT_ALONE.matches(note) for note in notes)
        if platform not in chosen and not noted:
            places = (("current_channels", number) for number in numbers)
            yield hit(*places, "platforms", about=platform, platform=case.option("platforms", platform))


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I skriver »{text}«, men »{platform}« er ikke blandt jeres platforme. Ret teksten, eller vælg "
        "platformen.",
        "en": "You write “{text}”, but “{platform}” is not among your platforms. Change the text, or choose the "
        "platform.",
    },
    reason={
        "da": "Strategien på én linje er den, alle husker. Siger den andet end planen, følger nogen den.",
        "en": "The strategy in one line is what everybody remembers. If it says something different from the plan, "
        "somebody will follow it.",
    },
)
def platform_named_but_not_chosen(case: Case) -> Iterator[Hit]:
    chosen = case.chosen("platforms")
    if not chosen:
        return
    texts = [(question, case.get(question, "")) for question in ("strategy_statement", "call_to_action")]
    there = case.voices.sentences(Voice.FACT, that=THEY_ARE_ON.matches)
    # Where they are on several, one may choose.
    texts += [
        (said.question, said.text)
        for said in there
        if not any(ON_PLATFORM[each].matches(said.normalized) for each in chosen if each in ON_PLATFORM)
    ]
    for question, text in texts:
        said = normalized(text)
        named = [each for each, pattern in ON_PLATFORM.items() if each not in chosen and pattern.matches(said)]
        if named and not LEAVES_A_PLATFORM.mentioned_in(said):
            yield hit(question, "platforms", about=question, text=text, platform=case.option("platforms", named[0]))
