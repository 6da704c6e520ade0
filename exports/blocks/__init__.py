"""What slides are made of: typed blocks that say what is shown, not where or how large.

`outline` builds them from a strategy; the layout measures, places and continues them. Texts are whole and ready to
show: already in the reader's language, numbers and dates written out, items in order of weight. Nothing is shortened
here: the layout knows how much fits.
"""

from exports.blocks.deck import Aside, Block, Columns, Cover, Deck, Slide, Step
from exports.blocks.one_page import OnePage, Panel
from exports.blocks.plain import (
    Bullets,
    Chart,
    Facts,
    Lanes,
    Moment,
    Note,
    Statement,
    Steps,
    Stretch,
    Table,
    Ticks,
    Tile,
    Tiles,
    Timeline,
)

__all__ = [
    "Aside",
    "Block",
    "Bullets",
    "Chart",
    "Columns",
    "Cover",
    "Deck",
    "Facts",
    "Lanes",
    "Moment",
    "Note",
    "OnePage",
    "Panel",
    "Slide",
    "Statement",
    "Step",
    "Steps",
    "Stretch",
    "Table",
    "Ticks",
    "Tile",
    "Tiles",
    "Timeline",
]
