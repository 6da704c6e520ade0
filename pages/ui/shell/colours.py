"""The colour of each step, by the names the theme gives it (see `.streamlit/config.toml`); and some to tell apart."""

from exports.layout.palette import STEPS, Colour, css

STEP_COLOURS = {"strategy": "blue", "plan": "orange", "measure": "violet"}

CATEGORIES = tuple(css(Colour(shade + step)) for shade in ("", "light ") for step in STEPS)
"""The three steps' colours and a lighter one of each: as many as there can be pillars."""
OTHER = css(Colour("other"))


def mixed(colour: str, ground: str, part: float) -> str:
    """`part` of a colour on a ground, both as `#RRGGBB`."""
    pairs = ((int(colour[at : at + 2], 16), int(ground[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(part * over + (1 - part) * under):02X}" for over, under in pairs)
