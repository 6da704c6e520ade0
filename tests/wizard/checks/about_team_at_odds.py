"""The rules in `wizard.checks.rules.team_at_odds`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried

LONE = {"name": "Lone", "days": ["fri"]}
OLE = {"name": "Ole", "days": ["mon", "tue", "wed"]}


def approving(who: str, *days: str, team: tuple[dict[str, Any], ...] = (LONE, OLE)) -> dict[str, Any]:
    return {"approval": who, "approval_days": list(days), "team": list(team)}


def logins(poster: str, who: str, profile: str = "Facebook-siden") -> dict[str, Any]:
    return {
        "team": [LONE, OLE],
        "platforms": ["facebook"],
        "channel_plan": [{"platform": "facebook", "poster": poster}],
        "logins": [{"profile": profile, "who": who}],
    }


def campaign(start: str, end: str, poster: str = "Ole", **member: Any) -> dict[str, Any]:
    return {
        "team": [LONE, {**OLE, "away_from": "2027-03-08", "away_to": "2027-03-17", **member}],
        "platforms": ["facebook"],
        "channel_plan": [{"platform": "facebook", "poster": poster}],
        "campaigns": [{"name": "Forår", "platform": "facebook", "start": start, "end": end}],
    }


def hours(available: float, *own: float) -> dict[str, Any]:
    return {
        "hours_per_week": available,
        "team": [{"name": f"N{number}", "hours": each} for number, each in enumerate(own)],
    }


def step(owner: str, due: str, **row: Any) -> dict[str, Any]:
    away = {**OLE, "away_from": "2027-03-08", "away_to": "2027-03-21"}
    return {"team": [LONE, away], "promotion_steps": [{"activity": "Prisside", "owner": owner, "due": due, **row}]}


CASES = {
    "approver_not_there": Tried(
        found=(approving("Lone ser på det", "mon"), approving("Ole", "thu", "fri")),
        near=(
            approving("Lone ser på det", "fri"),
            approving("Lone eller Ole", "mon"),
            approving("Formanden", "mon"),
            approving("Lone ser på det", "mon", team=({"name": "Lone"}, OLE)),
            approving("Lone ser på det"),
            {"team": [{"name": "Ann", "days": ["mon"]}], "approval": "Ann, ellers Bo", "approval_days": ["fri"]},
        ),
        says="Der bliver godkendt om mandagen, men Lone, der godkender, er der kun om fredagen",
    ),
    "poster_without_a_login": Tried(
        found=(logins("Ole", "Lone"),),
        near=(
            logins("Ole", "Lone og Ole"),
            logins("Ole", "Kontoret"),  # whom the office lets in nobody knows
            logins("Ole", "Lone", "Instagram"),
            logins("Ole og Lone", "Lone"),
            {**logins("Ole", "Lone"), "logins": []},
            {
                "team": [{"name": "Ann"}, {"name": "Bo"}],
                "channel_plan": [{"platform": "facebook", "poster": "Ann"}],
                "logins": [{"profile": "Facebook", "who": "Bo"}, {"profile": "Meta Business Suite", "who": "Ann"}],
            },
        ),
        says="Ole skal lægge op på »Facebook«, men har ikke adgang: Det har Lone",
    ),
    "campaign_while_its_poster_is_away": Tried(
        found=(campaign("2027-03-08", "2027-03-21"),),
        near=(
            campaign("2027-03-15", "2027-04-04"),  # two days of it
            campaign("2027-03-08", "2027-03-21", stands_in="Lone"),
            campaign("2027-03-08", "2027-03-21", "Ole og Lone"),
            campaign("2027-03-08", "2027-03-21", "Lone"),
            {
                "team": [{"name": "Ann", "away_from": "2027-02-01", "away_to": "2027-02-10"}],
                "channel_plan": [{"platform": "facebook", "poster": "Ann, ellers Bo"}],
                "campaigns": [{"name": "K", "platform": "facebook", "start": "2027-02-02", "end": "2027-02-09"}],
            },
        ),
        says="Ole lægger op på »Facebook«, men er væk fra 8. marts 2027 til 17. marts 2027, mens »Forår« kører",
    ),
    "team_has_more_hours_than_there_are": Tried(
        found=(hours(2, 3, 3), hours(3, 8)),
        near=(hours(4, 3, 3), hours(1, 1.5, 1), hours(6, 3, 3), {"team": [{"name": "Ole", "hours": 8}]}),
        says="har 6 timer om ugen tilsammen, men I har sat 2 af",
    ),
    "step_due_while_its_owner_is_away": Tried(
        found=(step("Ole", "2027-03-15"),),
        near=(
            step("Ole", "2027-03-05"),
            step("Ole", "2027-03-15", done=True),
            step("Ole og Lone", "2027-03-15"),
            step("Lone", "2027-03-15"),
            {
                "team": [{"name": "Ole", "away_from": "2027-03-08", "away_to": "2027-03-21", "stands_in": "Lone"}],
                "promotion_steps": [{"activity": "Prisside", "owner": "Ole", "due": "2027-03-15"}],
            },
        ),
        says="Ole skal have »Prisside« klar den 15. marts 2027, men er væk fra 8. marts 2027",
    ),
}
