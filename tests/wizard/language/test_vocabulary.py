"""The words for who one is, and the forms in which texts name them."""

from __future__ import annotations

from pathlib import Path

import pytest

from wizard.language import forms, vocabulary
from wizard.language.errors import CatalogueError
from wizard.language.languages import DANISH, ENGLISH
from wizard.language.texts import phrase
from wizard.language.vocabulary import USUAL, Vocabulary

CLUB = Vocabulary("members", "club", "volunteers")
LIBRARY = Vocabulary("visitors", "library", "employees")


@pytest.mark.parametrize(
    ("text", "words", "shown"),
    [
        ("Spørg [a_customer]", USUAL, "Spørg en kunde"),
        ("Spørg [a_customer]", CLUB, "Spørg et medlem"),
        ("[The_customers] ved det", CLUB, "Medlemmerne ved det"),
        ("[The_customers] ved det", LIBRARY, "De besøgende ved det"),
        ("[the_customers'] egne ord", CLUB, "medlemmernes egne ord"),
        ("[the_company'] navn og [A_company]", LIBRARY, "bibliotekets navn og Et bibliotek"),
        (
            "[customer-]service for [the_employees] og [colleagues]",
            CLUB,
            "medlemsservice for de frivillige og frivillige",
        ),
    ],
)
def test_a_form_is_written_in_the_words_chosen(text: str, words: Vocabulary, shown: str) -> None:
    assert DANISH.with_words(words).of({"da": text, "en": text}) == shown


def test_english_has_its_own_articles_and_genitives() -> None:
    speaking = ENGLISH.with_words(Vocabulary("members", "association", "volunteers"))
    text = "[An_x]"  # a text for which there is no such form stands as it is written
    assert speaking.of({"en": text}) == text
    assert speaking.of({"en": "[A_company] and [the_customers'] words, [an]"}) == (
        "An association and the members’ words, [an]"
    )
    assert speaking.of({"en": "[the_company'] name"}) == "the association’s name"


def test_what_fills_a_brace_is_not_read_as_a_form() -> None:
    assert DANISH.fill({"da": "[Customers]: {name}", "en": ""}, name="[customers]") == "Kunder: [customers]"


def test_a_language_with_words_is_the_same_object_for_the_same_words() -> None:
    assert DANISH.with_words(CLUB) is DANISH.with_words(Vocabulary("members", "club", "volunteers"))


def test_an_unknown_form_is_refused_with_its_place() -> None:
    with pytest.raises(CatalogueError, match=r"x\.toml: a\.b\.en: names the form \[the_costumers\]"):
        phrase({"da": "Kunder", "en": "Ask [the_costumers]"}, "x.toml: a.b")


def test_every_rendering_of_a_text_is_given_once() -> None:
    found = list(vocabulary.renderings("[A_colleague] i [the_company]", "da"))
    assert {"En kollega i virksomheden", "En frivillig i klubben"} <= set(found)
    assert len(found) == len(set(found)) == 2 * len(vocabulary.words()["company"])


def test_a_word_without_a_form_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "vocabulary.toml"
    shipped = vocabulary.FILE.read_text(encoding="utf-8")
    file.write_text(shipped.replace(', joined = "klub"', ""), encoding="utf-8")
    with pytest.raises(CatalogueError, match=r"company \d+ \(club\): company: da\.joined"):
        vocabulary.load(file)


@pytest.mark.parametrize("name", forms.FORMS)
@pytest.mark.parametrize("language_id", ["da", "en"])
def test_every_form_has_a_word_in_every_vocabulary(name: str, language_id: str) -> None:
    written = list(vocabulary.renderings(f"[{name}]", language_id))
    assert all(word.strip() and "[" not in word for word in written)
