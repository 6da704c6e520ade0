"""The scheduling tools whose bulk upload we write: the registry, one entry a tool.

Header names and their order, date formats and limits are the tools' own; `source` is where each tool describes them.
Values stand by column name; what a tool's template has more of stays blank.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from types import MappingProxyType


@dataclass(frozen=True)
class ScheduledPost:
    """An entry of the calendar on its way into a tool."""

    at: datetime
    """Local time on the clock, as the tools take it: none of their files has room for a zone."""
    platform: str
    text: str
    ready: bool
    """Whether somebody has said that the post is finished; the others are ideas that nobody wants to see published."""
    link: str = ""
    alt_text: str = ""
    profile: str = ""
    """Which of several on the platform."""

    @property
    def text_with_link(self) -> str:
        """For the tools whose files have no column for a link."""
        return "\n\n".join(filter(None, (self.text, self.link)))


@dataclass(frozen=True, kw_only=True)
class Scheduler:
    """What one tool's bulk upload takes."""

    id: str
    name: str
    columns: tuple[str, ...]
    cells: Callable[[ScheduledPost], Mapping[str, str]]
    """The values of a row, by column; columns that are left out stay blank."""
    platforms: frozenset[str]
    """Those of ours whose posts its files can bring in."""
    most: int
    """Posts a file may hold."""
    source: str
    platforms_assumed: bool = False
    """Whether the source does not say which platforms those are, so that it is our assessment."""
    more_columns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Columns at the end of the files of one platform alone."""
    per_platform: bool = False
    """Whether a file goes to the profiles chosen when it is uploaded, so that each platform needs its own."""
    apart: timedelta = timedelta(0)
    """What must lie between two posts of a file."""

    def header(self, platform: str = "") -> tuple[str, ...]:
        return (*self.columns, *self.more_columns.get(platform, ()))


NAMES = {
    "facebook": "Facebook",
    "instagram": "Instagram",
    "linkedin": "LinkedIn",
    "tiktok": "TikTok",
    "youtube": "YouTube",
    "pinterest": "Pinterest",
    "x": "X",
    "threads": "Threads",
}
"""What all of the tools publish to, of our platforms, by the platforms' own names."""

PUBLER_NAMES = {**NAMES, "bluesky": "Bluesky", "mastodon": "Mastodon", "google_business": "Google Business Profile"}

WITHOUT_VIDEO = frozenset(NAMES) - {"youtube"}
"""Where a post can do without a video, for the tools whose files have room for a picture at most.

Buffer says so itself; Sprout Social names the columns of its files, but not the platforms it takes them for.
"""


def _publer(post: ScheduledPost) -> Mapping[str, str]:
    return _written(
        {
            "Date - Intl. format or prompt": f"{post.at:%Y/%m/%d %H:%M}",
            "Text": post.text,
            "Link(s) - Separated by comma for FB carousels": post.link,
            "Alt text(s) - Separated by ||": post.alt_text,
            # The file has no column for the profile: the label says which one to choose in Publer.
            "Label(s) - Separated by comma": ",".join(filter(None, (PUBLER_NAMES[post.platform], post.profile))),
        }
    )


def _written(cells: Mapping[str, str]) -> Mapping[str, str]:
    return {column: value for column, value in cells.items() if value}


def _buffer(post: ScheduledPost) -> Mapping[str, str]:
    return {"Text": post.text_with_link, "Posting Time": f"{post.at:%Y-%m-%d %H:%M}"}


METRICOOL_NETWORKS = {
    **NAMES,
    "x": "Twitter/X",
    "youtube": "Youtube",
    "bluesky": "Bluesky",
    "google_business": "GBP",
}
METRICOOL_ALL_NETWORKS = (
    *("Facebook", "Twitter/X", "LinkedIn", "GBP", "Instagram"),
    *("Pinterest", "TikTok", "Youtube", "Threads", "Bluesky"),
)


def _metricool(post: ScheduledPost) -> Mapping[str, str]:
    return _written(
        {
            "Text": post.text if post.platform == "pinterest" else post.text_with_link,
            "Pinterest Pin Link": post.link if post.platform == "pinterest" else "",
            "Alt text picture 1": post.alt_text,
            "Date": f"{post.at:%Y-%m-%d}",
            "Time": f"{post.at:%H:%M:%S}",
            "Draft": _flag(not post.ready),
            **{name: _flag(METRICOOL_NETWORKS[post.platform] == name) for name in METRICOOL_ALL_NETWORKS},
        }
    )


