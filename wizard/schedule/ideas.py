"""Suggestions for what one entry could say, so that nobody begins with an empty one."""

from __future__ import annotations

from itertools import islice

from wizard.knowledge.day_posts import post_about
from wizard.knowledge.theme_days import ThemeDay
from wizard.language.languages import Language
from wizard.language.writing import name_key
from wizard.questionnaire.model import Answers
from wizard.schedule.library import Library, can_be
from wizard.schedule.post import Post
from wizard.schedule.profile import profile
from wizard.schedule.shares import pillars
from wizard.schedule.wording import Wording

MOST = 12


def ideas(
    answers: Answers,
    language: Language,
    topic: str | None = None,
    platform: str | None = None,
    type_: str | None = None,
    month: int = 1,
) -> list[Post]:
    """What an entry of the pillar with this topic could say on `platform`, the nearest first; all different.

    First the needs of the pillar's audience in the company's own words, then formats that suit pillar and platform.
    """
    pillar = next((found for found in pillars(answers) if name_key(found.topic) == name_key(topic or "")), None)
    company = profile(answers)
    wording = Wording(company, language, answers.get("primary_purpose"))
    found = []
    for row in answers.get("needs", []):
        of_audience = pillar is None or row.get("audience") == pillar.audience
        if of_audience and row.get("platform") in (None, platform) and ("need" in row or "content" in row):
            found.append(wording.of_need(row, pillar))
    fitting = (
        each
        for each in Library(company, answers).ranked(pillar)
        if platform not in each.not_on and can_be(each, type_) and (not each.months or month in each.months)
    )
    found.extend(wording.of_format(each, 0, pillar, month) for each in islice(fitting, MOST))
    return found[:MOST]


def about_day(answers: Answers, language: Language, theme: ThemeDay) -> Post | None:
    """What an entry about a theme day could say; None where it gives such a company nothing to say."""
    company = profile(answers)
    post = post_about(theme.id, company.trades)
    return Wording(company, language, None).of_day(theme, post) if post else None
