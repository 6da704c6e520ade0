"""Rules about the people of the team, against what they are to do and when."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.places import ON_PLATFORM
from wizard.checks.phrases.profiles import leads_to
from wizard.checks.presence import WEEK, Member, is_alone_in, named_in
from wizard.checks.rules.campaigns import days_of, title
from wizard.checks.rules.closed import MOSTLY, overlap
from wizard.checks.rules.hits import distinct
from wizard.checks.rules.presence import is_away_while_it_matters
from wizard.checks.rules.rota import listed_days

MORE_THAN_THERE_IS, CLEARLY_MORE = 2, 2
"""Times the hours of all, and hours, that those of the team may come to; our own judgement."""


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Der bliver godkendt om {approved}, men {who}, der godkender, er der kun om {days}. Flyt godkendelsen "
        "til en dag, {who} er "
        "der, eller lad en anden gøre det.",
        "en": "Posts are approved on {approved}, but {who}, who approves them, is only there on {days}. Move the "
        "approval to a day "
        "{who} is there, or let somebody else do it.",
    },
    reason={
        "da": "Opslag, der ligger og venter på en, som ikke er der, kommer for sent ud eller uden at være set.",
        "en": "Posts that wait for somebody who is not there go out late or unseen.",
    },
)
def approver_not_there(case: Case) -> Iterator[Hit]:
    approved = frozenset(WEEK.index(day) for day in case.chosen("approval_days"))
    for member in named_in(case.get("approval", ""), case.team) if approved else ():
        if member.days and not approved & member.days and is_alone_in(member, case.get("approval", ""), case.team):
            yield hit(
                "approval_days",
                ("team", member.number),
                about=member.name,
                who=member.name,
                approved=listed_days(approved),
                days=listed_days(member.days),
            )


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "{who} skal lægge op på »{platform}«, men har ikke adgang: Det har {holders}. Giv {who} adgang, eller "
        "lad en anden lægge "
        "op.",
        "en": "{who} is to post on “{platform}” but cannot get in: {holders} can. Give {who} access, or let somebody "
        "else post.",
    },
    reason={
        "da": "Den, der skal lægge op og ikke kan, låner en adgangskode, og så ved ingen, hvem der har den.",
        "en": "Whoever has to post and cannot borrows a password, and then nobody knows who has it.",
    },
)
def poster_without_a_login(case: Case) -> Iterator[Hit]:
    for number, row in case.numbered("channel_plan"):
        poster = named_in(row.get("poster", ""), case.team)
        pattern = ON_PLATFORM.get(row.get("platform", ""))
        if len(poster) != 1 or pattern is None or not is_alone_in(poster[0], row["poster"], case.team):
            continue
        logins = [
            (place, login)
            for place, login in case.numbered("logins")
            if login.keys() >= {"profile", "who"}
            and (pattern.mentioned_in(normalized(login["profile"])) or leads_to(login["profile"], row["platform"]))
        ]
        # Of somebody who is not in the team nobody knows whom they let in.
        known = all(named_in(login["who"], case.team) for _, login in logins)
        if logins and known and not any(poster[0] in named_in(login["who"], case.team) for _, login in logins):
            place, login = logins[0]
            yield hit(
                ("logins", place),
                ("channel_plan", number),
                about=f"{poster[0].name} {row['platform']}",
                who=poster[0].name,
                platform=case.option("platforms", row["platform"]),
                holders=login["who"],
            )


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "{who} lægger op på »{platform}«, men er væk fra {first} til {last}, mens »{campaign}« kører. Skriv, "
        "hvem der tager over, "
        "eller flyt kampagnen.",
        "en": "{who} posts on “{platform}” but is away from {first} to {last}, while “{campaign}” runs. Say who "
        "takes over, or move the "
        "campaign.",
    },
    reason={
        "da": "En kampagne giver spørgsmål, og de kommer, mens den kører.",
        "en": "A campaign brings questions, and they come while it runs.",
    },
)
def campaign_while_its_poster_is_away(case: Case) -> Iterator[Hit]:
    away = [member for member in case.team if member.away and not member.stands_in]
    return distinct(
        hit(
            ("campaigns", number),
            ("team", member.number),
            about=f"{row.get('name', '')} {member.name}",
            who=member.name,
            platform=case.option("campaigns", row["platform"], "platform"),
            campaign=title(row),
            first=first,
            last=last,
        )
        for member in away
        for first, last in [member.away or (date.max, date.min)]
        if not is_away_while_it_matters(case, first, last)  # that is said of all their work
        for number, row in case.numbered("campaigns")
        if days_of(row)
        and "platform" in row
        and _posts_alone(case, member, row["platform"])
        and overlap(row["start"], row["end"], first, last) >= MOSTLY * (days_of(row) or 0)
    )


def _posts_alone(case: Case, member: Member, platform: str) -> bool:
    posters = [
        row["poster"] for row in case.rows("channel_plan") if row.get("platform") == platform and "poster" in row
    ]
    return bool(posters) and all(is_alone_in(member, poster, case.team) for poster in posters)


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Dem, der skal gøre arbejdet, har {own} timer om ugen tilsammen, men I har sat {available} af. Ret det "
        "ene tal, så vi "
        "regner med det rigtige.",
        "en": "Those who are to do the work have {own} hours a week between them, but you have set aside "
        "{available}. Change one of "
        "the figures, so that we reckon with the right one.",
    },
    reason={
        "da": "Alt, hvad vi siger om, hvor meget I kan nå, bygger på de timer.",
        "en": "All we say of how much you can do rests on those hours.",
    },
)
def team_has_more_hours_than_there_are(case: Case) -> Iterator[Hit]:
    available = case.get("hours_per_week")
    if available and case.complete("team", "hours"):
        own = sum(case.values("team", "hours"))
        if own >= MORE_THAN_THERE_IS * available and own - available >= CLEARLY_MORE:
            yield hit("hours_per_week", "team", available=available, own=own)


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "{who} skal have »{step}« klar den {due}, men er væk fra {first} til {last}. Flyt fristen, eller lad "
        "en anden gøre det.",
        "en": "{who} is to have “{step}” done by {due} but is away from {first} to {last}. Move the deadline, or let "
        "somebody else do "
        "it.",
    },
    reason={
        "da": "En frist midt i en ferie bliver en frist efter ferien, og det, der venter på den, venter med.",
        "en": "A deadline in the middle of a holiday becomes one after it, and what waits for it waits too.",
    },
)
def step_due_while_its_owner_is_away(case: Case) -> Iterator[Hit]:
    away = [member for member in case.team if member.away and not member.stands_in]
    return distinct(
        hit(
            ("promotion_steps", number),
            ("team", member.number),
            about=f"{row['activity']} {row['due']}",
            who=member.name,
            step=row["activity"],
            due=date.fromisoformat(row["due"]),
            first=first,
            last=last,
        )
        for member in away
        for first, last in [member.away or (date.max, date.min)]
        for number, row in case.numbered("promotion_steps")
        if row.keys() >= {"activity", "owner", "due"}
        and not row.get("done")
        and first < date.fromisoformat(row["due"]) <= last
        and is_alone_in(member, row["owner"], case.team)
    )
