"""The command that rewrites what is generated: it adds, and gives up what has shipped only when told to."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from wizard import examples, registry
from wizard.questionnaire import shipped
from wizard.questionnaire.catalogue import catalogue
from wizard.strategy.strategy import Strategy


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """A folder with a list of what has shipped, and an example whose answers stand in another order."""
    document = json.loads((examples.FOLDER / "bakery.da.json").read_text(encoding="utf-8"))
    document["answers"] = dict(reversed(document["answers"].items()))
    (tmp_path / "examples").mkdir()
    (tmp_path / "examples" / "bakery.da.json").write_text(json.dumps(document), encoding="utf-8")
    (tmp_path / "shipped").write_text(shipped.text(shipped.read()), encoding="utf-8")
    return tmp_path


def rewrite(kept: Path, *, breaking: bool = False) -> list[str]:
    return registry.rewrite(kept / "shipped", kept / "examples", breaking=breaking)


def test_a_question_that_was_added_is_written_down_and_the_examples_stand_in_order(kept: Path) -> None:
    fewer = {place: entry for place, entry in shipped.read().items() if place != "market"}
    (kept / "shipped").write_text(shipped.text(fewer), encoding="utf-8")
    assert rewrite(kept) == []
    assert shipped.read(kept / "shipped") == shipped.entries(catalogue())
    written = (kept / "examples" / "bakery.da.json").read_bytes()
    assert written == (examples.FOLDER / "bakery.da.json").read_bytes()


def test_what_has_shipped_is_not_given_up_unless_told(kept: Path) -> None:
    more = shipped.text({**shipped.read(), "slogan": {"kind": "text", "longest": 120}})
    (kept / "shipped").write_text(more, encoding="utf-8")
    before = (kept / "examples" / "bakery.da.json").read_bytes()
    assert rewrite(kept) == ["slogan is gone"]
    assert (kept / "shipped").read_text(encoding="utf-8") == more
    assert (kept / "examples" / "bakery.da.json").read_bytes() == before
    assert rewrite(kept, breaking=True) == ["slogan is gone"]
    assert "slogan" not in shipped.read(kept / "shipped")


def test_the_questions_an_example_leaves_open_are_named() -> None:
    example = examples.example("bakery", "da")
    less = Strategy("da", {key: value for key, value in example.answers.items() if key != "market"})
    assert registry.unanswered({"bakery": less})["market"] == ["bakery"]
    assert "market" not in registry.unanswered({"bakery": example})
