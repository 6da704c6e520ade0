"""Versions of a strategy: closing one, going back to one, and what changed between two of them and why.

comparing   question by question and row by row
closing     what `store.Versions.close` is given
exporting   a version as a strategy that files can be made of
sentences   of two long texts only what is different
"""

from wizard.versions.comparing import QuestionChange, RowChange, compare
from wizard.versions.reasons import changes_between, latest_changes, reasons

__all__ = ["QuestionChange", "RowChange", "changes_between", "compare", "latest_changes", "reasons"]
