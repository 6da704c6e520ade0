"""What the calendar knows of the company it plans for: its trades, its people and what it has said of itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from wizard.knowledge.formats import Format, formats
from wizard.knowledge.trades import trades_of
from wizard.language.writing import first_spellings, name_key
from wizard.questionnaire.model import Answers, Row
from wizard.schedule.people import ROLES, people_in

CLOSED = ("closed", "sold_out", "no_staff")
"""What happens in a period in which nothing is sold."""
SHUT = "closed"
"""What happens in one in which there is nobody to come to."""

PREMISES = frozenset(("shop", "food", "health", "tourism", "culture", "church", "library", "museum", "school",
                      "childcare", "gym", "repair", "funeral"))  # fmt: skip
NO_PREMISES = frozenset(("street_food", "publisher"))
"""Those among them that people do not come to at a place of their own."""
GOODS = frozenset(("shop", "webshop", "food", "manufacturing", "maker", "builder", "repair"))
OLD = frozenset(("church", "museum", "library", "school", "municipality"))
"""Trades that have been there longer than those who work in them."""
YEARS = re.compile(r"\b1[5-9]\d\d\b|\bgeneration|\bårhundrede|\bcentur|\b[1-9]\d år\b|\b[1-9]\d years\b", re.IGNORECASE)
"""What somebody says who has been there for long."""


@dataclass(frozen=True)
class CompanyProfile:
    """A company, as far as the formats ask."""

    trades: frozenset[str]
    market: str | None
    """`b2b` or `b2c`; None: both, or nobody has said."""
    said: str
    """Its name, what it says of itself, its pillars and needs, in one text."""
    facts: frozenset[str]
    """Which of `formats.FACTS` are so."""
    people: tuple[str, ...]
    """Who can be in a post: its ambassadors, else those who make the posts."""
    products: tuple[str, ...]
    """What it sells or does most, but for what a campaign is called by: that is told there."""
    place: str | None
    """Where its audiences are, by the first name of it."""
    closed: tuple[tuple[int, int], ...]
    """When nobody is there to sell anything: first and last day, as ordinals."""
    shut: tuple[tuple[int, int], ...]
    """When there is nobody to come to."""

    def is_closed(self, ordinal: int) -> bool:
        return _is_in(ordinal, self.closed)

    def is_shut(self, ordinal: int) -> bool:
        return _is_in(ordinal, self.shut)

    def formats(self) -> list[Format]:
        """Those that are for such a company, in the files' order."""
        return [each for each in formats().values() if each.suits(self.trades, self.market, self.said, self.facts)]


def _is_in(ordinal: int, periods: Sequence[tuple[int, int]]) -> bool:
    return bool(periods) and any(first <= ordinal <= last for first, last in periods)


def profile(answers: Answers) -> CompanyProfile:
    name, about = answers.get("company_name", ""), answers.get("company_about", "")
    market = answers.get("market")
    rows = [*answers.get("pillars", []), *answers.get("needs", [])]
    said = (row[field] for row in rows for field in ("topic", "need", "content") if field in row)
    places = (row["place"] for row in answers.get("audiences", []) if "place" in row)
    trades = trades_of(answers.get("industry"), name, about)
    return CompanyProfile(
        trades=trades,
        market=market if market in ("b2b", "b2c") else None,
        said=" ".join((name, about, *said)),
        facts=frozenset(_facts(answers, trades, f"{name} {about}")),
        people=tuple(_people(answers)),
        products=tuple(_products(answers)),
        place=next((place.partition(",")[0].strip() for place in places), None),
        closed=tuple(_days(answers, CLOSED)),
        shut=tuple(_days(answers, (SHUT,))),
    )


def _products(answers: Answers) -> Iterator[str]:
    told = {name_key(row["name"]) for row in answers.get("campaigns", []) if "name" in row}
    for row in answers.get("main_products", []):
        if "product" in row and name_key(row["product"]) not in told:
            yield row["product"]


def _facts(answers: Answers, trades: frozenset[str], said: str) -> Iterator[str]:
    if trades & PREMISES and not trades & NO_PREMISES:
        yield "premises"
    if trades & GOODS:
        yield "goods"
    if trades & OLD or YEARS.search(said):
        yield "history"
    if any("recruitment" in row.values() for row in (*answers.get("pillars", []), *answers.get("needs", []))):
        yield "hiring"
    if len(_everybody(answers)) != 1:  # one name is one person; none says nothing
        yield "team"


def _days(answers: Answers, what: Sequence[str]) -> Iterator[tuple[int, int]]:
    for row in answers.get("closed_periods", []):
        days = sorted(date.fromisoformat(row[field]).toordinal() for field in ("from", "to") if field in row)
        if days and row.get("what", SHUT) in what:
            yield days[0], days[-1]


def _everybody(answers: Answers) -> Sequence[str]:
    """Everyone who is named anywhere, each once."""
    rows: list[Row] = [*answers.get("team", []), *answers.get("ambassadors", []), *answers.get("channel_plan", [])]
    texts = (row[field] for row in rows for field in ("name", *ROLES) if field in row)
    return tuple(first_spellings(_plain(texts)).values())


def _people(answers: Answers) -> Sequence[str]:
    ambassadors = [row["name"] for row in answers.get("ambassadors", []) if "name" in row]
    makers = [row["creator"] for row in answers.get("channel_plan", []) if "creator" in row]
    return tuple(first_spellings(_plain(ambassadors or makers)).values())


def _plain(texts: Sequence[str] | Iterator[str]) -> Iterator[str]:
    for text in texts:
        for name in people_in(text):
            if who := name.partition("(")[0].strip(" ,"):
                yield who
