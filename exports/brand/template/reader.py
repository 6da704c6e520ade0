"""Reads a PowerPoint file as a template: what is carried on of it becomes what the layout and the painters need."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from PIL import Image, ImageStat

from exports.brand import office_theme
from exports.brand.office_package import OfficePackage
from exports.brand.template import free, layouts, placeholders, roles
from exports.brand.template.carried import Carried, carried
from exports.brand.template.colours import Scheme, of_layout, scheme
from exports.brand.template.grounds import LayoutPicture, ground, shows_master_alone
from exports.brand.template.layouts import FOOTERS, Found, Roles
from exports.brand.template.packing import packed
from exports.brand.template.placeholders import Placeholder
from exports.layout import grid, palette
from exports.layout.grid import Box
from exports.layout.palette import INK, WHITE, Colour
from exports.layout.template import Template, TemplateLayout, TextPlace
from exports.layout.themes import Theme
from exports.ooxml import EMU

KEPT = 4
"""Templates that are remembered once they have been read, a few MB each."""
NARROWEST, LOWEST = 720.0, 400.0
"""Points that our forms need for a body with the line above it; of a smaller one the whole page is taken as larger."""
OWN_SIZE = 28.0
LEAST_CONTRAST = 3.0
"""Of a placeholder's text and its ground: what WCAG asks of large type. A template's own design is left alone above."""
SMALL_CONTRAST = 4.5
"""Of running text: under the cover's name stand small lines too."""
INSIDE = 14.0
"""Points between the edge of a sheet and what stands on it."""
HIGHEST, OWN_TITLE = 0.45, 0.24
"""Shares of the page: how far down a title may reach on a slide with a body, and where ours ends in place of it."""
MOST_APART = 0.15
"""Luminance between the darkest and the lightest of a ground that still is one ground."""
DARKEST = 0.04
"""Share of the ground's dots that may be darker than what bears our text: a hairline, the edge of a logo."""
ROLES = {
    "ink": ("tx1", "tx2", "bg1", "bg2"),
    "paper": ("bg1", "bg2", "tx1", "tx2"),
    "muted": ("tx2", "tx1", "bg1"),
    "white": ("bg1", "tx1", "bg2", "tx2"),
    **dict.fromkeys(palette.STEPS, roles.ACCENTS),
    **{f"pale {step}": roles.ACCENTS for step in palette.STEPS},
}
"""What of the theme each role is made of, the first that serves."""


@lru_cache(maxsize=KEPT)
def read(data: bytes) -> Template:
    """The template in the bytes of a .pptx or .potx file, or of `Template.data`. Raises Refused."""
    found = carried(OfficePackage(data))
    kept = packed(found)
    page = Box(0, 0, found.size[0] / EMU, found.size[1] / EMU)
    usual = scheme(found.theme, found.master)
    of = layouts.roles(found.layouts, found.master, lambda root: of_layout(usual, root))
    return _template(kept, found, of, usual, _grounds(found, _used(of), usual, page), page)


def _grounds(found: Carried, used: list[Found], usual: Scheme, page: Box) -> dict[int, LayoutPicture]:
    """What each layout has behind its text, by its number: drawn once for all that show their master alone."""
    drawn: dict[int | None, LayoutPicture] = {}
    for one in used:
        which = None if shows_master_alone(one.root) else one.number
        if which not in drawn:
            drawn[which] = ground(found, one.root, of_layout(usual, one.root), page)
        drawn[one.number] = drawn[which]
    return {one.number: drawn[one.number] for one in used}


def _used(of: Roles) -> list[Found]:
    return [one for one in (of.cover, of.section, of.content, of.plain, of.two) if one]


def _template(
    kept: bytes, found: Carried, of: Roles, usual: Scheme, grounds: dict[int, LayoutPicture], page: Box
) -> Template:
    title = _title(of.content, page)
    area = _area(found, of, usual, grounds, page, title)
    own = of_layout(usual, of.content.root)
    paper = _paper(grounds[of.content.number].picture, grounds[of.content.number].pixels(area))
    sheet, on_it = None, area
    if paper is None:
        paper = max((own.slot(name) for name in ("bg1", "tx1", "bg2", "tx2")), key=palette.luminance)
        paper = paper if palette.luminance(paper) >= roles.LIGHT else roles.WHITE
        sheet = area
        on_it = Box(area.x + INSIDE, area.y + INSIDE, area.width - 2 * INSIDE, area.height - 2 * INSIDE)
    scale = min(page.height / grid.HEIGHT, on_it.width / NARROWEST, on_it.height / LOWEST)
    theme = roles.theme(own, paper, *office_theme.fonts(found.theme))
    written = roles.in_template(
        theme,
        title=_colour(of.content.title, own),
        cover=_colour(of.cover.title, usual),
        section=_colour(of.section.title, usual),
        quiet=_colour(of.content.footer("number") or of.content.footer("footer"), own),
    )
    made = {
        one.number: _layout(one, grounds[one.number], scale, theme, largest_first=one is of.content)
        for one in _used(of)
    }
    if title is None:
        moved = _own_title(of.content, page, scale)
        made = {n: one if n == of.cover.number else replace(one, title=moved) for n, one in made.items()}
    return Template(
        data=kept,
        width=page.width,
        height=page.height,
        scale=scale,
        theme=written,
        slots=roles.slots(own, theme, ROLES),
        cover=made[of.cover.number],
        section=made[of.section.number],
        content=made[of.content.number],
        plain=made[of.plain.number] if _alike(of.plain, of.content) else made[of.content.number],
        two=made[of.two.number] if of.two and _alike(of.two, of.content) else None,
        body=_scaled(on_it, scale),
        sheet=_scaled(sheet, scale) if sheet else None,
        missing=of.missing,
        not_drawn=not all(one.whole for one in grounds.values()),
    )


