"""How labels stand by their values."""

from exports.blocks import Facts
from exports.layout.grid import SCALES
from exports.layout.palette import accent
from exports.layout.running_text import text

PAIRS = (("Sted", "Odder"), ("Arbejde", "Tømrer og byggeleder"))


def labels(*pairs: tuple[str, str]) -> list[str]:
    """What hangs left of each paragraph of these facts, 200 points wide."""
    flow = text([Facts(pairs)], SCALES[0], accent("strategy"), 200)
    assert flow is not None
    return [paragraph.label for paragraph in flow.paragraphs]


def test_short_labels_hang_beside_their_values() -> None:
    assert labels(*PAIRS) == ["Sted", "Arbejde"]


def test_labels_stand_above_where_a_word_is_wider_than_the_room_beside_them() -> None:
    assert labels(*PAIRS, ("Interesser", "W" * 60)) == [""] * 6


def test_labels_stand_above_where_one_of_them_takes_half_the_width() -> None:
    assert labels(*PAIRS, ("Det, de gerne vil kunne", "Ro")) == [""] * 6
