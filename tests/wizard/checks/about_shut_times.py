"""The rules in `wizard.checks.rules.shut_times`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def selling(
    offer: str, what: str = "closed", first: str = "2027-10-01", last: str = "2028-03-25", **row: Any
) -> dict[str, Any]:
    return {
        "closed_periods": [{"from": first, "to": last, "what": what}],
        "campaigns": [
            {"name": "Hytter", "offer": offer, "start": "2027-08-30", "end": "2027-09-26", "wants": "book", **row}
        ],
    }


def full_in_july(offer: str, **row: Any) -> dict[str, Any]:
    return selling(offer, "sold_out", "2027-07-03", "2027-08-01", **{"start": "2027-05-03", "end": "2027-06-13", **row})


def quiet(text: str, offer: str, aim: str = "fill_quiet_times", **row: Any) -> dict[str, Any]:
    return {
        "overall_strategy": text,
        "company_aims": [{"aim": aim}],
        "campaigns": [{"name": "Kampagne", "offer": offer, "budget": 2000, "wants": "book", **row}],
    }


def on_a_day(text: str, offer: str, **row: Any) -> dict[str, Any]:
    return {"company_about": text, "campaigns": [{"name": "Kampagne", "offer": offer, "wants": "buy", **row}]}


MORNINGS = "Vi skal have fyldt formiddagene."

CASES = {
    "campaign_sells_a_shut_time": Tried(
        found=(
            selling("Hytte i efterårsferien, 16.-24. oktober"),
            selling("Cabins October 16 to 24"),
            selling("Ophold i uge 42"),
            full_in_july("Book jeres sommerferie i juli, få 7 nætter for 6"),
            full_in_july("A week by the sea in July"),
        ),
        near=(
            selling("Hytte i september"),
            selling("Hytte 16.-24. september"),
            selling("Gavekort til foråret"),
            selling("Hytte i efterårsferien, 16.-24. oktober", wants="follow"),
            full_in_july("Book i juni eller juli"),
            full_in_july("Book jeres sommerferie i august"),
            full_in_july("Opened in July, and now with a sauna", wants="know"),
            {"campaigns": selling("Uge 42")["campaigns"]},
            {
                "closed_periods": [{"from": "2027-05-01", "to": "2027-05-31", "what": "closed"}],
                "campaigns": [
                    {
                        "name": "Weekend",
                        "start": "2027-03-01",
                        "wants": "book",
                        "end": "2027-03-20",
                        "offer": "Dogs may come too",
                    }
                ],
            },
            {
                "closed_periods": [{"from": "2027-05-01", "to": "2027-05-31", "what": "closed"}],
                "campaigns": [
                    {
                        "name": "Weekend",
                        "start": "2027-03-01",
                        "wants": "book",
                        "end": "2027-03-20",
                        "offer": "Guests may bring a friend",
                    }
                ],
            },
            {
                "closed_periods": [{"from": "2027-03-01", "to": "2027-03-31", "what": "closed"}],
                "campaigns": [
                    {"name": "March for our forest", "start": "2027-01-10", "wants": "sign_up", "end": "2027-01-20"}
                ],
            },
            {
                "closed_periods": [{"from": "2027-05-01", "to": "2027-05-31", "what": "closed"}],
                "campaigns": [
                    {
                        "name": "Meet May",
                        "start": "2027-03-01",
                        "wants": "visit",
                        "end": "2027-03-20",
                        "offer": "May bakes every Friday",
                    }
                ],
            },
        ),
        says="»Hytter« er til tiden fra den 16. oktober 2027, men dér har I skrevet »Lukket« fra 1. oktober 2027",
    ),
    "busy_time_sold_instead_of_the_quiet": Tried(
        found=(
            quiet(MORNINGS, "Book en aftentid hos os"),
            quiet("The mornings are half empty.", "An evening class with wine"),
            quiet("I juli er der fuldt, men i maj og juni står halvdelen tom.", "Book jeres sommerferie i juli"),
            quiet("Mandag og tirsdag er der stille.", "Gratis kage om lørdagen"),
            quiet(MORNINGS, "Book en aftentid hos os", "more_new_customers"),
        ),
        near=(
            quiet(MORNINGS, "Book en formiddagstid hos os"),
            quiet(MORNINGS, "Nakke og skulder"),
            quiet("The mornings are half empty.", "An evening class with wine", "more_new_customers"),
            quiet("Mandag og tirsdag er der stille.", "Gratis kage på hverdage"),
            quiet("Holdet skal være fyldt til august.", "Infomøde i marts", "sign_ups"),
            quiet(MORNINGS, "Book en aftentid hos os", wants="follow"),
            {
                "company_aims": [{"aim": "fill_quiet_times"}],
                "company_about": "Slow food café, open Tuesday to Friday.",
                "campaigns": [{"name": "Sunday lunch", "wants": "book", "budget": 1000}],
            },
            {
                "company_aims": [{"aim": "fill_quiet_times"}],
                "company_about": "Free parking after work.",
                "campaigns": [{"name": "Breakfast in the morning", "wants": "book", "budget": 1000}],
            },
            {
                "company_about": "Filled rolls at lunch, made to order.",
                "campaigns": [{"name": "Evening tapas", "wants": "book", "budget": 1000}],
            },
            {
                "company_aims": [{"aim": "fill_quiet_times"}],
                "company_about": "Stille yoga om morgenen og dans om aftenen.",
                "campaigns": [{"name": "Eftermiddagsyoga", "wants": "book", "budget": 1000}],
            },
            {
                "company_aims": [{"aim": "fill_quiet_times"}],
                "company_about": "We keep Sundays free for the family.",
                "campaigns": [{"name": "Saturday workshop", "wants": "book", "budget": 1000}],
            },
            {
                "company_aims": [{"aim": "fill_quiet_times"}],
                "company_about": "Weekend breaks are quiet and dark: no street lamps.",
                "campaigns": [{"name": "Weekday lunch", "wants": "book", "budget": 1000}],
            },
            {
                "company_aims": [{"aim": "fill_quiet_times"}],
                "company_about": "The mornings are free of traffic.",
                "campaigns": [{"name": "Evening tour", "wants": "book", "budget": 1000}],
            },
            {
                "company_aims": [{"aim": "fill_quiet_times"}],
                "company_about": "Spare rooms are few in the evening.",
                "campaigns": [{"name": "Morning talk", "wants": "book", "budget": 1000}],
            },
            {
                "company_aims": [{"aim": "fill_quiet_times"}],
                "company_about": "We fill the tank on Monday mornings.",
                "campaigns": [{"name": "Evening sail", "wants": "book", "budget": 1000}],
            },
        ),
        says="I vil fylde de stille tider (»Vi skal have fyldt formiddagene.«), men »Kampagne« sælger nogle andre",
    ),
    "campaign_on_a_day_one_is_shut": Tried(
        found=(
            on_a_day("Vi har lukket om mandagen.", "Frokost hver mandag"),
            on_a_day("We are shut on Mondays and Tuesdays.", "Pie and a pint every Monday"),
        ),
        near=(
            on_a_day("Vi har lukket om mandagen.", "Frokost hver tirsdag"),
            on_a_day("Vi har lukket om mandagen.", "Frokost mandag til onsdag"),
            on_a_day("Mandag er der stille.", "Frokost hver mandag"),
            on_a_day("We are shut on Mondays.", "Pie and a pint every Monday", wants="follow"),
            {
                "company_about": "Closed on Mondays.",
                "campaigns": [
                    {"name": "Cyber Monday", "offer": "Gift vouchers online on Cyber Monday", "wants": "visit"}
                ],
            },
            {
                "company_about": "The kitchen is closed on Mondays.",
                "campaigns": [{"name": "Monday quiz", "offer": "Kom", "wants": "visit"}],
            },
            {
                "company_about": "Lukket gruppe om torsdagen for efterladte.",
                "campaigns": [{"name": "Torsdagscafé", "offer": "Kom torsdag", "wants": "visit"}],
            },
            {
                "company_about": "Shop closed on Mondays.",
                "campaigns": [
                    {"name": "Easter Monday egg hunt", "offer": "Egg hunt on Easter Monday", "wants": "visit"}
                ],
            },
            {
                "company_about": "Gaden er lukket for biler om søndagen.",
                "campaigns": [{"name": "Søndagsmarked", "offer": "Kom søndag", "wants": "visit"}],
            },
            {
                "company_about": "Skolen holder lukket om søndagen.",
                "campaigns": [
                    {"name": "Åbent hus søndag", "offer": "Åbent hus søndag den 7. februar", "wants": "visit"}
                ],
            },
            {
                "company_about": "Closed Mondays.",
                "campaigns": [
                    {"name": "Bank Holiday Monday brunch", "offer": "Brunch on Bank Holiday Monday", "wants": "visit"}
                ],
            },
            {
                "company_about": "We are closed on Sundays in winter.",
                "campaigns": [{"name": "Summer Sundays", "offer": "Tea on Sunday in July", "wants": "visit"}],
            },
            {
                "company_about": "Vi har lukket om mandagen i vinterhalvåret.",
                "campaigns": [{"name": "Sommermandag", "offer": "Frokost mandag i juli", "wants": "visit"}],
            },
            {
                "company_about": "The road is closed every Thursday for the market.",
                "campaigns": [{"name": "Thursday special", "offer": "Soup on Thursday", "wants": "visit"}],
            },
            {
                "company_about": "Vi har lukket mandag og tirsdag, men tager selskaber alle dage.",
                "campaigns": [{"name": "Firmafrokost mandag", "offer": "Frokost for firmaer mandag", "wants": "visit"}],
            },
            {
                "company_about": "Closed Monday to Wednesday until Easter.",
                "campaigns": [{"name": "Monday soup", "offer": "Soup on Monday from May", "wants": "visit"}],
            },
        ),
        says="»Kampagne« er om mandagen, men I skriver selv: »Vi har lukket om mandagen.«",
    ),
    "asked_to_come_on_a_shut_day": Tried(
        found=(
            {"company_about": "Lukket i weekenden.", "key_messages": [{"message": "Kom forbi lørdag 10-14"}]},
            {"company_about": "Søndag og mandag lukket.", "call_to_action": "Kig ind på søndag"},
            {"company_about": "We're closed at weekends.", "key_messages": [{"message": "Pop in on Saturday"}]},
            {"company_about": "Closed Sundays and Mondays.", "call_to_action": "See you on Monday"},
        ),
        near=(
            {"company_about": "Lukket lørdag den 5. juni.", "call_to_action": "Kom forbi lørdag"},
            {"company_about": "Our bank is closed on Saturdays.", "call_to_action": "Pop in on Saturday"},
            {"company_about": "Lukket i weekenden.", "key_messages": [{"message": "Kom forbi fredag 10-14"}]},
            {"company_about": "Lukket i weekenden.", "key_messages": [{"message": "Kom forbi fredag og lørdag"}]},
            {"company_about": "Køkkenet er lukket om lørdagen.", "call_to_action": "Kom forbi lørdag"},
            {"company_about": "Lukket søndag efter 14.", "call_to_action": "Kom forbi søndag"},
            {"company_about": "Closed on Mondays in January.", "call_to_action": "See you on Monday"},
            {"company_about": "Closed on Sundays.", "call_to_action": "Come in for the open day on Sunday 7 March"},
            {"company_about": "Closed on Sundays.", "key_messages": [{"message": "We deliver on Sundays"}]},
        ),
        says="om at komme om lørdagen: »Kom forbi lørdag 10-14«. Men I skriver selv: »Lukket i weekenden.«",
    ),
}
