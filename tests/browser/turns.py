"""Browsers that tests take turns with: what one of them has fetched and compiled, the next test need not.

A page in a new one costs twice what it costs in one that has seen the app before. Between two tests all that a site
may keep in a browser is taken away; what it has fetched stays, as with anybody who comes back.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, Page

KEPT_BY_SITES = "local_storage,indexeddb,cache_storage,service_workers"

Made = tuple[Browser, str]
_resting: dict[Made, list[BrowserContext]] = defaultdict(list)
"""Those that no test has at the moment, by what they were made with. Each holds one empty page, and so its process."""
_taken: dict[BrowserContext, Made] = {}


def window(browser: Browser, address: str, **options: Any) -> Page:
    """An empty window of somebody who has nothing of what is at `address`, and shares nothing with the other windows.

    `options` are Playwright's.
    """
    made = browser, repr(sorted(options.items()))
    if _resting[made]:
        context = _resting[made].pop()
    else:
        context = browser.new_context(**options)
        context.new_page()
    _taken[context] = made
    page = context.new_page()
    place = urlsplit(address)
    session = context.new_cdp_session(page)
    origin = {"origin": f"{place.scheme}://{place.netloc}", "storageTypes": KEPT_BY_SITES}
    session.send("Storage.clearDataForOrigin", origin)
    session.detach()
    return page


def put_back(browser: Browser) -> None:
    """Closes all windows. What `window` gave waits for the next test; what a test has made for itself is gone."""
    resting = {context for each in _resting.values() for context in each}
    for context in browser.contexts:
        if context in _taken:
            for page in context.pages[1:]:
                page.close()
            context.clear_cookies()
            context.clear_permissions()
            _resting[_taken[context]].append(context)
        elif context not in resting:
            context.close()
    _taken.clear()