def _flag(value: bool) -> str:
    return "TRUE" if value else "FALSE"


def _sprout(post: ScheduledPost) -> Mapping[str, str]:
    return {"date": f"{post.at:%d/%m/%Y}", "time_24hr": f"{post.at:%H:%M}", "message_text": post.text_with_link}


SCHEDULERS: Mapping[str, Scheduler] = MappingProxyType(
    {
        scheduler.id: scheduler
        for scheduler in (
            Scheduler(
                id="publer",
                name="Publer",
                columns=(
                    "Date - Intl. format or prompt",
                    "Text",
                    "Link(s) - Separated by comma for FB carousels",
                    "Media URL(s) - Separated by comma",
                    "Title - For the video, pin, PDF ..",
                    "Label(s) - Separated by comma",
                    "Alt text(s) - Separated by ||",
                    "Comment(s) - Separated by ||",
                    "Pin board, FB album, or Google category",
                    "Post subtype - I.e. story, reel, PDF ..",
                    "CTA - For Facebook links or Google",
                    "Reminder - For stories, reels, shorts, and TikToks",
                ),
                cells=_publer,
                platforms=frozenset(PUBLER_NAMES),
                most=500,
                source="https://publer.com/help/en/article/how-to-use-a-csv-file-18qhxcq",
            ),
            Scheduler(
                id="buffer",
                name="Buffer",
                columns=("Text", "Image URL", "Tags", "Posting Time"),
                more_columns={"pinterest": ("Board Name",)},
                cells=_buffer,
                platforms=WITHOUT_VIDEO,
                per_platform=True,
                most=100,
                source="https://support.buffer.com/article/926-how-to-upload-posts-in-bulk-to-buffer",
            ),
            Scheduler(
                id="metricool",
                name="Metricool",
                # All of the template's columns: Metricool asks that none be left out.
                columns=(
                    *("Text", "Date", "Time", "Draft"),
                    *METRICOOL_ALL_NETWORKS,
                    *(f"Picture Url {n}" for n in range(1, 11)),
                    *(f"Alt text picture {n}" for n in range(1, 11)),
                    *("Document title", "Shortener", "Video Thumbnail Url", "Video Cover Frame"),
                    *("Twitter/X Can reply", "Twitter/X Type", "Twitter/X Poll Duration minutes"),
                    *(f"Twitter/X Poll Option {n}" for n in range(1, 5)),
                    *("Pinterest Board", "Pinterest Pin Title", "Pinterest Pin Link", "Pinterest Pin New Format"),
                    *("Instagram Post Type", "Instagram Show Reel On Feed"),
                    *("Youtube Video Title", "Youtube Video Type", "Youtube Video Privacy", "Youtube video for kids"),
                    *("Youtube Video Category", "Youtube Video Tags", "Youtube playlist"),
                    *("GBP Post Type", "Facebook Post Type", "Facebook Title", "First Comment Text"),
                    *("TikTok Title", "TikTok disable comments", "TikTok disable duet", "TikTok disable stitch"),
                    *("TikTok Post Privacy", "TikTok Branded Content", "TikTok Your Brand", "TikTok Auto Add Music"),
                    *("TikTok Photo Cover Index", "TikTok musicId", "TikTok music title", "TikTok music author"),
                    *("TikTok music previewUrl", "TikTok music thumbnailUrl", "TikTok music soundVolume"),
                    *("TikTok music originalVolume", "TikTok music startMillis", "TikTok music endMillis"),
                    *("TikTok is AI generated content", "LinkedIn Type", "LinkedIn Poll Question"),
                    *(f"LinkedIn Poll Option {n}" for n in range(1, 5)),
                    *("LinkedIn Poll Duration", "LinkedIn Show link preview", "LinkedIn Images as Carousel"),
                    *("Threads Reply Control", "Threads Is Spoiler", "Threads Post Type"),
                ),
                cells=_metricool,
                platforms=frozenset(METRICOOL_NETWORKS),
                most=50,
                source="https://help.metricool.com/en/article/how-to-schedule-posts-in-batch-with-a-csv-file-in-metricool-3wihqx",
            ),
            Scheduler(
                id="sprout",
                name="Sprout Social",
                columns=("date", "time_24hr", "message_text"),
                cells=_sprout,
                platforms=WITHOUT_VIDEO,
                platforms_assumed=True,
                per_platform=True,
                most=350,
                apart=timedelta(minutes=10),
                source="https://support.sproutsocial.com/hc/en-us/articles/115005864203-How-do-I-use-bulk-scheduling",
            ),
        )
    }
)
