"""A personal link opens its strategy however it was copied."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.strategy.link import key_in

KEY = "QBKHJQdpx36FVF77gNrq-gDDpVAwong_"
LINK = f"https://tretrin.example/overview?key={KEY}"
SAFE = (
    "https://eur03.safelinks.protection.outlook.com/?url={}&data=05%7C02%7Cmette%40langdej.dk%7C&sdata=x%3D&reserved=0"
)
FACEBOOK = "https://l.facebook.com/l.php?u={}&h=AT0abc&s=1"


@pytest.mark.parametrize(
    "pasted",
    [
        KEY,
        f" {KEY}\n",
        f"»{KEY}«",
        f"{KEY}.",
        LINK,
        f"{LINK}.",
        f"{LINK},",
        f"<{LINK}>",
        f"({LINK})",
        f"»{LINK}«",
        f"“{LINK}”",
        f"[Jeres link]({LINK})",
        f"{LINK}&lang=da",
        f"{LINK}#top",
        f"https://tretrin.example/plan?section=rhythm&amp;key={KEY}",
        f"https://tretrin.example/plan?section=rhythm&amp;amp;key={KEY}",
        f"https://tretrin.example/plan?section=rhythm&key={KEY}.",
        f"tretrin.example/?key={KEY}",
        f"http://localhost:8501/?key={KEY}",
        f"Her er linket: {LINK}. Hilsen Mette",
        f"{LINK}\u200b",
        SAFE.format(quote(LINK, safe="")),
        f"<{SAFE.format(quote(LINK, safe=''))}>",
        FACEBOOK.format(quote(LINK, safe="")),
        SAFE.format(quote(FACEBOOK.format(quote(LINK, safe="")), safe="")),
        f"https://www.google.com/url?q={quote(LINK, safe='')}&sa=D",
        f"https://www.linkedin.com/safety/go?url={quote(LINK, safe='')}&trk=x",
    ],
)
def test_the_key_is_found(pasted: str) -> None:
    assert key_in(pasted) == KEY


@pytest.mark.parametrize(
    "pasted",
    ["", "vrøvl", "https://tretrin.example/?key=", "https://[", "https://tretrin.example/overview/of/many/things"],
)
def test_what_holds_no_key_is_taken_as_it_is(pasted: str) -> None:
    assert key_in(f" {pasted} ") == pasted


@given(st.text())
def test_anything_can_be_pasted(pasted: str) -> None:
    assert isinstance(key_in(pasted), str)
