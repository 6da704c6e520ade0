"""Every publication the product rests on, and what rests on it: for the page that lists them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from wizard.checks import RULES
from wizard.knowledge.accounts import accounts
from wizard.knowledge.benchmarks import benchmarks
from wizard.knowledge.danish_places import danish_places
from wizard.knowledge.frequency import frequencies
from wizard.knowledge.legal import legal_hints
from wizard.knowledge.metrics import metrics
from wizard.knowledge.platforms import platforms
from wizard.knowledge.sources import Cited, Figure, Source, sources
from wizard.knowledge.theme_days import yearly_theme_days
from wizard.knowledge.usage import minutes, usage
from wizard.suggestions.reading import all_suggestions


@dataclass(frozen=True)
class BibliographyEntry:
    """One source. `uses` counts by kind (a key of `USES`) what rests on it."""

    source: Source
    uses: Mapping[str, int] = field(default_factory=dict)
    figures: tuple[Figure, ...] = ()

    def old_figures(self, today: date) -> tuple[int, ...]:
        """The years of its figures that are more than three years old, each once."""
        return tuple(sorted({figure.year for figure in self.figures if figure.is_old(today)}))


def _frequencies() -> Iterator[Cited]:
    for advice in frequencies():
        yield advice
        if advice.effect:
            yield advice.effect


def _platforms() -> Iterator[Cited]:
    for platform in platforms().values():
        yield from (*platform.support.values(), *platform.limits, *platform.suits)


CITED: Mapping[str, Callable[[], Iterable[Cited]]] = MappingProxyType(
    {
        "usage": lambda: (*accounts().values(), *usage(), *minutes()),
        "benchmarks": benchmarks,
        "frequency": _frequencies,
        "platforms": _platforms,
        "metrics": lambda: metrics().values(),
        "places": lambda: danish_places().values(),
        "legal": lambda: legal_hints().values(),
    }
)
NAMED: Mapping[str, Callable[[], Iterable[Source | None]]] = MappingProxyType(
    {
        "checks": lambda: (rule.source for rule in RULES.values()),
        "theme_days": lambda: (day.values["source"] for day in yearly_theme_days().values()),
        "holidays": lambda: (sources()["holidays_pkg"],),
        "suggestions": lambda: (suggestion.source for each in all_suggestions().values() for suggestion in each),
    }
)
USES = (*CITED, *NAMED)
"""What rests on sources; the page has a sentence for each."""


def bibliography() -> tuple[BibliographyEntry, ...]:
    """Every source, by publisher and title, with what rests on it."""
    uses: dict[str, Counter[str]] = {}
    figures: dict[str, list[Figure]] = {}
    for kind, each in CITED.items():
        for cited in each():
            if cited.source is not None:
                uses.setdefault(cited.source.id, Counter())[kind] += 1
                if isinstance(cited, Figure):
                    figures.setdefault(cited.source.id, []).append(cited)
    for kind, named in NAMED.items():
        for source in filter(None, named()):
            uses.setdefault(source.id, Counter())[kind] += 1
    entries = (
        BibliographyEntry(each, uses.get(each.id, {}), tuple(figures.get(each.id, ()))) for each in sources().values()
    )
    return tuple(sorted(entries, key=lambda entry: (entry.source.publisher.casefold(), entry.source.title.casefold())))
