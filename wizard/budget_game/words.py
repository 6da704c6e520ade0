"""What the game says: what a post costs, what a card does, what becomes of the channel plan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wizard.budget_game.cards import Card
from wizard.budget_game.taking import PostsChange
from wizard.knowledge.platforms import platforms
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.show import show_hours, show_rhythm


def platform_name(platform: str, language: Language) -> str:
    return language.of(platforms()[platform].label)


def type_name(type_: str, language: Language) -> str:
    return next(
        language.of(option.label) for option in catalogue().questions["content_types"].options if option.id == type_
    )


def cost(minutes: float, language: Language) -> str:
    """Of a post: in minutes below an hour, else in hours."""
    if minutes < 60:
        return language.text("budget_game.minutes", n=language.number(round(minutes)))
    return show_hours(minutes / 60, language)


def posts(number: float, language: Language) -> str:
    """How many a week, briefly."""
    if number == 0.5:
        return language.text("budget_game.fortnight")
    return language.text("budget_game.posts", n=language.number(number)) if number else language.number(0)


def effects(card: Card, language: Language, closed: str = "") -> Iterator[str]:
    """A sentence for each thing a card does. `closed` is the platform it closes, where that is known."""

    def say(name: str, **values: object) -> str:
        return language.text(f"budget_game.effect_{name}", **values)

    if card.hours:
        yield say("fewer" if card.hours < 0 else "more", hours=show_hours(abs(card.hours), language))
    if card.share != 1:
        yield say("share", share=language.percent(100 * card.share))
    if card.slower != 1:
        yield say("slower", share=language.percent(100 * (card.slower - 1)))
    if card.closes:
        yield say("closed", platform=platform_name(closed, language)) if closed else say("closes")
    for name, type_ in (("must", card.must), ("free", card.free)):
        if type_:
            yield say(name, type=type_name(type_, language))


def lines(planned: Iterable[PostsChange], language: Language, *, without_others: bool) -> Iterator[str]:
    """What becomes of each platform in the channel plan."""
    for line in planned:
        before, after = (show_rhythm(each or 0, language) for each in (line.before, line.after))
        values = {"platform": platform_name(line.platform, language), "before": before, "after": after}
        yield language.text(f"budget_game.line_{_outcome(line, without_others)}", **values, n=line.merged)


def _outcome(line: PostsChange, without_others: bool) -> str:
    if line.after is None:
        return "leaves" if without_others else "stays"
    if line.before is None:
        return "new"
    if line.before == line.after:
        return "same"
    if not line.before:
        return "unsaid"
    return "merged" if line.merged else "changed"
