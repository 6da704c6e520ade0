"""The rules in `wizard.checks.rules.profiles`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried

PAGE = {"platform": "linkedin", "profile": "Værkstedets side"}
METTE = {"platform": "linkedin", "profile": "Mettes egen profil"}


def profiles(*current: dict[str, Any], planned: list[dict[str, Any]] | None = None) -> dict[str, Any]:
    return {
        "platforms": ["linkedin"],
        "platform_roles": [{"platform": "linkedin", "role": "Erfaringer"}],
        "current_channels": list(current),
        "channel_plan": [PAGE | {"posts_per_week": 1}] if planned is None else planned,
        "calendar_start": "2027-02-01",
    }


CASES = {
    "profile_without_plan": Tried(
        found=(profiles(PAGE, METTE), profiles(METTE)),
        near=(
            profiles(PAGE),
            profiles(PAGE, METTE | {"note": "Hviler, til hun er tilbage"}),
            profiles(PAGE, METTE, planned=[PAGE, METTE | {"profile": "METTES EGEN PROFIL"}]),
            profiles(PAGE, METTE, planned=[{"platform": "linkedin"}]),  # a row for both
            profiles(PAGE, {"platform": "facebook", "profile": "Butikken"}),  # another rule
            {
                "current_channels": [{"platform": "facebook", "profile": "facebook.com/solsikken"}],
                "channel_plan": [{"platform": "facebook", "profile": "Solsikken"}],
                "platforms": ["facebook"],
                "hours_per_week": 3,
                "approval": "Bo",
            },
        ),
        says="»Mettes egen profil« på LinkedIn står blandt jeres profiler",
    ),
    "profiles_without_names": Tried(
        found=(profiles({"platform": "linkedin"}, {"platform": "linkedin"}),),
        near=(
            profiles({"platform": "linkedin"}),
            profiles(PAGE, METTE),
            profiles({"platform": "linkedin"}, METTE),  # the page needs no name beside hers
            profiles({"platform": "facebook"}, {"platform": "facebook"}),  # not chosen
        ),
        says="I har 2 profiler på LinkedIn",
    ),
}
