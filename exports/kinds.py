"""What can be built from a strategy: the registry of exports, one entry a kind."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from types import MappingProxyType

from exports.brand import kept_template
from exports.brand.kept import look
from exports.bundle import bundle
from exports.calendar.schedulers import SCHEDULERS, Scheduler
from exports.collecting import uncollected
from wizard.language.errors import Refused, shown
from wizard.language.languages import LANGUAGES, Language
from wizard.strategy import strategy_file
from wizard.strategy.strategy import Strategy

Build = Callable[[Strategy, Language, date], bytes]
"""The date is written on it."""


@dataclass(frozen=True)
class Kind:
    """One export: how its file is called, what it is, and what builds it."""

    id: str
    file_name: str
    media_type: str
    build: Build
    build_with_open_points: Build | None = None
    """Builds it with what the strategy check has found, where it can show that."""
    quick: bool = False
    """It takes a few milliseconds: to have it built elsewhere would take longer."""

    def builder(self, open_points: bool) -> Build:
        """What builds it, with the check's open points if they are asked for."""
        return self.build_with_open_points if open_points and self.build_with_open_points else self.build


BUNDLE = "bundle"

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ICS = "text/calendar"
PDF = "application/pdf"
ZIP = "application/zip"


# python-pptx takes a third of a second to import, and the app must not pay for it before somebody exports.
def _deck(strategy: Strategy, language: Language, today: date, *, open_points: bool = False) -> bytes:
    from exports import pptx
    from exports.outline import deck

    blocks = deck(strategy, language, today, open_points=open_points)
    return pptx.deck(blocks, kept_template.look(strategy, language))


def _one_pager(strategy: Strategy, language: Language, today: date) -> bytes:
    from exports import pptx
    from exports.outline.one_page import one_page

    return pptx.one_pager(one_page(strategy, language, today), look(strategy, language))


def _deck_pdf(strategy: Strategy, language: Language, today: date, *, open_points: bool = False) -> bytes:
    from exports import pdf
    from exports.outline import deck

    blocks = deck(strategy, language, today, open_points=open_points)
    return pdf.deck(blocks, kept_template.look(strategy, language))


def _status(strategy: Strategy, language: Language, today: date) -> bytes:
    from exports import pptx
    from exports.outline.status import status

    return pptx.deck(status(strategy, language, today), kept_template.look(strategy, language))


def _status_pdf(strategy: Strategy, language: Language, today: date) -> bytes:
    from exports import pdf
    from exports.outline.status import status

    return pdf.deck(status(strategy, language, today), kept_template.look(strategy, language))


def _review(strategy: Strategy, language: Language, today: date) -> bytes:
    from exports import pptx
    from exports.outline.review_meeting import review

    return pptx.deck(review(strategy, language, today), kept_template.look(strategy, language))


def _review_pdf(strategy: Strategy, language: Language, today: date) -> bytes:
    from exports import pdf
    from exports.outline.review_meeting import review

    return pdf.deck(review(strategy, language, today), kept_template.look(strategy, language))


def _mentions_pdf(strategy: Strategy, language: Language, today: date) -> bytes:
    from exports import pdf
    from exports.outline.mentions import mentions

    return pdf.deck(mentions(strategy, language, today), kept_template.look(strategy, language))


def _one_pager_pdf(strategy: Strategy, language: Language, today: date) -> bytes:
    from exports import pdf
    from exports.outline.one_page import one_page

    return pdf.one_pager(one_page(strategy, language, today), look(strategy, language))


def _document(strategy: Strategy, language: Language, today: date, *, open_points: bool = False) -> bytes:
    from exports.docx import document

    return document(strategy, language, today, open_points=open_points)


def _policy(strategy: Strategy, language: Language, today: date) -> bytes:
    from exports.docx import policy

    return policy(strategy, language, today)


def _document_pdf(strategy: Strategy, language: Language, today: date, *, open_points: bool = False) -> bytes:
    from exports.pdf import document

    return document(strategy, language, today, open_points=open_points)


def _policy_pdf(strategy: Strategy, language: Language, today: date) -> bytes:
    from exports.pdf import policy

    return policy(strategy, language, today)


def _calendar_xlsx(strategy: Strategy, language: Language, today: date) -> bytes:
    from exports.calendar.workbook import workbook

    return workbook(strategy, language, today)


def _calendar_ics(strategy: Strategy, language: Language, today: date) -> bytes:
    from exports.calendar.ics import ics

    return ics(strategy, language, today)


