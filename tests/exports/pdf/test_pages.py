"""Decks and one-pagers as PDF: tagged, in their language, every word text, the same every time."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports import build, outline, pdf
from exports.blocks import Bullets, Chart, Cover, Deck, Slide, Table
from exports.layout import slides
from exports.layout.one_page.page import lay_out
from exports.outline.one_page import one_page
from tests.exports import decks
from tests.exports.pdf import reader
from tests.exports.pdf.reader import Tag
from tests.profiles import tried
from wizard.examples import EXAMPLES, example
from wizard.language.languages import LANGUAGES

TODAY = date(2027, 1, 4)
MARKUP = r"""#let x = 1; $x$ *fed* _kursiv_ @navn <mærke> `kode` // \u{41} \n "citat" </text> #panic("!") ] } \ """
TEXTS = st.text(max_size=300) | st.sampled_from([MARKUP, *(text[:500] for text in decks.HOSTILE.values())])


def one_slide(*blocks, title="Titel", **fields):
    deck = Deck("T", "F", "da-DK", Cover("T", ""), (Slide("s", title, blocks, "plan", **fields),), made=TODAY)
    return reader.opened(pdf.deck(deck))


@pytest.mark.thorough
@pytest.mark.parametrize("name", EXAMPLES[:2])
@pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES)
def test_an_examples_pages_can_be_read_aloud_in_their_language(name, language):
    strategy = example(name, language.id)
    deck = slides.deck(outline.deck(strategy, language, TODAY))
    for pages in (deck, lay_out(one_page(strategy, language, TODAY)).pages):
        read = reader.opened(pdf.write(pages))
        assert reader.accessible(read)
        assert read.trailer["/Root"]["/Lang"] == language.tag
        assert read.metadata.title == pages.title
        assert read.metadata.author == pages.author
        assert read.metadata.creation_date == datetime(2027, 1, 4, tzinfo=UTC)
        assert [bookmark.title for bookmark in read.outline] == [page.title for page in pages.pages]
        fonts = reader.fonts(read)
        assert fonts
        assert all(fonts.values()), "every font is in the file"


def test_pages_have_the_layouts_size():
    read = reader.opened(pdf.deck(decks.ordinary()))
    assert len(read.pages) == 10
    assert {(page.mediabox.width, page.mediabox.height) for page in read.pages} == {(960, 540)}
    [sheet] = reader.opened(pdf.one_pager(decks.poster())).pages
    assert (float(sheet.mediabox.width), float(sheet.mediabox.height)) == pytest.approx((841.89, 595.28), abs=0.01)


def test_titles_lists_tables_and_pictures_are_marked_as_such():
    read = one_slide(decks.BULLETS, decks.SHARES, decks.TABLE)
    kinds = [tag.kind for tag in reader.tags(read)]
    assert kinds.count("/H1") == 2, "the cover's title and the slide's"
    assert (kinds.count("/L"), kinds.count("/LI")) == (1, len(decks.BULLETS.items))
    assert (kinds.count("/TH"), kinds.count("/TD")) == (3, 6)
    assert Tag("/Figure", decks.SHARES.alt) in reader.tags(read)


def test_a_facts_label_and_its_value_belong_together():
    kinds = [tag.kind for tag in reader.tags(one_slide(decks.FACTS))]
    assert (kinds.count("/Lbl"), kinds.count("/LBody")) == (2, 2)


def test_every_word_of_a_slide_is_text():
    read = one_slide(decks.FACTS, decks.BULLETS, decks.TABLE, decks.HOURS, kicker="Afsnit")
    said = reader.text(read)
    for words in ("Titel", "Afsnit", "Alder", "28–45 år", "Tillid og ambassadører", "Følgere", "1.400", "Mette", "2,5"):
        assert words in said


def test_lines_of_a_sentence_are_parted_by_spaces():
    sentence = "Vi viser, hvordan rugbrødet bliver til, og siger, hvornår det er færdigt. " * 4
    assert sentence.strip() in reader.text(one_slide(Bullets((sentence,))))


def test_the_same_pages_give_the_same_bytes():
    assert pdf.write(slides.deck(decks.plans())) == pdf.write(slides.deck(decks.plans()))


def test_markup_is_text():
    read = one_slide(
        Bullets((MARKUP, "to"), MARKUP),
        Table((MARKUP,), ((MARKUP,),), (1,), MARKUP),
        Chart((MARKUP,), ((MARKUP, (1,)),), MARKUP),
        title=MARKUP,
    )
    shown = MARKUP.strip()
    assert reader.text(read).count(shown) >= 4
    assert Tag("/Figure", shown) in reader.tags(read)
    assert [bookmark.title for bookmark in read.outline][1].startswith("#let x = 1; $x$ *fed*")


@pytest.mark.thorough
@pytest.mark.parametrize("kind", decks.HOSTILE)
def test_decks_and_one_pagers_at_their_limit_are_written(kind):
    text = decks.HOSTILE[kind]
    assert len(reader.opened(pdf.deck(decks.at_its_limit(text))).pages) > 10
    assert len(reader.opened(pdf.one_pager(decks.poster(text, items=8))).pages) == 1


@pytest.mark.thorough
@given(st.lists(TEXTS, min_size=3, max_size=3))
@tried(7)
def test_any_text_becomes_a_file(some_texts):
    first, second, third = some_texts
    blocks = (Bullets((second, third), first), Table((second,), ((third,),), (1,), first))
    deck = replace(decks.ordinary(), slides=(Slide("a", first, blocks, "plan", second),))
    assert len(reader.opened(pdf.deck(deck)).pages) >= 2


def test_emoji_are_drawn_whatever_fonts_the_machine_has():
    answers = {"company_name": "Café 🥐", "strategy_statement": "Vi bager 🥖 med glæde 🎉 for familier 👨‍👩‍👧 i Ribe."}
    for file in ("one_pager_pdf", "document_pdf"):
        read = reader.opened(build({"format": "social-media-strategy/1", "answers": answers}, file))
        assert any("NotoEmoji" in name for name in reader.fonts(read)), file
