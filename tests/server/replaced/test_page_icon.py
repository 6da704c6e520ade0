"""The page's icon as Streamlit gives it to the browser, and as we do."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from streamlit.commands import page_config

from pages.browser.index import ICON
from pages.replaced import page_icon

ROOT = Path(__file__).parents[3]
DRAWN = """
import sys
from pages.browser.index import ICON
from pages.replaced import page_icon
from streamlit.commands import page_config
page_icon.give_as_it_is()
page_config._get_favicon_string(ICON)
print("numpy" in sys.modules)
"""


def test_it_is_given_as_streamlit_gives_it(monkeypatch) -> None:
    monkeypatch.setattr(page_config, "_get_favicon_string", page_icon.original)
    page_icon.give_as_it_is()
    for icon in (ICON, "🥖", ":material/star:"):
        assert page_config._get_favicon_string(icon) == page_icon.original(icon)


def test_nothing_is_imported_to_look_at_it() -> None:
    done = subprocess.run([sys.executable, "-c", DRAWN], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
