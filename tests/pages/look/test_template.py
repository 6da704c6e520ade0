"""Your own template on the export page: seen, taken, put aside, deleted; what cannot be used is said."""

from __future__ import annotations

from typing import Any

import pytest

from exports.brand import kept_template
from tests.exports.brand.template import files
from tests.pages.screen import Screen, keep, store
from wizard.examples import example
from wizard.language.languages import DANISH


def opened(**records: Any) -> Screen:
    return Screen.open("export", key=keep(example("bakery", "da").answers, **records))


def with_template() -> Screen:
    return opened(template=[kept_template.new_row(files.template("dark"), "mørk.potx")])


def row(screen: Screen) -> dict[str, Any]:
    return dict(kept_template.kept_row(store().load(screen.strategy_id)))


def upload(screen: Screen, data: bytes, name: str = "vores.pptx") -> Screen:
    screen.at.file_uploader(key="template:file:0").upload(name, data)
    return screen.run()


def said(screen: Screen) -> str:
    at = screen.at
    return "\n".join(one.value for kind in (at.markdown, at.caption, at.info, at.success, at.warning) for one in kind)


@pytest.mark.thorough
def test_a_template_is_seen_before_it_is_taken() -> None:
    screen = upload(opened(), files.without_footer())
    assert row(screen) == {}
    assert "Slide 1 af" in said(screen)
    assert DANISH.text("template.no_footer") in said(screen)
    screen.press("template:forward")
    assert "Slide 2 af" in said(screen)
    screen.press("template:take")
    assert row(screen)["name"] == "vores.pptx"
    found = kept_template.in_use(store().load(screen.strategy_id))
    assert found
    assert found.missing == ("footer", "number", "date")
    assert not screen.has("template:take")


@pytest.mark.thorough
def test_it_is_put_aside_used_again_and_deleted() -> None:
    screen = with_template()
    assert DANISH.text("template.sheet") in said(screen)
    screen.press("template:rest")
    assert kept_template.in_use(store().load(screen.strategy_id)) is None
    assert row(screen)["resting"] is True
    screen.press("template:rest")
    assert kept_template.in_use(store().load(screen.strategy_id)) is not None
    screen.press("template:remove")
    assert row(screen) == {}
    assert not screen.has("template:remove")


@pytest.mark.sampled(2)
@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"PK", "office_type"),
        (files.related(files.MASTER, "https://x.example/a.png", mode="External"), "template_links"),
    ],
    ids=["no file", "link"],
)
def test_what_is_no_template_is_refused_in_one_sentence(data: bytes, reason: str) -> None:
    screen = upload(opened(), data)
    assert [error.value for error in screen.at.error] == [DANISH.text(f"refused.{reason}")]
    assert not screen.has("template:take")
    assert row(screen) == {}


@pytest.mark.thorough
def test_one_that_cannot_be_read_any_more_is_said_and_can_be_deleted() -> None:
    screen = opened(template=[{"name": "gammel.pptx", "file": "UEs="}])
    assert DANISH.text("template.unreadable") in said(screen)
    assert row(screen.press("template:remove")) == {}
