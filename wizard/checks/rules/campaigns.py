"""Rules about campaigns: their days, their goals, and each other."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from wizard.checks.case import Case, NumberedRow
from wizard.checks.model import ABOUT_LENGTH, Hit, Severity, hit, rule
from wizard.checks.phrases.lines import said_in
from wizard.checks.phrases.ruled_out import shares_a_word
from wizard.checks.rules.hits import distinct
from wizard.language import texts
from wizard.questionnaire.model import Option, Row

UNNAMED = Option(id="", label={language: str(text) for language, text in texts.wordings()["rows.unnamed"].items()})
SHARED = ("platform", "audience")
LEEWAY = timedelta(7)
"""A campaign may begin this much before the calendar, or end after it: a post of it is made with the campaign."""


def title(row: Row) -> str | Option:
    """What a campaign is called, or else what it offers."""
    return row.get("name") or row.get("offer") or UNNAMED


def days_of(row: Row) -> int | None:
    """How many days a campaign lasts; None where it does not say, or ends before it starts."""
    if not {"start", "end"} <= row.keys() or row["end"] < row["start"]:
        return None
    return (_day(row["end"]) - _day(row["start"])).days + 1


def calendar(case: Case) -> tuple[date | None, date | None]:
    """The first and the last day of the content calendar, as far as they are decided."""
    if not case.has("calendar_start"):
        return None, None
    start = _day(case.get("calendar_start"))
    weeks = case.get("calendar_weeks")
    return start, start + timedelta(weeks=weeks, days=-1) if weeks else None


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _about(row: Row) -> str:
    """What tells a campaign from others, wherever it stands; short enough for two to fit a finding’s id."""
    days = row.get("start", ""), row.get("end", "")
    return " ".join((*days, row.get("name", ""), row.get("offer", "")))[: ABOUT_LENGTH // 2 - 2]


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Kampagnen »{campaign}« slutter den {end}, men begynder først den {start}. Ret en af datoerne.",
        "en": "The campaign “{campaign}” ends on {end} but only starts on {start}. Correct one of the dates.",
    },
    reason={
        "da": "En handlingsplan for kampagner skal sige, hvornår der sker noget. Med de datoer sker der aldrig noget.",
        "en": "A plan of action for campaigns has to say when things happen. With these dates, nothing ever does.",
    },
)
def campaign_ends_before_it_starts(case: Case) -> Iterator[Hit]:
    return distinct(
        hit(
            ("campaigns", number),
            about=_about(row),
            campaign=title(row),
            start=_day(row["start"]),
            end=_day(row["end"]),
        )
        for number, row in case.numbered("campaigns")
        if {"start", "end"} <= row.keys() and row["end"] < row["start"]
    )


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{first}« og »{second}« kører på samme tid og deler {shared}. Flyt den ene, eller giv dem hver sin "
        "platform og målgruppe.",
        "en": "“{first}” and “{second}” run at the same time and share {shared}. Move one of them, or give each its "
        "own platform and audience.",
    },
    reason={
        "da": "To kampagner på samme tid kæmper om de samme menneskers opmærksomhed og om jeres egne timer.",
        "en": "Two campaigns at the same time compete for the same people’s attention and for your own hours.",
    },
)
def campaigns_overlap(case: Case) -> Iterator[Hit]:
    running: dict[tuple[str, str], NumberedRow] = {}
    found: dict[tuple[int, int], list[str | Option]] = {}
    dated = [each for each in case.numbered("campaigns") if days_of(each.row)]
    for number, row in sorted(dated, key=lambda each: (each.row["start"], each.row["end"], _about(each.row))):
        for field in SHARED:
            if field not in row:
                continue
            before = running.get((field, row[field]))
            # One that begins on the day another ends takes over from it.
            at_once = before and (row["start"] < before.row["end"] or row["start"] == before.row["start"])
            if before and at_once and not _are_for_others(row, before.row):
                shared = case.option("campaigns", row[field], field)
                found.setdefault((before.number, number), []).append(shared)
            if before is None or row["end"] > before.row["end"]:
                running[field, row[field]] = NumberedRow(number, row)
    campaigns = case.rows("campaigns")
    return distinct(
        hit(
            ("campaigns", second),
            ("campaigns", first),
            about=f"{_about(campaigns[first])}, {_about(campaigns[second])}",
            first=title(campaigns[first]),
            second=title(campaigns[second]),
            shared=tuple(shared),
        )
        for (first, second), shared in found.items()
    )


def _are_for_others(row: Row, other: Row) -> bool:
    """Whether each has an audience of its own, or both are one: then they do not take each other's readers."""
    if {"audience"} <= row.keys() & other.keys() and row["audience"] != other["audience"]:
        return True
    # A row has one platform: a campaign on two of them stands in two rows.
    same_days = (row["start"], row["end"]) == (other["start"], other["end"])
    elsewhere = row.get("platform") != other.get("platform")
    return same_days and elsewhere and shares_a_word(said_in(row, "name"), said_in(other, "name"))


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Kampagnen »{campaign}« begynder den {start}, men kalenderen har først opslag fra den {first}. Flyt "
        "kampagnen, eller lad kalenderen begynde før.",
        "en": "The campaign “{campaign}” starts on {start}, but the calendar has no posts before {first}. Move the "
        "campaign, or let the calendar begin earlier.",
    },
    reason={
        "da": "Kalenderen skal sikre, at det rigtige indhold kommer ud. Til en kampagne, der ligger uden for den, er "
        "der ikke planlagt opslag.",
        "en": "The calendar is there to make sure that the right content goes out. For a campaign that falls outside "
        "it, no posts are planned.",
    },
)
def campaign_before_calendar(case: Case) -> Iterator[Hit]:
    first, _ = calendar(case)
    return distinct(
        hit(
            ("campaigns", number),
            "calendar_start",
            about=_about(row),
            campaign=title(row),
            start=_day(row["start"]),
            first=first,
        )
        for number, row in case.numbered("campaigns")
        if first
        and "start" in row
        and _day(row["start"]) + LEEWAY < first
        # One that is over needs no posts any more.
        and ("end" not in row or _day(row["end"]) >= case.today)
    )


