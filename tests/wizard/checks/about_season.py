"""The rules in `wizard.checks.rules.season`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def campaign(name: str, start: str, **more: Any) -> dict[str, Any]:
    return {"campaigns": [{"name": name, "start": start, **more}]}


CASES = {
    "campaign_after_its_feast": Tried(
        found=(
            campaign("Julebryg", "2027-01-11"),
            campaign("Easter brew", "2027-04-12"),
            campaign("Kassen", "2026-12-27", offer="Sild og snaps til julefrokosten"),
            campaign("Gifts", "2026-12-26", offer="Christmas presents wrapped while you wait"),
            campaign("Smagekassen", "2027-01-11", offer="Juleøl til julefrokosten"),
        ),
        near=(
            campaign("Julefrokost til ti", "2026-12-01"),
            campaign("Christmas sale", "2026-12-27"),
            campaign("Julebryg", "2027-11-11"),
            campaign("Easter brew", "2027-03-08"),
            campaign("Oprydning efter jul", "2027-01-11"),
            campaign("Sommer i juli", "2027-06-20"),
            campaign("Julie underviser", "2027-02-01"),
            campaign("Forår", "2027-04-12"),
            {"campaigns": [{"name": "Summer fete 4 Jul", "start": "2027-06-01"}]},
            {
                "campaigns": [
                    {
                        "name": "Christmas tree recycling",
                        "start": "2027-01-08",
                        "offer": "We collect your Christmas tree",
                    }
                ]
            },
            {
                "campaigns": [
                    {"name": "Juletræsindsamling", "start": "2027-01-09", "offer": "Spejderne henter dit juletræ"}
                ]
            },
            {
                "campaigns": [
                    {
                        "name": "Julefrokost 2027",
                        "start": "2027-05-03",
                        "offer": "Book julefrokosten, mens der er ledige datoer",
                    }
                ]
            },
            {"campaigns": [{"name": "A Midsummer Night's Dream", "start": "2027-07-10", "offer": "Open-air theatre"}]},
            {"campaigns": [{"name": "Kaffe på Sankt Hans Torv", "start": "2027-07-01"}]},
            {"campaigns": [{"name": "Valentina's pizza night", "start": "2027-03-01"}]},
            {"campaigns": [{"name": "Easter Road shop sale", "start": "2027-05-10"}]},
            {
                "campaigns": [
                    {
                        "name": "Planting Christmas trees",
                        "start": "2027-03-01",
                        "offer": "Hire us to plant Christmas trees",
                    }
                ]
            },
            {"campaigns": [{"name": "Jules' cookery classes", "start": "2027-02-10"}]},
            {"campaigns": [{"name": "Mors Dagblad 150 år", "start": "2027-06-01"}]},
            {"campaigns": [{"name": "Easter holidays are over: back to school shoes", "start": "2027-04-05"}]},
            {"campaigns": [{"name": "Jul i gamle dage: filmaften", "start": "2027-01-20"}]},
            {"campaigns": [{"name": "Valentine Street market", "start": "2027-03-03"}]},
            {"campaigns": [{"name": "Tak for jul: alle hjælpere inviteres", "start": "2027-01-12"}]},
            {"campaigns": [{"name": "Christmas lights switch-off run", "start": "2027-01-08"}]},
            {"campaigns": [{"name": "Juletilbud retur: byttedage", "start": "2027-01-08"}]},
            {"campaigns": [{"name": "Christmas Street reopening", "start": "2027-03-01"}]},
        ),
        says="»Julebryg« er til jul, men det er forbi, når den begynder den 11. januar 2027",
    ),
}
