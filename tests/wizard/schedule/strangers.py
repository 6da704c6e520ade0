"""Ten organisations whose trades have no formats of their own, each as its owner would answer in Danish and English."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from tests.wizard.schedule.plans import channel
from wizard.questionnaire.model import Row
from wizard.strategy.strategy import Strategy
from wizard.strategy.strategy_file import clean_answers

Both = tuple[str, str]
"""Danish, English."""


class Stranger(NamedTuple):
    industry: str
    name: Both
    about: Both
    market: str
    purpose: str
    audience: Both
    products: tuple[Both, ...]
    pillars: tuple[tuple[Both, str, int], ...]
    """Topic, purpose and share."""
    needs: tuple[tuple[Both, Both, str, str], ...]
    """Need, content, platform and goal."""
    campaign: tuple[Both, Both, str, str]
    """Name, offer, first and last day."""
    people: tuple[str, ...]
    plan: tuple[Row, ...]
    types: tuple[str, ...]
    hours: float = 8
    closed: tuple[Row, ...] = ()

    def strategy(self, language: str, start: str = "2027-02-01", weeks: int = 12) -> Strategy:
        at = ("da", "en").index(language)
        answers: dict[str, Any] = {
            "industry": self.industry,
            "company_name": self.name[at],
            "company_about": self.about[at],
            "market": self.market,
            "primary_purpose": self.purpose,
            "audiences": [{"name": self.audience[at]}],
            "main_products": [{"product": product[at]} for product in self.products],
            "pillars": [
                {"topic": topic[at], "purpose": purpose, "share": share, "audience": self.audience[at]}
                for topic, purpose, share in self.pillars
            ],
            "needs": [
                {
                    "need": need[at],
                    "content": content[at],
                    "platform": platform,
                    "our_goal": goal,
                    "audience": self.audience[at],
                }
                for need, content, platform, goal in self.needs
            ],
            "campaigns": [
                {
                    "name": self.campaign[0][at],
                    "offer": self.campaign[1][at],
                    "start": self.campaign[2],
                    "end": self.campaign[3],
                }
            ],
            "ambassadors": [{"name": person} for person in self.people],
            "channel_plan": [dict(row) for row in self.plan],
            "content_types": list(self.types),
            "hours_per_week": self.hours,
            "closed_periods": [dict(row) for row in self.closed],
            "calendar_start": start,
            "calendar_weeks": weeks,
        }
        return Strategy(language, clean_answers(answers))


STRANGERS: Mapping[str, Stranger] = {
    "vet": Stranger(
        "health",
        ("Dyrlægerne ved Åen", "Riverside Vets"),
        ("Dyrlægeklinik for hunde, katte og kaniner i Skive", "Veterinary practice for dogs, cats and rabbits"),
        "b2c",
        "trust",
        ("Hunde- og katteejere i Skive", "Dog and cat owners nearby"),
        (("Vaccination", "Vaccination"), ("Tandrensning", "Dental cleaning"), ("Hvalpetjek", "Puppy check")),
        (
            (("Rask hund, rask kat", "Healthy dog, healthy cat"), "education", 45),
            (("Mød os i klinikken", "Meet us at the practice"), "trust", 35),
            (("Åbent, vagt og priser", "Hours, emergencies and prices"), "service", 20),
        ),
        (
            (
                ("Vide, hvornår det haster", "Know when it is urgent"),
                ("Tre tegn på, at I skal ringe med det samme", "Three signs that mean ring at once"),
                "facebook",
                "education",
            ),
            (
                ("Se, hvem der rører ved deres dyr", "See who handles their animal"),
                ("Korte film med Sofie og en patient", "Short films with Sofie and a patient"),
                "instagram",
                "trust",
            ),
        ),
        (
            ("Tandmåned", "Dental month"),
            ("Gratis tandtjek ved sygeplejersken", "Free dental check with the nurse"),
            "2027-03-01",
            "2027-03-31",
        ),
        ("Sofie", "Henrik"),
        (channel("facebook", 2, creator="Sofie"), channel("instagram", 2, creator="Henrik")),
        ("image", "short_video", "carousel"),
    ),
    "undertaker": Stranger(
        "other",
        ("Holm Begravelse", "Holm Funerals"),
        ("Bedemand i Horsens, tredje generation", "Funeral director, third generation"),
        "b2c",
        "trust",
        ("Pårørende og ældre, der vil planlægge", "Relatives, and older people who plan ahead"),
        (("Bisættelse", "Cremation"), ("Begravelse", "Burial"), ("Min sidste vilje", "Pre-planning")),
        (
            (("Hvad gør man, når nogen dør", "What to do when somebody dies"), "education", 50),
            (("Vores hus og vores folk", "Our house and our people"), "trust", 30),
            (("Tænk over det i god tid", "Plan in good time"), "leads", 20),
        ),
        (
            (
                ("Vide, hvad der skal gøres de første dage", "Know what to do in the first days"),
                ("De første tre dage, trin for trin", "The first three days, step by step"),
                "facebook",
                "education",
            ),
            (
                ("Kende prisen uden at skulle spørge", "Know the price without asking"),
                ("Hvad en begravelse koster, post for post", "What a funeral costs, item by item"),
                "facebook",
                "trust",
            ),
        ),
        (
            ("Foredragsaften om arv og sidste vilje", "Evening talk on wills and last wishes"),
            ("Gratis aften med advokat Lund", "A free evening with solicitor Lund"),
            "2027-03-08",
            "2027-03-25",
        ),
        ("Anders", "Kirsten"),
        (channel("facebook", 2, creator="Kirsten"), channel("instagram", 1, creator="Anders")),
        ("image", "text_post", "carousel"),
        hours=5,
    ),
    "driving school": Stranger(
        "other",
        ("Køreskolen Grøn Bølge", "Green Light Driving School"),
        ("Køreskole med bil og trailer i Randers", "Driving school for car and trailer"),
        "b2c",
        "leads",
        ("Unge på 17-20 år", "Young people aged 17 to 20"),
        (
            ("Lovpakken", "The full course"),
            ("Trailerkort", "Trailer licence"),
            ("Generhvervelse", "Retaking a licence"),
        ),
        (
            (("Teori på et minut", "Theory in a minute"), "education", 40),
            (("Bestået", "Passed"), "trust", 30),
            (("Nye hold", "New classes"), "leads", 30),
        ),
        (
            (
                ("Bestå teorien første gang", "Pass theory first time"),
                ("Korte film: ét trafikspørgsmål ad gangen", "Short films: one traffic question at a time"),
                "tiktok",
                "education",
            ),
            (
                ("Vide, hvad kørekortet ender med at koste", "Know what the licence ends up costing"),
                ("Prisen regnet ud, time for time", "The price worked out, lesson by lesson"),
                "instagram",
                "leads",
            ),
        ),
        (
            ("Nyt hold i marts", "New class in March"),
            ("Holdstart 15. marts, 16 pladser", "Starts 15 March, 16 places"),
            "2027-02-15",
            "2027-03-15",
        ),
        ("Camilla", "Jens"),
        (channel("tiktok", 2, creator="Camilla"), channel("instagram", 2, creator="Camilla")),
        ("short_video", "image", "carousel", "story"),
    ),
    "foundry": Stranger(
        "manufacturing",
        ("Skjern Støberi", "Northfield Foundry"),
        (
            "Jernstøberi: støbegods i små serier til maskinbyggere",
            "Iron foundry: castings in small series for machine builders",
        ),
        "b2b",
        "leads",
        ("Konstruktører og indkøbere", "Design engineers and buyers"),
        (("Prototypestøbning", "Prototype casting"), ("Modelbygning", "Pattern making"), ("Bearbejdning", "Machining")),
        (
            (("Konstruer til støbning", "Design for casting"), "education", 45),
            (("Fra tegning til emne", "From drawing to part"), "trust", 35),
            (("Arbejd hos os", "Work with us"), "recruitment", 20),
        ),
        (
            (
                ("Undgå dyre konstruktionsfejl", "Avoid costly design errors"),
                ("Tegninger før og efter, med vægt og pris", "Drawings before and after, with weight and price"),
                "linkedin",
                "education",
            ),
            (
                ("Kende leveringstiden", "Know the lead time"),
                ("Vis en ordre fra forespørgsel til levering", "Show an order from enquiry to delivery"),
                "linkedin",
                "leads",
            ),
        ),
        (
            ("Lærling 2027", "Apprentice 2027"),
            ("To lærlingepladser som støberitekniker", "Two apprenticeships as foundry technician"),
            "2027-03-01",
            "2027-04-15",
        ),
        ("Preben", "Ditte"),
        (channel("linkedin", 2, creator="Ditte"), channel("youtube", 0.5, creator="Ditte"), channel("facebook", 1)),
        ("image", "text_post", "long_video", "carousel", "link_post"),
    ),
    "bike club": Stranger(
        "association",
        ("Motionscykelklubben Hjulet", "The Wheel Cycling Club"),
        ("Cykelklub for motionister i Silkeborg", "Cycling club for amateurs"),
        "b2c",
        "awareness",
        ("Motionister over 30", "Amateurs over 30"),
        (("Onsdagstur", "Wednesday ride"), ("Begynderhold", "Beginners’ group"), ("Fjordløbet", "The Fjord Race")),
        (
            (("Kom med ud at køre", "Come for a ride"), "awareness", 50),
            (("Gode råd til cyklen", "Advice for the bike"), "education", 25),
            (("Fællesskabet", "The company"), "trust", 25),
        ),
        (
            (
                ("Vide, om de kan følge med", "Know whether they can keep up"),
                ("Fart, afstand og hvem man venter på", "Speed, distance and who is waited for"),
                "facebook",
                "awareness",
            ),
            (
                ("Kende ruten på forhånd", "Know the route beforehand"),
                ("Ugens rute på kort", "The week’s route on a map"),
                "facebook",
                "service",
            ),
        ),
        (
            ("Begynderhold fra april", "Beginners’ group from April"),
            ("Otte tirsdage, gratis for nye", "Eight Tuesdays, free for newcomers"),
            "2027-03-15",
            "2027-04-06",
        ),
        ("Lars", "Mette"),
        (channel("facebook", 2, creator="Mette"), channel("instagram", 1, creator="Lars")),
        ("image", "event", "short_video", "text_post"),
        hours=5,
    ),
    "council library": Stranger(
        "public",
        ("Nordby Kommunes Bibliotek", "Northby Council Library"),
        ("Folkebibliotek med tre filialer", "Public library with three branches"),
        "b2c",
        "awareness",
        ("Borgere i kommunen", "People living in the borough"),
        (("Sprogcafé", "Language café"), ("Lektiehjælp", "Homework help"), ("Åbent bibliotek", "Self-service hours")),
        (
            (("Læs det her", "Read this"), "awareness", 40),
            (("Sker på biblioteket", "On at the library"), "awareness", 35),
            (("Sådan gør du", "How to"), "service", 25),
        ),
        (
            (
                ("Finde en god bog til børnene", "Find a good book for the children"),
                ("Personalet anbefaler, én bog ad gangen", "Staff recommend, one book at a time"),
                "instagram",
                "awareness",
            ),
            (
                ("Kunne bruge biblioteket, når det er ubemandet", "Use the library when it is unstaffed"),
                ("Vis, hvordan man låser sig ind og låner", "Show how to let yourself in and borrow"),
                "facebook",
                "service",
            ),
        ),
        (
            ("Vinterferie på biblioteket", "Half-term at the library"),
            ("Værksted hver dag kl. 10", "A workshop every day at 10"),
            "2027-02-08",
            "2027-02-19",
        ),
        ("Birthe", "Amir"),
        (channel("facebook", 2, creator="Birthe"), channel("instagram", 2, creator="Amir")),
        ("image", "event", "carousel", "short_video"),
    ),
    "food truck": Stranger(
        "food",
        ("Brasen", "The Ember"),
        (
            "Foodtruck med grillede fladbrød på markeder og til fester",
            "Food truck with grilled flatbreads at markets and parties",
        ),
        "b2c",
        "direct_sales",
        ("Frokostgæster i Aarhus", "Lunch guests in town"),
        (
            ("Fladbrød med lam", "Lamb flatbread"),
            ("Fladbrød med blomkål", "Cauliflower flatbread"),
            ("Bestil os til festen", "Book us for the party"),
        ),
        (
            (("Hvor holder vi", "Where we are"), "service", 40),
            (("Over gløderne", "Over the embers"), "awareness", 35),
            (("Book os", "Book us"), "leads", 25),
        ),
        (
            (
                ("Vide, hvor vognen holder i dag", "Know where the truck is today"),
                ("Mandagsopslag med ugens steder", "Monday post with the week’s places"),
                "instagram",
                "service",
            ),
            (
                ("Turde bestille til 80 gæster", "Dare to order for 80 guests"),
                ("Billeder fra fester, med antal og pris", "Pictures from parties, with number and price"),
                "facebook",
                "leads",
            ),
        ),
        (
            ("Sæsonstart", "Season opening"),
            ("Første dag på havnen, fladbrød til 60 kr.", "First day on the harbour, flatbreads for DKK 60"),
            "2027-03-20",
            "2027-04-03",
        ),
        ("Yusuf", "Line"),
        (
            channel("instagram", 3, creator="Line", weekdays=["mon", "wed", "fri"]),
            channel("facebook", 1, creator="Yusuf"),
        ),
        ("image", "story", "short_video"),
        hours=6,
        closed=({"from": "2027-02-08", "to": "2027-02-21", "what": "closed"},),
    ),
    "nursery": Stranger(
        "public",
        ("Børnehuset Solstrålen", "Sunbeam Nursery"),
        ("Vuggestue og børnehave for 70 børn", "Nursery for 70 children"),
        "b2c",
        "trust",
        ("Forældre og kommende forældre", "Parents, and parents to be"),
        (("Vuggestue", "Under threes"), ("Skovgruppe", "Forest group"), ("Indkøring", "Settling in")),
        (
            (("En dag hos os", "A day with us"), "trust", 45),
            (("Leg og læring", "Play and learning"), "education", 30),
            (("Bliv en del af huset", "Join the house"), "recruitment", 25),
        ),
        (
            (
                (
                    "Se, hvad børnene laver, uden at nogen vises frem",
                    "See what the children do, with nobody put on show",
                ),
                ("Hænder, støvler og fund fra skoven", "Hands, boots and finds from the forest"),
                "instagram",
                "trust",
            ),
            (
                ("Vide, hvordan indkøring foregår", "Know how settling in works"),
                ("Indkøring dag for dag", "Settling in day by day"),
                "facebook",
                "trust",
            ),
        ),
        (
            ("Pædagog søges", "Nursery teacher wanted"),
            ("Pædagog til skovgruppen, 34 timer", "Teacher for the forest group, 34 hours"),
            "2027-02-22",
            "2027-03-19",
        ),
        ("Heidi", "Thomas"),
        (channel("facebook", 1.5, creator="Heidi"), channel("instagram", 1.5, creator="Thomas")),
        ("image", "carousel", "text_post"),
        hours=5,
    ),
    "accountant": Stranger(
        "consultancy",
        ("Kirk Regnskab", "Kirk Accounts"),
        (
            "Bogholder og revisor for håndværkere og små butikker",
            "Bookkeeper and accountant for trades and small shops",
        ),
        "b2b",
        "leads",
        ("Selvstændige med op til ti ansatte", "Owners with up to ten staff"),
        (("Årsregnskab", "Annual accounts"), ("Løn", "Payroll"), ("Momsafregning", "VAT returns")),
        (
            (("Moms, skat og frister", "VAT, tax and deadlines"), "education", 50),
            (("Et øjeblik i regnskabet", "A look at the books"), "trust", 30),
            (("Få styr på det", "Get it under control"), "leads", 20),
        ),
        (
            (
                ("Nå fristen uden bøde", "Meet the deadline without a fine"),
                ("Ugens frist, og hvad man skal have klar", "The week’s deadline and what to have ready"),
                "linkedin",
                "education",
            ),
            (
                ("Forstå deres eget regnskab", "Understand their own accounts"),
                ("Forklar ét tal fra regnskabet", "Explain one figure from the accounts"),
                "facebook",
                "trust",
            ),
        ),
        (
            ("Regnskabstjek", "Accounts check"),
            ("Gratis gennemgang på 30 minutter", "A free 30-minute review"),
            "2027-04-01",
            "2027-04-23",
        ),
        ("Bente Kirk",),
        (channel("linkedin", 2, creator="Bente Kirk"), channel("facebook", 1, creator="Bente Kirk")),
        ("text_post", "image", "carousel", "link_post"),
        hours=5,
    ),
    "church": Stranger(
        "public",
        ("Vester Sogn", "St Mary’s Parish"),
        ("Folkekirke med to kirker og sognegård", "Parish with two churches and a hall"),
        "b2c",
        "awareness",
        ("Sognets familier og ældre", "The parish’s families and older people"),
        (("Babysalmesang", "Singing for babies"), ("Højmesse", "Sunday service"), ("Sorggruppe", "Grief group")),
        (
            (("Det sker i kirken", "What is on"), "awareness", 45),
            (("Tro og tvivl", "Faith and doubt"), "positioning", 30),
            (("Når livet kræver en præst", "When life calls for a priest"), "service", 25),
        ),
        (
            (
                ("Vide, hvad der sker for børn", "Know what is on for children"),
                (
                    "Invitation til babysalmesang og spaghettigudstjeneste",
                    "Invitation to baby singing and family service",
                ),
                "facebook",
                "awareness",
            ),
            (
                ("Have nogen at tale med", "Have somebody to talk to"),
                ("Præsten svarer på et svært spørgsmål", "The priest answers a hard question"),
                "facebook",
                "service",
            ),
        ),
        (
            ("Påskekoncert", "Easter concert"),
            ("Koret synger i Vester Kirke, fri entré", "The choir sings, free entry"),
            "2027-03-08",
            "2027-03-25",
        ),
        ("Sognepræst Ane", "Organist Poul"),
        (channel("facebook", 2, creator="Ane"), channel("instagram", 1, creator="Poul")),
        ("image", "event", "text_post", "short_video"),
        hours=5,
    ),
}
