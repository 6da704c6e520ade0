"""The rules in `wizard.checks.rules.capacity`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def campaign(number: int, **row: Any) -> dict[str, Any]:
    dates = {"start": "2027-03-01", "end": "2027-03-21"}
    return {"campaigns": [{"name": "Forår", "wants": "book", "number": number, **dates, **row}]}


def aim(name: str, now: float, target: float, **row: Any) -> dict[str, Any]:
    return {"company_aims": [{"aim": name, "now": now, "target": target, **row}]}


def about(text: str) -> dict[str, Any]:
    return {"company_about": text}


CASES = {
    "more_wanted_than_gets_done": Tried(
        found=(
            {**about("About 11 clients a week."), **campaign(90)},
            {**about("Vi kan nå ca. 70 anlæg på et år."), **aim("more_new_customers", 64, 210)},
            {**about("We can take on eight firms a year."), **aim("more_new_customers", 38, 58)},
            {**about("Vi kan nå ca. 70 anlæg på et år."), **campaign(80, wants="buy")},
            {
                **about("Værkstedet laver ca. otte cykler om ugen."),
                "kpis": [{"metric": "conversions", "per": "month", "target": 200}],
            },
            {**about("Flere end 15 kan vi ikke nå at klargøre."), **aim("more_new_customers", 12, 30)},
            {**about("We can't take more than 40 dogs."), **aim("more_new_customers", 35, 80)},
            {
                "company_about": "Ca. 30 kopper om ugen, når det går godt.",
                "overall_strategy": "Webshoppen skal op på 400 kopper om måneden.",
            },
            {
                "company_about": "Annie makes about 12 chairs a month.",
                "overall_strategy": "We want to sell 60 chairs a month by June.",
            },
            {
                **about("Plads til 12 ad gangen, fire gus om ugen."),
                "kpis": [{"metric": "conversions", "per": "week", "target": 120}],
            },
            {
                **about("Three classes a week with eight people in each."),
                "kpis": [{"metric": "conversions", "per": "week", "target": 60}],
            },
        ),
        near=(
            {
                "company_about": "About 20 members a month come along.",
                "overall_strategy": "We want 60 members a month to answer the survey.",
            },
            {
                **about("Plads til 12 ad gangen, fire gus om ugen."),
                "kpis": [{"metric": "conversions", "per": "week", "target": 60}],
            },
            {
                **about("12 ad gangen, fire opslag om ugen."),
                "kpis": [{"metric": "conversions", "per": "week", "target": 120}],
            },
            {
                **about("Two at a time, four hours a week."),
                "kpis": [{"metric": "conversions", "per": "week", "target": 120}],
            },
            {**about("Flere end 15 kan vi ikke nå på et hold."), **aim("more_new_customers", 12, 30)},
            {**about("We can't take more than six people at a time."), **aim("more_new_customers", 5, 30)},
            {**about("Flere end 15 kan vi ikke nå."), **aim("more_new_customers", 200, 300)},  # something else
            {**about("Flere end 15 kan vi ikke nå."), **aim("more_new_customers", 12, 16)},
            {
                "company_about": "Annie makes about 12 chairs a month.",
                "overall_strategy": "We want 60 visitors a month by June.",
            },
            {
                "company_about": "Annie makes about 12 chairs a month.",
                "overall_strategy": "We want to sell 15 chairs a month by June.",
            },
            {
                "company_about": "We lose 4 customers a month.",
                "company_aims": [{"aim": "more_new_customers", "now": 100, "target": 2400, "by": "2027-12-31"}],
            },
            {
                "company_about": "Vi mister 5 kunder om måneden.",
                "company_aims": [{"aim": "more_new_customers", "now": 100, "target": 2400, "by": "2027-12-31"}],
            },
            {
                "company_about": "Three customers a week ask for gluten free.",
                "company_aims": [{"aim": "more_new_customers", "now": 100, "target": 2400, "by": "2027-12-31"}],
            },
            {
                "company_about": "In January we only see four customers a day.",
                "company_aims": [{"aim": "more_new_customers", "now": 100, "target": 2400, "by": "2027-12-31"}],
            },
            {
                "company_about": "To kunder om ugen klager over parkeringen.",
                "company_aims": [{"aim": "more_new_customers", "now": 100, "target": 2400, "by": "2027-12-31"}],
            },
            {
                "company_about": "Our competitor does 4 weddings a year.",
                "company_aims": [{"aim": "more_new_customers", "now": 100, "target": 2400, "by": "2027-12-31"}],
            },
            {
                "company_about": "Lige nu har vi 6 kunder om ugen.",
                "company_aims": [{"aim": "more_new_customers", "now": 100, "target": 2400, "by": "2027-12-31"}],
            },
            {
                "company_about": "We get about 10 customers a week, and most stay away in winter.",
                "company_aims": [{"aim": "more_new_customers", "now": 100, "target": 2400, "by": "2027-12-31"}],
            },
            {**about("About 11 clients a week."), **campaign(30)},
            {**about("We can take on eight firms a year."), **aim("more_new_customers", 38, 46)},  # eight more
            {**about("Vi kan nå ca. otte firmaer på et år."), **aim("more_new_customers", 38, 58, by="2029-06-30")},
            # A share of others, and how old they are, count nothing that gets done.
            {**about("31 % af familierne med børn under seks kommer hver måned."), **campaign(60)},
            {**about("Parents of children under three every week."), **campaign(60)},
            {**about("We give four concerts a year."), **campaign(60)},  # not what is booked
            {**about("Vi kan nå ca. 70 anlæg på et år."), **campaign(30, wants="buy")},  # half a year's work in spring
            {**about("About 11 clients a week."), **campaign(90, wants="know")},
            {**about("Åbent 40 timer om ugen. Omsætter for 2 mio. kr. om året."), **campaign(90)},
            {**about("Vi slår op 3 gange om ugen."), **campaign(90)},
            {**about("20 more wills a month and 10 more conveyancing jobs."), **campaign(90)},
            {**about("Three shows a week, 28 volunteers, one part time manager."), **campaign(90)},
            {**about("Fifteen more covers on a Wednesday by summer."), **campaign(90)},
            {**about("Vi vil have 8 nye kunder om måneden."), **campaign(90)},
            {**about("Vi er lukket i uge 29. En lærling er her en dag om ugen."), **campaign(90)},
        ),
        says="»Forår« skal give 90, men efter jeres egne ord når I cirka 33 på den tid",
    ),
    "aim_beyond_the_places_there_are": Tried(
        found=({**about("Jeg underviser alene og har plads til 30 elever."), **aim("sign_ups", 28, 90)},),
        near=(
            {**about("En skole med 420 elever og 12 ledige pladser."), **aim("sign_ups", 420, 432)},
            {**about("Plads til 12 kursister i weekenden."), **aim("members", 80, 200)},
            {**about("Der er 12 pladser i læsekredsen."), **aim("members", 80, 200)},
            {
                "company_about": "We have 30 parking spaces.",
                "company_aims": [{"aim": "members", "now": 80, "target": 200}],
            },
            {
                "company_about": "The choir sings in three places.",
                "company_aims": [{"aim": "members", "now": 80, "target": 200}],
            },
            {
                "company_about": "Vi samles fire steder rundt om fjorden.",
                "company_aims": [{"aim": "members", "now": 80, "target": 200}],
            },
            {
                "company_about": "There are 40 places to sit in the clubhouse.",
                "company_aims": [{"aim": "members", "now": 80, "target": 200}],
            },
            {
                "company_about": "Vi har 25 siddepladser i klubhuset.",
                "company_aims": [{"aim": "members", "now": 80, "target": 200}],
            },
            {"company_about": "Bussen har 16 pladser.", "company_aims": [{"aim": "members", "now": 80, "target": 200}]},
            {
                "company_about": "We meet in four places round the bay.",
                "company_aims": [{"aim": "members", "now": 80, "target": 200}],
            },
            {
                "company_about": "Five green spaces in the town are looked after by us.",
                "company_aims": [{"aim": "members", "now": 80, "target": 200}],
            },
            {**about("Jeg underviser alene og har plads til 30 elever."), **aim("sign_ups", 28, 34)},
            {**about("Fem hold med 30 pladser."), **aim("sign_ups", 28, 90)},
            {**about("Café med 30 pladser."), **aim("more_new_customers", 28, 90)},
        ),
        says="op på 90, men der er 30 pladser",
    ),
}
