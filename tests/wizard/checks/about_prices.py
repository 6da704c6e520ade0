"""The rules in `wizard.checks.rules.prices`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def priced(product: str, price: str, offer: str, name: str = "", **answers: Any) -> dict[str, Any]:
    campaign = {"offer": offer, **({"name": name} if name else {})}
    return {"main_products": [{"product": product, "price": price}], "campaigns": [campaign], **answers}


def message(product: str, price: str, text: str) -> dict[str, Any]:
    return {"main_products": [{"product": product, "price": price}], "key_messages": [{"message": text}]}


CAMP = ("Ponylejr, 5 dage", "2.450 kr.")
CABIN = ("Cabin for 4, one week in June", "DKK 3,895")
MOWER = ("Robotplæneklipper", "8.995 kr.")

CASES = {
    "price_named_differently": Tried(
        found=(
            priced(*CAMP, "Fem dage i uge 26, 2.250 kr., hjelm og frokost er med", "Ponylejr"),
            priced("Brake check", "DKK 350", "A brake check for DKK 250 before the winter"),
            message("Bryllupsbuket", "1.200 kr.", "En bryllupsbuket koster 1.500 kroner."),
            message("Eftersyn", "420 kr.", "Eftersyn er altid gratis hos os."),
            message("Guided tour", "from DKK 95", "The guided tour is DKK 75."),
            priced("Dækskifte", "450 kr.", "Dækskifte til 395 kr. i oktober"),
            {
                "main_products": [{"product": "Prøvelektion", "price": "99 kr."}],
                "key_messages": [{"message": "Første lektion er gratis"}],
            },
            {
                "main_products": [{"product": "Trial class", "price": "£8"}],
                "key_messages": [{"message": "Your first class is free"}],
            },
        ),
        near=(
            {
                "main_products": [{"product": "Lektion", "price": "199 kr."}],
                "key_messages": [{"message": "Første lektion er gratis"}],
            },
            {
                "main_products": [{"product": "Trial class", "price": "£8"}],
                "key_messages": [{"message": "Your first class is free when you join"}],
            },
            {
                "main_products": [{"product": "First consultation", "price": "620 kr."}],
                "key_messages": [{"message": "A free trial class"}],
            },
            priced(*CAMP, "Fem dage i uge 26, 2.450 kr.", "Ponylejr"),
            priced(*CAMP, "Før 2.450 kr., nu 2.250 kr.", "Ponylejr"),
            priced(*CAMP, "2.250 kr. for medlemmer", "Ponylejr"),
            priced(*CAMP, "Depositum 500 kr.", "Ponylejr"),
            priced("Yoga", "450 kr. om måneden", "Yoga, 120 kr. pr. gang"),
            priced("Yoga", "450 kr. om måneden", "Yoga hele året, 120 kr."),
            priced("Julebryg", "65 kr.", "Julebryg, tre for 180 kr."),
            priced("Tre glas og tapas", "265 kr.", "Et glas og tapas for 145 kr."),
            priced("Guided tour", "from DKK 95", "The guided tour with lunch is DKK 175"),
            priced("Guided tour", "DKK 95-175", "The guided tour is DKK 125"),
            priced("Massage", "DKK 650", "Massage for two, DKK 1,200"),
            priced("Juletræ", "299 kr.", "Vinderen får et juletræ og 500 kr."),
            priced("Boller", "12 kr.", "Lagkage for 200 kr."),
            {
                **priced("Magnesium", "DKK 189", "Magnesium and Calm tea for DKK 229"),
                "main_products": [
                    {"product": "Magnesium", "price": "189 kr."},
                    {"product": "Calm tea", "price": "69 kr."},
                ],
            },
            {
                "main_products": [{"product": "Coffee", "price": "35 kr."}],
                "key_messages": [{"message": "For every coffee we give 5 kr. to the lifeboat"}],
            },
            {
                "main_products": [{"product": "Kaffe", "price": "35 kr."}],
                "key_messages": [{"message": "For hver kaffe giver vi 5 kr. til Julemærkehjemmene"}],
            },
            {
                "main_products": [{"product": "Haircut", "price": "£40"}],
                "key_messages": [{"message": "Kids' haircut £18"}],
            },
            {
                "main_products": [{"product": "Yoga", "price": "£12"}],
                "key_messages": [{"message": "Yoga all month for £60"}],
            },
            {
                "main_products": [{"product": "Klipning", "price": "400 kr."}],
                "key_messages": [{"message": "Klipning af pandehår 100 kr."}],
            },
            {
                "main_products": [{"product": "Burger", "price": "£12"}],
                "key_messages": [{"message": "Add fries to your burger for £3"}],
            },
            {
                "main_products": [{"product": "Massage", "price": "£50"}],
                "key_messages": [{"message": "Massage and sauna £75"}],
            },
            {
                "main_products": [{"product": "Sourdough", "price": "£5"}],
                "key_messages": [{"message": "Sourdough starter £2"}],
            },
            {
                "main_products": [{"product": "Kajakkursus", "price": "900 kr."}],
                "key_messages": [{"message": "Kajakkursus for begyndere: lej en våddragt for 100 kr."}],
            },
            {"main_products": [{"product": "Ale", "price": "£5"}], "key_messages": [{"message": "Ale trail map £2"}]},
            {
                "main_products": [{"product": "Kaffe", "price": "32 kr."}],
                "key_messages": [{"message": "Kaffe og kage 60 kr."}],
            },
            {
                "main_products": [{"product": "Cykeltjek", "price": "500 kr."}],
                "key_messages": [{"message": "Cykeltjek: vi finder fejlen for 0 kr."}],
            },
            {
                "main_products": [{"product": "Kurve", "price": "300 kr."}],
                "key_messages": [{"message": "Kurve af pil, materialer 80 kr."}],
            },
            {
                "main_products": [{"product": "Brød", "price": "42 kr."}],
                "key_messages": [{"message": "Brød bagt på 4 kr. mel"}],
            },
            {
                "main_products": [{"product": "Kursus", "price": "900 kr."}],
                "key_messages": [{"message": "Kursus: bogen koster 120 kr."}],
            },
        ),
        says="»Ponylejr, 5 dage« koster 2.450 blandt det, I sælger mest, men det lyder som 2.250 her",
    ),
    "before_price_nobody_paid": Tried(
        found=(
            priced(*MOWER, "Robotplæneklipper: før 10.995 kr., nu 8.995 kr."),
            priced(*CABIN, "Cabin week in June, before DKK 4,995, now DKK 3,895 when booked by 28 February"),
            priced(*MOWER, "Robotplæneklipper 7.995 kr. i stedet for 9.995 kr."),
        ),
        near=(
            priced(*MOWER, "Robotplæneklipper: før 8.995 kr., nu 7.995 kr."),
            priced(*MOWER, "Robotplæneklipper: før 10.995 kr., nu 8.995 kr.", market="b2b"),
            priced(MOWER[0], "fra 8.995 kr.", "Robotplæneklipper: før 10.995 kr., nu 8.995 kr."),
            priced(*MOWER, "Haveslange: før 395 kr., nu 295 kr."),
            priced(*MOWER, "Robotplæneklipper: nu 8.995 kr. før sommer"),
            {
                "main_products": [{"product": "Kursus", "price": "900 kr."}],
                "campaigns": [{"name": "K", "offer": "Kursus for par: normalt 1.800, nu 1.500"}],
            },
            {
                "main_products": [{"product": "Room", "price": "€90"}],
                "campaigns": [{"name": "K", "offer": "Room with half board: was €150, now €120"}],
            },
            {
                "main_products": [{"product": "Kaffe", "price": "32 kr."}],
                "campaigns": [{"name": "K", "offer": "Kaffe i dåse, før 95, nu 75"}],
            },
            {
                "main_products": [{"product": "Haircut", "price": "£30"}],
                "campaigns": [{"name": "K", "offer": "Haircut waiting time: was 40 minutes, now 10"}],
            },
        ),
        says="har en førpris på 10.995, men »Robotplæneklipper« koster 8.995",
    ),
    "price_without_its_fees": Tried(
        found=(
            {"campaigns": [{"offer": "Kørekort for 9.990 kr. Prøvegebyr og førstehjælpskursus betales særskilt"}]},
            {"campaigns": [{"offer": "Cabin, DKK 1,495 a weekend. Final cleaning is not included"}]},
            {"key_messages": [{"message": "Hold festen her for 5.000 kr. plus rengøring."}]},
            {"key_messages": [{"message": "Join for DKK 199, excluding start-up fee."}]},
        ),
        near=(
            {"campaigns": [{"offer": "Kørekort for 13.900 kr., gebyrer er med"}]},
            {"campaigns": [{"offer": "Kørekort for 9.990 kr. plus gebyrer, i alt 13.900 kr."}]},
            {"campaigns": [{"offer": "Server for 9.990 kr. ekskl. moms"}], "market": "b2b"},
            {"campaigns": [{"offer": "Brunch for 195 kr. Kaffe er med"}]},
            {"campaigns": [{"offer": "Prøvegebyr betales særskilt"}]},  # no price of which it is a part
            {"policy_dont": [{"rule": "Priser som 9.990 kr., hvor gebyrer kommer oveni"}]},
            {"key_messages": [{"message": "Swim week for £80, plus a first aid course for the parents"}]},
            {"key_messages": [{"message": "Courses for £50 with a view on top of the hill"}]},
        ),
        says="»Kørekort for 9.990 kr. Prøvegebyr og førstehjælpskursus betales særskilt«",
    ),
    "before_price_against_own_words": Tried(
        found=(
            {
                "company_about": "Et fuldt serviceeftersyn koster 649 kr., det har det gjort i tre år.",
                "campaigns": [{"name": "Forår", "offer": "Serviceeftersyn 499 kr., før 899 kr."}],
            },
        ),
        near=(
            {
                "company_about": "Et fuldt serviceeftersyn koster 899 kr.",
                "campaigns": [{"name": "Forår", "offer": "Serviceeftersyn 499 kr., før 899 kr."}],
            },
            {
                "company_about": "En lygte koster 649 kr.",
                "campaigns": [{"name": "Forår", "offer": "Serviceeftersyn 499 kr., før 899 kr."}],
            },
            {
                "market": "b2b",
                "company_about": "Et fuldt serviceeftersyn koster 649 kr.",
                "campaigns": [{"name": "Forår", "offer": "Serviceeftersyn 499 kr., før 899 kr."}],
            },
            {
                "company_about": "Et kursus koster 900 kr. for medlemmer.",
                "campaigns": [{"name": "K", "offer": "Kursus før 1.200, nu 800"}],
            },
            {
                "company_about": "A class costs £9 for children.",
                "campaigns": [{"name": "K", "offer": "Adult class was £14, now £8"}],
            },
            {
                "company_about": "Vi tager 50 kr. i gebyr for kurset.",
                "campaigns": [{"name": "K", "offer": "Kurset: før 900, nu 40"}],
            },
            {
                "company_about": "En brugt cykel koster 900 kr.",
                "campaigns": [{"name": "K", "offer": "Ny cykel før 4.000, nu 800"}],
            },
        ),
        says="siger, at prisen før var 899, men I skriver selv: »Et fuldt serviceeftersyn koster 649 kr.",
    ),
}
