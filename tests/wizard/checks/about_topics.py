"""The rules in `wizard.checks.rules.topics`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def none(about: str, *topics: str, **answers: Any) -> dict[str, Any]:
    return {"company_about": about, "special_topics": list(topics or ("none",)), **answers}


CASES = {
    "topic_denied_by_its_trade": Tried(
        found=(
            none("Fysioterapeutisk klinik i Ribe."),
            none("Microbrewery in Leith."),
            none("Estate agents in Otley."),
            none("Autoriseret VVS-firma med ni mand."),
            none("Genbrugsbutik.", campaigns=[{"name": "Giv en krone", "wants": "give"}]),
        ),
        near=(
            none("Fysioterapeutisk klinik i Ribe.", "treatment"),
            none("Hundefysioterapeut i Ribe."),
            none("Webshop med udstyr til fysioterapeuter."),
            none("Bageri i Hobro."),
            {"company_about": "Fysioterapeutisk klinik i Ribe."},
        ),
        says="handler om »Behandling",
    ),
}
