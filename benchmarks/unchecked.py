"""The app with a strategy check that finds nothing and takes no time: what `benchmarks.check` measures against."""

from __future__ import annotations

import sys
from pathlib import Path

import streamlit as st

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

import wizard.checks  # noqa: E402  the path comes first


def nothing_found(*args: object) -> wizard.checks.Report:
    return wizard.checks.Report()


wizard.checks.check = nothing_found  # type: ignore[assignment]  # it takes no time over what it is given

from app import lifespan  # noqa: E402  the pages must find the check replaced

# Streamlit takes a script for a server only where `st.App` stands in it.
app = st.App(ROOT / "pages" / "main.py", lifespan=lifespan)
