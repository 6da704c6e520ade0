"""Reads Word files back as a reader meets them: their words, their headings, their parts."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import docx
from docx.document import Document
from docx.oxml.ns import qn

from exports.layout.fit import NO_BREAK


def opened(data: bytes) -> Document:
    return docx.Document(io.BytesIO(data))


def every(document: Document, tag: str) -> Iterator[Any]:
    """Every element of that name in the body, such as `w:p`."""
    return document.element.body.iter(qn(tag))


def text_of(element: Any) -> str:
    """The words in an element, tabs as spaces; a space that parts no line reads as any other."""
    parts = element.iter(qn("w:t"), qn("w:tab"))
    return "".join(" " if part.tag == qn("w:tab") else part.text or "" for part in parts).replace(NO_BREAK, " ")


def paragraphs(document: Document) -> list[tuple[str, str]]:
    """The style's id and the words of every paragraph, in tables and contents too."""
    return [(paragraph.style or "", text_of(paragraph)) for paragraph in every(document, "w:p")]


def words(document: Document) -> str:
    return "\n".join(text for _, text in paragraphs(document))


def headings(document: Document) -> list[tuple[int, str]]:
    """The level and the words of every heading."""
    return [(int(style[-1]), text) for style, text in paragraphs(document) if style.startswith("Heading")]


def attribute(element: Any, name: str) -> str | None:
    value: str | None = element.get(qn(name))
    return value


def texts_of_answers(value: Any) -> Iterator[str]:
    """Everything somebody wrote, or picked by its id, in answers or records."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from texts_of_answers(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts_of_answers(inner)
