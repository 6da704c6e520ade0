"""What line of business a company is in, for rules made for one."""

from __future__ import annotations

from wizard.checks.case import Case
from wizard.checks.facts import fact
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.trades import MAKES_ALCOHOL, TREATS_ANIMALS


def is_in_trade(case: Case, industries: tuple[str, ...], *topics: str) -> bool:
    """Whether the line of business or what is shown is one that a rule is made for."""
    return case.chose("industry", *industries) or bool(set(topics) & set(case.chosen("special_topics")))


@fact
def serves_alcohol(case: Case) -> bool:
    """Whether alcohol is shown, or is what the company makes or sells, by what it says of itself."""
    about = (case.get("company_name", ""), case.get("company_about", ""), *case.values("main_products", "product"))
    return "alcohol" in case.chosen("special_topics") or any(MAKES_ALCOHOL.matches(normalized(text)) for text in about)


@fact
def treats_people(case: Case) -> bool:
    """Whether people are treated: the act on health services is not about animals."""
    about = normalized(f"{case.get('company_name', '')}. {case.get('company_about', '')}")
    return not TREATS_ANIMALS.mentioned_in(about) and is_in_trade(case, ("health",), "treatment", "medicine")


@fact
def sells_food(case: Case) -> bool:
    """Whether food, supplements or care for the body may be what is spoken of."""
    trades = ("food", "health", "shop", "webshop", "other", "tourism")
    return is_in_trade(case, trades, "food_health", "treatment")
