"""What Streamlit's loop looks at, of all sessions there are."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime.forward_msg_queue import ForwardMsgQueue

from pages.replaced import sessions_with_news


class Manager:
    """Of Streamlit's, what is asked here."""

    def __init__(self) -> None:
        self.infos = [info() for _ in range(4)]

    def list_active_sessions(self) -> list[Any]:
        return list(self.infos)

    def num_active_sessions(self) -> int:
        return len(self.infos)


def info() -> Any:
    return SimpleNamespace(session=SimpleNamespace(_browser_queue=ForwardMsgQueue(), _settle_pending=False))


def test_only_sessions_with_something_to_send_are_gone_through() -> None:
    manager = Manager()
    runtime: Any = SimpleNamespace(_session_mgr=manager)
    sessions_with_news.look_at_those_alone(runtime)
    sessions_with_news.look_at_those_alone(runtime)
    ours = runtime._session_mgr
    assert ours.list_active_sessions() == []
    manager.infos[1].session._browser_queue.enqueue(ForwardMsg(script_finished=ForwardMsg.FINISHED_SUCCESSFULLY))
    manager.infos[3].session._settle_pending = True  # its loop tells whoever waits that all has been sent
    assert ours.list_active_sessions() == [manager.infos[1], manager.infos[3]]
    manager.infos[1].session._browser_queue.flush()
    assert ours.list_active_sessions() == [manager.infos[3]]
    assert ours.num_active_sessions() == len(manager.infos)
    assert ours._manager is manager
