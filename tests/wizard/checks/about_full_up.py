"""The rules in `wizard.checks.rules.full_up`."""

from __future__ import annotations

from tests.wizard.checks.about_capacity import about, aim, campaign
from tests.wizard.checks.cases import Tried

NEW_MEMBERS = {"metric": "applications", "source": "Holdsport: nye juniorer", "baseline": 14, "target": 60}
RECRUITS_AND_SELLS = {**aim("recruit", 9, 12), **campaign(15)}

CASES = {
    "more_wanted_though_full": Tried(
        found=(
            {**about("Vi har en lang venteliste."), **campaign(25)},
            {**about("We are fully booked until the autumn and don’t want to hire."), **campaign(50)},
            {**about("Vi vil ikke være større."), **aim("more_new_customers", 40, 160)},
            {**about("Vi har mere arbejde, end vi kan nå."), **campaign(30)},
            {**about("Vi behøver ikke flere ordrer, før det er på plads."), **RECRUITS_AND_SELLS},
            {**about("The course is full for 2027 and we have closed the list until 2028."), **campaign(30)},
            {**about("We are full until June, turning work away every week."), **campaign(30)},
            {**about("Alle tre juniorhold er fulde, og der står 22 på venteliste."), "kpis": [NEW_MEMBERS]},
        ),
        near=(
            {**about("Vi har ikke brug for flere maskiner."), **campaign(30)},
            {**about("We have closed the books on 2025."), **campaign(30)},
            {**about("Hallen er fuld til jul, når vi holder marked."), **campaign(30)},
            {**about("The shop is full of wool."), **campaign(30)},
            {**about("Slow Mondays, but the Fridays are full until June."), **campaign(30)},
            {**about("We are full until June."), "kpis": [NEW_MEMBERS | {"target": 16}]},
            {**about("We have more work than we can do."), **aim("recruit", 3, 5), **campaign(30)},
            {**about("Two more markets next year, no more staff."), **aim("more_new_customers", 40, 160)},
            {**about("Jeg har nok at lave om eftermiddagen og tomt om formiddagen."), **campaign(25)},
            {**about("60 børn og venteliste til mikroerne."), **campaign(25)},
            {
                "company_about": "Ingen venteliste.",
                "company_aims": [{"aim": "more_new_customers", "now": 20, "target": 60, "by": "2027-12-31"}],
            },
            {
                "company_about": "We have no waiting list.",
                "company_aims": [{"aim": "more_new_customers", "now": 20, "target": 60, "by": "2027-12-31"}],
            },
            {
                "company_about": "Vi siger aldrig nej til nye kunder.",
                "company_aims": [{"aim": "more_new_customers", "now": 20, "target": 60, "by": "2027-12-31"}],
            },
            {
                "company_about": "The NHS has a long waiting list, so people come to us.",
                "company_aims": [{"aim": "more_new_customers", "now": 20, "target": 60, "by": "2027-12-31"}],
            },
            {
                "company_about": "Andre steder er der venteliste.",
                "company_aims": [{"aim": "more_new_customers", "now": 20, "target": 60, "by": "2027-12-31"}],
            },
            {
                "company_about": "Kommunens tilbud har lang venteliste.",
                "company_aims": [{"aim": "more_new_customers", "now": 20, "target": 60, "by": "2027-12-31"}],
            },
            {
                "company_about": "I sommer var vi fuldt booket.",
                "company_aims": [{"aim": "more_new_customers", "now": 20, "target": 60, "by": "2027-12-31"}],
            },
            {
                "company_about": "Last summer we were fully booked.",
                "company_aims": [{"aim": "more_new_customers", "now": 20, "target": 60, "by": "2027-12-31"}],
            },
            {**about("Vi har en lang venteliste om lørdagen, men ledige tider om formiddagen."), **campaign(25)},
            {**about("We are not fully booked yet."), **campaign(50)},
            {
                **about("Otte på venteliste."),
                "company_aims": [{"aim": "recruit"}, *aim("members", 84, 104)["company_aims"]],
            },
            {
                **about("Vi har venteliste."),
                **campaign(25),
                "audiences": [{"challenge": "Ved ikke, at der er plads i to hold"}],
            },
            {**about("Vi vil ikke være større."), **campaign(25)},  # it may fill what there is
            {**about("Vi vil ikke være større."), **aim("sign_ups", 40, 160)},
            {**about("Skriv dig på ventelisten."), **campaign(25, wants="know")},
        ),
        says="(»Vi har en lang venteliste.«), men »Forår« skal give 25",
    ),
}
