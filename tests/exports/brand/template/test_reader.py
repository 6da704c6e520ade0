"""What is taken of somebody's PowerPoint file, and what is refused."""

from __future__ import annotations

import io
import re
import zipfile
from random import Random

import pptx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.brand.template import read
from exports.layout import palette
from exports.layout.themes import contrasts
from tests.exports.brand.template import files
from tests.exports.brand.template.files import LAYOUT, MASTER, changed, packed, parts, related
from tests.profiles import tried
from wizard.language.errors import Refused
from wizard.language.languages import LANGUAGES

every_template = pytest.mark.parametrize("name", files.MADE)


def refusal(data: bytes) -> str:
    with pytest.raises(Refused) as raised:
        read(data)
    for language in LANGUAGES.values():
        said = raised.value.message(language)
        assert said.endswith(".")
        assert "{" not in said
    return raised.value.reason


@pytest.mark.thorough
@every_template
def test_what_is_kept_is_read_as_the_same_template(name: str) -> None:
    template = files.template(name)
    again = read(template.data)
    assert again.data == template.data
    assert (again.body, again.missing, again.theme) == (template.body, template.missing, template.theme)


@pytest.mark.sampled(2)
@every_template
def test_it_is_legible_in_its_own_colours(name: str) -> None:
    theme = files.template(name).theme
    assert [(one, other) for one, other, least, found in contrasts(theme) if found < least] == []


@pytest.mark.sampled(2)
@every_template
def test_the_body_stands_on_the_page_and_leaves_the_title_alone(name: str) -> None:
    template = files.template(name)
    body, title = template.body, template.content.title
    assert title
    assert body.x >= 0
    assert body.x + body.width <= template.width / template.scale + 0.01
    assert body.y + body.height <= template.height / template.scale + 0.01
    assert title.box.y + title.box.height <= body.y
    for place in (template.content.footer, template.content.number, template.content.date):
        assert place is None or place.box.y >= body.y + body.height


@pytest.mark.parametrize(
    ("name", "missing"),
    [
        ("usual", ()),
        ("used", ()),
        ("blank_and_title_only", ("cover", "body", "footer", "number", "date")),
        ("without_footer", ("footer", "number", "date")),
        ("without_title", ("title",)),
    ],
)
def test_what_is_missing_is_named(name: str, missing: tuple[str, ...]) -> None:
    template = files.template(name)
    assert template.missing == missing
    for language in LANGUAGES.values():
        assert all(language.text(f"template.no_{one}") for one in missing)


def test_layouts_are_found_by_their_type() -> None:
    template = files.template("usual")
    named = [one and one.name for one in (template.cover, template.section, template.content, template.plain)]
    assert named == ["Title Slide", "Section Header", "Title and Content", "Title Only"]
    assert template.two
    assert template.two.name == "Two Content"


def test_a_dark_ground_gets_a_light_sheet_and_a_light_one_none() -> None:
    dark, light = files.template("dark"), read(files.usual())
    assert dark.sheet
    assert palette.luminance(dark.theme.paper) > 0.8
    assert palette.luminance(dark.theme.title) > 0.8
    assert light.sheet is None


def test_the_fonts_a_master_names_are_those_of_all_that_stands_on_it() -> None:
    """Placeholders inherit the master's; whatever stands beside them has the theme's."""
    data = files.changed("ppt/slideMasters/slideMaster1.xml", b'typeface="+mn-lt"', b'typeface="Lora"')
    assert read(data).theme.font == "Lora"
    kept = files.parts(read(data).data)
    assert b'<a:latin typeface="Lora"' in kept["ppt/theme/theme1.xml"]


def test_the_body_keeps_clear_of_a_logo() -> None:
    template = files.template("wide")
    right = (template.body.x + template.body.width) * template.scale
    bottom = (template.body.y + template.body.height) * template.scale
    assert right <= 9 * 72 or bottom <= 5 * 72
    assert (template.width, template.height) == (720, 450)


def test_nothing_of_its_slides_notes_and_properties_is_kept() -> None:
    data = files.used()
    assert files.SECRET.encode() in b"".join(parts(data).values())
    kept = parts(read(data).data)
    assert files.SECRET.encode() not in b"".join(kept.values())
    assert not [name for name in kept if re.search(r"slides/|notes|docProps|printer|thumbnail|customXml", name)]


@pytest.mark.thorough
def test_pictures_are_kept_no_larger_than_a_slide_shows_them() -> None:
    drawn = io.BytesIO()
    files.Image.effect_noise((2400, 500), 60).convert("RGB").save(drawn, "PNG")
    made = files.with_logo(pptx.Presentation())
    part = next(one for one in made.slide_master.part.package.iter_parts() if str(one.partname).endswith(".png"))
    part._blob = drawn.getvalue()
    kept = parts(read(files.saved(made)).data)
    [picture] = [data for name, data in kept.items() if "media" in name]
    with files.Image.open(io.BytesIO(picture)) as opened:
        assert opened.width == 1920


MACROS = b"application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml"
MAIN = b"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
TYPES = "[Content_Types].xml"
ENTITY = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY e "aaaa">]><p:sldMaster/>'


