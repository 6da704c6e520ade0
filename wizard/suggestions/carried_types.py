"""Content types for a platform that `content_types.toml` says nothing of: those that its own entry says it carries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from types import MappingProxyType

from wizard.knowledge.platforms import Platform, Support, platforms
from wizard.language.languages import LANGUAGES, Language
from wizard.questionnaire.show import show
from wizard.suggestions.model import Suggestion, SuggestionTarget


def for_unmentioned_platforms(target: SuggestionTarget, written: Iterable[Suggestion]) -> tuple[Suggestion, ...]:
    """A suggestion for each type carried by a platform that none of the `written` ones is about."""
    mentioned = {platform for each in written for platform in each.conditions.get("platforms", ())}
    return tuple(
        suggestion
        for platform in platforms().values()
        if platform.id not in mentioned
        for suggestion in _suggestions(target, platform)
    )


def _suggestions(target: SuggestionTarget, platform: Platform) -> Iterator[Suggestion]:
    for support in platform.support.values():
        if support.supported:
            yield Suggestion(
                id=f"{target.question_id}.{platform.id}_{support.type}",
                target=target,
                option=support.type,
                why=MappingProxyType({each.id: _why(target, platform, support, each) for each in LANGUAGES.values()}),
                source=support.source,
                conditions=MappingProxyType({"platforms": frozenset({platform.id})}),
                group=platform.id,
            )


def _why(target: SuggestionTarget, platform: Platform, support: Support, language: Language) -> str:
    return language.text(
        "suggested.carried",
        publisher=support.source.publisher if support.source else "",
        type=show([support.type], target.question, language),
        platform=language.of(platform.label),
    )
