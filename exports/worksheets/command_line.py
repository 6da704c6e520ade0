"""The command line of the worksheets: which exercises in, one PDF file out.

python -m exports worksheets --out DIR [--agenda two_days | --sections purpose,kpis] [--every-question]
                             [--language da|en] [--title TEXT] [--code CODE --address URL]
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from urllib.parse import urlencode

from exports.worksheets import worksheets
from exports.worksheets.sheets import Sheet, SheetHeading, of_agenda, of_cards, of_sections
from wizard.language.errors import Refused, shown
from wizard.language.languages import DANISH, LANGUAGES, Language
from wizard.questionnaire.catalogue import catalogue
from wizard.workshop.agenda import agendas
from wizard.workshop.codes import read_code, spaced

COMMAND = "worksheets"
FILE_NAME = "worksheets.pdf"
ANY_DAY = datetime(2027, 1, 4, 9, tzinfo=UTC)
"""Worksheets say how long an exercise takes, not when it begins."""


@dataclass(frozen=True)
class Written:
    """What was built, where it goes, and in which language it is told."""

    content: bytes
    folder: Path
    language: Language


def build(arguments: Sequence[str], default: Language = DANISH) -> Written:
    """The file that `arguments` ask for. Raises Refused."""
    args = _parser().parse_args(arguments)
    language = LANGUAGES[args.language] if args.language else default
    heading = SheetHeading(args.title)
    if args.code:
        code = read_code(args.code)
        heading = SheetHeading(args.title, spaced(code), args.address, f"{args.address}?{urlencode({'code': code})}")
    return Written(worksheets(_sheets(args, language), heading, language, date.today()), args.out, language)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m exports worksheets", description="Writes worksheets to print on A4.")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where to write; made if missing")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--agenda", help=f"the exercises of one of: {', '.join(agendas())}")
    which.add_argument("--sections", help="comma-separated; without either, every section")
    which.add_argument("--cards", action="store_true", help="the cards of the budget game, to cut out")
    parser.add_argument("--every-question", action="store_true", help="also what the short way leaves out")
    parser.add_argument("--language", choices=LANGUAGES)
    parser.add_argument("--title", default="", help="what stands at the top of every page")
    parser.add_argument("--code", default="", help="the workshop's code")
    parser.add_argument("--address", default="", help="where it is typed in")
    return parser


def _sheets(args: argparse.Namespace, language: Language) -> list[Sheet]:
    if args.cards:
        return [of_cards(language)]
    if args.agenda:
        if args.agenda not in agendas():
            raise Refused("no_such_option", "--agenda", value=shown(args.agenda), allowed=", ".join(agendas()))
        agenda = agendas()[args.agenda]
        blocks = agenda.blocks([ANY_DAY] * len(agenda.days), language)
        return of_agenda(blocks, language, every_question=args.every_question)
    sections = {section.id: section for section in catalogue().sections}
    names = [name.strip() for name in args.sections.split(",")] if args.sections else list(sections)
    for name in names:
        if name not in sections:
            raise Refused("no_such_option", "--sections", value=shown(name), allowed=", ".join(sections))
    return of_sections([sections[name] for name in names], language, every_question=args.every_question)
