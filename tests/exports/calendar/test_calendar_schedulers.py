"""The registry of scheduling tools, and a row of each."""

from __future__ import annotations

from datetime import datetime

import pytest

import exports
from exports.calendar.schedulers import NAMES, SCHEDULERS, ScheduledPost, Scheduler
from tests.exports.calendar.calendars import PLATFORMS
from wizard.language import texts

POST = ScheduledPost(datetime(2027, 1, 5, 7, 30), "facebook", "Rugbrødet er tilbage", ready=False)

every_tool = pytest.mark.parametrize("scheduler", SCHEDULERS.values(), ids=list(SCHEDULERS))


def cells(tool: str, post: ScheduledPost = POST) -> dict[str, str]:
    return dict(SCHEDULERS[tool].cells(post))


# The registry


@every_tool
def test_a_tool_is_complete(scheduler: Scheduler) -> None:
    assert SCHEDULERS[scheduler.id] is scheduler
    assert scheduler.platforms
    assert scheduler.platforms <= set(PLATFORMS)
    assert scheduler.source.startswith("https://")
    assert f"export.calendar_{scheduler.id}" in texts.wordings()
    assert f"export.calendar_{scheduler.id}_help" in texts.wordings()
    assert f"calendar_files.how_{scheduler.id}" in texts.wordings()


@every_tool
def test_a_tools_rows_fill_its_own_columns_for_every_platform_it_takes(scheduler: Scheduler) -> None:
    for platform in scheduler.platforms:
        header = scheduler.header(platform)
        assert len(set(header)) == len(header)
        row = scheduler.cells(ScheduledPost(POST.at, platform, POST.text, ready=True))
        assert set(row) <= set(header)
        assert POST.text in row.values()


@every_tool
def test_a_tool_is_an_export_whose_file_says_what_it_is(scheduler: Scheduler) -> None:
    kind = exports.KINDS[f"calendar_{scheduler.id}"]
    assert (kind.file_name, kind.media_type) == (f"calendar-{scheduler.id}.zip", "application/zip")


def test_only_platforms_of_ours_are_scheduled_and_the_newer_ones_where_the_file_has_room_for_them() -> None:
    assert set(NAMES) < set(PLATFORMS) - {"other"}
    more = {name: scheduler.platforms - set(NAMES) for name, scheduler in SCHEDULERS.items()}
    assert more == {
        "publer": {"bluesky", "mastodon", "google_business"},
        "buffer": frozenset(),
        "metricool": {"bluesky", "google_business"},
        "sprout": frozenset(),
    }


# Each tool


def test_publer_has_twelve_columns_and_a_label_that_says_where_a_post_belongs() -> None:
    assert len(SCHEDULERS["publer"].header()) == 12
    assert cells("publer") == {
        "Date - Intl. format or prompt": "2027/01/05 07:30",
        "Text": "Rugbrødet er tilbage",
        "Label(s) - Separated by comma": "Facebook",
    }


def test_buffer_has_four_columns_and_a_fifth_for_pinterest() -> None:
    buffer = SCHEDULERS["buffer"]
    assert buffer.header("facebook") == ("Text", "Image URL", "Tags", "Posting Time")
    assert buffer.header("pinterest") == ("Text", "Image URL", "Tags", "Posting Time", "Board Name")
    assert cells("buffer") == {"Text": "Rugbrødet er tilbage", "Posting Time": "2027-01-05 07:30"}
    assert (buffer.per_platform, buffer.most) == (True, 100)


def test_sprout_writes_the_day_first() -> None:
    assert SCHEDULERS["sprout"].header() == ("date", "time_24hr", "message_text")
    assert cells("sprout") == {"date": "05/01/2027", "time_24hr": "07:30", "message_text": "Rugbrødet er tilbage"}


@pytest.mark.parametrize(
    ("platform", "column"), [("facebook", "Facebook"), ("x", "Twitter/X"), ("youtube", "Youtube"), ("tiktok", "TikTok")]
)
def test_metricool_marks_one_network_of_all(platform: str, column: str) -> None:
    row = cells("metricool", ScheduledPost(POST.at, platform, POST.text, ready=True))
    header = SCHEDULERS["metricool"].header()
    networks = header[header.index("Facebook") : header.index("Picture Url 1")]
    assert networks[-2:] == ("Threads", "Bluesky")
    assert {network: row[network] for network in networks} == {
        network: "TRUE" if network == column else "FALSE" for network in networks
    }


@pytest.mark.parametrize(("ready", "draft"), [(True, "FALSE"), (False, "TRUE")])
def test_metricool_takes_what_is_not_ready_as_a_draft(ready: bool, draft: str) -> None:
    row = cells("metricool", ScheduledPost(POST.at, "facebook", POST.text, ready=ready))
    assert (row["Text"], row["Date"], row["Time"]) == ("Rugbrødet er tilbage", "2027-01-05", "07:30:00")
    assert row["Draft"] == draft


def test_metricools_header_has_every_column_of_its_template_in_order() -> None:
    header = SCHEDULERS["metricool"].header()
    assert len(header) == 93
    assert header[:5] == ("Text", "Date", "Time", "Draft", "Facebook")
    assert header[14:34] == (
        *(f"Picture Url {n}" for n in range(1, 11)),
        *(f"Alt text picture {n}" for n in range(1, 11)),
    )
    assert header[34:36] == ("Document title", "Shortener")
