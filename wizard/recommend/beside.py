"""Which channels do a job of their own beside the platforms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wizard.knowledge.named_channels import NamedChannel, named_channels
from wizard.questionnaire.model import Answers
from wizard.recommend.audience import Audience


def channels_beside(answers: Answers, asked: Iterable[Audience]) -> Iterator[NamedChannel]:
    """Those that suit the company and the audiences `asked` about, in the order they are offered."""
    asked = list(asked)
    purposes = frozenset((answers.get("primary_purpose", ""), *answers.get("purposes", ())))
    said = " ".join(audience.said for audience in asked)
    local = any(audience.location.local for audience in asked)
    for channel in named_channels().values():
        if channel.suits(purposes, answers.get("market", "b2c"), said, local=local):
            yield channel
