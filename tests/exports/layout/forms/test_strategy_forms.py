"""The forms of step 1 with anything in them: nothing is lost, nothing leaves the slide, no sentence is cut."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.blocks import (
    Cover,
    DaysOfWeek,
    Deck,
    Evidence,
    Goal,
    ListCard,
    ListCards,
    Listed,
    Matrix,
    MatrixRow,
    Meeting,
    Meetings,
    OnAPage,
    Passage,
    Persona,
    PlatformCard,
    Platforms,
    Profile,
    Quotes,
    Share,
    Slide,
    StepHeading,
    Target,
    Thread,
    Threads,
)
from exports.layout import fit, forms, grid, slides
from exports.layout.fit import NO_BREAK
from exports.layout.shapes import Frame, Group, Page, Polygon, Rectangle, Role, Shape, TextBox, TextLine
from tests.exports import decks
from tests.exports.layout.forms import drawn
from tests.profiles import tried

LETTERS = tuple("mtotfls")
DAYS = (True, False, True, False, False, False, False)
STEPS = tuple(
    StepHeading(name, name.title(), "Hvorfor?", f"Trin {n}")
    for n, name in enumerate(("strategy", "plan", "measure"), 1)
)
SENTENCE = "Vi viser brødet, mens det bliver til, og gør det nemt at få et lagt til side."


def on_a_page(text: str, count: int) -> OnAPage:
    return OnAPage(
        lead=text[:300],
        whole=False,
        names=("Strategi", "Plan", "Måling"),
        questions=("Hvorfor?", "Hvad?", "Virker det?"),
        groups=tuple(Listed(label, (text,) * count, "vigtigst", 0) for label in ("Hvorfor", "Hvem", "Hvor")),
        shares_label="Hvad",
        shares=tuple(Share(text, 100 / count, f"{100 // count} %") for _ in range(count)),
        weeks_label="Hvor tit",
        weeks=(DaysOfWeek(text, DAYS), DaysOfWeek("Facebook", (False,) * 7, "2 opslag om ugen")) * count,
        letters=LETTERS,
        facts=(text, "Fra 4. januar 2027"),
        target=Target(text, "31.000", "34.000 kr."),
        target_note="Det vigtigste tal",
        targets=(Target(text, "2,4", "3,5 %"),) * count,
        closing=("Vi evaluerer", "næste gang 5. april 2027"),
        more="og {n} mere",
    )


def everything(text: str, count: int) -> list[Slide]:
    """A slide of each form, its texts as long and as many as they may be."""
    long = (text * 20)[:2000]
    meeting = Meeting(text, text, "Instagram · Direkte salg")
    matrix = Matrix(
        tuple(f"Formål {n}" for n in range(count)),
        0,
        "vigtigst",
        "Vores formål",
        "Målgrupper",
        tuple(
            MatrixRow(text, "30–48 år", ((meeting,), *[()] * (count - 2), (meeting, meeting))[:count]) for _ in range(5)
        ),
        "Alt",
    )
    platform = PlatformCard(text[:12], (text,), (text, text), (text,) * 3, "2", DAYS, "1.120", "af alle", "56 %", 56)
    blocks = {
        "page": (on_a_page(text, count),),
        "threads": (
            Threads(
                ("A", "B", "C"),
                (
                    Thread(text, "Det vigtigste", "40 %", "1 spor", (Target(text, "85", "140"),) * 3),
                    *[Thread(text, "", "", "", ())] * (count - 1),
                ),
                "Intet",
                "Måles ikke",
                "Alt",
            ),
            Passage("Derfor", (text,) * 6),
            Passage("Sådan", (long,)),
        ),
        "person": (
            Passage("Det ved vi", (text,) * 6, ruled=True),
            Meetings(("Behov", "Indhold"), (meeting,) * count, "Alt"),
            Evidence("Bygger på", ("Et gæt", "Samtaler", "Tal"), 1),
        ),
        "matrix": (matrix,),
        "platforms": (
            Platforms(
                (platform,) * (2 * count), "For {audiences}", "Her", "Opslag", "Følgere", LETTERS, text, "{platform}"
            ),
        ),
        "quotes": (Quotes((text,) * 5),),
        "lists": (
            ListCards((ListCard("Ja", (text,) * 9, "yes"), ListCard("Nej", (text,) * 3, "no"))),
            Passage("P", (long,)),
        ),
    }
    person = Persona(text, "Alder", "30–48 år", (30, 48), (("Sted", text), ("Job", text), ("Andet", text)), "Figur")
    asides = {"threads": Goal("Mål", (text,) * 9), "person": person, "lists": Profile((("Branche", text),) * 9)}
    return [
        Slide(name, SENTENCE, parts, "strategy", "Afsnit", aside=asides.get(name)) for name, parts in blocks.items()
    ]


def pages(slides_: list[Slide]) -> tuple[Page, ...]:
    deck = Deck("T", "F", "da-DK", Cover("T", ""), tuple(slides_), steps=STEPS)
    return slides.deck(deck).pages


def inside(shapes: tuple[Shape, ...]) -> Iterator[Shape]:
    for shape in shapes:
        if isinstance(shape, Group):
            yield from inside(shape.shapes)
        else:
            yield shape


def bottom(shape: Shape) -> float:
    match shape:
        case TextLine():
            return shape.y + shape.height
        case Polygon():
            return max(y for _, y in shape.points)
        case Rectangle() | TextBox():
            return shape.box.y + shape.box.height
    return 0.0


def body(page: Page) -> Iterator[Shape]:
    framed = (Role.TITLE, Role.KICKER, Role.FOOTER, Role.NUMBER, Role.SUBTITLE)
    for shape in inside(page.shapes):
        if not (isinstance(shape, TextBox) and shape.role in framed) and getattr(shape, "name", "") != "Panel":
            yield shape


def texts(page: Page) -> Iterator[str]:
    for shape in inside(page.shapes):
        if isinstance(shape, TextBox):
            yield from ("".join(run.text for run in paragraph.runs) for paragraph in shape.paragraphs)


@pytest.mark.thorough
@pytest.mark.parametrize("kind", decks.HOSTILE)
@pytest.mark.parametrize("count", [2, 5, 8])
def test_nothing_reaches_below_the_body(kind: str, count: int) -> None:
    for page in pages(everything(decks.HOSTILE[kind][:120], count)):
        if page.frame not in (Frame.COVER, Frame.DIVIDER):
            assert [shape for shape in body(page) if bottom(shape) > grid.BODY_BOTTOM + 1] == [], page.title


def test_sentences_stand_whole_and_are_all_there() -> None:
    shown = [text for page in pages(everything(SENTENCE, 5)[1:]) for text in texts(page)]
    assert not [text for text in shown if text.endswith(fit.ELLIPSIS)]
    # Threads and passages, the panel's sentences, and one for each cell, card and item.
    assert sum(text.count(SENTENCE) for text in shown) >= 6 + 26 + 9 + 5


def test_what_a_page_has_no_room_for_is_counted() -> None:
    slide = Slide("s", "Titel", (on_a_page(SENTENCE, 8),))
    [_, page] = pages([slide])
    assert any(text.startswith("og ") and text.endswith(" mere") for text in texts(page))


@pytest.mark.parametrize("name", ["page", "threads", "person", "matrix", "platforms", "quotes", "lists"])
def test_a_form_grows_into_the_slide(name: str) -> None:
    slide = next(one for one in everything("Kort tekst", 3) if one.id == name)
    page = pages([replace(slide, step="")])[1]
    assert max(map(bottom, body(page))) > grid.BODY_TOP + 0.6 * grid.BODY_BOX.height


def test_items_of_lists_side_by_side_stand_in_rows() -> None:
    lists = ListCards((ListCard("Ja", (SENTENCE * 2, "Kort"), "yes"), ListCard("Nej", ("Kort", "Kort"), "no")))
    [page] = drawn.pages(lists, "strategy")
    tops = [item.box.y for item in drawn.named(page, "Item", TextBox)]
    assert tops[:2] == tops[2:]


def test_heads_of_platforms_in_a_row_are_equally_high() -> None:
    short = PlatformCard("X", ("Rolle",), ("Unge",), ("Film",), "2", DAYS, "1.120", "af alle", "56 %", 56)
    long = replace(short, audiences=(SENTENCE, SENTENCE), used="")
    block = Platforms((short, long), "For {audiences}", "Her", "Opslag", "Følgere", LETTERS, "", "{platform}")
    [page] = drawn.pages(block, "strategy")
    assert len({head.box.height for head in drawn.named(page, "Head", Rectangle)}) == 1
    first, second = (text.box.y for text in drawn.named(page, "Label", TextBox) if said_in(text) == "Opslag")
    assert first == second


def said_in(box: TextBox) -> str:
    return "".join(run.text for paragraph in box.paragraphs for run in paragraph.runs)


def test_a_gap_in_a_thread_is_dashed_and_named() -> None:
    rows = (Thread("Skabe tillid", "", "", "", ()),)
    [_, page] = pages([Slide("s", "Titel", (Threads(("A", "B", "C"), rows, "Intet indhold", "Måles ikke", "Alt"),))])
    dashed = [one for one in inside(page.shapes) if isinstance(one, Rectangle) and one.outline and one.outline.dashed]
    assert len(dashed) == 2
    assert {"Intet indhold", "Måles ikke"} <= set(texts(page))


def test_whom_it_is_about_comes_before_what_is_said_of_them() -> None:
    [person] = [one for one in everything("Kort", 2) if one.id == "person"]
    [page] = [page for page in pages([person]) if page.frame is Frame.SIDE][:1]
    said = [text.replace(NO_BREAK, " ") for text in texts(page)]
    assert said.index("Kort") < said.index(SENTENCE), "the name stands before the title"
    assert said[0].startswith("Strategy")


def test_what_finds_no_room_in_a_panel_is_said_beside_it() -> None:
    sentences = tuple(f"{n}. {SENTENCE}" for n in range(12))
    made = pages([Slide("s", "Titel", (Passage("Derfor", (SENTENCE,)),), aside=Goal("Mål", sentences))])
    shown = " ".join(text for page in made for text in texts(page))
    assert all(sentence in shown for sentence in sentences)


def test_a_block_without_a_form_is_named_with_those_that_have_one() -> None:
    with pytest.raises(KeyError, match=r"no form for str; there are some for .*Matrix"):
        forms.piece("x", None)  # type: ignore[arg-type]


@pytest.mark.thorough
@tried(7)
@given(st.text(max_size=120), st.integers(2, 8))
def test_any_text_becomes_slides(text: str, count: int) -> None:
    assert pages(everything(text, count))


def matrix_of(needs_told: bool, count: int = 3) -> Matrix:
    met = (Meeting(SENTENCE * 3, "Film fra bageriet", "Instagram"),) * 2
    rows = tuple(MatrixRow(f"Målgruppe {n}", "", (met, met)) for n in range(count))
    return Matrix(("Salg", "Tillid"), 0, "vigtigst", "Formål", "Målgrupper", rows, "Alt", needs_told)


def test_needs_that_other_slides_tell_are_left_out_rather_than_a_second_slide_begun() -> None:
    assert len(drawn.pages(matrix_of(needs_told=False), "strategy")) == 2
    [page] = drawn.pages(matrix_of(needs_told=True), "strategy")
    assert not any(SENTENCE in text for text in drawn.said(page))
    assert sum("Film fra bageriet" in text for text in drawn.said(page)) == 12
    [page] = drawn.pages(matrix_of(needs_told=True, count=1), "strategy")
    assert any(SENTENCE in text for text in drawn.said(page))


def test_a_post_less_than_once_a_week_is_said_in_words() -> None:
    card = PlatformCard("YouTube", (), ("Rolle",), (), days=DAYS, followers="38", rhythm="1 opslag hver anden uge")
    block = Platforms(
        (card,) * 3, "For {audiences}", "Her", "Opslag om ugen", "Følgere", LETTERS, "", "", often="Hvor tit"
    )
    [page] = drawn.pages(block, "strategy")
    assert {"Hvor tit", "1 opslag hver anden uge"} <= set(drawn.said(page))
    assert "Opslag om ugen" not in drawn.said(page)
    figures = drawn.named(page, "Figure", TextBox)
    assert all(one.box.x + one.box.width <= two.box.x for one, two in pairwise(figures))
    days = drawn.named(page, "Day", TextBox)
    assert min(day.box.y for day in days) >= max(one.box.y + one.box.height for one in figures)


def test_few_words_are_set_larger() -> None:
    def largest(text: str) -> float:
        block = Meetings(("Behov", "Indhold"), (Meeting(text, text, ""),), "Alt")
        [page] = drawn.pages(block, "strategy")
        return max(run.size for box in drawn.named(page, "Card", TextBox) for one in box.paragraphs for run in one.runs)

    assert largest("Vide hvad man gør") > largest(SENTENCE * 8)


def test_how_well_somebody_is_known_stands_beside_what_is_known() -> None:
    known = Passage("Det ved vi", (SENTENCE,), ruled=True, evidence=Evidence("Bygger på", ("Et gæt", "Samtaler"), 1))
    [page] = drawn.pages(known, "strategy")
    tops = {one.text: one.y for one in page if isinstance(one, TextLine)}
    assert tops["Det ved vi"] == tops["Bygger på"] == tops["Samtaler"]


def test_how_well_somebody_is_known_stands_below_a_heading_that_leaves_no_room() -> None:
    heading = "Det ved vi om dem, der bestiller i dag"
    ways = ("Et gæt eller to", "Samtaler i butikken", "Tal fra kassen", "Undersøgelser")
    known = Passage(heading * 3, (SENTENCE,), ruled=True, evidence=Evidence("Bygger på", ways, 1))
    [page] = drawn.pages(known, "strategy")
    tops = {one.text: one.y for one in page if isinstance(one, TextLine)}
    assert tops[heading * 3] < tops["Bygger på"] == tops["Undersøgelser"]
    assert tops["Bygger på"] + grid.SMALL < min(box.box.y for box in page if isinstance(box, TextBox))


@pytest.mark.parametrize(("much", "parts"), [("", 1), (" af dem, der køber brød og kager i butikken", 3)])
def test_a_figure_parts_from_its_goal_at_the_arrow_only(much: str, parts: int) -> None:
    target = Target("Omsætning", f"DKK 31.000{much}", f"DKK 34.000{much}")
    rows = (Thread("Sælge mere", "", "50 %", "", (target,)),)
    [page] = drawn.pages(Threads(("A", "B", "C"), rows, "Intet", "Måles ikke", "Alt"), "strategy")
    runs = [run.text for box in drawn.named(page, "Cell", TextBox) for one in box.paragraphs for run in one.runs]
    [value] = [text for text in runs if "→" in text]
    assert len(value.split(" ")) == parts
