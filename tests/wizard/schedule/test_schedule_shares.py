"""Pillars by share, content types in turn, and campaigns among them."""

from __future__ import annotations

from collections import Counter, defaultdict
from fractions import Fraction
from itertools import groupby, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.wizard.schedule.plans import TOPICS, TYPES, channel, pillars, plan, strategies
from wizard.language.languages import DANISH
from wizard.questionnaire.model import Answers, Row
from wizard.schedule import generate
from wizard.schedule.content_types import platform_carries
from wizard.schedule.plans import OCCASIONAL
from wizard.schedule.post import head
from wizard.schedule.shares import controlled_rounding, interleaved
from wizard.strategy.strategy import Strategy


def generated(*rows: Row, **answers: object) -> list[Row]:
    return generate(plan(*rows, **answers), DANISH)  # type: ignore[arg-type]


def topics(*rows: Row, **answers: object) -> list[str]:
    return [row["pillar"] for row in generated(*rows, **answers)]


def shares(answers: Answers) -> dict[str, Fraction]:
    """What is said of shares, written out a second time."""
    rows = answers.get("pillars", [])
    given_ = [Fraction(str(row["share"])) for row in rows if "share" in row]
    rest = max(Fraction(0), 100 - sum(given_, Fraction(0)))
    found: dict[str, Fraction] = defaultdict(Fraction)
    for row in rows:
        found[row["topic"]] += Fraction(str(row["share"])) if "share" in row else rest / (len(rows) - len(given_))
    total = sum(found.values(), Fraction(0))
    return {topic: share / total if total else Fraction(1, len(found)) for topic, share in found.items()}


# Pillars


@pytest.mark.thorough
@given(strategies())
def test_every_pillar_has_its_share_within_one_entry_in_all_and_on_each_platform(strategy: Strategy) -> None:
    rows = generate(strategy, DANISH)
    for of in ([row["platform"] for row in rows], [None] * len(rows)):
        groups: dict[str | None, Counter[str]] = defaultdict(Counter)
        for group, row in zip(of, rows, strict=True):
            groups[group][row.get("pillar", "")] += 1
        for counts in groups.values():
            for topic, share in shares(strategy.answers).items():
                # On a platform the share of what there is in all, which is rounded itself.
                allowed = 1 if of[0] is None else 2
                assert abs(counts[topic] - share * counts.total()) < allowed


@given(st.lists(st.integers(0, 40), min_size=1, max_size=12), st.data())
def test_a_table_is_divided_so_that_every_cell_is_within_one_of_its_part(rows: list[int], data: st.DataObject) -> None:
    total = sum(rows)
    cuts = sorted(data.draw(st.lists(st.integers(0, total), max_size=5)))
    columns = [right - left for left, right in pairwise([0, *cuts, total])]
    table = controlled_rounding(rows, columns)
    assert [sum(cells) for cells in table] == rows
    assert [sum(cells) for cells in zip(*table, strict=True)] == columns
    for row, cells in zip(rows, table, strict=True):
        for column, cell in zip(columns, cells, strict=True):
            assert abs(cell * total - row * column) < max(total, 1)


def test_what_is_rounded_up_is_what_was_nearest_to_it() -> None:
    assert controlled_rounding([1, 2], [2, 0, 1]) == [[1, 0, 0], [1, 0, 1]]


@given(st.lists(st.integers(0, 60), min_size=1, max_size=6))
def test_pillars_are_mixed_so_that_none_is_a_whole_entry_ahead(counts: list[int]) -> None:
    order = interleaved(tuple(counts))
    assert Counter(order) == +Counter(dict(enumerate(counts)))
    so_far = [0] * len(counts)
    for length, number in enumerate(order, 1):
        so_far[number] += 1
        assert so_far[number] - Fraction(counts[number] * length, sum(counts)) < 1


@pytest.mark.parametrize(
    ("given_", "counts"),
    [
        ((50, 30, 20), [6, 4, 2]),
        ((5, 3, 2), [6, 4, 2]),
        ((100, 100), [6, 6]),
        ((0, 0), [6, 6]),
        ((None, None, None), [4, 4, 4]),
        ((50, None, None), [6, 3, 3]),
        ((100, None), [12, 0]),
        ((75, 0, 25), [9, 0, 3]),
        ((33.3, 33.3, 33.4), [4, 4, 4]),
    ],
    ids=str,
)
def test_shares_are_in_proportion_and_pillars_without_one_divide_the_rest(
    given_: tuple[float | None, ...], counts: list[int]
) -> None:
    found = Counter(topics(channel("facebook", 1), pillars=pillars(*given_)))
    assert [found[topic] for topic in TOPICS[: len(counts)]] == counts


