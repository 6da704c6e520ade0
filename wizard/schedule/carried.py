"""Which content types a platform carries. One source each: tools that post there say so."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

Carries = Callable[[str, str], bool | None]
"""Whether a platform carries a content type, both by option id; None where nobody knows."""

NOT_CARRIED: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "instagram": frozenset({"text_post", "link_post"}),
        "tiktok": frozenset({"image", "text_post"}),
        "youtube": frozenset({"image", "carousel", "text_post"}),
        "pinterest": frozenset({"text_post"}),
        "snapchat": frozenset({"long_video", "text_post"}),
    }
)


def carries(platform: str, type_: str) -> bool | None:
    return False if type_ in NOT_CARRIED.get(platform, ()) else None
