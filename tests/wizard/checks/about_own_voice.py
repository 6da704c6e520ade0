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
            voice("Superlatives", "The town’s history in ten walks"),
            voice("Pralende", "Hvert stykke er unikt"),
            voice("Sælgende", "80 % af vores træ er fra Jylland"),
            voice("Salesy", "Save 20 litres of water a day"),
            voice("Skræmmende", "Hvad er farligt affald?"),
            voice("Scary", "Ruins and gardens"),
            voice("Chokerende", "Chokolade hver fredag"),
            voice("Shocking", "Shock absorbers fitted while you wait"),
            voice("Graphic", "Blood donors wanted on Tuesday"),
            voice("Ulækker", "Vi sår ærter med børnene"),
            voice("Jargon", "We look after the ecosystem of the pond"),
            voice("Fagsprog", "Vi har gode faciliteter"),
            voice("Slang", "It is nice to meet you"),
            voice("Slang", "Ny bro over åen"),
            voice("Shouting", "RSPB and RNLI day on the pier"),
            voice("Loud", "NATO, UNESCO and the museum"),
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
