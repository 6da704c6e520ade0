"""Nobody's words are read as markup, wherever they are shown."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pages.ui.shell.navigation import PAGES
from pages.ui.shell.plain import plain
from tests.pages.screen import Screen, keep
from wizard.questionnaire.catalogue import catalogue

NASTY = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    ":material/delete: :red[rødt] :smile:",
    "**fed** _skrå_ ~~væk~~ `kode`",
    "[et link](javascript:alert(1)) ![](https://example.com/x.png)",
    "$x^2$ \\(y\\) # overskrift",
    "> citat | tabel | - punkt",
    "&lt;b&gt; &amp;",
    "1. punkt",
    "https://evil.example/ www.evil.example skriv@evil.example",
)
MARKUP = re.compile(r"[<>*_`\[\]$~|\\]|:\w|&#?\w")
BLOCK = re.compile(r"^[ \t]*(?:[-+=#]|\d+[.)](?:\s|$))", re.MULTILINE)
"""How a line begins that is more than a line of a paragraph."""


def strategy(words: str) -> dict[str, object]:
    """Every text a visitor can write, and everything that points at it."""
    answers: dict[str, object] = {}
    for question in catalogue().questions.values():
        if question.kind in ("text", "long_text"):
            answers[question.id] = words
        elif question.kind == "list":
            row = {
                field.id: words
                for field in question.fields
                if field.kind in ("text", "long_text") or (field.kind == "choice" and not field.options)
            }
            answers[question.id] = [row] if row else []
    return {key: value for key, value in answers.items() if value}


def read_as_markup(screen: Screen, words: str) -> list[str]:
    """The texts that Streamlit reads as Markdown or HTML and that hold `words` as they are, not escaped.

    In HTML, words without any of its signs are as they are; a number with its full stop begins a list on a new line.
    """
    harmless = html.escape(words) == words
    found = [text for text in screen.markup if words in text and not (harmless and text.startswith("<"))]
    return [text for text in found if MARKUP.search(words) or any(line.startswith(words) for line in text.split("\n"))]


@pytest.mark.thorough
@pytest.mark.parametrize("words", NASTY)
def test_what_somebody_wrote_is_markup_nowhere(words: str) -> None:
    key = keep(strategy(words))
    for page in PAGES:
        screen = Screen.open(page.id, key=key)
        assert read_as_markup(screen, words) == [], page.id
    for section in catalogue().sections:
        screen = Screen.open(section.step, key=key, section=section.id)
        assert read_as_markup(screen, words) == [], section.id


@pytest.mark.sampled(5)
@pytest.mark.parametrize("words", NASTY)
def test_what_somebody_wrote_is_text_on_the_overview_and_in_its_field(words: str) -> None:
    key = keep({"company_name": words})
    assert words in Screen.open("overview", key=key).texts
    screen = Screen.open("strategy", key=key, question="company_name")
    assert screen.value(screen.widget("company_name")) == words


@pytest.mark.sampled(5)
@pytest.mark.parametrize("words", NASTY)
def test_a_message_that_repeats_what_somebody_wrote_shows_it_as_it_is(words: str) -> None:
    key = keep({"audiences": [{"name": words}, {"name": "En anden"}]})
    screen = Screen.open("strategy", key=key, question="audiences").press_on("audiences", 1, "change")
    screen.enter(screen.widget("audiences", 1, "name"), words)
    (error,) = screen.errors
    assert words[:30] in html.unescape(error).replace("\u2060", "")
    assert read_as_markup(screen, words) == []


@pytest.mark.thorough
@pytest.mark.parametrize("words", NASTY)
def test_removing_a_row_asks_with_its_name_as_text(words: str) -> None:
    key = keep({"audiences": [{"name": words}], "needs": [{"audience": words}]})
    screen = Screen.open("strategy", key=key, question="audiences").pick_on("audiences", 0, "remove")
    assert any(words in text for text in screen.texts)
    assert read_as_markup(screen, words) == []


@pytest.mark.parametrize("words", ["https://evil.example", "HTTP://evil.example", "WWW.evil.example", "a@evil.example"])
def test_an_address_somebody_wrote_is_no_link(words: str) -> None:
    """Streamlit makes links of these where it finds them in what has been unescaped."""
    shown = html.unescape(plain(f"Se {words}"))
    assert not re.search(r"https?://|www\.|\w@\w", shown, re.IGNORECASE)


@given(st.text(alphabet=st.characters(exclude_categories=("Cc", "Cs")), max_size=60))
def test_plain_leaves_nothing_that_markdown_or_streamlit_reads_and_loses_nothing(text: str) -> None:
    escaped = plain(text)
    assert MARKUP.search(re.sub(r"&#\d+;", "", escaped)) is None
    assert BLOCK.search(re.sub(r"&#\d+;", "", escaped)) is None
    assert html.unescape(escaped).replace("\u2060", "") == text.replace("\u2060", "")


@pytest.mark.parametrize(
    "label", ["Henvendelser pr. måned (cirka)", "Mette, Jonas & co.: et navn", "Kl. 14.30, 3-4 opslag"]
)
def test_words_in_which_nothing_is_markup_stay_as_they_are(label: str) -> None:
    """A field's label is read aloud as it is written, and "&#46;" is no full stop to anybody who listens."""
    assert plain(label) == label
