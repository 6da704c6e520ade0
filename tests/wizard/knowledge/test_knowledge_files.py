"""Reading what the product knows: a spoilt file is refused with its place, before anybody sees it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from wizard.knowledge import accounts, benchmarks, frequency, legal, metrics, platforms, sources, usage
from wizard.knowledge.sources import FOLDER
from wizard.language.errors import CatalogueError

LOADERS: dict[str, Callable[[Path], object]] = {
    "sources.toml": sources.load,
    "metrics.toml": metrics.load,
    "platforms.toml": platforms.load,
    "usage.csv": usage.load,
    "minutes.csv": usage.load_minutes,
    "accounts.csv": accounts.load,
    "frequency.toml": frequency.load,
    "benchmarks.csv": benchmarks.load,
    "legal.toml": legal.load,
}
INSTAGRAM = "DK,16_74,instagram,use,all,all,56,dst2023,2023,primary_read"


def spoilt(tmp_path: Path, name: str, old: str, new: str) -> Path:
    """A copy of the shipped file with the first `old` replaced."""
    text = (FOLDER / name).read_text(encoding="utf-8")
    assert old in text
    (tmp_path / name).write_text(text.replace(old, new, 1), encoding="utf-8")
    return tmp_path / name


@pytest.mark.parametrize("name", LOADERS)
def test_a_right_file_is_read(name: str) -> None:
    assert LOADERS[name](FOLDER / name)


@pytest.mark.parametrize("name", LOADERS)
def test_a_missing_file_is_refused_by_its_name(tmp_path: Path, name: str) -> None:
    with pytest.raises(CatalogueError, match=name.replace(".", r"\.")):
        LOADERS[name](tmp_path / name)


@pytest.mark.sampled(5)
@pytest.mark.parametrize(
    ("name", "old", "new", "problem"),
    [
        # A statement or figure without publisher, year or link
        ("metrics.toml", 'source = "sprout_map"\n', "", r"metric 1 \(website_traffic\): needs a source, unless"),
        ("metrics.toml", 'source = "sprout_map"', 'source = "hearsay"', r"\(website_traffic\)\.source: 'hearsay' is n"),
        ("metrics.toml", "year = 2026\n", "", r"\(website_traffic\)\.year: must be int, not None"),
        ("metrics.toml", "year = 2026", "year = 1826", r"\(website_traffic\)\.year: must be 2000 to 2100, not 1826"),
        ("usage.csv", INSTAGRAM, INSTAGRAM.replace("dst2023", ""), r"usage\.csv: line 5: needs a source"),
        ("usage.csv", INSTAGRAM, INSTAGRAM.replace(",2023,", ",,"), r"usage\.csv: line 5\.year: must be int, not None"),
        ("minutes.csv", "gallup_apropos2023", "gossip", r"minutes\.csv: line 2\.source: 'gossip' is not in sources"),
        ("frequency.toml", 'source = "buffer_freq2026"\n', "", r"frequency\.toml: advice 1: needs a source"),
        ("legal.toml", 'source = "fo_some"\n', "", r"legal\.toml: hint 1 \(ad_label\): needs a source"),
        ("sources.toml", 'publisher = "Starbots Creative"\n', "", r"source 3 \(starbots\)\.publisher: must be str"),
        ("sources.toml", "https://starbots", "http://starbots", r"\(starbots\)\.url: must be a link that begins wi"),
        ("sources.toml", 'via = "https://', 'via = "ftp://', r"\.via: must be a link that begins with https"),
        ("sources.toml", 'published = "2018-08-16"\n', "", r"source 1 \(article\): needs either published or read"),
        ("sources.toml", '"2018-08-16"', '"August 2018"', r"\(article\)\.published: must be a year, month or day"),
        # What readings disagree on, and what we made up without saying so
        ("usage.csv", "primary_read", "conflict", r"line 2\.provenance: must be one of .*, not 'conflict'"),
        (
            "platforms.toml",
            "secondary_single",
            "not_found",
            r"carries 1\.provenance: must be one of .* not 'not_f",
        ),
        (
            "benchmarks.csv",
            "buffer_formats2026,2025,secondary_single",
            ",2025,assumption",
            r"must be somebody's fig",
        ),
        ("usage.csv", "dst2023,2023,primary_read", "dst2023,2023,assumption", r"line 2: needs a source, unless"),
        (
            "platforms.toml",
            'year = 2026\n  provenance = "assumption"',
            'source = "omr"\nyear = 2026\nprovenance = "primary_read"',
            r"platform 1 \(facebook\): assessment: is our own assumption and has no source",
        ),
        # One language
        (
            "metrics.toml",
            ', en = "Website traffic"',
            "",
            r"\(website_traffic\)\.label: must have exactly the lang",
        ),
        ("metrics.toml", 'en = "People can get to know', 'sv = "', r"\.unfit\.awareness: must have exactly the langua"),
        (
            "legal.toml",
            'en = "It must be clear',
            'de = "',
            r"hint 1 \(ad_label\)\.text: must have exactly the lang",
        ),
        ("platforms.toml", 'en = "Reels: vertical video"', 'en = " "', r"carries 1\.detail\.en: must be a text"),
        # What does not exist, stands twice or is out of bounds
        ("metrics.toml", 'unit = "count"', 'unit = "pieces"', r"\(website_traffic\)\.unit: must be one of count, perc"),
        ("metrics.toml", 'better = "higher"', 'better = "more"', r"\(website_traffic\)\.better: must be one of higher"),
        ("metrics.toml", 'markets = ["b2c", "b2b"]', 'markets = ["b2g"]', r"\.markets: must be one of b2c, b2b, not"),
        ("metrics.toml", 'purposes = ["leads"', 'purposes = ["leads", "leads"', r"\.purposes: must be different ids"),
        ("metrics.toml", 'id = "reach"', 'id = "website_traffic"', r"metric 2 \(website_traffic\): stands twice"),
        ("metrics.toml", 'stage = "action"', 'stage = "action"\ncolour = "red"', r"has unknown keys: colour"),
        ("platforms.toml", 'type = "long_video"', 'type = "short_video"', r"carries 2: 'short_video' stands twice"),
        (
            "platforms.toml",
            "characters = 255",
            "words = 40",
            r"\(reel_title\): needs a number of one of characters, im",
        ),
        (
            "platforms.toml",
            "characters = 255",
            "characters = 255\nimages = 1",
            r"\(reel_title\): needs a number of one o",
        ),
        ("platforms.toml", "trust = 2", "trust = 3", r"assessment\.purposes\.trust: must be 0 to 2, not 3"),
        ("platforms.toml", "b2b = -1", "b2b = true", r"assessment\.markets\.b2b: must be -2 to 2, not True"),
        ("platforms.toml", "local = 2", "local = 5", r"assessment\.local: must be 0 to 2, not 5"),
        ("platforms.toml", "    usual_types = {", "    types = {", r"assessment\.grounds: must be a sentence for each"),
        ("usage.csv", INSTAGRAM, INSTAGRAM.replace("instagram", "myspace"), r"line 5\.platform: must be one of"),
        ("usage.csv", INSTAGRAM, INSTAGRAM.replace("56", "560"), r"line 5\.percent: must be 0 to 100, not 560"),
        ("usage.csv", INSTAGRAM, INSTAGRAM.replace("56", "most"), r"line 5\.percent: must be float, not 'most'"),
        ("usage.csv", INSTAGRAM, INSTAGRAM.replace("all,all", "age,young"), r"line 5\.segment: 'young' is no part of"),
        ("usage.csv", INSTAGRAM, INSTAGRAM.replace("all,all", "age,women"), r"line 5\.segment: 'women' is no part of"),
        ("usage.csv", INSTAGRAM, INSTAGRAM + ",?", r"usage\.csv: line 5: must have 10 cells, not 11"),
        ("usage.csv", INSTAGRAM, f"{INSTAGRAM}\n{INSTAGRAM}", r"usage\.csv: DK, instagram, use, all, all stands twice"),
        ("usage.csv", "place,", "where,", r"line 2\.place: must be str"),
        ("frequency.toml", "minimum = 2\n", "minimum = 6\n", r"advice 1: needs a minimum above 0 and not above its m"),
        ("benchmarks.csv", "not_followers", "somehow", r"line 2\.definition: must be one of"),
        ("benchmarks.csv", ",5.2,", ",nan,", r"line 2\.value: must be float, not 'nan'"),
        ("legal.toml", 'jurisdiction = "DK"', 'jurisdiction = "US"', r"\(ad_label\)\.jurisdiction: must be one of"),
    ],
)
def test_a_spoilt_file_is_refused_with_its_place(tmp_path: Path, name: str, old: str, new: str, problem: str) -> None:
    with pytest.raises(CatalogueError, match=problem):
        LOADERS[name](spoilt(tmp_path, name, old, new))


def test_a_file_of_rows_without_columns_is_refused(tmp_path: Path) -> None:
    (tmp_path / "usage.csv").write_text("")
    with pytest.raises(CatalogueError, match=r"usage\.csv: has no columns"):
        usage.load(tmp_path / "usage.csv")
    (tmp_path / "usage.csv").write_bytes(b"place\n\xff\n")
    with pytest.raises(CatalogueError, match=r"usage\.csv: "):
        usage.load(tmp_path / "usage.csv")
