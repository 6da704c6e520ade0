"""How many examples hypothesis tries: few in the quick tests, many in `make test`."""

from __future__ import annotations

from hypothesis import settings

QUICK, THOROUGH = 5, 30


def register() -> None:
    """`make test` asks for the thorough one. A test says how many examples it needs only where both would not do."""
    settings.register_profile("quick", deadline=None, max_examples=QUICK)
    # The same of the same commit, wherever it is judged; the quick ones try something new each time.
    settings.register_profile("thorough", deadline=None, max_examples=THOROUGH, derandomize=True)
    settings.load_profile("quick")


def tried(times: int) -> settings:
    """So many examples in `make test`; of them as large a share in the quick tests as elsewhere."""
    return settings(max_examples=max(1, times * settings().max_examples // THOROUGH))