def test_two_pillars_with_one_topic_are_one() -> None:
    rows = [{"topic": "Korn", "share": 25}, {"topic": "Brød", "share": 50}, {"topic": "Korn", "share": 25}]
    assert Counter(topics(channel("facebook", 1), pillars=rows)) == {"Korn": 6, "Brød": 6}


def test_pillars_take_turns_on_a_platform() -> None:
    found = topics(channel("facebook", 7), pillars=pillars(50, 25, 25))
    runs = [(topic, len(list(run))) for topic, run in groupby(found)]
    assert max(length for _, length in runs) == 2


def test_platforms_are_about_different_things_on_one_day() -> None:
    rows = generated(
        channel("facebook", 5), channel("instagram", 5), channel("linkedin", 5), pillars=pillars(40, 30, 30)
    )
    for _, day in groupby(rows, key=lambda row: str(row["date"])):
        assert len({row["pillar"] for row in day}) > 1


def test_entries_without_pillars_name_none() -> None:
    assert not any("pillar" in row for row in generated(channel("facebook", 1)))


# Content types


@pytest.mark.thorough
@given(strategies())
def test_each_platform_uses_the_chosen_types_that_suit_it_in_turn(strategy: Strategy) -> None:
    used: dict[str, Counter[str | None]] = defaultdict(Counter)
    for row in generate(strategy, DANISH):
        used[row["platform"]][row.get("type")] += 1
    for platform, counts in used.items():
        chosen = strategy.answers.get("content_types", [])
        assert set(counts) <= set(chosen) | {None}
        assert not any(platform_carries(platform, type_) is False for type_ in counts if type_)
        if any(platform_carries(platform, type_) for type_ in chosen):
            assert None not in counts
            assert all(
                counts[type_] or counts.total() < len(chosen) or type_ in OCCASIONAL
                for type_ in chosen
                if platform_carries(platform, type_)
            )
        everyday = [number for type_, number in counts.items() if number and type_ not in OCCASIONAL]
        assert not everyday or max(everyday) - min(everyday) <= 1
        assert not everyday or max((counts[type_] for type_ in OCCASIONAL), default=0) <= max(everyday)


@pytest.mark.parametrize(
    ("platform", "types"),
    [
        ("facebook", {"image", "short_video", "text_post", "customer_content"}),
        ("instagram", {"image", "short_video", "customer_content"}),  # known not to carry text alone
        ("youtube", {"short_video", "customer_content"}),  # nobody says that it carries a picture, and others do
        ("reddit", {"image", "short_video", "text_post", "customer_content"}),  # nothing is known of it
    ],
)
def test_a_platform_gets_the_types_it_carries_and_what_nobody_knows_of(platform: str, types: set[str]) -> None:
    rows = generated(
        *(channel(name, 2) for name in ("facebook", "instagram", "youtube", "reddit")),
        content_types=["image", "short_video", "text_post", "customer_content"],
    )
    assert {row["type"] for row in rows if row["platform"] == platform} == types


def test_a_type_that_no_planned_platform_is_known_to_carry_is_planned_all_the_same() -> None:
    assert {row["type"] for row in generated(channel("youtube", 2), content_types=["image"])} == {"image"}


def test_a_platform_that_carries_none_of_the_types_names_none() -> None:
    rows = generated(channel("instagram", 1), channel("facebook", 1), content_types=["text_post"])
    assert {(row["platform"], row.get("type")) for row in rows} == {("instagram", None), ("facebook", "text_post")}


def test_what_a_platform_carries_can_be_said_by_whoever_knows() -> None:
    strategy = plan(channel("facebook", 1), content_types=TYPES)
    rows = generate(strategy, DANISH, lambda platform, type_: type_ == "poll")
    assert {row["type"] for row in rows} == {"poll"}


def test_a_pillar_does_not_get_the_same_type_for_ever() -> None:
    answers = {"pillars": pillars(25, 25, 25, 25), "content_types": ["image", "story", "poll", "text_post"]}
    used: dict[str, list[str]] = defaultdict(list)
    for row in generated(channel("facebook", 4), **answers):
        used[row["pillar"]].append(row["type"])
    assert all(set(types) == set(answers["content_types"]) for types in used.values())


# Campaigns


EASTER = {"name": "Påskeposen", "offer": "Alt til morgenbordet for 140 kr.", "start": "2027-02-01", "end": "2027-02-28"}


def told(rows: list[Row], name: str = "Påskeposen") -> list[Row]:
    return [row for row in rows if row["title"].startswith(f"{name}: ")]


def days_of(rows: list[Row], name: str = "Påskeposen") -> list[str]:
    return [row["date"] for row in told(rows, name)]


