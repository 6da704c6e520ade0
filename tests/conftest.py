"""Settings of the whole suite: how much is tried, which cases are quick, and the PostgreSQL that its parts share."""

from __future__ import annotations

import gc
import json
import os
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from tests import profiles
from tests.postgres import Postgres, programs, running
from wizard.store import decoded

profiles.register()

WAITED_IN_VAIN = (r"Locator expected", r"Timeout \d+ms exceeded")
"""What a browser test fails with where something did not come in time, as on a machine that is busy with others."""


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[None]:
    # Whatever is imported and collected stays until the end: looking through it again and again for garbage
    # is a quarter of what collecting costs.
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Of a test marked `sampled(n)` every n-th case is quick, from the first on; the others are `thorough`.

    A browser test that waited in vain is tried once more, and listed in the summary; one that saw what is wrong is not.
    """
    seen: Counter[str] = Counter()
    for item in items:
        marker = item.get_closest_marker("sampled")
        if marker is not None:
            test = item.nodeid.partition("[")[0]
            (every,) = marker.args
            if seen[test] % every:
                item.add_marker("thorough")
            seen[test] += 1
        if item.get_closest_marker("browser"):
            item.add_marker(pytest.mark.flaky(reruns=1, only_rerun=list(WAITED_IN_VAIN)))


@pytest.fixture(autouse=True, scope="session")
def loaded_values_stay_as_they_are() -> Iterator[None]:
    """What a store has loaded is shared by all who read it: whoever changes it in place fails the test."""
    shared = decoded.values

    def watched(strategy_id: int, texts: Mapping[str, str]) -> dict[str, Any]:
        found = shared(strategy_id, texts)
        changed = [id_ for id_, text in texts.items() if found[id_] != json.loads(text)]
        assert changed == [], "changed in place"
        return found

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(decoded, "values", watched)
        yield


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    found = programs()
    if found is None:
        if "CI" in os.environ:  # CI installs it, and must not pass without
            pytest.fail("no PostgreSQL here")
        pytest.skip("no PostgreSQL here; on Debian: apt-get install postgresql")
    with running(found) as started:
        yield started
