"""A publication as a link, for whatever rests on it."""

from __future__ import annotations

from datetime import date

from pages.ui.shell.plain import plain
from wizard.knowledge.cite import cite
from wizard.knowledge.sources import Cited, Source
from wizard.language.languages import Language


def linked(source: Source, language: Language) -> str:
    """`source` as Markdown: publisher, title and year, leading to the publication."""
    if source.published is not None:
        named = {"publisher": source.publisher, "title": source.title}
        text = language.text("check.source_dated", **named, year=source.published.year)
    else:
        month = language.date(source.read, language.text("check.source_month")) if source.read else ""
        text = language.text("check.source_undated", publisher=source.publisher, title=source.title, month=month)
    return f"[{plain(text)}]({source.url})"


def cited(of: Cited, language: Language, today: date) -> str:
    """What `of` rests on as Markdown, with how sure and how old it is; a link where it rests on a publication."""
    text = plain(cite(of, language, today))
    return f"[{text}]({of.source.url})" if of.source else text
