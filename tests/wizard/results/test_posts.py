"""What is said of posts, and how they meet the plan."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from wizard.results.carried_out import carried_out
from wizard.results.matching import settle, suggest
from wizard.results.posts import FEWEST, compare, interactions, spread
from wizard.strategy.strategy import Strategy


def post(n: int, platform: str = "facebook", reactions: int | None = None, **more: Any) -> dict[str, Any]:
    figures = {} if reactions is None else {"reactions": reactions, "comments": 0, "shares": 0}
    return {"uid": f"p{n}", "platform": platform, "date": f"2027-03-{n % 28 + 1:02}", **figures, **more}


def test_blank_is_not_zero() -> None:
    assert interactions({"reactions": 3, "comments": 1}) is None
    assert interactions({"reactions": 3, "comments": 1, "shares": 0}) == 4


def test_too_few_posts_have_no_winner() -> None:
    found = compare([post(n, reactions=n * 10) for n in range(FEWEST - 1)], [])
    assert found.best == ()
    assert found.usual.median is None
    assert found.usual.posts == FEWEST - 1


def test_median_and_spread_by_platform_and_pillar() -> None:
    posts = [post(n, reactions=n, entry=f"e{n}") for n in range(9)] + [post(9, "instagram", 100), post(10)]
    entries = [{"uid": f"e{n}", "pillar": "Brød"} for n in range(9)]
    found = compare(posts, entries)
    assert (found.by_platform["facebook"].median, found.by_platform["facebook"].low) == (4, 2)
    assert found.by_platform["instagram"].median is None
    assert found.by_pillar["Brød"].median == 4
    assert found.unknown == 1
    assert [count for _, count in found.best] == [100, 8, 7]


@given(st.lists(st.integers(0, 10_000), min_size=FEWEST, max_size=60))
def test_half_of_the_posts_lie_in_the_spread(counts: list[int]) -> None:
    found = spread(counts)
    assert found.low is not None
    assert found.median is not None
    assert found.high is not None
    assert found.low <= found.median <= found.high
    assert sum(found.low <= count <= found.high for count in counts) * 2 >= len(counts)


def test_the_share_of_the_plan_that_was_carried_out() -> None:
    entries = [
        {"date": "2027-03-01", "status": "posted"},
        {"date": "2027-03-08"},
        {"date": "2027-03-15", "status": "ready"},
        {"date": "2027-03-22", "status": "posted"},  # before its day
    ]
    found = carried_out(entries, date(2027, 3, 15))
    assert (found.posted, len(found.due)) == (2, 3)


ENTRIES = [
    {"uid": "a", "date": "2027-03-04", "platform": "facebook", "idea": "Ugens brød: rugbrød med kerner"},
    {"uid": "b", "date": "2027-03-05", "platform": "facebook", "idea": "Vejen til bagerfaget"},
    {"uid": "c", "date": "2027-03-05", "platform": "instagram", "idea": "Ugens brød: rugbrød med kerner"},
]


def test_posts_are_matched_by_platform_day_and_words() -> None:
    posts = [
        post(3, date="2027-03-04"),
        post(4, date="2027-03-11", text="Vil du gå vejen til faget? Bagerfaget har brug for dig, og vejen er kort"),
    ]
    assert suggest(posts, ENTRIES) == {"p3": "a"}
    posts[1]["text"] = "Vejen til bagerfaget, uge 2: vejen hertil"
    entries = [{**ENTRIES[1], "idea": "Vejen til bagerfaget: elever fortæller"}, ENTRIES[0]]
    posts[1]["text"] = "Elever fortæller om bagerfaget"
    assert suggest(posts, entries) == {"p3": "a", "p4": "b"}


def test_no_entry_is_two_posts_and_what_was_said_stays() -> None:
    posts = [post(3, date="2027-03-04"), post(4, date="2027-03-04"), post(5, date="2027-03-04", entry="-")]
    found = suggest(posts, ENTRIES[:1])
    assert len(found) == 1
    assert "p5" not in found


def test_what_is_settled_is_posted_with_its_link() -> None:
    posts = [{**post(3), "link": "https://www.facebook.com/1"}, post(4)]
    strategy = Strategy(
        "da", {}, {"calendar": ENTRIES, "posts": [{k: v for k, v in p.items() if k != "uid"} for p in posts]},
        uids={"posts": ["p3", "p4"]},
    )  # fmt: skip
    changes = settle(strategy, {"p3": "a", "p4": None, "p9": "b", "p3x": "gone"})
    assert [row.get("entry") for row in changes["posts"]] == ["a", "-"]
    assert changes["calendar"][0]["status"] == "posted"
    assert changes["calendar"][0]["link"] == "https://www.facebook.com/1"
    assert "status" not in changes["calendar"][1]
    again = Strategy("da", {}, {"calendar": changes["calendar"], "posts": changes["posts"]})
    assert settle(again, {}) == {}
