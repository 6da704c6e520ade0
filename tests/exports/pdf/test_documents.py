"""The document and the policy as PDF: the same parts as in Word, tagged, with contents and live links."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from pypdf.generic import Destination

from exports import pdf
from exports.blocks import Bullets, Facts, Steps, Table
from exports.documents import policy_document, strategy_document
from exports.documents.parts import DocumentText, Heading, Prose, Reference, Small
from exports.layout.titles import one_line
from tests.exports import decks
from tests.exports.filled import filled
from tests.exports.pdf import reader
from tests.exports.pdf.test_pages import MARKUP
from wizard.examples import EXAMPLES, example
from wizard.language.languages import DANISH, LANGUAGES
from wizard.strategy.strategy import Strategy

TODAY = date(2027, 1, 4)
every_language = pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES)
both_documents = pytest.mark.parametrize("document", [strategy_document, policy_document])


def text(*parts) -> DocumentText:
    return DocumentText("Titel", "Firma", DANISH, TODAY, parts, "Firma · 4. januar 2027", "Side {page} af {pages}")


def made(*parts):
    return reader.opened(pdf.write_document(text(Heading("Overskrift", 1), *parts)))


def letters(read) -> str:
    """Everything but what is drawn where a line ends: blanks, hyphens, places where a long word is broken."""
    return re.sub("[\\s\u200b\u00ad]", "", reader.text(read))


def spaced(text: str) -> str:
    """As it is read: what holds two words together is a space."""
    return text.replace("\N{NO-BREAK SPACE}", " ")


def bookmarks(outline) -> list[str]:
    return [
        title for entry in outline for title in ([entry.title] if isinstance(entry, Destination) else bookmarks(entry))
    ]


@pytest.mark.thorough
@both_documents
@every_language
def test_a_document_can_be_read_aloud_in_its_language(document, language):
    whole = document.text(example(EXAMPLES[0], language.id), language, TODAY)
    read = reader.opened(pdf.write_document(whole))
    assert reader.accessible(read)
    assert read.trailer["/Root"]["/Lang"] == language.tag
    assert read.metadata.title == whole.title
    assert read.metadata.author == whole.author
    assert read.metadata.creation_date == datetime(2027, 1, 4, tzinfo=UTC)
    assert all(reader.fonts(read).values()), "every font is in the file"
    named = [spaced(name) for name in bookmarks(read.outline)]
    for heading in (part for part in whole.parts if isinstance(part, Heading)):
        assert any(name.endswith(spaced(one_line(heading.text))) for name in named), heading.text


@pytest.mark.sampled(3)
@both_documents
@every_language
def test_every_link_leads_where_it_says(document, language):
    whole = document.text(example(EXAMPLES[0], language.id), language, TODAY)
    wanted = [item.url for part in whole.parts if isinstance(part, Small) for item in part.items if item.url]
    assert set(reader.links(reader.opened(pdf.write_document(whole)))) == set(wanted)


@pytest.mark.thorough
def test_headings_count_and_the_contents_name_them_with_their_pages():
    read = reader.opened(pdf.document(Strategy("da", filled()), DANISH, TODAY))
    named = bookmarks(read.outline)
    assert "1 Strategi" in named
    assert any(name.startswith("1.1 ") for name in named)
    contents = " ".join(read.pages[1].extract_text().split())
    assert contents.startswith("Indhold Indledning")
    assert "1 Strategi" in contents
    kinds = [tag.kind for tag in reader.tags(read)]
    assert "/TOC" in kinds
    assert {"/H1", "/H2", "/H3", "/Table", "/TH", "/L", "/Figure", "/Link"} <= set(kinds)


@pytest.mark.thorough
def test_the_cover_has_no_footer_and_the_others_count_pages():
    pages = reader.opened(pdf.document(Strategy("da", filled()), DANISH, TODAY)).pages
    last = len(pages)
    assert "Side 1" not in pages[0].extract_text()
    assert f"Side 2 af {last}" in pages[1].extract_text()
    assert f"Side 1 af {len(made('').pages)}" in made().pages[0].extract_text()


def test_what_is_written_as_a_list_is_one():
    read = made(
        Prose("Sådan gør vi:\n- først\n- så", "Husk"), Facts((("Sted", "Vejle"), ("Et langt navn til en ting", "ja")))
    )
    kinds = [tag.kind for tag in reader.tags(read)]
    assert (kinds.count("/L"), kinds.count("/LI")) == (2, 4)
    assert "Husk Sådan gør vi:" in reader.text(read)


def test_steps_are_a_table_without_the_parts_that_none_has():
    read = made(Steps(("Hvornår", "Hvad", "Hvem"), (("", "Bag", "Mette"), ("", "Vis det", "Ida")), "Alt"))
    kinds = [tag.kind for tag in reader.tags(read)]
    assert (kinds.count("/TH"), kinds.count("/TD")) == (2, 4)
    assert "Hvornår" not in reader.text(read)


def test_charts_and_plans_are_pictures_with_their_words_as_text():
    read = made(decks.SHARES, decks.timeline([0, 30], what="Byt billedet", who="Mette"))
    figures = [tag.alt for tag in reader.tags(read) if tag.kind == "/Figure"]
    assert figures[0] == decks.SHARES.alt
    assert len(figures) == 2
    assert "60 %" in reader.text(read)
    assert "Byt billedet" in reader.text(read)


def test_no_line_ends_between_an_amount_and_its_unit():
    items = tuple(f"{'og ' * count}svar inden for 24 timer" for count in range(14, 34))
    lines = "\n".join(page.extract_text() for page in made(Bullets(items)).pages).splitlines()
    assert not [line for line in lines if line.endswith("24")]
    assert len([line for line in lines if line.startswith("24")]) > 1


def test_what_is_said_of_all_references_stands_on_their_page():
    said = Small(("Regler", "Det betyder de"), (Reference("Loven", "Sig det. " * 60),), "", "Kontrollér det.")
    starts = ((Heading("Ny", 1, new_page=True), Prose("Linje\n" * count), said) for count in range(16, 32))
    pages = [page.extract_text() for page in made(*(part for start in starts for part in start)).pages]
    assert sum("Kontrollér" in page for page in pages) == 16
    assert not [page for page in pages if "Kontrollér" in page and "Sig det" not in page]


def test_markup_is_text():
    parts = (Prose(MARKUP, MARKUP), Table((MARKUP,), ((MARKUP,),), (1,), ""), Facts(((MARKUP, MARKUP),)))
    read = made(*parts, Small((MARKUP, MARKUP), (Reference(MARKUP, MARKUP, "https://eksempel.dk/#let?a=$b$"),), ""))
    assert letters(read).count("".join(MARKUP.split())) == 10
    assert reader.links(read) == ["https://eksempel.dk/#let?a=$b$"]


@pytest.mark.sampled(4)
@pytest.mark.parametrize("kind", decks.HOSTILE)
def test_every_letter_of_a_long_text_is_on_the_page(kind):
    hostile = decks.HOSTILE[kind]
    parts = (Heading(hostile, 1), Prose(hostile), Table((hostile[:40], "b"), ((hostile, "b"),), (1, 3), ""))
    read = reader.opened(pdf.write_document(replace(text(*parts), footer="", page="")))
    if kind != "foreign":  # whose signs depend on the fonts at hand
        assert Counter("".join(hostile.split()) * 3) <= Counter(letters(read))


def test_the_same_document_gives_the_same_bytes():
    strategy = Strategy("da", filled())
    assert pdf.document(strategy, DANISH, TODAY) == pdf.document(strategy, DANISH, TODAY)
