"""Versions in the strategy file: they open on another installation, and there are as many as there is room for."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from wizard.language.errors import Refused
from wizard.strategy import strategy_file
from wizard.strategy.strategy import Strategy
from wizard.strategy.version import Number, Version, VersionHeading, left_out_of_versions


def version(number: str, answers: dict[str, Any], **heading: Any) -> Version:
    content = Strategy("da", answers, left_out=left_out_of_versions(), uids={"brand": ["aaaaaaaa01"]})
    return Version(VersionHeading(Number.parse(number), date(2027, 4, 12), **heading), content)


BRAND = {"brand": [{"word": "nær"}]}
CLUB = Strategy(
    "da",
    {"company_name": "Roklubben", **BRAND},
    uids={"brand": ["aaaaaaaa01"]},
    kept_versions=(
        version("1.0", BRAND),
        version("1.1", BRAND, review=date(2027, 4, 12)),
        version("2.0", BRAND, back_to=Number(1, 0)),
    ),
)


def test_a_file_brings_its_versions_and_who_the_rows_are() -> None:
    read = strategy_file.read(strategy_file.write(CLUB))
    assert read == CLUB
    assert read.rows("brand") == CLUB.rows("brand") == read.versions[0].content.rows("brand")


def test_a_strategy_without_versions_has_a_file_as_before() -> None:
    written = json.loads(strategy_file.write(replace(CLUB, kept_versions=())))
    assert written.keys().isdisjoint({"versions", "uids"})


def test_rows_that_somebody_has_added_to_in_the_file_go_by_their_content() -> None:
    document = strategy_file.document(CLUB)
    document["answers"]["brand"] = [{"word": "ny"}, *document["answers"]["brand"]]
    assert strategy_file.parse(document).rows("brand") == [{"word": "ny"}, {"word": "nær"}]


@pytest.mark.parametrize("raw", [5, {"brand": 5}, {"brand": ["x"]}, {"brand": ["aaaaaaaa01"] * 2}, {"brand": [[]]}])
def test_uids_that_are_none_are_left_out(raw: object) -> None:
    document = strategy_file.document(replace(CLUB, kept_versions=())) | {"uids": raw}
    assert strategy_file.parse(document).uids == {}


@pytest.mark.parametrize(
    ("versions", "place"),
    [
        (5, "versions"),
        ([5], "versions[0]"),
        ([{"version": "1"}], "versions[0].closed"),
        ([{"version": "1", "closed": "2027-01-01"}], "versions[0].version"),
        ([{"version": "1.0", "closed": "i går"}], "versions[0].closed"),
        ([{"version": "1.0", "closed": "2027-01-01", "back_to": 1}], "versions[0].back_to"),
        ([{"version": "1.0", "closed": "2027-01-01", "versions": []}], "versions[0].versions"),
        ([{"version": "1.0", "closed": "2027-01-01", "answers": {"no": 1}}], "versions[0].answers.no"),
        ([{"version": "1.0", "closed": "2027-01-01", "answers": {"market": "x"}}], "versions[0].answers.market"),
        ([{"version": "1.1", "closed": "2027-01-01"}, {"version": "1.0", "closed": "2027-01-01"}], "versions[1]"),
    ],
)
def test_what_is_no_version_is_refused_with_its_place(versions: object, place: str) -> None:
    with pytest.raises(Refused) as caught:
        strategy_file.parse({"format": "social-media-strategy/1", "versions": versions})
    assert caught.value.place == place


def test_a_calendar_in_a_version_is_let_go() -> None:
    raw = {"version": "1.0", "closed": "2027-01-01", "calendar": [{"idea": "Åbent hus"}]}
    [found] = strategy_file.parse({"format": "social-media-strategy/1", "versions": [raw]}).versions
    assert "calendar" in found.content.left_out


def test_where_there_is_no_room_for_all_the_oldest_are_left_out_and_the_file_opens(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    long = {"company_about": ("Vi ror. " * 100).strip()}
    many = tuple(version(f"1.{minor}", long) for minor in range(20))
    strategy = replace(CLUB, kept_versions=many)
    monkeypatch.setattr(strategy_file, "MAX_BYTES", 10_000)
    fitting = strategy_file.fitting(strategy)
    assert 0 < len(fitting.versions) < 20
    assert fitting.versions == many[-len(fitting.versions) :]
    assert strategy_file.read(strategy_file.write(strategy)).versions == fitting.versions


def test_a_file_that_is_full_without_them_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(strategy_file, "MOST_VALUES", 4)
    assert strategy_file.fitting(CLUB).versions == ()
