"""What the calendar knows of the company it plans for: its trades, its people and what it has said of itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from wizard.knowledge.formats import Format, formats
from wizard.knowledge.trades import trades_of
from wizard.language.writing import first_spellings
from wizard.questionnaire.model import Answers
from wizard.schedule.people import people_in

CLOSED = ("closed", "sold_out", "no_staff")
"""What happens in a period in which nothing is sold."""


@dataclass(frozen=True)
class Profile:
    """A company, as far as the formats ask."""

    trades: frozenset[str]
    market: str | None
    """`b2b` or `b2c`; None: both, or nobody has said."""
    said: str
    """Its name, what it says of itself, its pillars and needs, in one text."""
    people: tuple[str, ...]
    """Who can be in a post: its ambassadors, else those who make the posts."""
    products: tuple[str, ...]
    """What it sells or does most."""
    place: str | None
    """Where its audiences are, by the first name of it."""
    closed: tuple[tuple[int, int], ...]
    """When nobody is there to sell anything: first and last day, as ordinals."""

    def is_closed(self, ordinal: int) -> bool:
        return any(first <= ordinal <= last for first, last in self.closed)

    def formats(self) -> list[Format]:
        """Those that are for such a company, in the files' order."""
        return [each for each in formats().values() if each.suits(self.trades, self.market, self.said)]


def profile(answers: Answers) -> Profile:
    name, about = answers.get("company_name", ""), answers.get("company_about", "")
    market = answers.get("market")
    rows = [*answers.get("pillars", []), *answers.get("needs", [])]
    said = (row[field] for row in rows for field in ("topic", "need", "content") if field in row)
    places = (row["place"] for row in answers.get("audiences", []) if "place" in row)
    return Profile(
        trades=trades_of(answers.get("industry"), name, about),
        market=market if market in ("b2b", "b2c") else None,
        said=" ".join((name, about, *said)),
        people=tuple(_people(answers)),
        products=tuple(row["product"] for row in answers.get("main_products", []) if "product" in row),
        place=next((place.partition(",")[0].strip() for place in places), None),
        closed=tuple(_closed(answers)),
    )


def _closed(answers: Answers) -> Iterator[tuple[int, int]]:
    for row in answers.get("closed_periods", []):
        days = sorted(date.fromisoformat(row[field]).toordinal() for field in ("from", "to") if field in row)
        if days and row.get("what", "closed") in CLOSED:
            yield days[0], days[-1]


def _people(answers: Answers) -> Sequence[str]:
    return tuple(first_spellings(_names(answers)).values())


def _names(answers: Answers) -> Iterator[str]:
    ambassadors = [row["name"] for row in answers.get("ambassadors", []) if "name" in row]
    makers = [row["creator"] for row in answers.get("channel_plan", []) if "creator" in row]
    for text in ambassadors or makers:
        for name in people_in(text):
            if who := name.partition("(")[0].strip(" ,"):
                yield who
