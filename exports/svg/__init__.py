"""Pages as SVG pictures."""

from exports.svg.painter import draw

__all__ = ["draw"]
