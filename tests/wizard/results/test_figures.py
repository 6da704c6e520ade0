"""What a file says about the KPIs, and what of it is kept: the same file twice changes nothing."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.wizard.results import files
from wizard.language.errors import Refused
from wizard.language.languages import DANISH, ENGLISH
from wizard.results import merging
from wizard.results.figures import figures
from wizard.results.reading import read
from wizard.results.results_file import ResultsFile
from wizard.store import open_store
from wizard.store.protocol import Store
from wizard.strategy.strategy import Strategy

TODAY = date(2027, 4, 6)
MARCH = (date(2027, 3, 1), date(2027, 3, 31))
NOW = datetime(2027, 4, 6, 9, 0, tzinfo=UTC)


def march(table: list[dict[str, Any]]) -> ResultsFile:
    return read(files.as_csv(table).encode(), "marts.csv", TODAY, covers=MARCH)


def said(file: ResultsFile, *kpis: dict[str, Any]) -> list[tuple[str, float, str, str]]:
    found, _ = figures(file, kpis)
    return [(each.period.title(ENGLISH), each.value, each.counted, each.denominator) for each in found]


def silent(file: ResultsFile, *kpis: dict[str, Any]) -> list[str]:
    return [each.reason.reason for each in figures(file, kpis)[1]]


def test_a_rate_is_of_sums_and_says_what_it_is_a_percentage_of() -> None:
    rate = {"metric": "engagement_rate", "frequency": "monthly"}
    # (20 + 3 + 1 + 31 + 9 + 4) / (800 + 1500)
    assert said(march(files.facebook_posts()[:2]), rate) == [("March 2027", 2.96, "interactions", "reach")]
    # (55 + 4 + 2 + 11 + 40 + 1 + 0 + 6) / (640 + 500)
    assert said(march(files.instagram_posts()), rate) == [("March 2027", 10.44, "interactions_saves", "reach")]
    by_day = read(files.as_csv(files.linkedin_days()).encode(), "a.csv", TODAY)
    assert said(by_day, rate) == [("March 2027", 5.0, "interactions", "impressions")]  # reach is not added up over days


def test_counts_are_added_up_and_reach_is_not() -> None:
    file = march(files.facebook_posts()[:2])
    assert said(file, {"metric": "impressions", "per": "month"}) == [("March 2027", 3600, "views", "")]
    assert said(file, {"metric": "link_clicks", "per": "month"}) == [("March 2027", 42, "link_clicks", "")]
    assert said(file, {"metric": "reach", "per": "month"}) == []
    assert silent(file, {"metric": "reach", "per": "month"}) == ["reach_not_added"]


def test_a_blank_figure_makes_no_sum() -> None:
    rows = files.facebook_posts()[:2]
    rows[1]["Link Clicks"] = ""
    assert silent(march(rows), {"metric": "link_clicks", "per": "month"}) == ["posts_without_figure"]


def test_only_whole_periods_count() -> None:
    rows = files.as_csv(files.facebook_posts()).encode()
    file = read(rows, "a.csv", TODAY)  # from the first post to the last
    assert said(file, {"metric": "impressions", "per": "month"}) == []
    assert silent(file, {"metric": "impressions", "per": "month"}) == ["part_of_period", "part_of_period"]
    weekly = said(file, {"metric": "impressions", "per": "week"})
    assert weekly == [("week 12, 2027", 2400, "views", "")]


def test_a_day_that_is_missing_makes_no_sum() -> None:
    rows = files.linkedin_days()
    del rows[10]
    file = read(files.as_csv(rows).encode(), "a.csv", TODAY)
    assert silent(file, {"metric": "impressions", "per": "month"}) == ["days_missing"]


def test_new_followers_are_not_followers() -> None:
    assert silent(march(files.instagram_posts()), {"metric": "followers"}) == ["followers_not_there"]


def test_a_unit_of_their_own_is_not_in_the_file() -> None:
    assert silent(march(files.instagram_posts()), {"metric": "saves", "unit": "percent", "per": "month"}) == [
        "own_unit"
    ]


def test_visits_from_social_media_over_the_days_of_the_file() -> None:
    file = read((files.COMMENTS + files.as_csv(files.analytics_channels())).encode(), "a.csv", TODAY)
    assert said(file, {"metric": "website_traffic", "per": "month"}) == [("March 2027", 97, "sessions", "")]
    assert silent(file, {"metric": "website_traffic", "per": "week"}) == ["other_period"]
    found, _ = figures(file, [{"metric": "conversions", "per": "month"}])
    assert [(each.value, each.sure) for each in found] == [(9, False)]  # a key event may be anything


def test_a_kpi_in_their_own_words_may_count_something_narrower() -> None:
    found, _ = figures(
        march(files.facebook_posts()[:2]), [{"metric": "link_clicks", "name": "Klik til prøv", "per": "month"}]
    )
    assert [each.sure for each in found] == [False]


@pytest.mark.parametrize("language", [DANISH, ENGLISH], ids=lambda each: each.id)
def test_every_reason_can_be_read(language: Any) -> None:
    file = read(files.as_csv(files.facebook_posts()).encode(), "a.csv", TODAY)
    _, none = figures(file, [{"metric": "impressions", "per": "month"}, {"metric": "reach"}])
    assert all(each.reason.message(language) for each in none)


# Keeping


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    place: Path | str = tmp_path / "data"
    if request.param == "postgres":
        place = request.getfixturevalue("postgres").new()
    opened = open_store(place)
    yield opened
    opened.close()


KPI = {"metric": "impressions", "per": "month"}


def keep(store: Store, strategy: int, file: ResultsFile, exported: date) -> list[tuple[int, int, int]]:
    """What was new, brought up to date and the same, of figures and of posts."""
    counted: list[tuple[int, int, int]] = []

    def change(kept: Strategy) -> Any:
        assert file.posts is not None
        rows = [merging.result_row(each, file, exported, DANISH) for each in figures(file, [KPI])[0]]
        both = (merging.with_results(kept, rows), merging.with_posts(kept, file.posts, exported))
        counted.extend((each.new, each.updated, each.same) for each in both)
        return both[0].changes | both[1].changes

    store.update(strategy, change, NOW, merging.RECORDS)
    return counted


def test_the_same_file_twice_changes_nothing_and_a_newer_one_updates(store: Store) -> None:
    id_ = store.open(store.create(Strategy("da", {"kpis": [KPI]}), NOW))
    rows = files.facebook_posts()[:2]
    assert keep(store, id_, march(rows), date(2027, 4, 2)) == [(1, 0, 0), (2, 0, 0)]
    saves = store.info(id_).saves
    assert keep(store, id_, march(rows), date(2027, 4, 3)) == [(0, 0, 1), (0, 0, 2)]
    assert store.info(id_).saves == saves
    rows[0]["Views"] = 1300
    assert keep(store, id_, march(rows), date(2027, 4, 6)) == [(0, 1, 0), (0, 1, 1)]
    kept = store.load(id_)
    assert [row["value"] for row in kept.record("results")] == [3700]
    assert [row["views"] for row in kept.record("posts")] == [1300, 2400]
    assert kept.record("results")[0]["source"] == "Facebook-opslag fra Meta Business Suite: marts.csv"
    assert kept.record("results")[0]["entered"] == "2027-04-06"


def test_an_older_file_does_not_take_back_what_is_known(store: Store) -> None:
    id_ = store.open(store.create(Strategy("da", {"kpis": [KPI]}), NOW))
    rows = files.facebook_posts()[:2]
    keep(store, id_, march(rows), date(2027, 4, 5))
    rows[0]["Views"] = 20
    assert keep(store, id_, march(rows), date(2027, 4, 1)) == [(0, 0, 1), (0, 0, 2)]


def test_what_is_blank_in_a_newer_file_stays_as_it_was(store: Store) -> None:
    id_ = store.open(store.create(Strategy("da", {"kpis": [KPI]}), NOW))
    rows = files.facebook_posts()[:2]
    keep(store, id_, march(rows), date(2027, 4, 2))
    rows[0]["Shares"] = ""
    keep(store, id_, march(rows), date(2027, 4, 5))
    assert [row["shares"] for row in store.load(id_).record("posts")] == [1, 4]


def test_posts_without_an_id_are_known_by_their_link(store: Store) -> None:
    id_ = store.open(store.create(Strategy("da", {"kpis": [KPI]}), NOW))
    rows = files.facebook_posts()[:2]
    keep(store, id_, march(rows), date(2027, 4, 2))
    for row in rows:
        row["Post ID"] = "9,0E+14"
    assert keep(store, id_, march(rows), date(2027, 4, 3))[1] == (0, 0, 2)


def test_a_figure_by_hand_stands_beside_that_of_a_file() -> None:
    hand = merging.by_hand({"metric": "impressions", "start": "2027-03-01", "end": "2027-03-31", "value": 3500})
    strategy = Strategy("da", {"kpis": [KPI]}, {"results": [hand]})
    file = march(files.facebook_posts()[:2])
    row = merging.result_row(figures(file, [KPI])[0][0], file, TODAY, DANISH)
    assert [each["value"] for each in merging.with_results(strategy, [row]).changes["results"]] == [3500, 3600]


def test_more_posts_than_there_is_room_for_are_refused_whole() -> None:
    rows = [{**files.facebook_posts()[0], "Post ID": number, "Permalink": ""} for number in range(5001)]
    posts = march(rows).posts
    assert posts is not None
    with pytest.raises(Refused, match="5001"):
        merging.with_posts(Strategy("da"), posts, TODAY)


def test_what_columns_are_is_remembered_once_for_each() -> None:
    strategy = Strategy("da")
    first = merging.with_columns(strategy, "facebook_posts", {"Näyttökerrat": "views", "Sivu": ""})
    second = merging.with_columns(
        strategy.with_record("result_columns", first["result_columns"]),
        "facebook_posts",
        {"näyttökerrat": "impressions"},
    )
    assert second["result_columns"] == [
        {"format": "facebook_posts", "column": "Sivu"},
        {"format": "facebook_posts", "column": "näyttökerrat", "meaning": "impressions"},
    ]
