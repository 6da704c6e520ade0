"""The rules in `wizard.checks.rules.out_of_season`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def campaign(start: str, end: str, **row: Any) -> dict[str, Any]:
    return {"campaigns": [{"name": "Kampagnen", "start": start, "end": end, **row}]}


def away(first: str, last: str, what: str = "no_staff") -> dict[str, Any]:
    return {"closed_periods": [{"from": first, "to": last, "what": what}]}


BUSY = "Fra april til juni er der 3 ugers ventetid, og vi siger nej til folk."
SPRING = {"name": "Forår", "start": "2027-04-05", "end": "2027-05-02"}

CASES = {
    "campaign_with_nobody_there": Tried(
        found=({**campaign("2027-07-12", "2027-07-25", wants="know"), **away("2027-07-03", "2027-08-08")},),
        near=(
            {**campaign("2027-07-12", "2027-07-25"), **away("2027-07-22", "2027-08-08")},  # the last days of it
            {**campaign("2027-07-12", "2027-07-25"), **away("2027-07-03", "2027-08-08", "very_busy")},
            {**campaign("2027-09-12", "2027-09-25"), **away("2027-07-03", "2027-08-08")},
        ),
        says="»Kampagnen« kører 12. juli 2027 til 25. juli 2027",
    ),
    "campaign_out_of_season": Tried(
        found=(
            {**campaign("2027-02-01", "2027-02-20"), "company_about": "Vi holder lukket fra november til marts."},
            {**campaign("2027-01-15", "2027-02-10"), "company_about": "Open from Easter to October."},
            {
                **campaign("2027-02-01", "2027-02-20", offer="Book a weekend"),
                "overall_strategy": "All rooms are sold out until June.",
                "calendar_start": "2027-01-11",
            },
        ),
        near=(
            {**campaign("2027-05-01", "2027-05-20"), "company_about": "Vi holder lukket fra november til marts."},
            {**campaign("2027-02-01", "2027-02-20", offer="Gavekort"), "company_about": "Åbent fra maj til september."},
            {**campaign("2027-02-01", "2027-02-20", wants="know"), "company_about": "Åbent fra maj til september."},
            {**campaign("2027-08-01", "2027-08-20"), "overall_strategy": "Sold out until June."},
            *(
                {**campaign("2027-02-01", "2027-02-20"), "company_about": about}
                for about in (
                    "Open January to December.",
                    "Konkurrenterne holder lukket november til marts.",
                    "The pass is closed from November to April.",
                    "We were closed January to March in 2021.",
                    "The garden is open May to September; the café all year.",
                    "Never closed in February.",
                    "When the schools are closed in February, we are full.",
                )
            ),
            {
                **campaign("2027-02-01", "2027-02-20"),
                **away("2027-11-01", "2027-11-30", "closed"),
                "company_about": "Åbent fra maj til september.",
            },  # that is watched by dates
        ),
        says="når »Kampagnen« kører fra 1. februar 2027 til 20. februar 2027: »Vi holder lukket fra november til "
        "marts.«",
    ),
    "campaign_in_busy_months": Tried(
        found=(
            {"company_about": BUSY, "campaigns": [{**SPRING, "offer": "Serviceeftersyn 499 kr."}]},
            {
                "overall_strategy": "From April to June we are rushed off our feet.",
                "campaigns": [{**SPRING, "wants": "book"}],
            },
        ),
        near=(
            {"company_about": BUSY, "campaigns": [{**SPRING, "wants": "follow"}]},
            {"company_about": BUSY, "campaigns": [{**SPRING, "start": "2027-01-11", "end": "2027-01-31"}]},
            {"company_about": "Fra april til juni er der stille.", "campaigns": [SPRING]},
            *(
                {"company_about": about, "campaigns": [SPRING]}
                for about in (
                    "Kommunen har ventetid fra april til juni.",
                    "We say no to waste April to June.",
                    "Children are too busy with exams from April to June.",
                    "I 2019 var der ventetid fra april til juni.",
                    "The waiting list opens April to June.",
                )
            ),
            {"company_about": "Fra april til august har vi travlt, det er vores sæson.", "campaigns": [SPRING]},
        ),
        says="»Forår« kører fra 5. april 2027 til 2. maj 2027, hvor I selv har for meget at lave: »Fra april til juni",
    ),
}
