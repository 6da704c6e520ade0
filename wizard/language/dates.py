"""Which dates are taken for real ones."""

from __future__ import annotations

from datetime import date

EARLIEST, LATEST = date(2000, 1, 1), date(2100, 12, 31)  # beyond them, a year is a slip of the finger
