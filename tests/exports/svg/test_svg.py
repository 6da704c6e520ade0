"""Pages as SVG: every page, every word as text, nothing that a browser would run, the same every time."""

from __future__ import annotations

import re
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports import svg
from exports.blocks import Bullets, Chart, Cover, Deck, Slide, Table
from exports.layout import slides
from exports.layout.one_page.page import lay_out
from exports.layout.palette import PAPER, value
from exports.layout.shapes import Pages
from tests.exports import decks
from tests.profiles import tried

SVG = "{http://www.w3.org/2000/svg}"
KNOWN = {f"{SVG}{name}" for name in ("svg", "title", "g", "rect", "ellipse", "line", "polygon", "text", "tspan")}
TEXTS = st.text(max_size=300) | st.sampled_from([text[:500] for text in decks.HOSTILE.values()])


def read(pages: Pages) -> list[ElementTree.Element]:
    return [ElementTree.fromstring(page) for page in svg.draw(pages)]


def one_slide(*blocks, title="Titel", **fields) -> ElementTree.Element:
    deck = Deck("T", "F", "da-DK", Cover("T", ""), (Slide("s", title, blocks, "plan", **fields),))
    return read(slides.deck(deck))[1]


def texts(page: ElementTree.Element) -> list[str]:
    return ["".join(text.itertext()) for text in page.iter(f"{SVG}text")]


def test_each_page_is_a_picture_of_its_size_in_its_language_with_its_title() -> None:
    pages = read(slides.deck(decks.ordinary()))
    assert len(pages) == 10
    for page in pages:
        assert page.get("viewBox") == "0 0 960 540"
        assert page.get("{http://www.w3.org/XML/1998/namespace}lang") == "da-DK"
        assert page.find(f"{SVG}rect").get("fill") == f"#{value(PAPER)}"
    assert pages[1].find(f"{SVG}title").text == "Strategien på én side"
    [poster_] = read(lay_out(decks.poster()).pages)
    assert poster_.get("viewBox") == "0 0 841.89 595.28"
    assert poster_.find(f"{SVG}title").text == decks.STATEMENT.text


def test_every_word_of_a_slide_is_text() -> None:
    pages = one_slide(decks.FACTS, decks.BULLETS, kicker="Afsnit"), one_slide(decks.TABLE, decks.HOURS)
    shown = " ".join(line for page in pages for line in texts(page))
    for words in ("Titel", "Afsnit", "Alder", "28–45 år", "Tillid og ambassadører", "Følgere", "1.400", "Mette", "2,5"):
        assert words in shown
    assert "2" in texts(one_slide(decks.BULLETS)), "the page's number"


def test_charts_and_tables_are_drawn_as_shapes_under_their_alternative_text() -> None:
    page = one_slide(decks.SHARES, decks.TABLE)
    pictures = {group.get("aria-label"): group for group in page.iter(f"{SVG}g")}
    assert set(pictures) == {decks.SHARES.alt, decks.TABLE.alt}
    assert all(picture.get("role") == "img" for picture in pictures.values())
    long, short = sorted(
        (
            float(bar.get("width"))
            for bar in pictures[decks.SHARES.alt].iter(f"{SVG}rect")
            if float(bar.get("width")) > 1
        ),
        reverse=True,
    )
    assert long / short == pytest.approx(1.5, abs=0.01)
    assert "60 %" in texts(pictures[decks.SHARES.alt])


def test_the_same_pages_give_the_same_pictures() -> None:
    assert svg.draw(slides.deck(decks.plans())) == svg.draw(slides.deck(decks.plans()))


def test_markup_and_control_characters_are_text() -> None:
    text = '<script>alert("1")</script> & \x00\x1b\ud800 »citat« <img src=x onerror=alert(1)>'
    page = one_slide(
        Bullets((text, "to")), Table((text,), ((text,),), (1,), text), Chart((text,), ((text, (1,)),), text)
    )
    assert {element.tag for element in page.iter()} <= KNOWN
    assert any('<script>alert("1")</script> &' in line for line in texts(page))


@pytest.mark.thorough
def test_it_refers_to_nothing_outside_itself() -> None:
    for page in svg.draw(slides.deck(decks.at_its_limit(decks.URL))):
        names = re.findall(r"[\s<]([a-zA-Z:]+)=", re.sub(r'"[^"]*"', '""', re.sub(r">[^<]*<", "><", page)))
        assert not [name for name in names if name.startswith("on") or "href" in name or name == "style"]


@pytest.mark.sampled(6)
@pytest.mark.parametrize("kind", decks.HOSTILE)
def test_decks_and_one_pagers_at_their_limit_are_drawn(kind: str) -> None:
    text = decks.HOSTILE[kind]
    assert len(read(slides.deck(decks.at_its_limit(text)))) > 10
    assert len(read(lay_out(decks.poster(text, items=8)).pages)) == 1


@given(st.lists(TEXTS, min_size=3, max_size=3))
@tried(12)
def test_any_text_becomes_a_picture(some_texts: list[str]) -> None:
    first, second, third = some_texts
    deck = replace(
        decks.ordinary(),
        slides=(
            Slide(
                "a",
                first,
                (Bullets((second, third), first), Table((second,), ((third,),), (1,), first)),
                "plan",
                second,
            ),
        ),
    )
    assert len(read(slides.deck(deck))) >= 2
