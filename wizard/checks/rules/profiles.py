"""Rules about several profiles on one platform: a page and somebody's own, or two shops of one company."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.language.writing import name_key

MANY_LETTERS = 4
"""A word of more than these tells one profile from another."""


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{profile}« på {platform} står blandt jeres profiler, men ikke i kanalplanen, hvor de andre dér er. "
        "Skriv, hvor ofte der kommer noget på den, eller skriv ved profilen, at den skal hvile.",
        "en": "“{profile}” on {platform} is among your profiles but not in the channel plan, as the others there are. "
        "Say how often something comes on it, or note beside the profile that it is to rest.",
    },
    reason={
        "da": "To profiler på samme platform bliver kun passet begge to, når det står, hvem der passer hvilken. "
        "Ellers går den ene i stå.",
        "en": "Two profiles on one platform are only both looked after when it says who looks after which. Otherwise "
        "one of them goes quiet.",
    },
)
def profile_without_plan(case: Case) -> Iterator[Hit]:
    if not case.passed("channel_plan"):
        return
    planned: dict[str, set[str]] = {}
    for row in case.rows("channel_plan"):
        if {"platform", "profile"} <= row.keys():
            planned.setdefault(row["platform"], set()).add(name_key(row["profile"]))
    for number, row in case.numbered("current_channels"):
        if "profile" in row and "note" not in row and row.get("platform") in planned:
            platform, profile = row["platform"], row["profile"]
            if not any(_is_the_same(name_key(profile), each) for each in planned[platform]):
                yield hit(
                    "channel_plan",
                    ("current_channels", number),
                    about=f"{platform} {name_key(profile)}",
                    profile=profile,
                    platform=case.option("platforms", platform),
                )


GENERIC = frozenset({"profil", "profile", "facebook", "instagram", "linkedin", "tiktok", "youtube", "virksomhedens"})


def _is_the_same(profile: str, planned: str) -> bool:
    """Whether both name one profile: its address and its name share a word."""
    words = {word for word in planned.split() if len(word) > MANY_LETTERS} - GENERIC
    return profile == planned or any(word in profile for word in words)


@rule(
    Severity.IDEA,
    "article",
    message={
        "da": {
            "one": "I har {number} profil på {platform}. Giv den et navn.",
            "other": "I har {number} profiler på {platform}. Giv dem hver sit navn, så kanalplanen kan sige, hvad der "
            "skal på hvilken.",
        },
        "en": {
            "one": "You have {number} profile on {platform}. Give it a name.",
            "other": "You have {number} profiles on {platform}. Give each a name, so that the channel plan can say "
            "what goes on which.",
        },
    },
    reason={
        "da": "Opslag, hashtags og svar er forskellige på [the_company'] side og på en persons egen profil. Uden navne "
        "bliver det det samme begge steder.",
        "en": "Posts, hashtags and replies differ between [the_company'] page and a person’s own profile. Without "
        "names it is the same on both.",
    },
)
def profiles_without_names(case: Case) -> Iterator[Hit]:
    for platform, numbers in case.rows_by("current_channels", "platform").items():
        rows = [case.rows("current_channels")[number] for number in numbers]
        unnamed = len(rows) - len({name_key(row["profile"]) for row in rows if "profile" in row})
        if len(rows) > 1 and unnamed > 1 and platform in case.chosen("platforms") and case.passed("platforms"):
            places = (("current_channels", number) for number in numbers)
            yield hit(*places, about=platform, platform=case.option("platforms", platform), n=len(rows))