def without(*names: str) -> bytes:
    return packed({name: data for name, data in parts(files.usual()).items() if name not in names})


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "office_type"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and more", "office_old"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "office_locked"),
        (b"PK" + bytes(50_000_001), "office_too_large"),
        (packed({"word/document.xml": b"<d/>"}), "office_type"),
        (files.usual()[:20_000], "office_type"),
        (changed(TYPES, MAIN, MACROS), "template_macros"),
        (packed({**parts(files.usual()), "ppt/vbaProject.bin": b"Sub"}), "template_macros"),
        (related(MASTER, "../activeX/activeX1.xml", "control"), "template_macros"),
        (related(MASTER, "https://example.org/logo.png", mode="External"), "template_links"),
        (related(LAYOUT, "file:///etc/passwd", mode="External"), "template_links"),
        (related(LAYOUT, "../../../../etc/passwd.png"), "office_broken"),
        (related(LAYOUT, "../media/missing.png"), "office_broken"),
        (changed(MASTER, b"<p:sldMaster", b"<p:sldMaster <"), "office_broken"),
        (packed({**parts(files.usual()), MASTER: ENTITY}), "office_broken"),
        (packed({**parts(files.usual()), MASTER: b" " * 9_000_000}), "office_swollen"),
        (without("ppt/theme/theme1.xml"), "office_broken"),
        (changed("ppt/presentation.xml", b"<p:sldMasterId ", b"<p:other "), "template_no_layouts"),
        (
            changed("ppt/presentation.xml", b'cx="9144000" cy="6858000"', b'cx="6858000" cy="9144000"'),
            "template_upright",
        ),
        (changed("ppt/presentation.xml", b'cx="9144000"', b'cx="9"'), "office_broken"),
    ],
    ids=[
        "empty",
        "old",
        "encrypted",
        "large",
        "word",
        "cut",
        "macro type",
        "macro part",
        "control",
        "linked picture",
        "linked file",
        "outside",
        "missing",
        "not xml",
        "entity",
        "bomb",
        "no theme",
        "no master",
        "upright",
        "no size",
    ],
)
def test_anything_else_is_refused_in_one_sentence(data: bytes, reason: str) -> None:
    assert refusal(data) == reason


def test_a_master_without_layouts_is_refused() -> None:
    made = pptx.Presentation()
    for layout in list(made.slide_layouts):
        made.slide_layouts.remove(layout)
    assert refusal(files.saved(made)) == "template_no_layouts"


@pytest.mark.thorough
def test_a_bomb_of_many_parts_is_refused() -> None:
    content = parts(files.usual())
    pictures = {f"ppt/media/p{n}.emf": bytes(30_000_000) for n in range(6)}
    relations = "".join(
        f'<Relationship Id="rId9{n}" Type="{files.IMAGE}" Target="../media/p{n}.emf"/>' for n in range(6)
    )
    name = "ppt/slideMasters/_rels/slideMaster1.xml.rels"
    content[name] = content[name].replace(b"</Relationships>", f"{relations}</Relationships>".encode())
    assert refusal(packed({**content, **pictures})) == "office_swollen"


@pytest.mark.thorough
def test_too_much_to_keep_is_refused() -> None:
    made = files.with_logo(pptx.Presentation())
    part = next(one for one in made.slide_master.part.package.iter_parts() if str(one.partname).endswith(".png"))
    drawn = io.BytesIO()
    files.Image.frombytes("RGBA", (1900, 900), Random(1).randbytes(1900 * 900 * 4)).save(drawn, "PNG")
    part._blob = drawn.getvalue()
    assert refusal(files.saved(made)) == "template_too_much"


def test_a_picture_of_too_many_dots_is_refused_before_it_is_unpacked() -> None:
    made = files.with_logo(pptx.Presentation())
    part = next(one for one in made.slide_master.part.package.iter_parts() if str(one.partname).endswith(".png"))
    drawn = io.BytesIO()
    files.Image.new("1", (10_000, 10_000)).save(drawn, "PNG")
    assert len(drawn.getvalue()) < 100_000
    part._blob = drawn.getvalue()
    assert refusal(files.saved(made)) == "template_picture"


@pytest.mark.parametrize("part", [MASTER, LAYOUT])
def test_a_hundred_thousand_shapes_are_refused(part: str) -> None:
    shapes = b"<p:sp><p:nvSpPr/><p:spPr/></p:sp>" * 100_000
    assert refusal(changed(part, b"</p:spTree>", shapes + b"</p:spTree>")) == "template_drawn"


@pytest.mark.thorough
@tried(30)
@given(st.data())
def test_a_damaged_file_is_read_or_refused(data: st.DataObject) -> None:
    """Bytes of one part are gone, doubled or others: nothing else comes of it than a template or one sentence."""
    content = parts(files.usual())
    name = data.draw(st.sampled_from([name for name in content if "slideLayout" in name or "Master" in name]))
    part = content[name]
    start = data.draw(st.integers(0, len(part) - 1))
    length = data.draw(st.integers(0, 40))
    new = data.draw(st.sampled_from([b"", b"<a:off/>", b'x="-9999999999"', b"0", b"\x00", part[start : start + 200]]))
    damaged = packed({**content, name: part[:start] + new + part[start + length :]})
    try:
        template = read(damaged)
    except Refused:
        return
    assert template.content.title
    assert zipfile.ZipFile(io.BytesIO(template.data)).testzip() is None
