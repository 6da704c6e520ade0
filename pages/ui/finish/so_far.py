"""What one has decided by the end of a step, in one's own words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers
from wizard.questionnaire.references import offered
from wizard.questionnaire.show import show, show_rhythm
from wizard.schedule.effort import effort


@dataclass(frozen=True)
class Said:
    """`label` is ours, `words` are theirs: `For`, `Pendlere og børnefamilier`."""

    label: str
    words: str


def so_far(step_id: str, answers: Answers, language: Language) -> tuple[Said, ...]:
    """What has been answered of what matters most in the step; nothing of what has not."""
    parts = _strategy(answers, language) if step_id == "strategy" else _plan(answers, language)
    return tuple(Said(language.text(f"step_end.{label}"), words) for label, words in parts if words)


def _strategy(answers: Answers, language: Language) -> Iterator[tuple[str, str]]:
    most, wanted = (_shown(question_id, answers, language) for question_id in ("primary_purpose", "purposes"))
    yield ("most_important", most) if most else ("wanted", wanted)
    yield "for_whom", language.join(offered("audiences.name", answers))
    platforms = catalogue().questions["platforms"].options
    chosen = answers.get("platforms", [])
    yield "where", language.join(language.of(option.label) for option in platforms if option.id in chosen)


def _plan(answers: Answers, language: Language) -> Iterator[tuple[str, str]]:
    yield "about", " · ".join(offered("pillars.topic", answers))  # a topic may be a question, or have a comma in it
    load = effort(answers, [])
    posts = sum(load.posts.values()) if load else 0
    yield "how_often", show_rhythm(posts, language) if posts else ""
    yield "from", _shown("calendar_start", answers, language)


def _shown(question_id: str, answers: Answers, language: Language) -> str:
    if question_id not in answers:
        return ""
    return show(answers[question_id], catalogue().questions[question_id], language)
