"""Which content types are video, which a platform carries, and which are planned there."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from wizard.knowledge.platforms import platforms

VIDEO = frozenset({"short_video", "long_video", "story", "live"})
"""Content types that are video, or can be."""
CarriesType = Callable[[str, str], bool | None]
"""Whether a platform carries a content type, both by option id; None where nobody knows."""


def platform_carries(platform: str, type_: str) -> bool | None:
    """As the sources in `knowledge.platforms` say."""
    return platforms()[platform].carries(type_)


def types_by_platform(types: Sequence[str], planned: Collection[str], carries: CarriesType) -> dict[str, list[str]]:
    """Which of the chosen `types` to make for each of the `planned` platforms.

    Those it is known to carry. What nobody knows of any of them, such as customers' own content, goes everywhere; and
    where nothing is known of a platform, everything does. What a platform is known not to carry is never planned.
    """
    known = {type_ for type_ in types if any(carries(platform, type_) for platform in planned)}
    found = {}
    for platform in planned:
        able = [type_ for type_ in types if carries(platform, type_) is not False]
        sure = [type_ for type_ in able if carries(platform, type_) or type_ not in known]
        found[platform] = sure if any(carries(platform, type_) for type_ in types) else able
    return found
