"""Processes of their own that build files, so that nobody's answers wait while a presentation is made."""

from exports.builders.pool import Builders

__all__ = ["Builders"]
