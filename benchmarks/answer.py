"""Answering one question: saved and redrawn by the app, against one full rerun of a bare page with the same widgets.

    python -m benchmarks.answer

Two servers, each driven by real websockets (see `tab`): the app with its own settings and a bare page (see
`bare_page`) under Streamlit's default ones, with pandas, Altair and python-pptx imported in both. First one tab,
which pauses between answers as a person does, so that what the server does after an answer is paid for but not
waited for; then twenty tabs, each answering as fast as it gets its replies. Always one server at a time, in turns;
medians of the rounds. At the end every strategy in the app's store must hold the last answers given.
"""

from __future__ import annotations

import asyncio
import itertools
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from http.client import HTTPConnection, RemoteDisconnected
from pathlib import Path

from benchmarks import bare_page
from benchmarks.figure import Figure, report
from benchmarks.server import ROOT, Server
from benchmarks.tab import Tab
from pages.browser.preview import KEY_HEADER, ONE_PAGER
from wizard.examples import example
from wizard.language.languages import DANISH
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Question
from wizard.store import open_store
from wizard.store.protocol import Store

SECTION = "company"
TABS = 20
WARM_UP_SECONDS = 12.0  # the app imports what exports need and freezes it five seconds after its start
ONE_TAB_ROUNDS, ANSWERS, PAUSE = 7, 30, 0.1
BUSY_ROUNDS, BUSY_SECONDS = 5, 5.0
NOW = datetime(2027, 1, 4, tzinfo=UTC)

ANSWERED = ("text", "long_text", "choice")
"""Kinds of which every answer is another than the one before."""
QUESTIONS = tuple(question for question in catalogue().section(SECTION).questions if question.kind in ANSWERED)
ON_THE_PAGE = catalogue().questions["strategy_link"]
"""A question whose answer changes the one-pager each time."""


