"""What worked: the posts that stood out, what is usual, and where there are too few to say."""

from __future__ import annotations

from datetime import date
from html import escape

import streamlit as st

from pages.ui.shell.plain import plain
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Row
from wizard.questionnaire.show import show_cell
from wizard.results.posts import FEWEST, Comparison, Spread, compare
from wizard.strategy.strategy import Strategy

SHOWN_TEXT = 80


def draw(strategy: Strategy, language: Language) -> None:
    posts = strategy.record("posts")
    if not posts:
        return
    found = compare(posts, strategy.record("calendar"))
    st.header(language.text("results_posts.title"), anchor=False)
    st.caption(language.text("results_posts.measured", n=len(posts)))
    _best(found, language)
    st.markdown(plain(_usual(found, language)))
    record = catalogue().records["posts"]
    platforms = {
        show_cell({"platform": name}, record.row_field("platform"), language): each
        for name, each in found.by_platform.items()
    }
    lines = [_line(name, each, language) for name, each in {**platforms, **found.by_pillar}.items() if name]
    if found.unknown:
        lines.append(language.text("results_posts.unknown", n=found.unknown))
    st.markdown("\n".join(f"- {plain(line)}" for line in lines))
    exported = max((row["exported"] for row in posts if "exported" in row), default=None)
    if exported:
        st.caption(language.text("results_posts.from", date=language.date(date.fromisoformat(exported))))


def _best(found: Comparison, language: Language) -> None:
    most = max((count for _, count in found.best), default=0)
    for post, count in found.best:
        st.html(
            f'<div class="results-post"><div><b>{escape(_title(post, language))}</b>'
            f"<span>{escape(_where(post, language))}</span></div>"
            f'<div><b>{escape(language.number(count))}</b><div class="results-post-bar">'
            f'<div style="width: {count / most:.1%}"></div></div></div></div>'
        )


def _title(post: Row, language: Language) -> str:
    """Its first line, whole words of it."""
    line = next(iter(post.get("text", "").splitlines()), "") or language.text("results_posts.untitled")
    if len(line) <= SHOWN_TEXT:
        return line
    return line[:SHOWN_TEXT].rsplit(" ", 1)[0] + " …"


def _where(post: Row, language: Language) -> str:
    platform = show_cell(post, catalogue().records["posts"].row_field("platform"), language)
    day = language.date(date.fromisoformat(post["date"])) if "date" in post else ""
    return " · ".join(filter(None, (platform, day)))


def _usual(found: Comparison, language: Language) -> str:
    if found.usual.median is None:
        return language.text("results_posts.too_few_in_all", n=found.usual.posts, fewest=FEWEST)
    return language.text("results_posts.usual", **_figures(found.usual, language))


def _line(name: str, each: Spread, language: Language) -> str:
    if each.median is None:
        return language.text("results_posts.too_few", name=name, n=each.posts)
    return language.text("results_posts.group", name=name, n=each.posts, **_figures(each, language))


def _figures(each: Spread, language: Language) -> dict[str, str]:
    return {
        name: language.number(value)
        for name, value in (("median", each.median), ("low", each.low), ("high", each.high))
        if value is not None
    }