@rule(
    Severity.IDEA,
    "article",
    message={
        "da": "Kampagnen »{campaign}« slutter den {end}, men kalenderen går kun til den {last}. Flyt kampagnen, eller "
        "gør kalenderen længere.",
        "en": "The campaign “{campaign}” ends on {end}, but the calendar only goes to {last}. Move the campaign, or "
        "make the calendar longer.",
    },
    reason={
        "da": "Kalenderen skal sikre, at det rigtige indhold kommer ud. Til en kampagne, der ligger uden for den, er "
        "der ikke planlagt opslag.",
        "en": "The calendar is there to make sure that the right content goes out. For a campaign that falls outside "
        "it, no posts are planned.",
    },
)
def campaign_after_calendar(case: Case) -> Iterator[Hit]:
    _, last = calendar(case)
    if last is None or last < case.today:
        return
    for number, row in case.numbered("campaigns"):
        # One that only begins after it belongs to the next calendar.
        if row.keys() >= {"start", "end"} and _day(row["start"]) <= last < _day(row["end"]) - LEEWAY:
            yield hit(
                ("campaigns", number),
                "calendar_weeks",
                about=_about(row),
                campaign=title(row),
                end=_day(row["end"]),
                last=last,
            )
            return  # one idea is enough


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Kampagnen »{campaign}« skal køre på »{platform}«, men kanalplanen har ingen opslag dér. Skriv "
        "platformen i kanalplanen, eller vælg en anden til kampagnen.",
        "en": "The campaign “{campaign}” is to run on “{platform}”, but the channel plan has no posts there. Add the "
        "platform to the channel plan, or choose another for the campaign.",
    },
    reason={
        "da": "Den, der ser kampagnen, kigger forbi profilen. Er der ikke slået noget op, er der ikke noget at blive "
        "for.",
        "en": "Whoever sees the campaign has a look at the profile. If nothing has been posted, there is nothing to "
        "stay for.",
    },
)
def campaign_on_platform_without_posts(case: Case) -> Iterator[Hit]:
    planned = {row.get("platform") for row in case.rows("channel_plan") if row.get("posts_per_week") != 0}
    chosen = case.chosen("platforms")  # one that is not chosen is found elsewhere
    return distinct(
        hit(
            ("campaigns", number),
            "channel_plan",
            about=_about(row),
            campaign=title(row),
            platform=case.option("campaigns", row["platform"], "platform"),
        )
        for number, row in case.numbered("campaigns")
        if case.has("channel_plan") and row.get("platform") in chosen and row["platform"] not in planned
    )


@rule(
    Severity.MISSING,
    "article",
    message={
        "da": "Kampagnen »{campaign}« har ikke noget mål. Skriv, hvad den skal give, fx hvor mange der skal købe, "
        "bestille eller ringe.",
        "en": "The campaign “{campaign}” has no goal. Say what it should bring, for example how many are to buy, order "
        "or ring.",
    },
    reason={
        "da": "Målingen viser, hvordan det går med indsatsen. Uden et mål kan I bagefter ikke se, om kampagnen var "
        "pengene værd.",
        "en": "Measuring shows how your efforts are going. Without a goal you cannot tell afterwards whether the "
        "campaign was worth the money.",
    },
)
def campaign_without_goal(case: Case) -> Iterator[Hit]:
    sells = case.get("selling") == "sell" or "direct_sales" in case.purposes
    return distinct(
        hit(("campaigns", number), about=_about(row), campaign=title(row))
        for number, row in case.numbered("campaigns")
        # Somebody who has got as far as the budget or the end has passed the start of the row.
        if not row.keys() & {"goal", "number"} and (row.get("budget") or (sells and {"start", "end"} <= row.keys()))
    )
