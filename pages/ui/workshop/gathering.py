"""The files of those who let the organiser have them: gathered beside the pages, and fetched as one zip."""

from __future__ import annotations

import logging
import tempfile
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import streamlit as st

from exports.file_names import named
from exports.kinds import ZIP
from exports.workshop.gathered import Gathering, Giver
from pages.browser import large_files
from pages.browser.large_files import LargeFile
from pages.ui.shell import builders, failures, navigation, session
from pages.ui.shell.plain import plain
from pages.ui.workshop import led
from wizard.language.errors import UnknownLink
from wizard.language.languages import Language
from wizard.store.protocol import Store
from wizard.strategy.strategy import Strategy
from wizard.workshop import workshop as ws


@dataclass
class Job:
    """One gathering, in a thread of its own: it goes on while pages come and go."""

    gathering: Gathering
    name: str
    sharing: Callable[[], set[int]]
    """The strategies whose files may be had at this moment."""
    over: bool = False
    token: str = ""
    """Of the file, once it is there."""
    size: int = 0
    """In bytes."""
    withdrawn: bool = False
    """Whether somebody who is in it has taken it back before it could be fetched."""

    def may_be_had(self) -> bool:
        """Whether everybody who is in it still lets it be had. A strategy that is deleted does not."""
        return self.sharing().issuperset(giver.strategy for giver in self.gathering.told_of)

    def work(self) -> None:
        handle, path = tempfile.mkstemp(dir=large_files.folder())
        try:
            with open(handle, "w+b") as file:
                self.gathering.write(file, builders.run, builders.at_once())
            self.size = Path(path).stat().st_size
            self.token = large_files.keep(LargeFile(Path(path), self.name, ZIP, self.may_be_had))
            self.withdrawn = not large_files.drop_withdrawn(self.token)
        except OSError:  # no room on the disk
            logging.getLogger("tretrin").exception("the files of a workshop could not be written")
            Path(path).unlink(missing_ok=True)
        finally:
            self.over = True


_jobs: dict[int, Job] = {}
"""The last one of each workshop."""


OFFERED = "gathering_offered"


def draw(workshop_id: int) -> None:
    """What can be pressed stands outside the part that is drawn again and again: Streamlit may draw that part twice
    in one run, and knows a button of one key only once.
    """
    language = session.language()
    job = _jobs.get(workshop_id)
    st.session_state[OFFERED] = offered = _offered(job, _sharing(workshop_id))
    st.markdown(f"**{language.text('gathered.title')}**")
    st.markdown(language.text("gathered.help"))
    live(workshop_id)
    ask = partial(led.change, workshop_id, lambda kept: ws.ask_for_files(kept, session.now()))
    st.button(language.text("gathered.ask"), key="board:ask_files", on_click=ask)
    if job is not None and offered == "stop":
        st.button(language.text("gathered.stop"), key="board:gather_stop", type="tertiary", on_click=job.gathering.stop)
    elif offered:
        st.button(
            language.text("gathered.gather_again" if job else "gathered.gather"),
            key="board:gather",
            on_click=_begin,
            args=(workshop_id,),
        )


def _offered(job: Job | None, sharing: int) -> str:
    """What can be pressed: to `gather`, to `stop`, or nothing."""
    if job is not None and not job.over:
        return "stop"
    return "gather" if sharing else ""


def _sharing(workshop_id: int) -> int:
    return sum(participant.shares_files for participant in led.room(workshop_id).participants)


@led.live
def live(workshop_id: int) -> None:
    """How many share their files and how far it is. The whole page is drawn when something else can be pressed."""
    language, job, sharing = session.language(), _jobs.get(workshop_id), _sharing(workshop_id)
    if _offered(job, sharing) != st.session_state.get(OFFERED):
        st.rerun()
    st.caption(language.text("gathered.sharing", n=sharing) if sharing else language.text("gathered.nobody"))
    workshop = led.room(workshop_id).workshop
    if workshop.asks_files is not None:
        time = language.time(workshop.asks_files.astimezone(workshop.zone))
        st.caption(language.text("gathered.asked", time=time))
    if job is not None and not job.over:
        _under_way(job.gathering, language)
    elif job is not None:
        _result(job, language)


def forget(workshop_id: int) -> None:
    """Of a workshop that is deleted, or whose files are gathered anew, none are kept."""
    job = _jobs.pop(workshop_id, None)
    if job is not None:
        job.gathering.stop()
        large_files.drop(job.token)


def _under_way(gathering: Gathering, language: Language) -> None:
    total = len(gathering.givers)
    said = language.text("gathered.progress", done=language.number(gathering.done), total=language.number(total))
    st.progress(gathering.done / total, said)


def _result(job: Job, language: Language) -> None:
    if not job.token:
        st.error(language.text("gathered.not_made"))
        return
    if job.gathering.failed and not job.withdrawn:
        st.error(plain(language.text("gathered.failed", names=language.join(job.gathering.failed))))
    if job.withdrawn or not job.may_be_had():
        large_files.drop(job.token)
        job.withdrawn = True
        st.info(language.text("gathered.withdrawn"))
    elif large_files.is_kept(job.token):
        size = f"{language.number(max(0.1, round(job.size / 1e6, 1)))} MB"
        address = navigation.address(f"{large_files.ADDRESS}/{job.token}")
        st.link_button(language.text("gathered.get", size=size), address, type="primary")
        st.caption(language.text("gathered.kept"))


def _begin(workshop_id: int) -> None:
    with failures.ignore_deleted():
        store, language = session.store(), session.language()
        title = store.workshops.load(workshop_id).title
        sharing = store.workshops.sharing
        givers = [Giver(name, _loader(store, strategy), strategy) for strategy, name in sharing(workshop_id)]
        if not givers:  # the last one has withdrawn a moment ago
            return
        forget(workshop_id)
        gathering = Gathering(givers, language, session.now().astimezone(session.timezone()))
        name = named(title, f"{language.text('gathered.name')}.zip")
        job = _jobs[workshop_id] = Job(gathering, name, lambda: {strategy for strategy, _ in sharing(workshop_id)})
        threading.Thread(target=job.work, daemon=True).start()


def _loader(store: Store, strategy_id: int) -> Callable[[], Strategy]:
    """Loads a strategy, if its files may be had at that moment."""

    def load() -> Strategy:
        if store.workshops.files_shared(strategy_id) is None:
            raise UnknownLink
        return replace(store.load(strategy_id), updated=store.info(strategy_id).updated)

    return load
