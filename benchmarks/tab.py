"""A browser tab without the browser: it speaks Streamlit's protocol over a real websocket.

Like the browser it sends the state of all its widgets with every run, and the fragment the changed one stands in.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlencode

from streamlit.proto.Alert_pb2 import Alert
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.Delta_pb2 import Delta
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect
from websockets.http11 import USER_AGENT

from benchmarks.server import HOST

FINISHED = {ForwardMsg.FINISHED_SUCCESSFULLY, ForwardMsg.FINISHED_FRAGMENT_RUN_SUCCESSFULLY}
RUN_SECONDS = 60.0


def _text(widget: Any) -> list[str]:
    return [widget.value if widget.set_value else widget.default]


def _chosen(widget: Any) -> list[str]:
    if widget.set_value:
        return [widget.raw_value]
    return [widget.options[widget.default]] if widget.HasField("default") else []


def _pressed(widget: Any) -> list[str]:
    return list(widget.raw_values) if widget.set_value else [widget.options[at].content for at in widget.default]


VALUES: Mapping[str, Callable[[Any], list[str]]] = {
    "text_input": _text,
    "text_area": _text,
    "selectbox": _chosen,
    "radio": _chosen,
    "button_group": _pressed,
}
"""What the widgets that hold a value were drawn with, by the name of their element."""


class Tab:
    """One session. Widgets go by the key the script gave them."""

    def __init__(self, connection: ClientConnection, patience: float) -> None:
        self._connection = connection
        self._patience = patience
        self.repeated: dict[str, float] = {}
        """The fragments that the page asks to be drawn again and again, and after how many seconds."""
        self.html: dict[tuple[int, ...], str] = {}
        """What the page shows as HTML, by its place."""
        self._state = BackMsg()
        self._ids: dict[str, str] = {}
        self._fragments: dict[str, str] = {}
        self._values: dict[str, tuple[str, list[str]]] = {}
        self._cards: dict[str, dict[str, str]] = {}

    @classmethod
    async def open(
        cls,
        port: int,
        page: str = "",
        query: Mapping[str, str] | None = None,
        *,
        browser: str | None = None,
        patience: float = RUN_SECONDS,
    ) -> Tab:
        """A tab that shows `page` whole and gives up a run after `patience` seconds. `browser`: what it says it is."""
        connection = await connect(
            f"ws://{HOST}:{port}/_stcore/stream",
            proxy=None,
            max_size=None,
            ping_interval=None,  # a server that is late is measured, not given up
            user_agent_header=browser or USER_AGENT,
        )
        tab = cls(connection, patience)
        client = tab._state.rerun_script
        client.page_name, client.query_string = page, urlencode(query or {})
        client.context_info.locale, client.context_info.timezone = "da-DK", "Europe/Copenhagen"
        client.context_info.url = f"http://{HOST}:{port}/{page}"
        await tab._run()
        client.page_name = ""  # from now on the page goes by the hash the server gave it
        return tab

    @property
    def keys(self) -> tuple[str, ...]:
        """Of the widgets drawn so far."""
        return tuple(self._ids)

    async def close(self) -> None:
        await self._connection.close()

    async def answer(self, key: str, value: str) -> float:
        """Set the widget to `value`; of cards, the one with that in its first line.

        Returns the seconds until the script, or its fragment, has finished.
        """
        widget_id = self._ids[key]
        value = self._cards.get(widget_id, {}).get(value, value)
        self._values[widget_id] = (self._values[widget_id][0], [value])
        return await self._run(self._fragments[widget_id])

    async def click(self, key: str, longest: float = 0) -> float:
        """Press the button. Returns the seconds until the script, or its fragment, has finished."""
        return await self._run(self._fragments[self._ids[key]], pressed=self._ids[key], longest=longest)

    async def repeat(self, fragment: str) -> float:
        """Draw a fragment that repeats itself once more, as its time has come."""
        self._state.rerun_script.is_auto_rerun = True
        try:
            return await self._run(fragment)
        finally:
            self._state.rerun_script.is_auto_rerun = False

    async def _run(self, fragment: str = "", pressed: str = "", longest: float = 0) -> float:
        client = self._state.rerun_script
        client.fragment_id = fragment
        client.ClearField("widget_states")
        for widget_id, (kind, values) in self._values.items():
            state = client.widget_states.widgets.add(id=widget_id)
            if kind == "button_group":
                state.string_array_value.data.extend(values)
            elif values:
                state.string_value = values[0]
        if pressed:
            client.widget_states.widgets.add(id=pressed, trigger_value=True)
        start = time.perf_counter()
        await self._connection.send(self._state.SerializeToString())
        async with asyncio.timeout(longest or self._patience):
            while not self._take(ForwardMsg.FromString(await self._received())):
                pass
        return time.perf_counter() - start

    async def _received(self) -> bytes:
        data = await self._connection.recv()
        assert isinstance(data, bytes)
        return data

    def _take(self, message: ForwardMsg) -> bool:
        """Keep what the next run needs. Returns whether this was the last message of the run."""
        client = self._state.rerun_script
        match message.WhichOneof("type"):
            case "new_session":
                client.page_script_hash = message.new_session.page_script_hash
            case "page_info_changed":
                client.query_string = message.page_info_changed.query_string
            case "delta":
                self._draw(message.delta)
                if message.delta.new_element.WhichOneof("type") == "html":
                    self.html[tuple(message.metadata.delta_path)] = message.delta.new_element.html.body
            case "auto_rerun":
                self.repeated[message.auto_rerun.fragment_id] = message.auto_rerun.interval
            case "stop_auto_rerun":
                for fragment in message.stop_auto_rerun.fragment_ids:
                    self.repeated.pop(fragment, None)
            case "script_finished":
                return message.script_finished in FINISHED
        return False

    def _draw(self, delta: Delta) -> None:
        kind = delta.new_element.WhichOneof("type")
        if kind is None:
            return
        widget: Any = getattr(delta.new_element, kind)
        if kind == "exception" or (kind == "alert" and widget.format == Alert.ERROR):
            raise RuntimeError(f"the page shows an error: {widget}")
        widget_id = getattr(widget, "id", "")
        if not widget_id.startswith("$$ID-"):
            return
        self._ids[widget_id.split("-", 2)[2]] = widget_id
        self._fragments[widget_id] = delta.fragment_id
        if kind == "button_group":
            self._cards[widget_id] = {option.content.partition("\n")[0]: option.content for option in widget.options}
        # As in the browser, a widget keeps its value when it is drawn again, unless the script sets another.
        if kind in VALUES and (widget.set_value or widget_id not in self._values):
            self._values[widget_id] = (kind, VALUES[kind](widget))
