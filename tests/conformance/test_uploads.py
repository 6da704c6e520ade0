"""The files for scheduling tools, and what lies beside them, as the tools' own pages describe them."""

from __future__ import annotations

import csv
import io
import re
from datetime import datetime

import pytest

from exports.calendar.schedulers import SCHEDULERS
from tests.conformance.strategies import NAMES, built, unzipped

every_tool = pytest.mark.parametrize("tool", SCHEDULERS)
every_name = pytest.mark.parametrize("name", NAMES)

MOMENT = {
    "publer": (("Date - Intl. format or prompt",), "%Y/%m/%d %H:%M"),
    "buffer": (("Posting Time",), "%Y-%m-%d %H:%M"),
    "metricool": (("Date", "Time"), "%Y-%m-%d %H:%M:%S"),
    "sprout": (("date", "time_24hr"), "%d/%m/%Y %H:%M"),
}
MOST = {"publer": 500, "buffer": 100, "metricool": 50, "sprout": 350}


@pytest.mark.sampled(20)
@every_tool
@every_name
def test_files_are_ones_the_tool_reads(tool: str, name: str) -> None:
    files = {file: data for file, data in unzipped(f"calendar_{tool}", name).items() if file.endswith(".csv")}
    assert files
    for file, data in files.items():
        assert file.isascii()
        assert not data.startswith(b"\xef\xbb\xbf")
        rows = list(csv.reader(io.StringIO(data.decode(), newline=""), strict=True))
        header, *posts = rows
        assert header[: len(SCHEDULERS[tool].columns)] == list(SCHEDULERS[tool].columns)
        assert 0 < len(posts) <= MOST[tool]
        columns, form = MOMENT[tool]
        for post in posts:
            assert len(post) == len(header)
            assert datetime.strptime(" ".join(post[header.index(column)] for column in columns), form)
            assert not any(re.match(r"[=+\-@\t\r]", cell) for cell in post)


@pytest.mark.thorough
@pytest.mark.parametrize("name", [NAMES[0], NAMES[-1]])
def test_the_bundle_holds_every_other_file_as_it_is(name: str) -> None:
    from exports import KINDS

    inside = unzipped("bundle", name)
    assert {kind.file_name for kind in KINDS.values() if kind.id != "bundle"} < inside.keys()
    for kind in ("calendar_ics", "calendar_publer", "calendar_buffer"):
        assert inside[KINDS[kind].file_name] == built(kind, name)
