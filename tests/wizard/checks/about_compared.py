"""The rules in `wizard.checks.rules.compared`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried

MEMBERS = {"aim": "members", "now": 6200, "target": 9000, "by": "2027-12-31"}
LAMBS = "Vi slagter 60 lam om året, det bliver til 110 lammekasser."


def growing(monthly: float, name: str = "Nye medlemmer", per: str = "month", **aim: Any) -> dict[str, Any]:
    kpi = {"metric": "leads", "name": name, "per": per, "target": monthly}
    return {"company_aims": [{**MEMBERS, **aim}], "kpis": [kpi]}


def selling(budget: float, number: int, *prices: str, wants: str = "buy") -> dict[str, Any]:
    campaign = {"name": "Forår", "budget": budget, "number": number, "wants": wants}
    return {"campaigns": [campaign], "main_products": [{"product": "Billet", "price": price} for price in prices]}


def boxes(number: int, about: str = LAMBS, wants: str = "buy", offer: str = "Lammekasse på 8 kg") -> dict[str, Any]:
    return {"company_about": about, "campaigns": [{"offer": offer, "number": number, "wants": wants}]}


def reaching(target: float, name: str = "Beboere vi når", about: str = "Omkring 2.300 beboere.") -> dict[str, Any]:
    return {"company_about": about, "kpis": [{"metric": "reach", "name": name, "target": target}]}


def kpi(metric: str, **row: Any) -> dict[str, Any]:
    return {"kpis": [{"metric": metric, **row}]}


CASES = {
    "aim_beyond_its_figure": Tried(
        found=(growing(55), growing(60, "New members who joined")),
        near=(
            growing(120),  # more than half of it
            growing(55, "Henvendelser"),  # not all who ask join
            growing(55, per="week"),
            growing(55, target=6500),
            growing(55, aim="donations"),  # that is money
        ),
        says="»Nye medlemmer« skal kun op på 55 om måneden",
    ),
    "campaign_costs_more_than_it_brings": Tried(
        found=(
            selling(2400, 30, "£24"),
            selling(9000, 10, "200 kr.", "350 kr."),
            selling(900, 3, "100 kr. pr. person"),
        ),
        near=(
            {
                "main_products": [{"product": "Hytte", "price": "£250k"}],
                "campaigns": [{"name": "Hus", "budget": 3000, "number": 1, "wants": "buy"}],
            },
            {
                "main_products": [{"product": "Møbler", "price": "£40–900"}],
                "campaigns": [{"name": "Møbler", "budget": 1000, "number": 10, "wants": "buy"}],
            },
            {
                "main_products": [{"product": "Menu", "price": "300 kr. pr. person"}],
                "campaigns": [{"name": "Selskaber", "budget": 6000, "number": 6, "wants": "book"}],
            },
            selling(2400, 90, "£24"),
            selling(2400, 30, "£24", "any sum"),  # nobody knows the dearest
            selling(2400, 30, "fra 24 kr."),
            selling(2400, 30, "£24 a month"),  # they pay again
            selling(2400, 30, "£24", wants="know"),
            selling(2400, 30),
        ),
        says="»Forår« koster 2.400 og kan højst sælge for 720 (30 gange 24)",
    ),
    "campaign_beyond_the_stock": Tried(
        found=(boxes(250), boxes(90, "We make 60 chairs a year.", offer="A chair for every kitchen")),
        near=(
            boxes(120),
            boxes(250, offer="Honning"),
            boxes(250, wants="visit"),
            boxes(250, "Sidste år blev det til 110 lammekasser, vi solgte dem alle."),
        ),
        says="skal sælge 250, men I har 110",
    ),
    "more_to_be_reached_than_there_are": Tried(
        found=(reaching(12000), reaching(900, "Pupils reached", "A school with 400 pupils.")),
        near=(
            {
                "company_about": "We have 12 parents on the board.",
                "kpis": [{"metric": "reach", "name": "Parents reached", "target": 2000}],
            },
            {
                "company_about": "Vi er 4 frivillige.",
                "kpis": [{"metric": "reach", "name": "Frivillige nået", "target": 900}],
            },
            {
                "company_about": "Last year 40 families came to the open day.",
                "kpis": [{"metric": "followers", "name": "Families who follow", "target": 300}],
            },
            reaching(2000),
            reaching(12000, "Rækkevidde"),
            reaching(12000, "Mennesker vi når", "200 mennesker kom."),  # anybody
            reaching(1500, about="2.300 beboere, 40 beboere i afdelingsbestyrelserne."),
        ),
        says="»Beboere vi når« skal op på 12.000, men der er kun 2.300",
    ),
    "source_cannot_count": Tried(
        found=(
            kpi("link_clicks", source="The cash book under the counter"),
            kpi("reach", source="Gæstebogen i foyeren"),
        ),
        near=(
            kpi("link_clicks", source="Meta Business Suite"),
            kpi("revenue", source="Kassebogen"),
            kpi("link_clicks"),
        ),
        says="skal tælles i »The cash book under the counter«",
    ),
    "figure_named_for_another": Tried(
        found=(kpi("reach", name="New monthly givers who signed the form"), kpi("reach", name="Nye medlemmer")),
        near=(
            kpi("leads", name="Nye medlemmer"),
            kpi("reach", name="Reached on TikTok"),
            kpi("reach", name="Nye kunder, der har set os"),
            kpi("reach"),
        ),
        says="hedder »New monthly givers who signed the form«",
    ),
}
