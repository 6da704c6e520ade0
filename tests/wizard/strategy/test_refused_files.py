"""What is no strategy file, or a wrong one: refused whole with one sentence that names the place."""

from __future__ import annotations

import json
import math

import pytest

from tests.wizard.strategy.files import bytes_of, file
from tests.wizard.strategy.test_strategy_file import zip_of
from wizard.language.errors import Refused
from wizard.language.languages import DANISH, ENGLISH
from wizard.strategy import strategy_file
from wizard.strategy.strategy import Strategy


def refusal(data: bytes) -> tuple[str, str]:
    """The sentences, in Danish and English, that the file is refused with."""
    with pytest.raises(Refused) as caught:
        strategy_file.read(data)
    return caught.value.message(DANISH), caught.value.message(ENGLISH)


# What is no strategy file


@pytest.mark.parametrize("data", [b"", b" \n\t", b"\xef\xbb\xbf", b"\xef\xbb\xbf\n"])
def test_an_empty_file_is_refused(data: bytes) -> None:
    danish, english = refusal(data)
    assert danish.startswith("Filen er tom.")
    assert english.startswith("The file is empty.")


def test_a_truncated_file_is_refused_where_it_ends() -> None:
    data = strategy_file.write(Strategy("da", {"company_name": "Langdej"}))
    danish, english = refusal(data[:60])
    assert "ved linje 3, tegn 20." in danish
    assert "at line 3, character 20." in english


def test_a_file_cut_anywhere_is_refused() -> None:
    data = strategy_file.write(Strategy("da", {"company_name": "Æblegården", "purposes": ["trust"]}))
    for cut in range(len(data.rstrip())):
        refusal(data[:cut])


@pytest.mark.parametrize("data", [b'{"format": }', b"{'format': 1}", b"{}{}"])
def test_a_file_that_is_not_json_is_refused_with_the_place(data: bytes) -> None:
    danish, english = refusal(data)
    assert "linje 1, tegn " in danish
    assert "line 1, character " in english


@pytest.mark.parametrize("data", [b"[" * 100_000, b'{"a":' * 100_000, b"[" * 100_000 + b"]" * 100_000])
def test_a_file_nested_100_000_deep_is_refused(data: bytes) -> None:
    danish, english = refusal(data)
    assert "lag" in danish
    assert "nested too deeply" in english


@pytest.mark.thorough
@pytest.mark.parametrize("question_id", ["industry", "purposes", "audiences", "next_review", "company_name"])
def test_an_answer_nested_as_deep_as_json_can_be_read_is_refused(question_id: str) -> None:
    for depth in range(900, 1_000):  # the last ones the reader of JSON still takes leave no depth for anything else
        data = b'{"format": "social-media-strategy/1", "answers": {"%s": %s%s}}'
        refusal(data % (question_id.encode(), b"[" * depth, b"]" * depth))


def test_a_file_of_50_mb_is_refused_with_its_size_and_the_limit() -> None:
    danish, english = refusal(bytes(50_000_000))
    assert danish == "Filen er for stor. En strategifil må højst fylde 30 MB."
    assert english == "The file is too large. A strategy file can be 30 MB at most."


@pytest.mark.parametrize("data", [b"company_name;Langdej", b"<html>", "Kære Mette".encode(), b"\r\n- bread"])
def test_another_text_is_no_strategy_rather_than_a_damaged_one(data: bytes) -> None:
    danish, english = refusal(data)
    assert danish.startswith("Filen er ikke en strategifil fra Tretrin.")
    assert english.startswith("This is not a strategy file from Tretrin.")


@pytest.mark.parametrize(
    ("kind", "says"),
    [("deck", "PowerPoint"), ("document", "Word"), ("bundle", "zip"), ("pdf", "PDF"), ("png", "picture")],
)
def test_a_file_chosen_by_mistake_is_called_what_it_is(kind: str, says: str) -> None:
    beginnings = {"pdf": b"%PDF-1.7\n", "png": b"\x89PNG\r\n\x1a\n"}
    inside = {"deck": "ppt/presentation.xml", "document": "word/document.xml", "bundle": "langdej.json"}
    data = beginnings.get(kind) or zip_of(inside[kind])
    danish, english = refusal(data)
    assert says in english
    assert ".json" in danish