def _title(content: Found, page: Box) -> Placeholder | None:
    """The title of the slides that have a body; None where it would leave that no room, or there is none."""
    if content.title is None:
        return None
    above = content.title.box.y + content.title.box.height <= HIGHEST * page.height
    return content.title if above or content.type in ("obj", "titleOnly") else None


def _area(
    found: Carried, of: Roles, usual: Scheme, grounds: dict[int, LayoutPicture], page: Box, title: Placeholder | None
) -> Box:
    """What is left free on the slides that have a body."""
    own = [one.box for one in placeholders.of_master(found.master, usual) if one.kind in placeholders.TEXTS]
    content = [one.box for one in of.content.largest_first] if title else []
    footers = [place.box for name in FOOTERS if (place := of.content.footer(name))]
    above = title.box if title else Box(0, 0, page.width, page.height * OWN_TITLE)
    drawn = grounds[of.content.number].boxes
    return free.area(page, next(iter([*content, *own]), None), above, footers, drawn)


def _paper(picture: Image.Image, pixels: tuple[int, int, int, int]) -> str | None:
    """The darkest colour of the ground where the body stands, as RRGGBB; None where it bears no text of ours."""
    small = picture.crop(pixels).resize((64, 36), Image.Resampling.BOX)
    data = small.tobytes()
    dots = sorted((data[n : n + 3].hex().upper() for n in range(0, len(data), 3)), key=palette.luminance)
    paper, lightest = (dots[int(len(dots) * share)] for share in (DARKEST, 1 - DARKEST))
    even = palette.luminance(lightest) - palette.luminance(paper) <= MOST_APART
    return paper if even and palette.luminance(paper) >= roles.LIGHT and roles.bears_text(paper) else None


def _alike(one: Found, other: Found) -> bool:
    """Whether titles stand alike on both: what was measured for one fits the other."""
    if one.title is None or other.title is None:
        return one.title is other.title
    return (one.title.box, one.title.size) == (other.title.box, other.title.size)


def _colour(placeholder: Placeholder | None, own: Scheme) -> str:
    return placeholder.colour if placeholder else own.slot("tx1")


def _layout(found: Found, ground: LayoutPicture, scale: float, theme: Theme, *, largest_first: bool) -> TemplateLayout:
    def place(one: Placeholder | None) -> TextPlace | None:
        if one is None:
            return None
        box, colour = _scaled(one.inner, scale), _instead(one, ground, theme)
        return TextPlace(one.key, box, one.size / scale, one.align, one.anchor, one.capitals, one.major, colour)

    texts = found.largest_first if largest_first else found.texts
    footer, number, date = (place(found.footer(name)) for name in FOOTERS)
    return TemplateLayout(
        f"/ppt/slideLayouts/slideLayout{found.number}.xml",
        found.name,
        ground.finished,
        place(found.title),
        tuple(one for text in texts if (one := place(text))),
        footer,
        number,
        date,
    )


def _instead(one: Placeholder, ground: LayoutPicture, theme: Theme) -> Colour | None:
    """The colour for a text whose own cannot be read where it stands: ink or white; None where it can."""
    red, green, blue = ImageStat.Stat(ground.picture.crop(ground.pixels(one.box))).median
    behind = bytes((red, green, blue)).hex()
    least = SMALL_CONTRAST if one.kind in placeholders.TEXTS else LEAST_CONTRAST
    if palette.ratio(one.colour, behind) >= least:
        return None
    return max((INK, WHITE), key=lambda colour: palette.ratio(theme.value(colour), behind))


def _own_title(content: Found, page: Box, scale: float) -> TextPlace:
    """Where a title stands that has no place on its layout, or none that leaves room for a body."""
    margin = page.width * free.MARGIN
    box = Box(margin, page.height * free.MARGIN, page.width - 2 * margin, page.height * (OWN_TITLE - free.MARGIN))
    key = content.title.key if content.title else 'type="title"'
    return TextPlace(key, _scaled(box, scale), OWN_SIZE / scale, anchor="middle", serif=True, moved=True)


def _scaled(box: Box, scale: float) -> Box:
    return Box(box.x / scale, box.y / scale, box.width / scale, box.height / scale)
