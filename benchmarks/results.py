"""Understanding a results file of 100,000 posts, against pandas reading the same file.

    python -m benchmarks.results

Facebook posts as Meta Business Suite gives them, with captions of the usual length. The baselines are `read_csv` as it
comes, and `read_csv` with every cell as text, which is what reading counts safely takes. In turns, processor time of
this process. Medians.
"""

from __future__ import annotations

import io
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pandas as pd

from benchmarks.figure import Figure, report
from benchmarks.timing import medians
from wizard.results.reading import read

ROUNDS = 7
POSTS = 100_000
TODAY = date(2027, 4, 6)
HEADINGS = (
    "Post ID,Page ID,Page name,Title,Description,Duration (sec),Publish time,Caption type,Permalink,Is crosspost,"
    "Is share,Post type,Languages,Custom labels,Funded content status,Data comment,Date,Views,Reach,"
    "Reactions Comments and Shares,Reactions,Comments,Shares,Total clicks,Other Clicks,Link Clicks\n"
)
CAPTION = "Ugens brød er klar fra klokken 6. Bestil inden torsdag, så lægger vi et til side, nummer {n} på listen. "


def facebook_file() -> bytes:
    rows = [HEADINGS]
    for n in range(POSTS):
        at = f"{TODAY - timedelta(days=1 + n % 1500):%m/%d/%Y} {n % 24:02}:{n % 60:02}"
        link = f"https://www.facebook.com/bageriet/posts/pfbid{n:020}"
        clicks = "" if n % 20 == 0 else n % 40  # blank, as where Meta does not know
        rows.append(
            f'{900_000_000_000_000 + n},100,Bageriet på Torvet,,"{CAPTION.format(n=n)}",0,{at},,{link},0,0,Photos,,,,,'
            f"Lifetime,{300 + n % 4000},{200 + n % 2500},{n % 90},{n % 70},{n % 13},{n % 7},{n % 200},{n % 150},"
            f"{clicks}\n"
        )
    return "".join(rows).encode("utf-8-sig")


def figures() -> Iterator[Figure]:
    data = facebook_file()
    works: dict[str, Callable[[], object]] = {
        "understood": lambda: read(data, "posts.csv", TODAY),
        "read_csv": lambda: pd.read_csv(io.BytesIO(data)),
        "as text": lambda: pd.read_csv(io.BytesIO(data), dtype=str),
    }
    median = medians(works, ROUNDS, time.process_time)
    name = f"results, {POSTS:,} posts understood"
    yield Figure(name, median["understood"], "read_csv", median["read_csv"], "ms", 3)
    yield Figure(name, median["understood"], "read_csv as text", median["as text"], "ms", 3)


def main() -> bool:
    return report(figures())


if __name__ == "__main__":
    sys.exit(not main())
