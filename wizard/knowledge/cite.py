"""What stands beside a statement or figure, and figures in words. Plain text; links are in `Source.url`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from wizard.knowledge.sources import Cited, Figure, Reliability, Source
from wizard.knowledge.usage import OLDEST, Minutes, SegmentedFigure, Usage, usage_terms
from wizard.language.languages import Language


def cite(cited: Cited, language: Language, today: date) -> str:
    """The source line: `Danmarks Statistik, 2023 (over tre år gammelt tal)`, or that it is our own judgement."""
    if cited.source is None:
        return language.text("knowledge.assumption")
    named = _named(cited.source, cited.year, language)
    if cited.is_old(today):
        old = "old_figure" if isinstance(cited, Figure) else "old_source"
        named = language.text(f"knowledge.{old}", named=named)
    if cited.reliability in (Reliability.RELAYED, Reliability.RECOMPUTED):
        named = language.text(f"knowledge.{cited.reliability}", named=named)
    return named


def cite_all(cited: Iterable[Figure], language: Language, today: date) -> str:
    """The source lines of several figures, each publisher once: `Pew, 2024 og 2025 (til dels omregnet)`."""
    by_publisher: dict[str, list[Figure]] = {}
    for figure in cited:
        publisher = figure.source.publisher if figure.source else ""
        by_publisher.setdefault(publisher, []).append(figure)
    return "; ".join(_together(figures, language, today) for figures in by_publisher.values())


def _together(figures: Sequence[Figure], language: Language, today: date) -> str:
    source = figures[0].source
    if source is None or len({cite(figure, language, today) for figure in figures}) == 1:
        return cite(figures[0], language, today)
    years = sorted({figure.year for figure in figures})
    named = language.text("knowledge.dated", publisher=source.publisher, year=language.join(map(str, years)))
    if any(figure.is_old(today) for figure in figures):
        named = language.text("knowledge.old_figures", named=named)
    kinds = (Reliability.RELAYED, Reliability.RECOMPUTED)
    found = [kind for kind in kinds if any(figure.reliability is kind for figure in figures)]
    remarks = [language.text(f"knowledge.partly_{kind}") for kind in found]
    return f"{named} ({', '.join(remarks)})" if remarks else named


def _named(source: Source, year: int, language: Language) -> str:
    """A figure is named by the year it speaks of; what was read later than it came out, by both years."""
    if source.published is None and source.read is not None and year == source.read.year:
        return language.text("knowledge.undated_read", publisher=source.publisher, read=year)
    if source.published is not None and source.published.year < year:
        return language.text("knowledge.dated_read", publisher=source.publisher, year=source.published.year, read=year)
    return language.text("knowledge.dated", publisher=source.publisher, year=year)


def legal_disclaimer(language: Language) -> str:
    """What stands beside whatever speaks of the law or a platform's terms."""
    return language.text("knowledge.check_law")


def describe(figure: Usage | Minutes, language: Language) -> str:
    """`figure` in one sentence: `56 % af de 16–74-årige i Danmark bruger Instagram`."""
    place = figure.place.lower()
    if isinstance(figure, Minutes):
        whom = _part(figure, language) or language.text("usage.everyone")
        return language.text(f"usage.minutes_{place}", minutes=figure.minutes, whom=whom)
    known = usage_terms()
    does = language.fill(known.measures[figure.measure].does, platform=language.of(known.used[figure.platform]))
    whom = _part(figure, language, language.of(figure.aged)) or language.of(figure.population)
    return language.text(f"usage.{place}", share=language.percent(figure.percent), whom=whom, does=does)


def _part(figure: SegmentedFigure, language: Language, aged: str = "") -> str:
    """Which part of the people asked a figure is about; empty where it is all of them."""
    if figure.ages is not None:
        first, last = figure.ages
        return language.text("usage.ages_up" if last == OLDEST else "usage.ages", first=first, last=last)
    if figure.group == "all":
        return ""
    segment = language.of(usage_terms().segments[figure.segment].label)
    return language.text("usage.part", segment=segment, aged=aged).strip()
