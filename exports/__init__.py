"""A strategy in, bytes out. Imports `wizard`, never `pages`."""

from exports.kinds import KINDS, build

__all__ = ["KINDS", "build"]
