"""The rules in `wizard.checks.rules.own_voice`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def voice(trait: str, message: str) -> dict[str, Any]:
    return {"voice_not": [{"trait": trait}], "key_messages": [{"message": message}]}


CASES = {
    "voice_broken_in_own_words": Tried(
        found=(
            voice("Ingen udråbstegn", "Kom ind!"),
            voice("No superlatives", "The town's best bread."),
            voice("Ingen engelske ord", "Ugens deal."),
        ),
        near=(
            voice("Ingen udråbstegn", "Kom ind."),
            voice("Vi råber ikke", "Kom ind!"),
            voice("No superlatives", "Bread from Ribe flour."),
            voice("Aldrig belærende", "Kom ind!"),
        ),
        says="»Ingen udråbstegn«",
    ),
    "emoji_where_none_are_wanted": Tried(
        found=({"voice_emoji": "none", "key_messages": [{"message": "Kom ind 🙂"}]},),
        near=(
            {"voice_emoji": "few", "key_messages": [{"message": "Kom ind 🙂"}]},
            {"voice_emoji": "none", "key_messages": [{"message": "Kom ind :)"}]},
            {"key_messages": [{"message": "Kom ind 🙂"}]},
        ),
        says="»Kom ind 🙂«",
    ),
}
