"""The palette's roles in a template's colours, each mended as little as makes it legible, and how the file names them.

A role is a slot of the theme, made lighter, darker or less colourful; so it changes with the theme when somebody picks
other colours in PowerPoint. Only what no slot can become is written as a colour of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from colorsys import hls_to_rgb, rgb_to_hls
from dataclasses import fields, replace
from typing import Any

from exports.brand import picture_colours
from exports.brand.template.colours import Scheme, parts
from exports.layout import palette
from exports.layout.palette import STEPS
from exports.layout.template import TemplateTheme
from exports.layout.themes import PAIRS, SANS, SERIF, Theme, bears_tints, with_colours

LIGHT = 0.6
"""Luminance from which a ground may bear everything that we draw."""
WHITE = palette.value(palette.WHITE)
ACCENTS = tuple(f"accent{n}" for n in range(1, 7))
SERIFS = re.compile(
    r"serif$|times|georgia|garamond|cambria|palatino|antiqua|bodoni|baskerville|caslon|constantia|century schoolbook"
    r"|merriweather|playfair|lora|bookman|didot|sylfaen",
    re.IGNORECASE,
)
"""Names of fonts with serifs."""
_NEAR = 3
"""Of 255: how far off a colour made of a slot may be."""


def theme(scheme: Scheme, paper: str, title_font: str, font: str) -> Theme:
    """Our theme on `paper` (RRGGBB, a light colour) in the colours of `scheme`, all of `PAIRS` legible."""
    ink = _legible(_first_dark(scheme), paper)
    muted = _greys(scheme.slot("tx2"), ink, paper) or Theme("").muted
    base = Theme("template", ink=ink, paper=paper, muted=muted)
    named = {"title_font": title_font or SANS, "font": font or SANS}
    made = with_colours(base, dict(zip(STEPS, _steps(scheme), strict=True)))
    return replace(made, serif=bool(SERIFS.search(title_font)) or title_font == SERIF, **named)


def bears_text(paper: str) -> bool:
    """Whether black, and a grey, can be read on `paper` and on all that is made of it."""
    return _greys("808080", "000000", paper) is not None


def _first_dark(scheme: Scheme) -> str:
    """The darkest of the theme's colours of text and ground."""
    return min((scheme.slot(name) for name in ("tx1", "bg1", "tx2", "bg2")), key=palette.luminance)


def _legible(ink: str, paper: str) -> str:
    """`ink`, darkened until it can be read on every ground of ours."""
    darkest = palette.shaded(paper, palette.middle(""))
    return next(dark for dark in _darker(ink) if palette.ratio(dark, darkest) >= 7 or dark == "000000")


def _greys(colour: str, ink: str, paper: str) -> str | None:
    """A grey in the hue of `colour` that holds in all pairs without a step's colour and on tints; None without one."""
    hue, _, full = rgb_to_hls(*parts(colour))
    tried = (
        _hex(hue, light / 100, min(full, 0.25)) for light in (*range(44, 30, -1), *range(45, 60), *range(30, 5, -1))
    )
    for muted in tried:
        made = Theme("template", ink=ink, paper=paper, muted=muted)
        legible = (palette.ratio(made.value(one), made.value(other)) >= least for one, other, least in _NEUTRAL)
        if all(legible) and bears_tints(made):
            return muted
    return None


_NEUTRAL = [pair for pair in PAIRS if not any(step in colour.role for colour in pair[:2] for step in STEPS)]


def _steps(scheme: Scheme) -> list[str]:
    """A colour for each step: the accents that are told apart first, then the others."""
    listed = [scheme.slot(name) for name in ACCENTS]
    apart = [colour.removeprefix("#") for colour in picture_colours.distinct(_rgb(colour) for colour in listed)]
    others = [colour for colour in listed if colour not in apart]
    return [*apart, *others, *listed][: len(STEPS)]


def _rgb(colour: str) -> tuple[int, int, int]:
    red, green, blue = bytes.fromhex(colour)
    return red, green, blue


def _darker(colour: str) -> Iterator[str]:
    hue, light, full = rgb_to_hls(*parts(colour))
    yield colour
    for part in range(95, -1, -5):
        yield _hex(hue, light * part / 100, full)


def _hex(hue: float, light: float, full: float) -> str:
    return "".join(f"{round(255 * part):02X}" for part in hls_to_rgb(hue, light, full))


def in_template(made: Theme, title: str, cover: str, section: str, quiet: str) -> TemplateTheme:
    """`made` with the colours that the template's placeholders are written in."""
    own: dict[str, Any] = {one.name: getattr(made, one.name) for one in fields(Theme)}
    return TemplateTheme(**own, title=title, cover=cover, section=section, quiet=quiet)


def slots(scheme: Scheme, theme: Theme, wanted: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """How the file writes each role: an opening `a:schemeClr` with what changes it, or an `a:srgbClr`.

    `wanted` names the slots that each role may be made of.
    """
    return {role: _written(theme.full(role), scheme, names) for role, names in wanted.items()}


def _written(colour: str, scheme: Scheme, names: Iterable[str]) -> str:
    for name in names:
        if (changes := _changes(scheme.slot(name), colour)) is not None:
            return f'<a:schemeClr val="{name}">{changes}'
    return f'<a:srgbClr val="{colour}">'


def _changes(slot: str, colour: str) -> str | None:
    """What makes `colour` of a slot; None where nothing does."""
    if slot == colour:
        return ""
    hue, light, full = rgb_to_hls(*parts(slot))
    _, wanted_light, wanted_full = rgb_to_hls(*parts(colour))
    saturation = min(4.0, wanted_full / full) if full else 1.0
    made = hls_to_rgb(hue, wanted_light, min(1.0, full * saturation))
    if any(abs(one - other) * 255 > _NEAR for one, other in zip(made, parts(colour), strict=True)):
        return None
    change = f'<a:satMod val="{round(saturation * 100_000)}"/>' if round(saturation, 3) != 1 else ""
    if wanted_light <= light:
        return f'{change}<a:lumMod val="{round(wanted_light / light * 100_000) if light else 0}"/>'
    share = (1 - wanted_light) / (1 - light)
    return f'{change}<a:lumMod val="{round(share * 100_000)}"/><a:lumOff val="{round((1 - share) * 100_000)}"/>'
