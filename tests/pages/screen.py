"""Drives the app without a browser, as a visitor would: opens a page, presses a button, answers a field."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from streamlit.components.v2.component_manager import BidiComponentManager
from streamlit.testing.v1 import AppTest

from pages.ui.shell import session
from wizard.questionnaire.model import Answers
from wizard.store.protocol import Store
from wizard.strategy.strategy import Strategy

MAIN = Path(__file__).parents[2] / "pages" / "main.py"
TIMEOUT = 30.0  # seconds: the first run of all imports everything, and the machine may be busy
NOW = datetime(2027, 1, 4, 9, 0, tzinfo=UTC)


def store() -> Store:
    """The store the app itself uses."""
    return session.store()


def keep(answers: Answers | None = None, language: str = "da", **records: Any) -> str:
    """A strategy with `answers`, kept as if somebody had begun it earlier. Its key."""
    return store().create(Strategy(language, answers or {}, records), NOW)


@cache
def _components() -> BidiComponentManager:
    """Found once: looking through every installed package for them is nine tenths of what a new tab costs."""
    manager = BidiComponentManager()
    manager.discover_and_register_components(start_file_watching=False)
    return manager


@dataclass
class Screen:
    """One browser tab. Every action fails if the app then shows a traceback or our own word for one."""

    at: AppTest

    @classmethod
    def open(
        cls, page: str = "start", *, locale: str = "da-DK", state: Mapping[str, Any] | None = None, **query: str
    ) -> Screen:
        """A new tab, cold: what its address names is the first thing it shows.

        `state` is what the tab remembers of what was chosen there earlier.
        """
        at = AppTest.from_file(MAIN, default_timeout=TIMEOUT)
        at._bidi_component_manager = _components()
        at.context = {"locale": locale, "timezone": "Europe/Copenhagen", "url": f"https://tretrin.example/{page}"}
        if page != "start":
            at.switch_page(f"{page}.py")
        at.query_params.update(query)
        for key, value in (state or {}).items():
            at.session_state[key] = value
        return cls(at).run()

    def run(self) -> Screen:
        self.at.run()
        self.at._page_hash = ""  # `switch_page` is meant for one run: after it the app decides where one is
        assert [error.message for error in self.at.exception] == []
        return self

    def go(self, page: str, **query: str) -> Screen:
        """Another address in the same tab, with what the address already carries of identity."""
        kept = {name: self.at.query_params[name] for name in ("key", "lang") if name in self.at.query_params}
        self.at.switch_page(f"{page}.py")
        self.at.query_params = {**kept, **query}
        return self.run()

    def press(self, key: str) -> Screen:
        """The button with this key; of a way from a question, whose key names it as well, `way:continue` is enough."""
        (button, *_) = [each for each in self.at.button if key in (each.key, (each.key or "").rpartition(":")[0])]
        button.click()
        return self.run()

    def pick(self, key: str, action: str) -> Screen:
        """An action of the menu with this key."""
        self.at.menu_button(key=key).click(action)
        return self.run()

    def press_on(self, question: str, index: int, action: str) -> Screen:
        """A button on the card of a row: change, remove or keep."""
        return self.press(self.card(action, question, index))

    def pick_on(self, question: str, index: int, action: str) -> Screen:
        """An action from the menu of a card: up, down or remove."""
        return self.pick(self.card("menu", question, index), action)

    def enter(self, key: str, value: Any) -> Screen:
        """A value, as the widget with this key holds it."""
        self.at.get_by_key(key).set_value(value)
        return self.run()

    def speak(self, language: str) -> Screen:
        return self.enter("language_switch", language)

    # What is here

    @property
    def key(self) -> str:
        return str(self.at.query_params["key"])

    @property
    def strategy_id(self) -> int:
        return store().open(self.key)

    @property
    def answers(self) -> Answers:
        """What is stored of the strategy that is open here."""
        return store().answers(self.strategy_id)

    def widget(self, *place: object) -> str:
        """The key of a widget: `widget("company_name")`, `widget("audiences", 0, "name")`."""
        match place:
            case (str(question), int(index), str(field)):
                place = (question, self.uid(question, index), field)
        return ":".join(str(part) for part in (self.strategy_id, *place))

    def card(self, action: str, question: str, index: int) -> str:
        """The key of what a card offers: `card("change", "audiences", 0)`."""
        return f"{action}:{self.widget(question)}:{self.uid(question, index)}"

    def uid(self, question: str, index: int) -> str:
        """Of a row as it is stored; after the last, of the card that is open for one that is not."""
        rows = store().load(self.strategy_id).rows(question)
        if index < len(rows):
            return str(rows[index]["uid"])
        opened = f"cards:{self.widget(question)}"
        return str(self.at.session_state[opened].open) if opened in self.at.session_state else "none"

    def unfold(self, question: str, panel: str = "") -> Screen:
        """What is folded under a question, and one of the panels in there: only a browser can do so by a click."""
        for fold in filter(None, ("why", panel)):
            self.at.session_state[f"{fold}:{self.strategy_id}:{question}"] = True
        return self.run()

    def has(self, key: str) -> bool:
        try:
            self.at.get_by_key(key)
        except KeyError:
            return False
        return True

    def value(self, key: str) -> Any:
        """What the widget with this key holds."""
        return self.at.get_by_key(key).value

    @property
    def title(self) -> str:
        return str(self.at.title[0].value)

    @property
    def texts(self) -> list[str]:
        """What is shown exactly as written."""
        return [text.value for text in self.at.text]

    @property
    def markup(self) -> list[str]:
        """Whatever is read as Markdown or HTML: paragraphs, captions, messages, headings, and the labels of buttons."""
        at = self.at
        shown = (at.markdown, at.caption, at.error, at.warning, at.info, at.success, at.title, at.header)
        labels = [widget.label for kind in (at.button, at.menu_button, at.download_button) for widget in kind]
        html = [element.proto.body for element in at.get("html") if "tretrin-page" not in element.proto.body]
        return [element.value for kind in shown for element in kind] + labels + html

    @property
    def words(self) -> str:
        """Everything there is to read, in no particular order."""
        return "\n".join([*self.texts, *self.markup])

    @property
    def errors(self) -> list[str]:
        return [error.value for error in self.at.error]


def options(screen: Screen, key: str) -> list[str]:
    """The labels a widget offers."""
    return list(screen.at.get_by_key(key).options)
