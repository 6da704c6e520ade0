"""The rules in `wizard.checks.rules.spending`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def allowed(action: str, budget: float) -> dict[str, Any]:
    return {"allowed_actions": [{"action": action}], "campaigns": [{"name": "Forår", "budget": budget}]}


CASES = {
    "campaign_costs_more_than_allowed": Tried(
        found=(
            allowed("Bruge højst 5.000 kr. på en kampagne", 60000),
            allowed("Spend at most DKK 5,000 on a campaign", 60000),
            allowed("Up to 800 kr. per campaign", 900),
        ),
        near=(
            allowed("Bruge højst 5.000 kr. på en kampagne", 5000),
            allowed("Købe annoncer for op til 500 kr. uden at spørge på en kampagne", 2000),  # more is a question away
            allowed("Ads for up to DKK 500", 2000),  # not what a campaign may cost
            allowed("Give op til 10 % på en kampagne", 2000),
            {
                "allowed_actions": [{"action": "Højst 3 opslag pr. kampagne"}],
                "campaigns": [{"name": "K", "budget": 2000}],
            },
            {
                "allowed_actions": [{"action": "Max 5 hashtags per campaign"}],
                "campaigns": [{"name": "K", "budget": 300}],
            },
            {
                "allowed_actions": [{"action": "Op til 14 dage pr. kampagne"}],
                "campaigns": [{"name": "K", "budget": 500}],
            },
            {
                "allowed_actions": [{"action": "At most 2 emails in each campaign"}],
                "campaigns": [{"name": "K", "budget": 500}],
            },
        ),
        says="»Forår« må koste 60.000, men I tillader kun 5.000",
    ),
    "campaigns_cost_more_than_there_is": Tried(
        found=(
            {
                "overall_strategy": "Vi har 5.000 kr. til annoncer i hele 2027.",
                "campaigns": [{"name": "Forår", "budget": 4000}, {"name": "Jul", "budget": 6000}],
            },
            {
                **allowed("Ads for up to DKK 1,000 a month", 12000),
                "calendar_start": "2027-01-04",
                "calendar_weeks": 12,
            },
            {
                "overall_strategy": "Annoncebudgettet er 5.000 kr., mere er der ikke.",
                "campaigns": [{"name": "Forår", "budget": 9000}],
            },
            {
                "overall_strategy": "€900 for ads, that's the lot.",
                "campaigns": [{"name": "Spring", "budget": 2000}],
            },
        ),
        near=(
            {"overall_strategy": "An ad is €90, that's it.", "campaigns": [{"name": "Spring", "budget": 80}]},
            {"overall_strategy": "Kagen koster 90 kr., det er alt.", "campaigns": [{"name": "Jul", "budget": 900}]},
            {
                "overall_strategy": "Vi har 5.000 kr. til annoncer i hele 2027.",
                "campaigns": [{"name": "Forår", "budget": 2000}, {"name": "Jul", "budget": 3000}],
            },
            {"overall_strategy": "Sidste år brugte vi 5.000 kr. på annoncer i alt.", "campaigns": [{"budget": 9000}]},
            {"overall_strategy": "Vi mangler 60.000 kr. om året.", "campaigns": [{"name": "Jul", "budget": 90000}]},
            {**allowed("Ads for up to DKK 1,000 a month", 3000), "calendar_weeks": 26},
            {
                "company_about": "A page ad in our programme is £150 a year.",
                "campaigns": [{"name": "K", "budget": 600}],
            },
            {
                "company_about": "Annoncer i klubbladet koster 800 kr. om året.",
                "campaigns": [{"name": "K", "budget": 2000}],
            },
            {
                "company_about": "Vi er et bureau, og vores markedsføringspakke koster 900 kr. om måneden.",
                "campaigns": [{"name": "K", "budget": 5000}],
            },
            {"company_about": "Our marketing package is £300 a month.", "campaigns": [{"name": "K", "budget": 1000}]},
            {
                "company_about": "Annonceindtægter giver klubben 4.000 kr. om året.",
                "campaigns": [{"name": "K", "budget": 9000}],
            },
            {
                "company_about": "Marketing students pay £50 a year to be members.",
                "campaigns": [{"name": "K", "budget": 600}],
            },
            {
                "company_about": "Vi betaler 300 kr. om året for at annoncere os i telefonbogen.",
                "campaigns": [{"name": "K", "budget": 600}],
            },
        ),
        says="må tilsammen koste 10.000, men I har 5.000 til det",
    ),
    "ads_paid_for_though_ruled_out": Tried(
        found=(
            {"forbidden_actions": [{"action": "Betale for annoncer"}], "campaigns": [{"name": "Jul", "budget": 500}]},
            {
                "forbidden_actions": [{"action": "Paid ads of any kind"}],
                "promotion_steps": [{"activity": "Boost three posts", "kind": "paid"}],
            },
            {"policy_dont": [{"rule": "No boosted posts"}], "campaigns": [{"name": "Jul", "budget": 500}]},
            {"overall_strategy": "There is no money for advertising.", "campaigns": [{"name": "Jul", "budget": 500}]},
        ),
        near=(
            {"forbidden_actions": [{"action": "Betale for annoncer"}], "campaigns": [{"name": "Jul", "budget": 0}]},
            {"forbidden_actions": [{"action": "Annoncer for alkohol"}], "campaigns": [{"name": "Jul", "budget": 500}]},
            {"forbidden_actions": [{"action": "Ads that do not say so"}], "campaigns": [{"name": "A", "budget": 500}]},
            {"company_about": "There are no ads in our app.", "campaigns": [{"name": "K", "budget": 600}]},
            {"company_about": "Bladet er uden annoncer.", "campaigns": [{"name": "K", "budget": 600}]},
            {
                "company_about": "Før havde vi ingen penge til annoncer, nu er der sat lidt af.",
                "campaigns": [{"name": "K", "budget": 600}],
            },
            {
                "policy_dont": [{"rule": "Annoncer"}],
                "campaigns": [{"name": "Plakater", "offer": "Trykte plakater og kage", "budget": 600}],
            },
            {
                "company_about": "No ads between the songs: that is why people listen.",
                "campaigns": [{"name": "K", "budget": 600}],
            },
        ),
        says="ikke betale for annoncer (»Betale for annoncer«), men »Jul« koster penge",
    ),
}
