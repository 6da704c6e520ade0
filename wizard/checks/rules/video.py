"""Rules about video: what is chosen, planned and counted of it."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.made import NAMES_VIDEO
from wizard.checks.phrases.voices import Voice
from wizard.checks.rules.kpis import distinct_kpis_where, metric_of
from wizard.schedule.content_types import VIDEO

ALL_VIDEO = ("tiktok", "youtube")
"""Platforms on which hardly anything else is seen; our own judgement."""


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I har valgt »{platform}«, men ingen af jeres indholdstyper er video, og der er næsten ikke andet dér. "
        "Tag video med, "
        "eller vælg platformen fra.",
        "en": "You have chosen “{platform}”, but none of your types of content is video, and there is hardly "
        "anything else there. "
        "Include video, or leave the platform out.",
    },
    reason={
        "da": "En profil, der ikke kan få indhold, bliver stående tom, og det er det, folk finder.",
        "en": "A profile that cannot be given any content stays empty, and that is what people find.",
    },
)
def video_platform_without_video(case: Case) -> Iterator[Hit]:
    types = case.chosen("content_types")
    if types and VIDEO.isdisjoint(types):
        for platform in ALL_VIDEO:
            if platform in case.chosen("platforms"):
                yield hit("content_types", "platforms", about=platform, platform=case.option("platforms", platform))


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{text}« er video, men video er ikke blandt jeres indholdstyper. Vælg det til, så tiden bliver regnet "
        "med, eller lav noget "
        "andet.",
        "en": "“{text}” is video, but video is not among your types of content. Choose it, so that its time is "
        "counted, or make "
        "something else.",
    },
    reason={
        "da": "Video tager længst tid. Er den ikke valgt, ser planen lettere ud, end den er.",
        "en": "Video takes longest. Where it is not chosen, the plan looks easier than it is.",
    },
)
def video_planned_but_not_chosen(case: Case) -> Iterator[Hit]:
    types = case.chosen("content_types")
    if not types or not VIDEO.isdisjoint(types) or not case.passed("content_types"):
        return
    heard = case.voices.matching(NAMES_VIDEO, Voice.PLAN)
    planned = [said for said in heard if said.question in ("needs", "pillars")]
    if planned:
        first, *others = planned
        places = dict.fromkeys(each.place for each in others)
        yield hit("content_types", first.place, *places, about=first.normalized, text=first.text)


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I måler »{metric}«, men ingen af jeres indholdstyper er video. Tag video med, eller vælg et andet "
        "nøgletal.",
        "en": "You measure “{metric}”, but none of your content types is video. Include video, or choose another "
        "metric.",
    },
    reason={
        "da": "Målingen skal vise, hvordan det går med det, I faktisk laver. Et tal, som planen ikke kan flytte, siger "
        "intet om indsatsen.",
        "en": "Measuring should show how your own work is going. A figure that the plan cannot move says nothing about "
        "it.",
    },
)
def video_views_without_video(case: Case) -> Iterator[Hit]:
    types = case.chosen("content_types")
    if types and VIDEO.isdisjoint(types):
        for number, row, about in distinct_kpis_where(case, lambda row: row["metric"] == "video_views"):
            yield hit(("kpis", number), "content_types", about=about, metric=metric_of(case, row))
