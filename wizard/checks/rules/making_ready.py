"""Rules about what has to be ready before something else begins, and where a campaign meets whom it is for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.making_ready import PLACE_TO, SETS_UP_A_PROFILE
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.places import ON_PLATFORM
from wizard.checks.rules.campaigns import days_of, title
from wizard.checks.rules.hits import distinct
from wizard.questionnaire.model import Row

LEEWAY = timedelta(3)


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{step}« er først klar den {due}, men »{campaign}« begynder den {start} og skal bruge den. Byt om på "
        "dem.",
        "en": "“{step}” will not be ready before {due}, but “{campaign}” begins on {start} and needs it. Swap the "
        "order.",
    },
    reason={
        "da": "Den, der vil bestille og ikke finder et sted at gøre det, kommer sjældent igen for at prøve.",
        "en": "Whoever wants to order and finds nowhere to do it seldom comes back to try again.",
    },
)
def place_ready_after_its_campaign(case: Case) -> Iterator[Hit]:
    return distinct(
        hit(
            ("promotion_steps", place),
            ("campaigns", number),
            about=step["activity"],
            step=step["activity"],
            due=date.fromisoformat(step["due"]),
            campaign=title(row),
            start=date.fromisoformat(row["start"]),
        )
        for place, step in case.numbered("promotion_steps")
        if step.keys() >= {"activity", "due"} and not step.get("done")
        for number, row in case.numbered("campaigns")
        if _halfway(row) < date.fromisoformat(step["due"])
        and row.get("wants") in PLACE_TO
        and PLACE_TO[row["wants"]].matches(normalized(step["activity"]))
    )


def _halfway(row: Row) -> date:
    """The day on which half of a campaign is over; until then something may be made ready in time for most of it."""
    days = days_of(row)
    return date.fromisoformat(row["start"]) + timedelta(days // 2) if days else date.max


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{step}« skal være gjort den {due}, men I begynder at bruge »{platform}« den {first}. Gør det før.",
        "en": "“{step}” is due on {due}, but you begin to use “{platform}” on {first}. Do it before then.",
    },
    reason={
        "da": "Der skal være en profil, før der kan komme opslag på den.",
        "en": "There has to be a profile before anything can be posted on it.",
    },
)
def profile_made_after_it_is_used(case: Case) -> Iterator[Hit]:
    for number, row in case.numbered("promotion_steps"):
        text = normalized(row.get("activity", ""))
        if "due" not in row or row.get("done") or not SETS_UP_A_PROFILE.matches(text):
            continue
        due = date.fromisoformat(row["due"])
        for platform, pattern in ON_PLATFORM.items():
            used = _used_from(case, platform)
            if used and pattern.mentioned_in(text) and used + LEEWAY < due:
                shown = case.option("platforms", platform)
                yield hit(
                    ("promotion_steps", number),
                    "channel_plan",
                    about=f"{text} {platform}",
                    step=row["activity"],
                    due=due,
                    platform=shown,
                    first=used,
                )
                break


def _used_from(case: Case, platform: str) -> date | None:
    """The day of the first post or campaign on it."""
    days = [date.fromisoformat(row["start"]) for row in _on(case, "campaigns", platform) if "start" in row]
    start = case.day("calendar_start")
    if start and any(row.get("posts_per_week") for row in _on(case, "channel_plan", platform)):
        days.append(start)
    return min(days, default=None)


def _on(case: Case, question: str, platform: str) -> Iterator[Row]:
    return (row for row in case.rows(question) if row.get("platform") == platform)


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{campaign}« er til »{audience}« og kører på {platform}, men efter jeres egen plan når I dem på "
        "{platforms}. Flyt den, eller skriv, hvad de bruger {platform} til.",
        "en": "“{campaign}” is for “{audience}” and runs on {platform}, but by your own plan you reach them on "
        "{platforms}. Move it, or say what they use {platform} for.",
    },
    reason={
        "da": "Det er dér, målgruppen er, den skal se kampagnen. Andre steder betaler I for, at andre ser den.",
        "en": "The audience has to see the campaign where it is. Elsewhere you pay for others to see it.",
    },
)
def campaign_where_its_audience_is_not(case: Case) -> Iterator[Hit]:
    for number, row in case.numbered("campaigns"):
        audience, platform = row.get("audience"), row.get("platform")
        theirs = [each for each, names in case.audiences_by_platform.items() if audience in names]
        # Whom a platform is for has to be said of the platform itself: of a need it is but one place among others.
        has_role = any("audience" in each and each.get("platform") == platform for each in case.rows("platform_roles"))
        if audience and has_role and platform in case.chosen("platforms") and theirs and platform not in theirs:
            yield hit(
                ("campaigns", number),
                "platform_roles",
                about=f"{row.get('name', '')} {platform}",
                campaign=title(row),
                audience=audience,
                platform=case.option("campaigns", platform, "platform"),
                platforms=case.options("platforms", theirs),
            )