@pytest.mark.parametrize("encoding", ["utf-16-le", "latin-1"])
def test_a_file_in_another_encoding_is_refused(encoding: str) -> None:
    danish, english = refusal(json.dumps(file({"company_name": "Æblegård"}), ensure_ascii=False).encode(encoding))
    assert danish.startswith("Filen ")
    assert english.startswith(("The file ", "This is not a strategy file"))


def test_a_byte_that_is_not_utf_8_is_named_with_what_is_allowed() -> None:
    danish, english = refusal('{"format": "Æ'.encode("latin-1"))
    assert "byte 12" in danish
    assert "UTF-8" in danish
    assert "byte 12" in english
    assert "UTF-8" in english


def test_a_number_of_6_000_digits_is_refused() -> None:
    danish, english = refusal(
        b'{"format": "social-media-strategy/1", "answers": {"hours_per_week": %s}}' % (b"9" * 6_000)
    )
    assert danish == "Filen indeholder et tal, der er for langt til at læse."
    assert english == "The file contains a number that is too long to read."


@pytest.mark.parametrize("value", ["NaN", "Infinity", "-Infinity"])
def test_nan_and_infinity_in_a_file_are_refused_with_their_place(value: str) -> None:
    data = b'{"format": "social-media-strategy/1", "answers": {"hours_per_week": %s}}' % value.encode()
    danish, english = refusal(data)
    assert danish == "answers.hours_per_week: Her skal der stå et tal fra 0 til 1000."
    assert english == "answers.hours_per_week: This must be a number from 0 to 1000."


def test_a_number_too_large_to_be_finite_is_refused_with_the_bounds() -> None:
    data = b'{"format": "social-media-strategy/1", "answers": {"hours_per_week": 1e999}}'
    assert refusal(data)[1] == "answers.hours_per_week: This must be a number from 0 to 1000."


@pytest.mark.parametrize("document", [None, [], "social-media-strategy/1", 7, {}, {"answers": {}}], ids=repr)
def test_json_that_is_no_strategy_is_refused_with_what_to_choose(document: object) -> None:
    danish, english = refusal(bytes_of(document))
    assert ".json" in danish
    assert ".json" in english


@pytest.mark.parametrize("format_", [None, 1, "", "other/1"])
def test_another_format_is_no_strategy(format_: object) -> None:
    assert refusal(bytes_of({"format": format_}))[1].startswith("This is not a strategy file from Tretrin.")


@pytest.mark.parametrize("version", ["", "/0", "/²", "/1.1"])
def test_a_format_there_is_not_is_refused_with_the_one_that_is_read(version: str) -> None:
    danish, english = refusal(bytes_of({"format": f"social-media-strategy{version}"}))
    assert "her læses format 1" in danish
    assert "reads format 1" in english


@pytest.mark.parametrize(
    ("inside", "key"),
    [
        ('"answers": {}, "answers": {"company_name": "B"}', "answers"),
        ('"answers": {"company_name": "A", "company_name": "B"}', "company_name"),
        ('"answers": {"brand": [{"word": "a", "word": "b"}]}', "word"),
    ],
)
def test_what_stands_twice_in_one_place_is_refused_rather_than_lost(inside: str, key: str) -> None:
    danish, english = refusal(f'{{"format": "social-media-strategy/1", {inside}}}'.encode())
    assert danish.startswith(f"»{key}« står to gange samme sted")
    assert english.startswith(f"“{key}” appears twice")


@pytest.mark.parametrize("version", ["2", "10", "9" * 5_000])
def test_a_file_of_a_later_format_is_refused_with_the_format_that_is_read(version: str) -> None:
    danish, english = refusal(bytes_of({"format": f"social-media-strategy/{version}", "answers": {"new": 1}}))
    assert "her læses format 1" in danish
    assert "this one reads format 1" in english
    assert len(english) < 250


# What is refused in it


