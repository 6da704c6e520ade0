"""Results files as platforms give them, written from the layouts they document."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from typing import Any

import xlsxwriter
import xlwt

Table = Sequence[Mapping[str, Any]]
"""Rows by heading."""

FACEBOOK = (
    "Post ID",
    "Page ID",
    "Page name",
    "Title",
    "Description",
    "Duration (sec)",
    "Publish time",
    "Caption type",
    "Permalink",
    "Is crosspost",
    "Is share",
    "Post type",
    "Languages",
    "Custom labels",
    "Funded content status",
    "Data comment",
    "Date",
    "Views",
    "Reach",
    "Reactions, Comments and Shares",
    "Reactions",
    "Comments",
    "Shares",
    "Total clicks",
    "Other Clicks",
    "Link Clicks",
)
INSTAGRAM = (
    "Post ID",
    "Account ID",
    "Account username",
    "Account name",
    "Description",
    "Duration (sec)",
    "Publish time",
    "Permalink",
    "Post type",
    "Data comment",
    "Date",
    "Views",
    "Reach",
    "Likes",
    "Shares",
    "Follows",
    "Comments",
    "Saves",
)


def facebook_posts() -> list[dict[str, Any]]:
    """Two posts in March and one in April; nothing is known of who clicked the last."""
    posts = (
        ("900000000000001", "03/05/2027 07:30", "Bollerne er klar, kom forbi", 1200, 800, 20, 3, 1, 40, 12),
        (
            "900000000000002",
            "03/22/2027 16:00",
            "Hvad koster et brød?\n\nSe listen: 1, 2 og 3",
            2400,
            1500,
            31,
            9,
            4,
            90,
            30,
        ),
        ("900000000000003", "04/02/2027 07:30", "Påskeåbent", 300, 200, 2, 0, 0, 5, ""),
    )
    return [
        {
            **dict.fromkeys(FACEBOOK, ""),
            "Post ID": id_,
            "Page ID": "100",
            "Page name": "Bageriet",
            "Description": text,
            "Publish time": at,
            "Permalink": f"https://www.facebook.com/bageriet/posts/{id_}",
            "Post type": "Photos",
            "Date": "Lifetime",
            "Views": views,
            "Reach": reach,
            "Reactions, Comments and Shares": reactions + comments + shares,
            "Reactions": reactions,
            "Comments": comments,
            "Shares": shares,
            "Total clicks": clicks,
            "Link Clicks": links,
        }
        for id_, at, text, views, reach, reactions, comments, shares, clicks, links in posts
    ]


def instagram_posts() -> list[dict[str, Any]]:
    posts = (
        ("17900000000000001", "03/06/2027 08:00", "Surdej 🥖", 900, 640, 55, 2, 3, 4, 11),
        ("17900000000000002", "03/20/2027 08:00", "Mel fra møllen", 700, 500, 40, 1, 0, 0, 6),
    )
    return [
        {
            **dict.fromkeys(INSTAGRAM, ""),
            "Post ID": id_,
            "Account ID": "200",
            "Account username": "bageriet",
            "Description": text,
            "Publish time": at,
            "Permalink": f"https://www.instagram.com/p/{id_}/",
            "Post type": "IG reel",
            "Date": "Lifetime",
            "Views": views,
            "Reach": reach,
            "Likes": likes,
            "Shares": shares,
            "Follows": follows,
            "Comments": comments,
            "Saves": saves,
        }
        for id_, at, text, views, reach, likes, shares, follows, comments, saves in posts
    ]


def tiktok_posts() -> list[dict[str, Any]]:
    posts = (
        ("Sådan folder vi en croissant", "1", "2027-03-04 17:00:00", "1.2K", 14, 3, "24.5K"),
        ("Natten i bageriet", "2", "2027-03-18 17:00:00", 310, 6, 1, 5200),
    )
    return [
        {
            "Video title": title,
            "Video link": f"https://www.tiktok.com/@bageriet/video/{id_}",
            "Post time": at,
            "Total likes": likes,
            "Total comments": comments,
            "Total shares": shares,
            "Total views": views,
        }
        for title, id_, at, likes, comments, shares, views in posts
    ]


def linkedin_days(days: int = 31) -> list[dict[str, Any]]:
    kinds = ("organic", "sponsored", "total")
    return [
        {
            "Date": f"03/{day:02}/2027",
            **{
                f"{name} ({kind})": 0 if kind == "sponsored" else value * day
                for name, value in (
                    ("Impressions", 100),
                    ("Clicks", 4),
                    ("Reactions", 3),
                    ("Comments", 1),
                    ("Reposts", 1),
                )
                for kind in kinds
            },
            "Unique impressions (organic)": 60 * day,
            **{f"Engagement rate ({kind})": 0.05 for kind in kinds},
        }
        for day in range(1, days + 1)
    ]


def linkedin_posts() -> list[dict[str, Any]]:
    return [
        {
            "Post title": title,
            "Post link": f"https://www.linkedin.com/feed/update/urn:li:activity:{number}",
            "Post type": "Organic",
            "Campaign name": "",
            "Posted by": "Jonas Kvist",
            "Created date": f"03/{day:02}/2027",
            "Campaign start date": "",
            "Campaign end date": "",
            "Audience": "All followers",
            "Impressions": 800 * number,
            "Views (Excluding offsite video views)": "",
            "Offsite Views": "",
            "Clicks": 30,
            "Click through rate (CTR)": 0.04,
            "Likes": 12,
            "Comments": 2,
            "Reposts": 1,
            "Follows": 0,
            "Engagement rate": 0.05,
            "Content Type": "Image",
        }
        for number, (title, day) in enumerate((("Testkørsel i uge 9", 4), ("Ny montør", 23)), 1)
    ]


ANALYTICS = "Session primary channel group (Default Channel Group)"


def analytics_channels() -> list[dict[str, Any]]:
    rows = (("Organic Search", 420), ("Direct", 300), ("Organic Social", 85), ("Paid Social", 12))
    found = [_channel(name, sessions, "") for name, sessions in rows]
    return [_channel("", sum(sessions for _, sessions in rows), "Grand total"), *found]


def _channel(name: str, sessions: int, total: str) -> dict[str, Any]:
    return {
        ANALYTICS: name,
        "Sessions": sessions,
        "Engaged sessions": sessions // 2,
        "Engagement rate": 0.5,
        "Average engagement time per session": 31.25,
        "Events per session": 4.5,
        "Event count": sessions * 4,
        "Key events": sessions // 10,
        "Session key event rate": 0.1,
        "Total revenue": 0,
        "": total,
    }


COMMENTS = (
    "# ----------------------------------------\n# Traffic acquisition: Session primary channel group\n"
    "# Account: Bageriet\n"
    "# ----------------------------------------\n# \n# All Users\n# Start date: 20270301\n# End date: 20270331\n"
)


def as_csv(table: Table, separator: str = ",", line: str = "\n", quote_all: bool = False) -> str:
    """With the headings of the first row."""
    written = io.StringIO()
    quoting = csv.QUOTE_ALL if quote_all else csv.QUOTE_MINIMAL
    writer = csv.DictWriter(
        written, list(table[0]), delimiter=separator, lineterminator=line, quoting=quoting, restval=""
    )
    writer.writeheader()
    writer.writerows(table)
    return written.getvalue()


def as_xlsx(**sheets: Table) -> bytes:
    """A sheet for each name, its headings in the first row."""
    written = io.BytesIO()
    with xlsxwriter.Workbook(written) as book:
        for name, table in sheets.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(_rows(table)):
                sheet.write_row(number, 0, row)
    return written.getvalue()


def as_xls(title: str = "", **sheets: Table) -> bytes:
    """As LinkedIn gives it: above the headings stands what the sheet is."""
    book = xlwt.Workbook()
    for name, table in sheets.items():
        sheet = book.add_sheet(name)
        sheet.write(0, 0, title)
        for number, row in enumerate(_rows(table), 1):
            for column, value in enumerate(row):
                sheet.write(number, column, value)
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def page_file(*figures: tuple[str, Sequence[object]], separator: str = ",") -> str:
    """What Meta gives of a page: a block of March's days for each figure."""
    blocks = [
        "\n".join(
            [
                title,
                separator.join(('"Date"', '"Primary"')),
                *(f'"2027-03-{day:02}T00:00:00"{separator}"{value}"' for day, value in enumerate(values, 1)),
            ]
        )
        for title, values in figures
    ]
    return f"sep={separator}\n" + "\n\n".join(blocks) + "\n"


def _rows(table: Table) -> list[list[Any]]:
    return [list(table[0]), *(list(row.values()) for row in table)]