def _review_ics(strategy: Strategy, language: Language, today: date) -> bytes:
    from exports.calendar.ics import review_ics

    return review_ics(strategy, language, today)


def _upload(scheduler: Scheduler) -> Kind:
    def build(strategy: Strategy, language: Language, today: date) -> bytes:
        from exports.calendar.upload import upload

        return upload(scheduler, strategy, language, today)

    return Kind(f"calendar_{scheduler.id}", f"calendar-{scheduler.id}.zip", ZIP, build, quick=True)


NOTHING: Mapping[str, bytes] = MappingProxyType({})


def _bundle(strategy: Strategy, language: Language, today: date, built: Mapping[str, bytes] = NOTHING) -> bytes:
    """Every other kind's file in one. `built` has those that are there already, by kind."""
    files = {
        kind.file_name: built[kind.id] if kind.id in built else kind.build(strategy, language, today)
        for kind in KINDS.values()
        if kind.id != BUNDLE
    }
    return bundle(files, strategy, language, today)


KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        kind.id: kind
        for kind in (
            Kind("deck", "deck.pptx", PPTX, _deck, partial(_deck, open_points=True)),
            Kind("deck_pdf", "deck.pdf", PDF, _deck_pdf, partial(_deck_pdf, open_points=True)),
            Kind("one_pager", "one-pager.pptx", PPTX, _one_pager),
            Kind("one_pager_pdf", "one-pager.pdf", PDF, _one_pager_pdf),
            Kind("status", "status.pptx", PPTX, _status),
            Kind("status_pdf", "status.pdf", PDF, _status_pdf),
            Kind("review", "review.pptx", PPTX, _review),
            Kind("review_pdf", "review.pdf", PDF, _review_pdf),
            Kind("mentions_pdf", "mentions.pdf", PDF, _mentions_pdf),
            Kind("document", "document.docx", DOCX, _document, partial(_document, open_points=True)),
            Kind("document_pdf", "document.pdf", PDF, _document_pdf, partial(_document_pdf, open_points=True)),
            Kind("policy", "policy.docx", DOCX, _policy),
            Kind("policy_pdf", "policy.pdf", PDF, _policy_pdf),
            Kind("calendar_xlsx", "calendar.xlsx", XLSX, _calendar_xlsx),
            Kind("calendar_ics", "calendar.ics", ICS, _calendar_ics),
            Kind("review_ics", "review.ics", ICS, _review_ics, quick=True),
            *map(_upload, SCHEDULERS.values()),
            Kind(BUNDLE, "bundle.zip", ZIP, _bundle),
        )
    }
)


def build_each(
    kinds: Iterable[Kind], strategy: Strategy, language: Language, today: date, *, open_points: bool = False
) -> dict[str, bytes]:
    """The files of `kinds`, by file name and in their order. The bundle packs those that are built already.

    `open_points`: with what the strategy check has found, where it can be shown.
    """
    wanted = list(kinds)
    built = {kind.id: kind.builder(open_points)(strategy, language, today) for kind in wanted if kind.id != BUNDLE}
    if any(kind.id == BUNDLE for kind in wanted):
        built[BUNDLE] = _bundle(strategy, language, today, built)
    return {kind.file_name: built[kind.id] for kind in wanted}


def build_kind(kind_id: str, strategy: Strategy, language: Language, today: date, open_points: bool = False) -> bytes:
    """The file of a kind: what another process is asked for, which must know the kind by its id."""
    with uncollected():
        return KINDS[kind_id].builder(open_points)(strategy, language, today)


def build(strategy: dict[str, object], kind: str, *, today: date | None = None, open_points: bool = False) -> bytes:
    """The file of `kind` for a strategy file's object, in the language the object names.

    Raises Refused where the object is not a strategy, or no such kind exists. `today` is the date written
    on it; the current date when left out. `open_points` adds what the strategy check has found to deck and document.
    """
    if kind not in KINDS:
        raise Refused("no_such_option", "kind", value=shown(kind), allowed=", ".join(KINDS))
    with uncollected():  # whose end finds nothing of the strategy left to walk through
        return _build_parsed(kind, strategy_file.parse(strategy), today or date.today(), open_points)


def _build_parsed(kind: str, strategy: Strategy, today: date, open_points: bool) -> bytes:
    return build_kind(kind, strategy, LANGUAGES[strategy.language], today, open_points)