@dataclass
class Visitor:
    """A tab and what its widgets are called."""

    tab: Tab
    key: Callable[[Question], str]
    questions: tuple[Question, ...] = QUESTIONS
    numbers: itertools.count[int] = field(default_factory=itertools.count)
    look: Callable[[], object] = lambda: None
    """What the browser fetches after an answer."""
    last: dict[str, str] = field(default_factory=dict)
    """By question, what the widget was last set to."""

    async def answer(self) -> float:
        """The next question gets a new answer. Returns the seconds it took."""
        number = next(self.numbers)
        question = self.questions[number % len(self.questions)]
        if question.options:
            labels = [DANISH.of(option.label) for option in question.options]
            value = labels[(number // len(self.questions)) % len(labels)]
            if value == self.last.get(question.id):
                raise AssertionError("the same answer again is none")
        else:
            value = f"Udgave {number}. Vi bager med dansk mel i Ribe og fortæller altid, hvem der har dyrket det."
        self.last[question.id] = value
        waited = await self.tab.answer(self.key(question), value)
        await asyncio.to_thread(self.look)
        return waited


@dataclass
class Side:
    """One of the two servers, its visitors and what was measured on it."""

    name: str
    server: Server
    visitors: list[Visitor] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)
    wall: list[float] = field(default_factory=list)
    rate: list[float] = field(default_factory=list)

    async def one_tab(self) -> None:
        """A round of `ANSWERS`: milliseconds of server CPU for each, and the median of what the tab waited."""
        before, waited = self.server.cpu_ms(), []
        for _ in range(ANSWERS):
            waited.append(await self.visitors[0].answer() * 1000)
            await asyncio.sleep(PAUSE)
        self.cpu.append((self.server.cpu_ms() - before) / ANSWERS)
        self.wall.append(statistics.median(waited))

    async def busy(self) -> None:
        """A round in which every tab answers for `BUSY_SECONDS`: answers a second, all tabs together."""
        start = time.perf_counter()

        async def keep_answering(visitor: Visitor) -> int:
            answers = 0
            while time.perf_counter() - start < BUSY_SECONDS:
                await visitor.answer()
                answers += 1
            return answers

        answers = await asyncio.gather(*map(keep_answering, self.visitors))
        self.rate.append(sum(answers) / (time.perf_counter() - start))

    def memory(self) -> str:
        return f"{self.name} {self.server.memory_mb():.0f} MB"


async def visit_app(port: int, key: str, strategy_id: int) -> Visitor:
    tab = await Tab.open(port, catalogue().section(SECTION).step, {"key": key, "section": SECTION})
    return Visitor(tab, lambda question: f"{strategy_id}:{question.id}")


async def visit_bare(port: int) -> Visitor:
    return Visitor(await Tab.open(port), lambda question: question.id)


async def measure(store: Store, app: Side, bare: Side) -> list[Figure]:
    keys = [store.create(example("bakery", DANISH.id), NOW) for _ in range(TABS)]
    ids = [store.open(key) for key in keys]
    for side in (app, bare):
        side.server.html()
    await asyncio.sleep(WARM_UP_SECONDS)

    app.visitors.append(await visit_app(app.server.port, keys[0], ids[0]))
    bare.visitors.append(await visit_bare(bare.server.port))
    for _ in QUESTIONS:  # each once, not measured
        for side in (app, bare):
            await side.visitors[0].answer()
    print(f"memory with one tab: {app.memory()}, {bare.memory()}", flush=True)
    for _ in range(ONE_TAB_ROUNDS):
        for side in (app, bare):
            await side.one_tab()

    looking = await _with_preview(app, keys[0], ids[0])

    for key, strategy_id in zip(keys[1:], ids[1:], strict=True):
        app.visitors.append(await visit_app(app.server.port, key, strategy_id))
        bare.visitors.append(await visit_bare(bare.server.port))
    for _ in range(BUSY_ROUNDS):
        for side in (app, bare):
            await side.busy()
    print(f"memory after {TABS} busy tabs: {app.memory()}, {bare.memory()}", flush=True)
    for visitor in (*app.visitors, *bare.visitors):
        await visitor.tab.close()
    for visitor, strategy_id in zip(app.visitors, ids, strict=True):
        check_saved(store, strategy_id, visitor)

    median = statistics.median
    return [
        Figure("an answer, server CPU", median(app.cpu), bare.name, median(bare.cpu), "ms", 0.4),
        Figure("an answer with the page beside it, server CPU", *looking, "ms", 1.3),
        Figure("an answer, waited for", median(app.wall), bare.name, median(bare.wall), "ms", 1),
        Figure(f"{TABS} busy tabs", median(app.rate), bare.name, median(bare.rate), "answers/s", 2, at_least=True),
    ]


async def _with_preview(app: Side, key: str, strategy_id: int) -> tuple[float, str, float]:
    """Server CPU of an answer after which the one-pager is fetched anew, what it is held against, and that.

    It is fetched as a browser does: over a connection that is kept.
    """
    tab = await Tab.open(app.server.port, ON_THE_PAGE.step, {"key": key, "section": ON_THE_PAGE.section})
    visitor = Visitor(tab, lambda question: f"{strategy_id}:{question.id}", (ON_THE_PAGE,))
    line, seen = HTTPConnection("127.0.0.1", app.server.port, timeout=20), set[bytes]()

    def fetch() -> bytes:
        line.request("GET", ONE_PAGER, headers={KEY_HEADER: key})
        return line.getresponse().read()

    def look() -> None:
        try:
            drawn = fetch()
        except RemoteDisconnected:  # nobody has looked for five seconds
            line.close()
            drawn = fetch()
        if drawn in seen:
            raise AssertionError("the answer is not to be seen on the page")
        seen.add(drawn)

    alone = Side("alone", app.server, [visitor])
    looking = Side("looking", app.server, [replace(visitor, look=look)])
    look()  # once, not measured
    for _ in range(ONE_TAB_ROUNDS):
        for side in (alone, looking):
            await side.one_tab()
    line.close()
    await tab.close()
    return statistics.median(looking.cpu), "the same without it", statistics.median(alone.cpu)


def check_saved(store: Store, strategy_id: int, visitor: Visitor) -> None:
    saved = store.answers(strategy_id)
    for question_id, value in visitor.last.items():
        labels = {option.id: DANISH.of(option.label) for option in catalogue().questions[question_id].options}
        if labels.get(saved[question_id], saved[question_id]) != value:
            raise RuntimeError(f"{question_id} was not saved: {saved[question_id]!r} instead of {value!r}")


def main() -> bool:
    with tempfile.TemporaryDirectory(prefix="tretrin-bench-") as name:
        folder, data = Path(name), Path(name) / "data"
        page = bare_page.source(catalogue().section(SECTION), example("bakery", DANISH.id).answers, DANISH)
        (folder / "page.py").write_text(page, encoding="utf-8")
        store = open_store(data)
        with (
            Server(ROOT, "app.py", {"TRETRIN_DATA": str(data)}) as app,
            Server(folder, "page.py") as bare,
        ):
            sides = Side("app", app), Side("bare page", bare)
            figures = asyncio.run(measure(store, *sides))
        store.close()
        return report(figures)


if __name__ == "__main__":
    sys.exit(not main())
