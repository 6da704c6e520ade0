"""Which entry of the calendar a post is: suggested, to be confirmed or put right."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import streamlit as st

from pages.ui.results import kept
from pages.ui.shell import failures, session
from wizard.language.languages import Language
from wizard.questionnaire.model import Row
from wizard.results import matching
from wizard.results.merging import POSTS
from wizard.schedule.editing import with_uids
from wizard.strategy.strategy import Changes, Strategy

SHOWN = 8
"""Posts that are asked about at a time."""
NEAR_DAYS = 14
NONE = ""


def draw(strategy: Strategy, language: Language) -> None:
    posts, entries = strategy.rows(POSTS), strategy.record("calendar")
    waiting = [post for post in posts if "entry" not in post]
    if not waiting or not entries:
        return
    suggested = matching.suggest(posts, entries)
    waiting.sort(key=lambda post: (post["uid"] not in suggested, post.get("date", "")))
    key = f"results:matches:{session.current().id}"
    with st.expander(language.text("results_match.title", n=len(waiting)), key=key, on_change="rerun") as unfolded:
        if not unfolded.open:
            return
        st.markdown(language.text("results_match.lead"))
        shown = waiting[:SHOWN]
        for post in shown:
            _one(post, entries, suggested, language)
        st.button(
            language.text("results_match.save", n=len(shown)),
            key="results:match",
            on_click=_save,
            args=([post["uid"] for post in shown], language),
        )


def _one(post: Row, entries: list[Row], suggested: Mapping[str, str], language: Language) -> None:
    names = {NONE: language.text("results_match.none")}
    names |= {entry["uid"]: _entry(entry, language) for entry in entries if _is_near(entry, post)}
    uid = suggested.get(post["uid"], NONE)
    if uid and uid not in names:
        names[uid] = next(_entry(entry, language) for entry in entries if entry["uid"] == uid)
    options = list(names)
    st.text(_post(post, language))
    st.selectbox(
        language.text("results_match.entry"),
        options,
        index=options.index(uid),
        format_func=names.__getitem__,
        key=_key(post["uid"]),
    )


def _key(post_uid: str) -> str:
    return f"results:match:{post_uid}"


def _is_near(entry: Row, post: Row) -> bool:
    if "date" not in entry or "date" not in post or entry.get("platform") != post.get("platform"):
        return False
    return abs((date.fromisoformat(entry["date"]) - date.fromisoformat(post["date"])).days) <= NEAR_DAYS


def _post(post: Row, language: Language) -> str:
    day = language.date(date.fromisoformat(post["date"])) if "date" in post else ""
    return " · ".join(filter(None, (day, post.get("text", "")[:80].replace("\n", " "))))


def _entry(entry: Row, language: Language) -> str:
    day = language.date(date.fromisoformat(entry["date"]))
    return " · ".join(filter(None, (day, entry.get("idea", "")[:80].replace("\n", " "))))


def _save(uids: list[str], language: Language) -> None:
    said = {uid: st.session_state.get(_key(uid)) or None for uid in uids}

    def change(strategy: Strategy) -> Changes:
        return matching.settle(strategy.with_record("calendar", with_uids(strategy.record("calendar"))), said)

    session.update(change, (POSTS, "calendar"))
    if not failures.untold():
        kept.notify(language.text("results_match.saved", n=len(uids)))
