"""The rules in `wizard.checks.rules.unit_prices`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried

PLACES = [
    {"product": "Plads pr. nat for to voksne", "price": "285 kr."},
    {"product": "Hytte med bad", "price": "850 kr. pr. nat"},
]


def said(text: str, *products: dict[str, str]) -> dict[str, Any]:
    return {"key_messages": [{"message": text}], "main_products": list(products or PLACES)}


CASES = {
    "lower_than_any_price": Tried(
        found=(
            said("Altid 195 kr. pr. nat, uanset sæson"),
            said("Fra 195 kr. pr. nat"),
            said("Always £45 a night", {"product": "Room", "price": "£78 a night"}),
        ),
        near=(
            said("Altid 285 kr. pr. nat, uanset sæson"),
            said("Fra 345 kr. pr. nat"),
            said("Børn altid 195 kr. pr. nat"),
            said("Hunden koster altid 25 kr. pr. nat"),
            said("Altid 195 kr. om måneden"),
            said("195 kr. pr. nat"),
            {"key_messages": [{"message": "Altid 195 kr. pr. nat"}]},
            {
                "main_products": [{"product": "Room per night", "price": "£100"}],
                "key_messages": [{"message": "Dogs stay from £45 a night, always with a blanket"}],
            },
            {
                "main_products": [{"product": "Bil pr. dag", "price": "500 kr."}],
                "key_messages": [{"message": "Cykler altid 250 kr. pr. dag"}],
            },
            {
                "main_products": [{"product": "Private lesson", "price": "£40 an hour"}],
                "key_messages": [{"message": "Group lessons from £18 an hour"}],
            },
        ),
        says="I skriver »Altid 195 kr. pr. nat, uanset sæson«, men det billigste blandt det, I sælger mest, koster 285",
    ),
}