@pytest.mark.parametrize(
    ("answers", "place", "danish", "english"),
    [
        ({"company_nam": "x"}, "answers.company_nam", "company_nam", "no question “company_nam”"),
        ({"a\ud800\n": 1}, "answers.a��", "»a��«", "“a��”"),
        ({"company_name": None}, "answers.company_name", "tekst", "text"),
        ({"company_name": "x" * 121}, "answers.company_name", "højst 120", "limit is 120"),
        ({"strategy_statement": "x" * 301}, "answers.strategy_statement", "højst 300", "limit is 300"),
        ({"market": "c2c"}, "answers.market", "b2c, b2b, both", "b2c, b2b, both"),
        (
            {"purposes": ["trust", "gold"]},
            "answers.purposes[1]",
            "positioning, direct_sales",
            "positioning, direct_sales",
        ),
        ({"purposes": ["trust", "leads", "service", "education"]}, "answers.purposes", "højst 3", "3 at most"),
        ({"hours_per_week": True}, "answers.hours_per_week", "0 til 1000", "0 to 1000"),
        ({"hours_per_week": "8"}, "answers.hours_per_week", "0 til 1000", "0 to 1000"),
        ({"calendar_weeks": 53}, "answers.calendar_weeks", "1 og 52", "1 and 52"),
        ({"calendar_weeks": 2.5}, "answers.calendar_weeks", "helt tal fra 1 til 52", "whole number from 1 to 52"),
        ({"calendar_start": "2027-02-30"}, "answers.calendar_start", "2027-01-31", "2027-01-31"),
        ({"monitoring_importance": 6}, "answers.monitoring_importance", "1 til 5", "1 to 5"),
        ({"brand": [{"word": "a"}] * 6}, "answers.brand", "højst 5", "limit is 5"),
        ({"needs": [{}, {}, {"platform": "myspace"}]}, "answers.needs[2].platform", "facebook", "facebook"),
        ({"needs": [{"whom": "x"}]}, "answers.needs[0]", "audience, platform", "audience, platform"),
        ({"needs": ["x"]}, "answers.needs[0]", "objekt", "object"),
        ({"needs": {"audience": "x"}}, "answers.needs", "liste med rækker", "list of rows"),
        ({"channel_plan": [{"time": "9.30"}]}, "answers.channel_plan[0].time", "09:30", "09:30"),
        ({"ambassadors": [{"volunteered": "ja"}]}, "answers.ambassadors[0].volunteered", "true", "true"),
        ([], "answers", "objekt", "object"),
        ("tekst", "answers", "objekt", "object"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_wrong_answer_is_refused_with_its_place_and_what_is_allowed(
    answers: object, place: str, danish: str, english: str
) -> None:
    for sentence, allowed in zip(refusal(bytes_of(file(answers))), (danish, english), strict=True):
        assert sentence.startswith(f"{place}: ")
        assert allowed in sentence


@pytest.mark.parametrize(
    ("rest", "place", "allowed"),
    [
        ({"language": "de"}, "language", "da, en"),
        ({"language": ["da"]}, "language", "da, en"),
        ({"svar": {}}, "svar", "format, language, answers, calendar, results, reviews"),
        ({"calendar": None}, "calendar", ""),
        ({"calendar": [{"status": "done"}]}, "calendar[0].status", "idea, in_progress, ready, posted"),
        ({"results": [{"value": "12"}]}, "results[0].value", "-1000000000000"),
        ({"reviews": [{}] * 501}, "reviews", "500"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_stands_beside_the_answers_is_checked_alike(rest: dict[str, object], place: str, allowed: str) -> None:
    for sentence in refusal(bytes_of(file(**rest))):
        assert sentence.startswith(f"{place}: ")
        assert allowed in sentence


def test_an_object_that_json_could_not_hold_is_refused_all_the_same() -> None:
    for answers in ({7: "x"}, {"industry": 10**5_000}, {"industry": {1, 2}}, {"hours_per_week": math.nan}):
        with pytest.raises(Refused):
            strategy_file.parse(file(answers))


MANY = strategy_file.MOST_VALUES * 2


@pytest.mark.sampled(3)
@pytest.mark.parametrize(
    "data",
    [
        b"[" + b"[]," * MANY + b"0]",
        b"[" + b'"",' * MANY + b"0]",
        b'[{"a":0' + b',"a":0' * MANY + b"}]",
        b"[" * MANY,
        b"[0" + b",0" * MANY + rb', "\"\"\"',
    ],
    ids=["lists", "texts", "fields", "depth", "a text that never ends"],
)
def test_more_values_than_any_strategy_holds_are_refused_before_they_are_read(
    data: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(json, "loads", lambda text: pytest.fail("it was read"))
    danish, english = refusal(data)
    assert "600000" in danish
    assert english == "This is not a strategy file: it holds more than 600000 values."


def test_a_text_may_hold_as_many_commas_and_brackets_as_it_likes() -> None:
    for text in ("[],{" * MANY, r"\"[,\\" * MANY):
        assert refusal(f'{{"note": "{text}"}}'.encode())[1].startswith("This is not a strategy file from Tretrin.")
