"""Settings of the whole suite, and the PostgreSQL that its parts share."""

import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests.postgres import Postgres, programs, running

settings.register_profile("tretrin", deadline=None, max_examples=40)
settings.load_profile("tretrin")


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    found = programs()
    if found is None:
        if "CI" in os.environ:  # CI installs it, and must not pass without
            pytest.fail("no PostgreSQL here")
        pytest.skip("no PostgreSQL here; on Debian: apt-get install postgresql")
    with running(found) as started:
        yield started
