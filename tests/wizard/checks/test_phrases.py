"""What each pattern matches, demands or finds mentioned, and what it must not: the lines in `phrases/`, as people write
them.
"""

from __future__ import annotations

import pytest

from tests.wizard.checks.patterns import LINES, MODULES, PATTERNS, lines
from wizard.checks.phrases.pattern import normalized

MATCHED, UNMATCHED = lines("MATCHED"), lines("UNMATCHED")
DEMANDED, NOT_DEMANDED = lines("DEMANDED"), lines("NOT_DEMANDED")
MENTIONED, NOT_MENTIONED = lines("MENTIONED"), lines("NOT_MENTIONED")
KINDS = {
    "MATCHED": MATCHED,
    "UNMATCHED": UNMATCHED,
    "DEMANDED": DEMANDED,
    "NOT_DEMANDED": NOT_DEMANDED,
    "MENTIONED": MENTIONED,
    "NOT_MENTIONED": NOT_MENTIONED,
}


def test_every_pattern_is_tried_often_enough_both_ways() -> None:
    assert set(PATTERNS) == set(MATCHED | DEMANDED | MENTIONED) == set(UNMATCHED | NOT_DEMANDED | NOT_MENTIONED)
    for tried in KINDS.values():
        assert min(map(len, tried.values())) >= 6


@pytest.mark.parametrize("module", LINES)
def test_lines_stand_in_the_file_of_the_module_whose_patterns_they_try(module: str) -> None:
    tried = {name for kind in KINDS for name in getattr(LINES[module], kind, ())}
    assert tried <= vars(MODULES[module]).keys()


@pytest.mark.parametrize("name", MATCHED)
def test_a_line_is_understood(name: str) -> None:
    assert [line for line in MATCHED[name] if not PATTERNS[name].matches(normalized(line))] == []


@pytest.mark.parametrize("name", UNMATCHED)
def test_an_innocent_line_is_not_misunderstood(name: str) -> None:
    assert [line for line in UNMATCHED[name] if PATTERNS[name].matches(normalized(line))] == []


@pytest.mark.parametrize("name", DEMANDED)
def test_a_demand_is_understood_however_it_is_put(name: str) -> None:
    assert [line for line in DEMANDED[name] if not PATTERNS[name].demanded_in(normalized(line))] == []


@pytest.mark.parametrize("name", NOT_DEMANDED)
def test_what_is_left_undone_is_not_demanded(name: str) -> None:
    assert [line for line in NOT_DEMANDED[name] if PATTERNS[name].demanded_in(normalized(line))] == []


@pytest.mark.parametrize("name", MENTIONED)
def test_a_line_speaks_of_it_also_where_it_denies_it(name: str) -> None:
    assert [line for line in MENTIONED[name] if not PATTERNS[name].mentioned_in(normalized(line))] == []


@pytest.mark.parametrize("name", NOT_MENTIONED)
def test_other_lines_are_not_taken_for_it(name: str) -> None:
    assert [line for line in NOT_MENTIONED[name] if PATTERNS[name].mentioned_in(normalized(line))] == []
