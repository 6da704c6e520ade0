"""The personal link to take along: copied, sent by mail, or as a QR code, as a Streamlit component of our own.

Copying must happen in the browser, in the very click; and that it is done is said only when it is.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from io import BytesIO
from pathlib import Path
from urllib.parse import quote, urlencode

import segno
import streamlit as st

FRONTEND = Path(__file__).parent / "frontend"
_mount = st.components.v2.component(
    "tretrin-keep-link",
    js=(FRONTEND / "keep_link.js").read_text(encoding="utf-8"),
    css=(FRONTEND / "keep_link.css").read_text(encoding="utf-8"),
)


@dataclass(frozen=True)
class Labels:
    """What stands on it. `copied` and `not_copied` say how copying went; `qr_alt` what the code is."""

    copy: str
    copied: str
    not_copied: str
    mail: str
    share: str
    show_qr: str
    hide_qr: str
    qr_alt: str
    link: str


def keep_link(link: str, words: Labels, subject: str, body: str, *, key: str, unfolded: bool = False) -> None:
    """Draw the ways to keep `link`. `subject` and `body` are the mail's; the link follows after `body`.
    `unfolded`: with the QR code shown.
    """
    # Mail programs read a plus sign as itself.
    text = f"{body}\r\n\r\n{link}"
    mail = f"mailto:?{urlencode({'subject': subject, 'body': text}, quote_via=quote)}"
    data = {"link": link, "mail": mail, "subject": subject, "qr": qr(link), "unfolded": unfolded}
    _mount(key=key, data={**data, "words": asdict(words)})


def qr(text: str) -> str:
    """The QR code of `text` as SVG, with the four modules of quiet around it that readers want."""
    drawn = BytesIO()
    segno.make(text, error="m", micro=False).save(
        drawn, kind="svg", border=4, xmldecl=False, omitsize=True, dark="#000", light="#fff"
    )
    return drawn.getvalue().decode()
