"""Logos: whatever somebody uploads, what is kept is a small picture and nothing else, or a sentence."""

from __future__ import annotations

import struct
import zlib
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from exports.brand import logo, picture_colours, svg
from exports.brand.kept import HIGHEST, WIDEST
from tests.exports.brand.pictures import LOGO, SVG, YELLOW, drawn, opened, saved
from tests.profiles import tried
from wizard.language.errors import Refused
from wizard.language.languages import LANGUAGES

MAKES = (LOGO, saved(drawn("P")), saved(drawn("L")), saved(drawn("RGB"), "JPEG"), saved(drawn("CMYK"), "JPEG"))


def refused(data: bytes) -> str:
    with pytest.raises(Refused) as raised:
        logo.read(data)
    for language in LANGUAGES.values():
        assert raised.value.message(language)
    return raised.value.reason


@pytest.mark.parametrize("data", MAKES, ids=["alpha", "palette", "grey", "jpeg", "cmyk"])
def test_a_logo_of_any_make_becomes_a_plain_picture(data: bytes) -> None:
    with opened(logo.read(data)) as picture:
        assert picture.format in ("PNG", "JPEG")
        assert picture.mode in ("RGB", "RGBA")


def test_clear_edges_go_and_what_is_seen_stays() -> None:
    picture = opened(logo.read(LOGO))
    assert picture.size == (221, 81)
    assert picture.getpixel((5, 5)) == (*YELLOW, 255)
    assert picture.getpixel((100, 5)) == (255, 255, 255, 0)


def test_sixteen_bits_of_grey_are_not_cut_off() -> None:
    grey = Image.new("I;16", (20, 20), 32768)
    assert opened(logo.read(saved(grey))).getpixel((3, 3)) == pytest.approx((128,) * 3, abs=2)


def test_a_large_one_is_made_smaller() -> None:
    picture = opened(logo.read(saved(drawn("RGB", (4000, 1000)), "JPEG")))
    assert picture.width <= WIDEST
    assert picture.height <= HIGHEST


@pytest.mark.thorough
def test_noise_in_a_format_for_drawings_is_kept_small() -> None:
    noise = Image.effect_noise((1200, 600), 90).convert("RGB")
    assert len(logo.read(saved(noise))) <= logo.MOST_KEPT


def test_where_a_photograph_was_taken_is_not_kept() -> None:
    place = Image.Exif()
    place[0x010E] = "Svendborg"
    data = saved(drawn("RGB"), "JPEG", exif=place)
    assert b"Svendborg" in data
    assert b"Svendborg" not in logo.read(data)


def test_a_photograph_is_upright() -> None:
    held = Image.Exif()
    held[0x0112] = 6
    assert opened(logo.read(saved(drawn("RGB"), "JPEG", exif=held))).size == (120, 300)


@pytest.mark.filterwarnings("ignore::UserWarning")
@tried(75)
@given(st.sampled_from(MAKES), st.lists(st.tuples(st.integers(0, 400), st.integers(0, 255)), min_size=1, max_size=5))
def test_a_damaged_file_is_read_or_refused(data: bytes, damage: list[tuple[int, int]]) -> None:
    damaged = bytearray(data)
    for place, value in damage:
        damaged[place % len(damaged)] = value
    with suppress(Refused):
        assert opened(logo.read(bytes(damaged))).width > 0


def test_the_first_picture_of_several_is_the_logo() -> None:
    data = saved(drawn(), save_all=True, append_images=[drawn(fill="blue")])
    kept = opened(logo.read(data))
    assert getattr(kept, "n_frames", 1) == 1
    assert kept.getpixel((5, 5))[:3] == YELLOW


def test_a_white_logo_gets_a_dark_ground() -> None:
    picture = opened(logo.read(saved(drawn(fill="white"))))
    assert picture.getpixel((2, 2)) == (0x1B, 0x2A, 0x33)
    assert picture.getpixel((40, 40)) == (255, 255, 255)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "logo_nothing"),
        (saved(Image.new("RGBA", (9, 9))), "logo_nothing"),
        (b"GIF89a", "logo_type"),
        (saved(drawn("P"), "GIF"), "logo_type"),
        (b"%PDF-1.7", "logo_type"),
        (LOGO[:60], "logo_broken"),
        (LOGO[:-30], "logo_broken"),
        (LOGO + b"x" * logo.MAX_BYTES, "logo_too_large"),
    ],
    ids=["empty", "clear", "text", "gif", "pdf", "head", "end", "large"],
)
def test_what_is_no_logo_is_refused(data: bytes, reason: str) -> None:
    assert refused(data) == reason


@pytest.mark.parametrize("side", [9_000, 60_000])
def test_a_picture_that_would_fill_the_memory_is_refused_unread(side: int) -> None:
    def chunk(name: bytes, content: bytes) -> bytes:
        check = zlib.crc32(name + content)
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", check)

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0))
    data = b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")
    assert refused(data) == "logo_too_many_pixels"


# Drawings


def test_a_drawing_becomes_dots_and_its_script_is_gone() -> None:
    data = logo.read(b"\xef\xbb\xbf<?xml version='1.0'?>" + SVG % b"<script>alert(1)</script>")
    picture = opened(data)
    assert (picture.format, picture.mode) == ("PNG", "RGBA")
    assert picture.width / picture.height == pytest.approx(180 / 80, abs=0.05)
    assert picture_colours.of_picture(data) == ["#FFD500", "#E4007C"]


@pytest.mark.parametrize(
    "inside",
    [
        b'<image href="file:///etc/passwd" width="9" height="9"/>',
        b'<image href="http://127.0.0.1:9/x.png" width="9" height="9"/>',
        b"<rect",
    ],
    ids=["file", "address", "broken"],
)
def test_a_drawing_that_needs_something_else_is_refused(inside: bytes) -> None:
    assert refused(SVG % inside) == "logo_svg"


def test_what_a_document_type_refers_to_is_not_read() -> None:
    outside = b'<!DOCTYPE svg [<!ENTITY secret SYSTEM "file:///etc/passwd">]>'
    assert refused(outside + SVG % b'<text x="9" y="30">&secret;</text>') == "logo_svg"


def test_a_drawing_that_asks_for_endless_work_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(svg, "SECONDS", 3)
    uses = b"".join(b'<g id="g%d">%s</g>' % (n + 1, b'<use href="#g%d"/>' % n * 12) for n in range(12))
    bomb = b'<defs><rect id="g0" width="1" height="1"/>' + uses + b'</defs><use href="#g12"/>'
    assert refused(SVG % bomb) == "logo_svg"


# Colours


def test_greys_are_no_colours_to_take() -> None:
    assert picture_colours.of_picture(logo.read(saved(drawn(fill=(90, 90, 95))))) == []


def test_shades_of_one_colour_are_one() -> None:
    assert picture_colours.distinct([(200, 0, 0), (190, 10, 0), (0, 0, 200), (128, 128, 128)]) == ["#C80000", "#0000C8"]
