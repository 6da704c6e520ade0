"""Whatever is given as an answer to whatever question: kept clean, or refused in one sentence."""

from __future__ import annotations

import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.profiles import tried
from wizard.language.dates import EARLIEST, LATEST
from wizard.language.errors import Refused
from wizard.language.languages import LANGUAGES
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kinds import clean
from wizard.questionnaire.model import Field

TEXTS = st.text(st.characters())
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)
ANY_LONG_TEXT = catalogue().questions["company_about"]
FIELDS = st.sampled_from([*catalogue().questions.values(), *catalogue().records.values()])


@st.composite
def nearly_right(draw: st.DrawFn, of: Field) -> Any:
    """A value of the right shape for `of`, with something else here and there."""
    ids = [option.id for option in of.options]
    of_kind: dict[str, st.SearchStrategy[Any]] = {
        "number": st.integers() | st.floats() | st.floats(of.minimum, max(of.minimum, of.maximum)),
        "scale": st.integers(-1, 7),
        "date": st.dates(EARLIEST, LATEST).map(str),
        "time": st.times().map(lambda time: time.isoformat("minutes")),
        "choice": st.sampled_from(ids) if ids else TEXTS,
        "choices": st.lists(st.sampled_from(ids), max_size=4) if ids else JSON,
        "yes_no": st.booleans(),
        "list": st.lists(
            st.fixed_dictionaries({}, optional={column.id: nearly_right(column) for column in of.fields}), max_size=3
        ),
    }
    right = of_kind.get(of.kind, TEXTS)
    return draw(right if draw(st.integers(0, 19)) else JSON)


@pytest.mark.thorough
@tried(150)
@given(st.data())
def test_any_value_is_kept_clean_or_refused_in_one_sentence_that_names_its_place(data: st.DataObject) -> None:
    of = data.draw(FIELDS)
    value = data.draw(nearly_right(of) | JSON)
    place = f"answers.{of.id}"
    try:
        kept = clean(value, of, place)
    except Refused as refused:
        for language in LANGUAGES.values():
            assert_is_one_sentence(refused, refused.message(language), place)
    else:
        assert kept is None or clean(kept, of) == kept


def assert_is_one_sentence(refused: Refused, message: str, place: str) -> None:
    assert message.startswith(place)
    sentence = message.removeprefix(refused.place).removeprefix(": ")
    assert sentence.strip()
    assert len(message.splitlines()) == 1
    for value in refused.values.values():  # somebody's own braces may be repeated; ours must all be filled
        sentence = sentence.replace(str(value), "")
    assert not set("{}") & set(sentence)


@given(TEXTS)
def test_a_text_that_is_kept_can_be_kept_by_a_database_and_by_xml(text: str) -> None:
    try:
        kept = clean(text, ANY_LONG_TEXT) or ""
    except Refused:
        return
    kept.encode()
    assert kept == unicodedata.normalize("NFC", kept)
    assert not any(char < " " and char not in "\n\t" for char in kept)
