"""The browser the tests use: Chromium without windows of its own, which costs half as much, or else the whole of it."""

from __future__ import annotations

import os
import shutil

PROGRAM = os.environ.get("CHROMIUM") or shutil.which("chromium-headless-shell") or shutil.which("chromium") or ""
"""Its path; empty where there is none. `CHROMIUM` names another."""
# Sandboxing needs rights a test machine may not give; the rest keeps the browser from calling out on its own.
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
