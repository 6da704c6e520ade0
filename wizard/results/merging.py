"""What is kept of results: figures by hand or of a file, and a file's posts. The same file twice changes nothing, and a
newer one brings what is kept up to date.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from wizard.language.errors import Refused
from wizard.language.languages import Language
from wizard.language.writing import lines, name_key, one_line
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kinds import clean_row
from wizard.questionnaire.model import Row
from wizard.results.figures import FileFigure
from wizard.results.formats import FIGURES, formats, heading_key
from wizard.results.results_file import Posts, ResultsFile
from wizard.strategy.strategy import Changes, Strategy

RESULTS, POSTS, COLUMNS = "results", "posts", "result_columns"
RECORDS = (RESULTS, POSTS, COLUMNS)
"""What is needed of a strategy to keep results in it."""
_IDENTITY = ("metric", "kpi", "start", "end", "platform", "origin")
"""What makes a result the same one, with another value."""
_WHEN = frozenset({"entered", "by", "source", "uid"})
"""What may differ without the result being another."""
NO_ENTRY = "-"
"""The `entry` of a post of which somebody has said that it was not in the calendar."""


@dataclass(frozen=True)
class Merged:
    """What keeping something changes: how many are new, how many brought up to date, how many as they were."""

    changes: Changes
    new: int = 0
    updated: int = 0
    same: int = 0


def result_row(figure: FileFigure, file: ResultsFile, exported: date, language: Language) -> Row:
    """The row of `results` that `figure` is."""
    sort = language.of(formats()[figure.origin].label)
    row: dict[str, Any] = {
        "metric": figure.kpi["metric"],
        "kpi": figure.kpi.get("name"),
        "period": figure.period.title(language),
        "start": figure.period.first.isoformat(),
        "end": figure.period.last.isoformat(),
        "value": int(figure.value) if figure.value == int(figure.value) else figure.value,
        "source": one_line(f"{sort}: {file.name}")[: _longest("source")],
        "platform": figure.platform,
        "counted": figure.counted,
        "denominator": figure.denominator or None,
        "entered": exported.isoformat(),
        "origin": figure.origin,
    }
    return _clean(row, RESULTS)


def by_hand(row: Mapping[str, Any]) -> Row:
    """A result that somebody wrote, cleaned. Raises Refused."""
    return _clean(row, RESULTS)


def written_by_hand(results: Iterable[Row], row: Mapping[str, Any]) -> Row | None:
    """What somebody has written already for the KPI and the period of `row`."""
    wanted = by_hand(row)
    return next((each for each in results if _identity(each) == _identity(wanted)), None)


def with_results(strategy: Strategy, rows: Iterable[Row]) -> Merged:
    """`rows` among the results that are kept. One that is there already gets the newer value, in its place."""
    kept = strategy.rows(RESULTS)
    places = {_identity(row): place for place, row in enumerate(kept)}
    new = updated = same = 0
    for row in rows:
        place = places.get(_identity(row))
        if place is None:
            places[_identity(row)] = len(kept)
            kept = [*kept, row]
            new += 1
        elif _content(before := kept[place]) == _content(row) or _is_older(row, before):
            same += 1
        else:
            kept = [*kept[:place], {**row, **_uid(kept[place])}, *kept[place + 1 :]]
            updated += 1
    _check_room(RESULTS, len(kept))
    return Merged({RESULTS: kept} if new or updated else {}, new, updated, same)


def with_posts(strategy: Strategy, posts: Posts, exported: date) -> Merged:
    """The posts of a file among those that are kept. Their figures are totals that go on growing: those of the
    file that was downloaded last count, and what is blank in it stays as it was.
    """
    kept = strategy.rows(POSTS)
    places = {key: place for place, row in enumerate(kept) for key in _post_keys(row)}
    found = list(kept)
    new = updated = same = 0
    for row in post_rows(posts, exported):
        place = next((places[key] for key in _post_keys(row) if key in places), None)
        if place is None:
            places |= dict.fromkeys(_post_keys(row), len(found))
            found.append(row)
            new += 1
        elif (merged := _merged(found[place], row)) == found[place]:
            same += 1
        else:
            found[place] = merged
            updated += 1
    _check_room(POSTS, len(found))
    return Merged({POSTS: found} if new or updated else {}, new, updated, same)


def with_columns(strategy: Strategy, format_id: str, meanings: Mapping[str, str]) -> Changes:
    """What somebody has said that the columns of this sort of file are, by heading, remembered for the next one."""
    said = {heading_key(heading) for heading in meanings}
    kept = [
        row
        for row in strategy.rows(COLUMNS)
        if row.get("format") != format_id or heading_key(row.get("column", "")) not in said
    ]
    rows = [
        _clean({"format": format_id, "column": heading, "meaning": meaning or None}, COLUMNS)
        for heading, meaning in meanings.items()
    ]
    _check_room(COLUMNS, len(kept) + len(rows))
    return {COLUMNS: [*kept, *rows] or None}


def post_rows(posts: Posts, exported: date) -> list[Row]:
    """The posts of a file as rows of `posts`."""
    _check_room(POSTS, len(posts.table))
    texts = {field.id: field.max_length for field in catalogue().records[POSTS].fields if field.max_length}
    rows = []
    for post in posts.table.to_dict("records"):
        figures = {figure: int(post[figure]) for figure in FIGURES if figure in post and post[figure] == post[figure]}
        row = {
            "platform": posts.platform or None,
            "date": post["day"],
            "time": post["time"] or None,
            "text": lines(post["text"])[: texts["text"]].strip() or None,
            "type": one_line(post["type"])[: texts["type"]] or None,
            "link": one_line(post["link"]) or None,
            **{figure: value for figure, value in figures.items() if figure in _post_fields()},
            "post": one_line(post["id"]) or None,
            "origin": posts.format.id,
            "exported": exported.isoformat(),
        }
        rows.append(_clean(row, POSTS))
    return rows


def _merged(kept: Row, row: Row) -> Row:
    """`kept` with what `row` knows better; the entry it was matched to stays."""
    if row["exported"] < kept.get("exported", ""):
        return {**row, **kept}  # an older file only adds what was not known
    merged = {**kept, **row}
    unchanged = {key: value for key, value in merged.items() if key != "exported"} == {
        key: value for key, value in kept.items() if key != "exported"
    }
    return kept if unchanged else merged


def _is_older(row: Row, kept_row: Row) -> bool:
    return bool(row.get("entered", "") < kept_row.get("entered", ""))


def _post_keys(row: Row) -> list[tuple[str, ...]]:
    """What a post is known by, the surest first: the platform's id, its link, or else when and what it was."""
    platform: str = row.get("platform", "")
    keys = [(platform, row[field_id]) for field_id in ("post", "link") if field_id in row]
    return [*keys] or [(platform, row.get("date", ""), row.get("time", ""), name_key(row.get("text", "")))]


def _post_fields() -> frozenset[str]:
    return frozenset(field.id for field in catalogue().records[POSTS].fields)


def _identity(row: Row) -> tuple[object, ...]:
    return tuple(row.get(field_id, "") for field_id in _IDENTITY)


def _content(row: Row) -> Row:
    return {field_id: value for field_id, value in row.items() if field_id not in _WHEN}


def _uid(row: Row) -> Row:
    return {"uid": row["uid"]} if "uid" in row else {}


def _clean(row: Mapping[str, Any], record_id: str) -> Row:
    given = {field_id: value for field_id, value in row.items() if value is not None}
    return clean_row(given, catalogue().records[record_id])


def _longest(field_id: str) -> int:
    return catalogue().records[RESULTS].row_field(field_id).max_length


def _check_room(record_id: str, count: int) -> None:
    """Raises Refused where so many rows are not kept."""
    limit = catalogue().records[record_id].max_rows
    if count > limit:
        raise Refused("results_too_many_kept", count=count, limit=limit)