def test_a_campaign_is_told_as_a_story_in_its_order() -> None:
    rows = generated(channel("facebook", 3, weekdays=["mon", "wed", "fri"]), campaigns=[EASTER])
    steps = [row["title"].removeprefix("Påskeposen: ") for row in told(rows)]
    assert steps[:2] == ["optakt", "nu begynder det"]
    assert steps[-2:] == ["sidste chance", "sådan gik det"]
    assert len(steps) >= 5
    begins = told(rows)[1]
    assert begins["date"] == EASTER["start"]
    assert EASTER["offer"] in begins["idea"]
    assert "Påskeposen" in begins["first_line"]


@pytest.mark.thorough
@given(strategies(most=7))
def test_at_most_every_other_entry_tells_of_a_campaign_but_for_what_must_be_told(strategy: Strategy) -> None:
    names = [row.get("name") or row.get("offer") for row in strategy.answers.get("campaigns", [])]
    by_platform: dict[str, list[bool]] = defaultdict(list)
    for row in generate(strategy, DANISH):
        of_campaign = any(name and row["title"].startswith(f"{head(name)}: ") for name in names)
        by_platform[row["platform"]].append(of_campaign and "beforehand" not in row)
    for marks in by_platform.values():
        assert not any(all(marks[at : at + 3]) for at in range(len(marks) - 2))


@pytest.mark.parametrize(("audience", "topic"), [("Lørdag", "Korn"), ("Hverdag", "Brød"), ("Andre", "Brød")])
def test_an_entry_that_tells_of_a_campaign_has_the_pillar_that_suits_it(audience: str, topic: str) -> None:
    two = [{"topic": "Korn", "audience": "Lørdag"}, {"topic": "Brød", "audience": "Hverdag", "purpose": "direct_sales"}]
    rows = generated(channel("facebook", 2), pillars=two, campaigns=[EASTER | {"audience": audience}])
    assert {row["pillar"] for row in told(rows)} == {topic}


def test_a_campaign_keeps_to_its_platform_and_one_without_begins_and_ends_on_a_second() -> None:
    both = [channel("facebook", 3), channel("instagram", 2)]
    of_one = generated(*both, campaigns=[EASTER | {"platform": "instagram"}])
    assert {row["platform"] for row in told(of_one)} == {"instagram"}
    rows = told(generated(*both, campaigns=[EASTER]))
    elsewhere = [row["title"] for row in rows if row["platform"] == "instagram"]
    assert elsewhere == ["Påskeposen: nu begynder det (Instagram)", "Påskeposen: sidste chance (Instagram)"]


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        ({"start": "2027-03-01"}, "2027-02-13", "2027-03-28"),
        ({"end": "2027-01-31"}, "2027-01-04", "2027-02-08"),
        ({}, "", ""),
        ({"start": "2027-03-01", "end": "2027-02-01"}, "", ""),
        ({"start": "2026-01-01", "end": "2026-02-01"}, "", ""),
    ],
)
def test_a_campaign_is_told_as_far_as_its_period_is_known(period: Row, first: str, last: str) -> None:
    rows = generated(channel("facebook", 7), campaigns=[{"name": "Påskeposen", **period}])
    found = days_of(rows)
    assert bool(found) == bool(first)
    assert all(first <= day <= last for day in found)


def test_campaigns_at_once_each_begin_and_end() -> None:
    rows = generated(channel("facebook", 4), campaigns=[EASTER, EASTER | {"name": "Fastelavn"}])
    for name in ("Påskeposen", "Fastelavn"):
        steps = [row["title"].removeprefix(f"{name}: ") for row in told(rows, name)]
        assert {"nu begynder det", "sidste chance"} <= set(steps)


@pytest.mark.parametrize(
    ("campaign", "says"),
    [
        ({"name": "Åbent hus", "start": "2027-02-20", "end": "2027-02-20"}, "sæt kryds i kalenderen"),
        ({"name": "Vi søger en lærling", "start": "2027-02-01", "end": "2027-02-28"}, "hvem det ikke er til"),
        ({"name": "Begynderkursus", "start": "2027-02-20", "end": "2027-02-27"}, "det praktiske"),
        ({"name": "Sommer på havnen", "start": "2027-02-01", "end": "2027-03-20"}, "det første tegn"),
    ],
)
def test_a_campaign_has_the_story_its_words_call_for(campaign: Row, says: str) -> None:
    rows = generated(channel("facebook", 7), campaigns=[campaign])
    assert f"{campaign['name']}: {says}" in [row["title"] for row in rows]


def test_what_there_must_be_an_occasion_for_comes_seldomer_than_the_others() -> None:
    used = Counter(row["type"] for row in generated(channel("facebook", 4), content_types=["image", "story", "event"]))
    assert used["event"] < used["image"] / 2
    assert {row["type"] for row in generated(channel("facebook", 1), content_types=["event"])} == {"event"}
