"""What a page is made of: shapes at their places, which know no file format.

All lengths are points from the page's top left corner; colours are the palette's. Shapes stand in reading order, and
what comes later is drawn over what came before. Texts are clean (`fit.clean`). Painters turn each kind of shape into
their own format (`painters`); a new kind is a class here, a member of `Shape`, and a function in every painter.
"""

from exports.layout.shapes.areas import Ellipse, Line, Outline, Picture, Polygon, Rectangle
from exports.layout.shapes.native import (
    ChartMeasures,
    ChartShape,
    LineChartShape,
    LineSeries,
    Series,
    TableCell,
    TableRow,
    TableShape,
)
from exports.layout.shapes.pages import Frame, Group, Page, PageKind, Pages, Shape
from exports.layout.shapes.text import SERIF_SOLID, SOLID, Align, Anchor, Paragraph, Role, Run, TextBox, TextLine

__all__ = [
    "SERIF_SOLID",
    "SOLID",
    "Align",
    "Anchor",
    "ChartMeasures",
    "ChartShape",
    "Ellipse",
    "Frame",
    "Group",
    "Line",
    "LineChartShape",
    "LineSeries",
    "Outline",
    "Page",
    "PageKind",
    "Pages",
    "Paragraph",
    "Picture",
    "Polygon",
    "Rectangle",
    "Role",
    "Run",
    "Series",
    "Shape",
    "TableCell",
    "TableRow",
    "TableShape",
    "TextBox",
    "TextLine",
]
