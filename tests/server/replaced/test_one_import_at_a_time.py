"""Threads that import the same packages at once, from different ends."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]

IMPORT_AT_ONCE = """
import importlib, sys, threading
from pages.replaced import one_import_at_a_time
if sys.argv[1] == "mended":
    one_import_at_a_time.from_now_on()
failed = []
def bring_in(names):
    try:
        for name in names:
            importlib.import_module(name)
    except BaseException as error:
        failed.append(repr(error))
threads = [threading.Thread(target=bring_in, args=(names.split(","),), daemon=True) for names in sys.argv[2:]]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join(60)
print("waiting" if any(thread.is_alive() for thread in threads) else failed)
"""


def at_once(*orders: str, mended: bool = True, path: Path = ROOT) -> str:
    """What a fresh process says in which a thread imports each of `orders`, modules with commas between them."""
    command = [sys.executable, "-c", IMPORT_AT_ONCE, "mended" if mended else "as it is", *orders]
    environment = {"PYTHONPATH": f"{ROOT}:{path}", "PATH": ""}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120)
    return done.stdout.strip() or done.stderr


SLOW = """
import time
from importlib.machinery import SourceFileLoader
at_once = SourceFileLoader.create_module
def create(loader, spec):
    time.sleep(1.0 if spec.name == "circle" else 0.0)
    return at_once(loader, spec)
SourceFileLoader.create_module = create
"""


@pytest.fixture
def circle(tmp_path: Path) -> Path:
    """A package that imports its part, and takes a while to be there."""
    package = tmp_path / "circle"
    package.mkdir()
    (package / "__init__.py").write_text("import circle.part")
    (package / "part.py").touch()
    (tmp_path / "slow.py").write_text(SLOW)
    (tmp_path / "pause.py").write_text("import time; time.sleep(0.5)")
    return tmp_path


def test_a_package_and_its_part_imported_at_once_are_both_there(circle: Path) -> None:
    orders = "slow,circle", "slow,pause,circle.part"
    assert at_once(*orders, path=circle) == "[]"
    assert "Deadlock" in at_once(*orders, mended=False, path=circle)  # else there would be nothing to mend


@pytest.mark.thorough
@pytest.mark.parametrize("turn", range(3))
def test_what_the_pages_import_can_be_imported_in_any_order_at_once(turn: int) -> None:
    names = ["exports.layout.palette", "exports", "exports.layout.look", "pages.ui.workshop.board", "exports.outline"]
    names += ["exports.layout.themes", "wizard.schedule.regenerate", "pptx.util", "pptx", "wizard.suggestions"]
    turned = names[3 * turn :] + names[: 3 * turn]
    assert at_once(*(",".join(order) for order in (turned, turned[::-1], names[1::2] + names[::2]))) == "[]"


def test_the_server_imports_one_at_a_time() -> None:
    script = "import app; from importlib import _bootstrap; print(_bootstrap._find_and_load.__module__)"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.stdout.strip().endswith("one_import_at_a_time")
