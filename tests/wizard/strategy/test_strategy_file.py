"""The strategy file: what is read, what is written, and that one gives the other."""

from __future__ import annotations

import contextlib
import io
import json
import math
import zipfile
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.profiles import tried
from tests.wizard.strategy.files import bytes_of, file
from wizard.language.dates import EARLIEST, LATEST
from wizard.language.errors import Refused
from wizard.language.languages import LANGUAGES
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Field
from wizard.strategy import strategy_file
from wizard.strategy.strategy import Strategy


def test_a_strategy_is_read_with_its_language_and_answers() -> None:
    strategy = strategy_file.read(bytes_of(file({"company_name": "Bageriet Langdej"}, language="en")))
    assert strategy == Strategy("en", {"company_name": "Bageriet Langdej"})


def test_everything_but_the_format_may_be_absent() -> None:
    assert strategy_file.read(b'{"format": "social-media-strategy/1"}') == Strategy("da")


def test_answers_stand_in_the_questionnaires_order_and_empty_ones_are_left_out() -> None:
    answers = {"market": "b2c", "brand": [{}], "company_about": " ", "company_name": "Langdej"}
    assert list(strategy_file.clean_answers(answers)) == ["company_name", "market"]


def test_records_are_read_beside_the_answers() -> None:
    entry = {"date": "2027-01-04", "time": "09:30", "platform": "facebook", "status": "idea"}
    assert strategy_file.read(bytes_of(file(calendar=[entry]))).record("calendar") == [entry]


def test_a_byte_order_mark_is_accepted() -> None:
    data = "\N{BYTE ORDER MARK}".encode() + bytes_of(file({"company_name": "Langdej"}))
    assert strategy_file.read(data).answers == {"company_name": "Langdej"}


def test_what_is_written_is_utf_8_for_people_to_read() -> None:
    written = strategy_file.write(Strategy("da", {"company_name": "Rødgrød 🍓"}))
    assert '\n    "company_name": "Rødgrød 🍓"\n' in written.decode("utf-8")
    assert written.endswith(b"}\n")


def test_an_empty_strategy_writes_every_part() -> None:
    assert json.loads(strategy_file.write(Strategy("da"))) == {
        "format": "social-media-strategy/1",
        "language": "da",
        "answers": {},
        "calendar": [],
        "results": [],
        "reviews": [],
    }


def zip_of(name: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(name, "x")
    return file.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_file_that_an_editor_saved_anew_is_read(encoding: str) -> None:
    data = json.dumps(file({"company_name": "Æblegård"}), ensure_ascii=False).encode(encoding)
    assert strategy_file.read(data).answers == {"company_name": "Æblegård"}


# Round trips

CHARACTERS = st.characters(exclude_categories=("Cs", "Cc", "Cn"))  # what no text may hold
VALUES: dict[str, Callable[[Field], st.SearchStrategy[Any]]] = {
    "number": lambda of: (
        st.integers(math.ceil(of.minimum), int(of.maximum))
        | (st.nothing() if of.integer else st.floats(of.minimum, of.maximum))
    ),
    "scale": lambda of: st.integers(1, 5),
    "date": lambda of: st.dates(EARLIEST, LATEST).map(str),
    "time": lambda of: st.times().map(lambda time: time.isoformat("minutes")),
    "yes_no": lambda of: st.booleans(),
    "choices": lambda of: st.lists(
        st.sampled_from([option.id for option in of.options]), unique=True, max_size=of.max_choices or None
    ),
    "list": lambda of: st.lists(
        st.fixed_dictionaries({}, optional={column.id: values(column) for column in of.fields}),
        max_size=min(3, of.max_rows),
    ),
}


def values(of: Field) -> st.SearchStrategy[Any]:
    if of.options and of.kind == "choice":
        return st.sampled_from([option.id for option in of.options])
    if of.form:
        return st.sampled_from(
            {
                "hashtags": ["surdej", "#brød #smør"],
                "colour": ["#0F5C6E", "abc"],
                "picture": ["iVBORw0KGgoAAAA=", "/9j/4AAQ"],
            }[of.form]
        )
    return VALUES[of.kind](of) if of.kind in VALUES else st.text(CHARACTERS, max_size=min(30, of.max_length))


QUESTIONS = catalogue().questions.values()
RECORDS = catalogue().records.values()


@pytest.mark.thorough
@tried(75)
@given(
    st.sampled_from(list(LANGUAGES)),
    st.lists(st.sampled_from(list(QUESTIONS)), max_size=6, unique_by=lambda question: question.id).flatmap(
        lambda asked: st.fixed_dictionaries({question.id: values(question) for question in asked})
    ),
    st.fixed_dictionaries({}, optional={record.id: values(record) for record in RECORDS}),
)
def test_what_is_accepted_survives_writing_and_reading(language: str, answers: Any, records: Any) -> None:
    strategy = strategy_file.parse(file(answers, language=language, **records))
    written = strategy_file.write(strategy)
    assert strategy_file.read(written) == strategy
    assert strategy_file.write(strategy_file.read(written)) == written


@given(st.binary(max_size=60), st.sampled_from([b"", b'{"format": "social-media-strategy/1", ']))
def test_any_bytes_are_read_or_refused(data: bytes, before: bytes) -> None:
    with contextlib.suppress(Refused):
        strategy_file.read(before + data)


@pytest.mark.thorough
def test_the_fullest_calendar_opens_again() -> None:
    record = catalogue().records["calendar"]
    entry = {"date": "2027-01-05", "time": "07:30", "platform": "facebook", "pillar": "a, b", "type": "poll"}
    entry |= {"idea": "Rugbrød, surdej, kager [og mere], " * 5, "creator": "Mette", "poster": "Jonas", "status": "idea"}
    entry |= {"profile": "Bageriet", "title": "Ugens boller", "first_line": "Kl. 5 er de første boller ude af ovnen."}
    entry |= {"beforehand": "Et billede fra bageriet", "call": "Læg en bestilling", "alt_text": "Boller på en rist"}
    entry |= {"text": "Vi bager dem fra kl. 5, og kl. 7 er de første væk. " * 6, "hashtags": "#surdej #odder"}
    rows = [entry | {"link": "https://x.dk/?a=[1,2]", "uid": str(n), "generated": "x"} for n in range(record.max_rows)]
    assert len(entry | rows[0]) == len(record.fields)
    assert strategy_file.load(strategy_file.write(Strategy("da", {}, {"calendar": rows})))
