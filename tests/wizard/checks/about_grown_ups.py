"""The rules in `wizard.checks.rules.grown_ups`."""

from __future__ import annotations

from tests.wizard.checks.cases import Tried

CASES = {
    "trade_unsuitable_for_minors": Tried(
        found=(
            {
                "company_name": "Black Fjord Tattoo",
                "audiences": [{"name": "Første gang", "age_from": 15, "age_to": 22}],
            },
            {
                "main_products": [{"product": "Slimming pills"}],
                "audiences": [{"name": "Gamers", "age_from": 13, "age_to": 19}],
            },
        ),
        near=(
            {
                "company_name": "Black Fjord Tattoo",
                "audiences": [{"name": "Første gang", "age_from": 18, "age_to": 22}],
            },
            {
                "company_about": "Vi fjerner tatoveringer.",
                "audiences": [{"name": "Unge", "age_from": 15, "age_to": 22}],
            },
            {"company_about": "Vi sælger cykler.", "audiences": [{"name": "Unge", "age_from": 15, "age_to": 22}]},
            *(
                {"company_about": about, "audiences": [{"name": "Unge", "age_from": 9, "age_to": 19}]}
                for about in (
                    "Temporary tattoos for children's parties.",
                    "Shelf fillers wanted.",
                    "Stocking fillers and toys.",
                    "Bowlinghal i det gamle kasino.",
                    "We protect dogs from the noise of fireworks.",
                    "Vi laver film om betting til tv.",
                )
            ),
            {
                "industry": "public",
                "company_about": "Rådhuset fortæller om vapes og snus.",
                "audiences": [{"name": "Unge", "age_from": 13, "age_to": 17}],
            },
        ),
        says="»Tattoo«, og »Første gang« omfatter unge under 18",
    ),
    "trade_for_grown_ups": Tried(
        found=(
            {
                "main_products": [{"product": "Energidrikke"}],
                "audiences": [{"name": "Gamere", "age_from": 13, "age_to": 19}],
            },
            {"company_name": "Cloud Nine Vapes", "audiences": [{"name": "Students", "age_from": 16, "age_to": 24}]},
        ),
        near=(
            {"company_name": "Cloud Nine Vapes", "audiences": [{"name": "Students", "age_from": 18, "age_to": 24}]},
            {
                "company_name": "Ink and Vapes Tattoo",  # the graver is said
                "audiences": [{"name": "Students", "age_from": 16, "age_to": 24}],
            },
            {
                "company_about": "We help people stop vaping.",
                "audiences": [{"name": "Students", "age_from": 16, "age_to": 24}],
            },
        ),
        says="»Energidrikke«, og »Gamere« omfatter unge under 18. Tjek, hvad der gælder for det",
    ),
}
