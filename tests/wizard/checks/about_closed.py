"""The rules in `wizard.checks.rules.closed`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def shut(what: str = "closed", first: str = "2027-07-12", last: str = "2027-08-01") -> dict[str, Any]:
    return {"closed_periods": [{"from": first, "to": last, "what": what}]}


def campaign(start: str, end: str, **row: Any) -> dict[str, Any]:
    return {"campaigns": [{"name": "Sommerklip", "start": start, "end": end, **row}]}


SUMMER = "Skolen holder sommerferie fra 26. juni til 8. august."

CASES = {
    "campaign_while_closed": Tried(
        found=(
            {**campaign("2027-07-10", "2027-07-25", wants="book"), **shut()},
            {**campaign("2027-07-15", "2027-07-20"), **shut("sold_out")},
            {
                **campaign("2027-07-10", "2027-07-25", wants="book", offer="En samtale i juli"),
                **shut("sold_out"),
                "main_products": [{"product": "Samtale, 50 minutter"}, {"product": "Halvdagskursus for ledere"}],
            },
            {**campaign("2027-07-10", "2027-07-25", wants="book", offer="Klip til halv pris i juli"), **shut()},
        ),
        near=(
            {
                "closed_periods": [{"what": "closed", "from": "2027-07-01", "to": "2027-07-31"}],
                "campaigns": [
                    {
                        "name": "Bliv medlem",
                        "wants": "sign_up",
                        "offer": "Meld dig ind på nettet",
                        "start": "2027-07-05",
                        "end": "2027-07-20",
                    }
                ],
            },
            {**campaign("2027-07-10", "2027-07-25", wants="know"), **shut()},
            {
                **campaign("2027-07-10", "2027-07-25", wants="book", offer="Kursus for ledere"),
                **shut("sold_out", last="2027-12-01"),
                "main_products": [{"product": "Samtale, 50 minutter"}, {"product": "Halvdagskursus for ledere"}],
            },
            {**campaign("2027-07-10", "2027-07-25", wants="book"), **shut("very_busy")},
            {**campaign("2027-06-01", "2027-07-14", wants="book"), **shut()},  # a few days of it
            campaign("2027-07-10", "2027-07-25", wants="book"),
            {**campaign("2027-07-10", "2027-07-25", wants="book", offer="Bestil til efterårssæsonen"), **shut()},
            {**campaign("2027-07-10", "2027-07-25", wants="buy", offer="Gift vouchers"), **shut()},
            {**campaign("2027-07-10", "2027-07-25", wants="book", offer="Book en tid i august"), **shut()},
            {**campaign("2027-07-10", "2027-07-25", wants="book", offer="A cut for Christmas"), **shut()},
        ),
        says="»Sommerklip« kører 10. juli 2027 til 25. juli 2027, men I har skrevet »Lukket« fra 12. juli 2027",
    ),
    "calendar_begins_while_closed": Tried(
        found=(
            {"calendar_start": "2027-07-15", **shut()},
            {"calendar_start": "2027-01-11", **shut(first="2027-01-02", last="2027-02-28")},
            # Closed all winter one may tell of it, but not of what happens today.
            {
                "calendar_start": "2027-01-04",
                **shut(first="2026-11-01", last="2027-03-31"),
                "pillars": [{"topic": "Today's lesson"}],
            },
        ),
        near=(
            {
                "calendar_start": "2027-01-04",
                **shut(first="2026-11-01", last="2027-03-31"),
                "pillars": [{"topic": "How we mend the boats"}],
            },
            {"calendar_start": "2027-08-02", **shut()},
            {"calendar_start": "2027-07-15", **shut("sold_out")},
            {"calendar_start": "2027-07-25", **shut()},  # to tell that one opens again
            {"calendar_start": "2027-07-15", **shut(), "campaigns": [{"name": "Vi åbner", "start": "2027-08-09"}]},
            {"calendar_start": "2027-02-15", **shut(first="2027-01-01", last="2027-03-31")},  # before the season
            {"calendar_start": "2027-07-15"},
        ),
        says="Kalenderen begynder den 15. juli 2027, mens I har »Lukket« til den 1. august 2027",
    ),
    "closed_time_heard": Tried(
        found=(
            {"company_about": SUMMER, "calendar_start": "2027-07-05"},
            {"company_about": "We are closed from 20 December to 26 January.", "calendar_start": "2027-01-02"},
        ),
        near=(
            {"calendar_start": "2027-02-03", "company_about": "Holiday club 1 to 20 February."},
            {
                "calendar_start": "2027-02-03",
                "company_about": "Ferielejr og vinterferie fra 1. til 20. februar er vores travleste tid.",
            },
            {"calendar_start": "2027-02-03", "company_about": "Our holiday camps run 1 to 20 February."},
            {"calendar_start": "2027-02-03", "company_about": "Vinterferie 1.-20. februar: åbent alle dage."},
            {"calendar_start": "2027-02-03", "company_about": "Kursusferie 1. til 20. februar med fuldt program."},
            {
                "calendar_start": "2027-02-03",
                "company_about": "We are busiest in the school holidays, 1 to 20 February.",
            },
            {"company_about": SUMMER, "calendar_start": "2027-08-16"},
            {"company_about": SUMMER, "calendar_start": "2027-07-30"},  # to tell that one opens again
            {"company_about": "Kurset løber fra 26. juni til 8. august.", "calendar_start": "2027-07-05"},
            {"company_about": SUMMER, "calendar_start": "2027-07-05", **shut()},  # another rule
        ),
        says="»Skolen holder sommerferie fra 26. juni til 8. august.«",
    ),
}
