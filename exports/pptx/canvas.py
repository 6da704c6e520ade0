"""One slide being drawn: collects its shapes, gives them ids and hands out the layout's placeholders."""

from __future__ import annotations

from exports.pptx import xml
from exports.pptx.text import Text
from exports.pptx.theme import FIRST, WHITE, Box, Look


class Canvas:
    """Shapes in reading order. Charts are drawn as references: `charts` are their parts, in order, from rId1 on."""

    def __init__(self, tag: str, look: Look, columns: int = 1) -> None:
        self.tag = tag
        self.look = look
        self.column = 0
        """The column being drawn: its first text, table or chart takes its placeholder."""
        self.charts: list[tuple[bytes, bytes]] = []
        self._shapes: list[str] = []
        self._last_id = 1
        self._free = [True] * columns

    @property
    def shapes(self) -> str:
        """Everything drawn so far."""
        return "".join(self._shapes)

    def add(self, shape: str) -> None:
        """Puts a fragment behind what is there."""
        self._shapes.append(shape)

    def id(self) -> int:
        """A shape id nothing else on the slide has."""
        self._last_id += 1
        return self._last_id

    def placeholder(self, name: str, kind: str, paragraphs: str, box: Box | None = None) -> None:
        """Fills a placeholder of the layout."""
        self.add(xml.placeholder(self.id(), name, kind, paragraphs, box))

    def text(self, text: Text, box: Box, free: bool = False) -> None:
        """Text, in the column's placeholder if that is still empty and the text may have it (not `free`)."""
        index = None if free else self._claim()
        if index:
            self.placeholder("Content", f'idx="{index}"', text.xml(self.tag, inherit=True), box)
        else:
            id_ = self.id()
            self.add(xml.panel(id_, f"Text {id_}", box, text.xml(self.tag)))

    def panel(self, text: Text, box: Box, accent: str, padding: float, rule: float, kind: str = "") -> None:
        """Text on white under a coloured rule; in the placeholder of that `kind`, if one is named."""
        id_ = self.id()
        self.add(xml.panel(id_, f"Panel {id_}", box, text.xml(self.tag), WHITE, padding, kind))
        self.add(xml.bar(self.id(), f"Rule {id_}", Box(box.x, box.y, box.width, rule), accent))

    def graphic(self, name: str, box: Box, alt: str, uri: str, content: str) -> None:
        """A table or chart with its alternative text."""
        id_ = self.id()
        self.add(xml.graphic(id_, f"{name} {id_}", box, alt, uri, content, self._claim()))

    def group(self, name: str, box: Box, alt: str, shapes: str) -> None:
        """Shapes that are one picture, with its alternative text."""
        id_ = self.id()
        self.add(xml.group(id_, f"{name} {id_}", box, alt, shapes))

    def chart(self, box: Box, alt: str, part: bytes, workbook: bytes) -> None:
        """A chart with its data."""
        self.charts.append((part, workbook))
        reference = f'<c:chart xmlns:c="{xml.CHART_URI}" r:id="rId{len(self.charts)}"/>'
        self.graphic("Chart", box, alt, xml.CHART_URI, reference)

    def _claim(self) -> int | None:
        if self.column >= len(self._free) or not self._free[self.column]:
            return None
        self._free[self.column] = False
        return FIRST + self.column
