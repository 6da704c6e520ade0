"""The rules in `wizard.checks.rules.making_ready`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def step(activity: str, due: str, **row: Any) -> dict[str, Any]:
    return {"promotion_steps": [{"activity": activity, "due": due, **row}]}


def campaign(wants: str, **row: Any) -> dict[str, Any]:
    dates = {"start": "2027-03-01", "end": "2027-03-21"}
    return {"campaigns": [{"name": "Forår", "wants": wants, **dates, **row}]}


def reached(platform: str) -> dict[str, Any]:
    return {
        "audiences": [{"name": "Løbere"}],
        "platforms": ["facebook", "instagram"],
        "platform_roles": [{"platform": platform, "role": "Øvelser", "audience": "Løbere"}],
    }


FOR_OTHERS = {
    **reached("instagram"),
    "audiences": [{"name": "Løbere"}, {"name": "Klubber"}],
    "platform_roles": [
        {"platform": "instagram", "role": "Øvelser", "audience": "Løbere"},
        {"platform": "facebook", "role": "Aftaler", "audience": "Klubber"},
    ],
}

CASES = {
    "place_ready_after_its_campaign": Tried(
        found=(
            {**step("Bookingside på hjemmesiden", "2027-04-15"), **campaign("book")},
            {**step("Set up the sign-up form", "2027-05-01"), **campaign("sign_up")},
            {**step("Webshop med betaling", "2027-03-20"), **campaign("buy")},
            {**step("Side, hvor man kan bestille bord", "2027-04-15"), **campaign("book")},
            {**step("A form to join", "2027-04-15"), **campaign("sign_up")},
        ),
        near=(
            {**step("Bookingside på hjemmesiden", "2027-02-15"), **campaign("book")},
            {**step("Bookingside på hjemmesiden", "2027-03-05"), **campaign("book")},  # in time for most of it
            {**step("Bookingside på hjemmesiden", "2027-04-15", done=True), **campaign("book")},
            {**step("Skilt med QR til bookingsiden", "2027-04-15"), **campaign("book")},
            {**step("Create the Facebook page", "2027-04-15"), **campaign("book")},
            {**step("Bookingside på hjemmesiden", "2027-04-15"), **campaign("know")},
            {**step("Photo book form", "2027-04-15"), **campaign("book")},
            {**step("Bookkeeping system", "2027-04-15"), **campaign("book")},
            {**step("Bestil kalender til kunder", "2027-04-15"), **campaign("book")},
            {**step("Design of the pages", "2027-04-15"), **campaign("sign_up")},
            {**step("Købe nyt system til løn", "2027-04-15"), **campaign("buy")},
            {**step("Shop window calendar", "2027-04-15"), **campaign("buy")},
            {**step("Support group page", "2027-04-15"), **campaign("give")},
            {**step("Jobcenterets kalender", "2027-04-15"), **campaign("apply")},
            {**step("Kontaktlinser: side om dem", "2027-04-15"), **campaign("enquire")},
        ),
        says="»Bookingside på hjemmesiden« er først klar den 15. april 2027, men »Forår« begynder den 1. marts 2027",
    ),
    "profile_made_after_it_is_used": Tried(
        found=(
            {
                **step("Opret profilen på Pinterest", "2027-05-01"),
                "calendar_start": "2027-01-11",
                "channel_plan": [{"platform": "pinterest", "posts_per_week": 1}],
            },
            {**step("Create the Facebook page", "2027-04-01"), **campaign("know", platform="facebook")},
        ),
        near=(
            {
                **step("Opret profilen på Pinterest", "2027-01-05"),
                "calendar_start": "2027-01-11",
                "channel_plan": [{"platform": "pinterest", "posts_per_week": 1}],
            },
            {**step("Make a video for the Facebook page", "2027-04-01"), **campaign("know", platform="facebook")},
            {**step("Create the Facebook page", "2027-04-01"), **campaign("know", platform="instagram")},
            *(
                {**step(activity, "2027-04-01"), **campaign("know", platform="facebook")}
                for activity in (
                    "Lav vagtplan for Facebook-siden",
                    "Make the Facebook page tidy",
                    "Open the Facebook page to guests’ photos",
                    "Start en serie på vores Facebook-side",
                    "Opret to-trins-login på Facebook-kontoen",
                    "Create an event on the Facebook page",
                )
            ),
        ),
        says="»Opret profilen på Pinterest« skal være gjort den 1. maj 2027",
    ),
    "campaign_where_its_audience_is_not": Tried(
        found=({**FOR_OTHERS, **campaign("book", audience="Løbere", platform="facebook")},),
        near=(
            # Whom Facebook is for, nobody has said.
            {**reached("instagram"), **campaign("book", audience="Løbere", platform="facebook")},
            {**reached("facebook"), **campaign("book", audience="Løbere", platform="facebook")},
            {**reached("instagram"), **campaign("book", platform="facebook")},
            {
                "audiences": [{"name": "Løbere"}],
                "platforms": ["facebook"],
                **campaign("book", audience="Løbere", platform="facebook"),
            },  # nobody has said where they are
        ),
        says="»Forår« er til »Løbere« og kører på Facebook, men efter jeres egen plan når I dem på »Instagram«",
    ),
}
