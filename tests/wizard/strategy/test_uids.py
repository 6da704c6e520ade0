"""Who a row is, where nobody says so: the row it is, or the one it replaces."""

from __future__ import annotations

from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from wizard.questionnaire.model import Row
from wizard.strategy.uids import UID, JoinedUids, assign_uids


def kept(words: str) -> list[Row]:
    """A row for each letter, under the letter in upper case; of two that are the same, the second under `…2`."""
    return [{"word": word, UID: word.upper() + "2" * words[:at].count(word)} for at, word in enumerate(words)]


def assigned(words: str, before: str) -> list[str]:
    numbers = map(str, count(1))
    return assign_uids([{"word": word} for word in words], kept(before), lambda: next(numbers))


def test_equal_rows_are_the_same_wherever_they_stand() -> None:
    assert assigned("cab", "abc") == ["C", "A", "B"]
    assert assigned("bc", "abc") == ["B", "C"]
    assert assigned("xabc", "abc") == ["1", "A", "B", "C"]
    assert assigned("aba", "aba") == ["A", "B", "A2"]


def test_of_as_many_rows_as_before_the_one_that_differs_replaces_the_one_in_its_place() -> None:
    assert assigned("axc", "abc") == ["A", "B", "C"]
    assert assigned("xyz", "abc") == ["A", "B", "C"]
    assert assigned("cxa", "abc") == ["C", "B", "A"]


def test_of_fewer_or_more_rows_those_that_differ_are_new() -> None:
    assert assigned("ax", "abc") == ["A", "1"]
    assert assigned("axyz", "abc") == ["A", "1", "2", "3"]
    assert assigned("a", "") == ["1"]


def test_a_row_that_says_who_it_is_is_believed_once() -> None:
    rows = [{"word": "b", UID: "A"}, {"word": "b"}, {"word": "a", UID: "A"}]
    assert assign_uids(rows, kept("ab"), iter(["A", "B", "1"]).__next__) == ["A", "B", "1"]


@given(st.text("abc", max_size=6), st.text("abc", max_size=6))
def test_no_two_rows_get_the_same_and_the_same_rows_keep_theirs(words: str, before: str) -> None:
    uids = assigned(words, before)
    assert len(set(uids)) == len(uids) == len(words)
    assert assigned(before, before) == [row[UID] for row in kept(before)]
    for word in set(words) & set(before):
        same = [uid for uid, other in zip(uids, words, strict=True) if other == word]
        theirs = {row[UID] for row in kept(before) if row["word"] == word}
        assert len(theirs & set(same)) == min(len(same), len(theirs))


def test_uids_kept_in_one_text_are_a_list_to_whoever_asks() -> None:
    joined, apart = JoinedUids("a1 b2 c3"), ["a1", "b2", "c3"]
    assert joined == apart
    assert joined == JoinedUids("a1 b2 c3")
    assert joined != ["a1", "b2"]
    assert (len(joined), joined[-1], joined[1:], "b2" in joined) == (3, "c3", ["b2", "c3"], True)
    assert dict(zip(joined, range(3), strict=True)) == {"a1": 0, "b2": 1, "c3": 2}
